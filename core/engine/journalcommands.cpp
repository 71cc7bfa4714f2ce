// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/storage/checkpoints.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int headsAtOnce = 256;

bool isUndo(const storage::JournalHead& head) { return head.command == "undo"_L1; }
bool isRedo(const storage::JournalHead& head) { return head.command == "redo"_L1; }

bool isUndoable(const QString& command)
{
    for (const CommandDefinition& definition : commandDefinitions()) {
        if (definition.name == command)
            return definition.undoable;
    }
    return false;
}

/// A step back of a player: its entry takes back everything after the position that it keeps in `undoes`.
bool isStepBack(const storage::JournalHead& head) { return head.command == "step-back"_L1; }

/// Walks the journal from its end, skipping entries that a later one took back, until `stop` answers.
Result<std::optional<storage::JournalHead>> walkBack(storage::Journal& journal,
    const std::function<std::optional<std::optional<storage::JournalHead>>(const storage::JournalHead&)>& stop)
{
    QSet<qint64> takenBack;
    qint64 below = 0;
    for (;;) {
        const auto heads = journal.heads(below, headsAtOnce);
        if (!heads)
            return tl::unexpected<Error>(heads.error());
        if (heads->isEmpty())
            return std::optional<storage::JournalHead>();
        for (const storage::JournalHead& head : *heads) {
            // It is as if what a player stepped back over had never been.
            if (head.position >= below && below > 0)
                continue;
            below = head.position;
            if (isStepBack(head)) {
                below = head.undoes + 1;
                continue;
            }
            if (takenBack.contains(head.position))
                continue;
            if (head.undoes > 0)
                takenBack.insert(head.undoes);
            if (const auto answer = stop(head))
                return *answer;
        }
    }
}

/// Commands that are not undone and yet leave nothing that a Redo could get in the way of; a clock move that issued invoices is looked at
/// when something is taken back.
bool leavesRecordsAlone(const QString& command)
{
    return command == "advance-clock"_L1 || command == "save-checkpoint"_L1 || command == "remove-checkpoint"_L1;
}

Error blockedBy(const storage::JournalRecord& entry, qint64 later, const QString& command)
{
    return {ErrorCode::UndoBlocked, u"G11"_s, entry.subject,
        {{u"undoing"_s, entry.command}, {u"position"_s, later}, {u"command"_s, command}}};
}

/// Entries that a player stepped back over hold nothing any more.
class SteppedBack
{
public:
    static Result<SteppedBack> after(qint64 position, storage::Journal& journal)
    {
        SteppedBack all;
        for (qint64 below = 0;;) {
            const auto heads = journal.heads(below, headsAtOnce);
            if (!heads)
                return tl::unexpected<Error>(heads.error());
            for (const storage::JournalHead& head : *heads) {
                below = head.position;
                if (isStepBack(head))
                    all.m_ranges.append({head.undoes, head.position});
            }
            if (heads->isEmpty() || below <= position)
                return all;
        }
    }

    bool contains(qint64 position) const
    {
        return std::ranges::any_of(m_ranges, [&](const auto& range) { return range.first < position && position <= range.second; });
    }

private:
    QList<std::pair<qint64, qint64>> m_ranges; ///< after the first, up to the second
};

/// Invoices are issued and never taken back by undo. One that was linked to a PO since rests on how that PO was, though its record
/// may not show it: the number it bears would then have come from nowhere.
Result<void> refuseUnderInvoices(const storage::JournalRecord& entry, Execution& x)
{
    const auto orders = x.journal.ordersOf(entry.position);
    if (!orders || orders->isEmpty())
        return orders ? Result<void>() : tl::unexpected<Error>(orders.error());
    const auto gone = SteppedBack::after(entry.position, x.journal);
    if (!gone)
        return tl::unexpected<Error>(gone.error());
    for (qint64 position = entry.position;;) {
        const auto later = x.journal.nextTouching(position, *orders);
        if (!later || *later == 0)
            return later ? Result<void>() : tl::unexpected<Error>(later.error());
        position = *later;
        if (gone->contains(position))
            continue;
        const auto head = x.journal.heads(position + 1, 1);
        if (!head)
            return tl::unexpected<Error>(head.error());
        const QString command = head->value(0).command;
        if (!isUndoable(command) && command != "undo"_L1)
            return tl::unexpected<Error>(blockedBy(entry, position, command));
    }
}

/// A purchase whose number was linked rests on the integration having been on.
Result<void> refuseUnderPurchases(const storage::JournalRecord& entry, Execution& x)
{
    QSet<qint64> payers;
    for (const storage::RecordChange& change : entry.changes) {
        if (change.table == "integrations"_L1)
            payers.insert(change.after.value("payer_id"_L1).toInteger());
    }
    payers.remove(0);
    const auto gone = SteppedBack::after(entry.position, x.journal);
    if (!gone)
        return tl::unexpected<Error>(gone.error());
    for (qint64 position = entry.position; !payers.isEmpty();) {
        const auto records = x.journal.after(position, headsAtOnce);
        if (!records || records->isEmpty())
            return records ? Result<void>() : tl::unexpected<Error>(records.error());
        for (const storage::JournalRecord& record : *records) {
            for (const storage::RecordChange& change : record.changes) {
                if (gone->contains(record.position))
                    break;
                const bool isLinked = change.table == "agreements"_L1 && change.kind == storage::RecordChange::Kind::Insert &&
                    (change.after.value("linked"_L1).toInteger() == 1 || change.after.value("usage_linked"_L1).toInteger() == 1);
                if (isLinked && payers.contains(change.after.value("payer_id"_L1).toInteger()))
                    return tl::unexpected<Error>(blockedBy(entry, record.position, record.command));
            }
        }
        position = records->last().position;
    }
    return {};
}

/// Takes the changes of an entry back, last first, and names what stands in the way.
Result<void> takeBack(const storage::JournalRecord& entry, Execution& x)
{
    const auto orders = x.journal.ordersOf(entry.position);
    if (!orders)
        return tl::unexpected<Error>(orders.error());
    for (auto change = entry.changes.crbegin(); change != entry.changes.crend(); ++change) {
        if (x.isCancelled())
            return fail(ErrorCode::Cancelled);
        Result<void> reverted = x.writer.revert(*change);
        if (reverted)
            continue;
        if (reverted.error().code != ErrorCode::UndoBlocked)
            return reverted;
        Error blocked = reverted.error();
        blocked.rule = u"G11"_s;
        blocked.subject = entry.subject;
        blocked.details.insert(u"undoing"_s, entry.command);
        const auto later = x.journal.nextTouching(entry.position, *orders);
        if (later && *later > 0) {
            blocked.details.insert(u"position"_s, *later);
            if (const auto record = x.journal.entry(*later); record && record->has_value())
                blocked.details.insert(u"command"_s, (*record)->command);
        }
        return tl::unexpected<Error>(blocked);
    }
    for (const qint64 id : *orders)
        x.touched.insert(id);
    return {};
}

Result<void> undoEntry(qint64 position, Execution& x)
{
    const auto entry = x.journal.entry(position);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    if (!entry->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"journal-entry"_s}, {u"value"_s, QString::number(position)}});
    x.undoes = position;
    x.outcome.subject = (*entry)->subject;
    x.payload.insert(u"position"_s, position);
    x.settingsChanged = true;
    Result<void> free = refuseUnderInvoices(**entry, x);
    if (free)
        free = refuseUnderPurchases(**entry, x);
    return free ? takeBack(**entry, x) : free;
}

/// Takes back every entry after `position`, newest first. Checkpoints stay: they are no part of what a class sees.
Result<void> takeBackTo(qint64 position, Execution& x)
{
    storage::CheckpointStore checkpoints(x.db);
    const auto last = x.journal.lastPosition();
    if (!last)
        return tl::unexpected<Error>(last.error());
    x.settingsChanged = true;
    x.clockMoved = true;
    x.everything = true;
    for (qint64 at = *last; at > position; --at) {
        auto entry = x.journal.entry(at);
        if (!entry || !entry->has_value())
            return entry ? fail(ErrorCode::NotFound, {{u"kind"_s, u"journal-entry"_s}, {u"value"_s, QString::number(at)}})
                         : tl::unexpected<Error>(entry.error());
        // What was stepped back over already need not be done again and taken back anew.
        if ((*entry)->command == "step-back"_L1 && (*entry)->undoes >= position) {
            at = (*entry)->undoes + 1;
            continue;
        }
        if (const Result<void> kept = checkpoints.removeBookkeeping((*entry)->changes); !kept)
            return kept;
        if (const Result<void> back = takeBack(**entry, x); !back)
            return back;
        if (x.options.progress)
            x.options.progress(*last - at + 1, *last - position);
    }
    return {};
}

Result<storage::Checkpoint> namedCheckpoint(storage::CheckpointStore& checkpoints, const QString& name)
{
    const auto found = checkpoints.find(name);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::CheckpointUnknown, {{u"name"_s, name}}, name);
    return **found;
}

} // namespace

Result<std::optional<storage::JournalHead>> undoTarget(storage::Journal& journal)
{
    auto target = walkBack(journal, [](const storage::JournalHead& head) -> std::optional<std::optional<storage::JournalHead>> {
        if (isUndo(head) || !isUndoable(head.command))
            return std::nullopt;
        return std::optional(head);
    });
    return target;
}

Result<std::optional<storage::JournalHead>> redoTarget(storage::Journal& journal)
{
    return walkBack(journal, [](const storage::JournalHead& head) -> std::optional<std::optional<storage::JournalHead>> {
        if (isUndo(head))
            return std::optional(head);
        // A new command since ends what could be done again.
        if (!isRedo(head) && !leavesRecordsAlone(head.command))
            return std::optional<storage::JournalHead>();
        return std::nullopt;
    });
}

Result<QString> originalCommand(storage::Journal& journal, qint64 position)
{
    for (;;) {
        const auto entry = journal.entry(position);
        if (!entry)
            return tl::unexpected<Error>(entry.error());
        if (!entry->has_value() || (*entry)->undoes == 0)
            return entry->has_value() ? (*entry)->command : QString();
        position = (*entry)->undoes;
    }
}

Result<void> execute(const Undo&, Execution& x)
{
    const auto target = undoTarget(x.journal);
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (!target->has_value())
        return fail(ErrorCode::NothingToUndo);
    const Result<QString> original = originalCommand(x.journal, (*target)->position);
    if (!original)
        return tl::unexpected<Error>(original.error());
    x.outcome.undone = *original;
    return undoEntry((*target)->position, x);
}

Result<void> execute(const Redo&, Execution& x)
{
    const auto target = redoTarget(x.journal);
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (!target->has_value())
        return fail(ErrorCode::NothingToRedo);
    const Result<QString> original = originalCommand(x.journal, (*target)->position);
    if (!original)
        return tl::unexpected<Error>(original.error());
    x.outcome.undone = *original;
    return undoEntry((*target)->position, x);
}

Result<void> execute(const SaveCheckpoint& command, Execution& x)
{
    if (command.name.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/name"_s}});
    storage::CheckpointStore checkpoints(x.db);
    const auto existing = checkpoints.find(command.name);
    if (!existing)
        return tl::unexpected<Error>(existing.error());
    if (existing->has_value())
        return fail(ErrorCode::CheckpointExists, {{u"name"_s, command.name}}, command.name);
    const Result<qint64> position = x.journal.lastPosition();
    if (!position)
        return tl::unexpected<Error>(position.error());
    x.outcome.subject = command.name;
    x.settingsChanged = true;
    return checkpoints.insert(x.writer, command.name, *position, x.now.msecs);
}

Result<void> execute(const RestoreCheckpoint& command, Execution& x)
{
    storage::CheckpointStore checkpoints(x.db);
    const Result<storage::Checkpoint> checkpoint = namedCheckpoint(checkpoints, command.name);
    if (!checkpoint)
        return tl::unexpected<Error>(checkpoint.error());
    x.outcome.subject = command.name;
    return takeBackTo(checkpoint->position, x);
}

Result<void> execute(const RemoveCheckpoint& command, Execution& x)
{
    storage::CheckpointStore checkpoints(x.db);
    const Result<storage::Checkpoint> checkpoint = namedCheckpoint(checkpoints, command.name);
    if (!checkpoint)
        return tl::unexpected<Error>(checkpoint.error());
    x.outcome.subject = command.name;
    x.settingsChanged = true;
    return checkpoints.remove(x.writer, *checkpoint);
}

Result<void> Engine::stepBack(qint64 position)
{
    RunOptions options;
    options.actor = u"player"_s;
    return write("step-back"_L1, options, [position](Execution& x) -> Result<void> {
        const auto last = x.journal.lastPosition();
        if (!last)
            return tl::unexpected<Error>(last.error());
        if (position < 1 || position > *last)
            return fail(ErrorCode::NotFound, {{u"kind"_s, u"journal-entry"_s}, {u"value"_s, QString::number(position)}});
        x.undoes = position;
        return takeBackTo(position, x);
    });
}

} // namespace podesk
