// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/stepform.h"

#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"
#include "ui/details/scrollingform.h"
#include "ui/scenarios/aboutform.h"
#include "ui/scenarios/expectationsform.h"
#include "ui/scenarios/questionform.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 200;
constexpr int longestProse = 20'000;

/// Pages as the format names them, with what the window calls them.
QList<std::pair<QString, QString>> shownPages()
{
    return {{{}, StepForm::tr("nothing in particular")},
            {u"overview"_s, StepForm::tr("Overview")},
            {u"purchase-orders"_s, StepForm::tr("Purchase orders")},
            {u"line-items"_s, StepForm::tr("Line items")},
            {u"invoices"_s, StepForm::tr("Invoices")},
            {u"checkout"_s, StepForm::tr("Checkout")},
            {u"support"_s, StepForm::tr("Support cases")},
            {u"outbox"_s, StepForm::tr("Outbox")},
            {u"organization"_s, StepForm::tr("Organisation")},
            {u"journal"_s, StepForm::tr("Activity")}};
}

} // namespace

StepForm::StepForm(QWidget* parent)
    : QTabWidget(parent)
    , m_title(new LimitedLineEdit(longestLine, this))
    , m_narration(new LimitedTextEdit(longestProse, 7, this))
    , m_notes(new LimitedTextEdit(longestProse, 3, this))
    , m_rules(new LimitedLineEdit(longestLine, this))
    , m_question(new QuestionForm(this))
    , m_expectations(new ExpectationsForm(this))
    , m_page(new QComboBox(this))
    , m_query(new LimitedLineEdit(longestLine, this))
    , m_record(new LimitedLineEdit(longestLine, this))
    , m_why(new QCheckBox(tr("with its &Why"), this))
    , m_who(new QLabel(this))
    , m_command(new QPlainTextEdit(this))
{
    setObjectName(u"stepForm"_s);
    setAccessibleName(tr("Step"));
    addTab(buildTelling(), tr("&Told"));
    auto* question = new ScrollingForm(m_question, this);
    question->setObjectName(u"questionTab"_s);
    addTab(question, tr("Aske&d"));
    addTab(m_expectations, tr("&Expected"));
    addTab(buildShown(), tr("D&one and shown"));
    wire();
}

QWidget* StepForm::buildTelling()
{
    auto* tab = new QWidget(this);
    auto* form = new QFormLayout(tab);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    HintedField* title = addField(form, tr("T&itle:"), m_title, u"stepTitle"_s);
    HintedField* narration = addField(form, tr("&Narration:"), m_narration, u"stepNarration"_s);
    HintedField* notes = addField(form, tr("For the t&rainer:"), m_notes, u"stepNotes"_s);
    HintedField* rules = addField(form, tr("R&ules:"), m_rules, u"stepRules"_s);
    narration->setNote(tr("What is said, in Markdown: say what to notice, and why."));
    rules->setNote(tr("Ids that the expectations are about, with commas: R41, B36"));
    m_fields = {{u"/title"_s, title}, {u"/narration"_s, narration}, {u"/notes"_s, notes}, {u"/rules"_s, rules}};
    auto* scrolling = new ScrollingForm(tab, this);
    scrolling->setObjectName(u"toldTab"_s);
    return scrolling;
}

QWidget* StepForm::buildShown()
{
    auto* tab = new QWidget(this);
    auto* form = new QFormLayout(tab);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const auto& [name, text] : shownPages())
        m_page->addItem(text, name);
    m_why->setObjectName(u"shownWhy"_s);
    m_who->setObjectName(u"stepWho"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_command->setObjectName(u"stepCommand"_s);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setAccessibleName(tr("The command as it stands in the file"));
    HintedField* page = addField(form, tr("Pa&ge to show:"), m_page, u"shownPage"_s);
    HintedField* query = addField(form, tr("&Filter of its list:"), m_query, u"shownQuery"_s);
    HintedField* record = addField(form, tr("Reco&rd to select:"), m_record, u"shownRecord"_s);
    record->addBeside(m_why);
    form->addRow(tr("Done by:"), m_who);
    auto* caption = new QLabel(tr("Co&mmand:"), tab);
    caption->setBuddy(m_command);
    auto* field = new HintedField(m_command, tab);
    form->addRow(caption, field);
    m_fields += {{u"/show/page"_s, page}, {u"/show/query"_s, query}, {u"/show/record"_s, record}, {u"/run"_s, field}};
    auto* scrolling = new ScrollingForm(tab, this);
    scrolling->setObjectName(u"shownTab"_s);
    return scrolling;
}

void StepForm::wire()
{
    for (QLineEdit* edit : {m_title, m_rules, m_query, m_record})
        connect(edit, &QLineEdit::textEdited, this, &StepForm::edited);
    for (QPlainTextEdit* edit : {m_narration, m_notes})
        connect(edit, &QPlainTextEdit::textChanged, this, &StepForm::edited);
    connect(m_page, &QComboBox::currentIndexChanged, this, &StepForm::edited);
    connect(m_why, &QCheckBox::clicked, this, &StepForm::edited);
    connect(m_question, &QuestionForm::edited, this, &StepForm::edited);
    connect(m_expectations, &ExpectationsForm::edited, this, &StepForm::edited);
}

void StepForm::read(const ScenarioStep& step)
{
    const QSignalBlocker quiet(this);
    m_title->setText(step.title);
    m_narration->setExactText(step.narration.join(u'\n'));
    m_notes->setExactText(step.notes.join(u'\n'));
    m_rules->setText(step.rules.join(u", "_s));
    m_question->read(step.question);
    m_expectations->read(step.expectations);
    const ScenarioView view = step.view.value_or(ScenarioView());
    m_page->setCurrentIndex(std::max(0, m_page->findData(view.page)));
    m_query->setText(view.query);
    m_record->setText(view.record);
    m_why->setChecked(view.why);
    m_who->setText(step.identity.isEmpty() ? tr("the workspace's owner, who may do everything") : step.identity);
    m_command->setPlainText(step.command.isEmpty() ? tr("Nothing is done in this step.")
                                                   : QString::fromUtf8(QJsonDocument(step.command).toJson()));
}

void StepForm::write(ScenarioStep& step) const
{
    step.title = m_title->text();
    step.narration = linesOf(m_narration->exactText());
    step.notes = linesOf(m_notes->exactText());
    step.rules = idsOf(m_rules->text());
    step.question = m_question->question();
    step.expectations = m_expectations->expectations();
    const QString page = m_page->currentData().toString();
    step.view.reset();
    if (!page.isEmpty())
        step.view = ScenarioView{page, m_query->text(), m_record->text(), m_why->isChecked()};
}

void StepForm::showFaults(const FaultsAt& faults)
{
    for (const auto& [pointer, field] : std::as_const(m_fields))
        field->setProblem(faults.at(pointer));
    m_question->showFaults(faults.below(u"/question"_s));
    m_expectations->showFaults(faults.below(u"/expect"_s));
}

QString StepForm::obstacle() const
{
    return m_expectations->obstacle();
}

} // namespace podesk
