// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

void out(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

double value(const Samples& samples, By by)
{
    return by == By::Median ? samples.median() : samples.p95();
}

QString msecs(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
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

double timed(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double ratioOf(const Comparison& comparison)
{
    const double theirs = value(comparison.theirs, comparison.by);
    return theirs > 0 ? value(comparison.ours, comparison.by) / theirs : 0;
}

void Report::add(qint64 size, Comparison comparison)
{
    auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& known) { return known.name == comparison.name; });
    if (line == m_lines.end())
        line = m_lines.insert(m_lines.end(), Line{comparison.name, {}});
    line->bySize.insert(size, std::move(comparison));
}

void Report::note(const QString& line)
{
    out(line);
}

std::optional<double> Report::growth(const Line& line) const
{
    const double least = line.bySize.first().ours.median();
    if (line.bySize.size() < 2 || least <= 0)
        return std::nullopt;
    return line.bySize.last().ours.median() / least;
}

bool Report::meetsTarget(const Line& line) const
{
    const Comparison& largest = line.bySize.last();
    return !largest.mostRatio || ratioOf(largest) <= *largest.mostRatio;
}

void Report::print() const
{
    for (const Line& line : m_lines) {
        out(QString());
        out(line.name);
        for (auto it = line.bySize.begin(); it != line.bySize.end(); ++it) {
            const Comparison& comparison = *it;
            QString text = u"  %1 POs: ours %2 / %3 ms"_s.arg(it.key(), 7)
                               .arg(msecs(comparison.ours.median()), msecs(comparison.ours.p95()));
            if (!comparison.theirs.isEmpty()) {
                text += u", %1 %2 / %3 ms, ratio of %4 %5"_s.arg(
                    comparison.other, msecs(comparison.theirs.median()), msecs(comparison.theirs.p95()),
                    comparison.by == By::P95 ? u"p95"_s : u"medians"_s, QString::number(ratioOf(comparison), 'f', 3));
            }
            if (comparison.mostRatio)
                text += u" (at most %1 at the largest size)"_s.arg(*comparison.mostRatio);
            out(text);
        }
        if (const auto factor = growth(line)) {
            out(u"  growth %1%2"_s.arg(QString::number(*factor, 'f', 2),
                                       *factor > m_mostGrowth ? u": FASTER THAN THE DATA"_s : QString()));
        }
        if (!meetsTarget(line))
            out(u"  WORSE THAN ITS TARGET"_s);
    }
    out(QString());
    out(isGood() ? u"All within their targets."_s : u"Not all within their targets."_s);
}

bool Report::isGood() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [this](const Line& line) {
        return growth(line).value_or(0) <= m_mostGrowth && meetsTarget(line);
    });
}

} // namespace podesk::bench
