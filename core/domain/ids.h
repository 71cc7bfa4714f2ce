// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QMetaType>
#include <QtCore/QtGlobal>

#include <compare>

namespace podesk {

/// A record's key inside one workspace. Zero means "none". Ids of different kinds do not convert into each other.
template<class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using LineItemId = Id<struct LineItemTag>;
using ContactId = Id<struct ContactTag>;
using AccountId = Id<struct AccountTag>;
using OrganizationId = Id<struct OrganizationTag>;
using IdentityId = Id<struct IdentityTag>;
using ProductId = Id<struct ProductTag>;
using OfferId = Id<struct OfferTag>;
using AgreementId = Id<struct AgreementTag>;
using ChargeId = Id<struct ChargeTag>;
using InvoiceId = Id<struct InvoiceTag>;
using InvoiceLineId = Id<struct InvoiceLineTag>;
using SupportCaseId = Id<struct SupportCaseTag>;
using ProcurementConnectionId = Id<struct ProcurementConnectionTag>;
using ProcurementRequestId = Id<struct ProcurementRequestTag>;
using NotificationId = Id<struct NotificationTag>;
using PaymentRequestId = Id<struct PaymentRequestTag>;
using DecisionId = Id<struct DecisionTag>;
/// Position in the journal: 1 is the first entry, 0 means before all.
using JournalPosition = Id<struct JournalTag>;

} // namespace podesk

Q_DECLARE_METATYPE(podesk::PurchaseOrderId)
