// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulebook.h"
#include "ui/common/recordlink.h"
#include "ui/common/uisettings.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"
#include "ui/help/rulelistmodel.h"
#include "ui/help/rulepage.h"
#include "ui/words/language.h"
#include "ui/words/rulehelpwords.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>
#include <QtWidgets>

using namespace podesk;
using namespace Qt::StringLiterals;

/// The help on rules: a page for each in both languages, and the reader around them.
class TestRuleHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasAPage_data();
    void everyRuleHasAPage();
    void noPageWithoutARule();
    void aPageNamesWhatTheRulebookOwns();
    void otherRulesAreLinks();
    void fallsBackToEnglish();
    void searches();
    void readsForwardAndBack();
    void followsLinks();
    void findsTheRuleAtHand_data();
    void findsTheRuleAtHand();
    void f1OpensTheRuleInADialog();
    void f1ExplainsADisabledMenuEntry();
    void speaksTheLanguage();

private:
    QTemporaryDir dir;
    UiSettings settings{dir.filePath(u"settings.ini"_s)};
};

namespace {

QString pageText(const HelpWindow& window)
{
    return window.findChild<QTextBrowser*>(u"helpPage"_s)->toPlainText();
}

} // namespace

void TestRuleHelp::everyRuleHasAPage_data()
{
    QTest::addColumn<QString>("rule");
    for (const RuleEntry& rule : rulebook())
        QTest::newRow(rule.id.data()) << QString(rule.id);
}

void TestRuleHelp::everyRuleHasAPage()
{
    QFETCH(QString, rule);
    const QMap<QString, QString> examples{{u"en"_s, u"**Example"_s}, {u"de"_s, u"**Beispiel"_s}};
    for (auto example = examples.begin(); example != examples.end(); ++example) {
        QVERIFY2(hasRuleText(rule, example.key()), qPrintable(example.key()));
        const QString text = ruleText(rule, example.key());
        QVERIFY2(text.size() > 40, qPrintable(example.key()));
        QVERIFY2(text.contains(example.value()), qPrintable(example.key()));
    }
    QVERIFY(ruleText(rule, u"en"_s) != ruleText(rule, u"de"_s));
    QVERIFY2(words::ruleName(rule) != rule, "a rule without a name");
    QVERIFY2(words::sourceTitle(findRule(rule)->source) != findRule(rule)->source, "a source without a title");
}

void TestRuleHelp::noPageWithoutARule()
{
    for (const QString& language : QStringList{u"en"_s, u"de"_s}) {
        QDirIterator pages(u":/podesk/help/rules/"_s + language);
        int count = 0;
        while (pages.hasNext()) {
            pages.next();
            ++count;
            QVERIFY2(findRule(pages.fileInfo().completeBaseName()), qPrintable(pages.filePath()));
        }
        QVERIFY(count > 0);
    }
}

void TestRuleHelp::aPageNamesWhatTheRulebookOwns()
{
    const QString page = rulePage(u"R44"_s, u"en"_s);
    QVERIFY(page.startsWith(u"## R44 – "_s + words::ruleName(u"R44"_s)));
    QVERIFY(page.contains(words::evidenceWord(findRule(u"R44")->evidence)));
    QVERIFY(page.contains(words::sourceTitle(findRule(u"R44")->source)));
    QVERIFY(page.contains(u"2024"_s) && page.contains(u"2026"_s));
    QVERIFY(rulePage(u"R10"_s, u"en"_s).contains(u"2024 only"_s));
    QVERIFY(rulePage(u"X99"_s, u"en"_s).contains(u"X99"_s));
}

void TestRuleHelp::otherRulesAreLinks()
{
    int links = 0;
    for (const RuleEntry& rule : rulebook()) {
        const QString page = rulePage(QString(rule.id), u"en"_s);
        links += int(page.count(u"](rule:"_s));
        QVERIFY2(!page.contains(u"](rule:%1)"_s.arg(rule.id)), rule.id.data()); // none to itself
    }
    QVERIFY(links >= 0);
}

void TestRuleHelp::fallsBackToEnglish()
{
    QVERIFY(!hasRuleText(u"R41"_s, u"fr"_s));
    QCOMPARE(ruleText(u"R41"_s, u"fr"_s), ruleText(u"R41"_s, u"en"_s));
    QVERIFY(rulePage(u"R41"_s, u"fr"_s).contains(u"English only"_s));
    QVERIFY(!rulePage(u"R41"_s, u"de"_s).contains(u"English only"_s));
}

void TestRuleHelp::searches()
{
    RuleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), int(rulebook().size()));
    model.search(u"r41"_s);
    QVERIFY(model.rowOf(u"R41"_s) >= 0);
    QVERIFY(model.rowCount() < int(rulebook().size()));
    model.search(u"suspended number printed"_s);
    QVERIFY(model.rowOf(u"R41"_s) >= 0);
    QCOMPARE(model.rowOf(u"B3"_s), -1);
    model.search(u"no rule says abracadabra"_s);
    QCOMPARE(model.rowCount(), 0);
    model.search({});
    QCOMPARE(model.ruleAt(model.rowOf(u"B9"_s)), u"B9"_s);
}

void TestRuleHelp::readsForwardAndBack()
{
    HelpWindow window(&settings);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showRule({});
    QCOMPARE(window.shownRule(), QString(rulebook().first().id));
    window.showRule(u"R41"_s);
    QVERIFY(pageText(window).contains(u"R41"_s));
    auto* list = window.findChild<QListView*>(u"helpRules"_s);
    QVERIFY(list->currentIndex().data().toString().startsWith(u"R41"_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down); // by keyboard through the list
    QCOMPARE(window.shownRule(), u"R42"_s);
    window.findChild<QToolButton*>(u"helpBack"_s)->click();
    QCOMPARE(window.shownRule(), u"R41"_s);
    window.forward();
    QCOMPARE(window.shownRule(), u"R42"_s);
    QVERIFY(!window.findChild<QToolButton*>(u"helpForward"_s)->isEnabled());
    auto* search = window.findChild<QLineEdit*>(u"helpSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"balance"_s);
    QVERIFY(list->model()->rowCount() > 0);
    window.showRule(u"B3"_s); // which the search hides
    QCOMPARE(search->text(), QString());
    QVERIFY(list->currentIndex().data().toString().startsWith(u"B3"_s));
    QTest::keyClicks(search, u"abracadabra"_s);
    QVERIFY(window.findChild<QLabel*>(u"helpNothing"_s)->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestRuleHelp::followsLinks()
{
    HelpWindow window(&settings);
    window.show();
    window.showRule(u"R41"_s);
    auto* page = window.findChild<QTextBrowser*>(u"helpPage"_s);
    Q_EMIT page->anchorClicked(QUrl(RecordLink{RecordLink::Kind::Rule, u"R43"_s}.href()));
    QCOMPARE(window.shownRule(), u"R43"_s);
    Q_EMIT page->anchorClicked(QUrl(u"https://example.com"_s));
    QCOMPARE(window.shownRule(), u"R43"_s);
}

void TestRuleHelp::findsTheRuleAtHand_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("around");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("rule");
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("its own") << u"R41"_s << u"B3"_s << QString() << u"R41"_s;
    QTest::newRow("of what it lies in") << QString() << u"B3"_s << QString() << u"B3"_s;
    QTest::newRow("its hint") << QString() << QString() << u"A purchase order keeps one line item (B12)."_s << u"B12"_s;
    QTest::newRow("no rule of the book") << QString() << QString() << u"Nothing (X12) of (B99) these."_s << QString();
}

void TestRuleHelp::findsTheRuleAtHand()
{
    QFETCH(QString, property);
    QFETCH(QString, around);
    QFETCH(QString, hint);
    QFETCH(QString, rule);
    QWidget outside;
    QPushButton inside(&outside);
    outside.setProperty("rule", around);
    inside.setProperty("rule", property);
    inside.setToolTip(hint);
    QCOMPARE(ruleOf(&inside), rule);
}

void TestRuleHelp::f1OpensTheRuleInADialog()
{
    HelpDesk desk(&settings, nullptr);
    QWidget over;
    over.show();
    QDialog dialog(&over);
    auto* table = new QTableWidget(2, 1, &dialog);
    table->setProperty("rule", u"R41"_s);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F1);
    QVERIFY(desk.window());
    QCOMPARE(desk.window()->shownRule(), u"R41"_s);
    QVERIFY(desk.window()->isVisible());
    QVERIFY(desk.window()->isEnabled() && !desk.window()->isModal());
}

void TestRuleHelp::f1ExplainsADisabledMenuEntry()
{
    HelpDesk desk(&settings, nullptr);
    QMenu menu;
    QAction* entry = menu.addAction(u"Make active"_s);
    entry->setEnabled(false);
    entry->setProperty("obstacle", u"Suspended-expired becomes active in two steps (B41)."_s);
    menu.popup({0, 0});
    QCursor::setPos(menu.mapToGlobal(menu.actionGeometry(entry).center()));
    QTest::keyClick(&menu, Qt::Key_F1);
    QVERIFY(desk.window());
    QCOMPARE(desk.window()->shownRule(), u"B41"_s);
}

void TestRuleHelp::speaksTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(helpLanguage(), u"de"_s);
    HelpWindow window(&settings);
    window.showRule(u"R41"_s);
    QVERIFY(pageText(window).contains(u"ausgesetzt"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &change);
    QVERIFY(pageText(window).contains(u"suspended"_s));
    QLocale::setDefault(before);
}

QTEST_MAIN(TestRuleHelp)
#include "tst_rulehelp.moc"
