// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/addorderwizard.h"
#include "ui/details/duplicatedialog.h"
#include "ui/details/editorderdialog.h"
#include "ui/details/monthedit.h"
#include "ui/details/renewdialog.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The dialogs about one purchase order, by keys and mouse, against a real engine.
class TestOrderDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wizardAddsInTwoSteps();
    void wizardNeedsALine();
    void wizardSaysWhatIsWrongBesideTheField();
    void wizardWarnsOfANearTwin();
    void wizardAsksBeforeThrowingAway();
    void editSavesOnlyWhatChanged();
    void editShowsBothValuesOfAConflict();
    void editKeepsBothWhenTheyDoNotTouch();
    void duplicateNeedsAnotherNumber();
    void renewShowsWhatHappensToLines();
};

void TestOrderDialogs::wizardAddsInTwoSteps()
{
    DialogFixture f;
    AddOrderWizard wizard(&f.runner);
    wizard.open();
    QSignalSpy created(&wizard, &AddOrderWizard::orderCreated);
    auto* verb = button(&wizard, "verb");
    auto* number = named<QLineEdit>(&wizard, "number");
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(number, u"PO-NEW"_s);
    named<QComboBox>(&wizard, "billFrom")->setEditText(sellersOfRecord().first());
    typeOver(named<QPlainTextEdit>(&wizard, "shipTo"), u"Warehouse 7"_s);
    QCOMPARE(named<MonthEdit>(&wizard, "effective")->month(), Month::of(2024, 7)); // the workspace's present
    QTRY_VERIFY(verb->isEnabled());
    QTest::keyClick(number, Qt::Key_Return); // the verb is the default button

    auto* steps = named<QStackedWidget>(&wizard, "steps");
    QCOMPARE(steps->currentIndex(), 1);
    QCOMPARE(verb->text(), u"Submit &purchase order"_s);
    press(&wizard, "addLine");
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(&wizard, "lineNumber"));
    typeOver(named<QLineEdit>(&wizard, "lineAmount"), u"1,234.50"_s);
    typeOver(named<QLineEdit>(&wizard, "lineQuantity"), u"2"_s);
    QCOMPARE(named<QLabel>(&wizard, "lineTotal")->text(), u"USD 2,469.00"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(wizard.result(), int(QDialog::Accepted));
    const PurchaseOrder stored = f.workspace.order(u"PO-NEW"_s);
    QCOMPARE(stored.header.shipTo, u"Warehouse 7"_s);
    QCOMPARE(stored.header.effective, Month::of(2024, 7));
    QCOMPARE(stored.header.expiration, Month::of(2025, 6));
    QCOMPARE(stored.lines.size(), 1);
    QCOMPARE(stored.lines.first().total.minor, 246'900);
    QCOMPARE(stored.lines.first().end, Month::of(2025, 6));
    QVERIFY(f.messages.newestText().contains(u"PO-NEW"_s));
}

void TestOrderDialogs::wizardNeedsALine()
{
    DialogFixture f;
    AddOrderWizard wizard(&f.runner);
    wizard.open();
    auto* verb = button(&wizard, "verb");
    QTRY_COMPARE(QApplication::focusWidget(), named<QLineEdit>(&wizard, "number"));
    typeOver(named<QLineEdit>(&wizard, "number"), u"PO-B12"_s);
    named<QComboBox>(&wizard, "billFrom")->setEditText(u"A vendor"_s);
    typeOver(named<QPlainTextEdit>(&wizard, "shipTo"), u"Here"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!verb->isEnabled());
    QTRY_VERIFY2(hintOf(verb).contains(u"B12"_s), qPrintable(hintOf(verb))); // and why stands beside it
    press(&wizard, "addLine");
    QTRY_VERIFY(verb->isEnabled());
    press(&wizard, "removeLine");
    QTRY_VERIFY(!verb->isEnabled());
    press(&wizard, "back");
    QCOMPARE(named<QStackedWidget>(&wizard, "steps")->currentIndex(), 0);
    QCOMPARE(named<QLineEdit>(&wizard, "number")->text(), u"PO-B12"_s);
    QVERIFY(!f.workspace.exists(u"PO-B12"_s));
}

void TestOrderDialogs::wizardSaysWhatIsWrongBesideTheField()
{
    DialogFixture f;
    f.add(anOrder(u"PO-1"_s));
    AddOrderWizard wizard(&f.runner);
    wizard.open();
    auto* number = named<QLineEdit>(&wizard, "number");
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QVERIFY(hintOf(number).isEmpty()); // an empty form does not scold
    QTest::keyClicks(number, u"PO#2"_s);
    QTRY_VERIFY2(hintOf(number).contains(u'#'), qPrintable(hintOf(number)));
    typeOver(number, u"PO-1"_s);
    QTRY_VERIFY(hintOf(number).contains(u"PO-1"_s) && !hintOf(number).contains(u'#'));
    typeOver(number, QString(101, u'x'));
    QTRY_VERIFY2(hintOf(number).contains(u"100"_s), qPrintable(hintOf(number)));
    QCOMPARE(named<QLabel>(&wizard, "numberCounter")->text(), u"101/100"_s);
    number->setText(QString(100, u'x'));
    QTRY_VERIFY(hintOf(number).isEmpty());
    auto* expiration = named<MonthEdit>(&wizard, "expiration");
    typeOver(expiration, u"2023-01"_s);
    QTRY_VERIFY(!hintOf(expiration).isEmpty() || !hintOf(named<MonthEdit>(&wizard, "effective")).isEmpty());
    typeOver(expiration, u"soon"_s);
    QVERIFY(hintOf(expiration).contains(u"2024-07"_s)); // says what a month looks like
    QVERIFY(!button(&wizard, "verb")->isEnabled());
}

void TestOrderDialogs::wizardWarnsOfANearTwin()
{
    DialogFixture f;
    f.add(anOrder(u"PO-77"_s));
    AddOrderWizard wizard(&f.runner);
    wizard.open();
    auto* number = named<QLineEdit>(&wizard, "number");
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QTest::keyClicks(number, u"po-77"_s);
    QTRY_VERIFY2(hintOf(number).contains(u"PO-77"_s), qPrintable(hintOf(number)));
    QTest::keyClicks(number, u"8"_s);
    QTRY_VERIFY(hintOf(number).isEmpty());
}

void TestOrderDialogs::wizardAsksBeforeThrowingAway()
{
    DialogFixture f;
    AddOrderWizard wizard(&f.runner);
    wizard.open();
    auto* number = named<QLineEdit>(&wizard, "number");
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QTest::keyClicks(number, u"PO-1"_s);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(wizard.isVisible());
    QTest::keyClick(named<QMessageBox>(&wizard, "discardQuestion"), Qt::Key_Escape); // keep editing
    QTRY_VERIFY(!wizard.findChild<QMessageBox*>(u"discardQuestion"_s));
    QVERIFY(wizard.isVisible());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    press(named<QMessageBox>(&wizard, "discardQuestion"), "discard");
    QTRY_VERIFY(!wizard.isVisible());

    AddOrderWizard untouched(&f.runner);
    untouched.open();
    QTRY_COMPARE(QApplication::focusWidget(), named<QLineEdit>(&untouched, "number"));
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());
}

void TestOrderDialogs::editSavesOnlyWhatChanged()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.header.description = u"odd\u00a0text"_s;
    const PurchaseOrderId id = f.add(order);
    EditOrderDialog dialog(&f.runner, id);
    dialog.open();
    auto* verb = button(&dialog, "verb");
    QTRY_VERIFY(named<QLineEdit>(&dialog, "number")->isReadOnly() &&
                named<QLineEdit>(&dialog, "number")->text() == u"PO-1"_s);
    QVERIFY(hintOf(named<QLineEdit>(&dialog, "number")).contains(u"B4"_s));
    QTRY_VERIFY(!hintOf(verb).isEmpty());
    QVERIFY(!verb->isEnabled()); // nothing changed yet, and it says so
    typeOver(named<QPlainTextEdit>(&dialog, "shipTo"), u"Dock 9"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    const PurchaseOrder stored = f.workspace.order(u"PO-1"_s);
    QCOMPARE(stored.header.shipTo, u"Dock 9"_s);
    QCOMPARE(stored.header.description, u"odd\u00a0text"_s);
    const auto history = f.client()->history(id).result();
    QCOMPARE(history->first().payload.value(u"set"_s).toObject().keys(), QStringList{u"shipTo"_s});
}

void TestOrderDialogs::editShowsBothValuesOfAConflict()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    EditOrderDialog dialog(&f.runner, id);
    dialog.open();
    auto* shipTo = named<QPlainTextEdit>(&dialog, "shipTo");
    QTRY_COMPARE(shipTo->toPlainText(), u"Warehouse 1"_s);
    typeOver(shipTo, u"Mine"_s);
    HeaderChanges theirs;
    theirs.shipTo = u"Theirs"_s;
    theirs.description = u"also theirs"_s;
    RunOptions other;
    other.actor = u"another-admin"_s;
    QVERIFY(f.workspace.run(EditPurchaseOrder{f.refOf(id), theirs}, other).isDone());
    auto* verb = button(&dialog, "verb");
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    auto* conflict = named<QFrame>(&dialog, "conflict");
    QTRY_VERIFY(conflict->isVisible());
    QVERIFY(!verb->isEnabled()); // nothing is chosen for one
    QVERIFY(named<QRadioButton>(conflict, "shipToTheirs")->text().contains(u"Theirs"_s));
    QVERIFY(!conflict->findChild<QRadioButton*>(u"descriptionTheirs"_s)); // only they changed it
    QTest::keyClick(named<QRadioButton>(conflict, "shipToYours"), Qt::Key_Space);
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(f.workspace.order(u"PO-1"_s).header.shipTo, u"Mine"_s);
    QCOMPARE(f.workspace.order(u"PO-1"_s).header.description, u"also theirs"_s);
}

void TestOrderDialogs::editKeepsBothWhenTheyDoNotTouch()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    EditOrderDialog dialog(&f.runner, id);
    dialog.open();
    auto* shipTo = named<QPlainTextEdit>(&dialog, "shipTo");
    QTRY_COMPARE(shipTo->toPlainText(), u"Warehouse 1"_s);
    typeOver(shipTo, u"Mine"_s);
    HeaderChanges theirs;
    theirs.description = u"theirs"_s;
    QVERIFY(f.workspace.run(EditPurchaseOrder{f.refOf(id), theirs}).isDone());
    auto* verb = button(&dialog, "verb");
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(named<QLabel>(&dialog, "problem")->isVisible());
    QVERIFY(!named<QFrame>(&dialog, "conflict")->isVisible());
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(f.workspace.order(u"PO-1"_s).header.shipTo, u"Mine"_s);
    QCOMPARE(f.workspace.order(u"PO-1"_s).header.description, u"theirs"_s);
}

void TestOrderDialogs::duplicateNeedsAnotherNumber()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DuplicateDialog dialog(&f.runner, id);
    dialog.open();
    QSignalSpy created(&dialog, &DuplicateDialog::orderCreated);
    auto* verb = button(&dialog, "verb");
    auto* number = named<QLineEdit>(&dialog, "number");
    QTRY_COMPARE(QApplication::focusWidget(), number);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(number, u"PO-1"_s);
    QTRY_VERIFY(hintOf(number).contains(u"PO-1"_s));
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(number, u"-copy"_s);
    QTRY_VERIFY(verb->isEnabled());
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(f.workspace.order(u"PO-1-copy"_s).lines.size(), 1);
}

void TestOrderDialogs::renewShowsWhatHappensToLines()
{
    DialogFixture f(TestWorkspace::simulated(u"2025-03-01"_s));
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.append(aLine(u"2"_s));
    order.lines.last().end = Month::of(2024, 6);
    const PurchaseOrderId id = f.add(order);
    QCOMPARE(f.workspace.status(u"PO-1"_s), Status::Expired);
    RenewDialog dialog(&f.runner, id);
    dialog.open();
    auto* verb = button(&dialog, "verb");
    auto* preview = named<QTableView>(&dialog, "renewPreview");
    QTRY_COMPARE(preview->model()->rowCount(), 2);
    QCOMPARE(named<MonthEdit>(&dialog, "expiration")->month(), Month::of(2025, 12));
    QVERIFY(preview->model()->index(0, 3).data().toString().contains(u"Dec 2025"_s));
    QVERIFY(preview->model()->index(1, 3).data().toString().contains(u"Jun 2025"_s));
    QTest::keyClick(named<MonthEdit>(&dialog, "expiration"), Qt::Key_Down);
    QVERIFY(preview->model()->index(0, 3).data().toString().contains(u"Nov 2025"_s));
    QTRY_VERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
    const PurchaseOrder stored = f.workspace.order(u"PO-1"_s);
    QCOMPARE(stored.header.expiration, Month::of(2025, 11));
    QCOMPARE(stored.lines.at(0).end, Month::of(2025, 11));
    QCOMPARE(stored.lines.at(1).end, Month::of(2025, 5));
    QCOMPARE(f.workspace.status(u"PO-1"_s), Status::Active);
}

QTEST_MAIN(TestOrderDialogs)
#include "tst_orderdialogs.moc"
