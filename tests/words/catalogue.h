// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace podesk::test {

/// One message of a .ts file.
struct Message
{
    QString source;
    bool plural = false;
    bool finished = true;
    QStringList translations; ///< one, or one a plural form

    bool isForMachines = false; ///< a date format
};

/// Messages by "context|source|comment".
using Catalogue = QMap<QString, Message>;

/// Empty when the file cannot be read.
Catalogue readCatalogue(const QString& path);

/// "%1", "%n", "%L1", ... in a text, sorted, each once; %Ln counts as %n.
QStringList placeholdersIn(const QString& text);

} // namespace podesk::test
