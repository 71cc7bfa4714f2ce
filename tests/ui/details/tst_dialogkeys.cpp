// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyboardwalk.h"
#include "tests/ui/details/dialogrooms.h"
#include "ui/details/addorderwizard.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every dialog by keyboard alone: Tab comes to its buttons from wherever one stands, and Alt keys mean one thing each.
class TestDialogKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyButtonIsReached_data();
    void everyButtonIsReached();
    void altKeysAreUnique_data();
    void altKeysAreUnique();
    void addsAnOrder_data();
    void addsAnOrder();
    void tabLeavesATable();

private:
    words::Language m_language;
};

namespace {

void addDialogs(const QStringList& languages)
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    const auto all = dialogRooms();
    for (int room = 0; room < all.size(); ++room) {
        if (all.at(room).name.startsWith("panel"))
            continue;
        for (const QString& language : languages)
            QTest::newRow(qPrintable(QString::fromLatin1(all.at(room).name) + u'-' + language)) << room << language;
    }
}

bool showActive(QWidget* window)
{
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

/// Proposals stand open while one types into an editable box; Escape takes them away. Then the window is the active one
/// again, which every window system sees to and the invisible screen does not.
void dismissProposals(QWidget* window)
{
    if (QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 500))
        pressKey(Qt::Key_Escape);
    QCoreApplication::processEvents();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

} // namespace

void TestDialogKeys::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDialogKeys::everyButtonIsReached_data()
{
    addDialogs({u"en"_s});
}

void TestDialogKeys::everyButtonIsReached()
{
    QFETCH(int, room);
    DialogFixture f;
    const PurchaseOrderId id = furnish(f);
    const std::unique_ptr<QWidget> widget(dialogRooms().at(room).make(f, id));
    QCOMPARE(lateRooms(), 0);
    QVERIFY(showActive(widget.get()));
    settle(f, id);
    QVERIFY2(QApplication::focusWidget(), "nothing has the focus when the dialog opens");
    QCOMPARE(unreachedButtons(widget.get(), Qt::Key_Tab), QString());
    QCOMPARE(unreachedButtons(widget.get(), Qt::Key_Backtab), QString());
}

void TestDialogKeys::altKeysAreUnique_data()
{
    addDialogs({u"en"_s, u"de"_s});
}

void TestDialogKeys::altKeysAreUnique()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    DialogFixture f;
    const PurchaseOrderId id = furnish(f);
    const std::unique_ptr<QWidget> widget(dialogRooms().at(room).make(f, id));
    widget->show();
    settle(f, id);
    const QStringList shared = sharedMnemonics(widget.get());
    m_language.install(u"en"_s);
    QCOMPARE(shared.join(u'\n'), QString());
}

void TestDialogKeys::addsAnOrder_data()
{
    QTest::addColumn<bool>("byAltKeys");
    QTest::addColumn<bool>("withContact");
    QTest::newRow("tab and enter") << false << false;
    QTest::newRow("tab and enter, with a contact") << false << true;
    QTest::newRow("alt keys") << true << false;
    QTest::newRow("alt keys, with a contact") << true << true;
}

void TestDialogKeys::addsAnOrder()
{
    QFETCH(bool, byAltKeys);
    QFETCH(bool, withContact);
    m_language.install(u"en"_s);
    DialogFixture f;
    AddOrderWizard wizard(&f.runner);
    QVERIFY(showActive(&wizard));
    const auto* number = named<QLineEdit>(&wizard, "number");
    QTRY_VERIFY(number->hasFocus());
    typeKeys(u"PO-BY-KEYS"_s);
    QVERIFY(tabTo(named<QComboBox>(&wizard, "billFrom")));
    typeKeys(sellersOfRecord().first());
    dismissProposals(&wizard);
    QVERIFY(tabTo(named<QPlainTextEdit>(&wizard, "shipTo")));
    typeKeys(u"Dock 4"_s);
    if (withContact) {
        pressKey(Qt::Key_N, Qt::AltModifier);
        QVERIFY(tabTo(button(&wizard, "contactsTableAdd")));
        pressKey(Qt::Key_Space);
        for (const QString& text : {u"Jo"_s, u"jo@example.com"_s, u"+1"_s}) {
            typeKeys(text);
            pressKey(Qt::Key_Tab);
        }
        const auto* table = named<QTableView>(&wizard, "contactsTable");
        QTRY_VERIFY(!table->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != table);
    }
    auto* verb = button(&wizard, "verb");
    QTRY_VERIFY(verb->isEnabled());
    const auto* add = button(&wizard, "addLine");
    QVERIFY2(byAltKeys || tabTo(verb), qPrintable(focusName()));
    byAltKeys ? pressKey(Qt::Key_L, Qt::AltModifier) : pressKey(Qt::Key_Return);
    QTRY_VERIFY(add->isVisible()); // a button pressed by its Alt key is seen to go down first
    QTRY_VERIFY(add->hasFocus());
    pressKey(Qt::Key_Space);
    const auto* amount = named<QLineEdit>(&wizard, "lineAmount");
    QVERIFY(tabTo(amount));
    pressKey(Qt::Key_A, Qt::ControlModifier);
    typeKeys(u"12.50"_s);
    QTRY_VERIFY2(verb->isEnabled(), qPrintable(verb->toolTip()));
    QVERIFY2(byAltKeys || tabTo(verb), qPrintable(focusName()));
    byAltKeys ? pressKey(Qt::Key_P, Qt::AltModifier) : pressKey(Qt::Key_Return);
    QTRY_VERIFY(f.workspace.exists(u"PO-BY-KEYS"_s));
    const PurchaseOrder order = f.workspace.order(u"PO-BY-KEYS"_s);
    QCOMPARE(order.lines.size(), 1);
    QCOMPARE(order.lines.first().total.minor, 1250);
    QCOMPARE(order.contacts.size(), withContact ? 1 : 0);
    QTRY_VERIFY(!wizard.isVisible());
}

void TestDialogKeys::tabLeavesATable()
{
    DialogFixture f;
    AddOrderWizard wizard(&f.runner);
    QVERIFY(showActive(&wizard));
    QTRY_VERIFY(named<QLineEdit>(&wizard, "number")->hasFocus());
    named<QGroupBox>(&wizard, "contactsBox")->setChecked(true);
    auto* table = named<QTableView>(&wizard, "contactsTable");
    for (int row = 0; row < 2; ++row)
        button(&wizard, "contactsTableAdd")->click();
    const int columns = table->model()->columnCount();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int cell = 1; cell < 2 * columns; ++cell) {
        pressKey(Qt::Key_Tab);
        QCOMPARE(table->currentIndex(), table->model()->index(cell / columns, cell % columns));
    }
    pressKey(Qt::Key_Tab);
    QVERIFY(!table->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != table);
    // The same out of an open cell, and backwards out of the first one.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, columns - 1));
    pressKey(Qt::Key_F2);
    QVERIFY(table->isAncestorOf(QApplication::focusWidget()));
    pressKey(Qt::Key_Tab);
    QTRY_VERIFY(!table->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    pressKey(Qt::Key_Backtab);
    QVERIFY(!table->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != table);
}

QTEST_MAIN(TestDialogKeys)
#include "tst_dialogkeys.moc"
