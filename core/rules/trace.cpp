// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/trace.h"

#include "core/rules/rulebook.h"

#include <array>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allVerdicts{Verdict::Passed, Verdict::Failed, Verdict::Skipped};

QJsonObject stepToJson(const TraceStep& step)
{
    QJsonArray inputs;
    for (const TraceInput& input : step.inputs)
        inputs.append(QJsonObject{{u"name"_s, input.name}, {u"value"_s, input.value}});
    return {{u"rule"_s, step.rule},
            {u"verdict"_s, verdictText(step.verdict)},
            {u"subject"_s, step.subject},
            {u"inputs"_s, inputs}};
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    for (const Verdict verdict : allVerdicts) {
        if (verdictText(verdict) == text)
            return verdict;
    }
    return std::nullopt;
}

std::optional<TraceStep> stepFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto verdict = verdictFromText(object[u"verdict"_s].toString());
    if (!verdict || !object[u"rule"_s].isString() || !object[u"subject"_s].isString() || !object[u"inputs"_s].isArray())
        return std::nullopt;
    TraceStep step{object[u"rule"_s].toString(), *verdict, object[u"subject"_s].toString(), {}};
    const QJsonArray inputs = object[u"inputs"_s].toArray();
    for (const QJsonValue& input : inputs) {
        if (!input[u"name"_s].isString() || !input[u"value"_s].isString())
            return std::nullopt;
        step.inputs.append({input[u"name"_s].toString(), input[u"value"_s].toString()});
    }
    return step;
}

tl::unexpected<Error> malformed(const QString& pointer)
{
    return fail(ErrorCode::InvalidField, {{u"field"_s, pointer}});
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"passed"_s;
    case Verdict::Failed:
        return u"failed"_s;
    case Verdict::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject Trace::toJson() const
{
    QJsonArray all;
    for (const TraceStep& step : steps)
        all.append(stepToJson(step));
    return {{u"rulebookVersion"_s, rulebookVersion}, {u"steps"_s, all}};
}

Result<Trace> Trace::fromJson(const QJsonObject& object)
{
    const QJsonValue version = object[u"rulebookVersion"_s];
    const QJsonValue steps = object[u"steps"_s];
    if (!version.isDouble())
        return malformed(u"/rulebookVersion"_s);
    if (!steps.isArray())
        return malformed(u"/steps"_s);
    Trace trace{version.toInt(), {}};
    const QJsonArray all = steps.toArray();
    for (qsizetype at = 0; at < all.size(); ++at) {
        auto step = stepFromJson(all[at]);
        if (!step)
            return malformed(u"/steps/"_s + QString::number(at));
        trace.steps.append(std::move(*step));
    }
    return trace;
}

Tracing::Tracing() : m_trace{podesk::rulebookVersion, {}} {}

bool Tracing::isOff(QLatin1StringView rule)
{
    static const QByteArray switchedOff = switchedOffRule();
    return !switchedOff.isEmpty() && rule == QLatin1StringView(switchedOff);
}

void Tracing::note(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs)
{
    m_trace.steps.append({rule, holds ? Verdict::Passed : Verdict::Failed, subject, std::move(inputs)});
}

bool Tracing::check(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs)
{
    holds = holds || isOff(rule);
    note(rule, holds, subject, std::move(inputs));
    return holds;
}

bool Tracing::grant(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs)
{
    holds = holds && !isOff(rule);
    note(rule, holds, subject, std::move(inputs));
    return holds;
}

void Tracing::skip(QLatin1StringView rule, const QString& subject, QList<TraceInput> inputs)
{
    m_trace.steps.append({rule, Verdict::Skipped, subject, std::move(inputs)});
}

bool Tracing::require(QLatin1StringView rule, bool holds, const QString& subject, QList<TraceInput> inputs,
                      ErrorCode code, QVariantMap details)
{
    if (check(rule, holds, subject, std::move(inputs)))
        return true;
    refuseBy(rule, subject, code, std::move(details));
    return false;
}

void Tracing::refuseBy(QLatin1StringView rule, const QString& subject, ErrorCode code, QVariantMap details)
{
    m_refusals.append({code, rule, subject, std::move(details)});
}

bool Tracing::refuse(const QString& subject, ErrorCode code, QVariantMap details)
{
    return require(""_L1, false, subject, {}, code, std::move(details));
}

} // namespace podesk
