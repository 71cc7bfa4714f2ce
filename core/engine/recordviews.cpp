// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordviews.h"

#include "core/engine/execution.h"
#include "core/engine/fieldforms.h"
#include "core/engine/recordjson.h"
#include "core/engine/session.h"
#include "core/exchange/orderjson.h"
#include "core/storage/checkpoints.h"
#include "core/storage/commercestore.h"
#include "core/storage/notificationstore.h"
#include "core/storage/procurementstore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notFound(const QString& kind, const QString& number)
{
    return fail(ErrorCode::NotFound, {{u"kind"_s, kind}, {u"value"_s, number}}, number);
}

/// Reads one record in a snapshot of its own.
class RecordReading
{
public:
    explicit RecordReading(Session& session)
        : m_session(session)
        , m_database(session.pageWorkspace->database())
        , m_orders(m_database)
        , m_commerce(m_database)
    {
    }

    Result<QJsonObject> order(const RecordKey& key)
    {
        const Result<Command> named = resolved(AddContact{{{}, key.number, key.payer, 0}, {}}, m_database);
        if (!named)
            return tl::unexpected<Error>(named.error());
        const auto order = m_orders.load(std::get<AddContact>(*named).purchaseOrder.id);
        const auto accounts = numbers();
        if (!order || !accounts)
            return tl::unexpected<Error>(order ? accounts.error() : order.error());
        if (!order->has_value())
            return notFound(u"purchase-order"_s, key.number);
        QJsonObject object = orderToJson(**order, m_session.now());
        object.insert(u"payer"_s, accounts->value((*order)->payer.value));
        // Only tracked lines have a balance; of the others it is none.
        QJsonArray lines = object.value("lines"_L1).toArray();
        for (QJsonValueRef line : lines) {
            QJsonObject whole = line.toObject();
            whole.insert(u"balance"_s, whole.contains("balance"_L1) ? whole.value("balance"_L1) : QJsonValue());
            line = whole;
        }
        object.insert(u"lines"_s, lines);
        return object;
    }

    Result<QJsonObject> agreement(const QString& number)
    {
        const auto agreement = m_commerce.agreement(number);
        const auto accounts = numbers();
        if (!agreement || !accounts)
            return tl::unexpected<Error>(agreement ? accounts.error() : agreement.error());
        if (!agreement->has_value())
            return notFound(u"agreement"_s, number);
        const Agreement& found = **agreement;
        const auto sold = m_commerce.offer(found.offer);
        const auto charges = chargesOf(found);
        const auto previous =
            found.previous.isValid() ? m_commerce.agreement(found.previous) : std::optional<Agreement>();
        if (!sold || !charges || !previous)
            return tl::unexpected<Error>(!sold ? sold.error() : !charges ? charges.error() : previous.error());
        return QJsonObject{{u"number"_s, found.number},
                           {u"state"_s, agreementStateText(found.state)},
                           {u"previous"_s, *previous ? QJsonValue((*previous)->number) : QJsonValue()},
                           {u"offer"_s, *sold ? QJsonValue((*sold)->second.code) : QJsonValue()},
                           {u"product"_s, *sold ? QJsonValue((*sold)->first.code) : QJsonValue()},
                           {u"account"_s, accounts->value(found.account.value)},
                           {u"payer"_s, accounts->value(found.payer.value)},
                           {u"actor"_s, found.actor},
                           {u"acceptedOn"_s, found.acceptedOn.toText()},
                           {u"start"_s, found.start.toText()},
                           {u"end"_s, found.end.toText()},
                           {u"quantity"_s, found.quantity},
                           {u"total"_s, moneyToJson(found.total)},
                           {u"poNumber"_s, orNull(found.poNumber)},
                           {u"poLine"_s, unlessEmpty(found.poLine)},
                           {u"linked"_s, found.linked},
                           {u"usagePoNumber"_s, orNull(found.usagePoNumber)},
                           {u"usagePoLine"_s, unlessEmpty(found.usagePoLine)},
                           {u"charges"_s, *charges}};
    }

    Result<QJsonObject> paymentRequest(const QString& number)
    {
        const auto found = m_commerce.paymentRequest(number);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!found->has_value())
            return notFound(u"payment-request"_s, number);
        const PaymentRequest& one = **found;
        const auto agreement = m_commerce.agreement(one.agreement);
        if (!agreement)
            return tl::unexpected<Error>(agreement.error());
        return QJsonObject{{u"number"_s, one.number},
                           {u"agreement"_s, *agreement ? QJsonValue((*agreement)->number) : QJsonValue()},
                           {u"name"_s, one.name},
                           {u"amount"_s, moneyToJson(one.amount)},
                           {u"state"_s, paymentStateText(one.state)},
                           {u"requestedOn"_s, one.requestedOn.toText()},
                           {u"approvesOn"_s, one.approvesOn.toText()}};
    }

    Result<QJsonObject> supportCase(const QString& number)
    {
        const auto found = m_commerce.supportCase(number);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!found->has_value())
            return notFound(u"support-case"_s, number);
        const SupportCase& one = **found;
        const auto invoice = one.invoice.isValid() ? m_commerce.invoice(one.invoice) : std::optional<Invoice>();
        const auto agreement = one.agreement.isValid() ? m_commerce.agreement(one.agreement) : std::optional<Agreement>();
        if (!invoice || !agreement)
            return tl::unexpected<Error>(invoice ? agreement.error() : invoice.error());
        return QJsonObject{{u"number"_s, one.number},
                           {u"kind"_s, supportCaseKindText(one.kind)},
                           {u"state"_s, supportCaseStateText(one.state)},
                           {u"invoice"_s, *invoice ? QJsonValue((*invoice)->number) : QJsonValue()},
                           {u"agreement"_s, *agreement ? QJsonValue((*agreement)->number) : QJsonValue()},
                           {u"requestedNumber"_s, unlessEmpty(one.request.number)},
                           {u"openedBy"_s, one.openedBy},
                           {u"openedOn"_s, one.openedOn.toText()},
                           {u"closedOn"_s, one.closedOn ? QJsonValue(one.closedOn->toText()) : QJsonValue()},
                           {u"reply"_s, unlessEmpty(one.reply)}};
    }

    Result<QJsonObject> notification(const QString& number)
    {
        const auto found = storage::NotificationStore(m_database).notification(number);
        if (!found)
            return tl::unexpected<Error>(found.error());
        if (!found->has_value())
            return notFound(u"notification"_s, number);
        const Notification& one = **found;
        return QJsonObject{{u"number"_s, one.number},
                           {u"kind"_s, notificationKindText(one.kind)},
                           {u"outcome"_s, notificationOutcomeText(one.outcome)},
                           {u"purchaseOrder"_s, one.orderNumber},
                           {u"on"_s, one.on.toText()},
                           {u"recipients"_s, QJsonArray::fromStringList(one.recipients)},
                           {u"expiration"_s, one.expiration.toText()},
                           {u"lineItem"_s, unlessEmpty(one.lineNumber)},
                           {u"balance"_s, one.balance ? QJsonValue(one.balance->toText()) : QJsonValue()},
                           {u"total"_s, one.total ? QJsonValue(one.total->toText()) : QJsonValue()},
                           {u"currency"_s, one.currency.code()},
                           {u"awsThresholds"_s, one.awsThresholds}};
    }

    Result<QJsonObject> connection(const QString& name)
    {
        const auto found = storage::ProcurementStore(m_database).connection(name);
        const auto accounts = numbers();
        if (!found || !accounts)
            return tl::unexpected<Error>(found ? accounts.error() : found.error());
        if (!found->has_value())
            return notFound(u"procurement-connection"_s, name);
        const ProcurementConnection& one = **found;
        return QJsonObject{{u"name"_s, one.name},
                           {u"payer"_s, accounts->value(one.payer.value)},
                           {u"system"_s, procurementSystemText(one.system)},
                           {u"buyerId"_s, unlessEmpty(one.buyerId)},
                           {u"supplierId"_s, unlessEmpty(one.supplierId)},
                           {u"enabled"_s, one.enabled},
                           {u"testMode"_s, one.testMode},
                           {u"preApprovesFree"_s, one.preApprovesFree},
                           {u"preApprovesByol"_s, one.preApprovesByol}};
    }

    Result<QJsonObject> request(const QString& number)
    {
        storage::ProcurementStore store(m_database);
        const auto found = store.request(number);
        const auto accounts = numbers();
        if (!found || !accounts)
            return tl::unexpected<Error>(found ? accounts.error() : found.error());
        if (!found->has_value())
            return notFound(u"procurement-request"_s, number);
        const ProcurementRequest& one = **found;
        const auto connection = store.connection(one.connection);
        const auto sold = m_commerce.offer(one.offer);
        const auto agreement =
            one.agreement.isValid() ? m_commerce.agreement(one.agreement) : std::optional<Agreement>();
        if (!connection || !sold || !agreement)
            return fail(ErrorCode::StorageFailed, {{u"reason"_s, u"procurement-request"_s}});
        return QJsonObject{{u"number"_s, one.number},
                           {u"connection"_s, *connection ? QJsonValue((*connection)->name) : QJsonValue()},
                           {u"offer"_s, *sold ? QJsonValue((*sold)->second.code) : QJsonValue()},
                           {u"account"_s, accounts->value(one.account.value)},
                           {u"actor"_s, one.actor},
                           {u"quantity"_s, one.quantity},
                           {u"part"_s, procurementPartText(one.part)},
                           {u"amount"_s, moneyToJson(one.amount)},
                           {u"state"_s, procurementStateText(one.state)},
                           {u"requestedOn"_s, one.requestedOn.toText()},
                           {u"orderNumber"_s, unlessEmpty(one.orderNumber)},
                           {u"orderedOn"_s, one.orderedOn ? QJsonValue(one.orderedOn->toText()) : QJsonValue()},
                           {u"agreement"_s, *agreement ? QJsonValue((*agreement)->number) : QJsonValue()}};
    }

    Result<QJsonObject> workspace()
    {
        const auto settings = m_session.pageWorkspace->settings();
        const auto accounts = m_orders.accounts();
        const auto integrations = m_commerce.integrations();
        const auto orders = m_orders.countOrders();
        const auto invoices = m_commerce.countInvoices();
        const auto openCases = m_commerce.countOpenCases();
        const auto checkpoints = storage::CheckpointStore(m_database).all();
        if (!settings || !accounts || !integrations || !orders || !invoices || !openCases || !checkpoints)
            return fail(ErrorCode::StorageFailed, {{u"reason"_s, u"workspace"_s}});
        QJsonArray linked;
        for (const Account& account : *accounts) {
            if (integrations->contains(account.id))
                linked.append(account.number);
        }
        return QJsonObject{
            {u"name"_s, settings->name},
            {u"now"_s, m_session.now().toText()},
            {u"edition"_s, editionText(settings->edition)},
            {u"quotas"_s, forms::write(settings->quotas)},
            {u"purchaseOrders"_s, *orders},
            {u"invoices"_s, *invoices},
            {u"openCases"_s, *openCases},
            {u"accounts"_s, each(*accounts,
                                 [](const Account& one) {
                                     return QJsonObject{{u"number"_s, one.number},
                                                        {u"name"_s, one.name},
                                                        {u"kind"_s, accountKindText(one.kind)}};
                                 })},
            {u"integrations"_s, linked},
            {u"checkpoints"_s, each(*checkpoints, [](const storage::Checkpoint& one) { return one.name; })}};
    }

private:
    Result<QJsonArray> chargesOf(const Agreement& agreement)
    {
        const auto charges = m_commerce.chargesOf(agreement.id);
        if (!charges)
            return tl::unexpected<Error>(charges.error());
        QJsonArray list;
        for (const Charge& charge : *charges) {
            const auto invoice =
                charge.invoice.isValid() ? m_commerce.invoice(charge.invoice) : std::optional<Invoice>();
            if (!invoice)
                return tl::unexpected<Error>(invoice.error());
            list.append(QJsonObject{{u"number"_s, charge.number},
                                    {u"kind"_s, chargeKindText(charge.kind)},
                                    {u"dueOn"_s, charge.dueOn.toText()},
                                    {u"amount"_s, charge.amount.toText()},
                                    {u"poNumber"_s, orNull(charge.poNumber)},
                                    {u"poLine"_s, unlessEmpty(charge.poLine)},
                                    {u"revision"_s, charge.revision},
                                    {u"invoice"_s, *invoice ? QJsonValue((*invoice)->number) : QJsonValue()}});
        }
        return list;
    }

    /// Account numbers by id.
    Result<QHash<qint64, QString>> numbers()
    {
        const auto accounts = m_orders.accounts();
        if (!accounts)
            return tl::unexpected<Error>(accounts.error());
        QHash<qint64, QString> all;
        for (const Account& account : *accounts)
            all.insert(account.id.value, account.number);
        return all;
    }

    Session& m_session;
    storage::Database& m_database;
    storage::OrderStore m_orders;
    storage::CommerceStore m_commerce;
};

Result<QJsonObject> checkoutRecord(Session& session, const RecordKey& key)
{
    const Result<CheckoutView> view = checkoutViewOf(session, key.number, key.account, key.identity);
    if (!view)
        return tl::unexpected<Error>(view.error());
    const rules::CheckoutGate gate = view->gate.outcome.value_or(rules::CheckoutGate());
    return QJsonObject{{u"number"_s, view->offer.code},
                       {u"product"_s, view->product.code},
                       {u"buyer"_s, view->buyer.number},
                       {u"payer"_s, view->payer.number},
                       {u"field"_s, rules::poFieldText(gate.field)},
                       {u"reason"_s, gate.reason ? QJsonValue(errorCodeName(gate.reason->code)) : QJsonValue()},
                       {u"rule"_s, gate.reason ? unlessEmpty(gate.reason->rule) : QJsonValue()}};
}

} // namespace

Result<QJsonObject> recordOf(Session& session, const RecordKey& key)
{
    if (key.kind == "invoice"_L1) {
        const Result<InvoiceView> view = invoiceViewOf(session, InvoiceRef{{}, key.number});
        return view ? Result<QJsonObject>(invoiceJson(*view)) : tl::unexpected<Error>(view.error());
    }
    if (key.kind == "checkout"_L1)
        return checkoutRecord(session, key);
    const auto snapshot =
        storage::Transaction::begin(session.pageWorkspace->database(), storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    RecordReading reading(session);
    if (key.kind == "purchase-order"_L1)
        return reading.order(key);
    if (key.kind == "agreement"_L1)
        return reading.agreement(key.number);
    if (key.kind == "payment-request"_L1)
        return reading.paymentRequest(key.number);
    if (key.kind == "support-case"_L1)
        return reading.supportCase(key.number);
    if (key.kind == "notification"_L1)
        return reading.notification(key.number);
    if (key.kind == "procurement-connection"_L1)
        return reading.connection(key.number);
    if (key.kind == "procurement-request"_L1)
        return reading.request(key.number);
    if (key.kind == "workspace"_L1)
        return reading.workspace();
    QStringList kinds;
    for (const RecordForm& form : recordForms())
        kinds.append(form.kind);
    return fail(ErrorCode::InvalidField,
                {{u"field"_s, u"/record"_s}, {u"value"_s, key.kind}, {u"allowed"_s, kinds.join(u" | "_s)}});
}

} // namespace podesk
