// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "core/storage/database.h"

#include <atomic>
#include <functional>

namespace podesk::storage {

/// What an evaluation needs from outside: the workspace's clock, and a flag that a newer request sets.
struct ListRequest
{
    ListQuery query;
    Instant now;
    std::shared_ptr<std::atomic_bool> cancelled;
};

/// The lists of one workspace: columns in memory filled by SQL, one evaluator for filter, sort, totals and counts.
/// Lives on the list thread with its own connection. Until a list's columns are filled, answer() gives the plain first
/// page (complete = false).
class ListReader
{
public:
    explicit ListReader(Database& database);
    ~ListReader();

    /// True when answers over this list come from columns.
    bool isFilled(ListKind kind) const;
    /// Reads the whole list into columns (one read snapshot); stops when `cancelled` turns true. `progress(done,
    /// total)`.
    Result<void> fill(ListKind kind, const std::atomic_bool* cancelled,
                      const std::function<void(qint64, qint64)>& progress = {});
    /// Re-reads the given POs and invoices (changed, added, removed) into the filled columns of every list.
    Result<void> refresh(const QList<qint64>& purchaseOrders, const QList<qint64>& invoices = {});
    /// Forgets the columns; the next answer needs a fill.
    void invalidate();

    /// Errors: Cancelled, UnknownField.
    Result<ListAnswer> answer(const ListRequest& request);
    /// Rows by id in the given order; gone ids are left out.
    Result<QList<ListRow>> rows(ListKind kind, const QList<qint64>& ids, Instant now);
    Result<QList<CurrencyTotals>> totals(ListKind kind, const QList<qint64>& ids);
    Result<QStringList> completions(ListKind kind, const QString& field, const QString& text, int limit);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk::storage
