// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class AgreementErrors
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::AgreementErrors)
public:
    static QString number(const Error& error);
    static QString charge(const Error& error);
    static QString agreement(const Error& error);
};

QString agreementState(const QString& word)
{
    const auto state = agreementStateFromText(word);
    return state ? agreementStateWord(*state) : word;
}

QString paymentState(const QString& word)
{
    const auto state = paymentStateFromText(word);
    return state ? paymentStateWord(*state) : word;
}

/// Numbers of charges and invoices; empty when the code is about something else. So are the two below.
QString AgreementErrors::number(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::OneNumberOnly)
        return tr("This edition takes one purchase order number for the whole purchase.");
    if (error.code == ErrorCode::NumberAfterPurchase)
        return tr("The purchase order number of %1 cannot be changed after the purchase in this edition; open a "
                  "support case.")
            .arg(d.text("charge"_L1));
    if (error.code == ErrorCode::ChargeInvoiced)
        return tr("%1 is on invoice %2 already, so its purchase order cannot be edited here; ask AWS Support, or "
                  "update the invoice on the Bills page.")
            .arg(d.text("charge"_L1), d.text("invoice"_L1));
    if (error.code == ErrorCode::ChargeRevisionStale)
        return tr("%1 is at revision %2, not %3: it was changed since you looked.")
            .arg(d.text("charge"_L1), d.text("revision"_L1), d.text("yours"_L1));
    if (error.code == ErrorCode::UpdateNotOffered)
        return tr("The purchase order of invoice %1 can be updated in the 2026 edition only; open a support case.")
            .arg(d.text("invoice"_L1));
    return {};
}

QString AgreementErrors::charge(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::UsageNotOffered)
        return tr("“%1” is not billed by usage.").arg(wordText(u"family"_s, d.text("family"_L1)));
    if (error.code == ErrorCode::PeriodClosed)
        return tr("Usage of %1 cannot be recorded now; open months: %2 to %3.")
            .arg(d.month("month"_L1), d.month("first"_L1), d.month("last"_L1));
    if (error.code == ErrorCode::PaymentNotOffered)
        return tr("%1 has no variable payments.").arg(d.text("agreement"_L1));
    if (error.code == ErrorCode::PaymentAboveMaximum)
        return tr("%1 is more than the %2 that may still be asked for.").arg(d.text("amount"_L1), d.text("limit"_L1));
    if (error.code == ErrorCode::PaymentClosed)
        return tr("The payment request %1 is answered already (%2).")
            .arg(d.text("payment"_L1), paymentState(d.text("state"_L1)));
    if (error.code == ErrorCode::RefundTooLarge)
        return tr("%1 is more than the %2 that are left of the invoice.").arg(d.text("amount"_L1), d.text("limit"_L1));
    return {};
}

QString AgreementErrors::agreement(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::AgreementNotActive)
        return tr("The agreement %1 is not running any more (%2).")
            .arg(d.text("agreement"_L1), agreementState(d.text("state"_L1)));
    if (error.code == ErrorCode::QuantityNotRaised)
        return tr("An agreement is amended upwards: %1 is not more than %2.")
            .arg(d.text("value"_L1), d.text("quantity"_L1));
    if (error.code == ErrorCode::AmendmentNotOffered)
        return tr("%1 cannot be amended: it is paid by a schedule or by usage, or has ended.")
            .arg(d.text("agreement"_L1));
    if (error.code == ErrorCode::OfferOfOtherProduct)
        return tr("The offer %1 is not one of %2.").arg(d.text("offer"_L1), d.text("product"_L1));
    if (error.code == ErrorCode::CancellationNotOffered)
        return tr("%1 cannot be cancelled by whom you named: buyers cancel pay as you go, AWS Support cancels public "
                  "contracts within 48 hours, and sellers ask for the rest.")
            .arg(d.text("agreement"_L1));
    return {};
}

} // namespace

QString agreementHint(const Error& error)
{
    for (const auto hint : {&AgreementErrors::number, &AgreementErrors::charge, &AgreementErrors::agreement}) {
        const QString sentence = hint(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace podesk::words
