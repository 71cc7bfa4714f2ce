// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QString>
#include <QStringList>

struct sqlite3;

namespace podesk::bench {

/// The clock of every generated workspace.
Instant benchNow();

/// Path of a generated workspace with so many POs; made when it is not there yet. Ends the program with a message when
/// that fails.
QString workspaceOf(const QString& folder, qint64 purchaseOrders, quint64 seed);

/// The same records for the other side: a copy of the workspace file with a covering index over the searched texts,
/// read through SQLite's own interface.
class SqliteSide
{
public:
    SqliteSide(const QString& workspace, const QString& copy);
    ~SqliteSide();
    Q_DISABLE_COPY_MOVE(SqliteSide)

    /// Ids of all POs whose number, description, ship to or bill from contains the text (LIKE on the covering index).
    std::vector<qint64> like(const QString& text);
    /// Ids of all POs in the order of an expression.
    std::vector<qint64> orderedBy(const QString& order);
    /// The columns of every PO as texts, as a plain table would hold them.
    QList<QStringList> strings();

private:
    std::vector<qint64> ids(const QString& sql, const QString& parameter);
    sqlite3* m_database = nullptr;
};

} // namespace podesk::bench
