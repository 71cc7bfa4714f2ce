// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filequestion.h"

#include <QtWidgets/QFileDialog>

namespace podesk {

using namespace Qt::StringLiterals;

QFileDialog* askForFile(QWidget* window, const FileQuestion& question, QObject* receiver,
                        const std::function<void(const QString& path)>& then)
{
    using For = FileQuestion::For;
    auto* dialog = new QFileDialog(window, question.title, question.start, question.kinds);
    dialog->setObjectName(question.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (question.purpose == For::Opening) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else if (question.purpose == For::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, question.purpose == For::SavingAnew);
        dialog->setDefaultSuffix(question.suffix);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, receiver, then);
    dialog->open();
    return dialog;
}

} // namespace podesk
