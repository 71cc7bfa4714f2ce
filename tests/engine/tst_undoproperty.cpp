// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

#include <rapidcheck.h>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

QString randomNumber()
{
    return u"PO-%1"_s.arg(*rc::gen::inRange(1, 6));
}

/// Any command over a handful of POs; many are refused, which is part of the property.
Command randomCommand()
{
    const QString number = randomNumber();
    switch (*rc::gen::inRange(0, 11)) {
    case 0: {
        PurchaseOrder order = anOrder(number);
        order.header.expiration = order.lines[0].end = Month::of(2024, *rc::gen::inRange(5, 13));
        order.lines[0].balanceTracking = *rc::gen::arbitrary<bool>();
        return CreatePurchaseOrder{{}, order};
    }
    case 1: {
        HeaderChanges set;
        set.description = u"d%1"_s.arg(*rc::gen::inRange(0, 4));
        return EditPurchaseOrder{ref(number), set};
    }
    case 2:
        return ChangeStatus{{ref(number), ref(randomNumber())}, *rc::gen::elementOf(std::vector<Status>(allStatuses.begin(), allStatuses.end()))};
    case 3: {
        LineItem line = aLine(u"%1"_s.arg(*rc::gen::inRange(1, 5)));
        line.end = Month::of(2024, 5);
        line.quantity = *rc::gen::inRange(1, 9);
        return AddLineItem{ref(number), line};
    }
    case 4:
        return RemoveLineItems{ref(number), {u"%1"_s.arg(*rc::gen::inRange(1, 5))}};
    case 5:
        return SetContacts{ref(number), {{u"Dana"_s, u"dana%1@example.com"_s.arg(*rc::gen::inRange(0, 3)), {}}}};
    case 6:
        return SetTags{ref(number), {{u"team"_s, u"%1"_s.arg(*rc::gen::inRange(0, 3))}}};
    case 7:
        return DuplicatePurchaseOrder{ref(number), randomNumber()};
    case 8:
        return RenewPurchaseOrder{ref(number), Month::of(2024, 1), Month::of(2024, *rc::gen::inRange(5, 13))};
    case 9:
        return ImportPurchaseOrders{{}, {anOrder(number), anOrder(randomNumber())}, u"x"_s};
    default:
        return SetQuotas{*rc::gen::arbitrary<bool>() ? Quotas::off() : Quotas::aws()};
    }
}

} // namespace

/// What becomes of agreements and invoices; many name none that is there.
Command randomChange()
{
    const QString agreement = u"agmt-%1"_s.arg(*rc::gen::inRange(1, 6), 10, 10, QChar(u'0'));
    const InvoiceRef invoice{{}, u"INV-%1"_s.arg(*rc::gen::inRange(1001, 1008))};
    const auto number = *rc::gen::arbitrary<bool>() ? std::optional(randomNumber()) : std::nullopt;
    switch (*rc::gen::inRange(0, 13)) {
    case 0:
    case 1:
        return RecordUsage{agreement, u"12.50"_s};
    case 2:
        return RecordAwsUsage{{}, u"7.00"_s, u"USD"_s, seller::inc};
    case 3:
        return BuyFromAws{{}, ChargeKind::AwsSubscription, u"9.00"_s, u"USD"_s, seller::inc};
    case 4:
        return SetChargePurchaseOrder{u"ch-%1"_s.arg(*rc::gen::inRange(1, 8), 10, 10, QChar(u'0')), 1, number, {}};
    case 5:
        return SetUsagePurchaseOrder{agreement, number, {}};
    case 6:
        return UpdateInvoicePurchaseOrder{invoice, randomNumber()};
    case 7:
        return RefundInvoice{invoice, u"10.00"_s};
    case 8:
        return AmendAgreement{agreement, *rc::gen::inRange(2, 5)};
    case 9:
        return RenewAgreement{agreement, {}, 0, number};
    case 10:
        return CancelAgreement{agreement, rules::CancelledBy::Seller};
    case 11:
        return *rc::gen::arbitrary<bool>() ? Command(RequestPayment{agreement, u"100.00"_s, {}, 5})
                                           : Command(AnswerPayment{u"pr-0000000001"_s});
    default:
        return SetEdition{*rc::gen::arbitrary<bool>() ? Edition::E2024 : Edition::E2026};
    }
}

/// Buying, Support and the clock, some by someone who acts; what issues invoices is not undone.
std::pair<Command, QString> randomPurchase()
{
    static const std::vector<QString> offers{u"northlight-1y"_s, u"fieldwise-stages"_s, u"summit-private-halves"_s, u"tidewater-payg"_s, u"keystone-eu"_s,
        u"harbor-base-1y"_s, u"fieldwise-variable"_s};
    static const std::vector<QString> people{QString(), u"Buyer"_s, u"Buyer without Subscribe"_s, u"Trainer"_s, u"Finance"_s};
    const QString person = *rc::gen::elementOf(people);
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
    case 1:
    case 2: {
        const auto number = *rc::gen::arbitrary<bool>() ? std::optional(randomNumber()) : std::nullopt;
        return {Subscribe{*rc::gen::elementOf(offers), {}, *rc::gen::inRange(1, 4), number}, person};
    }
    case 3:
        return {OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-%1"_s.arg(*rc::gen::inRange(1001, 1006))}}, person};
    case 4:
        return {AnswerSupportCase{u"CASE-%1"_s.arg(*rc::gen::inRange(1, 4))}, person};
    case 5:
        return {*rc::gen::arbitrary<bool>() ? Command(EnableIntegration{}) : Command(DisableIntegration{}), person};
    case 6:
        return {AdvanceClock{*Instant::fromText(u"2024-%1-15"_s.arg(*rc::gen::inRange(7, 13), 2, 10, QChar(u'0')))}, person};
    case 9:
    case 10:
    case 11:
    case 12:
        return {randomChange(), QString()};
    case 7: {
        LineItem line = aLine();
        line.balanceTracking = *rc::gen::arbitrary<bool>();
        line.quantity = *rc::gen::inRange(1, 90);
        return {EditLineItem{ref(randomNumber()), u"1"_s, line}, QString()};
    }
    default:
        return {*rc::gen::arbitrary<bool>() ? Command(Undo{}) : Command(Redo{}), person};
    }
}

CommandOutcome runAs(TestWorkspace& w, const std::pair<Command, QString>& command)
{
    RunOptions options;
    options.identity = command.second;
    return w.run(command.first, options);
}

/// What holds for every sequence of commands, not only for the ones we thought of.
class TestUndoProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoingEverythingLeavesNothingBehind();
    void refusedCommandsWriteNothing();
    void buyingKeepsTheBooks();
};

void TestUndoProperty::undoingEverythingLeavesNothingBehind()
{
    const bool holds = rc::check("undo of each command restores the digest before it; check stays green", [] {
        TestWorkspace w;
        QStringList digests{w.digest()};
        const int steps = *rc::gen::inRange(1, 14);
        for (int i = 0; i < steps; ++i) {
            if (w.run(randomCommand()).position > 0)
                digests.append(w.digest());
        }
        RC_ASSERT(w.findings().isEmpty());
        const QString end = digests.last();
        for (qsizetype i = digests.size() - 2; i >= 0; --i) {
            RC_ASSERT(w.run(Undo{}).isDone());
            RC_ASSERT(w.digest() == digests.at(i));
        }
        RC_ASSERT(!w.run(Undo{}).isDone());
        while (w.run(Redo{}).isDone()) { }
        RC_ASSERT(w.digest() == end);
        RC_ASSERT(w.findings().isEmpty());
    });
    QVERIFY(holds);
}

void TestUndoProperty::refusedCommandsWriteNothing()
{
    const bool holds = rc::check("a refused command leaves digest and journal alone", [] {
        TestWorkspace w;
        for (int i = 0; i < 8; ++i) {
            const QString before = w.digest();
            const qint64 position = w.facts().position;
            const CommandOutcome outcome = w.run(randomCommand());
            RC_ASSERT((outcome.position > 0) == outcome.isDone());
            if (!outcome.isDone()) {
                RC_ASSERT(w.digest() == before);
                RC_ASSERT(w.facts().position == position);
            }
        }
    });
    QVERIFY(holds);
}

void TestUndoProperty::buyingKeepsTheBooks()
{
    const bool holds = rc::check("any sequence with purchases, clock moves and support ends with check clean", [] {
        TestWorkspace w;
        w.run(EnableIntegration{});
        for (int i = 0; i < 3; ++i)
            w.run(CreatePurchaseOrder{{}, anOrder(u"PO-%1"_s.arg(i + 1))});
        const int steps = *rc::gen::inRange(4, 16);
        for (int i = 0; i < steps; ++i) {
            const bool isPurchase = *rc::gen::inRange(0, 3) > 0;
            const auto command = isPurchase ? randomPurchase() : std::pair{randomCommand(), QString()};
            const QString before = w.digest();
            const CommandOutcome outcome = runAs(w, command);
            RC_ASSERT((outcome.position > 0) == outcome.isDone() || std::holds_alternative<AdvanceClock>(command.first));
            if (!outcome.isDone() && !std::holds_alternative<AdvanceClock>(command.first))
                RC_ASSERT(w.digest() == before);
            // What can be undone at once leaves nothing behind.
            if (outcome.isDone() && definitionOf(command.first).undoable && !std::holds_alternative<Redo>(command.first)) {
                const QString after = w.digest();
                RC_ASSERT(w.run(Undo{}).isDone());
                RC_ASSERT(w.digest() == before);
                RC_ASSERT(w.run(Redo{}).isDone());
                RC_ASSERT(w.digest() == after);
            }
        }
        RC_ASSERT(w.findings().isEmpty());
        // As far back as undo reaches, and forward again.
        while (w.run(Undo{}).isDone()) { }
        RC_ASSERT(w.findings().isEmpty());
        while (w.run(Redo{}).isDone()) { }
        RC_ASSERT(w.findings().isEmpty());
    });
    QVERIFY(holds);
}

int main(int argc, char** argv)
{
    // Forty worlds of a dozen commands each are the right size for the daily run; the seed of a failure is printed.
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=40");
    QCoreApplication application(argc, argv);
    TestUndoProperty test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_undoproperty.moc"
