// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/contactsdialog.h"
#include "ui/details/lineitemdialog.h"
#include "ui/details/monthedit.h"
#include "ui/details/tagsdialog.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The dialogs about the parts of one purchase order: its line items, contacts and tags.
class TestOrderPartDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lineIsAddedWithALiveTotal();
    void marketplaceLinesHaveNoTracking();
    void lineMonthsMustLieInside();
    void contactsAreEditedInPlace();
    void contactsStopAtTheLimit();
    void aConflictOffersToLoadAgain();
    void tagKeysAreUnique();
};

namespace {

/// The editor of the cell that is being edited; one just closed still lives for a moment.
QWidget* openCell(QTableView* table)
{
    return table->indexWidget(table->currentIndex());
}

} // namespace

void TestOrderPartDialogs::lineIsAddedWithALiveTotal()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    LineItemDialog dialog(&f.runner, id, QString());
    dialog.open();
    auto* number = named<QLineEdit>(&dialog, "lineNumber");
    QTRY_COMPARE(number->text(), u"2"_s); // the next one
    typeOver(number, u"1"_s);
    QTRY_VERIFY2(!hintOf(number).isEmpty(), "taken");
    typeOver(number, u"1.2"_s);
    QTRY_VERIFY(hintOf(number).isEmpty());
    auto* amount = named<QLineEdit>(&dialog, "lineAmount");
    typeOver(amount, u"abc"_s);
    QVERIFY(hintOf(amount).contains(u"1234.50"_s));
    QVERIFY(!button(&dialog, "verb")->isEnabled());
    typeOver(amount, u"100"_s);
    typeOver(named<QLineEdit>(&dialog, "lineQuantity"), u"2"_s);
    auto* taxKind = named<QComboBox>(&dialog, "lineTax");
    taxKind->setCurrentIndex(taxKind->findData(int(Tax::Kind::Percent)));
    typeOver(named<QLineEdit>(&dialog, "taxValue"), u"10"_s);
    QCOMPARE(named<QLabel>(&dialog, "lineTotal")->text(), u"USD 220.00"_s); // B48
    QTest::mouseClick(named<QCheckBox>(&dialog, "balanceTracking"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
    press(&dialog, "verb");
    QTRY_VERIFY(!dialog.isVisible());
    const LineItem line = f.workspace.order(u"PO-1"_s).lines.at(1);
    QCOMPARE(line.number, u"1.2"_s);
    QCOMPARE(line.total.minor, 22'000);
    QVERIFY(line.balance && line.balance->minor == 22'000);
}

void TestOrderPartDialogs::marketplaceLinesHaveNoTracking()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.header.billFrom = u"A vendor"_s;
    const PurchaseOrderId id = f.add(order);
    LineItemDialog dialog(&f.runner, id, QString());
    dialog.open();
    auto* type = named<QComboBox>(&dialog, "lineType");
    QTRY_VERIFY(type->isEnabled() && type->count() > 1);
    QVERIFY(type->findData(int(LineItemType::MarketplaceTransaction)) < 0); // G7
    auto* tracking = named<QCheckBox>(&dialog, "balanceTracking");
    QVERIFY(tracking->isEnabled());
    type->setCurrentIndex(type->findData(int(LineItemType::MarketplaceBlanketUsage)));
    QVERIFY(!tracking->isEnabled());
    QVERIFY(hintOf(tracking).contains(u"R47"_s));
}

void TestOrderPartDialogs::lineMonthsMustLieInside()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    LineItemDialog dialog(&f.runner, id, u"1"_s);
    dialog.open();
    auto* verb = button(&dialog, "verb");
    auto* end = named<MonthEdit>(&dialog, "lineEnd");
    QTRY_COMPARE(end->month(), Month::of(2024, 12));
    QTest::keyClick(end, Qt::Key_Up);
    QTRY_VERIFY2(hintOf(end).contains(u"2024"_s), qPrintable(hintOf(end)));
    QVERIFY(!verb->isEnabled());
    QTest::keyClick(end, Qt::Key_Down);
    QTRY_VERIFY(hintOf(end).isEmpty());
    QTRY_VERIFY(!verb->isEnabled()); // back where it was: nothing to save
    QTest::keyClick(end, Qt::Key_Down);
    QTRY_VERIFY(verb->isEnabled());
}

void TestOrderPartDialogs::contactsAreEditedInPlace()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    ContactsDialog dialog(&f.runner, id);
    dialog.open();
    auto* verb = button(&dialog, "verb");
    auto* table = named<QTableView>(&dialog, "contactsTable");
    QTRY_VERIFY(table->isEnabled());
    QCOMPARE(named<QLabel>(&dialog, "contactsTableCount")->text(), u"0/20"_s);
    press(&dialog, "contactsTableAdd");
    const auto typeCell = [table](const QString& text) {
        auto* editor = openCell(table);
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
    };
    typeCell(u"Jane Doe"_s);
    QTest::keyClick(openCell(table), Qt::Key_Tab);
    typeCell(u"not an address"_s);
    QTRY_VERIFY(named<QLabel>(&dialog, "contactsTableHint")->isVisible());
    QVERIFY(!verb->isEnabled());
    auto* editor = openCell(table);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"jane@example.com"_s);
    QVERIFY(verb->isEnabled()); // while the cell is still open
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    const QList<Contact> stored = f.workspace.order(u"PO-1"_s).contacts;
    QCOMPARE(stored, QList<Contact>({{u"Jane Doe"_s, u"jane@example.com"_s, {}}}));
}

void TestOrderPartDialogs::contactsStopAtTheLimit()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    for (int i = 0; i < 20; ++i)
        order.contacts.append({u"C%1"_s.arg(i), u"c%1@example.com"_s.arg(i), {}});
    const PurchaseOrderId id = f.add(order);
    ContactsDialog dialog(&f.runner, id);
    dialog.open();
    auto* add = button(&dialog, "contactsTableAdd");
    QTRY_COMPARE(named<QLabel>(&dialog, "contactsTableCount")->text(), u"20/20"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(hintOf(add).contains(u"20"_s));
    press(&dialog, "contactsTableRemove");
    QVERIFY(add->isEnabled());
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
}

void TestOrderPartDialogs::aConflictOffersToLoadAgain()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    TagsDialog dialog(&f.runner, id);
    dialog.open();
    auto* table = named<QTableView>(&dialog, "tagsTable");
    QTRY_VERIFY(table->isEnabled());
    press(&dialog, "tagsTableAdd");
    QTest::keyClicks(openCell(table), u"mine"_s);
    QVERIFY(f.workspace.run(SetTags{f.refOf(id), {{u"theirs"_s, u"1"_s}}}).isDone());
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
    press(&dialog, "verb");
    auto* again = button(&dialog, "loadAgain");
    QTRY_VERIFY(again->isVisible());
    QVERIFY(dialog.isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"theirs"_s);
    QVERIFY(!again->isVisible());
}

void TestOrderPartDialogs::tagKeysAreUnique()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.tags = {{u"team"_s, u"net"_s}};
    const PurchaseOrderId id = f.add(order);
    TagsDialog dialog(&f.runner, id);
    dialog.open();
    auto* table = named<QTableView>(&dialog, "tagsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    press(&dialog, "tagsTableAdd");
    QTest::keyClicks(openCell(table), u"team"_s);
    QVERIFY(!button(&dialog, "verb")->isEnabled());
    QVERIFY(table->model()->index(1, 0).data().toString().startsWith(u'✗'));
    QTest::keyClicks(openCell(table), u"2"_s);
    QVERIFY(button(&dialog, "verb")->isEnabled());
}

QTEST_MAIN(TestOrderPartDialogs)
#include "tst_orderpartdialogs.moc"
