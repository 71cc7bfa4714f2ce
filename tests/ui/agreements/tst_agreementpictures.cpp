// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookedat.h"
#include "tests/ui/agreements/agreementsfixture.h"
#include "ui/common/theme.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Act = AgreementActions::Act;

/// The page with each of its tabs and every dialog in each look: named, small enough, nothing cut off. With
/// PODESK_PICTURES set to a folder each is saved there, to be looked at.
class TestAgreementPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyRoom_data();
    void everyRoom();

private:
    words::Language m_language;
};

namespace {

struct Room
{
    QByteArray name;
    int tab = 0;
    std::optional<Act> act = {};
    const char* dialog = "";
};

const QList<Room>& rooms()
{
    static const QList<Room> all{{"empty", -1},
                                 {"agreement", 0},
                                 {"charges", 1},
                                 {"payments", 2},
                                 {"documents", 3},
                                 {"revisions", 4},
                                 {"why", 5},
                                 {"amend", 0, Act::Amend, "amendDialog"},
                                 {"replace", 0, Act::Replace, "replaceDialog"},
                                 {"renew", 0, Act::Renew, "renewAgreementDialog"},
                                 {"cancel", 0, Act::Cancel, "cancelDialog"},
                                 {"number", 1, Act::ChargeNumber, "numberDialog"},
                                 {"request", 2, Act::RequestPayment, "requestPaymentDialog"},
                                 {"answer", 2, Act::AnswerPayment, "answerPaymentDialog"},
                                 {"refund", 3, Act::Refund, "refundDialog"},
                                 {"usage", 0, Act::RecordUsage, "recordUsageDialog"}};
    return all;
}

/// The agreement that a room is about: payments for most, a schedule for numbers, usage for usage.
QString agreementFor(AgreementsFixture& f, const Room& room)
{
    f.buy(u"tidewater-payg"_s, u"PO-ACTIVE"_s);
    f.buy(u"harbor-private-halves"_s, u"PO-SUSPENDED"_s);
    if (room.act == Act::RecordUsage)
        return u"agmt-0000000001"_s;
    if (room.act == Act::ChargeNumber || room.act == Act::Cancel || room.name == "charges")
        return u"agmt-0000000002"_s;
    const QString number = f.buy(u"fieldwise-variable"_s, u"PO-ACTIVE"_s);
    f.must(RequestPayment{number, u"1500.00"_s, u"Second stage: move of the archive"_s});
    return number;
}

} // namespace

void TestAgreementPictures::everyRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (int room = 0; room < rooms().size(); ++room) {
        for (const auto& [language, dark] : {std::pair(u"en"_s, false), std::pair(u"en"_s, true),
                                             std::pair(u"de"_s, false), std::pair(u"pseudo"_s, false)}) {
            const QByteArray name = rooms().at(room).name + '-' + language.toUtf8() + (dark ? "-dark" : "");
            QTest::newRow(name.constData()) << room << language << dark;
        }
    }
}

void TestAgreementPictures::everyRoom()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    AgreementsFixture f;
    f.addOrders();
    const Room& shown = rooms().at(room);
    std::unique_ptr<AgreementsPage> page;
    if (shown.tab < 0) {
        page = std::make_unique<AgreementsPage>(&f.runner);
        page->resize(860, 480);
        page->show();
    } else {
        const QString number = agreementFor(f, shown);
        page = std::make_unique<AgreementsPage>(&f.runner);
        page->setFacts(f.workspace.facts());
        page->resize(860, 480); // what a window of 1024 x 640 leaves
        page->reveal(number);
        page->show();
        QTRY_VERIFY(!page->actions()->isAsking() && page->actions()->action(Act::Renew)->isEnabled());
        named<QTabWidget>(page.get(), "agreementTabs")->setCurrentIndex(shown.tab);
    }
    QWidget* widget = page.get();
    if (shown.act == Act::ChargeNumber) {
        auto* charges = named<QTableView>(widget, "agreementChargesRows");
        charges->setCurrentIndex(charges->model()->index(1, 0)); // the first is invoiced
    }
    if (shown.act) {
        widget = f.open(page.get(), *shown.act, shown.dialog);
        if (auto* amount = widget->findChild<QLineEdit*>(u"amount"_s))
            amount->setText(u"250"_s);
        else if (auto* number = widget->findChild<QLineEdit*>(u"poNumber"_s))
            number->setText(u"PO-ACTIVE"_s);
        QTRY_VERIFY(button(widget, "verb")->isEnabled());
    }
    (void)f.client()->facts().result();
    QTest::qWait(50);
    (void)f.client()->facts().result();
    QCoreApplication::processEvents();
    const QPixmap picture = widget->grab();
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(
            QDir(folder).filePath(u"agreements-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QVERIFY2(unnamed(widget).isEmpty(), qPrintable(unnamed(widget).join(u", "_s)));
    QVERIFY2(widget->width() <= 1024 && widget->height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    QCOMPARE(clipped(widget), QStringList());
}

QTEST_MAIN(TestAgreementPictures)
#include "tst_agreementpictures.moc"
