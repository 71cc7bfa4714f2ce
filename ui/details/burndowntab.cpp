// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/burndowntab.h"

#include "ui/common/recordtext.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/plaintable.h"
#include "ui/details/scrollingform.h"
#include "ui/overview/chartwidget.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChartHeight = 110;
constexpr int wholePercent = 100;

class BurnDownWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::BurnDownTab)
};

/// So much of the total, exactly and without leaving 64 bits.
qint64 partOf(qint64 total, int percent)
{
    return total / wholePercent * percent + total % wholePercent * percent / wholePercent;
}

QString thresholdName(const NoticeThresholds& thresholds, Money value)
{
    const QString amount = words::moneyText(value, QLocale());
    return thresholds.isAws()
               ? BurnDownWords::tr("Below %1 (%2% of the total) a notice goes out")
                     .arg(amount)
                     .arg(thresholds.balancePercent)
               : BurnDownWords::tr("Below %1 (%2% of the total, set in this workspace) a notice goes out")
                     .arg(amount)
                     .arg(thresholds.balancePercent);
}

PlainRowsModel::Row rowOf(const BalanceStep& step)
{
    const QLocale locale;
    return {{words::dateText(step.on, locale), oneLine(step.number), words::moneyText(step.taken, locale),
             words::moneyText(step.left, locale)},
            {}};
}

} // namespace

ChartFigures burnDownChart(const LineItem& line, const QList<BalanceStep>& steps, const NoticeThresholds& thresholds,
                           Instant now)
{
    const QLocale locale;
    ChartFigures chart;
    chart.isSummed = false;
    chart.currency = line.total.currency;
    chart.categoryHeading = BurnDownWords::tr("After");
    chart.series = {BurnDownWords::tr("Balance")};
    chart.inks = {{Tone::Information, Qt::SolidPattern}};
    chart.categories = {BurnDownWords::tr("At first")};
    chart.values = {{line.total.minor}};
    const Instant begin = line.start.begin();
    chart.moments = {steps.isEmpty() ? std::min(begin, now).msecs : std::min(begin, steps.first().on).msecs};
    for (const BalanceStep& step : steps) {
        chart.categories
            << BurnDownWords::tr("%1, %2", "date, invoice").arg(words::dateText(step.on, locale), step.number);
        chart.values[0] << step.left.minor;
        chart.moments << step.on.msecs;
    }
    // A drawing of no width shows nothing.
    const Instant last{chart.moments.last()};
    chart.moments << std::max(now, last.plusDays(1)).msecs;
    const Money threshold{partOf(line.total.minor, thresholds.balancePercent), line.total.currency};
    chart.levels = {{thresholdName(thresholds, threshold), threshold.minor}};
    return chart;
}

BurnDownTab::BurnDownTab(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(tr("&Line item"), this))
    , m_choice(new QComboBox(this))
    , m_chart(new ChartWidget(ChartWidget::Form::Steps, u"burnDownChart"_s, this))
    , m_steps(new PlainRowsModel({{tr("Date")}, {tr("Invoice")}, {tr("Taken"), true}, {tr("Balance"), true}}, this))
    , m_table(new PlainTable(u"burnDownSteps"_s, tr("Invoices that took from the balance"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"burnDownTab"_s);
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BurnDownTab::showLine);
    connect(m_table, &PlainTable::rowOpened, this, &BurnDownTab::open);
    // The first part is what there was before any invoice.
    connect(m_chart, &ChartWidget::partChosen, this, [this](int, int category) { open(category - 1); });
}

void BurnDownTab::build()
{
    m_choice->setObjectName(u"burnDownLine"_s);
    m_choice->setAccessibleName(tr("Line item"));
    m_caption->setBuddy(m_choice);
    m_chart->setTitle(tr("Balance"));
    m_chart->setLeastHeight(leastChartHeight);
    m_table->setModel(m_steps);
    m_table->setAccessibleDescription(tr("Enter goes to the invoice."));
    m_note->setObjectName(u"burnDownNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* sides = new QSplitter(this);
    sides->setObjectName(u"burnDownSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_chart);
    sides->addWidget(m_table);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    m_sides = sides;
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_caption);
    choice->addWidget(m_choice);
    choice->addStretch(1);
    column->addLayout(choice);
    column->addWidget(m_sides, 100);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    // Above what scrolls: with a text that wraps inside it, the chart would get all it would like, and scroll for it.
    m_note->setContentsMargins(column->contentsMargins().left(), column->contentsMargins().top(), 0, 0);
    outer->addWidget(m_note);
    outer->addWidget(new ScrollingForm(inner, this)); // the panel is lower than a chart wants to be
}

void BurnDownTab::setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts, const QList<LineBurnDown>& lines)
{
    m_order = order;
    m_facts = facts;
    m_lines = lines;
    fillChoice();
    showLine();
    showUntracked();
}

/// The chosen line stays chosen while it is there.
void BurnDownTab::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    const QVariant chosen = m_choice->currentData();
    m_choice->clear();
    for (const LineBurnDown& each : std::as_const(m_lines)) {
        const LineItem* line = lineOf(each.line);
        if (!line)
            continue;
        const QString text = line->description.isEmpty()
                                 ? line->number
                                 : tr("%1: %2", "line item, description").arg(line->number, line->description);
        m_choice->addItem(oneLine(text), each.line.value);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_caption, m_choice})
        widget->setVisible(m_choice->count() > 1);
    m_sides->setVisible(m_choice->count() > 0);
}

void BurnDownTab::showLine()
{
    const auto found = std::ranges::find_if(
        m_lines, [this](const LineBurnDown& each) { return each.line.value == m_choice->currentData().toLongLong(); });
    const LineItem* line = found == m_lines.end() ? nullptr : lineOf(found->line);
    if (!line)
        return;
    m_chart->setTitle(tr("Balance of line item %1").arg(oneLine(line->number)));
    m_chart->setFigures(burnDownChart(*line, found->steps, m_facts.notices, m_facts.now));
    QList<PlainRowsModel::Row> rows;
    for (const BalanceStep& step : found->steps)
        rows << rowOf(step);
    m_steps->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
}

void BurnDownTab::showUntracked()
{
    QStringList numbers;
    for (const LineItem& line : m_order.lines) {
        if (!line.balance)
            numbers << oneLine(line.number);
    }
    QString note;
    if (m_choice->count() == 0)
        note = tr("No line item of this purchase order tracks its balance, so there is nothing to burn down. Tracking "
                  "is switched on in the line item's form; AWS does not offer it for AWS Marketplace lines.");
    else if (!numbers.isEmpty())
        note = tr("Not tracked: line items %1.").arg(numbers.join(u", "_s));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void BurnDownTab::open(int step)
{
    const auto found = std::ranges::find_if(
        m_lines, [this](const LineBurnDown& each) { return each.line.value == m_choice->currentData().toLongLong(); });
    if (found != m_lines.end() && step >= 0 && step < found->steps.size())
        Q_EMIT followed({RecordLink::Kind::Invoice, found->steps.at(step).number});
}

const LineItem* BurnDownTab::lineOf(LineItemId id) const
{
    const auto found = std::ranges::find_if(m_order.lines, [id](const LineItem& line) { return line.id == id; });
    return found == m_order.lines.end() ? nullptr : &*found;
}

} // namespace podesk
