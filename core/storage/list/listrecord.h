// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "core/domain/purchaseorder.h"
#include "core/storage/database.h"

#include <limits>
#include <string>
#include <vector>

namespace podesk::storage {

/// Stands for "none" among the integers of a record.
inline constexpr qint64 noNumber = std::numeric_limits<qint64>::min();

/// What a PO's lines in other currencies than its own add up to, in minor units.
struct OtherTotal
{
    Currency currency;
    qint64 valueMinor = 0;
    std::optional<qint64> balanceMinor;
};

/// One record of a list as the database has it: what columns are filled from and rows are made of. `numbers` and
/// `texts` have one place for each of listFields(kind); a Word with a closed list stands as the word's position in
/// `numbers`, a status in neither.
struct ListRecord
{
    qint64 id = 0;
    qint64 order = 0; ///< id of the PO it belongs to or is linked to; 0 for none
    bool suspended = false;
    Month expiration; ///< of the PO
    std::vector<qint64> numbers;
    std::vector<std::string> texts;                        ///< UTF-8
    std::vector<std::pair<std::string, std::string>> tags; ///< key and value
    QList<OtherTotal> others;
};

/// Which records to read.
struct ListSelection
{
    enum class By { All, Ids, Orders, After };
    By by = By::All;
    QList<qint64> ids; ///< record ids, PO ids, or one journal position
};

/// Reads records in ascending order of id (with By::Ids and By::Orders: within chunks); stops when `onRecord` answers
/// false. By::Orders does not apply to the journal, By::After to nothing else.
Result<void> readListRecords(Database& database, ListKind kind, const ListSelection& selection,
                             const std::function<bool(const ListRecord&)>& onRecord);

/// How many records a list has.
Result<qint64> countListRecords(Database& database, ListKind kind);
/// The first ids of a list in its default order.
Result<QList<qint64>> firstListRecords(Database& database, ListKind kind, int count);

/// The field whose words quick filters count: status, of invoices outcome; -1 for the journal.
int countedField(ListKind kind);

/// The currency of a code as it is stored; none for one that is not known.
Currency currencyOf(const std::string& code);

/// The row a person sees, with its status at `now`.
ListRow listRow(ListKind kind, const ListRecord& record, Instant now);

} // namespace podesk::storage
