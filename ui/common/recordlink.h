// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trace.h"

namespace podesk {

/// Something that one can go to from a text: a record by the number that a person knows it by, or a rule's help page.
struct RecordLink
{
    enum class Kind { PurchaseOrder, Invoice, Agreement, Rule, JournalEntry };
    Kind kind = Kind::PurchaseOrder;
    QString name; ///< number, id of the rule, or position in the journal

    /// For the href of a rich text.
    QString href() const;
    static std::optional<RecordLink> fromHref(const QString& href);
    /// `text` (plain) as a link in a rich text.
    QString html(const QString& text) const;
    friend bool operator==(const RecordLink&, const RecordLink&) = default;
};

/// The record that an input of a trace step names; nothing where it names none.
std::optional<RecordLink> linkOf(const TraceStep& step, const TraceInput& input);

} // namespace podesk
