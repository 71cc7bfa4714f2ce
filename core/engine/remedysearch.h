// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/moves.h"

#include <deque>

namespace podesk {

/// Looks for the smallest sequences of commands that give a subject the outcome that is wanted: breadth first, each
/// tried out on the workspace itself in a transaction that is rolled back. Candidates are what can write the inputs of
/// the verdicts that stand in the way, and of those by which a candidate was refused.
class RemedySearch
{
public:
    /// How much is tried before it gives up.
    struct Limits
    {
        qint64 trials = 2'500;
        qsizetype length = longestRemedy;
        qsizetype remedies = 6;
    };
    explicit RemedySearch(RemedySubject subject, Limits limits) : m_limits(limits)
    {
        m_answer.subject = std::move(subject);
    }
    explicit RemedySearch(RemedySubject subject) : RemedySearch(std::move(subject), Limits()) {}

    /// Tries the next handful (trialsAtOnce) in one transaction; true once the search is at its end. Between two calls
    /// the connection is free.
    Result<bool> advance(storage::Workspace& workspace, Instant wallClock);
    /// The same in a transaction that goes on; what stands in it stays.
    Result<bool> advance(Rehearsal& rehearsal);
    static constexpr int trialsAtOnce = 32;
    qint64 tried() const { return m_answer.tried; }
    qint64 limit() const { return m_limits.trials; }
    /// What was found; stopping before the end leaves it incomplete.
    Remedies answer();

private:
    using Sequence = QList<Command>;
    struct Point
    {
        Sequence commands;
        qsizetype obstacles = 0; ///< verdicts that still stand in the way
        QSet<QByteArray> tried;  ///< moves from here, while it is gone on from
        std::optional<QSet<QString>> inputs;
        bool isDone = false;
    };
    Result<void> start(Rehearsal& rehearsal);
    Result<void> expand(Point& point, Rehearsal& rehearsal);
    Result<void> tryMoves(Point& point, const SubjectReading& before, Rehearsal& rehearsal);
    Result<void> tryMove(const Sequence& prefix, const Command& move, const SubjectReading& before,
                         Rehearsal& rehearsal);
    Result<void> judge(const Sequence& prefix, const Command& move, const SubjectReading& before, Rehearsal& rehearsal);
    /// Whether anything is different afterwards for the verdicts, or for what could be tried next.
    bool leadsOn(const SubjectReading& before, const SubjectReading& after) const;
    bool isNew(const Sequence& sequence);
    Result<void> endLevel(Rehearsal& rehearsal);
    bool isEnough() const;
    void conclude();

    Limits m_limits;
    Remedies m_answer;
    std::deque<Point> m_level; ///< sequences of one length, still to be gone on from
    std::deque<Point> m_next;
    QSet<QByteArray> m_known;
    QSet<QString> m_inputs;    ///< at the point that is gone on from
    RemedySubject m_asked;     ///< while the next payment is asked about, the invoice
    qsizetype m_foundWith = 0; ///< obstacles at the point from which the last remedy was found
    qsizetype m_obstacles = 0; ///< at the point that is gone on from
    qsizetype m_before = 0;    ///< commands that stood before a sequence is tried
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace podesk
