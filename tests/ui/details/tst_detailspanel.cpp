// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/detailspanel.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The panel behind the selected row.
class TestDetailsPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsSelected();
    void showsAndFollowsAnOrder();
    void copiesTheNumber();
    void aDeletedOrderIsNamed();
    void whyShowsTheLastRefusal();
    void lineItemsAreChangedFromHere();
    void theLastLineStays();
    void historyLeadsToActivity();
    void survivesALanguageChange();
    void oddTextsAreShownAsTheyAre();
};

namespace {

QString value(DetailsPanel& panel, const char* field)
{
    return named<QLabel>(&panel, field)->text();
}

void showTab(DetailsPanel& panel, int tab)
{
    named<QTabWidget>(&panel, "detailsTabs")->setCurrentIndex(tab);
}

} // namespace

void TestDetailsPanel::saysWhatIsSelected()
{
    DialogFixture f;
    DetailsPanel panel(&f.runner);
    panel.show();
    QVERIFY(!named<QTabWidget>(&panel, "detailsTabs")->isVisible());
    QVERIFY(!value(panel, "detailsMessage").isEmpty());
    panel.showSelection(ListKind::PurchaseOrders, 3, u"USD 300.00"_s);
    QVERIFY(value(panel, "detailsMessage").contains(u'3'));
    QVERIFY(value(panel, "detailsMessage").contains(u"USD 300.00"_s));
    panel.clear();
    QVERIFY(!value(panel, "detailsMessage").contains(u'3'));
}

void TestDetailsPanel::showsAndFollowsAnOrder()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.first().balanceTracking = true;
    const PurchaseOrderId id = f.add(order);
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    QTRY_COMPARE(value(panel, "detailsTitle"), u"PO-1"_s);
    QCOMPARE(value(panel, "status"), u"Active"_s);
    QCOMPARE(value(panel, "value"), u"USD 100.00"_s);
    QCOMPARE(value(panel, "balance"), u"USD 100.00"_s);
    QVERIFY(value(panel, "contacts").contains(u"no e-mails are sent"_s));
    QVERIFY(named<QPushButton>(&panel, "addContact")->isVisible());
    auto* tabs = named<QTabWidget>(&panel, "detailsTabs");
    QCOMPARE(tabs->tabText(1), u"Line items 1"_s);
    QCOMPARE(tabs->tabText(3), u"Contacts !"_s);

    QVERIFY(f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended}).isDone());
    QTRY_COMPARE(value(panel, "status"), u"Suspended"_s);
    QVERIFY(f.workspace.run(AddContact{f.refOf(id), {u"Jane"_s, u"jane@example.com"_s, {}}}).isDone());
    QTRY_COMPARE(tabs->tabText(3), u"Contacts 1"_s);
    QVERIFY(!named<QPushButton>(&panel, "addContact")->isVisible());
    QTRY_COMPARE(named<QTableView>(&panel, "history")->model()->rowCount(), 3);
    QVERIFY(f.workspace.run(AdvanceClock{*Instant::fromText(u"2025-01-02")}).isDone());
    QTRY_COMPARE(value(panel, "status"), u"Suspended-expired"_s); // the clock alone changed it
}

void TestDetailsPanel::copiesTheNumber()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO 1"_s));
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    QTRY_COMPARE(value(panel, "number"), u"PO 1"_s);
    press(&panel, "copyNumber");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"PO 1"_s);
}

void TestDetailsPanel::aDeletedOrderIsNamed()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    QTRY_COMPARE(value(panel, "detailsTitle"), u"PO-1"_s);
    QVERIFY(f.workspace.run(DeletePurchaseOrders{{f.refOf(id)}}).isDone());
    QTRY_VERIFY(named<QLabel>(&panel, "detailsMessage")->isVisible());
    QVERIFY(!value(panel, "detailsMessage").isEmpty());
    QVERIFY(!named<QTabWidget>(&panel, "detailsTabs")->isVisible());
}

void TestDetailsPanel::whyShowsTheLastRefusal()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DetailsPanel panel(&f.runner);
    panel.show();
    f.runner.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QTRY_VERIFY(f.runner.lastRefusal().has_value());
    panel.showWhy();
    auto* rules = named<QTableView>(&panel, "whyRules");
    QTRY_VERIFY(rules->isVisible());
    QVERIFY(named<QLabel>(&panel, "whyVerdict")->text().contains(u"B1"_s));
    QVERIFY(rules->model()->rowCount() > 3);
    const int row = rules->currentIndex().row(); // the rule that failed is in front
    QCOMPARE(rules->model()->index(row, 1).data().toString(), u"B1"_s);
    QVERIFY(rules->model()->index(row, 0).data().toString().startsWith(u'✗'));
    QVERIFY(named<QLabel>(&panel, "whyInputs")->text().contains(u"PO-1"_s));
    press(&panel, "whyCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"B1"_s));
    panel.showOrder(id);
    QTRY_COMPARE(value(panel, "detailsTitle"), u"PO-1"_s);
    QVERIFY(named<QTabWidget>(&panel, "detailsTabs")->isTabVisible(0));
}

void TestDetailsPanel::lineItemsAreChangedFromHere()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.append(aLine(u"2"_s));
    const PurchaseOrderId id = f.add(order);
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    auto* lines = named<QTableView>(&panel, "lines");
    QTRY_COMPARE(lines->model()->rowCount(), 2);
    showTab(panel, 1);
    lines->setFocus();
    lines->selectRow(1);
    QTest::keyClick(lines, Qt::Key_Return);
    auto* dialog = panel.window()->findChild<QDialog*>(u"lineItemDialog"_s);
    QVERIFY(dialog);
    QTRY_COMPARE(named<QLineEdit>(dialog, "lineNumber")->text(), u"2"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!panel.window()->findChild<QDialog*>(u"lineItemDialog"_s));
    press(&panel, "removeLineItems");
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    QCOMPARE(f.workspace.order(u"PO-1"_s).lines.first().number, u"1"_s);
}

void TestDetailsPanel::theLastLineStays()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    auto* lines = named<QTableView>(&panel, "lines");
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    lines->selectRow(0);
    auto* remove = button(&panel, "removeLineItems");
    QVERIFY(!remove->isEnabled());
    QVERIFY(hintOf(remove).contains(u"B12"_s));
}

void TestDetailsPanel::historyLeadsToActivity()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    const qint64 suspended = f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended}).position;
    const qint64 undone = f.workspace.run(Undo{}).position;
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    auto* entries = named<QTableView>(&panel, "history");
    QTRY_COMPARE(entries->model()->rowCount(), 3);
    showTab(panel, 5);
    QSignalSpy followed(&panel, &DetailsPanel::followed);
    const auto newest = [&followed] {
        return followed.isEmpty() ? RecordLink() : followed.last().first().value<RecordLink>();
    };
    using Link = RecordLink;
    entries->setCurrentIndex(entries->model()->index(0, 0)); // newest first
    press(&panel, "showEntry");
    QCOMPARE(newest(), (Link{Link::Kind::JournalEntry, QString::number(undone)}));
    press(&panel, "showUndoneEntry");
    QCOMPARE(newest(), (Link{Link::Kind::JournalEntry, QString::number(suspended)}));
    entries->setCurrentIndex(entries->model()->index(1, 0));
    QVERIFY(!button(&panel, "showUndoneEntry")->isEnabled());
    QVERIFY(!hintOf(button(&panel, "showUndoneEntry")).isEmpty());
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(newest(), (Link{Link::Kind::JournalEntry, QString::number(suspended)}));
}

void TestDetailsPanel::survivesALanguageChange()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    QTRY_COMPARE(named<QTableView>(&panel, "history")->model()->rowCount(), 1);
    showTab(panel, 5);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&panel, &change);
    QCOMPARE(named<QTabWidget>(&panel, "detailsTabs")->currentIndex(), 5);
    QCOMPARE(value(panel, "detailsTitle"), u"PO-1"_s);
    QCOMPARE(named<QTableView>(&panel, "history")->model()->rowCount(), 1);
    QVERIFY(f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended}).isDone());
    QTRY_COMPARE(value(panel, "status"), u"Suspended"_s);
}

void TestDetailsPanel::oddTextsAreShownAsTheyAre()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.header.description = u"<b>bold</b> & <img src=x>"_s;
    order.tags = {{u"<i>key</i>"_s, u"&amp;"_s}};
    const PurchaseOrderId id = f.add(order);
    DetailsPanel panel(&f.runner);
    panel.show();
    panel.showOrder(id);
    QTRY_COMPARE(value(panel, "description"), order.header.description);
    QCOMPARE(named<QLabel>(&panel, "description")->textFormat(), Qt::PlainText);
    QVERIFY(value(panel, "tags").contains(u"<i>key</i>=&amp;"_s));
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
