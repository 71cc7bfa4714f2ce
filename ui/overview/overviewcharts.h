// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/overview/chartfigures.h"

namespace podesk {

/// Purchase orders by status.
ChartFigures statusChart(const OverviewFigures& figures);
/// The query whose rows a slice counts.
QString statusQuery(const OverviewFigures& figures, int slice);

/// Currencies that money was spent in, the one with most months first.
QList<Currency> spendCurrencies(const OverviewFigures& figures);
/// Months of the chart, from the first invoice's to the last one's, without a gap.
QList<Month> spendMonths(const OverviewFigures& figures);
/// Invoices of one currency by month of issue, with and without a purchase order.
ChartFigures spendChart(const OverviewFigures& figures, Currency currency);
/// The query whose amounts a part sums; series -1: with and without.
QString spendQuery(Month month, int series, Currency currency);

} // namespace podesk
