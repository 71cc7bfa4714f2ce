// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/reviewstep.h"

#include "core/rules/billing.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/common/headinglabel.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Document, On, Amount, Number, Reason, ColumnCount };

} // namespace

ReviewStep::ReviewStep(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_documents(new PlainTable(u"documents"_s, tr("Documents that will be created"), this))
    , m_reason(new QLabel(this))
    , m_why(new QPushButton(tr("&Why this purchase order?"), this))
{
    setObjectName(u"reviewStep"_s);
    auto* heading = new HeadingLabel(1.15, this);
    heading->setText(tr("Review"));
    m_summary->setObjectName(u"reviewSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* caption = new QLabel(tr("Documents that will be created. Nothing has been written yet."), this);
    caption->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("Document"), tr("On"), tr("Amount"), tr("Purchase order"), tr("Reason")});
    m_documents->setModel(m_model);
    m_documents->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reason->setObjectName(u"documentReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_reason->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that the table does not jump from row to row
    m_why->setObjectName(u"documentWhy"_s);
    m_why->setAutoDefault(false);
    m_why->setToolTip(tr("Shows the rules behind the selected row; Enter in the table does the same."));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_why, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(caption);
    column->addWidget(m_documents, 1);
    column->addLayout(foot);
    connect(m_documents, &PlainTable::currentRowChanged, this,
            [this](int row) { m_reason->setText(row < 0 ? QString() : m_rows.value(row).cells.value(Reason)); });
    connect(m_documents, &PlainTable::rowOpened, this, &ReviewStep::openWhy);
    connect(m_why, &QPushButton::clicked, this, [this] { openWhy(m_documents->currentIndex().row()); });
}

QString ReviewStep::summary(const CheckoutView& view, const Subscribe& command, const PurchaseOutcome& purchase) const
{
    const QLocale locale;
    QStringList sentences{tr("%1, %2: %3 for %4, %5 in all.", "product, offer, units, length, total")
                              .arg(view.product.name, view.offer.name,
                                   tr("%Ln unit(s)", nullptr, int(command.quantity)), lengthText(view.offer.months),
                                   words::moneyText(purchase.total, locale)),
                          tr("Bought by %1, paid by %2.", "account, account").arg(view.buyer.name, view.payer.name)};
    if (command.start != Instant{})
        sentences << tr("The agreement starts on %1.").arg(words::dateText(purchase.start, locale));
    return sentences.join(u' ');
}

void ReviewStep::show(const CheckoutView& view, const Subscribe& command, const PurchaseOutcome& purchase)
{
    const QLocale locale;
    m_summary->setText(summary(view, command, purchase));
    const int current = std::max(0, m_documents->currentIndex().row());
    m_rows.clear();
    m_model->setRowCount(0);
    for (const NumberEffect& each : purchase.effects) {
        add({tr("Purchase order"), words::dateText(purchase.acceptedOn, locale), u"-"_s, shownNumber(each.number),
             effectSentence(each.number, each.effect)},
            printsNumber(each.effect.outcome), each.trace);
    }
    for (const InvoiceForecast& document : purchase.documents) {
        add({words::invoiceKindWord(document.kind), words::dateText(document.on, locale),
             words::moneyText(document.amount, locale), printedText(document.poNumber), documentReason(document)},
            document.poNumber.has_value(), document.trace);
    }
    if (purchase.hasUsage) {
        add({words::invoiceKindWord(rules::invoiceKindOf(ChargeKind::Usage)), tr("each month"), tr("as used"),
             purchase.usagePoNumber ? shownNumber(*purchase.usagePoNumber) : tr("what fits then"),
             purchase.usagePoNumber ? tr("The number that was given for usage.")
                                    : tr("Which purchase order fits is decided anew with each monthly invoice.")},
            purchase.usagePoNumber.has_value(), {});
    }
    m_documents->fitColumns();
    m_documents->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    m_reason->setText(m_rows.value(m_documents->currentIndex().row()).cells.value(Reason));
    m_why->setEnabled(!m_rows.isEmpty());
}

void ReviewStep::add(const QStringList& cells, bool bearsNumber, const Trace& trace)
{
    m_rows.append({cells, bearsNumber, trace});
    QList<QStandardItem*> items;
    for (const QString& cell : cells)
        items << new QStandardItem(cell);
    items.at(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    items.at(Document)->setData(cells.join(u", "_s), Qt::AccessibleTextRole);
    m_model->appendRow(items);
}

void ReviewStep::openWhy(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Row& shown = m_rows.at(row);
    Q_EMIT whyRequested(shown.cells.at(Document), tellingOf(shown.bearsNumber, shown.cells.at(Reason), shown.trace));
}

void ReviewStep::focusFirst()
{
    m_documents->setFocus(Qt::OtherFocusReason);
}

} // namespace podesk
