// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkoutwords.h"

#include "core/rules/billing.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class CheckoutWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::CheckoutWords)
};

} // namespace

QString lengthText(int months)
{
    return CheckoutWords::tr("%n month(s)", nullptr, months);
}

QString paymentsText(const Product& product, const Offer& offer)
{
    QStringList parts;
    if (offer.hasSchedule())
        parts << CheckoutWords::tr("%n payment(s)", nullptr, int(offer.schedule.size()));
    else if (offer.unitPrice.minor > 0)
        parts << CheckoutWords::tr("paid upfront");
    if (rules::hasUsage(product.family))
        parts << CheckoutWords::tr("usage monthly");
    if (offer.variableMaximum)
        parts << CheckoutWords::tr("up to %1 that the seller asks for")
                     .arg(words::moneyText(*offer.variableMaximum, QLocale()));
    if (parts.isEmpty())
        parts << CheckoutWords::tr("nothing to pay");
    if (offer.netDays)
        parts << CheckoutWords::tr("due after %n day(s)", nullptr, *offer.netDays);
    return parts.join(u", "_s);
}

QString effectsText(const CommandOutcome& outcome)
{
    if (!outcome.purchase)
        return {};
    QStringList sentences;
    int fine = 0;
    for (const NumberEffect& each : outcome.purchase->effects) {
        if (each.effect.reason)
            sentences << effectSentence(each.number, each.effect);
        else
            ++fine;
    }
    if (fine > 0)
        sentences << CheckoutWords::tr("%n purchase order(s) will be written to; the review says how.", nullptr, fine);
    return sentences.join(u'\n');
}

QString shownNumber(const QString& number)
{
    constexpr int mostShown = 60;
    const QString line = number.simplified();
    return line.size() > mostShown ? line.left(mostShown) + u'…' : line;
}

QString effectSentence(const QString& number, const rules::TransactionEffect& effect)
{
    const QString name = shownNumber(number);
    const QString until = words::monthText(effect.expiration, QLocale());
    if (effect.outcome == PoOutcome::Suspended && effect.reason) {
        const QString status = words::wordText(u"status"_s, effect.reason->details.value(u"status"_s).toString());
        return CheckoutWords::tr(
                   "%1 is “%2”. A line item will be added, but invoices will not show the number until the "
                   "purchase order is made active.")
            .arg(name, status);
    }
    if (effect.reason) {
        return CheckoutWords::tr("The purchase will succeed, but nothing will be written to %1, and invoices will not "
                                 "show the number: %2",
                                 "number, reason")
            .arg(name, words::errorHint(*effect.reason));
    }
    if (effect.createsOrder) {
        return CheckoutWords::tr(
                   "%1 is not known yet. A purchase order will be created with default details, valid until "
                   "%2, and no contacts, so no e-mails will be sent about it.")
            .arg(name, until);
    }
    if (effect.revives) {
        return CheckoutWords::tr(
                   "%1 has expired. A line item will be added, and the purchase order becomes active until %2.")
            .arg(name, until);
    }
    return CheckoutWords::tr("A line item will be added to %1, which is valid until %2 then.").arg(name, until);
}

QString printedText(const std::optional<QString>& number)
{
    return number ? shownNumber(*number) : CheckoutWords::tr("none", "no purchase order number");
}

QString documentReason(const InvoiceForecast& document)
{
    return document.reason ? words::errorHint(*document.reason) : words::poOutcomeWord(document.outcome);
}

} // namespace podesk
