// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/expectationwords.h"

#include "ui/words/scenariowords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ExpectationWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ExpectationWords)
public:
    static QString of(const QJsonObject& given, const QLocale& locale);

private:
    static QString record(const QJsonObject& given, const QLocale& locale);
    static QString list(const QJsonObject& given);
    static QString event(const QJsonObject& given);
    static QString trace(const QJsonObject& given);
};

QString recordKindWord(const QString& kind)
{
    static const QHash<QString, const char*> all{
        {u"purchase-order"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "purchase order")},
        {u"line-item"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "line item")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "invoice")},
        {u"agreement"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "agreement")},
        {u"charge"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "charge")},
        {u"support-case"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "support case")},
        {u"procurement-request"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "procurement request")},
        {u"notification"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "e-mail")},
        {u"account"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "account")},
        {u"organization"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "organisation")},
        {u"checkout"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "checkout")},
        {u"workspace"_s, QT_TRANSLATE_NOOP("podesk::ExpectationWords", "workspace")},
    };
    const char* word = all.value(kind);
    return word ? QCoreApplication::translate("podesk::ExpectationWords", word) : kind;
}

QString recordValueText(const QString& field, const QJsonValue& value, const QLocale& locale)
{
    if (value.isNull() || value.isUndefined())
        return ExpectationWords::tr("none");
    if (value.isBool())
        return value.toBool() ? ExpectationWords::tr("yes") : ExpectationWords::tr("no");
    if (value.isDouble())
        return words::countText(value.toInteger(), locale);
    if (value.isArray())
        return ExpectationWords::tr("%n entry(ies)", nullptr, int(value.toArray().size()));
    const QJsonObject object = value.toObject();
    if (object.contains("amount"_L1))
        return object.value("currency"_L1).toString() + u' ' + object.value("amount"_L1).toString();
    if (value.isObject()) {
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << recordValueText(it.key(), it.value(), locale);
        return parts.join(u' ');
    }
    return words::wordText(field, value.toString());
}

QString capital(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString named(const QJsonObject& given, const QString& member)
{
    return QStringList{capital(recordKindWord(given.value(member).toString())), given.value("number"_L1).toString()}
        .join(u' ')
        .trimmed();
}

QString ExpectationWords::record(const QJsonObject& given, const QLocale& locale)
{
    const QString subject = named(given, u"record"_s);
    if (!given.value("exists"_L1).toBool(true))
        return tr("%1 is not there").arg(subject);
    QStringList parts;
    const QJsonObject has = given.value("has"_L1).toObject();
    for (auto it = has.begin(); it != has.end(); ++it)
        parts << tr("%1 %2", "field value")
                     .arg(words::fieldHeading(it.key()), recordValueText(it.key(), it.value(), locale));
    return parts.isEmpty() ? tr("%1 is there").arg(subject) : subject + u": "_s + parts.join(u", "_s);
}

QString ExpectationWords::list(const QJsonObject& given)
{
    const auto kind = listKindFromText(given.value("list"_L1).toString());
    const QString name = kind ? words::listName(*kind) : given.value("list"_L1).toString();
    const QString query = given.value("query"_L1).toString();
    const QString subject = query.isEmpty() ? name : tr("%1 that match “%2”").arg(name, query);
    QStringList numbers;
    for (const QJsonValue& number : given.value("numbers"_L1).toArray())
        numbers << number.toString();
    if (given.contains("numbers"_L1))
        return numbers.isEmpty() ? tr("%1: none").arg(subject) : subject + u": "_s + numbers.join(u", "_s);
    return tr("%1: %2", "list, number of entries").arg(subject).arg(given.value("count"_L1).toInt());
}

QString ExpectationWords::event(const QJsonObject& given)
{
    const QString subject = named(given, u"event"_s);
    const QString how = given.value("how"_L1).toString();
    if (how == "added"_L1)
        return tr("%1 is added").arg(subject);
    if (how == "removed"_L1)
        return tr("%1 is removed").arg(subject);
    return tr("%1 is changed").arg(subject);
}

QString ExpectationWords::trace(const QJsonObject& given)
{
    const QString rule = given.value("rule"_L1).toString();
    Verdict verdict = Verdict::Passed;
    for (const Verdict each : {Verdict::Passed, Verdict::Failed, Verdict::Skipped}) {
        if (verdictText(each) == given.value("verdict"_L1).toString())
            verdict = each;
    }
    const QString of = given.value("number"_L1).toString();
    const QString what =
        tr("%1 (%2): %3", "rule, its name, verdict").arg(rule, words::ruleName(rule), words::verdictWord(verdict));
    return of.isEmpty() ? what : of + u", "_s + what;
}

QString ExpectationWords::of(const QJsonObject& given, const QLocale& locale)
{
    if (given.isEmpty())
        return tr("It is done");
    if (given.contains("record"_L1))
        return record(given, locale);
    if (given.contains("list"_L1))
        return list(given);
    if (given.contains("event"_L1))
        return event(given);
    if (given.contains("trace"_L1))
        return trace(given);
    const auto ruled = [&given](const QString& member) {
        const QString rule = given.value(member).toString();
        return rule.isEmpty() ? given.value("code"_L1).toString() : rule + u' ' + words::ruleName(rule);
    };
    if (given.contains("refused"_L1))
        return tr("It is refused: %1").arg(ruled(u"refused"_s));
    if (given.contains("reply"_L1))
        return tr("Support declines: %1").arg(ruled(u"reply"_s));
    return tr("The outbox has an entry about %1").arg(given.value("mail"_L1).toString());
}

} // namespace

QString expectationText(const ScenarioExpectation& expectation)
{
    return ExpectationWords::of(expectation.given, QLocale());
}

QStringList mismatchTexts(const ExpectationResult& result)
{
    QStringList texts;
    for (const Mismatch& each : result.mismatches) {
        const QString why = each.error ? words::errorSentence(*each.error) : QString();
        texts << words::scenarioMismatch(each.subject, each.field, each.expected, each.actual, why);
    }
    return texts;
}

} // namespace podesk
