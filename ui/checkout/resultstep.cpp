// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/resultstep.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/common/flowlayout.h"
#include "ui/common/headinglabel.h"
#include "ui/common/latest.h"
#include "ui/words/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

ResultStep::ResultStep(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_done(new HeadingLabel(1.15, this))
    , m_orderText(new QLabel(this))
    , m_openOrder(new QPushButton(this))
    , m_openAgreement(new QPushButton(tr("Open the a&greement"), this))
    , m_orders(new FlowLayout)
    , m_invoiceText(new QLabel(this))
    , m_openInvoice(new QPushButton(this))
    , m_advance(new QPushButton(tr("&Advance to the next invoice"), this))
{
    setObjectName(u"resultStep"_s);
    m_done->setObjectName(u"resultText"_s);
    m_orderText->setObjectName(u"resultOrder"_s);
    m_openOrder->setObjectName(u"openOrder"_s);
    m_openAgreement->setObjectName(u"openAgreement"_s);
    m_invoiceText->setObjectName(u"resultInvoice"_s);
    m_openInvoice->setObjectName(u"openInvoice"_s);
    m_advance->setObjectName(u"advanceToInvoice"_s);
    auto* column = new QVBoxLayout(this);
    for (QLabel* label : {m_done, m_orderText, m_invoiceText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    const auto addGroup = [column](QLabel* text, std::initializer_list<QPushButton*> buttons) {
        column->addWidget(text);
        auto* row = new QHBoxLayout;
        for (QPushButton* button : buttons) {
            button->setAutoDefault(false);
            button->setVisible(false);
            row->addWidget(button);
        }
        row->addStretch();
        column->addLayout(row);
        column->addSpacing(8);
    };
    addGroup(m_done, {m_openAgreement});
    m_openAgreement->setVisible(true);
    column->addWidget(m_orderText);
    m_openOrder->setAutoDefault(false);
    m_openOrder->setVisible(false);
    m_orders->addWidget(m_openOrder);
    column->addLayout(m_orders);
    column->addSpacing(8);
    addGroup(m_invoiceText, {m_openInvoice, m_advance});
    column->addStretch();
    connect(m_openAgreement, &QPushButton::clicked, this, [this] { Q_EMIT agreementRequested(m_agreement); });
    connect(m_openOrder, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_order); });
    connect(m_openInvoice, &QPushButton::clicked, this, [this] { Q_EMIT invoiceRequested(m_invoice); });
    connect(m_advance, &QPushButton::clicked, this, [this] { Q_EMIT advanceRequested(m_next); });
}

void ResultStep::show(const CheckoutView& view, const CommandOutcome& outcome)
{
    const PurchaseOutcome purchase = outcome.purchase.value_or(PurchaseOutcome());
    m_agreement = purchase.agreement;
    m_done->setText(tr("You have subscribed to %1. The agreement is %2.").arg(view.product.name, purchase.agreement));
    showOrders(view, purchase.effects);
    showInvoices(purchase.documents);
}

void ResultStep::showOrders(const CheckoutView& view, const QList<NumberEffect>& effects)
{
    QStringList sentences;
    for (const NumberEffect& each : effects) {
        sentences << (each.effect.addsLine && !each.effect.reason
                          ? tr("A line item was added to purchase order %1.").arg(shownNumber(each.number))
                          : effectSentence(each.number, each.effect));
        addOrder(view, each.number, &each == &effects.first());
    }
    m_orderText->setText(effects.isEmpty() ? tr("No purchase order number was given.") : sentences.join(u'\n'));
}

void ResultStep::addOrder(const CheckoutView& view, const QString& number, bool isFirst)
{
    whenDone(m_client->find({{}, number, view.payer.number, 0}), this,
             [this, number, isFirst](const Result<PurchaseOrderId>& found) {
                 if (!found)
                     return;
                 auto* open = isFirst ? m_openOrder : new QPushButton(this);
                 open->setText(tr("Open purchase &order %1").arg(shownNumber(number).replace(u'&', u"&&"_s)));
                 if (isFirst) {
                     m_order = *found;
                 } else {
                     open->setObjectName(u"openOrder-"_s + number.simplified());
                     open->setAutoDefault(false);
                     connect(open, &QPushButton::clicked, this, [this, id = *found] { Q_EMIT orderRequested(id); });
                     m_orders->addWidget(open);
                 }
                 open->setVisible(true);
             });
}

void ResultStep::showInvoices(const QList<InvoiceForecast>& documents)
{
    const auto isIssued = [](const InvoiceForecast& document) { return document.id.isValid(); };
    const auto issued = std::ranges::find_if(documents, isIssued);
    const auto next = std::ranges::find_if_not(documents, isIssued);
    QStringList sentences;
    if (issued != documents.end()) {
        m_invoice = issued->id;
        sentences << (issued->poNumber ? tr("Invoice %1 was issued with purchase order %2.")
                                             .arg(issued->number, printedText(issued->poNumber))
                                       : tr("Invoice %1 was issued without a purchase order: %2")
                                             .arg(issued->number, documentReason(*issued)));
        m_openInvoice->setText(tr("Open &invoice %1").arg(issued->number));
    }
    if (next != documents.end()) {
        m_next = next->on;
        sentences << tr("The next invoice will be issued on %1.").arg(words::dateText(next->on, QLocale()));
    }
    if (sentences.isEmpty())
        sentences << tr("There is nothing to invoice outside the monthly cycle.");
    m_invoiceText->setText(sentences.join(u' '));
    m_openInvoice->setVisible(issued != documents.end());
    m_advance->setVisible(next != documents.end());
}

} // namespace podesk
