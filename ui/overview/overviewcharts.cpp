// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewcharts.h"

#include "ui/common/statusdelegate.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class OverviewCharts
{
    Q_DECLARE_TR_FUNCTIONS(podesk::OverviewCharts)
};

} // namespace

ChartFigures statusChart(const OverviewFigures& figures)
{
    ChartFigures chart;
    chart.categoryHeading = words::fieldHeading(u"status"_s);
    chart.series = {OverviewCharts::tr("Purchase orders")};
    chart.values = {{}};
    for (const WordCount& count : figures.statuses) {
        const Status status = statusFromText(count.word).value_or(Status::Active);
        chart.categories << words::statusWord(status);
        chart.inks << ChartInk{toneOf(status), patternOf(status)};
        chart.values[0] << count.count;
    }
    return chart;
}

QString statusQuery(const OverviewFigures& figures, int slice)
{
    return u"status:"_s + figures.statuses.value(slice).word;
}

QList<Currency> spendCurrencies(const OverviewFigures& figures)
{
    QMap<QString, int> months;
    for (const MonthlySpend& spend : figures.spend)
        ++months[spend.currency.code()];
    QStringList codes = months.keys();
    std::stable_sort(codes.begin(), codes.end(),
                     [&months](const QString& a, const QString& b) { return months[a] > months[b]; });
    QList<Currency> currencies;
    for (const QString& code : std::as_const(codes))
        currencies << *Currency::fromCode(code);
    return currencies;
}

QList<Month> spendMonths(const OverviewFigures& figures)
{
    if (figures.spend.isEmpty())
        return {};
    const auto [first, last] =
        std::minmax_element(figures.spend.cbegin(), figures.spend.cend(),
                            [](const MonthlySpend& a, const MonthlySpend& b) { return a.month < b.month; });
    QList<Month> months;
    for (Month month = first->month; month <= last->month; month = month.plus(1))
        months << month;
    return months;
}

ChartFigures spendChart(const OverviewFigures& figures, Currency currency)
{
    const QLocale locale;
    ChartFigures chart;
    chart.currency = currency;
    chart.categoryHeading = OverviewCharts::tr("Month");
    chart.series = {OverviewCharts::tr("With PO"), OverviewCharts::tr("Without PO")};
    chart.inks = {{Tone::Information, Qt::SolidPattern}, {Tone::Warning, Qt::BDiagPattern}};
    const QList<Month> months = spendMonths(figures);
    chart.values = {QList<qint64>(months.size(), 0), QList<qint64>(months.size(), 0)};
    for (const Month month : months) {
        chart.categories << words::monthText(month, locale);
        chart.axisLabels << locale.toString(month.begin().date(), u"MMM yy"_s);
    }
    for (const MonthlySpend& spend : figures.spend) {
        if (spend.currency != currency)
            continue;
        const qsizetype at = months.indexOf(spend.month);
        chart.values[0][at] = spend.withPoMinor;
        chart.values[1][at] = spend.withoutPoMinor;
    }
    return chart;
}

QString spendQuery(Month month, int series, Currency currency)
{
    QString query = u"issued:%1 currency:%2"_s.arg(month.toText(), currency.code());
    if (series >= 0)
        query += series == 0 ? u" printed:yes"_s : u" printed:no"_s;
    return query;
}

} // namespace podesk
