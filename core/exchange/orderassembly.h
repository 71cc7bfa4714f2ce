// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/orderrows.h"

#include <vector>

namespace podesk {

/// Joins the rows of table inputs into POs: lookups first, then headers in their order, then each line to its header by
/// a hash of keys, so that neither file has to be sorted and both are read once.
class OrderAssembly
{
public:
    OrderAssembly(const ImportMapping::Data& mapping, const ImportInputs& inputs, ReadingProgress& progress)
        : m_mapping(mapping), m_inputs(inputs), m_progress(progress), m_rows(mapping, m_lookups)
    {
    }

    /// Errors: those of readPurchaseOrders.
    Result<ImportReading> read();

private:
    struct Draft
    {
        ImportedOrder imported;
        bool isBad = false;
        bool isRepeated = false;
    };

    Result<void> readLookup(const LookupTable& table);
    Result<void> readOrders();
    Result<void> readLines();
    Result<std::unique_ptr<InputRows>> open(int input);
    void addOrder(const InputRows& row);
    void addToGroup(const InputRows& row);
    void addLine(const InputRows& row, Draft& draft, RowFindings& findings);
    void nameRepeated(Draft& first, const QString& key, RowFindings& findings);
    Draft* draftFor(const QString& key);
    bool refuseRagged(const InputRows& row, const QString& section, RowFindings& findings) const;

    const ImportMapping::Data& m_mapping;
    const ImportInputs& m_inputs;
    ReadingProgress& m_progress;
    QList<LookupValues> m_lookups;
    OrderRows m_rows;
    ImportReading m_reading;
    std::vector<Draft> m_drafts;
    QHash<QString, size_t> m_byKey;
};

/// Adds a PO that was read without a flaw, and what rounding does to its lines; a line whose amount leaves 64 bits is a
/// finding instead.
class AcceptedOrders
{
public:
    explicit AcceptedOrders(ImportReading& reading) : m_reading(reading) {}
    void add(ImportedOrder&& imported);
    void finish();

private:
    ImportReading& m_reading;
    QHash<Currency, qint64> m_rounding; ///< rounded less exact, in 1e-8
};

} // namespace podesk
