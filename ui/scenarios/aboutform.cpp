// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/aboutform.h"

#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 200;
constexpr int longestProse = 20'000;
constexpr int mostMinutes = 600;

} // namespace

QStringList idsOf(const QString& text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    return lines;
}

AboutForm::AboutForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_title(new LimitedLineEdit(longestLine, this))
    , m_id(new LimitedLineEdit(longestLine, this))
    , m_audience(new LimitedLineEdit(longestLine, this))
    , m_minutes(new QSpinBox(this))
    , m_summary(new LimitedTextEdit(longestProse, 3, this))
    , m_objectives(new LimitedTextEdit(longestProse, 3, this))
    , m_rules(new LimitedLineEdit(longestLine, this))
    , m_in2024(new QCheckBox(editionText(Edition::E2024), this))
    , m_in2026(new QCheckBox(editionText(Edition::E2026), this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("not said"));
    m_in2024->setObjectName(u"aboutEdition2024"_s);
    m_in2026->setObjectName(u"aboutEdition2026"_s);
    m_in2024->setAccessibleName(tr("Holds in the rules of 2024"));
    m_in2026->setAccessibleName(tr("Holds in the rules of 2026"));
    m_fields = {
        {u"/title"_s, addField(m_form, tr("&Title:"), m_title, u"aboutTitle"_s)},
        {u"/id"_s, addField(m_form, tr("&Id:"), m_id, u"aboutId"_s)},
        {u"/audience"_s, addField(m_form, tr("&For whom:"), m_audience, u"aboutAudience"_s)},
        {u"/minutes"_s, addField(m_form, tr("&Minutes:"), m_minutes, u"aboutMinutes"_s)},
        {u"/summary"_s, addField(m_form, tr("S&ummary:"), m_summary, u"aboutSummary"_s)},
        {u"/objectives"_s, addField(m_form, tr("&What is learnt:"), m_objectives, u"aboutObjectives"_s)},
        {u"/rules"_s, addField(m_form, tr("&Rules:"), m_rules, u"aboutRules"_s)},
    };
    m_fields.at(1).second->setNote(tr("Small words joined by hyphens. The file is called the same."));
    m_fields.at(5).second->setNote(tr("One objective a line."));
    m_fields.at(6).second->setNote(tr("Ids of the rules that it teaches, with commas: R41, B36"));
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_in2024);
    row->addWidget(m_in2026);
    row->addStretch();
    m_editions = new HintedField(both, this);
    m_form->addRow(tr("Holds in:"), m_editions);
    m_fields.append({u"/editions"_s, m_editions});
    for (QLineEdit* edit : {m_title, m_id, m_audience, m_rules})
        connect(edit, &QLineEdit::textEdited, this, &AboutForm::edited);
    for (QPlainTextEdit* edit : {m_summary, m_objectives})
        connect(edit, &QPlainTextEdit::textChanged, this, &AboutForm::edited);
    for (QCheckBox* box : {m_in2024, m_in2026})
        connect(box, &QCheckBox::clicked, this, &AboutForm::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &AboutForm::edited);
}

void AboutForm::read(const Scenario& scenario)
{
    const QSignalBlocker quiet(this);
    m_title->setText(scenario.title);
    m_id->setText(scenario.id);
    m_audience->setText(scenario.audience);
    m_minutes->setValue(scenario.minutes);
    m_summary->setExactText(scenario.summary.join(u'\n'));
    m_objectives->setExactText(scenario.objectives.join(u'\n'));
    m_rules->setText(scenario.rules.join(u", "_s));
    m_in2024->setChecked(scenario.editions.contains(Edition::E2024));
    m_in2026->setChecked(scenario.editions.contains(Edition::E2026));
}

void AboutForm::write(Scenario& scenario) const
{
    scenario.title = m_title->text();
    scenario.id = m_id->text();
    scenario.audience = m_audience->text();
    scenario.minutes = m_minutes->value();
    scenario.summary = linesOf(m_summary->exactText());
    scenario.objectives = linesOf(m_objectives->exactText());
    scenario.rules = idsOf(m_rules->text());
    // The first one is played unless another is asked for, so an order that was chosen stays.
    for (const auto& [edition, box] : {std::pair(Edition::E2024, m_in2024), std::pair(Edition::E2026, m_in2026)}) {
        if (!box->isChecked())
            scenario.editions.removeAll(edition);
        else if (!scenario.editions.contains(edition))
            scenario.editions.append(edition);
    }
}

void AboutForm::showFaults(const FaultsAt& faults)
{
    for (const auto& [pointer, field] : std::as_const(m_fields))
        field->setProblem(faults.at(pointer));
}

} // namespace podesk
