// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commercefixture.h"

#include <rapidcheck.h>

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

QString randomText()
{
    static const std::vector<QString> texts{u""_s, u"a"_s, u"b"_s, u"00123"_s, u"雲 𝄞"_s, u"x';--"_s};
    return *rc::gen::elementOf(texts);
}

QList<LineItem> randomLines(const QList<LineItem>& before)
{
    QList<LineItem> lines;
    QSet<QString> numbers;
    for (LineItem line : before) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        if (*rc::gen::arbitrary<bool>())
            line.number = QString::number(*rc::gen::inRange(1, 6)); // numbers may be swapped between lines
        if (*rc::gen::arbitrary<bool>())
            line.description = randomText();
        if (!numbers.contains(line.number))
            lines.append(line);
        numbers.insert(line.number);
    }
    const LineItem added = lineOf(QString::number(*rc::gen::inRange(6, 9)), *rc::gen::inRange(0, 100'000),
                                  *rc::gen::inRange(1, 9), *rc::gen::arbitrary<bool>());
    if (*rc::gen::arbitrary<bool>() && !numbers.contains(added.number))
        lines.append(added);
    return lines;
}

QList<Contact> randomContacts()
{
    QList<Contact> contacts;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        contacts.append({randomText(), u"%1@example.com"_s.arg(i + *rc::gen::inRange(0, 3) * 10), randomText()});
    return contacts;
}

QList<Tag> randomTags()
{
    QList<Tag> tags;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        tags.append({u"key %1"_s.arg(i), randomText()});
    return tags;
}

PurchaseOrder changed(PurchaseOrder order)
{
    order.header.description = randomText();
    order.suspended = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        order.updatedOn.msecs += 1;
    order.lines = randomLines(order.lines);
    if (*rc::gen::arbitrary<bool>())
        order.contacts = randomContacts();
    if (*rc::gen::arbitrary<bool>())
        order.tags = randomTags();
    return order;
}

Result<void> workOnOrders(StoredWorkspace& stored, RecordWriter& writer)
{
    OrderStore store(stored.database());
    const auto taken = store.idsOfNumber(u"PO-%1"_s.arg(*rc::gen::inRange(1, 5)));
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    if (taken->isEmpty()) {
        QString number;
        for (int i = 1; number.isEmpty() || *store.numberTaken(stored.payer, number); ++i)
            number = u"PO-%1"_s.arg(i);
        const PurchaseOrder order = changed(orderOf(stored.payer, number));
        if (*rc::gen::arbitrary<bool>()) {
            const auto inserted = insertMany(stored.database(), writer, {order}, nullptr, {});
            return inserted ? Result<void>() : tl::unexpected<Error>(inserted.error());
        }
        const auto inserted = store.insert(writer, order);
        return inserted ? Result<void>() : tl::unexpected<Error>(inserted.error());
    }
    const PurchaseOrder before = **store.load(taken->first());
    if (*rc::gen::inRange(0, 4) == 0)
        return store.remove(writer, before);
    if (*rc::gen::inRange(0, 6) == 0)
        return store.setSetting(writer, u"name"_s, randomText());
    return store.update(writer, before, changed(before));
}

/// Something to buy: what there is, or what is made for it.
Offer someOffer(CommerceStore& store, RecordWriter& writer)
{
    const QList<CatalogueEntry> known = *store.catalogue();
    if (known.isEmpty() || *rc::gen::inRange(0, 4) == 0)
        return store.insert(writer, entryOf(u"p%1"_s.arg(known.size())))->offers[*rc::gen::inRange(0, 2)];
    return known[*rc::gen::inRange<qsizetype>(0, known.size())].offers[0];
}

std::optional<QString> someNumber()
{
    const int number = *rc::gen::inRange(0, 6);
    return number == 0 ? std::nullopt : std::optional(u"PO-%1"_s.arg(number));
}

void purchase(StoredWorkspace& stored, RecordWriter& writer)
{
    CommerceStore store(stored.database());
    const Offer offer = someOffer(store, writer);
    const QList<Instant> all{at(u"2024-07-01"), at(u"2024-09-01"), at(u"2025-01-01")};
    buy(stored.database(), writer, agreementOf(offer, stored.payer, stored.payer, someNumber()),
        all.first(*rc::gen::inRange(1, 4)));
}

/// Moves the balance of a tracked line as an invoice of its currency does, and answers the link to it.
InvoiceRevision linkedTo(StoredWorkspace& stored, RecordWriter& writer, const PurchaseOrder& order, Money amount)
{
    if (order.lines.isEmpty())
        return {};
    const auto index = *rc::gen::inRange<qsizetype>(0, order.lines.size());
    PurchaseOrder after = order;
    if (LineItem& line = after.lines[index]; line.balance && line.currency == amount.currency) {
        line.balance->minor -= amount.minor;
        RC_ASSERT(OrderStore(stored.database()).update(writer, order, after).has_value());
    }
    return linkTo(order.header.number, order.id, order.lines[index].id);
}

std::optional<PurchaseOrder> someOrder(StoredWorkspace& stored)
{
    OrderStore store(stored.database());
    const auto ids = *store.idsOfNumber(u"PO-%1"_s.arg(*rc::gen::inRange(1, 5)));
    return ids.isEmpty() ? std::nullopt : *store.load(ids.first());
}

void issueNext(StoredWorkspace& stored, RecordWriter& writer)
{
    CommerceStore store(stored.database());
    const QList<Charge> due = *store.chargesDue(at(u"2024-12-01"), 1);
    if (due.isEmpty())
        return purchase(stored, writer);
    const auto order = someOrder(stored);
    const InvoiceRevision link = order ? linkedTo(stored, writer, *order, due.first().amount) : InvoiceRevision();
    issue(stored.database(), writer, **store.agreement(due.first().agreement), due.first(), link);
}

/// A case about an invoice that bears no number yet; where a PO is there it is printed anew.
void answerCase(StoredWorkspace& stored, RecordWriter& writer)
{
    CommerceStore store(stored.database());
    const auto invoice = *store.invoice(InvoiceId(*rc::gen::inRange<qint64>(1, 4)));
    if (!invoice || invoice->current.order.isValid())
        return purchase(stored, writer);
    const SupportCase opened = *store.insert(writer, caseOf(invoice->id));
    SupportCase closed = opened;
    closed.closedOn = at(u"2024-09-09");
    closed.state = SupportCaseState::Refused;
    if (const auto order = someOrder(stored); order && !order->lines.isEmpty()) {
        InvoiceRevision anew = linkedTo(stored, writer, *order, invoice->total);
        anew.supportCase = opened.id;
        anew.decision = *store.insert(writer, decisionOf(StoredDecision::Kind::Match, invoice->number));
        RC_ASSERT(store.revise(writer, *invoice, anew).has_value());
        closed.state = SupportCaseState::Resolved;
    }
    RC_ASSERT(store.update(writer, opened, closed).has_value());
}

void workOnCommerce(StoredWorkspace& stored, RecordWriter& writer)
{
    CommerceStore store(stored.database());
    const auto identities = *store.identities();
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        RC_ASSERT(store.insert(writer, Identity{{}, QString::number(identities.size()), stored.payer, {}}).has_value());
        return;
    case 1:
        RC_ASSERT(store.setIntegration(writer, stored.payer, !*store.integrationOn(stored.payer), at(u"2024-07-01"))
                      .has_value());
        return;
    case 2:
        return purchase(stored, writer);
    case 3:
        return answerCase(stored, writer);
    default:
        return issueNext(stored, writer);
    }
}

Result<void> randomWork(StoredWorkspace& stored, RecordWriter& writer)
{
    if (*rc::gen::arbitrary<bool>())
        return workOnOrders(stored, writer);
    workOnCommerce(stored, writer);
    return {};
}

} // namespace

class RecordPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Every case makes a file; more of them on request.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=60");
    }

    /// Whatever was written, taking it back in reverse order gives the same records, and taking that back gives the
    /// others.
    void takingBackRestoresTheDigest()
    {
        const bool holds = rc::check("taking back restores the digest", [] {
            StoredWorkspace stored;
            QList<QList<RecordChange>> entries;
            QStringList digests{stored.digest()};
            for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
                entries.append(stored.write([&](RecordWriter& writer) {
                    const Result<void> done = randomWork(stored, writer);
                    RC_ASSERT(done.has_value());
                }));
                digests.append(stored.digest());
                const auto findings = stored.findings();
                if (!findings.isEmpty())
                    RC_FAIL(findings.first().invariant.toStdString() + ' ' + findings.first().expected.toStdString());
            }
            QList<QList<RecordChange>> undone;
            for (qsizetype i = entries.size() - 1; i >= 0; --i) {
                undone.append(takeBack(stored, entries.at(i)));
                RC_ASSERT(stored.digest() == digests.at(i));
            }
            RC_ASSERT(stored.findings().isEmpty());
            for (qsizetype i = undone.size() - 1; i >= 0; --i) {
                takeBack(stored, undone.at(i));
                RC_ASSERT(stored.digest() == digests.at(digests.size() - 1 - i));
            }
        });
        QVERIFY(holds);
    }

    /// What is stored is what is read, field by field.
    void storedOrdersAreReadBack()
    {
        const bool holds = rc::check("stored orders are read back", [] {
            StoredWorkspace stored;
            PurchaseOrder order = changed(orderOf(stored.payer, u"PO-1"_s));
            const PurchaseOrder inserted = stored.insert(order);
            RC_ASSERT(stored.load(inserted.id) == inserted);
            const PurchaseOrder after = changed(inserted);
            stored.write([&](RecordWriter& writer) {
                RC_ASSERT(OrderStore(stored.database()).update(writer, inserted, after).has_value());
            });
            PurchaseOrder read = stored.load(inserted.id);
            RC_ASSERT(read.header == after.header);
            RC_ASSERT(read.contacts == after.contacts);
            RC_ASSERT(read.lines.size() == after.lines.size());
            RC_ASSERT(read.value() == after.value());
            RC_ASSERT(read.balance() == after.balance());
            RC_ASSERT(read.version == (read == inserted ? 1 : 2) || read.version == 2);
        });
        QVERIFY(holds);
    }

private:
    static QList<RecordChange> takeBack(StoredWorkspace& stored, const QList<RecordChange>& changes)
    {
        return stored.write([&](RecordWriter& writer) {
            for (auto change = changes.crbegin(); change != changes.crend(); ++change)
                RC_ASSERT(writer.revert(*change).has_value());
        });
    }
};

QTEST_GUILESS_MAIN(RecordPropertiesTest)
#include "tst_recordproperties.moc"
