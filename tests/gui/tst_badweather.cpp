// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"
#include "ui/common/commandrunner.h"
#include "ui/common/messagebar.h"
#include "ui/details/detailspanel.h"
#include "ui/details/importdialog.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/shell/workspaceview.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The window when its file goes away, when long work is stopped, and when an import leaves rows out.
class TestBadWeather : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostFileIsSaid_data();
    void aLostFileIsSaid();
    void anExportStops();
    void anImportTellsWhatCameIn();
    void aLineLeadsToItsOwnOrder();
    void hugeAndStrangeTextsDoNotFreeze_data();
    void hugeAndStrangeTextsDoNotFreeze();
};

namespace {

QString message(Desk& desk)
{
    return desk.view()->messages()->newestText();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EngineClient* clientOf(Desk& desk)
{
    return desk.view()->runner()->client();
}

} // namespace

void TestBadWeather::aLostFileIsSaid_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"removed", "moved away", "replaced", "overwritten"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestBadWeather::aLostFileIsSaid()
{
    QFETCH(QString, what);
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString path = desk.path(u"demo.podesk"_s);
    const QString elsewhere = desk.path(u"elsewhere"_s);
    const QString saved = desk.path(u"saved.podesk"_s);
    const QString digest = clientOf(desk)->digest().result().value();
    const PurchaseOrderId id = desk.order(u"PO-1100"_s);
    if (what != "overwritten"_L1)
        QVERIFY(QFile::rename(path, elsewhere));
    if (what == "removed"_L1)
        QVERIFY(QFile::remove(elsewhere));
    if (what == "replaced"_L1 || what == "overwritten"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(500, 'x'));
    }
    // A command does not report success, and the pages stop showing what they once read.
    desk.view()->runner()->run(ChangeStatus{{{id, {}, {}, 0}}, Status::Suspended});
    QTRY_VERIFY(message(desk).contains(path));
    auto* copy = desk.hand().find<QPushButton>(u"messageSaveCopy"_s);
    QVERIFY(copy);
    QVERIFY(!desk.hand().find(u"messageUndo"_s));
    for (const Place place : {Place::PurchaseOrders, Place::LineItems, Place::Invoices, Place::Activity}) {
        desk.view()->showPage(place);
        QTRY_VERIFY(desk.hand().find(u"emptyState"_s));
    }
    desk.view()->showPage(Place::PurchaseOrders);
    QVERIFY(desk.hand().find(u"retryList"_s) || desk.hand().find(u"emptyState"_s)->findChild<QPushButton*>());
    if (what == "overwritten"_L1)
        return;
    // What the window still holds can be saved.
    copy->click();
    QTRY_VERIFY(desk.window()->findChild<QFileDialog*>(u"backUpDialog"_s));
    auto* dialog = desk.window()->findChild<QFileDialog*>(u"backUpDialog"_s);
    Q_EMIT dialog->fileSelected(saved);
    dialog->close();
    QTRY_VERIFY(QFileInfo::exists(saved));
    EngineClient other;
    QVERIFY(other.open(saved).result().has_value());
    QCOMPARE(other.digest().result().value(), digest);
    if (what == "moved away"_L1) {
        QVERIFY(QFile::rename(elsewhere, path));
        desk.view()->ordersPage()->refresh();
        QTRY_COMPARE(desk.rows(), 40);
        desk.view()->runner()->run(ChangeStatus{{{id, {}, {}, 0}}, Status::Suspended});
        QTRY_VERIFY(desk.hand().find(u"messageUndo"_s));
    }
}

void TestBadWeather::anExportStops()
{
    Desk desk;
    const QString path = desk.makeEmpty(u"large.podesk"_s);
    QVERIFY(desk.open(path));
    QVERIFY(clientOf(desk)->generate(3'000, 5).result().has_value());
    auto* page = desk.view()->ordersPage();
    QTRY_COMPARE(page->model()->rowCount(), 3'000);
    const QString file = desk.path(u"out.csv"_s);
    QFile former(file);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("the former one");
    former.close();

    auto* runner = desk.view()->runner();
    QSignalSpy started(runner, &CommandRunner::taskStarted);
    QSignalSpy finished(runner, &CommandRunner::taskFinished);
    const auto stopAtOnce = connect(runner, &CommandRunner::taskStarted, this,
                                    [](int, const QString&, const auto& cancelled) { cancelled->store(true); });
    const auto exportTo = [&] {
        page->exportShown();
        auto* dialog = qobject_cast<ExportDialog*>(desk.dialog());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(file);
        dialog->accept();
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"replaceFile"_s));
        dialog->findChild<QPushButton*>(u"replaceFile"_s)->click();
    };
    exportTo();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QTRY_VERIFY(message(desk).contains(u"cancelled"_s));
    QCOMPARE(contentOf(file), QByteArray("the former one"));
    QCOMPARE(QDir(QFileInfo(file).path()).entryList({u"out*"_s}, QDir::Files | QDir::Hidden).size(), 1);

    disconnect(stopAtOnce);
    QSignalSpy progress(runner, &CommandRunner::taskProgress);
    exportTo();
    QTRY_COMPARE(finished.size(), 2);
    QTRY_VERIFY(message(desk).contains(file));
    QCOMPARE(contentOf(file).count('\n'), 3'001);
    QVERIFY(progress.size() > 0);
}

void TestBadWeather::anImportTellsWhatCameIn()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    const QString file = desk.path(u"orders.json"_s);
    ListQuery all;
    QVERIFY(clientOf(desk)->exportOrders(all, u"json"_s, file).result().has_value());
    QVERIFY(desk.open(desk.makeEmpty(u"import.podesk"_s)));
    QVERIFY(clientOf(desk)->run(CreatePurchaseOrder{{}, anOrder(u"PO-1100"_s)}).result().isDone());
    const QString before = clientOf(desk)->digest().result().value();

    desk.window()->findChild<QAction*>(u"importOrders"_s)->trigger();
    auto* dialog = qobject_cast<ImportDialog*>(desk.dialog());
    QVERIFY(dialog);
    auto* mapping = dialog->findChild<QComboBox*>(u"mapping"_s);
    mapping->setCurrentIndex(mapping->findData(u"podesk-json"_s));
    const QRegularExpression inputs(u"^input-"_s);
    QTRY_COMPARE(dialog->findChildren<QLineEdit*>(inputs).size(), 1);
    dialog->findChildren<QLineEdit*>(inputs).first()->setText(file);
    auto* import = dialog->findChild<QPushButton*>(u"import"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"check"_s)->isEnabled());
    dialog->findChild<QPushButton*>(u"check"_s)->click();
    QTRY_VERIFY(import->isEnabled());
    import->click();
    QTRY_VERIFY(!message(desk).isEmpty());
    dialog->reject();
    QTRY_VERIFY(!desk.dialog());
    const qint64 came = clientOf(desk)->facts().result()->purchaseOrders - 1;
    QVERIFY(came > 30 && came < 40);
    QVERIFY2(message(desk).contains(u"%1 purchase orders"_s.arg(came)), qPrintable(message(desk)));
    QVERIFY2(message(desk).contains(u"line items"_s), qPrintable(message(desk)));
    QVERIFY2(message(desk).contains(u"left out"_s), qPrintable(message(desk)));
    QVERIFY(desk.hand().click(u"messageReport"_s));
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->objectName(), u"importReportDialog"_s);
    QVERIFY(desk.dialog()->findChild<QTableView*>(u"findings"_s)->model()->rowCount() > 0);
    qobject_cast<QDialog*>(desk.dialog())->reject();
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(desk.hand().click(u"messageUndo"_s));
    QTRY_COMPARE(clientOf(desk)->facts().result()->purchaseOrders, 1);
    QCOMPARE(clientOf(desk)->digest().result().value(), before);
}

void TestBadWeather::aLineLeadsToItsOwnOrder()
{
    Desk desk;
    QVERIFY(desk.openDemo());
    // The same number under two payers.
    const QStringList payers{u"700000000001"_s, u"700000000002"_s};
    QList<PurchaseOrderId> orders;
    for (const QString& payer : payers) {
        QVERIFY(
            clientOf(desk)->run(AddAccount{payer, u"Payer "_s + payer, AccountKind::Standalone, {}}).result().isDone());
        const CommandOutcome outcome = clientOf(desk)->run(CreatePurchaseOrder{payer, anOrder(u"PO-TWICE"_s)}).result();
        QVERIFY(outcome.isDone());
        orders << outcome.created;
    }
    desk.view()->showPage(Place::LineItems);
    ListPage* page = desk.view()->currentList();
    page->queryLine()->setText(u"purchase-order:PO-TWICE"_s);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QList<qint64> shown;
    for (int row = 0; row < 2; ++row) {
        desk.view()->details()->clear();
        page->table()->selectRecords({page->model()->idAt(row)});
        QTRY_VERIFY(desk.view()->details()->shownOrder().isValid());
        shown << desk.view()->details()->shownOrder().value;
    }
    std::sort(shown.begin(), shown.end());
    QCOMPARE(shown, (QList<qint64>{orders.at(0).value, orders.at(1).value}));
}

void TestBadWeather::hugeAndStrangeTextsDoNotFreeze_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("10 MB") << QString(10'000'000, u'x');
    QTest::newRow("10 MB of lines") << u"a\n"_s.repeated(5'000'000);
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F469\u200D\U0001F467\U0001F3FD"_s.repeated(2'000);
    QTest::newRow("right to left") << u"\u202Eאבג مرحبا\u202C "_s.repeated(2'000);
    QTest::newRow("marks upon marks") << u"e"_s + u"\u0301"_s.repeated(50'000);
    QTest::newRow("colons and quotes") << u"\":-,<>=\\"_s.repeated(5'000);
}

void TestBadWeather::hugeAndStrangeTextsDoNotFreeze()
{
    QFETCH(QString, text);
    Desk desk;
    QVERIFY(desk.openDemo());
    QGuiApplication::clipboard()->setText(text);
    constexpr qint64 longest = 10'000; // no measure of speed: a frozen window takes minutes
    const auto pastedInto = [&](QWidget* field) {
        field->setFocus();
        QElapsedTimer timer;
        timer.start();
        desk.hand().press(Qt::CTRL | Qt::Key_V);
        QCoreApplication::processEvents();
        return timer.elapsed();
    };
    auto* filter = desk.hand().find<QLineEdit>(u"queryEdit"_s);
    QVERIFY2(pastedInto(filter) < longest, "the filter");
    QElapsedTimer timer;
    timer.start();
    desk.hand().press(Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < longest, "reading the filter");
    filter->clear();
    QTRY_COMPARE(desk.rows(), 40);
    desk.window()->findChild<QAction*>(u"addOrder"_s)->trigger();
    QTRY_VERIFY(desk.dialog());
    auto* number = desk.dialog()->findChild<QLineEdit*>(u"number"_s);
    QTRY_VERIFY(number->isEnabled());
    for (const QString& name : {u"number"_s, u"description"_s, u"shipTo"_s, u"taxRegistrationNumbers"_s}) {
        auto* field = desk.dialog()->findChild<QWidget*>(name);
        if (field->isVisible())
            QVERIFY2(pastedInto(field) < longest, qPrintable(name));
    }
    QWidget* dialog = desk.dialog();
    dialog->hide();
    delete dialog;
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestBadWeather test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_badweather.moc"
