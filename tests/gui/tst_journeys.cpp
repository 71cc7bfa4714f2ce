// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"
#include "ui/common/commandrunner.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/shell/workspaceview.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Whole ways through the window by keys and mouse alone, good weather and bad.
class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nonsenseInTheQueryLosesNothing_data();
    void nonsenseInTheQueryLosesNothing();
    void suspendsAndTakesBack();
    void cancelledDeleteLeavesEverything();
    void windowComesBackAsItWas();
    void twoWindowsOnTwoWorkspaces();
    void aWorkspaceThatVanishesGetsASentence_data();
    void aWorkspaceThatVanishesGetsASentence();
};

namespace {

QString message(Desk& desk)
{
    auto* text = desk.hand().find<QLabel>(u"messageText"_s);
    return text ? text->text() : QString();
}

QString digestOf(Desk& desk)
{
    return desk.view()->runner()->client()->digest().result().value_or(QString());
}

} // namespace

void TestJourneys::nonsenseInTheQueryLosesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such field") << u"foo:bar"_s;
    QTest::newRow("open quotation") << u"\"unclosed"_s;
}

void TestJourneys::nonsenseInTheQueryLosesNothing()
{
    QFETCH(QString, typed);
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString before = digestOf(desk);
    desk.query(typed);
    QTRY_VERIFY(desk.hand().find(u"queryHint"_s));
    auto* edit = desk.hand().find<QLineEdit>(u"queryEdit"_s);
    QCOMPARE(edit->text(), typed);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QCOMPARE(desk.rows(), 40);
    QCOMPARE(digestOf(desk), before);

    QGuiApplication::clipboard()->setText(QString(10'000, u'x'));
    edit->setFocus();
    desk.hand().press(Qt::CTRL | Qt::Key_A);
    desk.hand().press(Qt::CTRL | Qt::Key_V);
    desk.hand().press(Qt::Key_Return);
    QTRY_VERIFY(desk.hand().find(u"queryHint"_s) || desk.hand().find(u"emptyState"_s));
    desk.query({});
    QTRY_COMPARE(desk.rows(), 40);
    QCOMPARE(digestOf(desk), before);
}

void TestJourneys::suspendsAndTakesBack()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString before = digestOf(desk);
    desk.query(u"PO-1100"_s);
    QTRY_VERIFY(desk.rows() == 1 && desk.cell(0, 0) == "PO-1100"_L1);
    desk.clickRow(0);
    QTRY_VERIFY(desk.hand().clickAction(u"suspendOrders"_s));
    QTRY_VERIFY(desk.cell(0, 1).contains(u"Suspended"_s));
    QTRY_VERIFY(message(desk).contains(u"PO-1100"_s));
    QVERIFY(digestOf(desk) != before);
    desk.window()->activateWindow();
    desk.hand().press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(desk.cell(0, 1), u"Active"_s);
    QTRY_COMPARE(digestOf(desk), before);
}

/// B46: who cancels has lost nothing.
void TestJourneys::cancelledDeleteLeavesEverything()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString before = digestOf(desk);
    for (const Qt::Key way : {Qt::Key_Escape, Qt::Key_Return}) {
        desk.clickRow(0);
        QTest::qWait(200); // the selection is told after a pause
        desk.hand().press(desk.table(), Qt::Key_Delete);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), u"deleteOrdersDialog"_s);
        desk.dialog()->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), desk.hand().find(u"cancel"_s));
        desk.hand().press(way);
        QTRY_VERIFY(!desk.dialog());
        desk.window()->activateWindow();
        QCOMPARE(desk.rows(), 40);
        QCOMPARE(digestOf(desk), before);
    }
}

void TestJourneys::windowComesBackAsItWas()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    desk.window()->resize(1111, 707);
    ListTable* table = desk.view()->ordersPage()->table();
    table->horizontalHeader()->resizeSection(0, 222);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(1), 3);
    const QList<int> columns = table->header()->shownColumns();
    desk.hand().press(Qt::Key_F9);
    QVERIFY(!desk.view()->isDetailsShown());
    auto* across = desk.window()->findChild<QSplitter*>(u"navigationSplitter"_s);
    across->setSizes({260, 840});
    QTest::qWait(600); // columns are remembered after a pause
    const int navigation = across->sizes().first();

    desk.restart();
    QVERIFY(desk.openDemo());
    QCOMPARE(desk.window()->size(), QSize(1111, 707));
    QCOMPARE(desk.view()->ordersPage()->table()->columnWidth(0), 222);
    QCOMPARE(desk.view()->ordersPage()->table()->header()->shownColumns(), columns);
    QVERIFY(!desk.view()->isDetailsShown());
    QCOMPARE(desk.window()->findChild<QSplitter*>(u"navigationSplitter"_s)->sizes().first(), navigation);
}

void TestJourneys::twoWindowsOnTwoWorkspaces()
{
    Desk first;
    QVERIFY(first.openDemo());
    Desk second;
    QVERIFY(second.open(second.makeEmpty(u"other.podesk"_s)));
    QTRY_VERIFY(second.hand().find(u"emptyState"_s));
    const QString before = digestOf(first);
    second.view()->runner()->run(CreatePurchaseOrder{{}, anOrder(u"ONLY-HERE"_s)});
    QTRY_COMPARE(second.rows(), 1);
    QTRY_COMPARE(second.cell(0, 0), u"ONLY-HERE"_s);
    QCOMPARE(first.rows(), 40);
    QCOMPARE(digestOf(first), before);
    first.view()->runner()->run(DeletePurchaseOrders{{ref(u"PO-1100"_s)}});
    QTRY_COMPARE(first.rows(), 39);
    QCOMPARE(second.rows(), 1);
}

void TestJourneys::aWorkspaceThatVanishesGetsASentence_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"removed", "replaced", "cut", "locked"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestJourneys::aWorkspaceThatVanishesGetsASentence()
{
    QFETCH(QString, what);
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString path = desk.path(u"demo.podesk"_s);
    {
        QSqlDatabase other;
        if (what == "removed"_L1) {
            QVERIFY(QFile::remove(path));
        } else if (what == "replaced"_L1) {
            QVERIFY(QFile::remove(path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("no workspace any more");
        } else if (what == "cut"_L1) {
            QVERIFY(QFile::resize(path, 5000));
        } else {
            other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s);
        }
        QSignalSpy refused(desk.view()->runner(), &CommandRunner::refused);
        desk.clickRow(0);
        desk.view()->runner()->run(ChangeStatus{{ref(u"PO-1100"_s)}, Status::Suspended});
        QTRY_VERIFY_WITH_TIMEOUT(!message(desk).isEmpty(), 20'000);
        QVERIFY(message(desk).length() > 10);
        // Whatever it says, the window goes on: pages change and it closes in order.
        desk.hand().press(Qt::CTRL | Qt::Key_3);
        desk.hand().press(Qt::Key_F5);
        QTest::qWait(200);
        QVERIFY(desk.window()->isVisible());
    }
    if (what == "locked"_L1)
        QSqlDatabase::removeDatabase(u"other"_s);
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestJourneys test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_journeys.moc"
