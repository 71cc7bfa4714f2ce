// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/formschema.h"

#include "core/engine/formnotation.h"

#include <QtCore/QJsonArray>

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

QString definitionName(QStringView word, Wholeness wholeness)
{
    return (wholeness == Wholeness::Whole ? u"form-"_s : u"expected-"_s) + word.toString();
}

/// Makes the schema of a form that has been read.
class SchemaMaker
{
public:
    explicit SchemaMaker(Wholeness wholeness) : m_wholeness(wholeness) {}

    QJsonObject of(const Form& form) const
    {
        switch (form.kind) {
        case Form::Kind::Text:
            return ofType(u"string"_s);
        case Form::Kind::Integer:
            return ofType(u"integer"_s);
        case Form::Kind::Flag:
            return ofType(u"boolean"_s);
        case Form::Kind::Null:
            return ofType(u"null"_s);
        case Form::Kind::Amount:
            return patterned(u"^-?[0-9]+([.][0-9]+)?$"_s, u"\"N[.NN]\""_s);
        case Form::Kind::Month:
            return patterned(u"^[0-9]{4}-[0-9]{2}$"_s, u"\"YYYY-MM\""_s);
        case Form::Kind::Day:
            return patterned(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s, u"\"YYYY-MM-DD\""_s);
        case Form::Kind::Time:
            return patterned(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?$"_s,
                             u"\"YYYY-MM-DD[THH:MM[:SS]Z]\""_s);
        case Form::Kind::Word:
            return {{u"enum"_s, QJsonArray{form.text}}};
        case Form::Kind::Named:
            return {{u"$ref"_s, QString(u"#/definitions/"_s + definitionName(form.text, m_wholeness))}};
        case Form::Kind::List:
            return {{u"type"_s, u"array"_s}, {u"items"_s, of(form.parts.first())}};
        case Form::Kind::Object:
            return object(form);
        case Form::Kind::Choice:
            return choice(form);
        }
        Q_UNREACHABLE();
    }

private:
    QJsonObject choice(const Form& form) const
    {
        QJsonArray choices;
        QJsonArray words;
        for (const Form& part : form.parts) {
            if (part.kind == Form::Kind::Word)
                words.append(part.text);
            else
                choices.append(of(part));
        }
        if (!words.isEmpty())
            choices.append(QJsonObject{{u"enum"_s, words}});
        if (choices.size() == 1)
            return choices.first().toObject();
        return {{u"anyOf"_s, choices}, {u"title"_s, form.text}};
    }

    QJsonObject object(const Form& form) const
    {
        QJsonObject properties;
        QJsonArray required;
        for (const FormMember& member : form.members) {
            if (!member.isOptional && m_wholeness == Wholeness::Whole)
                required.append(member.name);
            properties.insert(member.name, orNull(of(member.form)));
        }
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

    Wholeness m_wholeness;
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
    return SchemaMaker(wholeness).of(formFromNotation(form));
}

QJsonObject namedFormSchemas(Wholeness wholeness)
{
    QJsonObject schemas;
    for (const NamedForm& each : namedForms())
        schemas.insert(definitionName(QString(each.name), wholeness), schemaOfForm(QString(each.form), wholeness));
    return schemas;
}

} // namespace podesk::forms
