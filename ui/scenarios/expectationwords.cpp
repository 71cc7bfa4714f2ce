// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/expectationwords.h"

#include "ui/words/recordwords.h"
#include "ui/words/scenariowords.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

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

QString named(const QJsonObject& given, const QString& member)
{
    return words::recordName(given.value(member).toString(), given.value("number"_L1).toString(), {});
}

QString ExpectationWords::record(const QJsonObject& given, const QLocale& locale)
{
    const QString subject = named(given, u"record"_s);
    if (!given.value("exists"_L1).toBool(true))
        return tr("%1 is not there").arg(subject);
    QStringList parts;
    const QString kind = given.value("record"_L1).toString();
    const QJsonObject has = given.value("has"_L1).toObject();
    for (auto it = has.begin(); it != has.end(); ++it)
        parts << tr("%1 %2", "field value")
                     .arg(words::fieldHeading(it.key()), words::spelledText(kind, it.key(), it.value(), locale));
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

/// A figure of a report is JSON; what is none stays as it is.
QString reportedText(const QString& kind, const QString& field, const QString& json)
{
    const QJsonArray read = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return read.size() == 1 ? words::spelledText(kind, field, read.first(), QLocale()) : json;
}

/// "/lines/0/total" as "Line items 1, Total value".
QString reportedField(const QString& pointer)
{
    QStringList parts;
    for (const QString& member : pointer.split(u'/', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int place = member.toInt(&isNumber);
        if (isNumber && !parts.isEmpty())
            parts.last() += u' ' + QString::number(place + 1);
        else
            parts << words::fieldHeading(member);
    }
    return parts.join(u", "_s);
}

} // namespace

QString expectationText(const ScenarioExpectation& expectation)
{
    return ExpectationWords::of(expectation.given, QLocale());
}

QStringList mismatchTexts(const ExpectationResult& result)
{
    const QJsonObject& given = result.expectation.given;
    const QString kind = given.value("record"_L1).toString();
    QStringList texts;
    for (const Mismatch& each : result.mismatches) {
        const QString why = each.error ? words::errorSentence(*each.error) : QString();
        const QString field = each.field.section(u'/', -1);
        texts << words::scenarioMismatch(kind.isEmpty() ? each.subject : named(given, u"record"_s),
                                         reportedField(each.field), reportedText(kind, field, each.expected),
                                         reportedText(kind, field, each.actual), why);
    }
    return texts;
}

} // namespace podesk
