// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkout.h"
#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

QVariantMap numberDetails(QVariantMap more = {})
{
    more.insert(u"field"_s, u"poNumber"_s);
    return more;
}

void askLength(Tracing& t, const QString& subject, QStringView number)
{
    const int length = codePointCount(number);
    const QList<TraceInput> inputs{{u"length"_s, QString::number(length)},
                                   {u"limit"_s, QString::number(longestCheckoutNumber)}};
    const bool fits = length >= 1 && length <= longestCheckoutNumber;
    if (length == 0)
        t.require("R17"_L1, fits, subject, inputs, ErrorCode::CheckoutNumberEmpty, numberDetails());
    else
        t.require("R17"_L1, fits, subject, inputs, ErrorCode::CheckoutNumberTooLong,
                  numberDetails({{u"length"_s, length}, {u"limit"_s, longestCheckoutNumber}}));
}

QVariantMap characterDetails(const FoundCharacter& found)
{
    return numberDetails({{u"character"_s, found.toText()}, {u"position"_s, found.position}});
}

QList<TraceInput> characterInputs(const std::optional<FoundCharacter>& found)
{
    if (!found)
        return {};
    return {{u"character"_s, found->toText()}, {u"position"_s, QString::number(found->position)}};
}

} // namespace

Decision<QString> decideCheckoutNumber(QStringView number)
{
    Tracing t;
    const QString subject = shown(number);
    askLength(t, subject, number);
    const auto control = firstControlCharacter(number);
    t.require("G12"_L1, !control, subject, characterInputs(control), ErrorCode::NumberControlCharacter,
              control ? characterDetails(*control) : numberDetails());
    // Free text: the list of characters of the Billing form (B3) does not apply.
    const auto foreign = firstForeignToNumbers(number);
    if (!t.grant("R18"_L1, true, subject, {}) && foreign)
        t.refuseBy("B3"_L1, subject, ErrorCode::NumberCharacter, characterDetails(*foreign));
    return std::move(t).decide(number.toString());
}

} // namespace podesk::rules
