// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/libraryfixture.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;

/// The library: cards, search, what can be done with the selected one, files that come and go, and who learns.
class TestScenariosPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsACardForEachScenario();
    void searches_data();
    void searches();
    void keysPlayWhatIsFound();
    void buttonsPlayInTheChosenEdition();
    void followsTheFolder();
    void faultyFileSaysWhereAndCannotBePlayed();
    void importsAndExports();
    void readsTheLibraryWhenItIsLookedAt();
    void refusesAFileThatIsNotInOrder();
    void rulesLeadToTheirPages();
    void learnerKeepsResults();
    void learnersGoFromDeskToDesk();
    void badLearnerFileIsToldAndLeft();
};

void TestScenariosPage::showsACardForEachScenario()
{
    LibraryFixture f;
    const QAbstractItemModelTester tester(f.page->model());
    QCOMPARE(f.page->model()->rowCount(), f.shipped());
    QCOMPARE(f.page->count(f.workspace.facts()), std::optional<qint64>(f.shipped()));
    QVERIFY(named<QLabel>(f.page.get(), "scenariosTitle")->text().contains(QString::number(f.shipped())));
    QVERIFY(f.select(u"suspended-purchase-order"_s));
    const QModelIndex card = f.page->cards()->currentIndex();
    const QString heard = card.data(Qt::AccessibleTextRole).toString();
    for (const QString& part : QStringList{u"Suspended purchase order"_s, u"Billing admins"_s, u"10 minute"_s,
                                           u"2024, 2026"_s, u"Not played yet"_s})
        QVERIFY2(heard.contains(part), qPrintable(heard));
    QVERIFY(card.data(ScenarioModel::Rules).toString().contains(u"R41"_s));
    QVERIFY(f.pageText().contains(u"Tell a suspended purchase order from an expired one"_s));
    QVERIFY(f.pageText().contains(u"Support declines"_s)); // a step
}

void TestScenariosPage::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("title, any case") << u"SUSPENDED purchase"_s << u"suspended-purchase-order"_s;
    QTest::newRow("objective") << u"repair an invoice that went out"_s << u"suspended-purchase-order"_s;
    QTest::newRow("rule") << u"b36"_s << u"suspended-purchase-order"_s;
    QTest::newRow("nothing") << u"nosuchword"_s << QString();
}

void TestScenariosPage::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    LibraryFixture f;
    f.page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), text);
    QVERIFY(f.page->model()->rowCount() < f.shipped());
    if (!found.isEmpty()) {
        QVERIFY(f.select(found));
        return;
    }
    QCOMPARE(f.page->model()->rowCount(), 0);
    QVERIFY(f.pageText().isEmpty());
    QVERIFY(!button(f.page.get(), "watchScenario")->isEnabled());
    QVERIFY(!button(f.page.get(), "watchScenario")->toolTip().isEmpty());
    press(f.page.get(), "empty-clearScenarioSearch");
    QCOMPARE(f.page->model()->rowCount(), f.shipped());
}

void TestScenariosPage::keysPlayWhatIsFound()
{
    LibraryFixture f;
    QSignalSpy wanted(f.page.get(), &ScenariosPage::playRequested);
    f.page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"suspended purchase order"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), f.page->cards());
    QVERIFY(f.select(u"suspended-purchase-order"_s));
    QTest::keyClick(f.page->cards(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<Scenario>().id, u"suspended-purchase-order"_s);
    QCOMPARE(wanted.first().at(2).value<PlayMode>(), PlayMode::Watch);
}

void TestScenariosPage::buttonsPlayInTheChosenEdition()
{
    LibraryFixture f;
    QSignalSpy wanted(f.page.get(), &ScenariosPage::playRequested);
    QVERIFY(f.select(u"suspended-purchase-order"_s));
    auto* edition = named<QComboBox>(f.page.get(), "scenarioEdition");
    QCOMPARE(edition->count(), 2);
    edition->setFocus();
    QTest::keyClick(edition, Qt::Key_Down);
    press(f.page.get(), "practiseScenario");
    press(f.page.get(), "presentScenario");
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(1).value<Edition>(), Edition::E2026);
    QCOMPARE(wanted.at(0).at(2).value<PlayMode>(), PlayMode::Practise);
    QCOMPARE(wanted.at(1).at(2).value<PlayMode>(), PlayMode::Present);
    QVERIFY(f.select(u"correct-it-yourself-2026"_s));
    QCOMPARE(edition->count(), 1);
    QVERIFY(!edition->isEnabled() && !edition->toolTip().isEmpty());
}

void TestScenariosPage::followsTheFolder()
{
    LibraryFixture f;
    f.store(f.folder() + u"/one.json"_s, f.sample(u"one"_s));
    f.page->refresh(); // there was no folder to watch before
    QTRY_COMPARE(f.page->model()->rowCount(), f.shipped() + 1);
    QSignalSpy counted(f.page.get(), &WorkspacePage::countChanged);
    f.store(f.folder() + u"/two.json"_s, f.sample(u"two"_s));
    QTRY_COMPARE(f.page->model()->rowCount(), f.shipped() + 2);
    QVERIFY(!counted.isEmpty());
    QVERIFY(f.select(u"two"_s));
    QVERIFY(f.page->cards()->currentIndex().data(ScenarioModel::Frame).toString().contains(u"your own"_s));
    Scenario changed = f.sample(u"two"_s);
    changed.title = u"Now called otherwise"_s;
    f.store(f.folder() + u"/two.json"_s, changed);
    QTRY_COMPARE(f.page->cards()->currentIndex().data().toString(), changed.title);
    QVERIFY(QFile::remove(f.folder() + u"/two.json"_s));
    QTRY_COMPARE(f.page->model()->rowCount(), f.shipped() + 1);
}

void TestScenariosPage::faultyFileSaysWhereAndCannotBePlayed()
{
    LibraryFixture f;
    QDir().mkpath(f.folder());
    QFile file(f.folder() + u"/bad.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "id": "bad", "title": "Bad", "editions": ["2025"], "start": {}, "steps": []})");
    file.close();
    f.page->refresh();
    QTRY_COMPARE(f.page->model()->rowCount(), f.shipped() + 1);
    f.page->cards()->setCurrentIndex(f.page->model()->index(f.shipped()));
    const QModelIndex card = f.page->cards()->currentIndex();
    QCOMPARE(card.data().toString(), u"bad.json"_s);
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(u"Not in order"_s));
    for (const QString& part : QStringList{u"bad.json"_s, u"/editions/0"_s, u"2024"_s})
        QVERIFY2(f.pageText().contains(part), qPrintable(f.pageText()));
    for (const char* name : {"watchScenario", "practiseScenario", "presentScenario", "editScenario"}) {
        QVERIFY(!button(f.page.get(), name)->isEnabled());
        QVERIFY(!button(f.page.get(), name)->toolTip().isEmpty());
    }
    QSignalSpy wanted(f.page.get(), &ScenariosPage::playRequested);
    QTest::keyClick(f.page->cards(), Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
}

void TestScenariosPage::importsAndExports()
{
    LibraryFixture f;
    QVERIFY(f.select(u"month-end"_s));
    press(f.page.get(), "exportScenario");
    const QString copy = f.path(u"copy.json"_s);
    f.choose("exportScenarioDialog", copy);
    QTRY_VERIFY(f.messages.newestText().contains(u"copy.json"_s));
    QVERIFY(checkedScenarioFile(copy).isInOrder());
    press(f.page.get(), "importScenario");
    f.choose("importScenarioDialog", copy);
    QTRY_COMPARE(f.page->model()->rowCount(), f.shipped() + 1);
    QVERIFY(QFileInfo::exists(f.folder() + u"/month-end-2.json"_s));
    QTRY_COMPARE(f.page->cards()->currentIndex().data(ScenarioModel::Path).toString(),
                 f.folder() + u"/month-end-2.json"_s);
}

/// A window that never shows the page does not read a folder.
void TestScenariosPage::readsTheLibraryWhenItIsLookedAt()
{
    DialogFixture f;
    QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"settings.ini"_s));
    setOwnScenarioFolder(settings, folder.filePath(u"mine"_s));
    ScenariosPage page(&f.runner, &settings);
    const QSignalSpy read(page.library(), &ScenarioLibrary::changed);
    page.setFacts(f.workspace.facts());
    QCoreApplication::processEvents();
    QCOMPARE(read.size(), 0);
    QVERIFY(!page.count(f.workspace.facts()));
    page.show();
    QTRY_VERIFY(page.library()->isLoaded());
    QCOMPARE(page.count(f.workspace.facts()), shippedScenarioFiles().size());
}

void TestScenariosPage::refusesAFileThatIsNotInOrder()
{
    LibraryFixture f;
    Scenario faulty = f.sample(u"faulty"_s);
    faulty.steps.first().rules = {u"R999"_s};
    f.store(f.path(u"faulty.json"_s), faulty);
    press(f.page.get(), "importScenario");
    f.choose("importScenarioDialog", f.path(u"faulty.json"_s));
    QTRY_VERIFY(f.messages.newestText().contains(u"faulty.json"_s));
    QVERIFY2(f.messages.newestText().contains(u"/steps/0/rules/0"_s), qPrintable(f.messages.newestText()));
    QVERIFY(f.messages.newestText().contains(u"a rule id such as R13"_s));
    QVERIFY(!f.messages.newestText().contains(u"R41"_s)); // not every one of a hundred
    QCOMPARE(f.page->model()->rowCount(), f.shipped());
}

void TestScenariosPage::rulesLeadToTheirPages()
{
    LibraryFixture f;
    QSignalSpy asked(f.page.get(), &ScenariosPage::ruleRequested);
    QVERIFY(f.select(u"suspended-purchase-order"_s));
    Q_EMIT named<QTextBrowser>(f.page.get(), "scenarioPage")->anchorClicked(QUrl(u"rule:R41"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"R41"_s);
}

void TestScenariosPage::learnerKeepsResults()
{
    LibraryFixture f;
    // Nobody is chosen, so nothing is kept.
    f.page->noteAttempt(f.attempt(u"month-end"_s, 5, 5));
    f.addLearner(u"Ada"_s);
    auto* learner = named<QComboBox>(f.page.get(), "learner");
    QTRY_COMPARE(learner->currentText(), u"Ada"_s);
    QVERIFY(f.select(u"month-end"_s));
    QVERIFY(f.page->cards()->currentIndex().data(ScenarioModel::Standing).toString().contains(u"Not played"_s));
    f.page->noteAttempt(f.attempt(u"month-end"_s, 4, 5));
    f.page->noteAttempt(f.attempt(u"month-end"_s, 5, 5));
    const auto standing = [&f] { return f.page->cards()->currentIndex().data(ScenarioModel::Standing).toString(); };
    QTRY_VERIFY2(standing().contains(u"5 of 5"_s), qPrintable(standing()));
    QVERIFY(standing().contains(u"Practised"_s) && standing().contains(u"2 hint"_s) && standing().startsWith(u"✓"_s));
    QTRY_VERIFY(f.pageText().contains(u"Ada"_s) && f.pageText().contains(u"4 of 5"_s));
    // The choice is remembered, and nobody else sees it.
    QCOMPARE(f.page->library()->learners().size(), 1);
    QTest::keyClick(learner, Qt::Key_Up);
    QVERIFY(standing().contains(u"Not played"_s));
}

void TestScenariosPage::learnersGoFromDeskToDesk()
{
    LibraryFixture f;
    f.addLearner(u"Ada"_s);
    QTRY_COMPARE(f.page->library()->learners().size(), 1);
    f.page->noteAttempt(f.attempt(u"month-end"_s, 5, 5));
    QTRY_VERIFY(!f.page->library()->learners().isEmpty() &&
                !f.page->library()->learners().first().learner.attempts.isEmpty());
    f.page->findChild<QAction*>(u"exportLearner"_s)->trigger();
    const QString carried = f.path(u"ada.learner.json"_s);
    f.choose("exportLearnerDialog", carried);
    QTRY_VERIFY(QFileInfo::exists(carried));

    LibraryFixture there;
    QVERIFY(!there.page->findChild<QAction*>(u"exportLearner"_s)->isEnabled());
    there.page->findChild<QAction*>(u"importLearner"_s)->trigger();
    there.choose("importLearnerDialog", carried);
    QTRY_COMPARE(named<QComboBox>(there.page.get(), "learner")->currentText(), u"Ada"_s);
    QVERIFY(there.select(u"month-end"_s));
    QVERIFY(there.page->cards()->currentIndex().data(ScenarioModel::Standing).toString().contains(u"5 of 5"_s));
}

void TestScenariosPage::badLearnerFileIsToldAndLeft()
{
    LibraryFixture f;
    const QString path = learnerFolder(f.settings) + u"/eve.learner.json"_s;
    QDir().mkpath(learnerFolder(f.settings));
    const QByteArray newer = R"({"format": 7, "learner": "Eve", "attempts": []})";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    f.page->refresh();
    QTRY_VERIFY2(f.messages.newestText().contains(u"eve.learner.json"_s), qPrintable(f.messages.newestText()));
    QVERIFY(f.messages.newestText().contains(u"/format"_s));
    f.addLearner(u"Eve"_s);
    QTRY_COMPARE(named<QComboBox>(f.page.get(), "learner")->currentText(), u"Eve"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

QTEST_MAIN(TestScenariosPage)
#include "tst_scenariospage.moc"
