// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup.h"

#include "ui/common/filequestion.h"
#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace podesk {

using namespace Qt::StringLiterals;

void askForBackup(EngineClient* client, const QString& path, MessageBar* messages, QWidget* window)
{
    const QFileInfo file(path);
    const QString name = WorkspaceView::tr("%1-backup-%2.podesk")
                             .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    const FileQuestion question{FileQuestion::For::Saving,
                                u"backUpDialog"_s,
                                WorkspaceView::tr("Back up to"),
                                file.dir().filePath(name),
                                WorkspaceView::tr("Workspaces (*.podesk);;All files (*)"),
                                u"podesk"_s};
    askForFile(window, question, messages, [client, messages](const QString& to) {
        whenDone(client->backup(to), messages, [messages, to](const Result<void>& done) {
            if (done)
                messages->show(MessageBar::Level::Success,
                               WorkspaceView::tr("The workspace was backed up to %1.").arg(to));
            else
                messages->show(MessageBar::Level::Error, words::errorSentence(done.error()));
        });
    });
}

} // namespace podesk
