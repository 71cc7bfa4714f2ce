// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace podesk::bench {

/// Milliseconds of several runs of the same thing.
class Samples
{
public:
    void add(double msecs) { m_msecs.push_back(msecs); }
    bool isEmpty() const { return m_msecs.empty(); }
    double median() const { return quantile(50); }
    double p95() const { return quantile(95); }

private:
    double quantile(int percent) const;
    std::vector<double> m_msecs;
};

/// Milliseconds that a call takes.
double timed(const std::function<void()>& call);

/// What two sides are compared by.
enum class By { Median, P95 };

/// One question: ours against the other side, taken in turns in the same run.
struct Comparison
{
    QString name;
    QString other; ///< who the other side is
    Samples ours;
    Samples theirs;
    By by = By::Median;
    std::optional<double> mostRatio; ///< ours may take at most so much of the other side's time
};

/// Collects comparisons by size, prints both sides with their ratio and how each grows, and knows whether all is well.
class Report
{
public:
    explicit Report(double mostGrowth) : m_mostGrowth(mostGrowth) {}

    void add(qint64 size, Comparison comparison);
    void note(const QString& line);
    void print() const;
    /// No side of ours grows clearly faster than the data, and at the largest size every ratio is within its target.
    bool isGood() const;

private:
    struct Line
    {
        QString name;
        QMap<qint64, Comparison> bySize;
    };
    std::optional<double> growth(const Line& line) const;
    bool meetsTarget(const Line& line) const;

    double m_mostGrowth;
    std::vector<Line> m_lines;
};

double ratioOf(const Comparison& comparison);

} // namespace podesk::bench
