// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"
#include "tests/support/commerceworkspace.h"
#include "tests/support/shareddata.h"
#include "ui/common/commandrunner.h"
#include "ui/common/messagebar.h"
#include "ui/details/detailspanel.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"
#include "ui/lists/invoicespage.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/explanationwords.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The story of a suspended purchase order from end to end, by keys and mouse through the window, and told again by the
/// command line.
class TestSuspendedOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStory();
    void theStoryOnTheDemo();
    void theStoryOnACopy();
    void theStoryOnImportedBooks();

private:
    static void buys(Desk& desk, const QString& number);
    static void asksWhy(Desk& desk);
    static void makesTheOrderActive(Desk& desk, const QString& number);
    static void asksSupport(Desk& desk, const QString& number);
    static void asksWhyAgain(Desk& desk, const QString& path, const QString& number);
    /// Each step needs the one before it.
    static void tell(Desk& desk, const QString& path, const QString& number = u"PO-77"_s)
    {
        const QList<std::function<void()>> steps{
            [&] { buys(desk, number); }, [&] { asksWhy(desk); }, [&] { makesTheOrderActive(desk, number); },
            [&] { asksSupport(desk, number); }, [&] { asksWhyAgain(desk, path, number); }};
        for (const auto& step : steps) {
            step();
            if (QTest::currentTestFailed())
                return;
        }
    }
};

namespace {

QString cellOf(Desk& desk, int row, QStringView field)
{
    return desk.cell(row, listFieldIndex(ListKind::Invoices, field));
}

/// Text of a label that is to be seen.
QString said(Desk& desk, const QString& name)
{
    auto* label = desk.hand().find<QLabel>(name);
    return label ? label->text() : QString();
}

QString verdict(Desk& desk)
{
    return said(desk, u"whyVerdict"_s);
}

/// What podesk-cli writes about the closed workspace; it is given a command to read.
QString cli(const QStringList& arguments, const QByteArray& command = {})
{
    QProcess process;
    process.start(QStringLiteral(PODESK_CLI), arguments);
    process.write(command);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << arguments << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

void TestSuspendedOrder::theStory()
{
    CommerceWorkspace w;
    w.add(w.poOf(u"PO-77"_s));
    w.suspend(u"PO-77"_s);
    w.client.reset();
    Desk desk;
    QVERIFY(desk.open(w.path()));
    tell(desk, w.path());
}

void TestSuspendedOrder::theStoryOnTheDemo()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    tell(desk, desk.path(u"demo.podesk"_s));
}

/// Books on the real clock: their suspended order, on a simulated copy where it is bought.
void TestSuspendedOrder::theStoryOnACopy()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"copy.podesk"_s);
    {
        NewWorkspace real = TestWorkspace::simulated();
        real.clock = ClockKind::Real;
        real.at.reset();
        TestWorkspace books(real);
        PurchaseOrder order = anOrder(u"PO-77"_s);
        const Month now = Month::containing(books.facts().now);
        order.header.effective = now;
        order.header.expiration = now.plus(6);
        order.lines.first().start = now;
        order.lines.first().end = now.plus(6);
        QVERIFY(books.run(ImportPurchaseOrders{{}, {order}, u"books.csv"_s}).isDone());
        QVERIFY(books.run(ChangeStatus{{ref(u"PO-77"_s)}, Status::Suspended}).isDone());
        QVERIFY(books.client->copySimulated(path).result());
        EngineClient copy;
        QVERIFY(copy.open(path).result());
        QVERIFY(copy.run(EnableIntegration{}).result().isDone());
    }
    Desk desk;
    QVERIFY(desk.open(path));
    tell(desk, path);
}

/// Books nobody here wrote, as they were on a day of theirs.
void TestSuspendedOrder::theStoryOnImportedBooks()
{
    PODESK_SHARED_DATA_OR_SKIP(folder, u"po/adventureworks");
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"books.podesk"_s);
    cli({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2014-05-01"_s, u"--quotas"_s, u"off"_s, path});
    cli({u"import"_s, u"purchase-orders"_s, u"--workspace"_s, path, u"--mapping"_s,
         sourcePath(u"tests/interop/adventureworks.json"), u"headers="_s + folder + u"/PurchaseOrderHeader.csv"_s,
         u"lines="_s + folder + u"/PurchaseOrderDetail.csv"_s, u"vendors="_s + folder + u"/Vendor.csv"_s,
         u"ship-methods="_s + folder + u"/ShipMethod.csv"_s});
    const QString number = cli({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, path, u"--query"_s,
                                u"status:active"_s, u"--limit"_s, u"1"_s, u"--csv"_s})
                               .section(u'\n', 1, 1)
                               .section(u',', 0, 0);
    QVERIFY(!number.isEmpty());
    cli({u"run"_s, u"-"_s, u"--workspace"_s, path},
        R"({"command":"change-status","purchaseOrders":["%1"],"to":"suspended"})"_ba.replace("%1", number.toUtf8()));
    cli({u"run"_s, u"-"_s, u"--workspace"_s, path, u"--as"_s, u"Billing admin"_s},
        R"({"command":"enable-integration"})"_ba);
    Desk desk;
    QVERIFY(desk.open(path));
    tell(desk, path, number);
}

/// Through the wizard, with the number of a suspended order: the invoice goes without it (R41).
void TestSuspendedOrder::buys(Desk& desk, const QString& number)
{
    desk.hand().press(Qt::CTRL | Qt::Key_5);
    QTRY_COMPARE(desk.view()->currentPage()->place(), Place::Checkout);
    auto* cards = desk.window()->findChild<QAbstractItemView*>(u"productCards"_s);
    QTRY_VERIFY(cards->isVisible() && cards->model()->rowCount() > 0);
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        const QModelIndex card = cards->model()->index(row, 0);
        if (card.data().toString().contains(u"Northlight Observability"_s))
            cards->setCurrentIndex(card);
    }
    cards->setFocus();
    desk.hand().press(cards, Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    auto* buyer = desk.dialog()->findChild<QComboBox*>(u"buyer"_s);
    QTRY_VERIFY(buyer->count() > 0);
    const int member = buyer->findText(CommerceWorkspace::member, Qt::MatchContains);
    buyer->setCurrentIndex(std::max(0, member));
    const auto next = [&desk] { return QTest::qWaitFor([&] { return desk.hand().click(u"verb"_s); }); };
    QVERIFY(next());
    QVERIFY(QTest::qWaitFor([&] { return desk.hand().click(u"addPoNumber"_s); }));
    QTRY_VERIFY(desk.hand().find(u"poNumber"_s));
    desk.hand().find(u"poNumber"_s)->setFocus();
    desk.hand().type(number);
    QTRY_VERIFY2(said(desk, u"poNumberHint"_s).contains(u"suspended"_s, Qt::CaseInsensitive),
                 qPrintable(said(desk, u"poNumberHint"_s)));
    QVERIFY(next());
    QTRY_VERIFY(desk.hand().find(u"reviewStep"_s));
    QVERIFY(next());
    QVERIFY(QTest::qWaitFor([&] { return desk.hand().click(u"openInvoice"_s); }));
    QTRY_VERIFY(!desk.dialog());
    desk.window()->activateWindow(); // which the window system does where there is one
    QTRY_COMPARE(desk.view()->currentPage()->place(), Place::Invoices);
    QTRY_COMPARE(desk.rows(), 1);
    QTRY_COMPARE(cellOf(desk, 0, u"number"), u"INV-1001"_s);
    QCOMPARE(cellOf(desk, 0, u"purchase-order"), u"-"_s);
}

void TestSuspendedOrder::asksWhy(Desk& desk)
{
    desk.clickRow(0);
    QTRY_VERIFY(desk.hand().find(u"invoiceTab"_s));
    desk.hand().press(desk.table(), Qt::CTRL | Qt::Key_I);
    QTRY_VERIFY2(verdict(desk).contains(u"R41"_s), qPrintable(verdict(desk)));
    QVERIFY(verdict(desk).startsWith(u'✗'));
    auto* rules = desk.hand().find<QTableView>(u"whyRules"_s);
    QTRY_COMPARE(QApplication::focusWidget(), rules);
    desk.hand().press(Qt::Key_F1);
    auto* help = desk.window()->findChild<HelpDesk*>();
    QTRY_VERIFY(help->window() && help->window()->isVisible());
    QCOMPARE(help->window()->shownRule(), u"R41"_s);
    help->window()->close();
    desk.window()->activateWindow();
}

/// By the link in the invoice, with the keyboard.
void TestSuspendedOrder::makesTheOrderActive(Desk& desk, const QString& number)
{
    auto* book = desk.window()->findChild<QTabWidget*>(u"detailsTabs"_s);
    book->setCurrentWidget(desk.window()->findChild<QWidget*>(u"invoiceTab"_s));
    auto* order = desk.hand().find<QLabel>(u"purchaseOrder"_s);
    QVERIFY(order);
    order->setFocus();
    desk.hand().press(Qt::Key_Tab);
    desk.hand().press(Qt::Key_Return);
    QTRY_COMPARE(desk.view()->currentPage()->place(), Place::PurchaseOrders);
    QTRY_COMPARE(said(desk, u"detailsTitle"_s), number);
    QVERIFY(QTest::qWaitFor([&] { return desk.window()->findChild<QAction*>(u"activateOrders"_s)->isEnabled(); }));
    QVERIFY(desk.hand().clickAction(u"activateOrders"_s));
}

/// One invoice was issued without it, and Support prints that anew (R43).
void TestSuspendedOrder::asksSupport(Desk& desk, const QString& number)
{
    const MessageBar* messages = desk.view()->messages();
    QTRY_VERIFY2(messages->newestText().contains(u"issued without it"_s), qPrintable(messages->newestText()));
    QVERIFY(desk.hand().click(u"messageOpenCase"_s));
    QTRY_VERIFY(messages->newestText().contains(u"CASE-1"_s));
    QVERIFY(desk.hand().click(u"messageAnswerCase"_s));
    QTRY_VERIFY2(messages->newestText().contains(number + u" now"_s), qPrintable(messages->newestText()));
    QVERIFY(desk.hand().click(u"messageShowInvoice"_s));
    QTRY_COMPARE(desk.view()->currentPage()->place(), Place::Invoices);
    QTRY_COMPARE(cellOf(desk, 0, u"purchase-order"), number);
    QTRY_VERIFY(desk.view()->details()->shownInvoice().isValid());
}

/// The command line tells what the window told.
void TestSuspendedOrder::asksWhyAgain(Desk& desk, const QString& path, const QString& number)
{
    desk.table()->setFocus();
    desk.hand().press(desk.table(), Qt::CTRL | Qt::Key_I);
    QTRY_VERIFY2(verdict(desk).startsWith(u'✓') && verdict(desk).contains(number), qPrintable(verdict(desk)));
    QVERIFY(desk.hand().click(u"whyCopy"_s));
    const QString copied = QGuiApplication::clipboard()->text();
    desk.window()->close();
    const QStringList workspace{u"--workspace"_s, path};
    const QString told = cli(QStringList{u"explain"_s, u"invoice"_s, u"INV-1001"_s} + workspace);
    QVERIFY2(told.startsWith(copied.trimmed()), qPrintable(told)); // below it stands what would change it
    const QString first =
        cli(QStringList{u"explain"_s, u"invoice"_s, u"INV-1001"_s, u"--revision"_s, u"1"_s} + workspace);
    QVERIFY2(first.contains(u"R41"_s), qPrintable(first));
    QVERIFY(cli(QStringList{u"list"_s, u"invoices"_s, u"--csv"_s} + workspace).contains(number));
    QVERIFY(!cli({u"check"_s, path}).isEmpty());
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestSuspendedOrder test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_suspendedorder.moc"
