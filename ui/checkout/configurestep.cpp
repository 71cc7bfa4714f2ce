// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/configurestep.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/purchaseordersection.h"
#include "ui/common/headinglabel.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 1'000'000;

} // namespace

ConfigureStep::ConfigureStep(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_quantity(new QSpinBox(this))
    , m_payments(new QLabel(this))
    , m_showDates(new QPushButton(this))
    , m_dates(new QStandardItemModel(0, 2, this))
    , m_dateTable(new PlainTable(u"paymentDates"_s, tr("Payments"), this))
    , m_section(new PurchaseOrderSection(client, this))
    , m_usage(new FieldHint(this))
    , m_addBlanket(new QPushButton(tr("Create b&lanket usage PO..."), this))
{
    setObjectName(u"configureStep"_s);
    auto* heading = new HeadingLabel(1.15, this);
    heading->setText(tr("Configure your software subscription"));
    m_quantity->setObjectName(u"quantity"_s);
    m_quantity->setAccessibleName(tr("Units"));
    m_quantity->setRange(1, mostUnits);
    m_quantity->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_quantity->setGroupSeparatorShown(true);
    m_payments->setObjectName(u"payments"_s);
    m_showDates->setObjectName(u"showPaymentDates"_s);
    m_showDates->setCheckable(true);
    m_showDates->setAutoDefault(false);
    m_dates->setHorizontalHeaderLabels({tr("Payment on"), tr("Amount")});
    m_dateTable->setModel(m_dates);
    m_dateTable->setVisible(false);
    m_dateTable->setMinimumHeight(fontMetrics().height() * 7);
    m_usage->setObjectName(u"usageNote"_s);
    m_addBlanket->setObjectName(u"addBlanketOrder"_s);
    m_addBlanket->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(tr("&Units"), m_quantity);
    m_length = addFact(form, tr("Contract length"), u"length"_s);
    m_price = addFact(form, tr("Price of one unit"), u"unitPrice"_s);
    m_total = addFact(form, tr("Total"), u"total"_s);
    auto* payments = new QHBoxLayout;
    payments->addWidget(m_payments);
    payments->addWidget(m_showDates);
    payments->addStretch();
    form->addRow(tr("Payments"), payments);
    form->addRow(m_dateTable);
    m_buyer = addFact(form, tr("Bought by"), u"boughtBy"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_section);
    column->addWidget(m_usage);
    column->addWidget(m_addBlanket, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_quantity, &QSpinBox::valueChanged, this, &ConfigureStep::changed);
    connect(m_showDates, &QPushButton::toggled, m_dateTable, &QWidget::setVisible);
    connect(m_section, &PurchaseOrderSection::changed, this, &ConfigureStep::changed);
    connect(m_addBlanket, &QPushButton::clicked, this, &ConfigureStep::blanketOrderRequested);
}

QLabel* ConfigureStep::addFact(QFormLayout* form, const QString& caption, const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(caption);
    form->addRow(caption, label);
    return label;
}

void ConfigureStep::setOffer(const Product& product, const Offer& offer)
{
    m_months = offer.months;
    m_length->setText(lengthText(m_months));
    m_price->setText(words::moneyText(offer.unitPrice, QLocale()));
    m_payments->setText(paymentsText(offer));
    const bool hasDates = offer.hasSchedule();
    m_showDates->setVisible(hasDates);
    m_showDates->setText(tr("&Show %n date(s)", nullptr, int(offer.schedule.size())));
    m_dateTable->setVisible(hasDates && m_showDates->isChecked());
    m_dates->setRowCount(0);
    m_total->setText(u"-"_s);
    const bool hasUsage = product.family == ProductFamily::SaasContractConsumption;
    m_usage->say(FieldHint::Kind::Note,
                 hasUsage ? tr("Usage beyond the contract is invoiced monthly. Those invoices never carry this number; "
                               "they match purchase orders with a line item for Marketplace blanket usage (R11).")
                          : QString());
    m_addBlanket->setVisible(hasUsage);
}

void ConfigureStep::setBlanketObstacle(const QString& reason)
{
    sayObstacle(m_addBlanket, reason);
}

void ConfigureStep::setView(const CheckoutView& view)
{
    const QString buyer = tr("%1, %2", "account name, number").arg(view.buyer.name, view.buyer.number);
    m_buyer->setText(
        view.payer.id == view.buyer.id
            ? buyer
            : tr("%1; paid by %2")
                  .arg(buyer, tr("%1, %2", "account name, number").arg(view.payer.name, view.payer.number)));
    m_section->setView(view);
}

void ConfigureStep::showPreview(const CommandOutcome& outcome)
{
    m_section->showPreview(outcome);
    if (!outcome.purchase)
        return;
    const PurchaseOutcome& purchase = *outcome.purchase;
    const QLocale locale;
    m_total->setText(words::moneyText(purchase.total, locale));
    const Instant last{purchase.end.msecs - 1}; // the end is the first moment after it
    m_length->setText(
        tr("%1, from %2 to %3", "length, first day, last day")
            .arg(lengthText(m_months), words::dateText(purchase.start, locale), words::dateText(last, locale)));
    m_dates->setRowCount(0);
    for (const InvoiceForecast& document : purchase.documents) {
        auto* amount = new QStandardItem(words::moneyText(document.amount, locale));
        m_dates->appendRow({new QStandardItem(words::dateText(document.on, locale)), amount});
    }
}

qint64 ConfigureStep::quantity() const
{
    return m_quantity->value();
}

void ConfigureStep::focusFirst()
{
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

} // namespace podesk
