// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "ui/words/errordetails.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RuleWords)
public:
    struct Entry
    {
        QLatin1StringView id;
        const char* text;
    };
    static const char* name(const QString& rule);
    static const char* input(const QString& input);
};

const char* RuleWords::name(const QString& rule)
{
    static constexpr Entry all[]{
        {"B1"_L1, QT_TR_NOOP("The purchase order ID is unique in the account")},
        {"B2"_L1, QT_TR_NOOP("The purchase order ID has 1 to 100 characters")},
        {"B3"_L1, QT_TR_NOOP("The purchase order ID holds only letters, digits, spaces and _ . : / = + - % @")},
        {"B4"_L1, QT_TR_NOOP("The purchase order ID never changes")},
        {"B5"_L1, QT_TR_NOOP("A line item's months lie within the purchase order's months")},
        {"B6"_L1, QT_TR_NOOP("A purchase order has at most 100 line items")},
        {"B7"_L1, QT_TR_NOOP("A purchase order has at most 20 contacts")},
        {"B8"_L1, QT_TR_NOOP("A purchase order has at most 50 tags")},
        {"B9"_L1, QT_TR_NOOP("An account has at most 100 active purchase orders")},
        {"B10"_L1, QT_TR_NOOP("Tax registration numbers are offered for AWS EMEA SARL alone")},
        {"B11"_L1, QT_TR_NOOP("Bill to, payment terms and currency cannot be typed")},
        {"B12"_L1, QT_TR_NOOP("A purchase order needs a line item to be submitted")},
        {"B13"_L1, QT_TR_NOOP("Member accounts do not manage purchase orders")},
        {"B14"_L1, QT_TR_NOOP("Blanket usage is offered for some sellers of record only")},
        {"B15"_L1, QT_TR_NOOP("AWS Professional Services and Training is offered for AWS Inc. alone")},
        {"B36"_L1, QT_TR_NOOP("An active purchase order can be suspended")},
        {"B37"_L1, QT_TR_NOOP("A suspended purchase order can be made active")},
        {"B38"_L1, QT_TR_NOOP("An expired purchase order can be suspended")},
        {"B39"_L1, QT_TR_NOOP("A suspended-expired purchase order can be set to expired")},
        {"B40"_L1, QT_TR_NOOP("A later expiration month makes an expired purchase order active again")},
        {"B41"_L1, QT_TR_NOOP("A suspended-expired purchase order cannot be made active at once")},
        {"B42"_L1, QT_TR_NOOP("A suspended purchase order stays suspended when its expiration month moves")},
        {"B43"_L1,
         QT_TR_NOOP("Suspended-expired becomes active by Expired, then a new expiration month, then new end months")},
        {"B44"_L1, QT_TR_NOOP("An active purchase order whose line items have ended matches nothing")},
        {"B45"_L1, QT_TR_NOOP("Deleted purchase orders are gone with their contacts, without undo")},
        {"B46"_L1, QT_TR_NOOP("Nothing is deleted without a confirmation")},
        {"B47"_L1, QT_TR_NOOP("Value and balance are the sums over the line items")},
        {"B48"_L1, QT_TR_NOOP("Total value is amount times quantity plus tax")},
        {"R47"_L1, QT_TR_NOOP("AWS Marketplace lines have no balance tracking")},
        {"G2"_L1, QT_TR_NOOP("The status changes only by the listed transitions")},
        {"G4"_L1, QT_TR_NOOP("Amounts have up to 8 decimals; totals are rounded once, half to even")},
        {"G7"_L1, QT_TR_NOOP("Nobody adds AWS Marketplace Transaction lines by hand")},
        {"G11"_L1, QT_TR_NOOP("A delete cannot be undone, nor what something else depends on")},
        {"G12"_L1,
         QT_TR_NOOP("Purchase order IDs are compared character by character; control characters are refused")},
        {"G15"_L1, QT_TR_NOOP("Value and balance are summed for each currency by itself")},
        {"G19"_L1, QT_TR_NOOP("Bill from is an open list; the AWS sellers of record have rules of their own")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.id == rule; });
    return found == std::end(all) ? nullptr : found->text;
}

const char* RuleWords::input(const QString& input)
{
    static constexpr Entry all[]{
        {"number"_L1, QT_TR_NOOP("ID")},
        {"length"_L1, QT_TR_NOOP("length")},
        {"limit"_L1, QT_TR_NOOP("limit")},
        {"count"_L1, QT_TR_NOOP("count")},
        {"taken"_L1, QT_TR_NOOP("taken already")},
        {"from"_L1, QT_TR_NOOP("from")},
        {"to"_L1, QT_TR_NOOP("to")},
        {"character"_L1, QT_TR_NOOP("character")},
        {"position"_L1, QT_TR_NOOP("position")},
        {"usable"_L1, QT_TR_NOOP("line items still usable")},
        {"before"_L1, QT_TR_NOOP("before")},
        {"after"_L1, QT_TR_NOOP("after")},
        {"field"_L1, QT_TR_NOOP("field")},
        {"value"_L1, QT_TR_NOOP("value")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.id == input; });
    return found == std::end(all) ? nullptr : found->text;
}

} // namespace

QString ruleName(const QString& ruleId)
{
    const char* name = RuleWords::name(ruleId);
    return name ? RuleWords::tr(name) : ruleId;
}

QString inputName(const QString& input)
{
    const char* name = RuleWords::input(input);
    return name ? RuleWords::tr(name) : fieldHeading(input);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return RuleWords::tr("passed");
    case Verdict::Failed:
        return RuleWords::tr("failed");
    case Verdict::Skipped:
        return RuleWords::tr("not asked");
    }
    Q_UNREACHABLE();
}

QString traceSentence(const TraceStep& step)
{
    QStringList inputs;
    for (const TraceInput& input : step.inputs)
        inputs.append(inputName(input.name) + u" = "_s + shownText(input.value));
    QString sentence = RuleWords::tr("%1 (%2): %3").arg(ruleName(step.rule), step.rule, verdictWord(step.verdict));
    if (!step.subject.isEmpty())
        sentence = shownText(step.subject) + u": "_s + sentence;
    return inputs.isEmpty() ? sentence : sentence + u" - "_s + inputs.join(u", "_s);
}

} // namespace podesk::words
