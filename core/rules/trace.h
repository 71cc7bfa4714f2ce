// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <utility>

namespace podesk {

/// What a rule said when it was asked.
enum class Verdict { Passed, Failed, Skipped };
QString verdictText(Verdict verdict); ///< "passed", "failed", "skipped"

/// One named input of a rule, copied at the moment of the decision so that the trace stays true afterwards.
struct TraceInput
{
    QString name;  ///< a name that the rule's rulebook entry declares
    QString value; ///< canonical text: months "2024-07", amounts "1234.50 USD", words as in files
    friend bool operator==(const TraceInput&, const TraceInput&) = default;
};

/// One rule's verdict with the inputs it used. Written by the code that decides, never told a second time.
struct TraceStep
{
    QString rule;
    Verdict verdict = Verdict::Passed;
    QString subject; ///< the record it looked at: a PO number, a line number; may be empty
    QList<TraceInput> inputs;
    friend bool operator==(const TraceStep&, const TraceStep&) = default;
};

/// The ordered verdicts of one decision, and the rulebook's version they were given under.
struct Trace
{
    int rulebookVersion = 0;
    QList<TraceStep> steps;

    bool isEmpty() const { return steps.isEmpty(); }
    QJsonObject toJson() const;
    static Result<Trace> fromJson(const QJsonObject& object);
    friend bool operator==(const Trace&, const Trace&) = default;
};

/// Outcome of a rule question, with the trace of how it came about. A refusal carries every Error found, in the order
/// the rules were asked, so that a form can show each beside its field (Error::details["field"]).
template <class T>
struct Decision
{
    std::optional<T> outcome;
    QList<Error> refusals;
    Trace trace;

    bool isAllowed() const { return outcome.has_value(); }
};

/// Collects verdicts while rules are asked; the rule bodies call it, so trace and decision cannot disagree.
class Tracing
{
public:
    Tracing();
    /// Notes the verdict and hands `holds` back, so that a rule body reads `if (!t.check(...))`.
    bool check(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs);
    /// check() of a rule that gives what there is not without it (a field, a line, a printed number): switched off in a
    /// test build it gives nothing, where a rule that forbids would forbid nothing.
    bool grant(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs);
    /// Asks a rule of many at once: takes those out of `items` for which it does not hold and hands them back. One
    /// step, whose inputs are made of how many were left; it passes while any is.
    template <class T, class Holds, class Inputs>
    QList<T> sift(QLatin1StringView rule, QList<T>& items, Holds holds, const QString& subject, Inputs inputsOf)
    {
        QList<T> dropped;
        QList<T> left;
        const bool off = isOff(rule);
        for (const T& item : std::as_const(items))
            (off || holds(item) ? left : dropped).append(item);
        items = left;
        note(rule, !items.isEmpty(), subject, inputsOf(items.size()));
        return dropped;
    }
    void skip(QLatin1StringView rule, const QString& subject, QList<TraceInput> inputs);
    /// check() and, when it does not hold, a refusal with the rule's id filled in.
    bool require(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs, ErrorCode code,
                 QVariantMap details);
    /// A refusal by a rule whose check() is already in the trace.
    void refuseBy(QLatin1StringView rule, const QString& subject, ErrorCode code, QVariantMap details);
    /// A refusal by the form of the data (an empty line number, a text too long), for which the books have no rule id:
    /// the step's rule is empty. Always false.
    bool refuse(const QString& subject, ErrorCode code, QVariantMap details);

    template <class T>
    Decision<T> decide(T outcome) &&
    {
        if (m_refusals.isEmpty())
            return {std::optional<T>(std::move(outcome)), {}, std::move(m_trace)};
        return {std::nullopt, std::move(m_refusals), std::move(m_trace)};
    }
    bool hasRefusals() const { return !m_refusals.isEmpty(); }
    const Trace& trace() const { return m_trace; }
    const QList<Error>& refusals() const { return m_refusals; }

private:
    static bool isOff(QLatin1StringView rule);
    void note(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs);

    Trace m_trace;
    QList<Error> m_refusals;
};

} // namespace podesk
