// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/eventwords.h"

#include "ui/details/storedvalues.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::EventWords)
public:
    static const QHash<QString, const char*>& records()
    {
        static const QHash<QString, const char*> all{
            {u"purchase-order"_s, QT_TR_NOOP("Purchase order %1")},
            {u"line-item"_s, QT_TR_NOOP("Line item %1")},
            {u"contact"_s, QT_TR_NOOP("Contact %1")},
            {u"tag"_s, QT_TR_NOOP("Tag %1")},
            {u"agreement"_s, QT_TR_NOOP("Agreement %1")},
            {u"charge"_s, QT_TR_NOOP("Charge %1")},
            {u"invoice"_s, QT_TR_NOOP("Invoice %1")},
            {u"invoice-revision"_s, QT_TR_NOOP("Printing of an invoice %1")},
            {u"support-case"_s, QT_TR_NOOP("Support case %1")},
            {u"payment-request"_s, QT_TR_NOOP("Payment request %1")},
            {u"notification"_s, QT_TR_NOOP("Notification %1")},
            {u"procurement-connection"_s, QT_TR_NOOP("Procurement connection %1")},
            {u"procurement-request"_s, QT_TR_NOOP("Procurement request %1")},
            {u"integration"_s, QT_TR_NOOP("Billing integration %1")},
            {u"account"_s, QT_TR_NOOP("Account %1")},
            {u"organization"_s, QT_TR_NOOP("Organisation %1")},
            {u"identity"_s, QT_TR_NOOP("Identity %1")},
            {u"product"_s, QT_TR_NOOP("Product %1")},
        };
        return all;
    }
    static QString record(const char* text) { return tr(text); }
};

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

/// The word list that a field of this kind of record takes its words from; empty: it is no such word.
QString wordsField(const QString& kind, const QString& field)
{
    if (field == "state"_L1)
        return kind == "procurement-request"_L1 ? u"procurement-state"_s : u"case-state"_s;
    if (kind == "notification"_L1 && field == "kind"_L1)
        return u"notice"_s;
    if (kind == "notification"_L1 && field == "outcome"_L1)
        return u"result"_s;
    if (kind == "support-case"_L1 && field == "kind"_L1)
        return u"case-kind"_s;
    return {};
}

/// Links to other records by their key, and what is shown elsewhere.
bool isTold(const QString& field, const QJsonValue& value)
{
    return !isBookkeeping(field) && !field.endsWith("_id"_L1) && !value.isObject() && !value.isArray() &&
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
        if (counts && change.before != change.after && !change.after.isEmpty())
            told.fields.append(change);
    }
    return told;
}

} // namespace

QString toldRecord(const QString& kind, const QString& number)
{
    const char* text = EventWords::records().value(kind);
    return text ? EventWords::record(text).arg(number).trimmed() : QString();
}

QString toldValue(const QString& kind, const QString& field, const QJsonValue& value, const QJsonObject& record)
{
    if (value.isNull() || value.isUndefined() || value == QJsonValue(QString()))
        return u"-"_s;
    if (kind == "support-case"_L1 && field == "kind"_L1) {
        const auto caseKind = supportCaseKindFromText(value.toString());
        return caseKind ? words::supportCaseKindWord(*caseKind) : value.toString();
    }
    if (kind == "payment-request"_L1 && field == "state"_L1) {
        const auto state = paymentStateFromText(value.toString());
        return state ? words::paymentStateWord(*state) : value.toString();
    }
    if (const QString named = wordsField(kind, field); !named.isEmpty())
        return words::wordText(named, value.toString());
    const auto currency = Currency::fromCode(record.value("currency"_L1).toString());
    if (!currency && (field.endsWith("_minor"_L1) || field == "amount_scaled"_L1))
        return {}; // an amount without its currency would be a guess
    return storedText(field, value, record, currency.value_or(Currency()));
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
