// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup.h"

#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace podesk {

using namespace Qt::StringLiterals;

void askForBackup(EngineClient* client, const QString& path, MessageBar* messages, QWidget* window)
{
    const QFileInfo file(path);
    const QString name = WorkspaceView::tr("%1-backup-%2.podesk")
                             .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(window, WorkspaceView::tr("Back up to"), file.dir().filePath(name),
                                   WorkspaceView::tr("Workspaces (*.podesk);;All files (*)"));
    dialog->setObjectName(u"backUpDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"podesk"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, messages, [client, messages](const QString& to) {
        whenDone(client->backup(to), messages, [messages, to](const Result<void>& done) {
            if (done)
                messages->show(MessageBar::Level::Success,
                               WorkspaceView::tr("The workspace was backed up to %1.").arg(to));
            else
                messages->show(MessageBar::Level::Error, words::errorSentence(done.error()));
        });
    });
    dialog->open();
}

} // namespace podesk
