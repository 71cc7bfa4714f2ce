// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commerce.h"
#include "core/domain/identity.h"
#include "core/domain/ids.h"
#include "core/domain/invoice.h"
#include "core/domain/listrow.h"
#include "core/domain/notification.h"
#include "core/domain/procurement.h"
#include "core/domain/purchaseorder.h"
#include "core/rules/checkout.h"
#include "core/rules/invoicematch.h"
#include "core/rules/trace.h"

#include <QtCore/QHash>

namespace podesk {

/// What became of one PO in a command over many: done (no refusal) or refused, with the trace either way.
struct RowOutcome {
    qint64 index = 0; ///< position in the command's list
    PurchaseOrderId id;
    QString number;
    std::optional<Error> refusal;
    Trace trace;
    /// Statuses before and after (for the preview and the report).
    Status before = Status::Active;
    Status after = Status::Active;
    /// Usable lines in the current month are none: the PO is active but matches nothing (B44).
    bool matchesNothing = false;
};

/// Records that a commit touched; lists and pages patch themselves from it.
struct ChangeEvent {
    qint64 position = 0; ///< journal position after the commit
    QString command; ///< name of the command, "undo" and "redo" included
    QList<PurchaseOrderId> purchaseOrders; ///< changed, added or removed
    QList<InvoiceId> invoices; ///< issued or printed anew
    bool everything = false; ///< too many to name (import, restore): reload
    bool clockMoved = false;
    bool settingsChanged = false;
    QString actor;
    bool elsewhere = false; ///< other programs on the file made it (EngineClient::catchUp)
};

/// An invoice that was issued, or will be: what it is for and the PO number it bears, with the decision.
struct InvoiceForecast {
    InvoiceId id;      ///< none while it is not issued
    QString number;    ///< empty while it is not issued
    InvoiceKind kind = InvoiceKind::MarketplaceUpfront;
    Instant on;
    Money amount;
    QString issuer;
    QString subject;   ///< what is bought
    PoOutcome outcome = PoOutcome::NoCandidate;
    std::optional<QString> poNumber;
    std::optional<Error> reason; ///< why it has none
    Trace trace;
};

/// What one of a purchase's numbers did to the payer's books.
struct NumberEffect {
    QString number;
    rules::TransactionEffect effect;
    Trace trace;
};

/// What a checkout did, or in a dry run would do.
struct PurchaseOutcome {
    AgreementId id;
    QString agreement; ///< number; empty in a dry run
    Money total;
    Instant acceptedOn;
    Instant start;
    Instant end;
    rules::CheckoutGate gate;
    std::optional<rules::TransactionEffect> effect; ///< of the number, where one was given
    Trace effectTrace;
    QList<NumberEffect> effects; ///< of every number that was given, the first one that of `effect`
    bool hasUsage = false; ///< there will be invoices for what is used, by the month
    std::optional<QString> usagePoNumber; ///< those are to bear; nothing: what fits them each month
    QList<Charge> charges; ///< fixed ones, in order of time; none in a dry run
    QList<InvoiceForecast> documents; ///< the first is the one at acceptance; the later ones as things stand now
};

/// An agreement of an account that goes to another organisation, with what its next invoice would bear before and after.
struct MovedAgreement {
    AgreementId id;
    QString number;
    QString product;
    std::optional<QString> poNumber;
    std::optional<InvoiceForecast> before; ///< nothing: no invoice is to come
    std::optional<InvoiceForecast> after;
};
struct MoveOutcome {
    Account account;
    QString from; ///< names of the organisations
    QString to;
    Account payer; ///< there
    bool integrationOn = false;
    QList<MovedAgreement> agreements;
};

/// The answer to a command. With `refusal` nothing was written, except that commands over many write the rows that were not refused.
struct CommandOutcome {
    QString command;
    std::optional<Error> refusal;
    QList<Error> refusals; ///< every finding, for forms
    Trace trace;
    QList<RowOutcome> rows;
    PurchaseOrderId created;
    qint64 position = 0; ///< journal entry; 0 when nothing was written
    QString undone; ///< command that an undo or redo took back or did again
    QString subject; ///< PO number (or name) it was about, for messages; with many, the count is rows.size()
    std::optional<PurchaseOutcome> purchase;
    QList<InvoiceForecast> invoices; ///< issued or printed anew by this command; a clock move names the first hundred
    qint64 invoicesIssued = 0;
    QList<Notification> notices; ///< that went out with it, or did not; a clock move names the first hundred
    qint64 noticesMade = 0;
    std::optional<MoveOutcome> move;
    QList<ProcurementRequest> requests; ///< made, or answered by an order
    QList<Charge> chargesDropped; ///< that were to come and are not charged any more, because their agreement ended
    QString charge; ///< number of the charge that was recorded, or of the payment request
    QString supportCase; ///< number of the case that was opened or answered
    std::optional<Error> reply; ///< what Support's refusal says is missing (R44)
    qint64 rowsImported = 0; ///< records that a command brings in a list: POs, products, identities
    qint64 linesImported = 0;

    bool isDone() const { return !refusal.has_value(); }
};

/// One journal entry as pages show it.
struct JournalEntry {
    qint64 position = 0;
    QString actor;
    Instant realTime;
    Instant simulatedTime; ///< equals realTime in a workspace on the real clock
    QString command;
    QJsonObject payload;
    Edition edition = Edition::E2024;
    qint64 undoes = 0;
    QString subject;
    /// Per record: {table, id, kind: insert|update|delete|insert-range|delete-range, before: {field: value}, after: {...}}.
    QJsonArray changes;
};

/// State of the workspace that windows show all the time.
struct WorkspaceFacts {
    QString path;
    QString name;
    ClockKind clock = ClockKind::Real;
    Instant now;
    Edition edition = Edition::E2024;
    Quotas quotas;
    NoticeThresholds notices;
    QList<Account> accounts;
    QList<Organization> organizations;
    QStringList checkpoints;
    qint64 position = 0;
    QString undoCommand; ///< name of the command that Undo would take back; empty when none
    QString undoSubject;
    QString redoCommand;
    QString redoSubject;
    qint64 purchaseOrders = 0;
    qint64 lineItems = 0;
    qint64 invoices = 0;
    qint64 products = 0;
    qint64 agreements = 0;
    qint64 openCases = 0;
    qint64 notifications = 0;
    QList<Identity> identities;
    QList<AccountId> integrations; ///< payers with the billing integration on
};

/// An invoice with what a page shows of it.
struct InvoiceView {
    Invoice invoice;
    QString account; ///< number and name
    QString payer;
    QString agreement; ///< number; empty where it has none
    QString product;
    QString offer;
    std::optional<QString> orderNumber; ///< of the linked PO as it is now; nothing once that is deleted
    QString lineNumber;
    QList<InvoiceRevision> revisions; ///< first to newest
    QList<SupportCase> cases;
};

/// A support case with the names of what it is about; empty where it is not about such a thing.
struct SupportCaseView {
    SupportCase supportCase;
    QString invoice;   ///< number
    QString agreement; ///< number; of the invoice's where the case is about that
    QString product;   ///< of the agreement
    QString account;   ///< number and name
    QString order;     ///< number of the PO that the invoice is linked to, or else the agreement was bought with
};

/// A named state of the workspace that one can go back to.
struct Checkpoint {
    QString name;
    Instant madeOn; ///< by the workspace's clock
};

/// The next mail that expirations will bring, as things stand.
struct ExpectedNotice {
    Instant on;
    QString order; ///< number
    Month expiration;
};

/// Why something is as it is: a stored decision, as it was taken.
struct Explanation {
    StoredDecision::Kind kind = StoredDecision::Kind::Match;
    QString subject;  ///< number of the invoice, agreement or notification
    int revision = 0; ///< of the invoice
    Instant madeOn;
    Edition edition = Edition::E2024;
    std::optional<QString> printed; ///< the number an invoice got
    std::optional<PoOutcome> outcome;
    std::optional<rules::PoField> field; ///< a checkout gate's answer
    std::optional<Notification> notice;  ///< what a notice's decision came to
    std::optional<Error> reason;
    Trace trace;
    QList<rules::MatchLoser> losers;
    PurchaseOrderId order; ///< it is about, where it is still there
    InvoiceId invoice;
};

/// What a clock move would bring.
struct ForecastEvent {
    enum class Kind { Invoice, OrderExpires, AgreementEnds };
    Kind kind = Kind::Invoice;
    Instant on;
    QString subject; ///< agreement or PO number
    Money amount;    ///< of an invoice
};
struct Forecast {
    qint64 invoices = 0;
    qint64 expiring = 0;
    qint64 ending = 0;
    QList<ForecastEvent> events; ///< the first fifty
    std::optional<Instant> next; ///< when the next one after now comes, whatever the range asked for
};

/// A card of the overview: how many records a query over a list counts.
struct OverviewCard {
    QLatin1StringView name; ///< "suspended-with-charges", "expiring-30", ...
    ListKind kind = ListKind::PurchaseOrders;
    QString query;
    qint64 count = 0;
};
struct MonthlySpend {
    Month month;
    Currency currency;
    qint64 withPoMinor = 0;
    qint64 withoutPoMinor = 0;
};
struct OverviewFigures {
    QList<OverviewCard> cards;
    QList<WordCount> statuses; ///< POs by status
    QList<MonthlySpend> spend; ///< invoices by month of issue, oldest first, at most 24 months
};

/// Connections to procurement systems, and everything that was requested through them, oldest first.
struct ProcurementBooks {
    QList<ProcurementConnection> connections;
    QList<ProcurementRequest> requests;
};

/// A checkout as it opens for an offer: what is bought, by whom, and the gate of the PO field.
struct CheckoutView {
    Product product;
    Offer offer;
    Account buyer;
    Account payer;
    Decision<rules::CheckoutGate> gate;
};

/// One finding of `check`: the invariant's stable name, and the record that breaks it.
struct CheckFinding {
    QString invariant; ///< "line-total", "order-value", "order-balance", "reference", "journal-chain", "counter", ...
    QString table;
    qint64 id = 0;
    QString subject;
    QString expected;
    QString actual;
};

} // namespace podesk
