// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/storedvalues.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("podesk::FieldChanges", text);
}

QString yesOrNo(bool yes)
{
    return yes ? translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "yes"))
               : translated(QT_TRANSLATE_NOOP("podesk::FieldChanges", "no"));
}

QString listText(const QString& json)
{
    QStringList texts;
    for (const QJsonValue& text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts.append(text.toString());
    return texts.join(u", "_s);
}

} // namespace

bool isBookkeeping(const QString& field)
{
    static const QSet<QString> names{
        u"id"_s,           u"version"_s,  u"updated_on"_s,       u"created_on"_s,    u"purchase_order_id"_s,
        u"payer_id"_s,     u"position"_s, u"line_count"_s,       u"contact_count"_s, u"charge_count"_s,
        u"other_totals"_s, u"tax_kind"_s, u"expiration_set_on"_s};
    return names.contains(field);
}

QString storedText(const QString& field, const QJsonValue& value, const QJsonObject& record, Currency currency)
{
    const QLocale locale;
    if (value.isNull() || value.isUndefined())
        return u"-"_s;
    if (field == "effective"_L1 || field == "expiration"_L1 || field == "start_month"_L1 || field == "end_month"_L1)
        return words::monthText(Month{value.toInt()}, locale);
    if (field.endsWith("_minor"_L1))
        return words::moneyText({value.toInteger(), currency}, locale);
    if (field == "amount_scaled"_L1)
        return words::unitPriceText({value.toInteger()}, currency, locale);
    if (field.endsWith("_on"_L1))
        return words::dateTimeText(Instant{value.toInteger()}, locale);
    if (field == "suspended"_L1 || field == "tracked"_L1 || field == "linked"_L1 || field == "usage_linked"_L1)
        return yesOrNo(value.toInteger() != 0);
    if (field == "tax_numbers"_L1 || field == "invoice_units"_L1 || field == "recipients"_L1)
        return listText(value.toString());
    if (field == "type"_L1 || field == "kind"_L1 || field == "outcome"_L1)
        return words::wordText(field, value.toString());
    if (field == "tax_value"_L1) {
        const QString kind = record.value(u"tax_kind"_s).toString();
        const Tax tax{kind == "percent"_L1 ? Tax::Kind::Percent : Tax::Kind::Absolute, value.toInteger()};
        // An update that kept the kind does not repeat it; the figure alone still tells the change.
        return kind == "none"_L1 ? u"-"_s
                                 : (kind.isEmpty() ? locale.toString(value.toInteger()) : tax.toText(currency));
    }
    const QString text = value.isDouble() ? locale.toString(value.toInteger()) : value.toString();
    return text.isEmpty() ? u"-"_s : text;
}

} // namespace podesk
