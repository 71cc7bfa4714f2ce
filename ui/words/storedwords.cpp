// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/storedwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class StoredWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::StoredWords)
public:
    static QString flag(bool is) { return is ? tr("yes") : tr("no"); }
    static QString entries(qsizetype count) { return tr("%Ln entry(ies)", nullptr, int(count)); }
};

template <auto fromText, auto word>
std::optional<QString> worded(const QString& text)
{
    const auto value = fromText(text);
    return value ? std::optional(word(*value)) : std::nullopt;
}

struct KindField
{
    QLatin1StringView kind;
    QLatin1StringView field;
    std::optional<QString> (*word)(const QString& text);
};

/// Fields whose words depend on the kind of the record; the others are said by wordText().
constexpr KindField kindFields[]{
    {"agreement"_L1, "state"_L1, worded<agreementStateFromText, agreementStateWord>},
    {"payment-request"_L1, "state"_L1, worded<paymentStateFromText, paymentStateWord>},
    {"support-case"_L1, "state"_L1, worded<supportCaseStateFromText, supportCaseStateWord>},
    {"support-case"_L1, "kind"_L1, worded<supportCaseKindFromText, supportCaseKindWord>},
    {"procurement-request"_L1, "state"_L1, worded<procurementStateFromText, procurementStateWord>},
    {"notification"_L1, "kind"_L1, worded<notificationKindFromText, notificationKindWord>},
    {"notification"_L1, "outcome"_L1, worded<notificationOutcomeFromText, notificationOutcomeWord>},
    {"charge"_L1, "kind"_L1, worded<chargeKindFromText, chargeKindWord>},
    {"offer"_L1, "kind"_L1, worded<offerKindFromText, offerKindWord>},
    {"invoice"_L1, "update-status"_L1, worded<updateStatusFromText, updateStatusWord>},
    {"decision"_L1, "kind"_L1, worded<decisionKindFromText, decisionKindWord>},
};

bool isMonth(const QString& name)
{
    static const QSet<QString> names{u"effective"_s, u"expiration"_s, u"start"_s, u"start-month"_s,
                                     u"end"_s,       u"end-month"_s,  u"month"_s, u"period"_s};
    return names.contains(name);
}

bool isMoment(const QString& name)
{
    return name.endsWith("-on"_L1) || name == "on"_L1 || name == "now"_L1 || name == "start"_L1 || name == "end"_L1;
}

bool isFlag(const QString& name)
{
    static const QSet<QString> names{u"suspended"_s,         u"tracked"_s,           u"linked"_s,
                                     u"usage-linked"_s,      u"enabled"_s,           u"test-mode"_s,
                                     u"pre-approves-free"_s, u"pre-approves-byol"_s, u"aws-thresholds"_s};
    return names.contains(name);
}

bool isDecimal(const QString& name)
{
    static const QSet<QString> names{u"amount"_s, u"total"_s, u"balance"_s, u"unit-price"_s, u"variable-maximum"_s};
    return names.contains(name);
}

/// Tables keep these as JSON; no other text is taken apart, whatever a person wrote into it.
bool isJson(const QString& name)
{
    static const QSet<QString> names{u"tax-numbers"_s, u"invoice-units"_s, u"recipients"_s,
                                     u"statements"_s,  u"schedule"_s,      u"request"_s};
    return names.contains(name);
}

QString listText(const QJsonArray& list)
{
    QStringList texts;
    for (const QJsonValue& each : list) {
        if (!each.isString())
            return StoredWords::entries(list.size());
        texts.append(each.toString());
    }
    return texts.join(u", "_s);
}

QString jsonText(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isArray())
        return listText(document.array());
    QStringList parts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it->isArray() ? listText(it->toArray()) : it->toVariant().toString();
        if (!text.isEmpty())
            parts.append(StoredWords::tr("%1: %2", "field, value").arg(fieldHeading(it.key()), text));
    }
    return parts.join(u"; "_s);
}

QString taxText(const StoredRecord& record, qint64 value, const QLocale& locale)
{
    const QString kind = record.fields.value("tax_kind"_L1).toString();
    const Tax tax{kind == "percent"_L1 ? Tax::Kind::Percent : Tax::Kind::Absolute, value};
    // An update that kept the kind does not repeat it; the figure alone still tells the change.
    return kind == "none"_L1 ? u"-"_s : (kind.isEmpty() ? locale.toString(value) : tax.toText(record.currency));
}

QString settingText(const QString& key, const QString& value, const QLocale& locale)
{
    if (key == "simulated-now"_L1)
        return dateTimeText({value.toLongLong()}, locale);
    if (key == "clock"_L1)
        return clockWord(value == clockKindText(ClockKind::Real) ? ClockKind::Real : ClockKind::Simulated);
    if (key == "quota.number-characters"_L1)
        return StoredWords::flag(value != "off"_L1);
    if (key.startsWith("quota."_L1) && value == "off"_L1)
        return StoredWords::tr("no limit");
    return value;
}

/// An amount without its currency would be a guess.
QString amountText(const StoredRecord& record, const QString& name, qint64 amount, const QLocale& locale)
{
    if (!record.currency.isValid())
        return {};
    return name == "amount-scaled"_L1 ? unitPriceText({amount}, record.currency, locale)
                                      : moneyText({amount, record.currency}, locale);
}

QString numberText(const StoredRecord& record, const QString& name, qint64 number, const QLocale& locale)
{
    if (name.endsWith("-minor"_L1) || name == "amount-scaled"_L1)
        return amountText(record, name, number, locale);
    if (isMonth(name))
        return monthText(Month{static_cast<int>(number)}, locale);
    if (name.endsWith("-on"_L1))
        return dateTimeText({number}, locale);
    if (isFlag(name))
        return StoredWords::flag(number != 0);
    return name == "tax-value"_L1 ? taxText(record, number, locale) : locale.toString(number);
}

QString spelledObject(const QString& kind, const QJsonObject& object, const QLocale& locale)
{
    const auto currency = Currency::fromCode(object.value("currency"_L1).toString());
    const QString amount = object.value("amount"_L1).toString();
    if (currency) {
        if (const Result<Money> money = Money::fromText(amount, *currency))
            return moneyText(*money, locale);
    }
    QStringList parts;
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << spelledText(kind, it.key(), it.value(), locale);
    return parts.join(u' ');
}

QString spelledString(const QString& kind, const QString& field, const QString& text, const QLocale& locale)
{
    const QString name = listSpelling(field);
    if (const auto month = isMonth(name) ? Month::fromText(text) : std::nullopt)
        return monthText(*month, locale);
    if (const auto moment = isMoment(name) ? Instant::fromText(text) : std::nullopt)
        return text.contains(u'T') ? dateTimeText(*moment, locale) : dateText(*moment, locale);
    return isDecimal(name) ? plainDecimalText(text, locale) : recordWord(kind, field, text);
}

} // namespace

QString recordWord(const QString& kind, const QString& field, const QString& word)
{
    const QString name = listSpelling(field);
    for (const KindField& each : kindFields) {
        if (kind == each.kind && name == each.field)
            return each.word(word).value_or(word);
    }
    return wordText(field, word);
}

QString storedText(const StoredRecord& record, const QString& field, const QLocale& locale)
{
    const QJsonValue value = record.fields.value(field);
    const QString name = listSpelling(field);
    if (value.isDouble())
        return numberText(record, name, value.toInteger(), locale);
    QString text = value.toString();
    if (record.kind == "setting"_L1 && field == "value"_L1)
        text = settingText(record.number, text, locale);
    else if (isJson(name))
        text = jsonText(text);
    else
        text = recordWord(record.kind, field, text);
    return text.isEmpty() ? u"-"_s : text;
}

bool isBookkeeping(const QString& field)
{
    static const QSet<QString> names{
        u"id"_s,           u"version"_s,  u"updated_on"_s,        u"created_on"_s,    u"purchase_order_id"_s,
        u"payer_id"_s,     u"position"_s, u"line_count"_s,        u"contact_count"_s, u"charge_count"_s,
        u"other_totals"_s, u"tax_kind"_s, u"expiration_set_on"_s, u"decision_id"_s};
    return names.contains(field);
}

QString recordSummary(const StoredRecord& record, const QLocale& locale)
{
    QStringList parts;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        const QString text = storedText(record, field.key(), locale);
        if (!isBookkeeping(field.key()) && !text.isEmpty() && text != "-"_L1)
            parts.append(StoredWords::tr("%1: %2", "field, value").arg(fieldHeading(field.key()), shownText(text)));
    }
    return parts.join(u"; "_s);
}

QString spelledText(const QString& kind, const QString& field, const QJsonValue& value, const QLocale& locale)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return StoredWords::flag(value.toBool());
    case QJsonValue::Double:
        return countText(value.toInteger(), locale);
    case QJsonValue::Array:
        return StoredWords::entries(value.toArray().size());
    case QJsonValue::Object:
        return spelledObject(kind, value.toObject(), locale);
    case QJsonValue::String:
        return spelledString(kind, field, value.toString(), locale);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return StoredWords::tr("none");
}

} // namespace podesk::words
