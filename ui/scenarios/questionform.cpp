// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/questionform.h"

#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/scenarios/aboutform.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestProse = 20'000;
enum Column { Answer, Because, Columns };

} // namespace

QuestionForm::QuestionForm(QWidget* parent)
    : QGroupBox(parent)
    , m_text(new LimitedTextEdit(longestProse, 2, this))
    , m_answers(new QTableWidget(0, Columns, this))
    , m_add(new QPushButton(tr("&Add an answer"), this))
    , m_remove(new QPushButton(tr("Remo&ve the answer"), this))
    , m_hints(new LimitedTextEdit(longestProse, 2, this))
    , m_textField(new HintedField(m_text, this))
    , m_answersField(new HintedField(m_answers, this))
    , m_hintsField(new HintedField(m_hints, this))
{
    setObjectName(u"question"_s);
    for (const auto& [field, name] :
         {std::pair(m_textField, u"questionTextHint"_s), std::pair(m_answersField, u"questionAnswersHint"_s),
          std::pair(m_hintsField, u"questionHintsHint"_s)})
        field->findChild<FieldHint*>()->setObjectName(name);
    setTitle(tr("Ask a q&uestion before the step"));
    setCheckable(true);
    build();
    connect(this, &QGroupBox::clicked, this, [this] {
        while (isChecked() && m_answers->rowCount() < 2)
            addAnswer({});
        Q_EMIT edited();
    });
    for (QPlainTextEdit* edit : {m_text, m_hints})
        connect(edit, &QPlainTextEdit::textChanged, this, &QuestionForm::edited);
    connect(m_answers, &QTableWidget::itemChanged, this, &QuestionForm::edited);
    connect(m_answers, &QTableWidget::currentCellChanged, this, &QuestionForm::judge);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addAnswer({});
        m_answers->setCurrentCell(m_answers->rowCount() - 1, Answer);
        m_answers->setFocus();
        m_answers->editItem(m_answers->currentItem());
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &QuestionForm::removeAnswer);
}

void QuestionForm::build()
{
    m_text->setObjectName(u"questionText"_s);
    m_text->setAccessibleName(tr("Question"));
    m_answers->setObjectName(u"questionAnswers"_s);
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setHorizontalHeaderLabels({tr("Answer (ticked: right)"), tr("Because")});
    m_answers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_answers->verticalHeader()->setVisible(false);
    m_answers->setTabKeyNavigation(false);
    m_answers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answers->setMinimumHeight(fontMetrics().height() * 6);
    m_hints->setObjectName(u"questionHints"_s);
    m_hints->setAccessibleName(tr("Hints"));
    m_hintsField->setNote(tr("One hint a line; they are shown one by one, when asked for."));
    m_add->setObjectName(u"addAnswer"_s);
    m_remove->setObjectName(u"removeAnswer"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this, form](const QString& text, QWidget* buddy, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    add(tr("&Question:"), m_text, m_textField);
    add(tr("A&nswers:"), m_answers, m_answersField);
    form->addRow(QString(), buttons);
    add(tr("&Hints:"), m_hints, m_hintsField);
}

void QuestionForm::addAnswer(const ScenarioQuestion::Answer& answer)
{
    const QSignalBlocker quiet(m_answers);
    const int row = m_answers->rowCount();
    m_answers->insertRow(row);
    auto* text = new QTableWidgetItem(answer.text);
    text->setFlags(text->flags() | Qt::ItemIsUserCheckable);
    text->setCheckState(answer.isRight ? Qt::Checked : Qt::Unchecked);
    m_answers->setItem(row, Answer, text);
    m_answers->setItem(row, Because, new QTableWidgetItem(answer.because));
    judge();
}

void QuestionForm::removeAnswer()
{
    m_answers->removeRow(m_answers->currentRow());
    judge();
    Q_EMIT edited();
}

void QuestionForm::judge()
{
    sayObstacle(m_remove, m_answers->currentRow() < 0 ? tr("No answer is selected.") : QString());
}

void QuestionForm::read(const std::optional<ScenarioQuestion>& question)
{
    const QSignalBlocker quiet(this);
    setChecked(question.has_value());
    const ScenarioQuestion shown = question.value_or(ScenarioQuestion());
    m_text->setExactText(shown.text.join(u'\n'));
    m_hints->setExactText(shown.hints.join(u'\n'));
    m_answers->setRowCount(0);
    for (const ScenarioQuestion::Answer& answer : shown.answers)
        addAnswer(answer);
    judge();
}

std::optional<ScenarioQuestion> QuestionForm::question() const
{
    if (!isChecked())
        return std::nullopt;
    ScenarioQuestion question;
    question.text = linesOf(m_text->exactText());
    for (const QString& hint : linesOf(m_hints->exactText())) {
        if (!hint.trimmed().isEmpty())
            question.hints << hint;
    }
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        const QTableWidgetItem* text = m_answers->item(row, Answer);
        question.answers.append(
            {text->text(), text->checkState() == Qt::Checked, m_answers->item(row, Because)->text()});
    }
    return question;
}

void QuestionForm::showFaults(const FaultsAt& faults)
{
    m_textField->setProblem(faults.at(u"/text"_s));
    m_answersField->setProblem(faults.at(u"/answers"_s));
    m_hintsField->setProblem(faults.at(u"/hints"_s));
}

void addQuestionFaults(const ScenarioQuestion& question, const QString& pointer, FaultsAt& faults)
{
    using Answer = ScenarioQuestion::Answer;
    const auto isEmpty = [](const Answer& answer) { return answer.text.trimmed().isEmpty(); };
    if (question.text.join(QString()).trimmed().isEmpty())
        faults.add(pointer + u"/text"_s, QuestionForm::tr("The question needs a text."));
    if (std::ranges::any_of(question.answers, isEmpty))
        faults.add(pointer + u"/answers"_s, QuestionForm::tr("Each answer needs a text."));
    else if (std::ranges::none_of(question.answers, &Answer::isRight))
        faults.add(pointer + u"/answers"_s, QuestionForm::tr("No answer is ticked as right."));
}

} // namespace podesk
