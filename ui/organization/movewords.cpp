// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/movewords.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class MoveWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::MoveWords)
};

bool has(const Trace& trace, QLatin1StringView rule, Verdict verdict)
{
    return std::ranges::any_of(
        trace.steps, [rule, verdict](const TraceStep& step) { return step.rule == rule && step.verdict == verdict; });
}

/// Agreements with a number whose next invoice bears it, and those whose next invoice does not.
std::pair<int, int> follows(const MoveOutcome& move)
{
    int bears = 0;
    int lacks = 0;
    for (const MovedAgreement& agreement : move.agreements) {
        if (agreement.poNumber && agreement.after)
            ++(agreement.after->poNumber ? bears : lacks);
    }
    return {bears, lacks};
}

bool isLeftBehind(const MovedAgreement& agreement)
{
    return agreement.after && agreement.after->reason && agreement.after->reason->code == ErrorCode::NumberLeftBehind;
}

} // namespace

QString moveSentence(const MoveOutcome& move)
{
    return MoveWords::tr("%1 goes from %2 to %3. From then on %4 pays.", "account, organisations, payer")
        .arg(move.account.name, move.from, move.to, move.payer.name);
}

QString agreementSentence(const MovedAgreement& agreement, const MoveOutcome& move)
{
    if (!agreement.after)
        return MoveWords::tr("No invoice is to come for this agreement.");
    const InvoiceForecast& next = *agreement.after;
    if (!agreement.poNumber)
        return MoveWords::tr("It was bought without a purchase order number: %1").arg(documentReason(next));
    const QString number = shownNumber(*agreement.poNumber);
    const QString old = u' ' + MoveWords::tr("The purchase order of %1 and the invoices issued so far stay as they are "
                                             "(R36).")
                                   .arg(move.from);
    if (has(next.trace, "R27"_L1, Verdict::Passed))
        return MoveWords::tr("The number follows: a purchase order %1 will be created in the account %2 (R33).")
                   .arg(number, move.payer.number) +
               old;
    if (has(next.trace, "R34"_L1, Verdict::Passed) && next.poNumber)
        return MoveWords::tr("The number follows: the purchase order %1 of the account %2 gets one more line item, and "
                             "no second one is made (R34).")
                   .arg(number, move.payer.number) +
               old;
    if (has(next.trace, "R35"_L1, Verdict::Failed))
        return MoveWords::tr("The number does not follow: the billing integration of %1 is off (R35).").arg(move.to) +
               old;
    return next.reason ? words::errorSentence(*next.reason) + old : documentReason(next) + old;
}

QString numbersSentence(const MoveOutcome& move)
{
    const auto [bears, lacks] = follows(move);
    if (move.agreements.isEmpty())
        return MoveWords::tr("The account has bought nothing, so no invoice and no purchase order is affected.");
    QStringList sentences;
    if (bears > 0)
        sentences << MoveWords::tr("%n agreement(s) keep their purchase order number on the next invoice.", nullptr,
                                   bears);
    if (lacks > 0)
        sentences << MoveWords::tr("%n agreement(s) lose it on the next invoice.", nullptr, lacks);
    if (sentences.isEmpty())
        sentences << MoveWords::tr("No next invoice bears a purchase order number, before or after.");
    return sentences.join(u' ');
}

QString followUpSentence(const MoveOutcome& move)
{
    if (std::ranges::any_of(move.agreements, isLeftBehind))
        return MoveWords::tr("By the rules of 2026 the numbers stay behind. Enter them again for the charges to come, "
                             "before the next invoice is issued.");
    if (!move.integrationOn && follows(move).second > 0)
        return MoveWords::tr("The billing integration of %1 is off. Enable it there before the next invoice is issued; "
                             "what is issued until then stays without a number (R35).")
            .arg(move.to);
    return {};
}

} // namespace podesk
