// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcetext.h"

#include <QHash>

namespace podesk::layering {

/// Which Qt module (`Core`, `Sql`, ...) a header such as `QSqlQuery` or `qsqlquery.h` belongs to.
using QtHeaders = QHash<QString, QString>;

/// Reads the modules below the folder that holds `QtCore`, `QtSql` and the others.
QtHeaders readQtHeaders(const QString& folder);

/// Every include against the arrows between our folders, the Qt modules of each, and the libraries that one folder
/// owns. Link lines alone do not hold these: <QtSql/QSqlQuery> compiles wherever QtCore does.
Findings checkIncludes(const SourceText& source, const QtHeaders& qtHeaders);

/// The first two lines every source file carries, and `#pragma once` in a header.
Findings checkFileHead(const SourceText& source);

/// No clock of its own in domain and rules: the time is an input.
Findings checkClock(const SourceText& source);

} // namespace podesk::layering
