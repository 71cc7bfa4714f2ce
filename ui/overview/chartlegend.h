// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartfigures.h"

#include <QtWidgets/QWidget>

namespace podesk {

/// What the inks of a chart mean, in words that wrap: a donut's parts with their figures, or the series of bars.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setFigures(const ChartFigures& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    ChartFigures m_figures;
};

} // namespace podesk
