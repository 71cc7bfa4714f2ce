// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspecting.h"
#include "core/storage/sha256.h"

#include <QtCore/QJsonDocument>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

enum JournalColumn {
    Position,
    Actor,
    RealTime,
    SimulatedTime,
    Command,
    Payload,
    EditionWord,
    Key,
    Undoes,
    Subject,
    Changes,
    PreviousHash,
    Hash
};

const QString journalSql =
    u"SELECT position, actor, real_time, simulated_time, command, payload, edition, idempotency_key, undoes, "
    "subject, changes, previous_hash, hash FROM journal ORDER BY position"_s;

/// The chain once more from its description beside Journal, not from its code.
QByteArray recomputedHash(const Pass& rows)
{
    Sha256 sum;
    sum.add(rows->text(PreviousHash));
    for (int column = Position; column <= Changes; ++column) {
        if (rows->isNull(column)) {
            sum.add("-,");
            continue;
        }
        const QByteArrayView bytes = rows->text(column);
        sum.add(QByteArray::number(bytes.size()));
        sum.add(":");
        sum.add(bytes);
        sum.add(",");
    }
    return sum.hex();
}

void inspectEntry(const Pass& rows, Findings& findings)
{
    const qint64 position = rows->integer(Position);
    const QString subject = rows->string(Subject);
    const QByteArrayView edition = rows->text(EditionWord);
    if (edition != "2024" && edition != "2026")
        findings.add("enumeration"_L1, "journal"_L1, position, subject, u"edition"_s, rows->string(EditionWord));
    if (!rows->isNull(Undoes) && (rows->integer(Undoes) < 1 || rows->integer(Undoes) >= position))
        findings.add("reference"_L1, "journal"_L1, position, subject, u"undoes"_s, rows->string(Undoes));
    if (!QJsonDocument::fromJson(rows->text(Payload).toByteArray()).isObject())
        findings.add("json"_L1, "journal"_L1, position, subject, u"payload"_s, rows->string(Payload).left(100));
    if (!QJsonDocument::fromJson(rows->text(Changes).toByteArray()).isArray())
        findings.add("json"_L1, "journal"_L1, position, subject, u"changes"_s, rows->string(Changes).left(100));
}

Result<qint64> inspectChain(Database& database, Findings& findings)
{
    qint64 last = 0;
    QByteArray storedBefore(64, '0');
    QByteArray computedBefore = storedBefore;
    Pass rows(database, journalSql);
    while (rows.next()) {
        const qint64 position = rows->integer(Position);
        const QString subject = rows->string(Subject);
        inspectEntry(rows, findings);
        const QByteArray previous = rows->text(PreviousHash).toByteArray();
        const QByteArray stored = rows->text(Hash).toByteArray();
        const QByteArray computed = recomputedHash(rows);
        // An entry is blamed for its own damage only, so the link may go to either hash of the one before.
        const bool isNext = position == last + 1;
        if (!isNext)
            findings.add("journal-gap"_L1, "journal"_L1, last + 1, {}, QString::number(last + 1),
                         QString::number(position));
        else if (previous != storedBefore && previous != computedBefore)
            findings.add("journal-chain"_L1, "journal"_L1, position, subject, QString::fromLatin1(storedBefore),
                         QString::fromLatin1(previous));
        if (stored != computed)
            findings.add("journal-chain"_L1, "journal"_L1, position, subject, QString::fromLatin1(computed),
                         QString::fromLatin1(stored));
        storedBefore = stored;
        computedBefore = computed;
        last = position;
    }
    return rows.outcome() ? Result<qint64>(last) : tl::unexpected<Error>(rows.outcome().error());
}

/// The records that entries say they touched.
Result<void> inspectRanges(Database& database, QLatin1StringView table, Findings& findings)
{
    Pass ranges(database, u"SELECT r.position, r.first_id, r.last_id, j.position FROM %1 r "
                          "LEFT JOIN journal j ON j.position = r.position "
                          "WHERE j.position IS NULL OR r.first_id < 1 OR r.last_id < r.first_id"_s.arg(table));
    while (ranges.next()) {
        const QString range = u"%1..%2"_s.arg(ranges->integer(1)).arg(ranges->integer(2));
        findings.add("reference"_L1, table, ranges->integer(0), range, u"journal"_s, ranges->string(3));
    }
    return ranges.outcome();
}

} // namespace

Result<void> inspectJournal(Database& database, Findings& findings)
{
    const Result<qint64> last = inspectChain(database, findings);
    if (!last)
        return tl::unexpected<Error>(last.error());
    for (const QLatin1StringView table : {"journal_orders"_L1, "journal_invoices"_L1}) {
        if (const Result<void> inspected = inspectRanges(database, table, findings); !inspected)
            return inspected;
    }
    Pass checkpoints(database, u"SELECT id, name, position FROM checkpoints ORDER BY id"_s);
    while (checkpoints.next()) {
        if (checkpoints->integer(2) < 0 || checkpoints->integer(2) > *last)
            findings.add("reference"_L1, "checkpoints"_L1, checkpoints->integer(0), checkpoints->string(1),
                         u"journal"_s, checkpoints->string(2));
    }
    return checkpoints.outcome();
}

} // namespace podesk::storage::inspecting
