// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString decisionsTable = u"decisions"_s;
const QString decisionColumns = u"SELECT id, kind, subject, made_on, edition, inputs, trace FROM decisions "_s;

Result<StoredDecision> decisionOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto kind = decisionKindFromText(row.value(1).toString());
    const auto edition = editionFromText(row.value(4).toString());
    const auto inputs = commerce::objectOf(row.value(5).toString());
    const auto trace = commerce::objectOf(row.value(6).toString());
    if (!kind || !edition || !inputs || !trace)
        return commerce::damaged(database, u"decisions.kind, edition, inputs, trace"_s, id);
    return StoredDecision{DecisionId(id), *kind, row.value(2).toString(), {row.value(3).toLongLong()}, *edition,
                          *inputs,        *trace};
}

} // namespace

Result<DecisionId> CommerceStore::insert(RecordWriter& writer, const StoredDecision& decision)
{
    const Result<qint64> id = writer.nextId(decisionsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<void> stored = writer.insert(decisionsTable, *id,
                                              {{u"kind"_s, decisionKindText(decision.kind)},
                                               {u"subject"_s, decision.subject},
                                               {u"made_on"_s, decision.madeOn.msecs},
                                               {u"edition"_s, editionText(decision.edition)},
                                               {u"inputs"_s, commerce::compact(decision.inputs)},
                                               {u"trace"_s, commerce::compact(decision.trace)}});
    return stored ? Result<DecisionId>(DecisionId(*id)) : tl::unexpected<Error>(stored.error());
}

Result<std::optional<StoredDecision>> CommerceStore::decision(DecisionId id)
{
    return commerce::readOne<StoredDecision>(m_database, decisionColumns + u"WHERE id = ?"_s, {id.value}, decisionOf);
}

Result<QList<StoredDecision>> CommerceStore::decisionsOf(const QString& subject)
{
    const QString sql = decisionColumns + u"WHERE subject = ? ORDER BY id"_s;
    return commerce::readAll<StoredDecision>(m_database, sql, {subject}, decisionOf);
}

Result<QList<StoredDecision>> CommerceStore::decisionsAfter(DecisionId id, qint64 limit)
{
    const QString sql = decisionColumns + u"WHERE id > ? ORDER BY id LIMIT ?"_s;
    return commerce::readAll<StoredDecision>(m_database, sql, {id.value, limit}, decisionOf);
}

} // namespace podesk::storage
