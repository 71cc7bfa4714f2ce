// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/checkout/checkoutpage.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The catalogue as cards, what stands there when there are none, and the way to a simulated copy.
class TestCheckoutPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsACardForEachProduct();
    void filters_data();
    void filters();
    void keysGoFromSearchToCheckout();
    void emptyOffersTheDemoCatalogue();
    void emptySaysWhoMayNotAdd();
    void realClockOffersACopy();
    void copyNeverReplacesAFile();

private:
    static std::unique_ptr<CheckoutPage> page(DialogFixture& f)
    {
        auto page = std::make_unique<CheckoutPage>(&f.runner, &f.messages);
        const WorkspaceFacts facts = f.workspace.facts();
        f.runner.permissions()->setFacts(facts);
        page->setFacts(facts);
        page->resize(900, 500);
        page->show();
        page->activateWindow();
        return page;
    }
};

void TestCheckoutPage::showsACardForEachProduct()
{
    CheckoutFixture f;
    const auto shown = page(f);
    const QAbstractItemModelTester tester(shown->model());
    QTRY_COMPARE(shown->model()->rowCount(), 9);
    QVERIFY(shown->cards()->isVisible());
    QCOMPARE(shown->count(f.workspace.facts()), std::optional<qint64>(9));
    QVERIFY(named<QLabel>(shown.get(), "checkoutTitle")->text().contains(u"9"_s));
    for (int row = 0; row < 9; ++row) {
        const QString heard = shown->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"Northlight"_s) && heard.contains(u"offer"_s), qPrintable(heard));
    }
    QVERIFY(shown->cards()->currentIndex().isValid()); // an accessible view without one is trouble
}

void TestCheckoutPage::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << QString() << QVariant() << 9;
    QTest::newRow("words in any order, any case") << u"northlight PRODUCT ami"_s << QString() << QVariant() << 1;
    QTest::newRow("name of an offer") << u"annual-fps"_s << QString() << QVariant() << 1;
    QTest::newRow("family") << QString() << u"catalogueFamily"_s << QVariant(int(ProductFamily::ServerContract)) << 4;
    QTest::newRow("family and text") << u"chart"_s << u"catalogueFamily"_s
                                     << QVariant(int(ProductFamily::ServerContract)) << 1;
    QTest::newRow("vendor") << QString() << u"catalogueVendor"_s << QVariant(u"Northlight"_s) << 9;
    QTest::newRow("private offers") << QString() << u"catalogueOffers"_s << QVariant(int(OfferKind::Private)) << 3;
    QTest::newRow("no match") << u"nosuch"_s << QString() << QVariant() << 0;
}

void TestCheckoutPage::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, box);
    QFETCH(QVariant, value);
    QFETCH(int, rows);
    CheckoutFixture f;
    const auto shown = page(f);
    QTRY_COMPARE(shown->model()->rowCount(), 9);
    named<QLineEdit>(shown.get(), "catalogueSearch")->setText(text);
    if (!box.isEmpty()) {
        auto* choice = named<QComboBox>(shown.get(), qPrintable(box));
        QVERIFY(choice->findData(value) >= 0);
        choice->setCurrentIndex(choice->findData(value));
    }
    QCOMPARE(shown->model()->rowCount(), rows);
    if (rows > 0)
        return;
    QVERIFY(!shown->cards()->isVisible());
    press(shown.get(), "empty-clearCatalogueFilter");
    QCOMPARE(shown->model()->rowCount(), 9);
    QVERIFY(named<QLineEdit>(shown.get(), "catalogueSearch")->text().isEmpty());
}

void TestCheckoutPage::keysGoFromSearchToCheckout()
{
    CheckoutFixture f;
    const auto shown = page(f);
    QTRY_COMPARE(shown->model()->rowCount(), 9);
    shown->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"container"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), shown->cards());
    QTest::keyClick(shown->cards(), Qt::Key_Return);
    auto* wizard = shown->findChild<CheckoutWizard*>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(wizard->windowTitle().contains(u"Product container"_s));
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!shown->findChild<CheckoutWizard*>());
}

void TestCheckoutPage::emptyOffersTheDemoCatalogue()
{
    DialogFixture f;
    const auto shown = page(f);
    QTRY_VERIFY(shown->findChild<QPushButton*>(u"empty-addDemoCatalogue"_s));
    QVERIFY(!named<QWidget>(shown.get(), "catalogueFilter")->isVisible());
    press(shown.get(), "empty-addDemoCatalogue");
    const qsizetype shipped = EngineClient::shippedCatalogue().size();
    QVERIFY(shipped > 0);
    QTRY_COMPARE(f.workspace.facts().products, shipped);
    shown->setFacts(f.workspace.facts());
    QTRY_COMPARE(shown->model()->rowCount(), int(shipped));
    QVERIFY(f.workspace.run(Undo{}).isDone());
    shown->setFacts(f.workspace.facts());
    QTRY_COMPARE(shown->model()->rowCount(), 0);
}

void TestCheckoutPage::emptySaysWhoMayNotAdd()
{
    DialogFixture f;
    const auto shown = page(f);
    auto* add = shown->findChild<QAction*>(u"addDemoCatalogue"_s);
    QCOMPARE(add->isEnabled(), f.runner.permissions()->obstacle<AddProducts>().isEmpty());
    QCOMPARE(add->toolTip(), f.runner.permissions()->obstacle<AddProducts>());
}

void TestCheckoutPage::realClockOffersACopy()
{
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    DialogFixture f(real);
    f.add([] {
        PurchaseOrder order = anOrder(u"PO-1"_s);
        order.header.expiration = order.lines.first().end = Month::of(2099, 12);
        return order;
    }());
    const QString before = f.workspace.digest();
    const auto shown = page(f);
    auto* make = shown->findChild<QPushButton*>(u"empty-makeSimulatedCopy"_s);
    QVERIFY(make);
    QVERIFY(named<QLabel>(shown.get(), "emptyReason")->text().contains(u"simulated"_s));
    QCOMPARE(shown->count(f.workspace.facts()), std::optional<qint64>());
    QSignalSpy wanted(shown.get(), &CheckoutPage::workspaceRequested);
    press(shown.get(), "empty-makeSimulatedCopy");
    auto* dialog = shown->findChild<QFileDialog*>(u"simulatedCopyDialog"_s);
    QVERIFY(dialog);
    const QString path = f.workspace.dir.filePath(u"copy.podesk"_s);
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), path);
    QCOMPARE(f.workspace.digest(), before);
    EngineClient copy;
    const Result<WorkspaceFacts> facts = copy.open(path).result();
    QVERIFY(facts);
    QCOMPARE(facts->clock, ClockKind::Simulated);
    QCOMPARE(facts->purchaseOrders, 1);
    QVERIFY(facts->products > 0);
}

void TestCheckoutPage::copyNeverReplacesAFile()
{
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    DialogFixture f(real);
    const QString path = f.workspace.dir.filePath(u"there.podesk"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto shown = page(f);
    QSignalSpy wanted(shown.get(), &CheckoutPage::workspaceRequested);
    press(shown.get(), "empty-makeSimulatedCopy");
    auto* dialog = shown->findChild<QFileDialog*>(u"simulatedCopyDialog"_s);
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
    QTRY_VERIFY(!f.messages.newestText().isEmpty());
    QCOMPARE(wanted.size(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

QTEST_MAIN(TestCheckoutPage)
#include "tst_checkoutpage.moc"
