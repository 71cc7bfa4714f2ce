// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/identity.h"
#include "core/domain/invoice.h"
#include "core/domain/listquery.h"
#include "core/domain/notification.h"
#include "core/domain/procurement.h"
#include "core/domain/purchaseorder.h"
#include "core/rules/agreementchange.h"
#include "core/rules/chargenumbers.h"

#include <QtCore/QJsonObject>

#include <variant>

namespace podesk {

/// Names a PO: by id inside this workspace, or (files, CLI, scenarios) by number, with the payer's account number where the
/// number alone is ambiguous. `version` 0 means "whatever it is now".
struct OrderRef {
    PurchaseOrderId id;
    QString number;
    QString payer;
    qint64 version = 0;
    friend bool operator==(const OrderRef&, const OrderRef&) = default;
};

/// Header fields to change; absent ones stay. Number and the read-only fields are not among them (B4, B11).
struct HeaderChanges {
    std::optional<QString> description;
    std::optional<QString> billFrom;
    std::optional<QString> shipTo;
    std::optional<QStringList> taxRegistrationNumbers;
    std::optional<QStringList> invoiceUnits;
    std::optional<Month> effective;
    std::optional<Month> expiration;
    friend bool operator==(const HeaderChanges&, const HeaderChanges&) = default;
};

/// Names an invoice by id inside this workspace or by number. The same for a support case ("CASE-1").
struct InvoiceRef {
    InvoiceId id;
    QString number;
    friend bool operator==(const InvoiceRef&, const InvoiceRef&) = default;
};

/// Someone to act as; the account by its number.
struct NewIdentity {
    QString name;
    QString account;
    QList<PolicyStatement> statements;
    friend bool operator==(const NewIdentity&, const NewIdentity&) = default;
};

/// What of a procurement connection can be set; absent ones stay (of a new one: enabled, in test mode, nothing approved beforehand).
struct ConnectionSettings {
    std::optional<bool> enabled;
    std::optional<bool> testMode;
    std::optional<bool> preApproveFree;
    std::optional<bool> preApproveByol;
    std::optional<QString> buyerId;
    std::optional<QString> supplierId;
    friend bool operator==(const ConnectionSettings&, const ConnectionSettings&) = default;
};

// Every command of the engine. What a command is called in files and its fields stand in commandDefinitions().

struct CreatePurchaseOrder { QString payer; PurchaseOrder order; };
struct EditPurchaseOrder { OrderRef purchaseOrder; HeaderChanges set; };
struct DuplicatePurchaseOrder { OrderRef purchaseOrder; QString number; };
/// Moves effective and expiration month, and every line's end month by as much as the expiration moves.
struct RenewPurchaseOrder { OrderRef purchaseOrder; Month effective; Month expiration; };
/// One or many; each row is judged by itself, refused rows are reported and the others done, in one entry.
struct ChangeStatus { QList<OrderRef> purchaseOrders; Status to = Status::Active; };
/// `confirmed`: that whoever deletes was asked and said yes; without it nothing is deleted (B46).
struct DeletePurchaseOrders { QList<OrderRef> purchaseOrders; bool confirmed = true; };
struct AddLineItem { OrderRef purchaseOrder; LineItem line; };
struct EditLineItem { OrderRef purchaseOrder; QString lineNumber; LineItem line; };
struct RemoveLineItems { OrderRef purchaseOrder; QStringList lineNumbers; };
struct SetContacts { OrderRef purchaseOrder; QList<Contact> contacts; };
struct AddContact { OrderRef purchaseOrder; Contact contact; };
struct SetTags { OrderRef purchaseOrder; QList<Tag> tags; };
/// Each PO that a rule refuses is reported and left out; the others go in, in one entry that undo takes back.
struct ImportPurchaseOrders { QString payer; QList<PurchaseOrder> purchaseOrders; QString source; };
/// To a time at or after now; runs as one entry a day (to each midnight UTC, then to the time itself).
struct AdvanceClock { Instant to; };
struct AddOrganization { QString name; };
struct AddAccount { QString number; QString name; AccountKind kind = AccountKind::Standalone; QString organization; };
struct SetQuotas { Quotas quotas; };
/// When notices fall due, from now on; other numbers than AWS's are marked on every notice they make.
struct SetNoticeThresholds { NoticeThresholds thresholds; };
struct SetEdition { Edition edition = Edition::E2024; };
struct SaveCheckpoint { QString name; };
struct RestoreCheckpoint { QString name; };
struct RemoveCheckpoint { QString name; };
/// Switches the billing integration (the service-linked role) of the payer on or off, for all its accounts (section 3).
/// `account`: who does it; empty = the acting identity's account, or the only one that can pay.
struct EnableIntegration { QString account; };
struct DisableIntegration { QString account; };
struct AddIdentities { QList<NewIdentity> identities; };
/// Another policy for someone who can be acted as, in place of theirs.
struct EditIdentity { QString identity; QList<PolicyStatement> statements; };
struct AddProducts { QList<CatalogueEntry> products; };
/// A checkout, from acceptance on: agreement, charges, what the numbers do to the payer's POs, and the invoice of an
/// upfront charge. `poNumber` absent = none given; present but empty = the field was opened and left empty (R17). `account` as in
/// EnableIntegration. Not undoable: it issues invoices. Refused on the real clock (RealClock).
/// 2026 alone: `usagePoNumber` for what is billed by the month (absent = as `poNumber`), lines of the POs, and a number for each
/// fixed charge. `start`: of a future dated agreement; absent = now.
struct Subscribe
{
    QString offer;
    QString account;
    qint64 quantity = 1;
    std::optional<QString> poNumber;
    QString poLine = {};
    std::optional<QString> usagePoNumber = {};
    QString usagePoLine = {};
    QList<rules::ChargeNumber> chargePoNumbers = {};
    Instant start = {};
};
/// Usage of a month (absent = the present one) that is to be on that month's consolidated invoice; the amount in the offer's currency.
struct RecordUsage { QString agreement; QString amount; Month month = {}; QString description = {}; };
/// Usage of AWS's own services in a month, for the account's AWS monthly invoice.
struct RecordAwsUsage { QString account; QString amount; QString currency; QString issuer; Month month = {}; QString description = {}; };
/// What AWS itself sells at a moment: a subscription or one-time fee, or its professional services and training. Issues an invoice.
struct BuyFromAws
{
    QString account;
    ChargeKind kind = ChargeKind::AwsSubscription;
    QString amount;
    QString currency;
    QString issuer;
    QString description = {};
};
/// Tax registration number and invoice unit of an account; its invoices bear them from then on.
struct SetAccountBilling { QString account; QString taxRegistrationNumber; QString invoiceUnit; };
/// 2026: another number (absent = none) for a charge that is not invoiced yet; `revision` is the one that was seen.
struct SetChargePurchaseOrder { QString charge; qint64 revision = 0; std::optional<QString> poNumber; QString poLine; };
/// 2026: another number for the usage of an agreement, of months that are not invoiced yet.
struct SetUsagePurchaseOrder { QString agreement; std::optional<QString> poNumber; QString poLine; };
/// 2026: "Update purchase order" of an issued invoice, then "Update and reprocess" (B54). The PO must exist. When it cannot be printed the
/// command is done, the update status is failed and the outcome's `reply` says why.
struct UpdateInvoicePurchaseOrder { InvoiceRef invoice; QString poNumber; };
/// A credit memo for a part of an invoice (B51).
struct RefundInvoice { InvoiceRef invoice; QString amount; };
/// More units for what is left of the term; the difference is invoiced at once.
struct AmendAgreement { QString agreement; qint64 quantity = 0; };
/// Ends the agreement and starts one of another offer of the same product now; what was scheduled is not charged any more.
struct ReplaceAgreement { QString agreement; QString offer; qint64 quantity = 1; std::optional<QString> poNumber = {}; };
/// A new agreement that starts when this one ends, and is charged then. It brings no number along unless one is given.
struct RenewAgreement { QString agreement; QString offer = {}; qint64 quantity = 0; std::optional<QString> poNumber = {}; };
/// Stops what is still to be charged; refunds nothing.
struct CancelAgreement { QString agreement; rules::CancelledBy by = rules::CancelledBy::Buyer; };
/// 2026: the seller asks for a variable payment, which approves itself after so many days.
struct RequestPayment { QString agreement; QString amount; QString name; qint64 waitDays = 7; };
/// The buyer's answer; approved payments are invoiced at once, under this number or (absent) the agreement's.
struct AnswerPayment { QString payment; PaymentState answer = PaymentState::Approved; std::optional<QString> poNumber = {}; };
/// A payer's connection to its procurement system; `account` as in EnableIntegration, and it must be one that pays.
struct AddProcurementConnection { QString name; ProcurementSystem system = ProcurementSystem::Coupa; QString account; ConnectionSettings settings; };
struct EditProcurementConnection { QString connection; ConnectionSettings settings; };
/// "Request approval" instead of buying (section 18): the outcome's `requests`. What was approved beforehand is bought at once.
/// `estimate`: of pay as you go, in the offer's currency.
struct RequestApproval { QString connection; QString offer; QString account; qint64 quantity = 1; QString estimate; };
/// The order that a procurement system sends for a request: completes the purchase under its PO number. `amount` empty = as requested.
struct ReceiveProcurementOrder { QString request; QString number; QString amount; };
/// A case for Support; its kind says which fields it needs: the invoice to regenerate; agreement, number and (optional) the invoices to be
/// printed anew; agreement and payments; invoice and number (2026); agreement to refund; terms ("Net 45") of the payer of `account`.
/// Errors: MissingField.
struct OpenSupportCase
{
    SupportCaseKind kind = SupportCaseKind::RegenerateInvoice;
    InvoiceRef invoice = {};
    QString agreement = {};
    QString number = {};
    QStringList invoices = {};
    QList<CasePayment> payments = {};
    QString account = {};
    QString terms = {};
};
/// A member account goes to another organisation (section 16). A dry run is the preview: the outcome's `move` says what becomes of each
/// agreement's next invoice. Not undoable: the organisations have parted.
struct MoveAccount { QString account; QString organization; };
/// What Support does with a case: the invoice gets a new revision, or the case is closed as refused and the outcome's `reply`
/// says what is missing (R44); either way the command is done.
struct AnswerSupportCase { QString supportCase; };
struct Undo {};
struct Redo {};

using AnyCommand = std::variant<CreatePurchaseOrder, EditPurchaseOrder, DuplicatePurchaseOrder, RenewPurchaseOrder, ChangeStatus,
    DeletePurchaseOrders, AddLineItem, EditLineItem, RemoveLineItems, SetContacts, AddContact, SetTags, ImportPurchaseOrders,
    AdvanceClock, AddOrganization, AddAccount, SetQuotas, SetNoticeThresholds, SetEdition, SaveCheckpoint, RestoreCheckpoint, RemoveCheckpoint,
    EnableIntegration, DisableIntegration, AddIdentities, AddProducts, Subscribe, OpenSupportCase, AnswerSupportCase, Undo, Redo, RecordUsage,
    RecordAwsUsage, BuyFromAws, SetAccountBilling, SetChargePurchaseOrder, SetUsagePurchaseOrder, UpdateInvoicePurchaseOrder, RefundInvoice,
    AmendAgreement, ReplaceAgreement, RenewAgreement, CancelAgreement, RequestPayment, AnswerPayment, AddProcurementConnection,
    EditProcurementConnection, RequestApproval, ReceiveProcurementOrder, MoveAccount, EditIdentity>;

/// Whether C is one of the kinds of an std::variant.
template<class C, class Variant> inline constexpr bool isKindOf = false;
template<class C, class... Kinds> inline constexpr bool isKindOf<C, std::variant<Kinds...>> = (std::is_same_v<C, Kinds> || ...);

/// A command of any kind. A class of its own, so that what copies and ends fifty kinds is compiled once and not wherever one is made.
class Command : public AnyCommand
{
public:
    template<class C> requires isKindOf<C, AnyCommand>
    Command(C command) : AnyCommand(std::in_place_type<C>, std::move(command)) {}
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();

    // Kinds have no comparison, and who asks whether there is one is not to look into the variant for it.
    friend bool operator==(const Command&, const Command&) = delete;
    friend bool operator<(const Command&, const Command&) = delete;
};

/// A field of a command as files spell it.
struct CommandField {
    QLatin1StringView name;
    QLatin1StringView form; ///< of the value, in the notation of formschema.h: "text", "[order]", "YYYY-MM", "active|suspended|..."
    bool required;
};

/// A command as files spell it: `{"command": "change-status", "purchaseOrders": ["PO-77"], "to": "active"}`.
struct CommandDefinition {
    QLatin1StringView name;
    QList<CommandField> fields;
    bool undoable;
    /// Inputs of verdicts that it can make come out otherwise, by their names in the rulebook: what the search for a remedy goes by.
    QList<QLatin1StringView> writes;
};

/// One entry for each alternative of Command, in its order: the one owner of names and fields.
const QList<CommandDefinition>& commandDefinitions();
const CommandDefinition& definitionOf(const Command& command);

/// Errors: UnknownCommand, MissingField, UnknownField, InvalidField (field as a JSON pointer, value, allowed).
Result<Command> commandFromJson(const QJsonObject& object);
QJsonObject commandToJson(const Command& command);

} // namespace podesk
