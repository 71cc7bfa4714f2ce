// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"

#include <QString>
#include <QStringList>

struct sqlite3;

namespace podesk::bench {

/// The clock of every generated workspace.
Instant benchNow();

/// Ends the program with a message: a benchmark without its records measures nothing.
[[noreturn]] void stop(const QString& reason);
[[noreturn]] void stop(const Error& error);

/// The value, or the end of the program.
template <class T>
T orStop(Result<T> result)
{
    if (!result)
        stop(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

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

/// A generated workspace of one size, made when it is not there yet, and its other side.
class BenchBook
{
public:
    BenchBook(const QString& folder, qint64 purchaseOrders, quint64 seed);

    qint64 size() const { return m_size; }
    const QString& path() const { return m_path; }
    SqliteSide& sqlite() { return m_sqlite; }

private:
    qint64 m_size;
    QString m_path;
    SqliteSide m_sqlite;
};

} // namespace podesk::bench
