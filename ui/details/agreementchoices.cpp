// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/agreementchoices.h"

#include "ui/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

AgreementChoices::AgreementChoices(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_none(new QLabel(this))
    , m_invoices(new QListWidget(this))
    , m_payments(new QWidget(this))
    , m_form(new QFormLayout(m_payments))
{
    setObjectName(u"agreementChoices"_s);
    m_none->setObjectName(u"noChoices"_s);
    m_none->setWordWrap(true);
    m_invoices->setObjectName(u"caseInvoices"_s);
    m_invoices->setAccessibleName(tr("Invoices to be printed anew"));
    m_invoices->setMaximumHeight(fontMetrics().height() * 7);
    m_payments->setObjectName(u"casePayments"_s);
    m_form->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_none);
    layout->addWidget(m_invoices);
    layout->addWidget(m_payments);
    connect(m_invoices, &QListWidget::itemChanged, this, &AgreementChoices::changed);
    refresh();
}

void AgreementChoices::setWanted(Wanted wanted)
{
    m_wanted = wanted;
    refresh();
}

void AgreementChoices::clear()
{
    setCharges({}, {});
}

void AgreementChoices::setAgreement(const AgreementView& agreement)
{
    setCharges(agreement.summary.agreement.number, agreement.charges);
}

/// What one has chosen and typed stays while nothing of it has changed.
void AgreementChoices::setCharges(const QString& agreement, const QList<ChargeOfAgreement>& charges)
{
    if (agreement == m_agreement && charges == m_charges)
        return;
    m_agreement = agreement;
    m_charges = charges;
    m_invoices->clear();
    m_numbers.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    QStringList invoices;
    for (const auto& [charge, invoice] : charges) {
        if (!invoice.isEmpty())
            invoices.append(invoice);
        else if (charge.kind != ChargeKind::Usage)
            addPayment(charge);
    }
    invoices.removeDuplicates();
    for (const QString& number : invoices) {
        auto* item = new QListWidgetItem(number, m_invoices);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    refresh();
    Q_EMIT changed();
}

void AgreementChoices::addPayment(const Charge& charge)
{
    const QLocale locale;
    const QString& number = charge.number;
    const QString caption =
        tr("%1, due %2, %3", "payment, date, amount")
            .arg(number, words::dateText(charge.dueOn, locale), words::moneyText(charge.amount, locale));
    auto* edit = new QLineEdit(m_payments);
    edit->setObjectName(u"number-"_s + number);
    edit->setAccessibleName(tr("New number of payment %1").arg(caption));
    const QString present = charge.poNumber.value_or(QString());
    edit->setPlaceholderText(present.isEmpty() ? tr("keeps what it has") : tr("keeps %1").arg(present.simplified()));
    connect(edit, &QLineEdit::textChanged, this, &AgreementChoices::changed);
    m_form->addRow(caption, edit);
    m_numbers.append({number, edit});
}

QStringList AgreementChoices::invoices() const
{
    QStringList numbers;
    for (int row = 0; row < m_invoices->count(); ++row) {
        if (m_invoices->item(row)->checkState() == Qt::Checked)
            numbers.append(m_invoices->item(row)->text());
    }
    return numbers;
}

QList<CasePayment> AgreementChoices::payments() const
{
    QList<CasePayment> payments;
    for (const auto& [payment, edit] : m_numbers) {
        if (!edit->text().isEmpty())
            payments.append({payment, edit->text()});
    }
    return payments;
}

void AgreementChoices::refresh()
{
    const bool wantsInvoices = m_wanted == Wanted::Invoices;
    const bool isEmpty = wantsInvoices ? m_invoices->count() == 0 : m_numbers.isEmpty();
    m_caption->setText(wantsInvoices ? tr("Invoices to be printed anew")
                                     : tr("Payments to come, and their new numbers"));
    m_none->setText(m_agreement.isEmpty() ? tr("They stand here once the agreement is named.")
                    : wantsInvoices       ? tr("Nothing has been invoiced for it yet.")
                                          : tr("No payment of it is still to come."));
    m_none->setVisible(isEmpty);
    m_invoices->setVisible(wantsInvoices && !isEmpty);
    m_payments->setVisible(m_wanted == Wanted::Payments && !isEmpty);
}

} // namespace podesk
