// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/eventwords.h"

#include "ui/words/recordwords.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The others only serve these.
bool isToldOf(const QString& kind)
{
    static const QSet<QString> kinds{u"purchase-order"_s,
                                     u"line-item"_s,
                                     u"contact"_s,
                                     u"tag"_s,
                                     u"agreement"_s,
                                     u"charge"_s,
                                     u"invoice"_s,
                                     u"account"_s,
                                     u"support-case"_s,
                                     u"payment-request"_s,
                                     u"notification"_s,
                                     u"organization"_s,
                                     u"identity"_s,
                                     u"integration"_s,
                                     u"procurement-connection"_s,
                                     u"procurement-request"_s,
                                     u"product"_s};
    return kinds.contains(kind);
}

/// What one looks at first in a record that was added.
QStringList firstFields(const QString& kind)
{
    if (kind == "purchase-order"_L1)
        return {u"effective"_s, u"expiration"_s, u"value_minor"_s};
    if (kind == "line-item"_L1)
        return {u"type"_s, u"start_month"_s, u"end_month"_s, u"total_minor"_s};
    if (kind == "agreement"_L1)
        return {u"total_minor"_s, u"po_number"_s};
    if (kind == "charge"_L1)
        return {u"amount_minor"_s, u"due_on"_s, u"po_number"_s};
    if (kind == "invoice"_L1)
        return {u"total_minor"_s, u"po_number"_s, u"outcome"_s};
    if (kind == "support-case"_L1 || kind == "payment-request"_L1)
        return {u"kind"_s, u"state"_s, u"amount_minor"_s};
    if (kind == "notification"_L1)
        return {u"kind"_s, u"outcome"_s, u"order_number"_s, u"recipients"_s};
    if (kind == "procurement-request"_L1)
        return {u"state"_s, u"amount_minor"_s, u"order_number"_s};
    return {};
}

/// Links to other records by their key, and what is shown elsewhere.
bool isTold(const QString& field, const QJsonValue& value)
{
    return !words::isBookkeeping(field) && !field.endsWith("_id"_L1) && !value.isObject() && !value.isArray() &&
           field != "decision"_L1 && field != "statements"_L1 && field != "schedule"_L1 && field != "revision"_L1;
}

FieldChange toldField(const RecordEvent& event, const QString& field)
{
    return {words::fieldHeading(field), toldValue(event.kind, field, event.before.value(field), event.before),
            toldValue(event.kind, field, event.after.value(field), event.after)};
}

/// Changes do not repeat the currency of their record; it is known from an earlier one.
RecordEvent withCurrency(RecordEvent event, QJsonValue& known)
{
    constexpr auto currency = "currency"_L1;
    if (event.after.contains(currency)) {
        known = event.after.value(currency);
    } else if (known.isString()) {
        event.before.insert(currency, known);
        event.after.insert(currency, known);
    }
    return event;
}

ToldChange::How howOf(const QString& how)
{
    if (how == "added"_L1)
        return ToldChange::How::Added;
    return how == "removed"_L1 ? ToldChange::How::Removed : ToldChange::How::Changed;
}

ToldChange toldChange(const RecordEvent& event, const QString& record)
{
    ToldChange told{howOf(event.how), record, {}};
    if (told.how == ToldChange::How::Removed)
        return told;
    const bool isAdded = told.how == ToldChange::How::Added;
    for (const QString& field : isAdded ? firstFields(event.kind) : event.after.keys()) {
        const bool counts = event.after.contains(field) && field != "currency"_L1 &&
                            (isAdded || isTold(field, event.after.value(field)));
        const FieldChange change = counts ? toldField(event, field) : FieldChange();
        if (counts && (isAdded || change.before != change.after) && !change.after.isEmpty())
            told.fields.append(change);
    }
    return told;
}

} // namespace

QString toldRecord(const QString& kind, const QString& number)
{
    return isToldOf(kind) ? words::recordName(kind, number, {}) : QString();
}

QString toldValue(const QString& kind, const QString& field, const QJsonValue& value, const QJsonObject& record)
{
    words::StoredRecord side{
        kind, {}, record, Currency::fromCode(record.value("currency"_L1).toString()).value_or(Currency())};
    side.fields.insert(field, value);
    return words::storedText(side, field, QLocale());
}

QList<ToldChange> toldChanges(const QList<RecordEvent>& events)
{
    QList<ToldChange> changes;
    QHash<QString, qsizetype> places;
    QHash<QString, QJsonValue> currencies;
    for (const RecordEvent& event : events) {
        const QString record = toldRecord(event.kind, event.number);
        if (record.isEmpty())
            continue;
        const ToldChange one = toldChange(withCurrency(event, currencies[event.kind + event.number]), record);
        const bool isKnown = !event.number.isEmpty() && places.contains(record);
        if (one.how == ToldChange::How::Changed && one.fields.isEmpty())
            continue;
        if (isKnown && one.how == ToldChange::How::Changed) {
            changes[places.value(record)].fields += one.fields;
            continue;
        }
        places.insert(record, changes.size());
        changes.append(one);
    }
    return changes;
}

} // namespace podesk
