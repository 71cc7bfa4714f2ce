// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/remedysearch.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(const Command& command)
{
    return QJsonDocument(commandToJson(command)).toJson(QJsonDocument::Compact);
}

/// Inputs of the verdicts of this kind.
void collect(const Trace& trace, Verdict verdict, QSet<QString>& inputs)
{
    for (const TraceStep& step : trace.steps) {
        if (step.verdict != verdict)
            continue;
        for (const TraceInput& input : step.inputs)
            inputs.insert(input.name);
    }
}

/// Did the verdicts look at another number than the one that is wanted, or at none where any would do?
bool isAboutOtherNumber(const Trace& trace, const RemedySubject& subject)
{
    const auto isOther = [&subject](const TraceInput& input) {
        return input.name == "number"_L1 &&
               (input.value.isEmpty() || (subject.wanted && input.value != *subject.wanted));
    };
    return std::ranges::any_of(trace.steps,
                               [&isOther](const TraceStep& step) { return std::ranges::any_of(step.inputs, isOther); });
}

/// What stands in the way: the verdicts that failed; and where another number is wanted than the one they are about,
/// those that gave it too.
QSet<QString> inputsInTheWay(const SubjectState& state, const RemedySubject& subject)
{
    QSet<QString> inputs;
    collect(state.trace, Verdict::Failed, inputs);
    if (state.printed || inputs.isEmpty() || isAboutOtherNumber(state.trace, subject))
        collect(state.trace, Verdict::Passed, inputs);
    return inputs;
}

QList<TraceStep> failures(const SubjectState& state)
{
    QList<TraceStep> failed;
    for (const TraceStep& step : state.trace.steps) {
        if (step.verdict == Verdict::Failed)
            failed.append(step);
    }
    return failed;
}

QSet<std::size_t> kindsOf(const QList<Command>& moves)
{
    QSet<std::size_t> kinds;
    for (const Command& move : moves)
        kinds.insert(move.index());
    return kinds;
}

/// The rule that says no; where none does, those that made it so.
QStringList rulesOf(const SubjectState& state)
{
    if (state.reason && !state.reason->rule.isEmpty())
        return {state.reason->rule};
    QStringList rules;
    const Verdict deciding = state.isMet ? Verdict::Passed : Verdict::Failed;
    for (const TraceStep& step : state.trace.steps) {
        if (step.verdict == deciding && !step.rule.isEmpty() && !isAboutLoser(step) && !rules.contains(step.rule))
            rules.append(step.rule);
    }
    return rules;
}

qsizetype fieldsOf(const Remedy& remedy)
{
    qsizetype fields = 0;
    for (const RecordEvent& event : remedy.changes)
        fields += event.after.size() + event.before.size();
    return fields;
}

} // namespace

Command following(const Command& planned, const QString& openedCase)
{
    if (!openedCase.isEmpty() && std::holds_alternative<AnswerSupportCase>(planned))
        return AnswerSupportCase{openedCase};
    return planned;
}

Result<void> RemedySearch::start(Rehearsal& rehearsal)
{
    const Result<RemedySubject> settled = settledSubject(m_answer.subject, rehearsal);
    const auto now = settled ? readSubject(*settled, rehearsal) : tl::unexpected<Error>(settled.error());
    if (!now)
        return tl::unexpected<Error>(now.error());
    m_answer.subject = *settled;
    m_answer.now = now->state;
    if (!now->state.isMet)
        m_level.push_back({});
    return {};
}

Result<bool> RemedySearch::advance(storage::Workspace& workspace, Instant wallClock)
{
    if (m_ended)
        return true;
    const auto rehearsal = Rehearsal::begin(workspace, wallClock);
    return rehearsal ? advance(**rehearsal) : tl::unexpected<Error>(rehearsal.error());
}

Result<bool> RemedySearch::advance(Rehearsal& rehearsal)
{
    m_before = rehearsal.count();
    const Result<void> done = rehearsal.onTrial([&]() -> Result<void> {
        Result<void> gone = m_begun ? Result<void>() : start(rehearsal);
        m_begun = true;
        if (gone && !m_level.empty()) {
            Point& point = m_level.front();
            m_obstacles = point.obstacles;
            gone = rehearsal.onTrial([&] { return expand(point, rehearsal); });
            if (point.isDone)
                m_level.pop_front();
        }
        return gone && m_level.empty() ? endLevel(rehearsal) : gone;
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    if (isEnough())
        conclude();
    return m_ended;
}

bool RemedySearch::isEnough() const
{
    // What is further from it than where it was found would only give longer ways round of the same length.
    if (!m_answer.remedies.isEmpty() && !m_level.empty() && m_level.front().obstacles > m_foundWith)
        return true;
    return m_answer.remedies.size() >= m_limits.remedies || m_answer.tried >= m_limits.trials ||
           (m_level.empty() && m_next.empty());
}

/// All sequences of one length have been gone on from. Those with the fewest obstacles left are the first of the next
/// length.
Result<void> RemedySearch::endLevel(Rehearsal& rehearsal)
{
    if (!m_answer.remedies.isEmpty()) {
        m_next.clear();
        return {};
    }
    m_level.swap(m_next);
    std::ranges::stable_sort(m_level, {}, &Point::obstacles);
    const bool isIssued = m_answer.subject.kind == RemedySubject::Kind::Invoice && !m_answer.isAboutNext;
    if (!m_level.empty() || !isIssued || m_answer.now.isMet)
        return {};
    // An issued invoice that stays as it is: what would the next one of its purchase take?
    const auto next = nextPaymentAfter(m_answer.subject, rehearsal);
    if (!next || !next->has_value())
        return next ? Result<void>() : tl::unexpected<Error>(next.error());
    const auto now = readSubject(**next, rehearsal);
    if (!now)
        return tl::unexpected<Error>(now.error());
    if (now->state.isMet)
        return {};
    m_asked = std::exchange(m_answer.subject, **next);
    m_answer.isAboutNext = true;
    m_known.clear();
    m_level.push_back({});
    return {};
}

Result<void> RemedySearch::expand(Point& point, Rehearsal& rehearsal)
{
    for (const Command& command : point.commands) {
        // Another command may have come between two calls and made this one impossible; then nothing follows from here.
        point.isDone = !rehearsal.run(command).isDone();
        if (point.isDone)
            return {};
    }
    const auto before = readSubject(m_answer.subject, rehearsal);
    return before ? tryMoves(point, *before, rehearsal) : tl::unexpected<Error>(before.error());
}

/// Tries what could change the verdicts; and as moves are refused, also what could change those refusals. A handful at
/// a time, so that other commands have their turn and a search can be stopped.
Result<void> RemedySearch::tryMoves(Point& point, const SubjectReading& before, Rehearsal& rehearsal)
{
    m_inputs = point.inputs.value_or(inputsInTheWay(before.state, m_answer.subject));
    const auto rest = qScopeGuard([&] { point.inputs = m_inputs; });
    int trials = 0;
    for (qsizetype known = -1; known < m_inputs.size();) {
        known = m_inputs.size();
        const QList<Command> moves = movesNear(before.near, m_inputs);
        for (const Command& move : moves) {
            const QByteArray key = keyOf(move);
            if (point.tried.contains(key) || m_answer.tried >= m_limits.trials)
                continue;
            if (++trials > trialsAtOnce)
                return {};
            point.tried.insert(key);
            ++m_answer.tried;
            const Result<void> done =
                rehearsal.onTrial([&] { return tryMove(point.commands, move, before, rehearsal); });
            if (!done)
                return done;
        }
    }
    point.isDone = true;
    return {};
}

Result<void> RemedySearch::tryMove(const Sequence& prefix, const Command& move, const SubjectReading& before,
                                   Rehearsal& rehearsal)
{
    const CommandOutcome outcome = rehearsal.run(move);
    if (outcome.isDone() && !outcome.reply)
        return judge(prefix, move, before, rehearsal);
    if (outcome.refusal && exitCode(outcome.refusal->code) == 3)
        return tl::unexpected<Error>(*outcome.refusal);
    collect(outcome.trace, Verdict::Failed, m_inputs);
    for (const RowOutcome& row : outcome.rows)
        collect(row.trace, Verdict::Failed, m_inputs);
    return {};
}

Result<void> RemedySearch::judge(const Sequence& prefix, const Command& move, const SubjectReading& before,
                                 Rehearsal& rehearsal)
{
    const auto after = readSubject(m_answer.subject, rehearsal);
    const auto named = after ? resolved(move, rehearsal.database()) : tl::unexpected<Error>(after.error());
    if (!named)
        return tl::unexpected<Error>(named.error());
    const Sequence sequence = prefix + Sequence{*named};
    if (after->state.isMet) {
        const auto changes = rehearsal.eventsAfter(m_before);
        if (!changes)
            return tl::unexpected<Error>(changes.error());
        m_answer.remedies.append({sequence, after->state, *changes});
        m_foundWith = m_obstacles;
    } else if (sequence.size() < m_limits.length && leadsOn(before, *after) && isNew(sequence)) {
        m_next.push_back({sequence, failures(after->state).size(), {}, {}, false});
    }
    return {};
}

bool RemedySearch::leadsOn(const SubjectReading& before, const SubjectReading& after) const
{
    if (after.state.printed != before.state.printed || failures(after.state) != failures(before.state))
        return true;
    const QSet<std::size_t> could = kindsOf(movesNear(before.near, m_inputs));
    return !could.contains(kindsOf(movesNear(after.near, m_inputs)));
}

/// Whatever its order.
bool RemedySearch::isNew(const Sequence& sequence)
{
    QByteArrayList keys;
    for (const Command& command : sequence)
        keys.append(keyOf(command));
    std::ranges::sort(keys);
    const QByteArray key = keys.join('\n');
    if (m_known.contains(key))
        return false;
    m_known.insert(key);
    return true;
}

void RemedySearch::conclude()
{
    m_ended = true;
    m_answer.isComplete = m_answer.tried < m_limits.trials || !m_answer.remedies.isEmpty();
    std::ranges::stable_sort(m_answer.remedies, {}, fieldsOf);
    if (!m_answer.remedies.isEmpty())
        return;
    m_answer.rules = rulesOf(m_answer.now);
    if (std::exchange(m_answer.isAboutNext, false))
        m_answer.subject = m_asked;
}

Remedies RemedySearch::answer()
{
    if (!m_ended) {
        conclude();
        m_answer.isComplete = false;
    }
    return m_answer;
}

} // namespace podesk
