// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookedat.h"
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/common/theme.h"
#include "ui/details/advancetodialog.h"
#include "ui/shell/simulationbar.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The page and every step of the wizard in each look: drawn, named for assistive tools, small enough for a screen of
/// 1024 x 640, and nothing cut off. With PODESK_PICTURES set to a folder each is saved there, to be looked at.
class TestCheckoutPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyRoom_data();
    void everyRoom();

private:
    using Maker = std::function<std::unique_ptr<QWidget>(CheckoutFixture&)>;
    static QList<std::pair<QByteArray, Maker>> rooms();

    words::Language m_language;
};

namespace {

std::unique_ptr<QWidget> cards(CheckoutFixture& f, const QString& searched)
{
    auto page = std::make_unique<CheckoutPage>(&f.runner, &f.messages);
    page->setFacts(f.workspace.facts());
    page->resize(1024, 560);
    if (!QTest::qWaitFor([&] { return page->model()->rowCount() > 0; }))
        qFatal("No cards");
    named<QLineEdit>(page.get(), "catalogueSearch")->setText(searched);
    return page;
}

std::unique_ptr<QWidget> configure(CheckoutFixture& f, const QString& product, int offer,
                                   const std::optional<QString>& number)
{
    auto wizard = f.wizard(product);
    goToConfigure(wizard.get(), offer);
    if (number)
        openField(wizard.get())->setText(*number);
    if (!isSettled(wizard.get()))
        qFatal("No answer");
    return wizard;
}

std::unique_ptr<QWidget> eachCharge(CheckoutFixture& f)
{
    f.must(SetEdition{Edition::E2026});
    std::unique_ptr<QWidget> wizard = configure(f, u"saas"_s, 1, QString());
    chooseScope(wizard.get(), 1);
    QAbstractItemModel* charges = named<QTableView>(wizard.get(), "paymentDates")->model();
    for (int row = 0; row < 3; ++row)
        charges->setData(charges->index(row, 2), u"PO-%1"_s.arg(row), Qt::EditRole);
    charges->setData(charges->index(0, 3), u"2"_s, Qt::EditRole);
    if (!QTest::qWaitFor([&] { return button(wizard.get(), "verb")->isEnabled(); }))
        qFatal("No answer");
    return wizard;
}

std::unique_ptr<QWidget> later(CheckoutFixture& f, int offer, const QString& number, int steps)
{
    std::unique_ptr<QWidget> wizard = configure(f, u"saas"_s, offer, number);
    for (int step = 0; step < steps; ++step) {
        press(wizard.get(), "verb");
        if (!QTest::qWaitFor([&] { return button(wizard.get(), "verb")->isEnabled(); }))
            qFatal("No answer");
    }
    if (steps > 1 && !QTest::qWaitFor([&] { return isShown(wizard.get(), "resultStep"); }))
        qFatal("No result");
    return wizard;
}

} // namespace

QList<std::pair<QByteArray, TestCheckoutPictures::Maker>> TestCheckoutPictures::rooms()
{
    return {
        {"cards", [](CheckoutFixture& f) { return cards(f, {}); }},
        {"cards-none", [](CheckoutFixture& f) { return cards(f, u"nosuch"_s); }},
        {"offer", [](CheckoutFixture& f) -> std::unique_ptr<QWidget> { return f.wizard(u"saas"_s); }},
        {"configure-closed", [](CheckoutFixture& f) { return configure(f, u"mixed"_s, 0, {}); }},
        {"configure-unknown", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 0, u"PO-NEW"_s); }},
        {"configure-suspended", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 1, u"PO-SUSPENDED"_s); }},
        {"configure-twin", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 0, u"po-active"_s); }},
        {"configure-long", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 0, QString(201, u'x')); }},
        {"configure-empty", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 0, QString()); }},
        {"configure-dates", [](CheckoutFixture& f) { return configure(f, u"saas"_s, 1, u"PO-ACTIVE"_s); }},
        {"configure-usage-2026",
         [](CheckoutFixture& f) {
             f.must(SetEdition{Edition::E2026});
             auto wizard = configure(f, u"mixed"_s, 0, u"PO-ACTIVE"_s);
             chooseScope(wizard.get(), 1);
             named<QLineEdit>(wizard.get(), "usagePoNumber")->setText(u"PO-SUSPENDED"_s);
             if (!QTest::qWaitFor([&] { return button(wizard.get(), "verb")->isEnabled(); }))
                 qFatal("No answer");
             return wizard;
         }},
        {"configure-each-2026", [](CheckoutFixture& f) { return eachCharge(f); }},
        {"review-each-2026",
         [](CheckoutFixture& f) {
             auto wizard = eachCharge(f);
             press(wizard.get(), "verb");
             return wizard;
         }},
        {"configure-disabled",
         [](CheckoutFixture& f) {
             f.must(DisableIntegration{});
             return configure(f, u"saas"_s, 0, {});
         }},
        {"configure-absent", [](CheckoutFixture& f) { return configure(f, u"learning"_s, 0, {}); }},
        {"review", [](CheckoutFixture& f) { return later(f, 1, u"PO-SUSPENDED"_s, 1); }},
        {"result", [](CheckoutFixture& f) { return later(f, 1, u"PO-EXPIRED"_s, 2); }},
        {"advance",
         [](CheckoutFixture& f) -> std::unique_ptr<QWidget> {
             f.must(Subscribe{u"saas-fps"_s, {}, 1, u"PO-ACTIVE"_s});
             auto dialog = std::make_unique<AdvanceToDialog>(&f.runner, nullptr, *Instant::fromText(u"2025-02-01"));
             dialog->show();
             auto* events = named<QTableView>(dialog.get(), "events");
             if (!QTest::qWaitFor([events] { return events->model()->rowCount() > 1; }))
                 qFatal("No forecast");
             return dialog;
         }},
        {"simulation",
         [](CheckoutFixture& f) -> std::unique_ptr<QWidget> {
             auto bar = std::make_unique<SimulationBar>(&f.runner);
             bar->setFacts(f.workspace.facts());
             bar->resize(1024, bar->sizeHint().height());
             return bar;
         }},
    };
}

void TestCheckoutPictures::everyRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    const auto all = rooms();
    for (int room = 0; room < all.size(); ++room) {
        for (const auto& [language, dark] : {std::pair(u"en"_s, false), std::pair(u"en"_s, true),
                                             std::pair(u"de"_s, false), std::pair(u"pseudo"_s, false)}) {
            const QByteArray name = all.at(room).first + '-' + language.toUtf8() + (dark ? "-dark" : "");
            QTest::newRow(name.constData()) << room << language << dark;
        }
    }
}

void TestCheckoutPictures::everyRoom()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    CheckoutFixture f;
    f.addOrders();
    f.sync();
    const std::unique_ptr<QWidget> widget = rooms().at(room).second(f);
    widget->show();
    (void)f.client()->facts().result();
    QTest::qWait(50);
    (void)f.client()->facts().result();
    QCoreApplication::processEvents();
    QVERIFY2(unnamed(widget.get()).isEmpty(), qPrintable(unnamed(widget.get()).join(u", "_s)));
    QVERIFY2(widget->width() <= 1024 && widget->height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    const QPixmap picture = widget->grab();
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QCOMPARE(clipped(widget.get()), QStringList());
}

QTEST_MAIN(TestCheckoutPictures)
#include "tst_checkoutpictures.moc"
