// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/purchasewords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class PurchaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::PurchaseErrors)
public:
    static QString who(const Error& error);
    static QString checkout(const Error& error);
    static QString invoice(const Error& error);
    static QString support(const Error& error);
    static QString move(const Error& error);
    static QString procurement(const Error& error);
};

/// Permissions and accounts; empty when the code is about something else. So are the two below.
QString PurchaseErrors::who(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::MembersNotServed)
        return d.has("account"_L1)
                   ? tr("The member account %1 does not manage purchase orders; the management account of its "
                        "organization does.")
                         .arg(d.text("account"_L1))
                   : tr("Member accounts do not manage purchase orders; the management account does.");
    if (error.code == ErrorCode::ActionDenied)
        return tr("“%1” may not do this: the permission %2 is missing or denied.")
            .arg(d.text("identity"_L1), d.text("action"_L1));
    if (error.code == ErrorCode::IntegrationByMember)
        return tr("The member account %1 cannot set up the billing integration; only the management account can.")
            .arg(d.text("account"_L1));
    return {};
}

QString PurchaseErrors::checkout(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::PoNotOffered) {
        QStringList families;
        for (const QString& family : error.details.value(u"families"_s).toStringList())
            families.append(wordText(u"family"_s, shownText(family)));
        const QString family = wordText(u"family"_s, d.text("family"_L1));
        return tr("“%1” has no purchase order number at checkout. Products that have one: %2.")
            .arg(family, families.join(u"; "_s));
    }
    if (error.code == ErrorCode::IntegrationOff)
        return tr("The billing integration is off; the management account must switch it on before a purchase can "
                  "bring a purchase order number.");
    if (error.code == ErrorCode::SubscribeMissing)
        return tr("To enter a purchase order number you need the permission %1.").arg(d.text("action"_L1));
    if (error.code == ErrorCode::CheckoutNumberEmpty)
        return tr("Enter a purchase order number, or remove the field.");
    if (error.code == ErrorCode::CheckoutNumberTooLong)
        return tr("The purchase order number has %1 characters; at most %2 are allowed.")
            .arg(d.text("length"_L1), d.text("limit"_L1));
    return {};
}

QString PurchaseErrors::invoice(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::OrderSuspended)
        return tr("Purchase order “%1” has the status %2, so invoices do not bear its number; make it active first.")
            .arg(d.text("number"_L1), d.status("status"_L1));
    if (error.code == ErrorCode::NoPurchaseOrder)
        return tr("No purchase order of the account fits this invoice.");
    if (error.code == ErrorCode::NothingToRegenerate)
        return tr("The invoice bears “%1” already; regenerating it would change nothing.").arg(d.text("number"_L1));
    if (error.code == ErrorCode::CaseClosed)
        return tr("The support case %1 is closed (%2); open a new one.")
            .arg(d.text("case"_L1), wordText(u"case-state"_s, d.text("state"_L1)));
    return {};
}

QString PurchaseErrors::support(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::NoNumberToChange)
        return tr("The agreement %1 was bought without a purchase order number; there is none to change.")
            .arg(d.text("agreement"_L1));
    if (error.code == ErrorCode::NumberUnchanged)
        return tr("The number is “%1” already.").arg(d.text("number"_L1));
    if (error.code == ErrorCode::InvoiceOfOther)
        return tr("The invoice %1 does not belong to the agreement %2.")
            .arg(d.text("invoice"_L1), d.text("agreement"_L1));
    if (error.code == ErrorCode::NoSchedule)
        return tr("The agreement %1 has no payment schedule.").arg(d.text("agreement"_L1));
    if (error.code == ErrorCode::PaymentNotOpen)
        return d.text("open"_L1).isEmpty()
                   ? tr("The payment %1 is not open; none of this agreement is.").arg(d.text("charge"_L1))
                   : tr("The payment %1 is not open; open payments: %2.").arg(d.text("charge"_L1), d.text("open"_L1));
    if (error.code == ErrorCode::TermsUnchanged)
        return tr("The account has the payment terms “%1” already.").arg(d.text("terms"_L1));
    if (error.code == ErrorCode::CaseNotOffered)
        return tr("Support sets a number on an issued invoice by the rules of 2026 alone, and for what Marketplace charged.");
    return {};
}

QString PurchaseErrors::move(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::MoveNotOffered)
        return tr("The account %1 cannot move (%2); only member accounts do.")
            .arg(d.text("account"_L1), wordText(u"account-kind"_s, d.text("accountKind"_L1)));
    if (error.code == ErrorCode::AlreadyThere)
        return tr("The account %1 is in the organization “%2” already.")
            .arg(d.text("account"_L1), d.text("organization"_L1));
    if (error.code == ErrorCode::PayerMissing)
        return tr("The organization “%1” has no management account that could pay; add one first.")
            .arg(d.text("organization"_L1));
    if (error.code == ErrorCode::NumberLeftBehind)
        return tr("The number “%1” did not come along when the account moved; enter it again for the charges to come.")
            .arg(d.text("number"_L1));
    return {};
}

QString PurchaseErrors::procurement(const Error& error)
{
    const ErrorDetails d(error);
    if (error.code == ErrorCode::ConnectionDisabled)
        return tr("The procurement connection “%1” is disabled; enable it first.").arg(d.text("connection"_L1));
    if (error.code == ErrorCode::RequestClosed)
        return tr("The request %1 awaits no order (%2).")
            .arg(d.text("request"_L1), wordText(u"procurement-state"_s, d.text("state"_L1)));
    if (error.code == ErrorCode::ApprovalMissing)
        return tr("The order for the usage agreement, request %1, has to come first.").arg(d.text("request"_L1));
    if (error.code == ErrorCode::OrderAmountDiffers)
        return tr("The order is for %1, but %2 was requested.").arg(d.text("amount"_L1), d.text("requested"_L1));
    return {};
}

} // namespace

QString purchaseHint(const Error& error)
{
    for (const auto hint : {&PurchaseErrors::who, &PurchaseErrors::checkout, &PurchaseErrors::invoice,
                            &PurchaseErrors::support, &PurchaseErrors::move, &PurchaseErrors::procurement}) {
        const QString sentence = hint(error);
        if (!sentence.isEmpty())
            return sentence;
    }
    return agreementHint(error);
}

} // namespace podesk::words
