// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ordervalidation.h"

namespace podesk::rules {

// The bodies of the validation rules, each written once. decideOrder() asks them all; the forms' findings and offers
// ask the ones they need, through the same Tracing, so that a form and the guard cannot disagree.

/// Where a finding stands: the header, or a line, contact or tag by its row.
struct Place
{
    QString subject;              ///< PO number or line number, cut for traces
    std::optional<QString> line;  ///< the line's number for details["line"]
    std::optional<qsizetype> row; ///< zero-based row for details["row"]

    /// `more` with field, line and row filled in.
    QVariantMap at(QLatin1StringView field, QVariantMap more = {}) const;
};

/// Free text: at most longestText code points, no lone surrogate, no U+0000 (TextTooLong, TextNotUnicode).
void askText(Tracing& t, const Place& place, QLatin1StringView field, QStringView text);

/// "How many": refused past `limit` when there are more than `before` (what is there already may stay).
struct Count
{
    qsizetype now = 0;
    qsizetype before = 0;
    std::optional<int> limit;
};
void askCount(Tracing& t, QLatin1StringView rule, const Place& place, QLatin1StringView field, Count count,
              ErrorCode code);

/// B1-B5 (months), B10, B11, G12 and the texts.
void askHeader(Tracing& t, const PurchaseOrderHeader& header, const OrderContext& context);

/// One line as validation sees it.
struct LineQuestion
{
    const LineItem& line;
    const PurchaseOrderHeader& header;
    Origin origin;
    /// The stored line with the same id and its PO's Bill from: what stood there before is not typed by anyone now.
    const LineItem* before = nullptr;
    QStringView billFromBefore;
    std::optional<qsizetype> row;
};
/// B5, B14, B15, G4, G7, G15, R47, B48. Answers the line's total; without one where it has none.
std::optional<Money> askLine(Tracing& t, const LineQuestion& question);

/// G7, B14 and B15 for a type that a person chooses.
bool askTypeByHand(Tracing& t, const Place& place, LineItemType type, QStringView billFrom);
/// R47.
bool askTracking(Tracing& t, const Place& place, LineItemType type);
/// B10.
bool askTaxNumbers(Tracing& t, const Place& place, QStringView billFrom, qsizetype count);

/// B7 and what a contact needs.
void askContacts(Tracing& t, const QString& subject, const QList<Contact>& contacts, const QList<Contact>& before,
                 Origin origin, const Quotas& quotas);
/// B8 and unique keys.
void askTags(Tracing& t, const QString& subject, const QList<Tag>& tags, const QList<Tag>& before,
             const Quotas& quotas);

} // namespace podesk::rules
