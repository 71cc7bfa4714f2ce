// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordchanges.h"

#include "core/engine/session.h"
#include "core/storage/checkpoints.h"

#include <map>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 64;
using Kind = storage::RecordChange::Kind;

/// What became of a record between two positions of the journal, folded from everything that was written to it.
struct Folded
{
    bool wasThere = true;
    bool isThere = true;
    QJsonObject before;
    QJsonObject after;
};

struct Range
{
    QString table;
    qint64 first = 0;
    qint64 last = 0;
    bool isAdded = true;
    qint64 gone = 0; ///< of it, one by one since
};

/// Folds changes in the order of the journal.
class Folding
{
public:
    void add(const storage::RecordChange& change)
    {
        const bool isBookkeeping = change.table == "counters"_L1 || change.table == "checkpoints"_L1;
        if (isBookkeeping)
            return;
        if (change.kind == Kind::InsertRange || change.kind == Kind::DeleteRange)
            addRange(change);
        else if (Range* range = rangeOf(change))
            range->gone += change.kind == Kind::Delete ? 1 : change.kind == Kind::Insert ? -1 : 0;
        else
            addOne(change);
    }

    const std::map<std::pair<qsizetype, qint64>, Folded>& records() const { return m_records; }
    const QList<Range>& ranges() const { return m_ranges; }

private:
    static qsizetype rankOf(const QString& table) { return storage::countedTables().indexOf(table); }

    Range* rangeOf(const storage::RecordChange& change)
    {
        const auto found = std::ranges::find_if(m_ranges, [&](const Range& range) {
            return range.isAdded && range.table == change.table && range.first <= change.id && change.id <= range.last;
        });
        return found == m_ranges.end() ? nullptr : &*found;
    }

    void addRange(const storage::RecordChange& change)
    {
        const bool isAdded = change.kind == Kind::InsertRange;
        const auto other = std::ranges::find_if(m_ranges, [&](const Range& range) {
            return range.isAdded != isAdded && range.table == change.table && range.first == change.id;
        });
        if (other == m_ranges.end())
            m_ranges.append({change.table, change.id, change.lastId, isAdded, 0});
        else
            m_ranges.erase(other); // taken back
    }

    void addOne(const storage::RecordChange& change)
    {
        const auto [place, isNew] = m_records.try_emplace({rankOf(change.table), change.id});
        Folded& record = place->second;
        if (isNew)
            record.wasThere = change.kind != Kind::Insert;
        // Of what was there before, only the first image of a field counts; of what is there now, only the last.
        for (auto field = change.before.begin(); record.wasThere && field != change.before.end(); ++field) {
            if (!record.before.contains(field.key()))
                record.before.insert(field.key(), field.value());
        }
        if (change.kind != Kind::Update)
            record.after = {};
        for (auto field = change.after.begin(); field != change.after.end(); ++field)
            record.after.insert(field.key(), field.value());
        record.isThere = change.kind != Kind::Delete;
    }

    std::map<std::pair<qsizetype, qint64>, Folded> m_records;
    QList<Range> m_ranges;
};

/// Only what is not the same on both sides stays.
void keepDifferent(QJsonObject& before, QJsonObject& after)
{
    const QStringList fields = before.keys() + after.keys();
    for (const QString& field : fields) {
        if (field == "version"_L1 || (before.contains(field) && before.value(field) == after.value(field))) {
            before.remove(field);
            after.remove(field);
        }
    }
}

/// Gives records and the keys in them the names by which people know them.
class Naming
{
public:
    explicit Naming(storage::Database& database) : m_records(database) {}

    Result<void> name(RecordDifference& difference, const QString& table)
    {
        const auto whole = m_records.read(table, difference.id);
        if (!whole)
            return tl::unexpected<Error>(whole.error());
        QJsonObject record = whole->value_or(QJsonObject());
        for (const QJsonObject& image : {difference.before, difference.after}) {
            for (auto field = image.begin(); field != image.end(); ++field)
                record.insert(field.key(), field.value());
        }
        difference.number = textIn(record);
        difference.currency = record.value("currency"_L1).toString();
        for (const auto& [field, parentTable] : parents()) {
            const qint64 id = record.value(field).toInteger();
            if (id == 0 || table == parentTable || !isPart(table))
                continue;
            const Result<QString> parent = nameOf(parentTable, id);
            if (!parent)
                return tl::unexpected<Error>(parent.error());
            difference.parent = *parent;
            break;
        }
        Result<void> done = nameKeys(difference.before);
        return done ? nameKeys(difference.after) : done;
    }

private:
    using Parents = QList<std::pair<QLatin1StringView, QString>>;
    static const Parents& parents()
    {
        // A printing names the purchase order that it shows too; it is a part of its invoice all the same.
        static const Parents all{{"agreement_id"_L1, u"agreements"_s},
                                 {"invoice_id"_L1, u"invoices"_s},
                                 {"purchase_order_id"_L1, u"purchase_orders"_s},
                                 {"product_id"_L1, u"products"_s}};
        return all;
    }
    /// Whose own name does not say where they belong.
    static bool isPart(const QString& table)
    {
        static const QStringList tables{u"line_items"_s,    u"contacts"_s,          u"tags"_s,
                                        u"invoice_lines"_s, u"invoice_revisions"_s, u"charges"_s};
        return tables.contains(table);
    }
    static QString tableOf(const QString& field)
    {
        static const QHash<QString, QString> tables{{u"purchase_order_id"_s, u"purchase_orders"_s},
                                                    {u"order_id"_s, u"purchase_orders"_s},
                                                    {u"line_item_id"_s, u"line_items"_s},
                                                    {u"invoice_id"_s, u"invoices"_s},
                                                    {u"agreement_id"_s, u"agreements"_s},
                                                    {u"previous_id"_s, u"agreements"_s},
                                                    {u"account_id"_s, u"accounts"_s},
                                                    {u"payer_id"_s, u"accounts"_s},
                                                    {u"charge_id"_s, u"charges"_s},
                                                    {u"offer_id"_s, u"offers"_s},
                                                    {u"product_id"_s, u"products"_s},
                                                    {u"organization_id"_s, u"organizations"_s},
                                                    {u"support_case_id"_s, u"support_cases"_s},
                                                    {u"connection_id"_s, u"procurement_connections"_s}};
        return tables.value(field);
    }
    static QString textIn(const QJsonObject& record)
    {
        for (const QLatin1StringView field : {"number"_L1, "name"_L1, "code"_L1, "key"_L1, "revision"_L1}) {
            const QJsonValue value = record.value(field);
            if (value.isString() && !value.toString().isEmpty())
                return value.toString();
            if (value.isDouble())
                return QString::number(value.toInteger());
        }
        return {};
    }

    Result<QString> nameOf(const QString& table, qint64 id)
    {
        const auto key = std::pair(table, id);
        if (const auto known = m_names.constFind(key); known != m_names.cend())
            return *known;
        const auto record = m_records.read(table, id);
        if (!record)
            return tl::unexpected<Error>(record.error());
        const QString name = *record ? textIn(**record) : QString();
        return *m_names.insert(key, name.isEmpty() ? u'#' + QString::number(id) : name);
    }

    Result<void> nameKeys(QJsonObject& image)
    {
        for (const QString& field : image.keys()) {
            const QString table = tableOf(field);
            if (table.isEmpty())
                continue;
            const QJsonValue key = image.take(field);
            if (key.toInteger() == 0) {
                image.insert(field.chopped(3), QJsonValue::Null);
                continue;
            }
            const Result<QString> name = nameOf(table, key.toInteger());
            if (!name)
                return tl::unexpected<Error>(name.error());
            image.insert(field.chopped(3), *name);
        }
        return {};
    }

    storage::RecordWriter m_records;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

RecordDifference differenceOf(const QString& table, qint64 id, const Folded& folded, bool isBackwards)
{
    RecordDifference difference;
    difference.kind = recordKindOf(table);
    difference.id = id;
    difference.before = isBackwards ? folded.after : folded.before;
    difference.after = isBackwards ? folded.before : folded.after;
    const bool was = isBackwards ? folded.isThere : folded.wasThere;
    const bool is = isBackwards ? folded.wasThere : folded.isThere;
    difference.how = was && is ? u"changed"_s : is ? u"added"_s : u"removed"_s;
    if (was && is)
        keepDifferent(difference.before, difference.after);
    return difference;
}

Result<Comparison> differencesIn(const Folding& folding, bool isBackwards, storage::Database& database)
{
    Naming naming(database);
    Comparison comparison;
    for (const auto& [place, folded] : folding.records()) {
        const QString table = storage::countedTables().value(place.first);
        RecordDifference difference = differenceOf(table, place.second, folded, isBackwards);
        const bool isNone =
            (!folded.wasThere && !folded.isThere) ||
            (difference.how == "changed"_L1 && difference.before.isEmpty() && difference.after.isEmpty());
        if (isNone)
            continue;
        if (++comparison.count > mostDifferences)
            continue;
        if (const Result<void> named = naming.name(difference, table); !named)
            return tl::unexpected<Error>(named.error());
        comparison.differences.append(difference);
    }
    for (const Range& range : folding.ranges()) {
        RecordDifference difference;
        difference.kind = recordKindOf(range.table);
        difference.id = range.first;
        difference.how = range.isAdded != isBackwards ? u"added"_s : u"removed"_s;
        difference.records = range.last - range.first + 1 - range.gone;
        ++comparison.count;
        comparison.differences.append(difference);
    }
    return comparison;
}

Result<qint64> positionOf(const QString& name, storage::Database& database)
{
    if (name.isEmpty())
        return storage::Journal(database).lastPosition();
    const auto found = storage::CheckpointStore(database).find(name);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::CheckpointUnknown, {{u"name"_s, name}}, name);
    return (*found)->position;
}

} // namespace

QJsonObject RecordDifference::toJson() const
{
    QJsonObject object{
        {u"kind"_s, kind}, {u"number"_s, number}, {u"how"_s, how}, {u"before"_s, before}, {u"after"_s, after}};
    if (!parent.isEmpty())
        object.insert(u"partOf"_s, parent);
    if (records != 1)
        object.insert(u"records"_s, records);
    return object;
}

Result<Comparison> compareCheckpoints(Session& session, const QString& from, const QString& to)
{
    storage::Database& database = session.planWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto first = snapshot ? positionOf(from, database) : tl::unexpected<Error>(snapshot.error());
    const auto second = first ? positionOf(to, database) : first;
    if (!second)
        return tl::unexpected<Error>(second.error());
    storage::Journal journal(database);
    Folding folding;
    const qint64 end = std::max(*first, *second);
    for (qint64 position = std::min(*first, *second); position < end;) {
        const auto entries = journal.after(position, entriesAtOnce);
        if (!entries)
            return tl::unexpected<Error>(entries.error());
        for (const storage::JournalRecord& entry : *entries) {
            for (const storage::RecordChange& change : entry.changes) {
                if (entry.position <= end)
                    folding.add(change);
            }
        }
        position = entries->isEmpty() ? end : entries->last().position;
    }
    return differencesIn(folding, *second < *first, database);
}

} // namespace podesk
