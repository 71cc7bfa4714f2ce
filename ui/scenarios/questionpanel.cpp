// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/questionpanel.h"

#include "ui/common/permissions.h"
#include "ui/common/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QLabel* wrappedLabel(const QString& name, Qt::TextFormat format, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(format);
    label->setWordWrap(true);
    return label;
}

void announce(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setAccessibleName(text);
    QAccessibleEvent heard(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(wrappedLabel(u"questionText"_s, Qt::MarkdownText, this))
    , m_verdict(wrappedLabel(u"questionVerdict"_s, Qt::PlainText, this))
    , m_hint(wrappedLabel(u"questionHint"_s, Qt::PlainText, this))
    , m_check(new QPushButton(this))
    , m_hintButton(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"questionPanel"_s);
    m_column->setContentsMargins(0, 4, 0, 4);
    m_check->setObjectName(u"checkAnswer"_s);
    m_hintButton->setObjectName(u"askHint"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_hintButton);
    buttons->addStretch();
    m_column->addWidget(m_text);
    m_column->addLayout(buttons);
    m_column->addWidget(m_verdict);
    m_column->addWidget(m_hint);
    connect(m_check, &QPushButton::clicked, this, &QuestionPanel::check);
    connect(m_hintButton, &QPushButton::clicked, this, &QuestionPanel::giveHint);
    retranslate();
    hide();
}

void QuestionPanel::ask(const std::optional<ScenarioQuestion>& question)
{
    m_question = question;
    m_attempts = 0;
    m_checked = -1;
    m_hintsGiven = 0;
    m_isAnswered = false;
    delete m_answers;
    delete m_choices;
    m_answers = nullptr;
    m_choices = nullptr;
    m_verdict->hide();
    m_hint->hide();
    if (!question) {
        hide();
        return;
    }
    m_text->setText(question->text.join(u'\n'));
    m_answers = new QWidget(this);
    m_choices = new QButtonGroup(this);
    auto* rows = new QVBoxLayout(m_answers);
    rows->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < question->answers.size(); ++i)
        addAnswer(int(i), question->answers.at(i));
    m_column->insertWidget(1, m_answers);
    connect(m_choices, &QButtonGroup::idClicked, this, &QuestionPanel::judge);
    m_hintButton->setVisible(!question->hints.isEmpty());
    judge();
    show(); // at last, so that everything in it has its place when it is seen
}

/// A radio button cannot wrap its text, so a label stands beside it that chooses it as well.
void QuestionPanel::addAnswer(int number, const ScenarioQuestion::Answer& answer)
{
    auto* choice = new QRadioButton(m_answers);
    choice->setObjectName(u"answer%1"_s.arg(number + 1));
    choice->setAccessibleName(answer.text);
    auto* text = wrappedLabel(u"answerText%1"_s.arg(number + 1), Qt::PlainText, m_answers);
    text->setText(answer.text);
    text->setProperty("answer", number);
    text->installEventFilter(this);
    m_choices->addButton(choice, number);
    auto* row = new QHBoxLayout;
    row->addWidget(choice, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout*>(m_answers->layout())->addLayout(row);
}

bool QuestionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && m_choices) {
        if (QAbstractButton* choice = m_choices->button(watched->property("answer").toInt()))
            choice->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionPanel::judge()
{
    sayObstacle(m_check, !m_choices || m_choices->checkedId() < 0 ? tr("Choose an answer first.") : QString());
    const bool isOut = m_question && m_hintsGiven > 0 && m_hintsGiven == m_question->hints.size();
    sayObstacle(m_hintButton, isOut ? tr("There are no more hints.") : QString());
}

void QuestionPanel::check()
{
    const int chosen = m_choices ? m_choices->checkedId() : -1;
    if (chosen < 0)
        return;
    ++m_attempts;
    m_checked = chosen;
    announce(m_verdict, verdict());
    const bool isRight = m_question->answers.at(chosen).isRight;
    m_isAnswered = m_isAnswered || isRight;
    Q_EMIT answered(isRight, m_attempts == 1);
}

/// On the answer that was checked last.
QString QuestionPanel::verdict()
{
    const ScenarioQuestion::Answer& answer = m_question->answers.at(m_checked);
    QPalette own;
    own.setColor(QPalette::WindowText, toneText(answer.isRight ? Tone::Success : Tone::Error, palette()));
    m_verdict->setPalette(own);
    const QString text = answer.isRight ? tr("✓ Right. %1") : tr("✗ Not so. %1");
    return text.arg(answer.because).trimmed();
}

QString QuestionPanel::hints() const
{
    return tr("Hint: %1").arg(m_question->hints.first(m_hintsGiven).join(u'\n'));
}

void QuestionPanel::giveHint()
{
    if (m_hintsGiven >= m_question->hints.size())
        return;
    ++m_hintsGiven;
    announce(m_hint, hints());
    judge();
    Q_EMIT hintTaken();
}

void QuestionPanel::retranslate()
{
    m_check->setText(tr("Check"));
    m_check->setAccessibleName(tr("Check the answer"));
    m_hintButton->setText(tr("Hint"));
    m_hintButton->setAccessibleName(tr("Ask for a hint"));
    judge();
    if (m_question && m_checked >= 0)
        m_verdict->setText(verdict());
    if (m_question && m_hintsGiven > 0)
        m_hint->setText(hints());
}

void QuestionPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podesk
