// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariofiles.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/scenarios/scenarioeditor.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The editor by mouse and keys: every part of a scenario gets into its file, and what is wrong stands beside its
/// field.
class TestScenarioEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void writesWhatIsTyped();
    void asksAQuestion();
    void keepsDropsAndChangesExpectations();
    void faultsStandBesideTheirFields_data();
    void faultsStandBesideTheirFields();
    void anotherFileIsNeverReplaced();
    void checksByPlaying();
    void asksBeforeThrowingAway();
    void everyFieldSurvives();

private:
    static Scenario sample()
    {
        for (const ScenarioFile& file : shippedScenarioFiles()) {
            if (file.scenario.id == "suspended-purchase-order"_L1) {
                Scenario scenario = file.scenario;
                scenario.id = u"my-case"_s;
                return scenario;
            }
        }
        return {};
    }
    std::unique_ptr<ScenarioEditor> editor(const Scenario& scenario, const QString& path = {})
    {
        auto made = std::make_unique<ScenarioEditor>(scenario, path, folder());
        made->show();
        made->activateWindow();
        return made;
    }
    QString folder() const { return m_dir->filePath(u"mine"_s); }
    static void goTo(ScenarioEditor* editor, int row) { named<QListWidget>(editor, "editorSteps")->setCurrentRow(row); }
    /// Saves and reads what was written.
    Scenario saved(ScenarioEditor* editor)
    {
        QSignalSpy done(editor, &ScenarioEditor::saved);
        if (!QTest::qWaitFor([editor] { return button(editor, "verb")->isEnabled(); }))
            qFatal("Cannot be saved: %s", qPrintable(button(editor, "verb")->toolTip()));
        press(editor, "verb");
        if (!QTest::qWaitFor([&] { return !done.isEmpty(); }))
            qFatal("Was not saved");
        const ScenarioFile file = checkedScenarioFile(done.first().first().toString());
        if (!file.isInOrder())
            qFatal("Saved what is not in order");
        return file.scenario;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestScenarioEditor::writesWhatIsTyped()
{
    const auto shown = editor(sample());
    typeOver(named<QLineEdit>(shown.get(), "aboutTitle"), u"My own case"_s);
    typeOver(named<QLineEdit>(shown.get(), "aboutAudience"), u"Buyers"_s);
    typeOver(named<QPlainTextEdit>(shown.get(), "aboutObjectives"), u"Look first"_s);
    goTo(shown.get(), 1);
    typeOver(named<QLineEdit>(shown.get(), "stepTitle"), u"It begins"_s);
    auto* narration = named<QPlainTextEdit>(shown.get(), "stepNarration");
    typeOver(narration, u"One."_s);
    QTest::keyClick(narration, Qt::Key_Return);
    QTest::keyClick(narration, Qt::Key_Return);
    QTest::keyClicks(narration, u"**Two.**"_s);
    typeOver(named<QLineEdit>(shown.get(), "stepRules"), u"B36, R41"_s);
    const Scenario read = saved(shown.get());
    QCOMPARE(read.title, u"My own case"_s);
    QCOMPARE(read.audience, u"Buyers"_s);
    QCOMPARE(read.objectives, QStringList{u"Look first"_s});
    QCOMPARE(read.steps.first().title, u"It begins"_s);
    QCOMPARE(read.steps.first().narration, (QStringList{u"One."_s, QString(), u"**Two.**"_s}));
    QCOMPARE(read.steps.first().rules, (QStringList{u"B36"_s, u"R41"_s}));
    QCOMPARE(read.steps.mid(1), sample().steps.mid(1));
    QVERIFY(QFileInfo::exists(folder() + u"/my-case.json"_s));
    QTRY_VERIFY(!button(shown.get(), "verb")->isEnabled()); // everything is saved
    QVERIFY(!button(shown.get(), "verb")->toolTip().isEmpty());
}

void TestScenarioEditor::asksAQuestion()
{
    const auto shown = editor(sample());
    goTo(shown.get(), 1);
    auto* tabs = named<QTabWidget>(shown.get(), "stepForm");
    tabs->setCurrentIndex(1);
    auto* question = named<QGroupBox>(shown.get(), "question");
    QVERIFY(!question->isChecked());
    question->setFocus();
    QTest::keyClick(question, Qt::Key_Space);
    QVERIFY(question->isChecked());
    auto* answers = named<QTableWidget>(shown.get(), "questionAnswers");
    QCOMPARE(answers->rowCount(), 2);
    // Not before there is a question, two answers, and one that is right.
    QTRY_VERIFY(!button(shown.get(), "verb")->isEnabled());
    typeOver(named<QPlainTextEdit>(shown.get(), "questionText"), u"What now?"_s);
    for (int row = 0; row < 2; ++row) {
        answers->item(row, 0)->setText(row == 0 ? u"This"_s : u"That"_s);
        answers->item(row, 1)->setText(u"Because."_s);
    }
    QTRY_VERIFY(hintOf(answers).contains(u"right"_s));
    answers->setFocus();
    answers->setCurrentCell(1, 0);
    QTest::keyClick(answers, Qt::Key_Space);
    QTRY_VERIFY(hintOf(answers).isEmpty());
    press(shown.get(), "addAnswer");
    QTest::keyClick(answers, Qt::Key_Escape);
    QCOMPARE(answers->rowCount(), 3);
    answers->setCurrentCell(2, 0);
    press(shown.get(), "removeAnswer");
    typeOver(named<QPlainTextEdit>(shown.get(), "questionHints"), u"Look closer."_s);
    const std::optional<ScenarioQuestion> asked = saved(shown.get()).steps.first().question;
    QVERIFY(asked.has_value());
    QCOMPARE(asked->text, QStringList{u"What now?"_s});
    QCOMPARE(asked->hints, QStringList{u"Look closer."_s});
    QCOMPARE(asked->answers.size(), 2);
    QVERIFY(!asked->answers.first().isRight && asked->answers.last().isRight);
    QCOMPARE(asked->answers.last().text, u"That"_s);
}

void TestScenarioEditor::keepsDropsAndChangesExpectations()
{
    const auto shown = editor(sample());
    const QList<ScenarioExpectation> before = sample().steps.at(1).expectations;
    QCOMPARE(before.size(), 4);
    goTo(shown.get(), 2);
    named<QTabWidget>(shown.get(), "stepForm")->setCurrentIndex(2);
    auto* list = named<QListWidget>(shown.get(), "expectations");
    QCOMPARE(list->count(), 4);
    QVERIFY2(list->item(2)->text().contains(u"INV-1001"_s), qPrintable(list->item(2)->text()));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space); // dropped
    list->setCurrentRow(2);
    auto* text = named<QPlainTextEdit>(shown.get(), "expectationText");
    QVERIFY(text->toPlainText().contains(u"suspended"_s));
    text->setPlainText(u"{\"record\": \"invoice\", \"number\""_s);
    QTRY_VERIFY(hintOf(text).contains(u"JSON"_s));
    QVERIFY(!button(shown.get(), "verb")->isEnabled());
    text->setPlainText(uR"({"record": "invoice", "number": "INV-1001", "has": {"colour": "red"}})"_s);
    QTRY_VERIFY2(hintOf(text).contains(u"colour"_s), qPrintable(hintOf(text)));
    QTRY_VERIFY(list->item(2)->text().startsWith(u"✗"_s));
    QVERIFY(named<QListWidget>(shown.get(), "editorSteps")->item(2)->text().startsWith(u"✗"_s));
    text->setPlainText(uR"({"record": "invoice", "number": "INV-1001", "has": {"revision": 1}})"_s);
    QTRY_VERIFY(hintOf(text).isEmpty());
    press(shown.get(), "addExpectation");
    QCOMPARE(list->currentRow(), 4);
    text->setPlainText(uR"({"list": "invoices", "count": 1, "rules": ["R41"]})"_s);
    const QList<ScenarioExpectation> after = saved(shown.get()).steps.at(1).expectations;
    QCOMPARE(after.size(), 4);
    QCOMPARE(after.at(0), before.at(1));
    QCOMPARE(after.at(1).given.value("has"_L1).toObject().keys(), QStringList{u"revision"_s});
    QCOMPARE(after.at(3).given.value("count"_L1).toInt(), 1);
    QCOMPARE(after.at(3).rules, QStringList{u"R41"_s});
}

void TestScenarioEditor::faultsStandBesideTheirFields_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no title") << 0 << QByteArray("aboutTitle") << QString() << QString();
    QTest::newRow("an id with a blank") << 0 << QByteArray("aboutId") << u"my case"_s << QString();
    QTest::newRow("a rule that is none") << 0 << QByteArray("aboutRules") << u"R41, R999"_s << u"R999"_s;
    QTest::newRow("a step without title") << 3 << QByteArray("stepTitle") << QString() << QString();
    QTest::newRow("a step's rule that is none") << 3 << QByteArray("stepRules") << u"X1"_s << u"X1"_s;
}

void TestScenarioEditor::faultsStandBesideTheirFields()
{
    QFETCH(int, row);
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, hint);
    const auto shown = editor(sample());
    goTo(shown.get(), row);
    auto* edit = named<QLineEdit>(shown.get(), field.constData());
    const QString good = edit->text();
    const QString before = hintOf(edit);
    typeOver(edit, text);
    QTRY_VERIFY2(hintOf(edit) != before && !hintOf(edit).isEmpty(), qPrintable(hintOf(edit)));
    QVERIFY2(hintOf(edit).contains(hint), qPrintable(hintOf(edit)));
    QVERIFY(!button(shown.get(), "verb")->isEnabled());
    QVERIFY(!button(shown.get(), "verb")->toolTip().isEmpty());
    QVERIFY(named<QListWidget>(shown.get(), "editorSteps")->item(row)->text().startsWith(u"✗"_s));
    // Said once, and not as a file would name the place.
    auto* below = named<QLabel>(shown.get(), "problem");
    QVERIFY(below->isVisible());
    QVERIFY2(!below->text().contains(hintOf(edit)) && !hintOf(edit).contains(u'/'), qPrintable(below->text()));
    goTo(shown.get(), row == 0 ? 1 : 0);
    QVERIFY2(below->text().contains(hint) && !below->text().contains(u'/'), qPrintable(below->text()));
    goTo(shown.get(), row);
    typeOver(edit, good);
    QTRY_COMPARE(hintOf(edit), before);
    QTRY_VERIFY(button(shown.get(), "verb")->isEnabled());
}

void TestScenarioEditor::anotherFileIsNeverReplaced()
{
    QVERIFY(QDir().mkpath(folder()));
    Scenario other = sample();
    other.title = u"Somebody else's"_s;
    QVERIFY(saveScenario(other, folder() + u"/my-case.json"_s));
    const auto shown = editor(sample());
    // A new one gets an id that is free.
    auto* id = named<QLineEdit>(shown.get(), "aboutId");
    QCOMPARE(id->text(), u"my-case-2"_s);
    typeOver(id, u"my-case"_s);
    QTRY_VERIFY(hintOf(id).contains(u"already"_s));
    QVERIFY(!button(shown.get(), "verb")->isEnabled());
    typeOver(id, u"month-end"_s); // a shipped one's
    QTRY_VERIFY(hintOf(id).contains(u"already"_s));
    QCOMPARE(checkedScenarioFile(folder() + u"/my-case.json"_s).scenario.title, other.title);
}

void TestScenarioEditor::checksByPlaying()
{
    Scenario scenario = sample();
    scenario.editions = {Edition::E2024};
    const auto shown = editor(scenario);
    auto* result = named<QPlainTextEdit>(shown.get(), "checkResult");
    QVERIFY(!result->isVisible());
    press(shown.get(), "checkScenario");
    QTRY_VERIFY_WITH_TIMEOUT(result->toPlainText().contains(u"as expected"_s), 20'000);
    goTo(shown.get(), 1);
    auto* list = named<QListWidget>(shown.get(), "expectations");
    QCOMPARE(list->currentRow(), 0);
    named<QPlainTextEdit>(shown.get(), "expectationText")
        ->setPlainText(uR"({"record": "purchase-order", "number": "PO-77", "has": {"status": "active"}})"_s);
    QTRY_VERIFY(button(shown.get(), "checkScenario")->isEnabled());
    press(shown.get(), "checkScenario");
    QTRY_VERIFY_WITH_TIMEOUT(
        result->toPlainText().contains(u"Purchase order PO-77 Status: expected Active, found Suspended"_s), 20'000);
    QVERIFY(result->toPlainText().contains(u"step 1"_s));
}

void TestScenarioEditor::asksBeforeThrowingAway()
{
    const QString path = folder() + u"/my-case.json"_s;
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(saveScenario(sample(), path));
    {
        const auto untouched = editor(sample(), path);
        QTest::keyClick(untouched.get(), Qt::Key_Escape);
        QVERIFY(!untouched->isVisible());
    }
    const auto shown = editor(sample(), path);
    typeOver(named<QLineEdit>(shown.get(), "aboutTitle"), u"Other"_s);
    QTest::keyClick(shown.get(), Qt::Key_Escape);
    auto* question = shown->findChild<QMessageBox*>(u"discardQuestion"_s);
    QVERIFY(question && shown->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!shown->findChild<QMessageBox*>(u"discardQuestion"_s));
    QVERIFY(shown->isVisible());
    press(shown.get(), "close");
    press(shown.get(), "discard");
    QTRY_VERIFY(!shown->isVisible());
    QCOMPARE(checkedScenarioFile(path).scenario, sample());
}

/// Going through all entries and touching each changes nothing.
void TestScenarioEditor::everyFieldSurvives()
{
    for (const ScenarioFile& file : shippedScenarioFiles()) {
        Scenario scenario = file.scenario;
        scenario.id += u"-copy"_s;
        const auto shown = editor(scenario);
        for (int row = 0; row <= scenario.steps.size(); ++row) {
            goTo(shown.get(), row);
            const auto fields = shown->findChildren<QLineEdit*>();
            for (QLineEdit* field : fields) {
                if (field->objectName() == (row == 0 ? u"aboutTitle"_s : u"stepTitle"_s))
                    Q_EMIT field->textEdited(field->text());
            }
        }
        QCOMPARE(shown->scenario(), scenario);
    }
}

QTEST_MAIN(TestScenarioEditor)
#include "tst_scenarioeditor.moc"
