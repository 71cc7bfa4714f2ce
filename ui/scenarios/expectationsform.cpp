// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/expectationsform.h"

#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/scenarios/expectationwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestProse = 20'000;
const QString rulesMember = u"rules"_s;

QString textOf(const ScenarioExpectation& expectation)
{
    QJsonObject object = expectation.given;
    if (!expectation.rules.isEmpty())
        object.insert(rulesMember, QJsonArray::fromStringList(expectation.rules));
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
}

ScenarioExpectation expectationOf(QJsonObject object)
{
    ScenarioExpectation expectation;
    for (const QJsonValue& rule : object.take(rulesMember).toArray())
        expectation.rules << rule.toString();
    expectation.given = object;
    return expectation;
}

} // namespace

ExpectationsForm::ExpectationsForm(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add an expectation"), this))
    , m_text(new LimitedTextEdit(longestProse, 7, this))
    , m_textField(new HintedField(m_text, this))
    , m_empty(new FieldHint(this))
{
    setObjectName(u"expectationsForm"_s);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ExpectationsForm::showRow);
    connect(m_list, &QListWidget::itemChanged, this, &ExpectationsForm::takeTicks);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExpectationsForm::takeText);
    connect(m_add, &QPushButton::clicked, this, &ExpectationsForm::addNew);
}

void ExpectationsForm::build()
{
    m_list->setObjectName(u"expectations"_s);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setAccessibleName(tr("Expectations; those with a tick are kept"));
    m_add->setObjectName(u"addExpectation"_s);
    m_add->setAutoDefault(false);
    m_text->setObjectName(u"expectationText"_s);
    m_textField->findChild<FieldHint*>()->setObjectName(u"expectationTextHint"_s);
    m_text->setAccessibleName(tr("The expectation as it stands in the file"));
    m_empty->setObjectName(u"noExpectations"_s);
    auto* caption =
        new QLabel(tr("The selected one as it stands in the &file; the manual lists what may stand there:"), this);
    caption->setBuddy(m_text);
    caption->setWordWrap(true);
    auto* head = new QHBoxLayout;
    auto* about = new QLabel(tr("&What must hold after the step. Untick what nobody needs to look at."), this);
    about->setBuddy(m_list);
    about->setWordWrap(true);
    head->addWidget(about, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(caption);
    column->addWidget(m_textField);
}

void ExpectationsForm::addDraft(const Draft& draft)
{
    m_drafts.append(draft);
    auto* item = new QListWidgetItem(expectationText(draft.expectation), m_list);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(draft.isKept ? Qt::Checked : Qt::Unchecked);
}

void ExpectationsForm::read(const QList<ScenarioExpectation>& expectations)
{
    const QSignalBlocker quiet(this);
    {
        const QSignalBlocker still(m_list);
        m_drafts.clear();
        m_list->clear();
        for (const ScenarioExpectation& each : expectations)
            addDraft({each, textOf(each), true, {}});
    }
    m_list->setCurrentRow(m_drafts.isEmpty() ? -1 : 0);
    showRow(m_list->currentRow());
}

QList<ScenarioExpectation> ExpectationsForm::expectations() const
{
    QList<ScenarioExpectation> kept;
    for (const Draft& draft : m_drafts) {
        if (draft.isKept)
            kept << draft.expectation;
    }
    return kept;
}

void ExpectationsForm::showRow(int row)
{
    const QSignalBlocker quiet(m_text);
    const bool isOne = row >= 0 && row < m_drafts.size();
    m_text->setExactText(isOne ? m_drafts.at(row).text : QString());
    m_text->setEnabled(isOne);
    m_text->setToolTip(isOne ? QString() : tr("No expectation is selected."));
    m_textField->setProblem(isOne ? m_drafts.at(row).problem : QString());
    judge();
}

void ExpectationsForm::takeText()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_drafts.size())
        return;
    Draft& draft = m_drafts[row];
    draft.text = m_text->exactText();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(draft.text.toUtf8(), &error);
    draft.problem =
        document.isObject() ? QString() : tr("This is no JSON object (at character %L1).").arg(error.offset + 1);
    if (document.isObject())
        draft.expectation = expectationOf(document.object());
    m_textField->setProblem(draft.problem);
    m_list->item(row)->setText(expectationText(draft.expectation));
    Q_EMIT edited();
}

void ExpectationsForm::takeTicks()
{
    bool isNews = false;
    for (int row = 0; row < m_drafts.size(); ++row) {
        const bool isKept = m_list->item(row)->checkState() == Qt::Checked;
        isNews = isNews || isKept != m_drafts.at(row).isKept;
        m_drafts[row].isKept = isKept;
    }
    if (!isNews)
        return;
    judge();
    Q_EMIT edited();
}

void ExpectationsForm::addNew()
{
    const ScenarioExpectation fresh{{{u"record"_s, u"purchase-order"_s}, {u"number"_s, u"PO-1"_s}, {u"exists"_s, true}},
                                    {}};
    addDraft({fresh, textOf(fresh), true, {}});
    m_list->setCurrentRow(int(m_drafts.size()) - 1);
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ExpectationsForm::judge()
{
    const bool anyKept = std::ranges::any_of(m_drafts, &Draft::isKept);
    m_empty->say(FieldHint::Kind::Note,
                 anyKept ? QString() : tr("Nothing is expected, except that the step's command is done."));
}

QString ExpectationsForm::obstacle() const
{
    for (const Draft& draft : m_drafts) {
        if (draft.isKept && !draft.problem.isEmpty())
            return draft.problem;
    }
    return {};
}

void ExpectationsForm::showFaults(const FaultsAt& faults)
{
    int kept = 0;
    for (int row = 0; row < m_drafts.size(); ++row) {
        const Draft& draft = m_drafts.at(row);
        QString problem = draft.problem;
        if (draft.isKept && problem.isEmpty())
            problem = faults.at(u"/%1"_s.arg(kept));
        kept += draft.isKept ? 1 : 0;
        const QString text = expectationText(draft.expectation);
        const QSignalBlocker quiet(m_list);
        m_list->item(row)->setText(problem.isEmpty() ? text : u"✗ "_s + text);
        if (row == m_list->currentRow())
            m_textField->setProblem(problem);
    }
}

} // namespace podesk
