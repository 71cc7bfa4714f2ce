// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace podesk {

/// What a rule said when it was asked.
enum class Verdict { Passed, Failed, Skipped };
QString verdictText(Verdict verdict); ///< "passed", "failed", "skipped"

/// One named input of a rule, copied at the moment of the decision so that the trace stays true afterwards.
struct TraceInput {
    QString name; ///< a name that the rule's rulebook entry declares
    QString value; ///< canonical text: months "2024-07", amounts "1234.50 USD", words as in files
    friend bool operator==(const TraceInput&, const TraceInput&) = default;
};

/// One rule's verdict with the inputs it used. Written by the code that decides, never told a second time.
struct TraceStep {
    QString rule;
    Verdict verdict = Verdict::Passed;
    QString subject; ///< the record it looked at: a PO number, a line number; may be empty
    QList<TraceInput> inputs;
    friend bool operator==(const TraceStep&, const TraceStep&) = default;
};

/// The ordered verdicts of one decision, and the rulebook's version they were given under.
struct Trace {
    int rulebookVersion = 0;
    QList<TraceStep> steps;

    bool isEmpty() const { return steps.isEmpty(); }
    QJsonObject toJson() const;
    static Result<Trace> fromJson(const QJsonObject& object);
    friend bool operator==(const Trace&, const Trace&) = default;
};

/// Outcome of a rule question, with the trace of how it came about. A refusal carries every Error found, in the order the
/// rules were asked, so that a form can show each beside its field (Error::details["field"]).
template<class T>
struct Decision {
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
    void skip(QLatin1StringView rule, const QString& subject, QList<TraceInput> inputs);
    /// check() and, when it does not hold, a refusal with the rule's id filled in.
    bool require(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs, ErrorCode code, QVariantMap details);
    /// A refusal by a rule whose check() is already in the trace.
    void refuseBy(QLatin1StringView rule, const QString& subject, ErrorCode code, QVariantMap details);
    /// A refusal by the form of the data (an empty line number, a text too long), for which the books have no rule id: the
    /// step's rule is empty. Always false.
    bool refuse(const QString& subject, ErrorCode code, QVariantMap details);

    template<class T>
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
    Trace m_trace;
    QList<Error> m_refusals;
};

} // namespace podesk
