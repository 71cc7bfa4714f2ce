// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordwriter.h"

#include <array>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair(RecordChange::Kind::Insert, "insert"_L1), std::pair(RecordChange::Kind::Update, "update"_L1),
    std::pair(RecordChange::Kind::Delete, "delete"_L1), std::pair(RecordChange::Kind::InsertRange, "insert-range"_L1),
    std::pair(RecordChange::Kind::DeleteRange, "delete-range"_L1)};

tl::unexpected<Error> malformed(const QString& reason)
{
    return fail(ErrorCode::WorkspaceDamaged, {{u"reason"_s, reason}});
}

} // namespace

QJsonObject RecordChange::toJson() const
{
    QJsonObject object{{u"table"_s, table}, {u"id"_s, id}};
    for (const auto& [value, text] : kinds) {
        if (value == kind)
            object.insert(u"kind"_s, text);
    }
    if (kind == Kind::InsertRange || kind == Kind::DeleteRange)
        object.insert(u"lastId"_s, lastId);
    if (!before.isEmpty())
        object.insert(u"before"_s, before);
    if (!after.isEmpty())
        object.insert(u"after"_s, after);
    return object;
}

Result<RecordChange> RecordChange::fromJson(const QJsonObject& object)
{
    RecordChange change;
    change.table = object.value("table"_L1).toString();
    change.id = object.value("id"_L1).toInteger();
    change.lastId = object.value("lastId"_L1).toInteger();
    change.before = object.value("before"_L1).toObject();
    change.after = object.value("after"_L1).toObject();
    const QString kindText = object.value("kind"_L1).toString();
    for (const auto& [value, text] : kinds) {
        if (text != kindText)
            continue;
        change.kind = value;
        return change.table.isEmpty() || change.id <= 0 ? malformed(u"journal.changes"_s)
                                                        : Result<RecordChange>(change);
    }
    return malformed(u"journal.changes"_s);
}

} // namespace podesk::storage
