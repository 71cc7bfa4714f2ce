// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/formschema.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace podesk::forms {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ofType(const QString& type)
{
    return {{u"type"_s, type}};
}

/// The title is what a message shows as allowed; a pattern would not tell a person much.
QJsonObject patterned(const QString& pattern, const QString& title)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, pattern}, {u"title"_s, title}};
}

std::optional<QJsonObject> typeNamed(QStringView word)
{
    if (word == u"text")
        return ofType(u"string"_s);
    if (word == u"integer")
        return ofType(u"integer"_s);
    if (word == u"flag")
        return ofType(u"boolean"_s);
    if (word == u"null")
        return ofType(u"null"_s);
    if (word == u"amount")
        return patterned(u"^-?[0-9]+([.][0-9]+)?$"_s, u"\"N[.NN]\""_s);
    if (word == monthForm)
        return patterned(u"^[0-9]{4}-[0-9]{2}$"_s, u"\"YYYY-MM\""_s);
    if (word == dayForm)
        return patterned(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s, u"\"YYYY-MM-DD\""_s);
    if (word == timeForm)
        return patterned(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?$"_s,
                         u"\"YYYY-MM-DD[THH:MM[:SS]Z]\""_s);
    return std::nullopt;
}

bool isNamed(QStringView word)
{
    return std::ranges::any_of(namedForms(), [&](const NamedForm& each) { return each.name == word; });
}

QString definitionName(QStringView word, Wholeness wholeness)
{
    return (wholeness == Wholeness::Whole ? u"form-"_s : u"expected-"_s) + word.toString();
}

/// Reads a form from left to right; forms are constants of the program, so a misspelt one is caught by the tests that
/// use them.
class FormReader
{
public:
    FormReader(QStringView text, Wholeness wholeness) : m_text(text), m_wholeness(wholeness) {}

    QJsonObject alternatives()
    {
        const qsizetype begin = m_at;
        QJsonArray choices;
        QJsonArray words;
        do {
            one(choices, words);
        } while (take(u'|'));
        if (!words.isEmpty())
            choices.append(QJsonObject{{u"enum"_s, words}});
        if (choices.size() == 1)
            return choices.first().toObject();
        return {{u"anyOf"_s, choices}, {u"title"_s, m_text.mid(begin, m_at - begin).toString()}};
    }

private:
    void one(QJsonArray& choices, QJsonArray& words)
    {
        for (const QLatin1StringView time : {timeForm, dayForm, monthForm}) {
            if (!m_text.mid(m_at).startsWith(time))
                continue;
            m_at += time.size();
            choices.append(*typeNamed(QString(time)));
            return;
        }
        if (take(u'['))
            choices.append(list());
        else if (take(u'{'))
            choices.append(object());
        else
            word(choices, words);
    }

    void word(QJsonArray& choices, QJsonArray& words)
    {
        const QStringView name = name_();
        if (const auto type = typeNamed(name))
            choices.append(*type);
        else if (isNamed(name))
            choices.append(QJsonObject{{u"$ref"_s, u"#/definitions/"_s + definitionName(name, m_wholeness)}});
        else
            words.append(name.toString());
    }

    QJsonObject list()
    {
        const QJsonObject items = alternatives();
        take(u']');
        return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
    }

    QJsonObject object()
    {
        QJsonObject properties;
        QJsonArray required;
        do {
            const QString name = name_().toString();
            if (!take(u'?') && m_wholeness == Wholeness::Whole)
                required.append(name);
            properties.insert(name, orNull(take(u':') ? alternatives() : ofType(u"string"_s)));
        } while (take(u','));
        take(u'}');
        QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
        if (!required.isEmpty())
            schema.insert(u"required"_s, required);
        return schema;
    }

    /// What a record has not can be expected of it too.
    QJsonObject orNull(const QJsonObject& schema) const
    {
        if (m_wholeness == Wholeness::Whole)
            return schema;
        const QString title = schema.value("title"_L1).toString(schema.value("type"_L1).toString());
        QJsonObject either{{u"anyOf"_s, QJsonArray{schema, ofType(u"null"_s)}}};
        if (!title.isEmpty())
            either.insert(u"title"_s, title);
        return either;
    }

    QStringView name_()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringView(u"|,:?[]{}").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    bool take(QChar character)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != character)
            return false;
        ++m_at;
        return true;
    }

    QStringView m_text;
    Wholeness m_wholeness;
    qsizetype m_at = 0;
};

} // namespace

const QList<NamedForm>& namedForms()
{
    static const QList<NamedForm> all{
        {"order"_L1,
         "{number,description?,billFrom?,billTo?,shipTo?,taxRegistrationNumbers?:[text],invoiceUnits?:[text],"
         "effective:YYYY-MM,expiration:YYYY-MM,paymentTerms?,currency,suspended?:flag,lines?:[line],"
         "contacts?:[contact],tags?:[tag]}"_L1},
        {"line"_L1, "{number,description?,type?:all|monthly-usage|subscription-purchase|marketplace-transaction|"
                    "marketplace-blanket-usage|professional-services-training,start?:YYYY-MM,end?:YYYY-MM,"
                    "balanceTracking?:flag,amount?:amount,quantity?:integer,tax?,currency?,total?:amount,"
                    "balance?:amount}"_L1},
        {"contact"_L1, "{name,email,phone?}"_L1},
        {"tag"_L1, "{key,value?}"_L1},
        {"money"_L1, "{amount:amount,currency}"_L1},
        {"identity"_L1, "{name,account,statements:[statement]}"_L1},
        {"statement"_L1, "{effect:allow|deny,actions:[text],resourceTag?:tag,requestTag?:tag}"_L1},
        {"product"_L1,
         "{code,name,vendor?,description?,family:saas-contract|saas-subscription|"
         "saas-contract-consumption|professional-services|server-contract|server-annual|server-hourly|"
         "machine-learning|data-exchange|free|bring-your-own-license,delivery?:saas|ami|container|cloudformation|"
         "helm-chart|services,offers:[offer]}"_L1},
        {"offer"_L1, "{code,name,kind?:public|private,months?:integer,unitPrice:amount,currency,sellerOfRecord,"
                     "schedule?:[payment],netDays?:integer,variableMaximum?:amount}"_L1},
        {"payment"_L1, "{on?:YYYY-MM-DD,monthsAfter?:integer,amount:amount}"_L1},
    };
    return all;
}

QJsonObject schemaOfForm(QStringView form, Wholeness wholeness)
{
    return FormReader(form, wholeness).alternatives();
}

QJsonObject namedFormSchemas(Wholeness wholeness)
{
    QJsonObject schemas;
    for (const NamedForm& each : namedForms())
        schemas.insert(definitionName(QString(each.name), wholeness), schemaOfForm(QString(each.form), wholeness));
    return schemas;
}

} // namespace podesk::forms
