// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartlegend.h"

#include "ui/common/flowlayout.h"
#include "ui/overview/chartink.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this);
}

void ChartLegend::setFigures(const ChartFigures& figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    rebuild();
}

void ChartLegend::rebuild()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool bySeries = m_figures.series.size() > 1 || !m_figures.isSummed;
    for (int i = 0; i < m_figures.inks.size(); ++i) {
        auto* entry = new QWidget(this);
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 8, 0);
        auto* swatch = new QLabel(entry);
        swatch->setPixmap(chartSwatch(m_figures.inks[i], palette(), fontMetrics().ascent(), devicePixelRatioF()));
        auto* text = new QLabel(bySeries ? m_figures.series[i] : m_figures.partText(0, i, QLocale()), entry);
        text->setObjectName(u"legendText"_s);
        text->setTextFormat(Qt::PlainText);
        row->addWidget(swatch);
        row->addWidget(text);
        layout()->addWidget(entry);
        entry->show();
    }
    for (const ChartLevel& level : m_figures.levels) {
        auto* text = new QLabel(u"┄┄ "_s + level.name, this);
        text->setObjectName(u"legendLevel"_s);
        text->setTextFormat(Qt::PlainText);
        layout()->addWidget(text);
        text->show();
    }
    updateGeometry();
}

void ChartLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace podesk
