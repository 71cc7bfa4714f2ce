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

/// What holds for every sequence of commands, not only for the ones we thought of.
class TestUndoProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoingEverythingLeavesNothingBehind();
    void refusedCommandsWriteNothing();
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

int main(int argc, char** argv)
{
    // Forty worlds of a dozen commands each are the right size for the daily run; the seed of a failure is printed.
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=40");
    QCoreApplication application(argc, argv);
    TestUndoProperty test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_undoproperty.moc"
