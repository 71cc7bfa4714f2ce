// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/invoice.h"
#include "core/rules/trace.h"

#include <QtCore/QJsonObject>

namespace podesk::rules {

/// What the purchase order section of the configure page looks like (section 6).
enum class PoField {
    Offered,  ///< "Add purchase order number" reveals the field
    Disabled, ///< shown, takes no input; a note beside it says why (R25, R26)
    Absent    ///< not there; a text says which products have it (R10, R37)
};
QString poFieldText(PoField field); ///< "offered", "disabled", "absent"

struct CheckoutGateInputs
{
    Edition edition = Edition::E2024;
    ProductFamily family = ProductFamily::SaasContract;
    Delivery delivery = Delivery::Saas;
    OfferKind offer = OfferKind::Public;
    bool hasSchedule = false;
    bool integrationOn = false;
    bool maySubscribe = false;
    QString offerCode; ///< subject of the trace

    QJsonObject toJson() const;
    static Result<CheckoutGateInputs> fromJson(const QJsonObject& object);
    friend bool operator==(const CheckoutGateInputs&, const CheckoutGateInputs&) = default;
};

/// The gate and the reason for it: for Disabled and Absent the error that says what is missing (PoNotOffered R10/R37,
/// IntegrationOff R26, SubscribeMissing R25; the first that fails in this order).
struct CheckoutGate
{
    PoField field = PoField::Absent;
    std::optional<Error> reason;
    friend bool operator==(const CheckoutGate&, const CheckoutGate&) = default;
};

/// Which PO field does this product, offer, account and identity get (R6-R10, R14, R15, R25, R26, R37)? Always an outcome.
/// The trace holds a verdict of every product rule that was asked, of the integration and of the permission.
Decision<CheckoutGate> decideCheckoutGate(const CheckoutGateInputs& inputs);

/// Product families that have the field in an edition, for the text of R37; from the same table as the gate.
QList<ProductFamily> familiesWithPoField(Edition edition);

/// Is the typed number acceptable (R17, R18, G12)? Outcome: the number as typed. Refusals with details["field"] =
/// "poNumber": CheckoutNumberEmpty, CheckoutNumberTooLong (length, limit 200), NumberControlCharacter.
Decision<QString> decideCheckoutNumber(QStringView number);
inline constexpr int longestCheckoutNumber = 200;

/// The PO that a purchase's number names, as it is before the purchase.
struct NamedOrder
{
    Status status = Status::Active;
    Month effective;
    Month expiration;
    int lines = 0;
    friend bool operator==(const NamedOrder&, const NamedOrder&) = default;
};

/// Everything that decides what a purchase's number does to the payer's books (sections 9, 12 0a-0b, 14; G3, G5, G6).
struct TransactionInputs
{
    QString number;
    std::optional<NamedOrder> order; ///< nothing: the payer has no PO of this number
    Month start;                     ///< of the line
    Month end;
    bool integrationOn = true;
    bool linked = false;    ///< to this payer before, at acceptance: the integration is not asked again (G3), nothing created (G9)
    /// The buyer's account came from another organisation, and its number is to be linked to the new payer (section 16, R33-R35).
    bool moved = false;
    Edition edition = Edition::E2024; ///< counts where `moved`
    int activeOthers = 0; ///< the payer's active POs but this one
    std::optional<int> activeLimit;
    std::optional<int> lineLimit;

    QJsonObject toJson() const;
    static Result<TransactionInputs> fromJson(const QJsonObject& object);
    friend bool operator==(const TransactionInputs&, const TransactionInputs&) = default;
};

/// What is written, and whether invoices print the number now.
struct TransactionEffect
{
    bool createsOrder = false; ///< R27
    bool addsLine = false;     ///< R28, R41, R45
    bool revives = false;      ///< R45: an expired PO becomes active by its new expiration month
    Month expiration;          ///< of the PO afterwards (R45, G5)
    Month effective;           ///< afterwards; never later than the line's start
    bool keepsOtherLines = true; ///< R46: no other line's months move along
    PoOutcome outcome = PoOutcome::Transaction; ///< Transaction, Suspended, NotLinked or QuotaMet
    bool isLinked() const { return outcome == PoOutcome::Transaction || outcome == PoOutcome::Suspended; }
    std::optional<Error> reason; ///< for the last three: OrderSuspended (R41), IntegrationOff (G3, R35) / NumberLeftBehind (R33), ActiveLimit / LineLimit (G6)
    friend bool operator==(const TransactionEffect&, const TransactionEffect&) = default;
};
/// Always an outcome: the purchase itself never fails for its number (G6). Where nothing is written (NotLinked, QuotaMet, a
/// deleted PO of a linked number) the months are those that the PO has, or none.
Decision<TransactionEffect> decideTransaction(const TransactionInputs& inputs);

} // namespace podesk::rules
