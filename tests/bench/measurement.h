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

/// Milliseconds that a call takes, and of processor time on all threads meanwhile.
struct Timing
{
    double wall = 0;
    double processor = 0;
};
Timing timed(const std::function<void()>& call);

/// What two sides are compared by.
enum class By { Median, P95 };

/// One question, asked of records in every size: ours, and another side's way to the same answer (may be missing).
/// `run` counts the runs.
template <class Subject>
struct Question
{
    QString name;
    QString other;
    std::function<void(Subject&, int run)> ours;
    std::function<void(Subject&, int run)> theirs;
    By by = By::Median;
    std::optional<double> mostRatio = std::nullopt; ///< ours may take at most so much of the other side's time
};

/// Both sides' times of one question at one size.
struct Comparison
{
    Samples ours;
    Samples theirs;
    Samples work; ///< processor time of ours: growth is judged by it, for a busy machine holds up long calls the most
};

/// Collects comparisons, prints both sides with their ratio and how ours grows, and knows whether all is well.
class Report
{
public:
    explicit Report(double mostGrowth) : m_mostGrowth(mostGrowth) {}

    /// Asks in turns (`prepare` comes before each of ours, not timed), the sizes too, so that whatever else the machine
    /// does meets all of them.
    template <class Subject>
    void measure(std::vector<Subject*> subjects, const Question<Subject>& question, int runs,
                 const std::function<void(Subject&)>& prepare = nullptr)
    {
        Line line{question.name, question.other, question.by, question.mostRatio, {}};
        for (int run = 0; run < runs; ++run) {
            for (Subject* subject : subjects) {
                Comparison& comparison = line.bySize[subject->size()];
                if (prepare)
                    prepare(*subject);
                const Timing ours = timed([&] { question.ours(*subject, run); });
                comparison.ours.add(ours.wall);
                comparison.work.add(ours.processor);
                if (question.theirs)
                    comparison.theirs.add(timed([&] { question.theirs(*subject, run); }).wall);
            }
        }
        add(std::move(line));
    }
    void note(const QString& line) const;
    /// The closing line.
    void conclude() const;
    /// Nothing of ours grows clearly faster than the data, and at the largest size every ratio is within its target.
    bool isGood() const { return m_isGood; }

private:
    struct Line
    {
        QString name;
        QString other;
        By by = By::Median;
        std::optional<double> mostRatio;
        QMap<qint64, Comparison> bySize;
    };
    void add(const Line& line);
    static QString figures(const Line& line, const Comparison& comparison);

    double m_mostGrowth;
    bool m_isGood = true;
};

} // namespace podesk::bench
