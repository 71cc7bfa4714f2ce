// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inspecting.h"

/// Figures of inspect() are worked out here from the columns alone, in 128 bits, so that a mistake in the code that
/// wrote them is found.
namespace podesk::storage::inspecting {

__extension__ using Wide = __int128;

Wide powerOfTen(int exponent);
/// Quotient rounded to the nearest whole number, halves to the even one.
Wide halfEven(Wide dividend, Wide divisor);
QString wideText(Wide value);
QString optionalText(const std::optional<Wide>& value);
std::optional<Wide> optionalInteger(const Pass& rows, int column);
bool isMonth(qint64 month);
bool isListOfTexts(QByteArrayView json);

/// A select in the order of its first column, read beside the records whose ids that column has.
class Beside
{
public:
    Beside(Database& database, const QString& sql) : m_rows(database, sql) { m_valid = m_rows.next(); }

    /// Hands over the rows of this id, and those before it that no id was named for.
    template <class OnRow, class OnStray>
    void visit(qint64 id, OnRow onRow, OnStray onStray)
    {
        while (m_valid && m_rows->integer(0) <= id) {
            if (m_rows->integer(0) == id)
                onRow(m_rows);
            else
                onStray(m_rows);
            m_valid = m_rows.next();
        }
    }
    template <class OnRow>
    void visit(qint64 id, OnRow onRow)
    {
        visit(id, onRow, [](const Pass&) {});
    }
    Result<void> outcome() const { return m_rows.outcome(); }

private:
    Pass m_rows;
    bool m_valid = false;
};

/// Rows that hang on others. Column 0 is the owner's id, column 1 their own, column 2 their name; rows of owners that
/// do not exist are found on the way.
class Children
{
public:
    Children(Database& database, QLatin1StringView table, QLatin1StringView owners, const QString& sql)
        : m_table(table), m_owners(owners), m_rows(database, sql)
    {
    }

    template <class OnRow>
    void visit(qint64 owner, Findings& findings, OnRow onRow)
    {
        m_rows.visit(owner, onRow, [&](const Pass& row) {
            findings.add(QLatin1StringView("reference"), m_table, row->integer(1), row->string(2), QString(m_owners),
                         row->string(0));
        });
    }

    /// Whatever is left hangs on nothing.
    Result<void> finish(Findings& findings)
    {
        visit(std::numeric_limits<qint64>::max(), findings, [](const Pass&) {});
        return m_rows.outcome();
    }

private:
    QLatin1StringView m_table;
    QLatin1StringView m_owners;
    Beside m_rows;
};

} // namespace podesk::storage::inspecting
