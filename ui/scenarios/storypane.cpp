// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/storypane.h"

#include "ui/common/headinglabel.h"
#include "ui/details/fieldhint.h"
#include "ui/scenarios/questionpanel.h"
#include "ui/scenarios/storytext.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

StoryPane::StoryPane(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_title(new HeadingLabel(1.25, this))
    , m_who(new QLabel(this))
    , m_narration(new TextBlock(u"narration"_s, this))
    , m_question(new QuestionPanel(this))
    , m_situation(new FieldHint(this))
    , m_askExpected(new QToolButton(this))
    , m_said(new FieldHint(this))
    , m_outcome(new TextBlock(u"outcome"_s, this))
    , m_showNotes(new QToolButton(this))
    , m_notes(new TextBlock(u"trainerNotes"_s, this))
{
    setObjectName(u"storyPane"_s);
    build();
    retranslate();
    connect(m_question, &QuestionPanel::answered, this, &StoryPane::answered);
    connect(m_question, &QuestionPanel::answered, this, [this] {
        QTimer::singleShot(0, m_question,
                           [this] { m_scroll->ensureVisible(0, m_question->geometry().bottom(), 0, 8); });
    });
    connect(m_question, &QuestionPanel::hintTaken, this, &StoryPane::hintTaken);
    connect(m_outcome, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == "why"_L1)
            Q_EMIT whyRequested(url.path().toLongLong());
    });
    connect(m_askExpected, &QToolButton::clicked, this, &StoryPane::showExpected);
    connect(m_showNotes, &QToolButton::toggled, m_notes, &QWidget::setVisible);
}

void StoryPane::build()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_who->setObjectName(u"stepActor"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_situation->setObjectName(u"situation"_s);
    m_said->setObjectName(u"playerSays"_s);
    m_askExpected->setObjectName(u"askExpected"_s);
    m_askExpected->hide();
    m_showNotes->setObjectName(u"showNotes"_s);
    m_showNotes->setCheckable(true);
    auto* page = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 6, 8, 6);
    for (QWidget* part :
         QList<QWidget*>{m_narration, m_question, m_situation, m_askExpected, m_said, m_outcome, m_showNotes, m_notes})
        column->addWidget(part);
    column->addStretch();
    m_scroll->setObjectName(u"storyScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: texts as high as they are wide would never settle while it comes and goes.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    auto* head = new QVBoxLayout; // stays in view, however far one reads
    head->setContentsMargins(8, 6, 8, 0);
    head->addWidget(m_title);
    head->addWidget(m_who);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_scroll);
}

void StoryPane::follow(PlayDirector* director, const Scenario& scenario)
{
    m_director = director;
    m_scenario = scenario;
    if (!director)
        return;
    connect(director, &PlayDirector::told, this, &StoryPane::tell);
    connect(director, &PlayDirector::changed, this, &StoryPane::refresh);
    connect(director, &PlayDirector::said, this, &StoryPane::say);
}

void StoryPane::say(const QString& sentence)
{
    m_said->say(FieldHint::Kind::Note, sentence);
}

void StoryPane::sayHeading()
{
    const ScenarioStep* step = m_director ? m_director->step() : nullptr;
    if (!step)
        return;
    m_title->setText(
        tr("Step %1 of %2: %3").arg(m_director->shown() + 1).arg(m_scenario.steps.size()).arg(step->title));
    m_who->setText(tr("Done by: %1").arg(step->identity.isEmpty() ? tr("the workspace's owner") : step->identity));
}

void StoryPane::tell()
{
    const ScenarioStep* step = m_director->step();
    if (!step)
        return;
    sayHeading();
    m_who->setVisible(!step->command.isEmpty());
    QString narration = step->narration.join(u'\n');
    if (m_director->shown() == 0 && !m_scenario.summary.isEmpty())
        narration = m_scenario.summary.join(u'\n') + u"\n\n---\n\n"_s + narration;
    m_narration->tellMarkdown(narration);
    m_question->ask(step->question);
    m_notes->tellMarkdown(step->notes.join(u'\n'));
    m_showNotes->setVisible(!step->notes.isEmpty());
    m_showNotes->setChecked(false);
    m_notes->hide();
    m_said->say(FieldHint::Kind::Note, {});
    m_told = nullptr;
    m_showsExpected = false;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void StoryPane::showExpected()
{
    m_showsExpected = true;
    refresh();
    Q_EMIT hintTaken();
}

/// What the learner is to do now, or how far their last try came.
QString StoryPane::situation() const
{
    switch (m_director->phase()) {
    case PlayDirector::Phase::Practising: {
        if (!m_director->lastTry())
            return tr("Your turn: do it on the pages, in any way you like.");
        const auto& results = m_director->lastTry()->results;
        const auto met = std::ranges::count_if(results, &ExpectationResult::isMet);
        return tr("Not there yet: %1 of %2 expectations are met.").arg(met).arg(results.size());
    }
    case PlayDirector::Phase::Performing:
        return tr("The step is being carried out…");
    case PlayDirector::Phase::Branch:
        return tr("Branch “%1”: do as you like. “Back to the scenario” remembers it and returns here.")
            .arg(m_director->branch());
    default:
        return {};
    }
}

void StoryPane::refresh()
{
    if (!m_director || !m_director->step())
        return;
    const bool isTry = m_director->phase() == PlayDirector::Phase::Practising && m_director->lastTry();
    m_situation->say(isTry ? FieldHint::Kind::Warning : FieldHint::Kind::Note, situation());
    const bool isPractising = m_director->phase() == PlayDirector::Phase::Practising;
    m_askExpected->setVisible(isPractising && !m_showsExpected);
    const PlayedStep* outcome = m_director->outcome();
    if (outcome == m_told && outcome)
        return;
    m_told = outcome;
    const QString expected = isPractising && m_showsExpected
                                 ? expectedHtml(*m_director->step(), m_director->lastTry(), palette())
                                 : QString();
    m_outcome->tellHtml(outcome ? outcomeHtml(*outcome, palette()) : expected);
    if (!outcome)
        return;
    m_question->hide();                       // it was about what is told now
    QTimer::singleShot(0, m_outcome, [this] { // once everything has its place
        const int top = m_outcome->y();
        m_scroll->verticalScrollBar()->setValue(m_outcome->height() < m_scroll->viewport()->height()
                                                    ? top + m_outcome->height() - m_scroll->viewport()->height()
                                                    : top);
    });
}

/// What is told stays: the answers that were given and the hints that were taken too.
void StoryPane::retranslate()
{
    m_narration->setAccessibleName(tr("Narration"));
    m_outcome->setAccessibleName(tr("What came of the step"));
    m_notes->setAccessibleName(tr("Notes for the trainer"));
    m_askExpected->setText(tr("What is expected?"));
    m_askExpected->setAccessibleName(m_askExpected->text());
    m_showNotes->setText(tr("Notes for the trainer"));
    m_showNotes->setAccessibleName(m_showNotes->text());
    m_scroll->setAccessibleName(tr("The step"));
    sayHeading();
    m_told = nullptr;
    refresh();
}

void StoryPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podesk
