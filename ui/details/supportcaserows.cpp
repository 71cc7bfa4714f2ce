// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/supportcaserows.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::CaseWords)
public:
    static QString done(SupportCaseKind kind);
    static QString refused(const QString& code);
    static QString anew(const QStringList& invoices);
    static QString payments(const QList<CasePayment>& payments);
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text.simplified();
}

QString CaseWords::done(SupportCaseKind kind)
{
    switch (kind) {
    case SupportCaseKind::RegenerateInvoice:
        return tr("The invoice was printed anew.");
    case SupportCaseKind::ChangeNumber:
        return tr("The number of the purchase was changed.");
    case SupportCaseKind::ReassignPayments:
        return tr("The payments have their numbers.");
    case SupportCaseKind::SetNumber:
        return tr("The number was set on the invoice.");
    case SupportCaseKind::FullRefund:
        return tr("The purchase was refunded by a credit memo.");
    case SupportCaseKind::PayByInvoice:
        return tr("The account pays by invoice on these terms.");
    }
    Q_UNREACHABLE();
}

/// Of a refused case the books keep the name of the reason alone; its particulars were in the message when it was
/// answered.
QString CaseWords::refused(const QString& code)
{
    const auto is = [&](ErrorCode wanted) { return code == errorCodeName(wanted); };
    if (is(ErrorCode::OrderSuspended))
        return tr("The purchase order is suspended; make it active first (R44).");
    if (is(ErrorCode::NothingToRegenerate))
        return tr("The invoice bears that number already.");
    if (is(ErrorCode::IntegrationOff))
        return tr("The billing integration was off when the number was to be linked (G3).");
    if (is(ErrorCode::NoPurchaseOrder))
        return tr("Still no purchase order fits this invoice.");
    if (is(ErrorCode::NumberUnchanged))
        return tr("That number is there already.");
    if (is(ErrorCode::NoNumberToChange))
        return tr("The purchase was made without a number.");
    if (is(ErrorCode::InvoiceOfOther))
        return tr("An invoice that was named belongs to another purchase.");
    if (is(ErrorCode::NoSchedule))
        return tr("The agreement has no payment schedule.");
    if (is(ErrorCode::PaymentNotOpen))
        return tr("A payment that was named is invoiced already, or belongs to another purchase.");
    if (is(ErrorCode::CaseNotOffered))
        return tr("This kind of case belongs to the rules of 2026 and to Marketplace invoices.");
    if (is(ErrorCode::TermsUnchanged))
        return tr("The account has these terms already.");
    const bool isQuota = is(ErrorCode::ActiveLimit) || is(ErrorCode::LineLimit) || code.contains("quota"_L1);
    return isQuota ? tr("A quota still keeps the number off this invoice (G6).")
                   : tr("The conditions were not met (%1).", "short name of a reason").arg(code);
}

QString CaseWords::anew(const QStringList& invoices)
{
    return invoices.isEmpty() ? QString() : u' ' + tr("To be printed anew: %1.").arg(invoices.join(u", "_s));
}

QString CaseWords::payments(const QList<CasePayment>& payments)
{
    QStringList texts;
    for (const CasePayment& payment : payments)
        texts.append(tr("%1: %2", "payment, purchase order number").arg(payment.payment, orDash(payment.number)));
    return texts.join(u"; "_s);
}

/// Invoice, agreement or account: what one would go to first.
QString aboutText(const SupportCaseView& view)
{
    return !view.invoice.isEmpty() ? view.invoice : !view.agreement.isEmpty() ? view.agreement : orDash(view.account);
}

} // namespace

QList<PlainRowsModel::Column> supportDeskColumns()
{
    return {{CaseWords::tr("Case")},      {words::fieldHeading(u"status"_s), false, u"case-state"_s},
            {CaseWords::tr("Kind")},      {CaseWords::tr("What was asked")},
            {CaseWords::tr("About")},     {words::fieldHeading(u"purchase-order-id"_s)},
            {CaseWords::tr("Opened on")}, {CaseWords::tr("Answered on")}};
}

PlainRowsModel::Row supportDeskRow(const SupportCaseView& view)
{
    const SupportCase& each = view.supportCase;
    const QString state = supportCaseStateText(each.state);
    const QLocale locale;
    return {{each.number, words::wordText(u"case-state"_s, state), words::supportCaseKindWord(each.kind),
             supportRequestText(view), aboutText(view), orDash(view.order), words::dateTimeText(each.openedOn, locale),
             each.closedOn ? words::dateTimeText(*each.closedOn, locale) : u"-"_s},
            state};
}

QString supportRequestText(const SupportCaseView& view)
{
    const CaseRequest& request = view.supportCase.request;
    const QString number = orDash(request.number);
    switch (view.supportCase.kind) {
    case SupportCaseKind::RegenerateInvoice:
        return CaseWords::tr("Print %1 anew.").arg(view.invoice);
    case SupportCaseKind::ChangeNumber:
        return CaseWords::tr("Number %1 for %2.", "purchase order, agreement").arg(number, view.agreement) +
               CaseWords::anew(request.invoices);
    case SupportCaseKind::ReassignPayments:
        return CaseWords::tr("Numbers for payments of %1: %2.")
            .arg(view.agreement, CaseWords::payments(request.payments));
    case SupportCaseKind::SetNumber:
        return CaseWords::tr("Number %1 on %2.", "purchase order, invoice").arg(number, view.invoice);
    case SupportCaseKind::FullRefund:
        return CaseWords::tr("Refund %1 in full.").arg(view.agreement);
    case SupportCaseKind::PayByInvoice:
        return CaseWords::tr("Terms “%1” for %2.", "payment terms, account").arg(request.terms, view.account);
    }
    Q_UNREACHABLE();
}

QString supportReplyText(const SupportCase& answered)
{
    switch (answered.state) {
    case SupportCaseState::Open:
        return u"-"_s;
    case SupportCaseState::Resolved:
        return CaseWords::done(answered.kind);
    case SupportCaseState::Refused:
        return CaseWords::refused(answered.reply);
    }
    Q_UNREACHABLE();
}

QString supportCaseHelp(SupportCaseKind kind)
{
    switch (kind) {
    case SupportCaseKind::RegenerateInvoice:
        return CaseWords::tr("For an invoice that was issued while its purchase order was suspended: once that is "
                             "active, Support prints the same invoice with the number.");
    case SupportCaseKind::ChangeNumber:
        return CaseWords::tr("For a purchase with a wrong number: later invoices bear the new one, and invoices that "
                             "you name are printed anew.");
    case SupportCaseKind::ReassignPayments:
        return CaseWords::tr("For a purchase with a payment schedule: payments that are not invoiced yet get numbers "
                             "of their own.");
    case SupportCaseKind::SetNumber:
        return CaseWords::tr("For a Marketplace invoice, by the rules of 2026: the number is set after the invoice was "
                             "made.");
    case SupportCaseKind::FullRefund:
        return CaseWords::tr("For a public contract that was cancelled within 48 hours: a credit memo refunds all of "
                             "it.");
    case SupportCaseKind::PayByInvoice:
        return CaseWords::tr("For an account that pays: its payment terms are changed.");
    }
    Q_UNREACHABLE();
}

} // namespace podesk
