// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RecordWords)
public:
    struct Name
    {
        const char* kind;
        const char* word;
    };
    static const QList<Name>& kinds();
};

const QList<RecordWords::Name>& RecordWords::kinds()
{
    static const QList<Name> all{{"setting", QT_TR_NOOP("Workspace setting")},
                                 {"organization", QT_TR_NOOP("Organisation")},
                                 {"account", QT_TR_NOOP("Account")},
                                 {"purchase-order", QT_TR_NOOP("Purchase order")},
                                 {"line-item", QT_TR_NOOP("Line item")},
                                 {"contact", QT_TR_NOOP("Contact")},
                                 {"tag", QT_TR_NOOP("Tag")},
                                 {"checkpoint", QT_TR_NOOP("Checkpoint")},
                                 {"integration", QT_TR_NOOP("Billing integration")},
                                 {"identity", QT_TR_NOOP("Identity")},
                                 {"product", QT_TR_NOOP("Product")},
                                 {"offer", QT_TR_NOOP("Offer")},
                                 {"agreement", QT_TR_NOOP("Agreement")},
                                 {"decision", QT_TR_NOOP("Decision")},
                                 {"invoice", QT_TR_NOOP("Invoice")},
                                 {"charge", QT_TR_NOOP("Charge")},
                                 {"invoice-line", QT_TR_NOOP("Line of an invoice")},
                                 {"support-case", QT_TR_NOOP("Support case")},
                                 {"invoice-revision", QT_TR_NOOP("Printing of an invoice")},
                                 {"payment-request", QT_TR_NOOP("Payment request")},
                                 {"notification", QT_TR_NOOP("Entry of the outbox")},
                                 {"procurement-connection", QT_TR_NOOP("Procurement connection")},
                                 {"procurement-request", QT_TR_NOOP("Request for approval")}};
    return all;
}

bool isMonth(const QString& field)
{
    static const QSet<QString> names{u"effective"_s, u"expiration"_s, u"start_month"_s,
                                     u"end_month"_s, u"month"_s,      u"period"_s};
    return names.contains(field);
}

bool isFlag(const QString& field)
{
    static const QSet<QString> names{u"suspended"_s, u"tracked"_s, u"linked"_s, u"usage_linked"_s, u"aws_thresholds"_s};
    return names.contains(field);
}

bool isListOfTexts(const QString& field)
{
    return field == "tax_numbers"_L1 || field == "invoice_units"_L1 || field == "recipients"_L1;
}

QString listText(const QString& json)
{
    QStringList texts;
    for (const QJsonValue& text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(text.toString());
    return texts.join(u", "_s);
}

QString taxText(const QJsonValue& value, const QJsonObject& record, Currency currency, const QLocale& locale)
{
    const QString kind = record.value(u"tax_kind"_s).toString();
    const Tax tax{kind == "percent"_L1 ? Tax::Kind::Percent : Tax::Kind::Absolute, value.toInteger()};
    // An update that kept the kind does not repeat it; the figure alone still tells the change.
    return kind == "none"_L1 ? u"-"_s : (kind.isEmpty() ? locale.toString(value.toInteger()) : tax.toText(currency));
}

} // namespace

QString recordKindWord(const QString& kind)
{
    for (const RecordWords::Name& name : RecordWords::kinds()) {
        if (kind == QLatin1StringView(name.kind))
            return RecordWords::tr(name.word);
    }
    return kind;
}

QString recordName(const QString& kind, const QString& number, const QString& parent)
{
    const QString word = recordKindWord(kind);
    const QString name =
        number.isEmpty() ? word : RecordWords::tr("%1 %2", "kind of record, number").arg(word, shownText(number));
    return parent.isEmpty() ? name : RecordWords::tr("%1 of %2", "part, whole").arg(name, shownText(parent));
}

QString accountText(const Account& account)
{
    return RecordWords::tr("%1, %2", "account name, number").arg(account.name, account.number);
}

QString recordChangeWord(const QString& how)
{
    if (how == "added"_L1)
        return RecordWords::tr("added");
    return how == "removed"_L1 ? RecordWords::tr("removed") : RecordWords::tr("changed");
}

QString recordsText(qint64 count)
{
    return RecordWords::tr("%Ln record(s)", nullptr,
                           static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())));
}

QString storedText(const QString& field, const QJsonValue& value, const QJsonObject& record, Currency currency,
                   const QLocale& locale)
{
    if (value.isNull() || value.isUndefined())
        return u"-"_s;
    if (isMonth(field) && value.isDouble())
        return monthText(Month{value.toInt()}, locale);
    if (field.endsWith("_minor"_L1))
        return moneyText({value.toInteger(), currency}, locale);
    if (field.endsWith("_on"_L1) && value.isDouble())
        return dateTimeText({value.toInteger()}, locale);
    if (field == "amount_scaled"_L1)
        return unitPriceText({value.toInteger()}, currency, locale);
    if (isFlag(field))
        return value.toInteger() != 0 ? RecordWords::tr("yes") : RecordWords::tr("no");
    QString text = value.isDouble() ? locale.toString(value.toInteger()) : value.toString();
    if (isListOfTexts(field))
        text = listText(text);
    else if (field == "type"_L1 || field == "kind"_L1 || field == "outcome"_L1)
        text = wordText(field, text);
    else if (field == "tax_value"_L1)
        text = taxText(value, record, currency, locale);
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

QString recordSummary(const QJsonObject& record, Currency currency, const QLocale& locale)
{
    QStringList parts;
    for (auto field = record.begin(); field != record.end(); ++field) {
        const QString text = storedText(field.key(), field.value(), record, currency, locale);
        if (!isBookkeeping(field.key()) && text != "-"_L1)
            parts.append(RecordWords::tr("%1: %2", "field, value").arg(fieldHeading(field.key()), shownText(text)));
    }
    return parts.join(u"; "_s);
}

} // namespace podesk::words
