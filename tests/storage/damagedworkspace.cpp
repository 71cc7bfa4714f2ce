// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/damagedworkspace.h"

#include "core/storage/notificationstore.h"
#include "core/storage/procurementstore.h"

using namespace podesk::storage;
using namespace Qt::StringLiterals;

namespace podesk::test {

namespace {

void fillOrders(StoredWorkspace& stored)
{
    stored.insert(orderOf(stored.payer, u"PO-1"_s));
    PurchaseOrder bare = orderOf(stored.payer, u"PO-2"_s);
    bare.lines.clear();
    bare.contacts.clear();
    bare.tags.clear();
    stored.insert(bare);
    PurchaseOrder mixed = orderOf(stored.payer, u"PO-3"_s);
    LineItem yen = lineOf(u"1"_s, 0);
    yen.currency = currencyOf(u"JPY");
    yen.amount = {700 * UnitPrice::one};
    yen.total = {700, yen.currency};
    yen.balanceTracking = true;
    yen.balance = yen.total;
    mixed.lines = {yen, lineOf(u"2"_s, 100)};
    stored.insert(mixed);
}

void fillAccounts(StoredWorkspace& stored)
{
    OrderStore store(stored.database());
    stored.write([&](RecordWriter& writer) {
        const auto organization = must(store.insert(writer, Organization{{}, u"Org"_s}));
        must(store.insert(writer, Account{{}, u"222222222222"_s, u"Member"_s, AccountKind::Member, organization}));
        const qint64 id = must(writer.nextId(u"checkpoints"_s));
        must(writer.insert(u"checkpoints"_s, id, {{u"name"_s, u"mark"_s}, {u"position"_s, 3}, {u"created_on"_s, 0}}));
    });
}

void buyAndInvoice(StoredWorkspace& stored, RecordWriter& writer)
{
    CommerceStore store(stored.database());
    const CatalogueEntry entry = must(store.insert(writer, entryOf(u"graphs"_s)));
    must(store.insert(writer, Identity{{}, u"Dana"_s, stored.payer, {{true, {u"purchase-orders:*"_s}, {}, {}}}}));
    must(store.setIntegration(writer, stored.payer, true, at(u"2024-07-01")));
    const Agreement agreement = agreementOf(entry.offers[0], stored.payer, stored.payer, u"PO-1"_s);
    const Purchase purchase = buy(stored.database(), writer, agreement, {at(u"2024-07-01"), at(u"2024-10-01")});
    const Invoice first = issue(stored.database(), writer, purchase.agreement, purchase.charges[0], {});

    SupportCase resolved = must(store.insert(writer, caseOf(first.id)));
    InvoiceRevision anew = linkTo(u"PO-1"_s, PurchaseOrderId(1), LineItemId(1));
    anew.supportCase = resolved.id;
    anew.decision = must(store.insert(writer, decisionOf(StoredDecision::Kind::Match, first.number)));
    must(store.revise(writer, first, anew));
    SupportCase closed = resolved;
    closed.state = SupportCaseState::Resolved;
    closed.closedOn = at(u"2024-08-02");
    must(store.update(writer, resolved, closed));
    closed.state = SupportCaseState::Refused;
    closed.reply = u"order-suspended"_s;
    must(store.insert(writer, closed));
}

/// An invoice of AWS that no purchase of ours caused, on line 2 of PO 1.
void invoiceUsage(StoredWorkspace& stored, RecordWriter& writer, InvoiceKind kind, Money amount)
{
    CommerceStore store(stored.database());
    Agreement nobody;
    nobody.account = nobody.payer = stored.payer;
    Charge usage;
    usage.dueOn = at(u"2024-08-03");
    usage.amount = amount;
    InvoiceRevision link = linkTo(u"PO-1"_s, PurchaseOrderId(1), LineItemId(2));
    link.decision = must(store.insert(writer, decisionOf(StoredDecision::Kind::Match, u"usage"_s)));
    Invoice invoice = invoiceOf(nobody, usage, link);
    invoice.kind = kind;
    must(store.insert(writer, invoice));
}

void useBalance(StoredWorkspace& stored, RecordWriter& writer)
{
    invoiceUsage(stored, writer, InvoiceKind::AwsMonthly, {1'500, currencyOf(u"USD")});
    invoiceUsage(stored, writer, InvoiceKind::CreditMemo, {-500, currencyOf(u"USD")});
    invoiceUsage(stored, writer, InvoiceKind::AwsMonthly, {100, currencyOf(u"JPY")});
    const PurchaseOrder before = stored.load(PurchaseOrderId(1));
    PurchaseOrder after = before;
    after.lines[1].balance->minor -= 1'000;
    must(OrderStore(stored.database()).update(writer, before, after));
}

} // namespace

QString without(const QString& table)
{
    return u"CREATE TABLE bare AS SELECT * FROM %1; DROP TABLE %1; ALTER TABLE bare RENAME TO %1;"_s.arg(table);
}

QString update(const QString& table, const QString& setting, qint64 id)
{
    return u"UPDATE %1 SET %2 WHERE id = %3;"_s.arg(table, setting).arg(id);
}

QString counter(const QString& table, qint64 next)
{
    return u"UPDATE counters SET next = %2 WHERE name = '%1';"_s.arg(table).arg(next);
}

void fillDesk(StoredWorkspace& stored)
{
    stored.write([&](RecordWriter& writer) {
        Notification notice;
        notice.order = PurchaseOrderId(1);
        notice.orderNumber = u"PO-1"_s;
        notice.recipients = {u"dana@example.org"_s};
        notice.expiration = Month::of(2024, 12);
        notice.currency = currencyOf(u"USD");
        notice.decision = must(CommerceStore(stored.database())
                                   .insert(writer, decisionOf(StoredDecision::Kind::ExpirationNotice, u"MAIL-1"_s)));
        must(NotificationStore(stored.database()).insert(writer, notice));
        PaymentRequest payment;
        payment.agreement = AgreementId(1);
        payment.name = u"Stage 1"_s;
        payment.amount = {100, currencyOf(u"USD")};
        payment.requestedOn = at(u"2024-07-01");
        payment.approvesOn = at(u"2024-07-08");
        must(CommerceStore(stored.database()).insert(writer, payment));
        ProcurementStore store(stored.database());
        ProcurementConnection connection;
        connection.name = u"Coupa"_s;
        connection.payer = stored.payer;
        ProcurementRequest request;
        request.connection = must(store.insert(writer, connection)).id;
        request.offer = OfferId(1);
        request.account = stored.payer;
        request.amount = {100, currencyOf(u"USD")};
        must(store.insert(writer, request));
        request.state = ProcurementState::Ordered;
        request.orderNumber = u"Q"_s;
        request.orderedOn = at(u"2024-07-01");
        request.agreement = AgreementId(1);
        must(store.insert(writer, request));
    });
}

void fillBooks(StoredWorkspace& stored)
{
    fillOrders(stored);
    fillAccounts(stored);
    stored.write([&](RecordWriter& writer) {
        buyAndInvoice(stored, writer);
        useBalance(stored, writer);
    });
    for (qint64 i = 1; i <= 3; ++i)
        stored.note(u"c"_s, {i});
}

QByteArray list(const QList<Finding>& findings)
{
    QByteArray text;
    for (const Finding& finding : findings)
        text += QStringList{finding.invariant, finding.table,    QString::number(finding.id),
                            finding.subject,   finding.expected, finding.actual}
                    .join(u' ')
                    .toUtf8() +
                '\n';
    return text;
}

void verifyNamed(const Damage& damage, Desk desk)
{
    StoredWorkspace stored;
    fillBooks(stored);
    if (desk == Desk::Filled)
        fillDesk(stored);
    stored.damage(damage.sql);
    const QList<Finding> findings = stored.findings();
    if (damage.invariant.isEmpty()) {
        QCOMPARE(list(findings), QByteArray());
        return;
    }
    bool named = false;
    for (const Finding& finding : findings) {
        // Nothing else is blamed.
        QVERIFY2(finding.table == damage.table && finding.id == damage.id, list(findings).constData());
        named = named || finding.invariant == damage.invariant;
    }
    QVERIFY2(named, list(findings).constData());
}

} // namespace podesk::test
