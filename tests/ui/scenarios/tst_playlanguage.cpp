// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/libraryfixture.h"
#include "tests/ui/scenarios/playfixture.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Another language while a play is open: nothing of the old one stays, and nothing of the play is lost. The
/// pseudo-language puts brackets around every text that went through it.
class TestPlayLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }
    void thePlayerSpeaksIt();
    void answersAndHintsStay();
    void whatCannotBePressedSaysWhyInIt();
    void thePageSpeaksIt();

private:
    /// Texts, tool tips and names of the controls that are not in the other language.
    static QStringList left(const QWidget* window, const QStringList& names)
    {
        QStringList left;
        for (const QString& name : names) {
            const auto* widget = window->findChild<QWidget*>(name);
            if (!widget) {
                left << name + u" is not there"_s;
                continue;
            }
            QStringList texts{widget->toolTip(), widget->accessibleName()};
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
            if (const auto* box = qobject_cast<const QComboBox*>(widget))
                texts << box->itemText(box->count() - 1);
            for (const QString& text : texts) {
                const bool hasWords = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
                if (hasWords && !text.contains(u'['))
                    left << name + u": "_s + text;
            }
        }
        return left;
    }

    bool speak(const QString& code)
    {
        const bool isInstalled = language.install(code);
        QCoreApplication::processEvents(); // windows are told in their turn
        return isInstalled;
    }

    words::Language language;
};

void TestPlayLanguage::thePlayerSpeaksIt()
{
    PlayFixture f;
    QVERIFY(f.stepForward());
    const QStringList names{u"playerTitle"_s,    u"presentButton"_s,  u"presentationSign"_s, u"steps"_s,
                            u"stepTitle"_s,      u"stepActor"_s,      u"narration"_s,        u"outcome"_s,
                            u"showNotes"_s,      u"askExpected"_s,    u"storyScroll"_s,      u"timeLine"_s,
                            u"speed"_s,          u"stopAtMismatch"_s, u"firstStep"_s,        u"previousStep"_s,
                            u"doForMe"_s,        u"doMyself"_s,       u"nextStep"_s,         u"lastStep"_s,
                            u"playPause"_s,      u"breakPoint"_s,     u"restart"_s,          u"saveMark"_s,
                            u"branchFromHere"_s, u"showBranches"_s,   u"keepCopy"_s,         u"checkAnswer"_s,
                            u"askHint"_s,        u"playerBar"_s};
    const QString title = f.player.windowTitle();
    QVERIFY(speak(u"pseudo"_s));
    QCOMPARE(left(&f.player, names).join(u"; "_s), QString());
    QVERIFY(f.player.windowTitle().contains(u'['));
    QVERIFY(named<QLabel>(&f.player, "playDate")->accessibleName().contains(u'['));
    QVERIFY2(f.text("outcome").contains(u'['), qPrintable(f.text("outcome")));
    QVERIFY(speak(u"en"_s));
    QCOMPARE(f.player.windowTitle(), title);
    QVERIFY(f.text("outcome").contains(u"as expected"_s) && !f.text("outcome").contains(u'['));
    QCOMPARE(f.play()->done(), 1);
}

void TestPlayLanguage::answersAndHintsStay()
{
    PlayFixture f;
    qsizetype asked = 0;
    for (const ScenarioStep& step : f.play()->scenario().steps) {
        if (step.question)
            break;
        ++asked;
    }
    for (qsizetype step = 0; step < asked; ++step)
        QVERIFY(f.stepForward());
    if (asked > 0)
        f.key(Qt::Key_Right);
    auto* panel = f.player.findChild<QuestionPanel*>();
    QTRY_VERIFY(panel->isVisible());
    const auto& answers = f.play()->scenario().steps.at(asked).question->answers;
    const auto wrong = std::ranges::find_if(answers, [](const auto& answer) { return !answer.isRight; });
    chooseAnswer(f, int(wrong - answers.begin()) + 1);
    const QString verdict = f.label("questionVerdict");
    QVERIFY(!verdict.isEmpty());
    QVERIFY(speak(u"pseudo"_s));
    QVERIFY(f.label("questionVerdict") != verdict);
    QVERIFY2(f.label("questionVerdict").contains(wrong->because), qPrintable(f.label("questionVerdict")));
    QVERIFY(named<QLabel>(&f.player, "questionVerdict")->isVisible());
    QVERIFY(button(&f.player, "checkAnswer")->isEnabled()); // what was chosen is chosen still
}

void TestPlayLanguage::whatCannotBePressedSaysWhyInIt()
{
    PlayFixture f;
    QCOMPARE(button(&f.player, "previousStep")->toolTip(), u"This is the beginning."_s);
    QVERIFY(speak(u"pseudo"_s));
    QVERIFY(button(&f.player, "previousStep")->toolTip().contains(u'['));
    QVERIFY(!button(&f.player, "previousStep")->isEnabled());
    f.director()->togglePlay();
    QTRY_VERIFY(f.director()->isPlaying() || f.play()->done() > 0);
    QVERIFY(speak(u"en"_s));
    QCOMPARE(button(&f.player, "playPause")->text(), f.director()->isPlaying() ? u"Pause"_s : u"Play"_s);
}

void TestPlayLanguage::thePageSpeaksIt()
{
    LibraryFixture f;
    const QStringList names{u"scenariosTitle"_s,   u"importScenario"_s,  u"recordScenario"_s,  u"scenarioManual"_s,
                            u"scenarioSearch"_s,   u"scenarioCards"_s,   u"learnerMenu"_s,     u"watchScenario"_s,
                            u"practiseScenario"_s, u"presentScenario"_s, u"handOutScenario"_s, u"exportScenario"_s,
                            u"editScenario"_s,     u"scenarioEdition"_s};
    QVERIFY(speak(u"pseudo"_s));
    // Editions are numbers in every language.
    QCOMPARE(left(f.page.get(), names).join(u"; "_s), QString());
    QVERIFY(f.pageText().contains(u'['));
    QVERIFY(f.page->findChild<QAction*>(u"addLearner"_s)->text().contains(u'['));
}

QTEST_MAIN(TestPlayLanguage)
#include "tst_playlanguage.moc"
