// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// Where a PO comes from decides which checks apply: a person types in a form (AWS's own form rules), or books are imported
/// (they may hold Marketplace transaction lines and untracked lines of zero; quotas as the workspace sets them).
enum class Origin { Person, Import };

/// Everything that validation may look at besides the PO itself.
struct OrderContext {
    Origin origin = Origin::Person;
    Quotas quotas;
    Month currentMonth;
    bool numberTaken = false; ///< the payer already has this number (B1)
    int activeOthers = 0; ///< the payer's other active POs (B9)
    /// The stored PO when this is an edit: then number (B4) and the read-only fields (B11) may not differ from it.
    const PurchaseOrder* before = nullptr;
};

/// Is the whole PO acceptable (B1-B12, B14, B15, R47, G4, G7, G12)? Outcome: the PO with line totals, and balances of
/// new tracked lines, computed. Refusals: one Error for each finding with details["field"] (a header field's name) or
/// details["line"] (the line's number) and details["row"] plus details["field"]. Positions of characters count from 1, in code
/// points. On an edit, what stands as it stood (imported lines, contacts, more lines than the limit) is not held against it.
Decision<PurchaseOrder> decideOrder(const PurchaseOrder& order, const OrderContext& context);

/// The same checks for one line against its PO's months, for validation as one types.
QList<Error> lineFindings(const LineItem& line, const PurchaseOrderHeader& header, Origin origin);

/// The same checks for the header alone (number, months, bill from, texts), for the first page of the wizard.
QList<Error> headerFindings(const PurchaseOrderHeader& header, const OrderContext& context);

/// Contacts and tags alone, for their dialogs. details["row"] is the zero-based row. What is in `before` (as stored) may stay
/// as it is: imported contacts can hold any text.
QList<Error> contactFindings(const QList<Contact>& contacts, const Quotas& quotas, const QList<Contact>& before = {});
QList<Error> tagFindings(const QList<Tag>& tags, const Quotas& quotas, const QList<Tag>& before = {});

/// Line item types a person may choose for this Bill from (B14, B15, G7): what a form offers and what the guard accepts.
QList<LineItemType> offeredLineItemTypes(QStringView billFrom);

/// Are tax registration numbers a field of the form (B10)?
bool offersTaxNumbers(QStringView billFrom);

/// May balance tracking be switched on for this type (R47)?
bool offersBalanceTracking(LineItemType type);

} // namespace podesk::rules
