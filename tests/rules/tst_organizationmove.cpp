// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/organizationmove.h"
#include "core/rules/transactionorder.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

TransactionInputs arriving(bool integrationOn, const std::optional<NamedOrder>& order = std::nullopt,
                           Edition edition = Edition::E2024)
{
    TransactionInputs inputs;
    inputs.number = u"X"_s;
    inputs.order = order;
    inputs.start = Month::of(2025, 6);
    inputs.end = Month::of(2026, 8);
    inputs.integrationOn = integrationOn;
    inputs.moved = true;
    inputs.edition = edition;
    return inputs;
}

NamedOrder known(Status status)
{
    return {status, Month::of(2025, 1), Month::of(2026, 12), 1};
}

} // namespace

class TestOrganizationMove : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void numbers_data()
    {
        QTest::addColumn<TransactionInputs>("inputs");
        QTest::addColumn<PoOutcome>("outcome");
        QTest::addColumn<bool>("creates");
        QTest::addColumn<bool>("adds");
        QTest::addColumn<QString>("reason");
        const std::optional<NamedOrder> none;
        QTest::newRow("R33: unknown there") << arriving(true) << PoOutcome::Transaction << true << true << QString();
        QTest::newRow("R34: known there")
            << arriving(true, known(Status::Active)) << PoOutcome::Transaction << false << true << QString();
        QTest::newRow("R34: suspended there") << arriving(true, known(Status::Suspended)) << PoOutcome::Suspended
                                              << false << true << u"R41 order-suspended"_s;
        QTest::newRow("R35: integration off")
            << arriving(false) << PoOutcome::NotLinked << false << false << u"R35 integration-off"_s;
        QTest::newRow("R33: newer edition") << arriving(true, none, Edition::E2026) << PoOutcome::NotLinked << false
                                            << false << u"R33 number-left-behind"_s;
        TransactionInputs linked = arriving(false, known(Status::Active), Edition::E2026);
        linked.linked = true;
        QTest::newRow("G3: linked there once") << linked << PoOutcome::Transaction << false << true << QString();
    }
    void numbers()
    {
        QFETCH(TransactionInputs, inputs);
        QFETCH(PoOutcome, outcome);
        QFETCH(bool, creates);
        QFETCH(bool, adds);
        QFETCH(QString, reason);
        const auto read = TransactionInputs::fromJson(inputs.toJson());
        QVERIFY(read && *read == inputs);
        const auto decision = watched<TransactionEffect>([&] { return decideTransaction(inputs); }, m_complaints);
        QCOMPARE(poOutcomeText(decision.outcome->outcome), poOutcomeText(outcome));
        QCOMPARE(decision.outcome->createsOrder, creates);
        QCOMPARE(decision.outcome->addsLine, adds);
        const auto& why = decision.outcome->reason;
        QCOMPARE(why ? why->rule + u' ' + errorCodeName(why->code) : QString(), reason);
    }

    void whatGoesAlong()
    {
        const MoveInputs inputs{u"333333333333"_s,
                                AccountKind::Member,
                                u"ORG2"_s,
                                false,
                                true,
                                {{u"ch-1"_s, true}, {u"ch-2"_s, false}, {u"ch-3"_s, false}}};
        const auto decision = watched<QStringList>([&] { return decideMove(inputs); }, m_complaints);
        QVERIFY2(*decision.outcome == (QStringList{u"ch-2"_s, u"ch-3"_s}), "R36: what was issued stays");
    }

    void refusals_data()
    {
        QTest::addColumn<MoveInputs>("inputs");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("-: a management account")
            << MoveInputs{u"1"_s, AccountKind::Management, u"ORG2"_s, false, true, {}} << ErrorCode::MoveNotOffered;
        QTest::newRow("-: a standalone account")
            << MoveInputs{u"1"_s, AccountKind::Standalone, u"ORG2"_s, false, true, {}} << ErrorCode::MoveNotOffered;
        QTest::newRow("-: there already")
            << MoveInputs{u"1"_s, AccountKind::Member, u"ORG2"_s, true, true, {}} << ErrorCode::AlreadyThere;
        QTest::newRow("-: nobody pays there")
            << MoveInputs{u"1"_s, AccountKind::Member, u"ORG2"_s, false, false, {}} << ErrorCode::PayerMissing;
    }
    void refusals()
    {
        QFETCH(MoveInputs, inputs);
        QFETCH(ErrorCode, code);
        const auto decision = watched<QStringList>([&] { return decideMove(inputs); }, m_complaints);
        QCOMPARE(decision.refusals.value(0).code, code);
    }
};

QTEST_APPLESS_MAIN(TestOrganizationMove)
#include "tst_organizationmove.moc"
