// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/whyview.h"

#include "ui/common/flowlayout.h"
#include "ui/details/fieldhint.h"
#include "ui/details/losersmodel.h"
#include "ui/details/plaintable.h"
#include "ui/details/tracemodel.h"
#include "ui/words/words.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

WhyView::WhyView(Records records, QWidget* parent)
    : QWidget(parent)
    , m_records(records)
    , m_top(new QWidget(this))
    , m_rules(new TraceModel(this))
    , m_losers(new LosersModel(this))
    , m_verdict(new FieldHint(this))
    , m_ruleTable(new PlainTable(u"whyRules"_s, tr("Rules that were asked"), this))
    , m_loserSide(new QWidget(this))
    , m_loserTable(new PlainTable(u"whyLosers"_s, tr("Purchase orders that lost"), m_loserSide))
    , m_inputs(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_help(new QPushButton(tr("Rule help"), this))
    , m_copy(new QPushButton(tr("Copy as text"), this))
{
    setObjectName(u"whyView"_s);
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_ruleTable->setModel(m_rules);
    m_loserTable->setModel(m_losers);
    m_inputs->setObjectName(u"whyInputs"_s);
    m_inputs->setWordWrap(true);
    m_inputs->setTextFormat(Qt::RichText);
    m_inputs->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_empty->setObjectName(u"whyEmpty"_s);
    m_empty->setWordWrap(true);
    m_help->setObjectName(u"whyHelp"_s);
    m_help->setToolTip(tr("Opens the help page of the rule in the current row (F1)"));
    m_copy->setObjectName(u"whyCopy"_s);
    m_copy->setToolTip(tr("Copies verdict, rules and what they looked at"));
    build();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_ruleTable, &PlainTable::currentRowChanged, this, &WhyView::showStep);
    connect(m_inputs, &QLabel::linkActivated, this, [this](const QString& href) {
        if (const auto link = RecordLink::fromHref(href))
            Q_EMIT followed(*link);
    });
    const auto openRule = [this] {
        const QString rule = m_ruleTable->property("rule").toString();
        if (!rule.isEmpty())
            Q_EMIT followed({RecordLink::Kind::Rule, rule});
    };
    connect(m_help, &QPushButton::clicked, this, openRule);
    connect(m_ruleTable, &PlainTable::rowOpened, this, openRule);
    connect(m_loserTable, &PlainTable::rowOpened, this, [this](int row) {
        Q_EMIT followed({RecordLink::Kind::PurchaseOrder, m_losers->loser(row).order});
    });
    connect(m_loserTable, &PlainTable::currentRowChanged, this, [this](int row) {
        m_loserTable->setProperty("rule", row < 0 ? QString() : m_losers->loser(row).rule); // for F1
    });
    tellNothing({});
}

void WhyView::build()
{
    auto* top = new FlowLayout(m_top); // beside each other where there is room, else below
    for (QWidget* button : {m_help, m_copy})
        top->addWidget(button);
    auto* loserColumn = new QVBoxLayout(m_loserSide);
    loserColumn->setContentsMargins(0, 0, 0, 0);
    loserColumn->setSpacing(2);
    auto* caption = new QLabel(tr("Purchase orders that lost"), m_loserSide);
    caption->setBuddy(m_loserTable);
    loserColumn->addWidget(caption);
    loserColumn->addWidget(m_loserTable, 1);
    auto* sides = new QSplitter(this);
    sides->setObjectName(u"whySides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(ruleSide());
    sides->addWidget(m_loserSide);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    m_sides = sides;
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addWidget(m_top);
    layout->addWidget(m_verdict);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_sides, 1);
    setFocusProxy(m_ruleTable);
}

QWidget* WhyView::ruleSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_ruleTable, 1);
    column->addWidget(m_inputs);
    return side;
}

void WhyView::setLeading(QWidget* widget)
{
    QLayout* top = m_top->layout();
    for (QWidget* button : {m_help, m_copy})
        top->removeWidget(button);
    for (QWidget* each : QList<QWidget*>{widget, m_help, m_copy})
        top->addWidget(each);
}

void WhyView::keepRows(int rows)
{
    const int row = m_ruleTable->verticalHeader()->defaultSectionSize();
    m_ruleTable->setMinimumHeight(m_ruleTable->horizontalHeader()->sizeHint().height() + rows * row +
                                  2 * m_ruleTable->frameWidth());
}

void WhyView::tell(const Telling& telling)
{
    m_telling = telling;
    m_rules->setSteps(telling.steps);
    m_losers->setLosers(telling.losers);
    const QString verdict =
        telling.when.isEmpty() ? telling.verdict : tr("%1 %2", "verdict, when").arg(telling.verdict, telling.when);
    if (telling.isGood)
        m_verdict->say(FieldHint::Kind::Note, u"✓ "_s + verdict);
    else
        m_verdict->say(FieldHint::Kind::Problem, verdict);
    m_loserSide->setVisible(!telling.losers.isEmpty());
    showTelling(true);
    const int row = m_rules->decidingRow(telling.rule);
    if (row >= 0)
        m_ruleTable->setCurrentIndex(m_rules->index(row, 0));
    showStep(row);
    Q_EMIT told();
}

void WhyView::tellNothing(const QString& sentence)
{
    m_telling = {};
    m_rules->setSteps({});
    m_losers->setLosers({});
    m_verdict->say(FieldHint::Kind::Note, {});
    m_empty->setText(sentence);
    showTelling(false);
    Q_EMIT told();
}

void WhyView::showTelling(bool isThere)
{
    m_empty->setVisible(!isThere);
    m_sides->setVisible(isThere);
    m_copy->setVisible(isThere);
    m_help->setVisible(isThere);
}

/// The current rule's inputs below the table, with links to the records that they name.
void WhyView::showStep(int row)
{
    if (row < 0 || row >= m_rules->rowCount()) {
        m_inputs->clear();
        m_ruleTable->setProperty("rule", {});
        m_help->setEnabled(false);
        return;
    }
    const TraceStep& step = m_rules->step(row);
    m_ruleTable->setProperty("rule", step.rule); // for F1
    m_help->setEnabled(!step.rule.isEmpty());
    const auto shown = [this](const std::optional<RecordLink>& link, const QString& text) {
        return link && m_records == Records::Linked ? link->html(text) : text.toHtmlEscaped();
    };
    QStringList parts;
    if (const auto subject = subjectLink(m_telling, step))
        parts << tr("about: %1").arg(shown(subject, subject->name));
    for (const TraceInput& input : step.inputs)
        parts << tr("%1: %2", "input: value")
                     .arg(words::inputName(input.name).toHtmlEscaped(),
                          shown(linkOf(step, input), words::inputText(input)));
    const QString rule = step.rule.isEmpty() ? QString() : words::ruleName(step.rule).toHtmlEscaped();
    m_inputs->setText(parts.isEmpty() ? rule : tr("%1 – %2", "rule, inputs").arg(rule, parts.join(u"; "_s)));
}

} // namespace podesk
