// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podesk::storage {

/// The statements of a script, without comments and without their semicolons. Knows texts ('it''s'), quoted names
/// ("a;b") and both kinds of comments; a semicolon inside any of them ends nothing.
QStringList splitStatements(QStringView script);

/// Replaces a whole word wherever it stands as code, not inside a text, a quoted name or a comment. Upper and lower
/// case are one.
QString withWordReplaced(const QString& statement, QStringView word, const QString& by);

} // namespace podesk::storage
