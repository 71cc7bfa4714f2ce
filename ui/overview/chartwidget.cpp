// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartwidget.h"

#include "ui/common/headinglabel.h"
#include "ui/details/plaintable.h"
#include "ui/overview/chartlegend.h"
#include "ui/overview/charttablemodel.h"
#include "ui/overview/donutview.h"
#include "ui/overview/quietselection.h"
#include "ui/overview/stackedbarsview.h"
#include "ui/overview/stepsview.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChartHeight = 190;

ChartView* viewOf(ChartWidget::Form form, QWidget* parent)
{
    if (form == ChartWidget::Form::Donut)
        return new DonutView(parent);
    if (form == ChartWidget::Form::Steps)
        return new StepsView(parent);
    return new StackedBarsView(parent);
}

} // namespace

ChartWidget::ChartWidget(Form form, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_form(form)
    , m_title(new HeadingLabel(1.1, this))
    , m_copy(new QToolButton(this))
    , m_asTable(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QLabel(this))
    , m_view(viewOf(form, this))
    , m_table(new PlainTable(u"chartTable"_s, {}, this))
    , m_model(new ChartTableModel(this))
    , m_legend(new ChartLegend(this))
    , m_readout(new QLabel(this))
{
    setObjectName(name);
    build();
    wire();
    retranslate();
    say({});
}

void ChartWidget::build()
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    m_heading = new QHBoxLayout;
    m_title->setObjectName(u"chartTitle"_s);
    m_title->setWordWrap(true);
    m_heading->addWidget(m_title, 1);
    m_copy->setObjectName(u"copyChartTable"_s);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_asTable->setCheckable(true);
    for (QToolButton* button : {m_copy, m_asTable})
        m_heading->addWidget(button);
    column->addLayout(m_heading);
    m_text->setObjectName(u"chartText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    new QuietSelection(m_table);
    for (QWidget* page : QList<QWidget*>{m_text, m_view, m_table}) {
        page->setMinimumHeight(leastChartHeight);
        m_stack->addWidget(page);
    }
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    m_readout->setObjectName(u"chartReadout"_s);
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setWordWrap(true);
    column->addWidget(m_readout);
}

void ChartWidget::wire()
{
    connect(m_view, &ChartView::pointed, this, &ChartWidget::pointAt);
    connect(m_view, &ChartView::chosen, this, &ChartWidget::partChosen);
    connect(m_table, &PlainTable::rowOpened, this, [this](int row) {
        const int column = m_table->currentIndex().column();
        if (m_model->categoryOf(row) >= 0)
            Q_EMIT partChosen(m_figures.series.size() == 1 ? 0 : m_model->seriesOf(column), m_model->categoryOf(row));
    });
    connect(m_asTable, &QToolButton::toggled, this, &ChartWidget::setTableShown);
    connect(m_copy, &QToolButton::clicked, this, &ChartWidget::copyTable);
}

void ChartWidget::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_view->viewport()->setAccessibleName(title);
    pointAt(m_view->currentSeries(), m_view->currentCategory());
}

void ChartWidget::addControl(QWidget* control)
{
    m_heading->insertWidget(m_heading->indexOf(m_copy), control);
}

void ChartWidget::setFigures(const ChartFigures& figures)
{
    m_figures = figures;
    m_view->setFigures(figures);
    m_model->setFigures(figures);
    m_table->fitColumns();
    m_legend->setFigures(figures);
    m_asTable->setEnabled(true);
    setTableShown(m_asTable->isChecked());
    pointAt(m_view->currentSeries(), m_view->currentCategory());
}

void ChartWidget::say(const QString& text)
{
    m_text->setText(text);
    m_stack->setCurrentWidget(m_text);
    m_legend->hide();
    m_readout->hide();
    m_copy->hide();
    m_asTable->setEnabled(false);
    m_asTable->setToolTip(text);
}

void ChartWidget::setLeastHeight(int height)
{
    for (int page = 0; page < m_stack->count(); ++page)
        m_stack->widget(page)->setMinimumHeight(height);
}

bool ChartWidget::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartWidget::setTableShown(bool shown)
{
    m_asTable->setChecked(shown);
    if (!m_asTable->isEnabled())
        return;
    m_asTable->setToolTip(tr("Show these figures as a table"));
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_table) : m_view);
    m_copy->setVisible(shown);
    for (QWidget* ofDrawing : QList<QWidget*>{m_legend, m_readout})
        ofDrawing->setVisible(!shown);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QWidget* ChartWidget::drawing() const
{
    return m_view;
}

/// The name of what has the focus changes with what is pointed at, because that is what screen readers speak.
void ChartWidget::pointAt(int series, int category)
{
    const bool isPart = category >= 0 && category < m_figures.categories.size();
    const QString total =
        m_figures.isSummed ? tr("Total: %1").arg(m_figures.text(m_figures.total(), QLocale())) : QString();
    const QString part = isPart ? m_figures.partText(series, category, QLocale()) : total;
    m_readout->setText(part);
    m_view->setAccessibleName(isPart ? tr("%1, %2", "chart, part of it").arg(m_title->text(), part) : m_title->text());
    m_view->setAccessibleDescription(isPart ? tr("Enter opens these rows.") : part);
}

void ChartWidget::copyTable()
{
    QApplication::clipboard()->setText(m_model->spreadsheetText());
}

void ChartWidget::retranslate()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setAccessibleName(tr("Show these figures as a table"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the whole table for a spreadsheet"));
    m_copy->setAccessibleName(tr("Copies the whole table for a spreadsheet"));
    if (m_asTable->isEnabled())
        m_asTable->setToolTip(m_asTable->accessibleName());
}

void ChartWidget::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podesk
