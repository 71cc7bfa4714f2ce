// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/historymodel.h"

#include "core/engine/recordchanges.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("podesk::FieldChanges", text);
}

/// One side of the change of a record in this table.
words::StoredRecord sideOf(const QString& table, const QJsonObject& record, Currency currency)
{
    return {recordKindOf(table), {}, record, currency};
}

struct Subject
{
    QString prefix; ///< "Line item 2: "
    Currency currency;
};

Subject subjectOf(const QString& table, qint64 id, const QJsonObject& record, const PurchaseOrder& order)
{
    if (table != "line_items"_L1)
        return {{}, order.header.currency};
    QString number = record.value(u"number"_s).toString();
    Currency currency = Currency::fromCode(record.value(u"currency"_s).toString()).value_or(order.header.currency);
    for (const LineItem& line : order.lines) {
        if (line.id.value == id) {
            number = number.isEmpty() ? line.number : number;
            currency = record.contains(u"currency"_s) ? currency : line.currency;
        }
    }
    // A line that has been removed since is still known by its record's key.
    const QString name = number.isEmpty() ? u"#"_s + QString::number(id) : number;
    return {translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "Line item %1: ")).arg(name), currency};
}

/// A whole record in one line: what was added or removed.
QString recordText(const QString& table, const QJsonObject& record, const PurchaseOrder& order)
{
    const words::StoredRecord side =
        sideOf(table, record,
               Currency::fromCode(record.value(u"currency"_s).toString()).value_or(order.header.currency));
    QStringList parts;
    const auto add = [&](const QString& field) {
        const QString text = words::storedText(side, field, QLocale());
        if (text != "-"_L1)
            parts.append(text);
    };
    if (table == "line_items"_L1) {
        for (const QString& field : {u"type"_s, u"start_month"_s, u"end_month"_s, u"total_minor"_s})
            add(field);
    } else if (table == "contacts"_L1) {
        for (const QString& field : {u"name"_s, u"email"_s, u"phone"_s})
            add(field);
    } else if (table == "tags"_L1) {
        for (const QString& field : {u"key"_s, u"value"_s})
            add(field);
    } else {
        add(u"number"_s);
    }
    return parts.join(u", "_s);
}

QString recordName(const QString& table, const QJsonObject& record)
{
    if (table == "line_items"_L1)
        return translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "Line item %1"))
            .arg(record.value(u"number"_s).toString());
    if (table == "contacts"_L1)
        return translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "Contact"));
    if (table == "tags"_L1)
        return translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "Tag"));
    return translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "Purchase order"));
}

bool isOfOrder(const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after,
               const PurchaseOrder& order)
{
    if (table == "purchase_orders"_L1)
        return id == order.id.value;
    if (table != "line_items"_L1 && table != "contacts"_L1 && table != "tags"_L1)
        return false;
    const QJsonValue owner = after.contains(u"purchase_order_id"_s) ? after.value(u"purchase_order_id"_s)
                                                                    : before.value(u"purchase_order_id"_s);
    if (!owner.isUndefined())
        return owner.toInteger() == order.id.value;
    // An update names its owner only when that changed; lines are known by their key, the rest belongs to the only
    // order that could be meant.
    if (table != "line_items"_L1)
        return true;
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [id](const LineItem& line) { return line.id.value == id; });
}

void addUpdate(QList<FieldChange>& changes, const QString& table, qint64 id, const QJsonObject& before,
               const QJsonObject& after, const PurchaseOrder& order)
{
    const Subject subject = subjectOf(table, id, after, order);
    const auto text = [&](const QJsonObject& side, const QString& field) {
        return words::storedText(sideOf(table, side, subject.currency), field, QLocale());
    };
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (words::isBookkeeping(field.key()))
            continue;
        changes.append({subject.prefix + words::fieldHeading(field.key()), text(before, field.key()),
                        text(after, field.key())});
    }
}

} // namespace

QList<FieldChange> fieldChanges(const JournalEntry& entry, const PurchaseOrder& order)
{
    QList<FieldChange> changes;
    for (const QJsonValue& value : entry.changes) {
        const QJsonObject change = value.toObject();
        const QString table = change.value(u"table"_s).toString();
        const qint64 id = change.value(u"id"_s).toInteger();
        const QString kind = change.value(u"kind"_s).toString();
        const QJsonObject before = change.value(u"before"_s).toObject();
        const QJsonObject after = change.value(u"after"_s).toObject();
        const bool isRange = kind == "insert-range"_L1 || kind == "delete-range"_L1; // many records, none shown alone
        if (isRange || !isOfOrder(table, id, before, after, order))
            continue;
        if (kind == "insert"_L1)
            changes.append({recordName(table, after), u"-"_s, recordText(table, after, order)});
        else if (kind == "delete"_L1)
            changes.append({recordName(table, before), recordText(table, before, order), u"-"_s});
        else
            addUpdate(changes, table, id, before, after, order);
    }
    return changes;
}

} // namespace podesk
