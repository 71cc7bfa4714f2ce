// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/resultstep.h"

#include "ui/checkout/checkoutwords.h"
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
    , m_invoiceText(new QLabel(this))
    , m_openInvoice(new QPushButton(this))
    , m_advance(new QPushButton(tr("&Advance to the next invoice"), this))
{
    setObjectName(u"resultStep"_s);
    m_done->setObjectName(u"resultText"_s);
    m_orderText->setObjectName(u"resultOrder"_s);
    m_openOrder->setObjectName(u"openOrder"_s);
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
    column->addWidget(m_done);
    column->addSpacing(8);
    addGroup(m_orderText, {m_openOrder});
    addGroup(m_invoiceText, {m_openInvoice, m_advance});
    column->addStretch();
    connect(m_openOrder, &QPushButton::clicked, this, [this] { Q_EMIT orderRequested(m_order); });
    connect(m_openInvoice, &QPushButton::clicked, this, [this] { Q_EMIT invoiceRequested(m_invoice); });
    connect(m_advance, &QPushButton::clicked, this, [this] { Q_EMIT advanceRequested(m_next); });
}

void ResultStep::show(const CheckoutView& view, const std::optional<QString>& number, const CommandOutcome& outcome)
{
    const PurchaseOutcome purchase = outcome.purchase.value_or(PurchaseOutcome());
    m_done->setText(tr("You have subscribed to %1. The agreement is %2.").arg(view.product.name, purchase.agreement));
    if (number && purchase.effect) {
        const rules::TransactionEffect& effect = *purchase.effect;
        m_orderText->setText(effect.addsLine && !effect.reason
                                 ? tr("A line item was added to purchase order %1.").arg(shownNumber(*number))
                                 : effectSentence(*number, effect));
        findOrder(view, *number);
    } else {
        m_orderText->setText(tr("No purchase order number was given."));
    }
    showInvoices(purchase.documents);
}

void ResultStep::findOrder(const CheckoutView& view, const QString& number)
{
    whenDone(m_client->find({{}, number, view.payer.number, 0}), this,
             [this, number](const Result<PurchaseOrderId>& found) {
                 if (!found)
                     return;
                 m_order = *found;
                 m_openOrder->setText(tr("Open purchase &order %1").arg(shownNumber(number).replace(u'&', u"&&"_s)));
                 m_openOrder->setVisible(true);
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
