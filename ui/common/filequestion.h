// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QFileDialog;
class QObject;
class QWidget;

namespace podesk {

/// A file or folder that somebody is asked for.
struct FileQuestion
{
    enum class For {
        Opening,
        Saving,
        SavingAnew, ///< one that is there is refused afterwards, so nobody is asked whether to replace it
        Folder
    };
    For purpose = For::Opening;
    QString name; ///< of the dialog, as an object
    QString title;
    QString start; ///< the folder to begin in, or the file that is proposed
    QString kinds; ///< "Tables (*.csv);;All files (*)"; empty: all
    QString suffix = {};
};

/// Asks without blocking; `then` gets the path unless the dialog is left or `receiver` goes before that.
QFileDialog* askForFile(QWidget* window, const FileQuestion& question, QObject* receiver,
                        const std::function<void(const QString& path)>& then);

} // namespace podesk
