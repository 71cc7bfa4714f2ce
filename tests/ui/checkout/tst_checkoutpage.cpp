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
    void emptyAsksWhetherOneMayAdd();
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
    const qint64 products = f.workspace.facts().products;
    QVERIFY(products > 9);
    QTRY_COMPARE(shown->model()->rowCount(), products);
    QVERIFY(shown->cards()->isVisible());
    QCOMPARE(shown->count(f.workspace.facts()), std::optional(products));
    QVERIFY(named<QLabel>(shown.get(), "checkoutTitle")->text().contains(QString::number(products)));
    for (int row = 0; row < products; ++row) {
        const QModelIndex card = shown->model()->index(row, 0);
        const QString heard = card.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(card.data(CatalogueModel::Vendor).toString()) && heard.contains(u"offer"_s),
                 qPrintable(heard));
    }
    QVERIFY(shown->cards()->currentIndex().isValid()); // an accessible view without one is trouble
}

void TestCheckoutPage::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("box");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("rows");
    QTest::newRow("a vendor by name") << u"ninefold"_s << QString() << QVariant() << 9;
    QTest::newRow("words in any order, any case") << u"ninefold PRODUCT ami"_s << QString() << QVariant() << 1;
    QTest::newRow("name of an offer") << u"annual-fps"_s << QString() << QVariant() << 1;
    QTest::newRow("family") << u"ninefold"_s << u"catalogueFamily"_s << QVariant(int(ProductFamily::ServerContract))
                            << 4;
    QTest::newRow("family and text") << u"ninefold chart"_s << u"catalogueFamily"_s
                                     << QVariant(int(ProductFamily::ServerContract)) << 1;
    QTest::newRow("vendor") << QString() << u"catalogueVendor"_s << QVariant(u"Ninefold"_s) << 9;
    QTest::newRow("private offers") << u"ninefold"_s << u"catalogueOffers"_s << QVariant(int(OfferKind::Private)) << 3;
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
    const int all = int(f.workspace.facts().products);
    QTRY_COMPARE(shown->model()->rowCount(), all);
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
    QCOMPARE(shown->model()->rowCount(), all);
    QVERIFY(named<QLineEdit>(shown.get(), "catalogueSearch")->text().isEmpty());
}

void TestCheckoutPage::keysGoFromSearchToCheckout()
{
    CheckoutFixture f;
    const auto shown = page(f);
    QTRY_VERIFY(shown->model()->rowCount() > 0);
    shown->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"ninefold container"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), shown->cards());
    QTest::keyClick(shown->cards(), Qt::Key_Return);
    auto* wizard = shown->findChild<CheckoutWizard*>();
    QVERIFY(wizard && wizard->isVisible());
    QVERIFY(wizard->windowTitle().contains(u"Product container"_s));
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(!shown->findChild<CheckoutWizard*>());
}

namespace {

/// A workspace as it was before there were catalogues: with nothing to buy.
void emptyTheCatalogue(const QString& path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"emptying"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("The workspace cannot be emptied");
        for (const QString& table : QStringList{u"offers"_s, u"products"_s})
            QSqlQuery(database).exec(u"DELETE FROM "_s + table);
    }
    QSqlDatabase::removeDatabase(u"emptying"_s);
}

/// With the client that the emptied file is opened by.
struct EmptyShelf
{
    EmptyShelf()
    {
        workspace.client.reset();
        emptyTheCatalogue(workspace.path());
        workspace.reopen();
        runner = std::make_unique<CommandRunner>(workspace.client.get(), &messages);
        runner->permissions()->setFacts(workspace.facts());
        page = std::make_unique<CheckoutPage>(runner.get(), &messages);
        page->setFacts(workspace.facts());
        page->show();
    }
    ~EmptyShelf() { page.reset(); }

    TestWorkspace workspace;
    MessageBar messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<CheckoutPage> page;
};

} // namespace

void TestCheckoutPage::emptyOffersTheDemoCatalogue()
{
    EmptyShelf f;
    QTRY_VERIFY(f.page->findChild<QPushButton*>(u"empty-addDemoCatalogue"_s));
    QVERIFY(!named<QWidget>(f.page.get(), "catalogueFilter")->isVisible());
    press(f.page.get(), "empty-addDemoCatalogue");
    const qsizetype shipped = EngineClient::shippedCatalogue().size();
    QVERIFY(shipped > 0);
    QTRY_COMPARE(f.workspace.facts().products, shipped);
    f.page->setFacts(f.workspace.facts());
    QTRY_COMPARE(f.page->model()->rowCount(), int(shipped));
    QVERIFY(f.workspace.run(Undo{}).isDone());
    f.page->setFacts(f.workspace.facts());
    QTRY_COMPARE(f.page->model()->rowCount(), 0);
}

/// Adding products is no act of an AWS user, so nobody is kept from it; the button follows the rule and not this
/// sentence.
void TestCheckoutPage::emptyAsksWhetherOneMayAdd()
{
    EmptyShelf f;
    auto* add = f.page->findChild<QAction*>(u"addDemoCatalogue"_s);
    for (const QString& name : QStringList{QString(), u"Finance"_s}) {
        f.runner->permissions()->setIdentity(name);
        QCOMPARE(f.runner->permissions()->identity(), name);
        QCOMPARE(add->isEnabled(), f.runner->permissions()->obstacle<AddProducts>().isEmpty());
    }
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
