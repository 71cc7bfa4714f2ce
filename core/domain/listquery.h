// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace podesk {

/// The lists that queries run over.
enum class ListKind { PurchaseOrders, LineItems, Journal, Invoices, Notifications };
inline constexpr std::size_t listKindCount = 5;
QString listKindText(ListKind kind); ///< "purchase-orders", "line-items", "journal", "invoices", "notifications"
std::optional<ListKind> listKindFromText(QStringView text);

/// How a field of a list is compared and sorted.
/// Decimal is a number with up to eight decimals (a unit price), shown as text and compared as a number.
enum class FieldKind { Text, Word, Month, Money, Integer, Instant, Flag, Decimal };

/// One column of a list: the word it has in queries and exports, and how it compares.
struct ListField {
    QLatin1StringView name; ///< "number", "status", "expires", ...
    FieldKind kind;
    /// The words a Word field may hold; empty for an open dictionary (bill-from, currency, payer).
    QStringList words;
    bool inTextSearch = false; ///< free words of a query look into it
    /// A Month field that stands for the last moment of its month (expires, end) and not for the first one; days and relative
    /// dates compare with that moment.
    bool endOfMonth = false;
};

/// The fields of a list in their default column order. The one owner of field names: query, CLI, export and views use it.
const QList<ListField>& listFields(ListKind kind);
/// Position in listFields(), or -1. `tag` is another name of `tags`.
int listFieldIndex(ListKind kind, QStringView name);

/// One condition: `status:active,suspended`, `-status:expired`, `expires:<60d`, `value:>=1000`, `effective:2024-01..2024-06`,
/// `tag:team=net`, `contacts:0`, `description:cloud`, `number:="PO 77"`. Values are alternatives (or); conditions all hold (and).
/// What each comparison means for a kind of field stands in listcondition.h.
struct ListCondition {
    /// Contains is what `field:value` means for Text and open Word fields; there `field:=value` is Equal.
    enum class Compare { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Between, Contains };
    QString field;
    Compare compare = Compare::Equal;
    bool negated = false;
    QStringList values; ///< Between: exactly two; the order comparisons: exactly one
    friend bool operator==(const ListCondition&, const ListCondition&) = default;
};

struct ListSort {
    QString field;
    bool descending = false;
    friend bool operator==(const ListSort&, const ListSort&) = default;
};

/// Filter and sort of a list as one value, which is also text:
/// `status:suspended expires:<60d sort:-balance,number cloud "two words" -draft`. Free words must all occur, words after a minus in
/// none of the fields that free words look into (case and accents folded).
/// Relative dates count from the workspace's clock: 60d, 8w, 3m, and back: -7d. What holds a colon, a quote or a space, or begins
/// with a minus, stands in quotes; inside them a backslash takes the next character as it is.
struct ListQuery {
    ListKind kind = ListKind::PurchaseOrders;
    QList<ListCondition> conditions;
    QStringList words;
    QList<ListSort> sort; ///< at most two keys; ties fall to the record id
    QStringList excludedWords; ///< `-draft`: records with this word stay out

    /// True when it leaves records out: it is not the whole list.
    bool filters() const { return !conditions.isEmpty() || !words.isEmpty() || !excludedWords.isEmpty(); }
    /// The same list, whole: the order stays.
    ListQuery withoutFilters() const { return {kind, {}, {}, sort, {}}; }

    /// Errors: MalformedQuery, UnknownField, UnknownWord; each with position (UTF-16 units into the text) and allowed, MalformedQuery
    /// and UnknownWord with value, UnknownField and UnknownWord with field; MalformedQuery with field as well where that field has
    /// no value yet.
    static Result<ListQuery> fromText(ListKind kind, QStringView text);
    /// Canonical text; fromText(toText()) gives the same query.
    QString toText() const;
    friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

/// Text folded for searching: decomposed, accents dropped, case folded. Query words and columns go through this one function.
QString foldedForSearch(QStringView text);

} // namespace podesk
