// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/amountdialogs.h"

#include "core/rules/billing.h"
#include "ui/agreements/agreementrows.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/numberentry.h"
#include "ui/details/decimaltext.h"
#include "ui/details/fieldhint.h"
#include "ui/details/monthedit.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace podesk {

using namespace Qt::StringLiterals;

RefundDialog::RefundDialog(CommandRunner* runner, const AgreementView& view, const Invoice& invoice, QWidget* parent)
    : AgreementDialog(runner, view, u"refundDialog"_s, parent), m_invoice{invoice.id, invoice.number}
{
    setWindowTitle(tr("Refund invoice %1").arg(invoice.number));
    setVerb(tr("&Refund"));
    const Money left = refundableOf(invoice, view);
    setSubject(tr("%1 of %2: %3, of which %4 can still be refunded.", "invoice, day, total, rest")
                   .arg(invoice.number, words::dateText(invoice.issuedOn, QLocale()),
                        words::moneyText(invoice.total, QLocale()), words::moneyText(left, QLocale())));
    QLineEdit* amount = addAmount(tr("&Amount"));
    {
        const QSignalBlocker quiet(amount);
        amount->setText(typedDecimal(left.toText(), QLocale()));
    }
    ask();
    amount->setFocus();
    amount->selectAll();
}

AgreementDialog::Wanted RefundDialog::wanted() const
{
    const auto text = amount();
    return text ? Wanted{RefundInvoice{m_invoice, *text}} : Wanted{{}, amountNeeded()};
}

QString RefundDialog::effectOf(const CommandOutcome&) const
{
    return tr("A credit memo is issued. This cannot be undone.");
}

RequestPaymentDialog::RequestPaymentDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent)
    : AgreementDialog(runner, view, u"requestPaymentDialog"_s, parent)
    , m_name(new QLineEdit(this))
    , m_days(new QSpinBox(this))
{
    setWindowTitle(tr("Request a payment under %1").arg(view.summary.agreement.number));
    setVerb(tr("Request &payment"));
    QLineEdit* amount = addAmount(tr("&Amount"));
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(view.summary.product);
    addRow(tr("&For"), m_name, u"name"_s);
    m_days->setObjectName(u"waitDays"_s);
    m_days->setRange(0, 365);
    m_days->setValue(int(RequestPayment().waitDays));
    addRow(tr("&Days to answer"), m_days, u"waitDays"_s);
    connect(m_name, &QLineEdit::textChanged, this, &RequestPaymentDialog::typed);
    connect(m_days, &QSpinBox::valueChanged, this, &RequestPaymentDialog::typed);
    ask();
    amount->setFocus();
}

AgreementDialog::Wanted RequestPaymentDialog::wanted() const
{
    const auto text = amount();
    if (!text)
        return {{}, amountNeeded()};
    return {RequestPayment{view().summary.agreement.number, *text, m_name->text(), m_days->value()}};
}

QString RequestPaymentDialog::effectOf(const CommandOutcome&) const
{
    return tr("The buyer may approve or reject it for %n day(s); then it approves itself, and is invoiced.", nullptr,
              m_days->value());
}

AnswerPaymentDialog::AnswerPaymentDialog(CommandRunner* runner, const AgreementView& view,
                                         const PaymentRequest& request, QWidget* parent)
    : AgreementDialog(runner, view, u"answerPaymentDialog"_s, parent)
    , m_request(request.number)
    , m_answer(new QComboBox(this))
    , m_entry(new NumberEntry(client(), u"poNumber"_s, tr("Purchase order &number"), this))
{
    setWindowTitle(tr("Answer payment request %1").arg(request.number));
    setVerb(tr("&Answer"));
    setSubject(tr("%1 asks for %2: %3", "agreement, amount, what for")
                   .arg(view.summary.agreement.number, words::moneyText(request.amount, QLocale()),
                        request.name.simplified()));
    m_answer->setObjectName(u"answer"_s);
    m_answer->addItem(tr("approve"), int(PaymentState::Approved));
    m_answer->addItem(tr("reject"), int(PaymentState::Rejected));
    m_answer->addItem(tr("withdraw, as the seller"), int(PaymentState::Cancelled));
    addRow(tr("Ans&wer"), m_answer, u"answer"_s);
    m_entry->setPayer(view.summary.payer.number, false);
    addWide(m_entry, u"poNumber"_s)
        ->setNote(tr("Left empty, the number of the agreement is taken: %1.")
                      .arg(numberText(view.summary.agreement.poNumber, view.summary.agreement.linked)));
    connect(m_answer, &QComboBox::activated, this, [this] {
        m_entry->setEnabled(PaymentState(m_answer->currentData().toInt()) == PaymentState::Approved);
        typed();
    });
    connect(m_entry, &NumberEntry::changed, this, &AnswerPaymentDialog::typed);
    resize(width(), fontMetrics().height() * 20);
    ask();
    m_answer->setFocus();
}

AgreementDialog::Wanted AnswerPaymentDialog::wanted() const
{
    const auto answer = PaymentState(m_answer->currentData().toInt());
    const QString text = m_entry->text();
    const bool givesNumber = answer == PaymentState::Approved && !text.isEmpty();
    return {AnswerPayment{m_request, answer, givesNumber ? std::optional(text) : std::nullopt}};
}

QString AnswerPaymentDialog::effectOf(const CommandOutcome& outcome) const
{
    return outcome.invoices.isEmpty() ? tr("Nothing is charged. This cannot be undone.")
                                      : tr("It is invoiced at once. This cannot be undone.");
}

RecordUsageDialog::RecordUsageDialog(CommandRunner* runner, const AgreementView& view, Month month, QWidget* parent)
    : AgreementDialog(runner, view, u"recordUsageDialog"_s, parent)
    , m_month(new MonthEdit(this))
    , m_description(new QLineEdit(this))
{
    setWindowTitle(tr("Record usage under %1").arg(view.summary.agreement.number));
    setVerb(tr("&Record"));
    QLineEdit* amount = addAmount(tr("&Amount"));
    m_month->setObjectName(u"month"_s);
    m_month->setMonth(month);
    addRow(tr("&Month"), m_month, u"month"_s);
    m_description->setObjectName(u"description"_s);
    addRow(tr("&Description"), m_description, u"description"_s);
    connect(m_month, &MonthEdit::monthChanged, this, &RecordUsageDialog::typed);
    connect(m_description, &QLineEdit::textChanged, this, &RecordUsageDialog::typed);
    ask();
    amount->setFocus();
}

AgreementDialog::Wanted RecordUsageDialog::wanted() const
{
    const auto text = amount();
    if (!text)
        return {{}, amountNeeded()};
    if (!m_month->month().isValid())
        return {{}, tr("A month such as 2024-07.")};
    return {RecordUsage{view().summary.agreement.number, *text, m_month->month(), m_description->text()}};
}

QString RecordUsageDialog::effectOf(const CommandOutcome&) const
{
    return tr("It will be on the monthly invoice of %1.", "day")
        .arg(words::dateText(rules::closeOf(m_month->month()), QLocale()));
}

} // namespace podesk
