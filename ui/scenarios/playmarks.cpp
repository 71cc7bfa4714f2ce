// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/playmarks.h"

#include <QtCore/QMap>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// A record as a line of events leaves it: what it had before them, as far as they say, and what it has now.
struct Left
{
    bool isThere = true;
    bool wasThere = true;
    QJsonObject before;
    QJsonObject now;
};

using Records = QMap<std::pair<QString, QString>, Left>;

void merge(QJsonObject& into, const QJsonObject& from, bool overwrites)
{
    for (auto field = from.begin(); field != from.end(); ++field) {
        if (overwrites || !into.contains(field.key()))
            into.insert(field.key(), field.value());
    }
}

Records recordsAfter(const QList<RecordEvent>& events)
{
    Records records;
    for (const RecordEvent& event : events) {
        if (event.number.isEmpty())
            continue; // parts of others, which change with them
        const bool isNew = !records.contains({event.kind, event.number});
        Left& record = records[{event.kind, event.number}];
        if (isNew)
            record.wasThere = event.how != "added"_L1;
        record.isThere = event.how != "removed"_L1;
        merge(record.before, event.before, false);
        merge(record.now, event.after, true);
    }
    return records;
}

/// What one line says of a field; where it never touched it, what the other found there.
QJsonValue valueOf(const Left* record, const Left* other, const QString& field)
{
    if (record && record->now.contains(field))
        return record->now.value(field);
    return other ? other->before.value(field) : QJsonValue(QJsonValue::Undefined);
}

bool isThere(const Left* record, const Left* other)
{
    return record ? record->isThere : other->wasThere;
}

} // namespace

QList<MarkDifference> differences(const QList<RecordEvent>& left, const QList<RecordEvent>& right)
{
    const Records ours = recordsAfter(left);
    const Records theirs = recordsAfter(right);
    QList<std::pair<QString, QString>> keys = ours.keys();
    for (const auto& key : theirs.keys()) {
        if (!ours.contains(key))
            keys.append(key);
    }
    QList<MarkDifference> found;
    for (const auto& key : std::as_const(keys)) {
        const auto mine = ours.find(key);
        const auto other = theirs.find(key);
        const Left* a = mine == ours.end() ? nullptr : &*mine;
        const Left* b = other == theirs.end() ? nullptr : &*other;
        QJsonObject known = a ? a->now : QJsonObject();
        if (b)
            merge(known, b->now, false);
        if (isThere(a, b) != isThere(b, a)) {
            found.append({key.first, key.second, {}, isThere(a, b), isThere(b, a), known});
            continue;
        }
        for (const QString& field : known.keys()) {
            const QJsonValue l = valueOf(a, b, field);
            const QJsonValue r = valueOf(b, a, field);
            if (l != r)
                found.append({key.first, key.second, field, l, r, known});
        }
    }
    return found;
}

} // namespace podesk
