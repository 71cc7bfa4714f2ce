// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"
#include "core/engine/recordchanges.h"

namespace podesk {

/// What is to come out otherwise.
struct RemedySubject
{
    enum class Kind {
        Invoice,  ///< number: of the invoice
        Payment,  ///< number: of a charge that is still to be invoiced
        Checkout, ///< number: of the offer; account and identity as in EngineClient::checkout
        Purchase, ///< number: of the agreement
        Notice,   ///< number: of the entry of the outbox
        Refusal   ///< a command that was refused
    };
    Kind kind = Kind::Invoice;
    QString number = {};
    QString account = {};
    QString identity = {}; ///< who checks out, or gave the command
    /// The PO number that is to be printed. Nothing: the one that the purchase brought, or else any.
    std::optional<QString> wanted = {};
    std::optional<Command> refused = {};
};

/// How a subject stands, now or after a remedy; what its kind has of it.
struct SubjectState
{
    bool isMet = false; ///< it is as wanted
    std::optional<QString> printed;
    std::optional<PoOutcome> outcome;
    std::optional<rules::PoField> field;
    std::optional<NotificationOutcome> notice;
    std::optional<Error> reason; ///< why it is not otherwise
    Trace trace;
};

/// Commands that give the subject the outcome that is wanted when they are run one after another.
struct Remedy
{
    QList<Command> commands;
    SubjectState after;
    /// What they write, record by record; `position` counts the commands from 1.
    QList<RecordEvent> changes;
};

struct Remedies
{
    RemedySubject subject;    ///< with what is wanted filled in
    bool isAboutNext = false; ///< an issued invoice stays as it is, and the remedies are for the next payment of its
                              ///< purchase: `subject`
    SubjectState now;
    QList<Remedy> remedies; ///< all of the same, the smallest, length; the one that writes least first
    QStringList rules;      ///< where there is none: the rules by which it is as it is
    qint64 tried = 0;       ///< commands that were tried out
    bool isComplete = true; ///< false: the search was at its limit before everything had been tried
};

/// Most commands of a remedy.
inline constexpr qsizetype longestRemedy = 3;
/// Mail address of the contact that a remedy adds where it knows none; whoever does it puts in a real one.
inline constexpr QLatin1StringView placeholderAddress{"name@example.com"};

/// The next command of a remedy as it is to be run: what answers a case answers the one that was opened on the way,
/// whatever number it got. `openedCase` empty: none was.
Command following(const Command& planned, const QString& openedCase);

} // namespace podesk
