// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/theme.h"
#include "ui/details/detailspanel.h"
#include "ui/details/whyview.h"
#include "ui/lists/listtable.h"
#include "ui/lists/outboxpage.h"
#include "ui/lists/queryline.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The outbox: what was mailed, what was not and why, the mail itself and the rules behind it.
class TestOutboxPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyOutboxSaysWhatComesNext();
    void listsMailsAndWhatWasNotSent();
    void whatWasNotSentIsGreyAndSaysSo();
    void buttonsFilterByResult();
    void showsTheMailThatItsReaderGot();
    void showsWhatNobodyGot();
    void whatNobodyGotCanBeRead();
    void aBalanceIsAMailToo();
    void savesTheMail();
    void whyTellsTheRule();
    void leadsToTheOrder();
    void actionsSayWhyNot();
    void pictures_data();
    void pictures();

private:
    static PurchaseOrder expiring(const QString& number, bool hasContact = true)
    {
        PurchaseOrder order = anOrder(number);
        order.header.expiration = Month::of(2024, 6);
        order.lines.first().end = order.header.expiration;
        if (hasContact)
            order.contacts = {{u"Dana"_s, u"dana@example.org"_s, {}}, {u"Eve"_s, u"eve@example.org"_s, {}}};
        return order;
    }
    void fill()
    {
        w->add(expiring(u"PO-77"_s));
        w->add(expiring(u"PO-ALONE"_s, false));
        w->advance(u"2024-06-01"_s);
        page->setFacts(w->facts());
        QTRY_COMPARE(page->model()->rowCount(), 2);
        QTRY_VERIFY(page->model()->loadedRow(page->model()->idAt(0)) &&
                    page->model()->loadedRow(page->model()->idAt(1)));
    }
    int rowOf(const QString& order) const
    {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (cell(row, u"purchase-order") == order)
                return row;
        }
        return -1;
    }
    QModelIndex at(int row, QStringView field) const
    {
        return page->model()->index(row, listFieldIndex(ListKind::Notifications, field));
    }
    QString cell(int row, QStringView field) const { return at(row, field).data().toString(); }
    /// Selects as a person does, and shows what lies behind it.
    void choose(const QString& order)
    {
        const int row = rowOf(order);
        page->table()->scrollTo(page->model()->index(row, 0));
        QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, {},
                          page->table()->visualRect(at(row, u"number")).center());
        QTRY_COMPARE(page->selectedIds().size(), 1);
        panel->showNotice(NotificationId(page->selectedIds().first()));
        QTRY_COMPARE(text("detailsTitle"), cell(row, u"number"));
    }
    QString text(const char* label) const { return panel->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    QString body() const { return named<QPlainTextEdit>(panel.get(), "mailBody")->toPlainText(); }
    QAction* action(const char* name) const { return page->findChild<QAction*>(QString::fromLatin1(name)); }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<OutboxPage> page;
    std::unique_ptr<DetailsPanel> panel;
    words::Language language;
};

void TestOutboxPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestOutboxPage::init()
{
    w = std::make_unique<CommerceWorkspace>(); // on 10 May 2024
    settings = std::make_unique<UiSettings>(w->dir.filePath(u"settings.ini"_s));
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    page = std::make_unique<OutboxPage>(runner.get(), settings.get());
    page->resize(1000, 360);
    page->show();
    panel = std::make_unique<DetailsPanel>(runner.get());
    panel->resize(1000, 280);
    panel->show();
    QTRY_COMPARE(page->model()->state(), RecordListModel::State::Ready);
}

void TestOutboxPage::cleanup()
{
    panel.reset();
    page.reset();
    runner.reset();
    messages.reset();
    settings.reset();
    w.reset();
}

void TestOutboxPage::anEmptyOutboxSaysWhatComesNext()
{
    const auto reason = [this] { return named<QLabel>(page.get(), "emptyReason")->text(); };
    page->setFacts(w->facts());
    QTRY_VERIFY2(reason().contains(u"None is to come"_s), qPrintable(reason()));
    w->add(expiring(u"PO-77"_s));
    page->setFacts(w->facts());
    QTRY_VERIFY2(reason().contains(u"30 May 2024"_s) && reason().contains(u"PO-77"_s), qPrintable(reason()));
}

void TestOutboxPage::listsMailsAndWhatWasNotSent()
{
    fill();
    const QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = rowOf(u"PO-77"_s);
    QVERIFY(row >= 0);
    QCOMPARE(cell(row, u"notice"), u"PO-77 expires at the end of Jun 2024"_s);
    QCOMPARE(cell(row, u"recipients"), u"dana@example.org, eve@example.org"_s);
    QCOMPARE(cell(row, u"result"), u"Sent"_s);
    QVERIFY(cell(row, u"on").contains(u"30 May 2024"_s));
}

void TestOutboxPage::whatWasNotSentIsGreyAndSaysSo()
{
    fill();
    const int unsent = rowOf(u"PO-ALONE"_s);
    QVERIFY(at(unsent, u"number").data(RecordListModel::DimmedRole).toBool());
    QVERIFY(!at(rowOf(u"PO-77"_s), u"number").data(RecordListModel::DimmedRole).toBool());
    QVERIFY2(cell(unsent, u"result").contains(u"no contacts"_s), "R29");
    const QString spoken = at(unsent, u"number").data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"no contacts"_s), qPrintable(spoken));
    QVERIFY(!spoken.contains(u"no longer matches"_s));
}

void TestOutboxPage::buttonsFilterByResult()
{
    fill();
    auto* sent = page->findChild<QToolButton*>(u"quickFilter-sent"_s);
    QTRY_COMPARE(sent->text(), u"Sent 1"_s);
    QTest::mouseClick(sent, Qt::LeftButton);
    QTRY_COMPARE(page->model()->rowCount(), 1);
}

void TestOutboxPage::showsTheMailThatItsReaderGot()
{
    fill();
    choose(u"PO-77"_s);
    QCOMPARE(text("mailTo"), u"dana@example.org, eve@example.org"_s);
    QVERIFY(text("mailSubject").contains(u"PO-77"_s));
    QVERIFY(text("mailWhen").contains(u"30 May 2024"_s));
    QVERIFY2(text("mailRule").contains(u"B34"_s), qPrintable(text("mailRule")));
    QVERIFY(body().contains(u"PO-77"_s) && body().contains(u"Jun 2024"_s));
    QVERIFY(!panel->findChild<QWidget*>(u"mailUnsent"_s)->isVisible());
}

void TestOutboxPage::showsWhatNobodyGot()
{
    fill();
    choose(u"PO-ALONE"_s);
    QCOMPARE(text("mailTo"), u"nobody"_s);
    QVERIFY(text("mailUnsent").contains(u"no contacts"_s));
    QVERIFY(body().contains(u"PO-ALONE"_s));
    QVERIFY(named<QPlainTextEdit>(panel.get(), "mailBody")->isReadOnly());
    auto* save = button(panel.get(), "saveMail");
    QVERIFY(!save->isEnabled() && !save->toolTip().isEmpty());
}

/// The line above it says that it was not sent; its text is as dark as any other.
void TestOutboxPage::whatNobodyGotCanBeRead()
{
    fill();
    choose(u"PO-ALONE"_s);
    const auto* mail = named<QPlainTextEdit>(panel.get(), "mailBody");
    QVERIFY(mail->isEnabled());
    QVERIFY(mail->isReadOnly());
    QVERIFY(!text("mailUnsent").isEmpty());
    QVERIFY(page->queryLine()->text().isEmpty());
}

void TestOutboxPage::aBalanceIsAMailToo()
{
    PurchaseOrder order = w->poOf(u"PO-T"_s);
    order.lines.first().balanceTracking = true;
    order.lines.first().amount = {6'000 * UnitPrice::one}; // two purchases of 1,200.00 leave 60 per cent
    order.contacts = {{u"Dana"_s, u"dana@example.org"_s, {}}};
    w->add(order);
    QVERIFY(w->buy(u"northlight-1y"_s).isDone());
    QVERIFY(w->buy(u"northlight-1y"_s).isDone());
    QTRY_COMPARE(page->model()->rowCount(), 1);
    QTRY_VERIFY(page->model()->loadedRow(page->model()->idAt(0)));
    QVERIFY2(cell(0, u"notice").contains(u"USD 3,600.00"_s), qPrintable(cell(0, u"notice")));
    choose(u"PO-T"_s);
    QVERIFY(text("mailRule").contains(u"B3"_s));
    QVERIFY(body().contains(u"USD 3,600.00"_s) && body().contains(u"USD 6,000.00"_s));
}

void TestOutboxPage::savesTheMail()
{
    fill();
    choose(u"PO-77"_s);
    press(panel.get(), "saveMail");
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = panel->findChild<QFileDialog*>(u"saveMailDialog"_s)));
    QVERIFY(dialog->selectedFiles().first().endsWith(u".eml"_s));
    const QString path = w->dir.filePath(u"saved.eml"_s);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(messages->newestText().contains(u"saved.eml"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("To: dana@example.org, eve@example.org"));
    QVERIFY(written.contains("PO-77"));
}

void TestOutboxPage::whyTellsTheRule()
{
    fill();
    choose(u"PO-ALONE"_s);
    press(panel.get(), "whyNotice");
    auto* book = named<QTabWidget>(panel.get(), "detailsTabs");
    QCOMPARE(book->currentWidget()->objectName(), u"whyTab"_s);
    auto* view = panel->findChild<WhyView*>();
    QTRY_VERIFY2(view->text().contains(u"R29"_s), qPrintable(view->text()));
    // What Ctrl+I does from the list.
    panel->showNotice(NotificationId(page->model()->idAt(rowOf(u"PO-77"_s))));
    QTRY_COMPARE(text("detailsTitle"), cell(rowOf(u"PO-77"_s), u"number"));
    panel->showWhy();
    QTRY_VERIFY2(view->text().contains(u"B34"_s), qPrintable(view->text()));
}

void TestOutboxPage::leadsToTheOrder()
{
    fill();
    QSignalSpy followed(page->actions(), &NoticeActions::followed);
    choose(u"PO-77"_s);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->table()->setFocus();
    QTRY_VERIFY(action("goToOrderOfNotice")->isEnabled());
    QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().name, u"PO-77"_s);
    QSignalSpy fromPanel(panel.get(), &DetailsPanel::followed);
    Q_EMIT named<QLabel>(panel.get(), "mailOrder")->linkActivated(u"purchase-order:PO-77"_s);
    QCOMPARE(fromPanel.size(), 1);
}

void TestOutboxPage::actionsSayWhyNot()
{
    fill();
    QVERIFY(!action("saveMail")->isEnabled());
    QVERIFY(!action("saveMail")->property("obstacle").toString().isEmpty());
    choose(u"PO-ALONE"_s);
    QTRY_VERIFY(action("whyNotice")->isEnabled());
    QVERIFY(!action("saveMail")->isEnabled());
    choose(u"PO-77"_s);
    QTRY_VERIFY(action("saveMail")->isEnabled());
}

void TestOutboxPage::pictures_data()
{
    QTest::addColumn<QString>("tongue");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("en") << u"en"_s << false;
    QTest::newRow("en-dark") << u"en"_s << true;
    QTest::newRow("de") << u"de"_s << false;
}

void TestOutboxPage::pictures()
{
    QFETCH(QString, tongue);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    QVERIFY(language.install(tongue));
    fill();
    choose(u"PO-77"_s);
    QVERIFY(page->minimumSizeHint().width() <= 800 && panel->minimumSizeHint().height() <= 300);
    const QString folder = qEnvironmentVariable("PODESK_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(page->grab().save(QDir(folder).filePath(u"outbox-"_s + name + u".png"_s)));
        QVERIFY(panel->grab().save(QDir(folder).filePath(u"mail-"_s + name + u".png"_s)));
        choose(u"PO-ALONE"_s);
        QVERIFY(panel->grab().save(QDir(folder).filePath(u"unsent-"_s + name + u".png"_s)));
    }
    language.install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
