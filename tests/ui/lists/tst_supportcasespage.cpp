// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/permissions.h"
#include "ui/common/theme.h"
#include "ui/details/opencasedialog.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/plaintable.h"
#include "ui/details/sequels.h"
#include "ui/details/supportdesk.h"
#include "ui/lists/supportcaseactions.h"
#include "ui/lists/supportcasespage.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The support desk: cases of all kinds are opened, answered and followed from one place.
class TestSupportCasesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyDeskOffersACase();
    void aCaseHasRoom();
    void everyKindIsOpened_data();
    void everyKindIsOpened();
    void aKindAsksForWhatItNeeds();
    void paymentsOfTheAgreementAreOffered();
    void anUnknownAgreementIsSaid();
    void aRefusalStandsInTheForm();
    void supportAnswersFromHere();
    void whatSupportLacksIsSaid();
    void readsOnlyWhereOneLooks();
    void filtersByState();
    void leadsToInvoiceAndOrder();
    void theKeyboardIsEnough();
    void nobodyStandsInOnTheRealClock();
    void survivesALanguageChange();
    void pictures_data();
    void pictures();

private:
    QTableView* table() const { return named<QTableView>(page.get(), "supportCases"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    QString value(const char* field) const
    {
        return named<QLabel>(named<QWidget>(page.get(), "supportCaseTab"), field)->property("exact").toString();
    }
    OpenCaseDialog* dialog() const { return page->findChild<OpenCaseDialog*>(); }
    OpenCaseDialog* openForm(SupportCaseKind kind)
    {
        QTest::mouseClick(page->findChild<QToolButton*>(u"newCaseButton"_s), Qt::LeftButton);
        OpenCaseDialog* form = dialog();
        if (!form)
            qFatal("No form came");
        auto* kinds = named<QComboBox>(form, "caseKind");
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Home);
        for (int i = 0; i < int(kind); ++i)
            QTest::keyClick(kinds, Qt::Key_Down);
        return form;
    }
    void regenerate(const QString& invoice)
    {
        w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, invoice}});
    }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<SupportDesk> support;
    std::unique_ptr<Sequels> sequels;
    std::unique_ptr<SupportCasesPage> page;
    words::Language language;
};

void TestSupportCasesPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// INV-1001 bought under PO-77 while it was suspended; agreement 2 is paid by schedule.
void TestSupportCasesPage::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    w->suspend(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    QVERIFY(w->buy(u"northlight-private-quarters"_s, u"PO-78"_s).isDone());
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    support = std::make_unique<SupportDesk>(runner.get(), nullptr);
    sequels = std::make_unique<Sequels>(runner.get(), support.get(), nullptr);
    page = std::make_unique<SupportCasesPage>(runner.get(), support.get());
    page->resize(900, 560);
    page->setFacts(w->facts());
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
}

void TestSupportCasesPage::cleanup()
{
    page.reset();
    sequels.reset();
    support.reset();
    runner.reset();
    messages.reset();
    w.reset();
}

void TestSupportCasesPage::anEmptyDeskOffersACase()
{
    QTRY_COMPARE(named<QLabel>(page.get(), "emptyTitle")->text(), u"No support cases yet"_s);
    press(page.get(), "empty-newSupportCase");
    QVERIFY(dialog());
}

void TestSupportCasesPage::aCaseHasRoom()
{
    regenerate(u"INV-1001"_s);
    page->refresh();
    QTRY_COMPARE(rows(), 1);
    QCoreApplication::processEvents();
    const auto* split = named<QSplitter>(page.get(), "supportSplitter");
    QVERIFY2(split->sizes().at(1) * 3 > split->height(), qPrintable(QString::number(split->sizes().at(1))));
    constexpr int answeredOn = 7;
    auto* shown = named<PlainTable>(page.get(), "supportCases");
    for (const int column : {6, answeredOn}) {
        const int needed = shown->itemDelegate()->sizeHint({}, shown->model()->index(0, column)).width();
        QVERIFY(shown->columnWidth(column) >= needed);
    }
    QCOMPARE(shown->horizontalScrollBar()->maximum(), 0);
}

void TestSupportCasesPage::everyKindIsOpened_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("request");
    QTest::newRow("regenerate") << int(SupportCaseKind::RegenerateInvoice) << u"Print INV-1001 anew."_s;
    QTest::newRow("change-number R32") << int(SupportCaseKind::ChangeNumber)
                                       << u"Number PO-90 for agmt-0000000001. To be printed anew: INV-1001."_s;
    QTest::newRow("reassign R53") << int(SupportCaseKind::ReassignPayments)
                                  << u"Numbers for payments of agmt-0000000002: ch-0000000002: PO-91."_s;
    QTest::newRow("set-number") << int(SupportCaseKind::SetNumber) << u"Number PO-90 on INV-1001."_s;
    QTest::newRow("refund") << int(SupportCaseKind::FullRefund) << u"Refund agmt-0000000001 in full."_s;
    QTest::newRow("terms") << int(SupportCaseKind::PayByInvoice) << u"Terms “Net 45” for 111111111111 Test."_s;
}

void TestSupportCasesPage::everyKindIsOpened()
{
    QFETCH(int, kind);
    QFETCH(QString, request);
    const auto which = SupportCaseKind(kind);
    OpenCaseDialog* form = openForm(which);
    QVERIFY(!button(form, "verb")->isEnabled());
    QVERIFY(!button(form, "verb")->toolTip().isEmpty());
    const auto type = [&](const char* field, const QString& text) { typeOver(named<QLineEdit>(form, field), text); };
    const bool isAboutInvoice = which == SupportCaseKind::RegenerateInvoice || which == SupportCaseKind::SetNumber;
    if (isAboutInvoice)
        type("caseInvoice", u"INV-1001"_s);
    else if (which == SupportCaseKind::ReassignPayments)
        type("caseAgreement", u"agmt-0000000002"_s);
    else if (which != SupportCaseKind::PayByInvoice)
        type("caseAgreement", u"agmt-0000000001"_s);
    if (which == SupportCaseKind::ChangeNumber || which == SupportCaseKind::SetNumber)
        type("caseNumber", u"PO-90"_s);
    if (which == SupportCaseKind::ChangeNumber) {
        auto* invoices = named<QListWidget>(form, "caseInvoices");
        QTRY_COMPARE(invoices->count(), 1);
        invoices->setFocus();
        invoices->setCurrentRow(0);
        QTest::keyClick(invoices, Qt::Key_Space);
    }
    if (which == SupportCaseKind::ReassignPayments) {
        QTRY_VERIFY(form->findChild<QLineEdit*>(u"number-ch-0000000002"_s));
        type("number-ch-0000000002", u"PO-91"_s);
    }
    if (which == SupportCaseKind::PayByInvoice) {
        auto* accounts = named<QComboBox>(form, "caseAccount");
        QTRY_VERIFY(accounts->count() > 0);
        accounts->setCurrentIndex(accounts->findData(u"111111111111"_s));
        type("caseTerms", u"Net 45"_s);
    }
    QTRY_VERIFY2(button(form, "verb")->isEnabled(), qPrintable(button(form, "verb")->toolTip()));
    press(form, "verb");
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, 0), u"CASE-1"_s);
    QCOMPARE(cell(0, 3), request);
    QTRY_COMPARE(value("caseRequest"), request);
}

void TestSupportCasesPage::aKindAsksForWhatItNeeds()
{
    OpenCaseDialog* form = openForm(SupportCaseKind::RegenerateInvoice);
    const auto isAsked = [&](const char* field) { return named<QWidget>(form, field)->isVisible(); };
    QVERIFY(isAsked("caseInvoice") && !isAsked("caseAgreement") && !isAsked("caseNumber") && !isAsked("caseTerms"));
    auto* kinds = named<QComboBox>(form, "caseKind");
    QTest::keyClick(kinds, Qt::Key_End);
    QVERIFY(!isAsked("caseInvoice") && isAsked("caseAccount") && isAsked("caseTerms"));
    QTest::keyClick(kinds, Qt::Key_Up);
    QVERIFY(isAsked("caseAgreement") && !isAsked("caseNumber") && !isAsked("agreementChoices"));
}

void TestSupportCasesPage::paymentsOfTheAgreementAreOffered()
{
    OpenCaseDialog* form = openForm(SupportCaseKind::ReassignPayments);
    typeOver(named<QLineEdit>(form, "caseAgreement"), u"agmt-0000000002"_s);
    QTRY_VERIFY(form->findChild<QLineEdit*>(u"number-ch-0000000002"_s));
    QCOMPARE(form->findChildren<QLineEdit*>(QRegularExpression(u"^number-ch-"_s)).size(), 4);
    const QString heard = named<QLineEdit>(form, "number-ch-0000000002")->accessibleName();
    QVERIFY2(heard.contains(u"USD "_s), qPrintable(heard)); // an amount without its currency says little
    QVERIFY(button(form, "verb")->toolTip().contains(u"payment"_s));
}

void TestSupportCasesPage::anUnknownAgreementIsSaid()
{
    OpenCaseDialog* form = openForm(SupportCaseKind::FullRefund);
    typeOver(named<QLineEdit>(form, "caseAgreement"), u"agmt-9"_s);
    QTRY_VERIFY2(hintOf(named<QLineEdit>(form, "caseAgreement")).contains(u"agmt-9"_s),
                 qPrintable(hintOf(named<QLineEdit>(form, "caseAgreement"))));
    QVERIFY(!button(form, "verb")->isEnabled());
}

void TestSupportCasesPage::aRefusalStandsInTheForm()
{
    OpenCaseDialog* form = openForm(SupportCaseKind::RegenerateInvoice);
    typeOver(named<QLineEdit>(form, "caseInvoice"), u"INV-9"_s);
    press(form, "verb");
    QTRY_VERIFY(named<QLabel>(form, "problem")->text().contains(u"INV-9"_s));
    QVERIFY(form->isVisible());
}

void TestSupportCasesPage::readsOnlyWhereOneLooks()
{
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 1);
    page->hide();
    w->must(OpenSupportCase{SupportCaseKind::FullRefund, {}, u"agmt-0000000001"_s});
    QVERIFY(caughtUp(w->client.get()));
    QCOMPARE(rows(), 1);
    page->show();
    QTRY_COMPARE(rows(), 2);
}

void TestSupportCasesPage::supportAnswersFromHere()
{
    regenerate(u"INV-1001"_s);
    w->activate(u"PO-77"_s);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(button(page.get(), "answerCase")->isEnabled());
    press(page.get(), "answerCase");
    QTRY_VERIFY(cell(0, 1).contains(u"Resolved"_s));
    QTRY_COMPARE(value("caseReply"), u"The invoice was printed anew."_s);
    QCOMPARE(w->invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"PO-77"_s));
    QVERIFY(!button(page.get(), "answerCase")->isEnabled());
    QVERIFY(button(page.get(), "answerCase")->toolTip().contains(u"already"_s));
}

void TestSupportCasesPage::whatSupportLacksIsSaid()
{
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 1);
    press(page.get(), "answerCase");
    QTRY_VERIFY(cell(0, 1).contains(u"Refused"_s));
    QTRY_VERIFY2(value("caseReply").contains(u"R44"_s), qPrintable(value("caseReply")));
    QTRY_VERIFY(messages->newestText().contains(u"R44"_s));
}

void TestSupportCasesPage::filtersByState()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    regenerate(u"INV-1001"_s);
    w->must(AnswerSupportCase{u"CASE-1"_s});
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, 0), u"CASE-2"_s); // newest first
    auto* open = page->findChild<QToolButton*>(u"caseFilter-open"_s);
    QTRY_COMPARE(open->text(), u"Open 1"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(rows(), 1);
    QTest::mouseClick(page->findChild<QToolButton*>(u"caseFilter-resolved"_s), Qt::LeftButton);
    QCOMPARE(rows(), 0);
    QCOMPARE(named<QLabel>(page.get(), "emptyTitle")->text(), u"No case is in this state"_s);
    press(page.get(), "empty-showAllCases");
    QCOMPARE(rows(), 2);
}

void TestSupportCasesPage::leadsToInvoiceAndOrder()
{
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 1);
    QSignalSpy followed(page.get(), &SupportCasesPage::followed);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>(), (RecordLink{RecordLink::Kind::Invoice, u"INV-1001"_s}));
    page->findChild<QAction*>(u"goToOrderOfCase"_s)->trigger();
    QCOMPARE(followed.last().first().value<RecordLink>(), (RecordLink{RecordLink::Kind::PurchaseOrder, u"PO-77"_s}));
    auto* link = named<QLabel>(named<QWidget>(page.get(), "supportCaseTab"), "caseAgreement");
    Q_EMIT link->linkActivated(u"agreement:agmt-0000000001"_s);
    QCOMPARE(followed.last().first().value<RecordLink>().kind, RecordLink::Kind::Agreement);
}

void TestSupportCasesPage::theKeyboardIsEnough()
{
    regenerate(u"INV-1001"_s);
    w->activate(u"PO-77"_s);
    QTRY_COMPARE(rows(), 1);
    page->activateWindow();
    page->focusContent();
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    table()->setFocus();
    QTRY_VERIFY(page->actions()->answer()->isEnabled());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(cell(0, 1).contains(u"Resolved"_s));
}

void TestSupportCasesPage::nobodyStandsInOnTheRealClock()
{
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 1);
    WorkspaceFacts facts = w->facts();
    facts.clock = ClockKind::Real;
    page->setFacts(facts);
    QVERIFY(!page->actions()->answer()->isEnabled());
    QVERIFY(page->actions()->answer()->property("obstacle").toString().contains(u"real clock"_s));
    QVERIFY(!button(page.get(), "answerCase")->isEnabled());
}

void TestSupportCasesPage::survivesALanguageChange()
{
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(language.install(u"de"_s));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(language.install(u"en"_s));
    QTRY_COMPARE(cell(0, 3), u"Print INV-1001 anew."_s);
}

void TestSupportCasesPage::pictures_data()
{
    QTest::addColumn<QString>("tongue");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("en") << u"en"_s << false;
    QTest::newRow("en-dark") << u"en"_s << true;
    QTest::newRow("de") << u"de"_s << false;
}

void TestSupportCasesPage::pictures()
{
    QFETCH(QString, tongue);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    QVERIFY(language.install(tongue));
    regenerate(u"INV-1001"_s);
    w->must(AnswerSupportCase{u"CASE-1"_s});
    regenerate(u"INV-1001"_s);
    QTRY_COMPARE(rows(), 2);
    OpenCaseDialog* form = openForm(SupportCaseKind::ReassignPayments);
    typeOver(named<QLineEdit>(form, "caseAgreement"), u"agmt-0000000002"_s);
    QTRY_VERIFY(form->findChild<QLineEdit*>(u"number-ch-0000000002"_s));
    QVERIFY(form->width() <= 1024 && form->height() <= 640);
    QVERIFY2(page->minimumSizeHint().width() <= 780, qPrintable(QString::number(page->minimumSizeHint().width())));
    const QString folder = qEnvironmentVariable("PODESK_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(page->grab().save(QDir(folder).filePath(u"support-"_s + name + u".png"_s)));
        QVERIFY(form->grab().save(QDir(folder).filePath(u"case-"_s + name + u".png"_s)));
    }
    language.install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
}

QTEST_MAIN(TestSupportCasesPage)
#include "tst_supportcasespage.moc"
