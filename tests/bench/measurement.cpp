// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

QString msecs(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

QString both(const Samples& samples)
{
    return u"%1 / %2 ms"_s.arg(msecs(samples.median()), msecs(samples.p95()));
}

double ratioOf(const Comparison& comparison, By by)
{
    if (by == By::Median)
        return comparison.ours.median() / comparison.theirs.median();
    return comparison.ours.p95() / comparison.theirs.p95();
}

} // namespace

double Samples::quantile(int percent) const
{
    if (m_msecs.empty())
        return 0;
    std::vector<double> sorted = m_msecs;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) * static_cast<size_t>(percent) / 100];
}

Timing timed(const std::function<void()>& call)
{
    QElapsedTimer timer;
    const std::clock_t before = std::clock();
    timer.start();
    call();
    const auto wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return {wall, static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC};
}

void Report::note(const QString& line) const
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString Report::figures(const Line& line, const Comparison& comparison)
{
    QString text = u"ours "_s + both(comparison.ours);
    if (comparison.theirs.isEmpty())
        return text;
    text += u", %1 %2, ratio of %3 "_s.arg(line.other, both(comparison.theirs),
                                           line.by == By::P95 ? u"p95"_s : u"medians"_s);
    return text + QString::number(ratioOf(comparison, line.by), 'f', 3);
}

void Report::add(const Line& line)
{
    note({});
    note(line.name);
    for (auto it = line.bySize.begin(); it != line.bySize.end(); ++it)
        note(u"  %1 POs: "_s.arg(it.key(), 7) + figures(line, *it));
    const Comparison& largest = line.bySize.last();
    if (line.mostRatio) {
        const bool meets = ratioOf(largest, line.by) <= *line.mostRatio;
        note(
            u"  target at the largest size: at most %1: %2"_s.arg(*line.mostRatio).arg(meets ? u"met"_s : u"MISSED"_s));
        m_isGood = m_isGood && meets;
    }
    if (line.bySize.size() < 2)
        return;
    const double growth = largest.work.median() / line.bySize.first().work.median();
    const bool slow = growth > m_mostGrowth;
    note(u"  growth of the work %1%2"_s.arg(growth, 0, 'f', 2).arg(slow ? u": FASTER THAN THE DATA"_s : QString()));
    m_isGood = m_isGood && !slow;
}

void Report::conclude() const
{
    note({});
    note(m_isGood ? u"All within their targets."_s : u"Not all within their targets."_s);
}

} // namespace podesk::bench
