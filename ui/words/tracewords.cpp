// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

/// In the catalogue these stand with the names of the rules.
class TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RuleWords)
public:
    struct Entry
    {
        QLatin1StringView id;
        const char* text;
    };
    static const char* input(const QString& input);
    static QString amount(const QString& value);
};

const char* TraceWords::input(const QString& input)
{
    static constexpr Entry all[]{
        {"number"_L1, QT_TR_NOOP("ID")},
        {"length"_L1, QT_TR_NOOP("length")},
        {"limit"_L1, QT_TR_NOOP("limit")},
        {"count"_L1, QT_TR_NOOP("count")},
        {"taken"_L1, QT_TR_NOOP("taken already")},
        {"invoice"_L1, QT_TR_NOOP("invoice")},
        {"from"_L1, QT_TR_NOOP("from")},
        {"to"_L1, QT_TR_NOOP("to")},
        {"character"_L1, QT_TR_NOOP("character")},
        {"position"_L1, QT_TR_NOOP("position")},
        {"usable"_L1, QT_TR_NOOP("line items still usable")},
        {"before"_L1, QT_TR_NOOP("before")},
        {"after"_L1, QT_TR_NOOP("after")},
        {"field"_L1, QT_TR_NOOP("field")},
        {"value"_L1, QT_TR_NOOP("value")},
        {"family"_L1, QT_TR_NOOP("product")},
        {"delivery"_L1, QT_TR_NOOP("delivery")},
        {"offer"_L1, QT_TR_NOOP("offer")},
        {"schedule"_L1, QT_TR_NOOP("payment schedule")},
        {"edition"_L1, QT_TR_NOOP("rule edition")},
        {"kind"_L1, QT_TR_NOOP("kind")},
        {"amount"_L1, QT_TR_NOOP("amount")},
        {"date"_L1, QT_TR_NOOP("day")},
        {"account"_L1, QT_TR_NOOP("account")},
        {"accountKind"_L1, QT_TR_NOOP("kind of account")},
        {"action"_L1, QT_TR_NOOP("action")},
        {"allowed"_L1, QT_TR_NOOP("allowed")},
        {"confirmed"_L1, QT_TR_NOOP("confirmed")},
        {"resourceTags"_L1, QT_TR_NOOP("tags it has")},
        {"requestTags"_L1, QT_TR_NOOP("tags it gets")},
        {"integrationOn"_L1, QT_TR_NOOP("integration on")},
        {"linked"_L1, QT_TR_NOOP("linked before")},
        {"quota"_L1, QT_TR_NOOP("quota")},
        {"lines"_L1, QT_TR_NOOP("line items")},
        {"candidates"_L1, QT_TR_NOOP("line items before")},
        {"left"_L1, QT_TR_NOOP("left")},
        {"lineItem"_L1, QT_TR_NOOP("line item")},
        {"issuer"_L1, QT_TR_NOOP("billing entity")},
        {"period"_L1, QT_TR_NOOP("billing period")},
        {"issued"_L1, QT_TR_NOOP("month of issue")},
        {"taxRegistrationNumber"_L1, QT_TR_NOOP("tax registration number of the invoice")},
        {"invoiceUnit"_L1, QT_TR_NOOP("invoice unit of the invoice")},
        {"balance"_L1, QT_TR_NOOP("balance")},
        {"setOn"_L1, QT_TR_NOOP("expiration set on")},
        {"expirationDate"_L1, QT_TR_NOOP("expiration date")},
        {"connection"_L1, QT_TR_NOOP("procurement connection")},
        {"part"_L1, QT_TR_NOOP("what is approved")},
        {"preApproved"_L1, QT_TR_NOOP("approved beforehand")},
        {"percent"_L1, QT_TR_NOOP("threshold in percent")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.id == input; });
    return found == std::end(all) ? nullptr : found->text;
}

/// "1234.50 USD" in the reader's form; an amount without a currency as it stands.
QString TraceWords::amount(const QString& value)
{
    const qsizetype space = value.indexOf(u' ');
    const auto currency = Currency::fromCode(QStringView(value).sliced(space + 1));
    if (space < 0 || !currency)
        return shownText(value);
    const auto money = Money::fromText(QStringView(value).first(space), *currency);
    return money ? moneyText(*money, QLocale()) : shownText(value);
}

bool isOneOf(const QString& name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return name == one; });
}

} // namespace

QString inputName(const QString& input)
{
    const char* name = TraceWords::input(input);
    return name ? TraceWords::tr(name) : fieldHeading(input);
}

QString inputText(const TraceInput& input)
{
    const QString& value = input.value;
    if (value.isEmpty())
        return u"-"_s;
    if (isOneOf(input.name, {"period"_L1, "issued"_L1, "effective"_L1, "expiration"_L1, "start"_L1, "end"_L1})) {
        const auto month = Month::fromText(value);
        return month ? monthText(*month, QLocale()) : shownText(value);
    }
    if (isOneOf(input.name, {"updatedOn"_L1, "date"_L1})) {
        const auto time = Instant::fromText(value);
        return time ? dateTimeText(*time, QLocale()) : shownText(value);
    }
    if (isOneOf(input.name, {"taken"_L1, "schedule"_L1, "integrationOn"_L1, "linked"_L1, "allowed"_L1, "confirmed"_L1, "preApproved"_L1, "tracked"_L1}))
        return value == "true"_L1 ? TraceWords::tr("yes") : TraceWords::tr("no");
    if (isOneOf(input.name, {"amount"_L1, "balance"_L1, "total"_L1}))
        return TraceWords::amount(value);
    // The status rules compare two statuses; other rules' "before" and "after" are numbers, which no status is called.
    const bool isStatus = isOneOf(input.name, {"from"_L1, "to"_L1, "before"_L1, "after"_L1});
    return shownText(wordText(isStatus ? u"status"_s : input.name, value));
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return TraceWords::tr("lets it pass", "verdict of a rule");
    case Verdict::Failed:
        return TraceWords::tr("stops it", "verdict of a rule");
    case Verdict::Skipped:
        return TraceWords::tr("not asked");
    }
    Q_UNREACHABLE();
}

QString traceSentence(const TraceStep& step)
{
    QStringList inputs;
    for (const TraceInput& input : step.inputs)
        inputs.append(inputName(input.name) + u" = "_s + inputText(input));
    QString sentence = TraceWords::tr("%1 (%2): %3").arg(ruleName(step.rule), step.rule, verdictWord(step.verdict));
    if (!step.subject.isEmpty())
        sentence = shownText(step.subject) + u": "_s + sentence;
    return inputs.isEmpty() ? sentence : sentence + u" - "_s + inputs.join(u", "_s);
}

} // namespace podesk::words
