// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissiongrants.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

const Tag teamBlue{u"team"_s, u"blue"_s};
const Tag teamRed{u"team"_s, u"red"_s};
const QString edit = u"purchase-orders:UpdatePurchaseOrder"_s;
const QString add = u"purchase-orders:AddPurchaseOrder"_s;
const QString subscribe = u"aws-marketplace:Subscribe"_s;

PermissionInputs asked(const QList<PolicyStatement>& statements, AccountKind kind = AccountKind::Management)
{
    return {{}, u"ann"_s, kind, statements, {}, {}, u"100000000001"_s};
}

} // namespace

/// What somebody may do of one action, whatever tags there are.
class TestPermissionGrants : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void grants_data()
    {
        const PolicyStatement all{true, {u"*"_s}, {}, {}};
        const PolicyStatement blueOnly{true, {edit}, teamBlue, {}};
        const PolicyStatement neverRed{false, {u"purchase-orders:*"_s}, teamRed, {}};
        const PolicyStatement askedBlue{true, {add}, {}, teamBlue};
        QTest::addColumn<QString>("action");
        QTest::addColumn<PermissionInputs>("inputs");
        QTest::addColumn<QString>("grant");
        QTest::addColumn<int>("conditions");
        QTest::addColumn<QStringList>("untagged");
        QTest::newRow("B50: allowed whatever the tags") << edit << asked({all}) << u"allowed"_s << 0 << QStringList();
        QTest::newRow("B50: nothing allows it")
            << edit << asked({}) << u"denied"_s << 0 << QStringList{u"B50 action-denied"_s};
        QTest::newRow("B50: with a tag of the order only")
            << edit << asked({blueOnly}) << u"by-tags"_s << 1 << QStringList{u"B50 action-denied"_s};
        QTest::newRow("B50: with a tag of the request only")
            << add << asked({askedBlue}) << u"by-tags"_s << 1 << QStringList{u"B50 action-denied"_s};
        QTest::newRow("B49: but for a tag") << edit << asked({all, neverRed}) << u"by-tags"_s << 1 << QStringList();
        QTest::newRow("B49: denied for good") << edit << asked({all, PolicyStatement{false, {edit}, {}, {}}})
                                              << u"denied"_s << 0 << QStringList{u"B49 action-denied"_s};
        QTest::newRow("B49: a tag that both allows and denies")
            << edit << asked({blueOnly, PolicyStatement{false, {edit}, teamBlue, {}}}) << u"denied"_s << 2
            << QStringList{u"B50 action-denied"_s};
        QTest::newRow("B49: statements about other actions are no conditions")
            << subscribe << asked({all, neverRed}) << u"allowed"_s << 0 << QStringList();
        QTest::newRow("R14: Subscribe is missing")
            << subscribe << asked({blueOnly}) << u"denied"_s << 0 << QStringList{u"R14 action-denied"_s};
        QTest::newRow("B13: a member account manages no orders")
            << edit << asked({all}, AccountKind::Member) << u"denied"_s << 0
            << QStringList{u"B13 members-not-served"_s};
        QTest::newRow("B13: a member account buys")
            << subscribe << asked({all}, AccountKind::Member) << u"allowed"_s << 0 << QStringList();
    }
    void grants()
    {
        QFETCH(QString, action);
        QFETCH(PermissionInputs, inputs);
        QFETCH(QString, grant);
        QFETCH(int, conditions);
        QFETCH(QStringList, untagged);
        const ActionGrant answer = grantOf(action, inputs);
        QCOMPARE(grantText(answer.grant), grant);
        QCOMPARE(answer.conditions.size(), conditions);
        QCOMPARE(refusalTexts(answer.untagged.refusals), untagged);
        QCOMPARE(grantFromText(grant), std::optional(answer.grant));
        m_complaints += traceComplaints(answer.untagged.trace);
    }

    /// One action is decided as the command that needs it, so that the matrix cannot say other than the guard.
    void actionsAnswerAsTheirCommands()
    {
        const QList<PolicyStatement> statements{{true, {u"purchase-orders:*"_s, subscribe}, {}, {}},
                                                {false, {u"purchase-orders:Delete*"_s}, teamRed, {}}};
        for (const QString& action : knownActions()) {
            const QStringList commands = commandsNeeding(action);
            QVERIFY2(!commands.isEmpty(), qPrintable(action));
            for (const QString& command : commands) {
                if (actionsFor(command).size() != 1)
                    continue;
                for (const QList<Tag>& tags : {QList<Tag>(), QList<Tag>{teamRed}}) {
                    PermissionInputs inputs = asked(statements);
                    inputs.command = command;
                    inputs.resourceTags = tags;
                    const auto decision = watched<bool>([&] { return decideAction(action, inputs); }, m_complaints);
                    const auto guard = decidePermission(inputs);
                    QVERIFY2(decision.trace == guard.trace && decision.refusals == guard.refusals, qPrintable(command));
                }
            }
        }
        QCOMPARE(knownActions().count(edit), 1);
    }

    void ownersMayEverything()
    {
        PermissionInputs owner = asked({});
        owner.identity.clear();
        QCOMPARE(grantOf(edit, owner).grant, Grant::Allowed);
    }
};

QTEST_APPLESS_MAIN(TestPermissionGrants)
#include "tst_permissiongrants.moc"
