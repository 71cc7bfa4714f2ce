// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginefixture.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/common/commandrunner.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/common/theme.h"
#include "ui/details/detailspanel.h"
#include "ui/lists/listtable.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/shell/actingas.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"

#include <QSignalSpy>
#include <QtWidgets>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Act = ShellActions::Act;

/// Who acts: chosen in the tool bar, remembered, carried by every command; what they may not do says why.
class TestActingAs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenWithoutIdentities();
    void ownerMayDoEverything();
    void disabledActionsSayWhatIsMissing();
    void detailsSayWhatIsMissing();
    void policiesOnTagsAskTheOrder();
    void commandsCarryTheIdentity();
    void rememberedForEachWorkspace();
    void integrationIsSwitched();
    void membersDoNotSwitchTheIntegration();

private:
    /// An organisation with a payer, a member, and somebody at each.
    QString makeWorkspace(bool withIdentities = true);
    void open(const QString& path);
    WorkspaceView* view() const { return window->view(); }
    QComboBox* choice() const { return view()->actingAs()->choice(); }
    void act(const QString& name)
    {
        choice()->setCurrentIndex(choice()->findData(name));
        Q_EMIT choice()->activated(choice()->currentIndex());
    }
    QAction* order(OrderActions::Act act) const { return view()->ordersPage()->actions()->action(act); }

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<words::Language> language;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MainWindow> window;
    int made = 0;
};

void TestActingAs::init()
{
    dir = std::make_unique<QTemporaryDir>();
    language = std::make_unique<words::Language>();
    language->install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
    settings = std::make_unique<UiSettings>(dir->filePath(u"settings.ini"_s));
    window = std::make_unique<MainWindow>(settings.get(), language.get());
    window->resize(1200, 780); // the screen of a test is narrower than any that people have
    window->show();
    window->activateWindow();
}

void TestActingAs::cleanup()
{
    window.reset();
    settings.reset();
    language.reset();
    dir.reset();
}

QString TestActingAs::makeWorkspace(bool withIdentities)
{
    const QString path = dir->filePath(u"w%1.podesk"_s.arg(++made));
    EngineClient client;
    // On the real clock a workspace begins without anybody to act as.
    NewWorkspace wanted = TestWorkspace::simulated();
    if (!withIdentities) {
        wanted.clock = ClockKind::Real;
        wanted.at.reset();
    }
    if (!client.create(path, wanted).result())
        qFatal("No workspace");
    const auto must = [&client](const Command& command) {
        const CommandOutcome outcome = client.run(command).result();
        if (!outcome.isDone())
            qFatal("%s was refused: %s", qPrintable(outcome.command), qPrintable(errorCodeName(outcome.refusal->code)));
    };
    must(AddOrganization{u"Org"_s});
    must(AddAccount{u"222222222222"_s, u"Payer"_s, AccountKind::Management, u"Org"_s});
    must(AddAccount{u"333333333333"_s, u"Member"_s, AccountKind::Member, u"Org"_s});
    must(CreatePurchaseOrder{u"222222222222"_s, anOrder(u"PO-1"_s)});
    if (!withIdentities)
        return path;
    const auto allow = [](const QStringList& actions) { return PolicyStatement{true, actions, {}, {}}; };
    PolicyStatement tagged = allow({u"purchase-orders:UpdatePurchaseOrder"_s});
    tagged.resourceTag = Tag{u"team"_s, u"net"_s};
    must(AddIdentities{
        {{u"Payer admin"_s, u"222222222222"_s, {allow({u"purchase-orders:*"_s, u"aws-marketplace:*"_s, u"iam:*"_s})}},
         {u"Reader"_s, u"222222222222"_s, {allow({u"purchase-orders:ListPurchaseOrders"_s})}},
         {u"Tagged"_s, u"222222222222"_s, {tagged}},
         {u"Member buyer"_s,
          u"333333333333"_s,
          {allow({u"aws-marketplace:Subscribe"_s, u"purchase-orders:*"_s, u"iam:*"_s})}}}});
    return path;
}

void TestActingAs::open(const QString& path)
{
    QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
    window->openWorkspace(path);
    QVERIFY(opened.wait());
    view()->showPage(Place::PurchaseOrders);
    QTRY_COMPARE(view()->ordersPage()->model()->rowCount(), 1);
    view()->ordersPage()->table()->selectRecord(view()->ordersPage()->model()->idAt(0));
    QTRY_VERIFY(view()->details()->shownOrder().isValid());
}

void TestActingAs::hiddenWithoutIdentities()
{
    open(makeWorkspace(false));
    QVERIFY(!view()->actingAs()->isVisible());
    QVERIFY(!choice()->isVisible());
}

void TestActingAs::ownerMayDoEverything()
{
    open(makeWorkspace());
    QTRY_VERIFY(choice()->isVisible());
    QVERIFY(!choice()->accessibleName().isEmpty());
    QVERIFY(choice()->count() > 5); // those that come with a simulated workspace, and ours
    QCOMPARE(choice()->currentData().toString(), QString());
    QVERIFY(order(OrderActions::Act::Add)->isEnabled());
    QTRY_VERIFY(order(OrderActions::Act::Edit)->isEnabled());
}

void TestActingAs::disabledActionsSayWhatIsMissing()
{
    open(makeWorkspace());
    QTRY_VERIFY(order(OrderActions::Act::Edit)->isEnabled());
    act(u"Reader"_s);
    using OrderAct = OrderActions::Act;
    const QList<std::pair<OrderAct, QString>> wanted{
        {OrderAct::Add, u"purchase-orders:AddPurchaseOrder"_s},
        {OrderAct::Edit, u"purchase-orders:UpdatePurchaseOrder"_s},
        {OrderAct::Suspend, u"purchase-orders:UpdatePurchaseOrderStatus"_s},
        {OrderAct::Delete, u"purchase-orders:DeletePurchaseOrder"_s},
        {OrderAct::Tags, u"purchase-orders:TagResource"_s}};
    for (const auto& [on, missing] : wanted) {
        QAction* action = order(on);
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName())); // visible, and says why
        QVERIFY(action->isVisible());
        QVERIFY2(action->toolTip().contains(missing), qPrintable(action->toolTip()));
        QVERIFY(action->statusTip().contains(missing));
    }
    QAction* import = window->shellActions()->action(Act::Import);
    QVERIFY(!import->isEnabled());
    QVERIFY(import->toolTip().contains(u"purchase-orders:AddPurchaseOrder"_s));
    auto* button = window->findChild<QToolBar*>(u"toolBar"_s)->widgetForAction(import);
    QVERIFY(
        QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description).contains(u"AddPurchaseOrder"_s));
    act(u"Member buyer"_s); // B13
    QVERIFY2(order(OrderAct::Add)->toolTip().contains(u"B13"_s), qPrintable(order(OrderAct::Add)->toolTip()));
    act(u"Payer admin"_s);
    QVERIFY(order(OrderAct::Edit)->isEnabled());
    act({});
    QVERIFY(order(OrderAct::Edit)->isEnabled());
}

void TestActingAs::detailsSayWhatIsMissing()
{
    open(makeWorkspace());
    act(u"Reader"_s);
    for (const char* name :
         {"editOrder", "addLineItem", "editLineItem", "removeLineItems", "contactsChange", "tagsChange"}) {
        auto* button = view()->details()->findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(button && !button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(u"purchase-orders:"_s), qPrintable(button->toolTip()));
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }
    act(u"Payer admin"_s);
    QVERIFY(view()->details()->findChild<QPushButton*>(u"editOrder"_s)->isEnabled());
}

/// B49: a policy on tags is asked with the tags of what is selected; while they are not known nothing is withheld.
void TestActingAs::policiesOnTagsAskTheOrder()
{
    const QString path = makeWorkspace();
    open(path);
    act(u"Tagged"_s);
    const Permissions& may = *view()->runner()->permissions();
    const QList<Tag> none;
    const QList<Tag> net{{u"team"_s, u"net"_s}};
    QVERIFY(may.dependsOnTags());
    QVERIFY(may.obstacle<EditPurchaseOrder>().isEmpty());
    QVERIFY(may.obstacle<EditPurchaseOrder>(&net).isEmpty());
    QVERIFY(!may.obstacle<EditPurchaseOrder>(&none).isEmpty());
    QVERIFY(!may.obstacle<DeletePurchaseOrders>().isEmpty());
    QAction* edit = order(OrderActions::Act::Edit);
    QTRY_VERIFY(!edit->isEnabled());
    QVERIFY2(edit->toolTip().contains(u"purchase-orders:UpdatePurchaseOrder"_s), qPrintable(edit->toolTip()));
    QTRY_VERIFY(!view()->details()->findChild<QPushButton*>(u"editOrder"_s)->isEnabled());
    HeaderChanges changes;
    changes.shipTo = u"Dock 9"_s;
    view()->runner()->run(EditPurchaseOrder{ref(u"PO-1"_s), changes});
    QTRY_VERIFY(view()->runner()->lastRefusal());
    QCOMPARE(view()->runner()->lastRefusal()->code, ErrorCode::ActionDenied); // the engine says the same

    act({});
    view()->runner()->run(SetTags{ref(u"PO-1"_s), net});
    QTRY_COMPARE(view()->runner()->client()->purchaseOrder(view()->details()->shownOrder()).result()->tags, net);
    act(u"Tagged"_s);
    QTRY_VERIFY(edit->isEnabled());
    QTRY_VERIFY(view()->details()->findChild<QPushButton*>(u"editOrder"_s)->isEnabled());
}

void TestActingAs::commandsCarryTheIdentity()
{
    open(makeWorkspace());
    act(u"Payer admin"_s);
    QSignalSpy changed(view()->runner()->client(), &EngineClient::changed);
    view()->runner()->run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ChangeEvent>().actor, u"Payer admin"_s);
    act(u"Reader"_s);
    QSignalSpy refused(view()->runner(), &CommandRunner::refused);
    view()->runner()->run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Active});
    QTRY_COMPARE(refused.size(), 1);
    QTRY_VERIFY(view()->messages()->newestText().contains(u"UpdatePurchaseOrderStatus"_s));
    QVERIFY(view()->runner()->preview(ChangeStatus{{ref(u"PO-1"_s)}, Status::Active}).result().refusal);
}

void TestActingAs::rememberedForEachWorkspace()
{
    const QString first = makeWorkspace();
    const QString second = makeWorkspace();
    open(first);
    act(u"Reader"_s);
    open(second);
    QCOMPARE(choice()->currentData().toString(), QString());
    open(first);
    QCOMPARE(choice()->currentData().toString(), u"Reader"_s);
    QCOMPARE(view()->runner()->permissions()->identity(), u"Reader"_s);
    QVERIFY(!order(OrderActions::Act::Add)->isEnabled());
}

void TestActingAs::integrationIsSwitched()
{
    open(makeWorkspace());
    QMenu* menu = view()->integrationMenu();
    const auto payer = [menu] { return menu->findChild<QAction*>(u"integration-222222222222"_s); };
    QCOMPARE(menu->actions().size(), 2); // each account that pays
    QVERIFY(payer() && payer()->isEnabled() && !payer()->isChecked());
    payer()->trigger();
    QTRY_VERIFY(payer()->text().startsWith(u"On"_s));
    QVERIFY(payer()->isChecked());
    payer()->trigger();
    QTRY_VERIFY(payer()->text().startsWith(u"Off"_s));
    QVERIFY(!payer()->isChecked());
}

/// R12
void TestActingAs::membersDoNotSwitchTheIntegration()
{
    open(makeWorkspace());
    act(u"Member buyer"_s);
    QMenu* menu = view()->integrationMenu();
    QCOMPARE(menu->actions().size(), 1);
    const QAction* own = menu->actions().first();
    QVERIFY(!own->isEnabled());
    QVERIFY2(own->toolTip().contains(u"R12"_s), qPrintable(own->toolTip()));
    QVERIFY(own->text().contains(u"222222222222"_s)); // the payer's
    act(u"Reader"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    QVERIFY2(menu->actions().first()->toolTip().contains(u"iam:"_s), qPrintable(menu->actions().first()->toolTip()));
}

QTEST_MAIN(TestActingAs)
#include "tst_actingas.moc"
