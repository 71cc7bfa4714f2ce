// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statustransition.h"

#include "core/rules/ruletext.h"

#include <array>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array transitions{
    StatusTransition{"B36"_L1, Status::Active, Status::Suspended, true},
    StatusTransition{"B37"_L1, Status::Suspended, Status::Active, false},
    StatusTransition{"B38"_L1, Status::Expired, Status::SuspendedExpired, true},
    StatusTransition{"B39"_L1, Status::SuspendedExpired, Status::Expired, false},
};

/// The table has one row a target: whoever wants to reach `to` must come from that row's `from`.
const StatusTransition& transitionTo(Status to)
{
    for (const StatusTransition& row : transitions) {
        if (row.to == to)
            return row;
    }
    Q_UNREACHABLE();
}

QList<TraceInput> bothStatuses(Status from, Status to)
{
    return {{u"from"_s, statusText(from)}, {u"to"_s, statusText(to)}};
}

/// May a user go from `from` to `to`? Answers the rule that forbids it, or nothing.
std::optional<QLatin1StringView> forbiddenBy(Tracing& t, const QString& subject, Status from, Status to)
{
    if (from == Status::SuspendedExpired && to == Status::Active) {
        const bool direct = t.check("B41"_L1, false, subject, bothStatuses(from, to));
        // The trace names the way round that B43 prescribes: first expired, then a later expiration month.
        t.check("B43"_L1, false, subject, bothStatuses(from, Status::Expired));
        return direct ? std::nullopt : std::optional("B41"_L1);
    }
    const QLatin1StringView rule = transitionTo(to).rule;
    return t.check(rule, transitionTo(to).from == from, subject, bothStatuses(from, to)) ? std::nullopt
                                                                                         : std::optional(rule);
}

QString offeredText(Status from)
{
    QStringList words;
    for (const Status status : offeredStatuses(from))
        words.append(statusText(status));
    return words.join(", "_L1);
}

} // namespace

std::span<const StatusTransition> statusTransitions()
{
    return transitions;
}

QList<Status> offeredStatuses(Status from)
{
    QList<Status> offered;
    for (const StatusTransition& row : transitions) {
        Tracing asked;
        if (!forbiddenBy(asked, {}, from, row.to))
            offered.append(row.to);
    }
    return offered;
}

Decision<bool> decideTransition(const TransitionInputs& inputs)
{
    Tracing t;
    const QString subject = shown(inputs.number);
    if (const auto rule = forbiddenBy(t, subject, inputs.from, inputs.to)) {
        t.refuseBy(*rule, subject, ErrorCode::TransitionNotOffered,
                   {{u"field"_s, u"status"_s},
                    {u"from"_s, statusText(inputs.from)},
                    {u"to"_s, statusText(inputs.to)},
                    {u"allowed"_s, offeredText(inputs.from)}});
    } else if (inputs.to == Status::Active) {
        requireRoomForActive(t, subject, inputs.activeOthers, inputs.activeLimit);
    }
    return std::move(t).decide(transitionTo(inputs.to).suspendedAfter);
}

void requireRoomForActive(Tracing& t, const QString& subject, int activeOthers, std::optional<int> limit)
{
    if (!limit) {
        t.skip("B9"_L1, subject, {{u"count"_s, QString::number(activeOthers)}});
        return;
    }
    t.require("B9"_L1, activeOthers < *limit, subject,
              {{u"count"_s, QString::number(activeOthers)}, {u"limit"_s, QString::number(*limit)}},
              ErrorCode::ActiveLimit, {{u"field"_s, u"status"_s}, {u"limit"_s, *limit}, {u"count"_s, activeOthers}});
}

UsableLines usableLines(const PurchaseOrder& order, Month now)
{
    Tracing asked;
    UsableLines lines{0, static_cast<int>(order.lines.size())};
    for (const LineItem& line : order.lines) {
        if (asked.check("B44"_L1, line.end >= now, line.number, {}))
            ++lines.usable;
    }
    return lines;
}

} // namespace podesk::rules
