// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/invoicetab.h"

#include "ui/common/wordsign.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text;
}

void allow(QPushButton* button, const QString& tip, const QString& obstacle)
{
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle.isEmpty() ? tip : obstacle);
    button->setAccessibleDescription(button->toolTip());
}

} // namespace

InvoiceTab::InvoiceTab(QWidget* parent)
    : PairsTab(u"invoiceTab"_s, {3, 3, 2}, parent)
    , m_sign(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_open(new QPushButton(tr("Open support case"), this))
    , m_answer(new QPushButton(tr("Let Support answer"), this))
    , m_why(new QPushButton(tr("Why?"), this))
{
    m_copy->setObjectName(u"copyInvoice"_s);
    m_copy->setAccessibleName(tr("Copy the invoice number"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_open->setObjectName(u"openCase"_s);
    m_answer->setObjectName(u"answerCase"_s);
    m_why->setObjectName(u"whyInvoice"_s);
    m_why->setToolTip(tr("Shows the rules that gave this invoice its purchase order, or none (Ctrl+I)"));
    const auto heading = [](const char* field) { return words::fieldHeading(QString::fromLatin1(field)); };
    addPair(0, u"invoiceNumber"_s, tr("Invoice"), false, {}, {m_copy});
    addPair(0, u"purchaseOrder"_s, heading("purchase-order-id"), true);
    addPair(0, u"outcome"_s, heading("outcome"), false, {m_sign});
    addPair(0, u"lineItem"_s, heading("line-item"));
    addPair(0, u"amount"_s, heading("amount"));
    addPair(1, u"product"_s, heading("product"), true);
    addPair(1, u"offer"_s, tr("Offer"), true);
    addPair(1, u"agreement"_s, heading("agreement"));
    addPair(1, u"issuer"_s, heading("issuer"), true);
    addPair(1, u"account"_s, heading("account"), true);
    addPair(1, u"invoicePayer"_s, heading("payer"), true);
    addPair(2, u"kind"_s, heading("kind"), true);
    addPair(2, u"period"_s, heading("period"));
    addPair(2, u"issued"_s, heading("issued"), true);
    addPair(2, u"due"_s, heading("due"));
    addPair(2, u"revision"_s, heading("revision"));
    addPair(2, u"taxRegistrationNumber"_s, tr("Tax registration number"));
    addPair(2, u"invoiceUnit"_s, tr("Invoice unit"));
    addHead({m_open, m_answer, m_why});
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(exact(u"invoiceNumber"_s)); });
    connect(m_open, &QPushButton::clicked, this, &InvoiceTab::openCaseRequested);
    connect(m_answer, &QPushButton::clicked, this, &InvoiceTab::answerRequested);
    connect(m_why, &QPushButton::clicked, this, &InvoiceTab::whyRequested);
}

void InvoiceTab::setInvoice(const InvoiceView& view, const std::optional<Error>& reason)
{
    const QLocale locale;
    const Invoice& invoice = view.invoice;
    m_outcome = invoice.current.outcome;
    showSign();
    set(u"invoiceNumber"_s, invoice.number);
    setOrder(view, reason);
    set(u"outcome"_s, words::wordText(u"outcome"_s, poOutcomeText(m_outcome)));
    set(u"lineItem"_s, orDash(view.lineNumber));
    set(u"amount"_s, words::moneyText(invoice.total, locale));
    set(u"kind"_s, words::wordText(u"kind"_s, invoiceKindText(invoice.kind)));
    set(u"product"_s, orDash(view.product));
    set(u"offer"_s, orDash(view.offer));
    if (view.agreement.isEmpty())
        set(u"agreement"_s, u"-"_s);
    else
        setLinked(u"agreement"_s, view.agreement, {RecordLink::Kind::Agreement, view.agreement}, view.agreement);
    set(u"issuer"_s, orDash(invoice.issuer));
    set(u"account"_s, orDash(view.account));
    set(u"invoicePayer"_s, orDash(view.payer));
    set(u"period"_s, words::monthText(invoice.period, locale));
    set(u"issued"_s, words::dateTimeText(invoice.issuedOn, locale));
    set(u"due"_s, words::dateText(invoice.dueOn, locale));
    set(u"revision"_s, locale.toString(invoice.current.revision));
    set(u"taxRegistrationNumber"_s, orDash(invoice.taxRegistrationNumber));
    setPairVisible(u"taxRegistrationNumber"_s, !invoice.taxRegistrationNumber.isEmpty());
    set(u"invoiceUnit"_s, orDash(invoice.invoiceUnit));
    setPairVisible(u"invoiceUnit"_s, !invoice.invoiceUnit.isEmpty());
}

/// The number is a copy (G14): the purchase order that it came from may be gone, and one without a printed number may
/// be linked all the same.
void InvoiceTab::setOrder(const InvoiceView& view, const std::optional<Error>& reason)
{
    const InvoiceRevision& current = view.invoice.current;
    if (current.poNumber) {
        const QString& number = *current.poNumber;
        if (view.orderNumber)
            setLinked(u"purchaseOrder"_s, number, {RecordLink::Kind::PurchaseOrder, *view.orderNumber}, number);
        else
            set(u"purchaseOrder"_s, tr("%1 (deleted since)").arg(number));
        return;
    }
    const QString sentence =
        reason ? words::errorSentence(*reason) : words::wordText(u"outcome"_s, poOutcomeText(current.outcome));
    const QString text = tr("none: %1", "why an invoice bears no purchase order").arg(sentence);
    if (view.orderNumber)
        setLinked(u"purchaseOrder"_s, text, {RecordLink::Kind::PurchaseOrder, *view.orderNumber}, *view.orderNumber);
    else
        set(u"purchaseOrder"_s, text);
}

void InvoiceTab::setObstacles(const QString& open, const QString& answer, bool isSimulated)
{
    allow(m_open, tr("Asks Support to print this invoice anew"), open);
    allow(m_answer, tr("Does what Support would do with the open case"), answer);
    m_answer->setVisible(isSimulated);
}

void InvoiceTab::showSign()
{
    const int side = fontMetrics().height();
    const QString word = poOutcomeText(m_outcome);
    m_sign->setPixmap(signIcon(signOf(u"outcome", word).value_or(WordSign()), palette()).pixmap(side, side));
    m_sign->setAccessibleName(words::wordText(u"outcome"_s, word));
}

void InvoiceTab::changeEvent(QEvent* event)
{
    PairsTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

} // namespace podesk
