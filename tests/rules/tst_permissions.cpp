// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissions.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

const Tag projectTest{u"project"_s, u"test"_s};
const Tag projectLive{u"project"_s, u"live"_s};

PolicyStatement allow(const QStringList& actions, std::optional<Tag> resourceTag = {},
                      std::optional<Tag> requestTag = {})
{
    return {true, actions, std::move(resourceTag), std::move(requestTag)};
}

PolicyStatement deny(const QStringList& actions, std::optional<Tag> resourceTag = {},
                     std::optional<Tag> requestTag = {})
{
    return {false, actions, std::move(resourceTag), std::move(requestTag)};
}

PermissionInputs asked(const QString& command, const QList<PolicyStatement>& statements)
{
    return {command, u"ann"_s, AccountKind::Management, statements, {}, {}, u"100000000001"_s};
}

struct Case
{
    const char* name;
    PermissionInputs inputs;
    QStringList refusals;
};

QList<Case> memberCases()
{
    const QList<PolicyStatement> all{allow({u"*"_s})};
    PermissionInputs member = asked(u"edit-purchase-order"_s, all);
    member.account = AccountKind::Member;
    PermissionInputs buyer = asked(u"subscribe"_s, all);
    buyer.account = AccountKind::Member;
    PermissionInputs alone = asked(u"edit-purchase-order"_s, all);
    alone.account = AccountKind::Standalone;
    PermissionInputs owner = member;
    owner.identity.clear();
    owner.statements.clear();
    return {
        {"B13: a member account manages no POs", member, {u"B13 members-not-served"_s}},
        {"B13: a member account buys", buyer, {}},
        {"B13: the management account does", asked(u"edit-purchase-order"_s, all), {}},
        {"B13: a standalone account does", alone, {}},
        {"B13: the workspace's owner is no member", owner, {}},
    };
}

QList<Case> tagCases()
{
    const QString edit = u"edit-purchase-order"_s;
    const QString create = u"create-purchase-order"_s;
    const QList<PolicyStatement> denied{allow({u"purchase-orders:*"_s}), deny({u"purchase-orders:*"_s}, projectTest)};
    const QList<PolicyStatement> tagged{allow({u"purchase-orders:AddPurchaseOrder"_s}, {}, projectTest)};
    const auto withTags = [](PermissionInputs inputs, const QList<Tag>& resource, const QList<Tag>& request) {
        inputs.resourceTags = resource;
        inputs.requestTags = request;
        return inputs;
    };
    return {
        {"B49: a tagged PO is refused",
         withTags(asked(edit, denied), {projectLive, projectTest}, {}),
         {u"B49 action-denied"_s}},
        {"B49: an untagged PO is editable", withTags(asked(edit, denied), {}, {}), {}},
        {"B49: another value of the tag is editable", withTags(asked(edit, denied), {projectLive}, {}), {}},
        {"B49: denying wins whatever its place",
         withTags(asked(edit, {denied.at(1), denied.at(0)}), {projectTest}, {}),
         {u"B49 action-denied"_s}},
        {"B49: a denied request tag",
         withTags(asked(create, {allow({u"*"_s}), deny({u"*"_s}, {}, projectLive)}), {}, {projectLive}),
         {u"B49 action-denied"_s}},
        {"B50: add without the tag", withTags(asked(create, tagged), {}, {}), {u"B50 action-denied"_s}},
        {"B50: add with another value", withTags(asked(create, tagged), {}, {projectLive}), {u"B50 action-denied"_s}},
        {"B50: add with the tag", withTags(asked(create, tagged), {}, {projectTest}), {}},
        {"B50: a tag of the PO is not one of the request",
         withTags(asked(create, tagged), {projectTest}, {}),
         {u"B50 action-denied"_s}},
        {"B50: nothing allows it", asked(edit, {}), {u"B50 action-denied"_s}},
        {"B50: allowed for tagged POs only",
         withTags(asked(edit, {allow({u"*"_s}, projectTest)}), {projectLive}, {}),
         {u"B50 action-denied"_s}},
        {"B50: both actions of one command",
         asked(u"set-tags"_s, {allow({u"purchase-orders:TagResource"_s})}),
         {u"B50 action-denied"_s}},
    };
}

QList<Case> nameCases()
{
    const QString subscribe = u"subscribe"_s;
    return {
        {"R14: with Subscribe", asked(subscribe, {allow({u"aws-marketplace:Subscribe"_s})}), {}},
        {"R14: without Subscribe", asked(subscribe, {allow({u"purchase-orders:*"_s})}), {u"R14 action-denied"_s}},
        {"R14: by the star of the service", asked(subscribe, {allow({u"aws-marketplace:*"_s})}), {}},
        {"R14: a star inside a name", asked(subscribe, {allow({u"aws-marketplace:Sub*"_s})}), {}},
        {"R14: another name with the same beginning",
         asked(subscribe, {allow({u"aws-marketplace:Sub"_s})}),
         {u"R14 action-denied"_s}},
        {"R14: small and capital letters", asked(subscribe, {allow({u"AWS-Marketplace:subscribe"_s})}), {}},
        {"B50: no action, no question", asked(u"advance-clock"_s, {}), {}},
    };
}

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void permissions_data()
    {
        QTest::addColumn<PermissionInputs>("inputs");
        QTest::addColumn<QStringList>("refusals");
        for (const Case& one : memberCases() + tagCases() + nameCases())
            QTest::newRow(one.name) << one.inputs << one.refusals;
    }
    void permissions()
    {
        QFETCH(PermissionInputs, inputs);
        QFETCH(QStringList, refusals);
        const auto decision = watched<bool>([&] { return decidePermission(inputs); }, m_complaints);
        QCOMPARE(refusalTexts(decision.refusals), refusals);
        if (decision.isAllowed())
            QCOMPARE(decision.outcome, std::optional(true));
    }

    void refusalsNameWhatIsMissing()
    {
        const auto denied = decidePermission(asked(u"subscribe"_s, {}));
        QCOMPARE(firstDetails(denied),
                 (QVariantMap{{u"action"_s, u"aws-marketplace:Subscribe"_s}, {u"identity"_s, u"ann"_s}}));
        PermissionInputs member = asked(u"change-status"_s, {allow({u"*"_s})});
        member.account = AccountKind::Member;
        QCOMPARE(firstDetails(decidePermission(member)), (QVariantMap{{u"account"_s, u"100000000001"_s}}));
    }

    void actionsByTheirRealNames()
    {
        QCOMPARE(actionsFor(u"change-status"), QStringList{u"purchase-orders:UpdatePurchaseOrderStatus"_s});
        QCOMPARE(actionsFor(u"delete-purchase-orders"), QStringList{u"purchase-orders:DeletePurchaseOrder"_s});
        QCOMPARE(actionsFor(u"create-purchase-order"), QStringList{u"purchase-orders:AddPurchaseOrder"_s});
        QCOMPARE(actionsFor(u"add-line-item"), QStringList{u"purchase-orders:UpdatePurchaseOrder"_s});
        QCOMPARE(actionsFor(u"set-tags").size(), qsizetype{2});
        QCOMPARE(actionsFor(u"advance-clock"), QStringList());
        QCOMPARE(actionsFor(u"unheard-of"), QStringList());
        QVERIFY(managesPurchaseOrders(u"renew-purchase-order"));
        QVERIFY(!managesPurchaseOrders(u"subscribe"));
        QVERIFY(!managesPurchaseOrders(u"enable-integration"));
    }

    void integration_data()
    {
        QTest::addColumn<AccountKind>("account");
        QTest::addColumn<bool>("alreadyOn");
        QTest::addColumn<QStringList>("refusals");
        QTest::addColumn<bool>("changes");
        QTest::newRow("R12: a member cannot")
            << AccountKind::Member << false << QStringList{u"R12 integration-by-member"_s} << false;
        QTest::newRow("R13: the management account does once")
            << AccountKind::Management << false << QStringList() << true;
        QTest::newRow("R13: a standalone account does for itself")
            << AccountKind::Standalone << false << QStringList() << true;
        QTest::newRow("R13: again changes nothing") << AccountKind::Management << true << QStringList() << false;
    }
    void integration()
    {
        QFETCH(AccountKind, account);
        QFETCH(bool, alreadyOn);
        QFETCH(QStringList, refusals);
        QFETCH(bool, changes);
        const auto decision = watched<bool>(
            [&] {
                return decideIntegration({account, u"100000000002"_s, alreadyOn});
            },
            m_complaints);
        QCOMPARE(refusalTexts(decision.refusals), refusals);
        QCOMPARE(decision.outcome.value_or(false), changes);
        if (!refusals.isEmpty())
            QCOMPARE(firstDetails(decision).value(u"account"_s).toString(), u"100000000002"_s);
    }

    void payer_data()
    {
        QTest::addColumn<AccountKind>("kind");
        QTest::addColumn<qint64>("management");
        QTest::addColumn<qint64>("payer");
        QTest::newRow("R19: a member's purchase goes to the management account") << AccountKind::Member << 1LL << 1LL;
        QTest::newRow("R19: the management account's to itself") << AccountKind::Management << 1LL << 7LL;
        QTest::newRow("R19: a standalone account's to itself") << AccountKind::Standalone << 0LL << 7LL;
    }
    void payer()
    {
        QFETCH(AccountKind, kind);
        QFETCH(qint64, management);
        QFETCH(qint64, payer);
        const PayerInputs inputs{kind, u"100000000007"_s, AccountId(7), AccountId(management)};
        const auto decision = watched<AccountId>([&] { return decidePayer(inputs); }, m_complaints);
        QCOMPARE(decision.outcome, std::optional(AccountId(payer)));
    }

    void memberWithoutManagement()
    {
        const PayerInputs inputs{AccountKind::Member, u"100000000007"_s, AccountId(7), AccountId()};
        const auto decision = watched<AccountId>([&] { return decidePayer(inputs); }, m_complaints);
        QCOMPARE(refusalTexts(decision.refusals), QStringList(u"- not-found"_s));
        QCOMPARE(firstDetails(decision).value(u"value"_s).toString(), u"100000000007"_s);
    }
};

QTEST_APPLESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
