// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agreementchange.h"

#include "core/rules/billing.h"
#include "core/rules/ruletext.h"

#include <limits>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;
constexpr qint64 supportCancelsWithin = qint64(48) * 3'600'000;

bool askActive(Tracing& t, const QString& agreement, AgreementState state)
{
    return state == AgreementState::Active ||
           t.refuse(agreement, ErrorCode::AgreementNotActive,
                    {{u"agreement"_s, agreement}, {u"state"_s, agreementStateText(state)}});
}

Wide halfEven(Wide dividend, Wide divisor)
{
    const Wide quotient = dividend / divisor;
    const Wide twice = 2 * (dividend % divisor);
    return twice > divisor || (twice == divisor && quotient % 2 != 0) ? quotient + 1 : quotient;
}

/// Price x units x what is left of the term, in one rounding; nothing where that is more than 64 bits hold.
std::optional<Money> prorated(const AmendmentInputs& inputs)
{
    const Wide added = Wide(inputs.wanted) - inputs.quantity;
    const Wide left = std::max<qint64>(0, inputs.end.msecs - std::max(inputs.now, inputs.start).msecs);
    const Wide term = std::max<qint64>(1, inputs.end.msecs - inputs.start.msecs);
    constexpr Wide most = std::numeric_limits<qint64>::max();
    // Within these the product below stays within 128 bits.
    if (added > most / std::max<qint64>(1, inputs.unitPrice.minor))
        return std::nullopt;
    const Wide whole = Wide(inputs.unitPrice.minor) * added;
    const Wide price = halfEven(whole * left, term);
    return price > most ? std::nullopt : std::optional(Money{qint64(price), inputs.unitPrice.currency});
}

} // namespace

Decision<Money> decideAmendment(const AmendmentInputs& inputs)
{
    Tracing t;
    Money price{0, inputs.unitPrice.currency};
    if (!askActive(t, inputs.agreement, inputs.state))
        return std::move(t).decide(price);
    if (inputs.hasSchedule || isPayAsYouGo(inputs.family) || inputs.end <= inputs.now)
        t.refuse(inputs.agreement, ErrorCode::AmendmentNotOffered, {{u"agreement"_s, inputs.agreement}});
    else if (inputs.wanted <= inputs.quantity)
        t.refuse(inputs.agreement, ErrorCode::QuantityNotRaised,
                 {{u"value"_s, inputs.wanted}, {u"quantity"_s, inputs.quantity}});
    else if (const auto part = prorated(inputs))
        price = *part;
    else
        t.refuse(inputs.agreement, ErrorCode::AmountOutOfRange,
                 {{u"field"_s, u"quantity"_s}, {u"value"_s, inputs.wanted}});
    return std::move(t).decide(price);
}

QString cancelledByText(CancelledBy by)
{
    switch (by) {
    case CancelledBy::Buyer:
        return u"buyer"_s;
    case CancelledBy::Support:
        return u"support"_s;
    case CancelledBy::Seller:
        return u"seller"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CancelledBy> cancelledByFromText(QStringView text)
{
    for (const CancelledBy by : allCancelledBy) {
        if (cancelledByText(by) == text)
            return by;
    }
    return std::nullopt;
}

Decision<bool> decideCancellation(const CancellationInputs& inputs)
{
    Tracing t;
    if (!askActive(t, inputs.agreement, inputs.state))
        return std::move(t).decide(true);
    const bool isUsage = isPayAsYouGo(inputs.family);
    const bool isEarly = inputs.now.msecs - inputs.acceptedOn.msecs <= supportCancelsWithin;
    const bool may = (inputs.by == CancelledBy::Buyer && isUsage) || inputs.by == CancelledBy::Seller ||
                     (inputs.by == CancelledBy::Support && !isUsage && inputs.offer == OfferKind::Public && isEarly);
    if (!may)
        t.refuse(inputs.agreement, ErrorCode::CancellationNotOffered,
                 {{u"agreement"_s, inputs.agreement}, {u"by"_s, cancelledByText(inputs.by)}});
    return std::move(t).decide(true);
}

Decision<bool> decidePayment(const PaymentInputs& inputs)
{
    Tracing t;
    if (!askActive(t, inputs.agreement, inputs.state))
        return std::move(t).decide(true);
    if (inputs.edition == Edition::E2024 || !inputs.maximum) {
        t.refuse(inputs.agreement, ErrorCode::PaymentNotOffered, {{u"agreement"_s, inputs.agreement}});
    } else if (Wide(inputs.asked.minor) + inputs.amount.minor > inputs.maximum->minor) {
        const Money left{inputs.maximum->minor - inputs.asked.minor, inputs.maximum->currency};
        t.refuse(inputs.agreement, ErrorCode::PaymentAboveMaximum,
                 {{u"amount"_s, inputs.amount.toText()}, {u"limit"_s, left.toText()}});
    }
    return std::move(t).decide(true);
}

Decision<Money> decideRefund(const RefundInputs& inputs)
{
    Tracing t;
    const Money memo{-inputs.amount.minor, inputs.amount.currency};
    const qint64 left = inputs.total.minor + inputs.credited.minor;
    if (inputs.amount.minor <= 0)
        t.refuse(inputs.invoice, ErrorCode::InvalidField,
                 {{u"field"_s, u"/amount"_s}, {u"value"_s, inputs.amount.toText()}, {u"allowed"_s, u"> 0"_s}});
    else if (inputs.amount.minor > left)
        t.refuse(inputs.invoice, ErrorCode::RefundTooLarge,
                 {{u"amount"_s, inputs.amount.toText()}, {u"limit"_s, Money{left, inputs.total.currency}.toText()}});
    return std::move(t).decide(memo);
}

} // namespace podesk::rules
