// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inspection.h"
#include "core/storage/rowstream.h"

/// The parts of inspect(). Each reads its tables once, in one pass, and keeps no rows.
namespace podesk::storage::inspecting {

/// What was found; bounded, because one damaged column can touch every record of a million.
class Findings
{
public:
    /// "number" is the subject: PO or line number, key, name.
    void add(QLatin1StringView invariant, QLatin1StringView table, qint64 id, const QString& subject,
             const QString& expected, const QString& actual);
    QList<Finding> take() { return std::move(m_findings); }

private:
    QList<Finding> m_findings;
};

/// A select read row by row; an error ends it and is told by outcome().
class Pass
{
public:
    Pass(Database& database, const QString& sql);
    bool next();
    const RowStream* operator->() const { return &*m_rows; }
    Result<void> outcome() const { return m_outcome; }

private:
    std::optional<RowStream> m_rows;
    Result<void> m_outcome;
};

Result<void> inspectSettings(Database& database, Findings& findings);
Result<void> inspectCounters(Database& database, Findings& findings);
Result<void> inspectAccounts(Database& database, Findings& findings);
Result<void> inspectUniqueness(Database& database, Findings& findings);
Result<void> inspectOrders(Database& database, Findings& findings);
Result<void> inspectReferences(Database& database, Findings& findings);
Result<void> inspectConditions(Database& database, Findings& findings);
Result<void> inspectCommerce(Database& database, Findings& findings);
Result<void> inspectInvoices(Database& database, Findings& findings);
Result<void> inspectNotices(Database& database, Findings& findings);
Result<void> inspectJournal(Database& database, Findings& findings);

} // namespace podesk::storage::inspecting
