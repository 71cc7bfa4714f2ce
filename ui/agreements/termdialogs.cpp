// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/termdialogs.h"

#include "ui/agreements/agreementrows.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/numberentry.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plainrowstab.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 1'000'000;

QSpinBox* unitsEdit(qint64 first, QWidget* parent)
{
    auto* units = new QSpinBox(parent);
    units->setObjectName(u"quantity"_s);
    units->setRange(1, mostUnits);
    units->setGroupSeparatorShown(true);
    units->setValue(int(std::min<qint64>(first, mostUnits)));
    return units;
}

/// "2 charges of USD 4,400.00 in all"; currencies never add, and an agreement has one.
QString droppedText(const QList<Charge>& charges)
{
    Money sum{0, charges.first().amount.currency};
    for (const Charge& charge : charges)
        sum = sum.plus(charge.amount).value_or(sum);
    return AmendDialog::tr("%n charge(s) that were to come, %1 in all, will not be made.", nullptr, int(charges.size()))
        .arg(words::moneyText(sum, QLocale()));
}

/// Charges and invoices, and what becomes of each.
QList<PlainRowsModel::Column> cancelColumns()
{
    QList<PlainRowsModel::Column> columns = forecastColumns();
    columns.last().heading = CancelDialog::tr("What happens");
    return columns;
}

} // namespace

AmendDialog::AmendDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent)
    : AgreementDialog(runner, view, u"amendDialog"_s, parent)
    , m_quantity(unitsEdit(view.summary.agreement.quantity + 1, this))
{
    setWindowTitle(tr("Amend agreement %1").arg(view.summary.agreement.number));
    setVerb(tr("&Amend"));
    addRow(tr("&Units"), m_quantity, u"quantity"_s)
        ->setNote(
            tr("It has %Ln unit(s) now. The end of the term stays.", nullptr, int(view.summary.agreement.quantity)));
    connect(m_quantity, &QSpinBox::valueChanged, this, &AmendDialog::typed);
    ask();
    m_quantity->setFocus();
    m_quantity->selectAll();
}

AgreementDialog::Wanted AmendDialog::wanted() const
{
    return {AmendAgreement{view().summary.agreement.number, m_quantity->value()}};
}

QString AmendDialog::effectOf(const CommandOutcome& outcome) const
{
    return outcome.invoices.isEmpty()
               ? tr("The added units cost nothing for what is left of the term.")
               : tr("The added units are invoiced at once, for what is left of the term. This cannot be undone.");
}

SuccessorDialog::SuccessorDialog(CommandRunner* runner, const AgreementView& view, Kind kind, QWidget* parent)
    : AgreementDialog(runner, view, kind == Kind::Replace ? u"replaceDialog"_s : u"renewAgreementDialog"_s, parent)
    , m_kind(kind)
    , m_offer(new QComboBox(this))
    , m_quantity(unitsEdit(view.summary.agreement.quantity, this))
    , m_entry(new NumberEntry(client(), u"poNumber"_s, tr("Purchase order &number"), this))
{
    const QString number = view.summary.agreement.number;
    setWindowTitle(kind == Kind::Replace ? tr("Replace agreement %1").arg(number)
                                         : tr("Renew agreement %1").arg(number));
    setVerb(kind == Kind::Replace ? tr("&Replace") : tr("&Renew"));
    m_offer->setObjectName(u"offer"_s);
    for (const Offer& offer : view.offers) {
        m_offer->addItem(tr("%1: %2, %3", "offer, length, payments")
                             .arg(offer.name, lengthText(offer.months), paymentsText(view.product, offer)),
                         offer.code);
    }
    m_offer->setCurrentIndex(m_offer->findData(view.offer.code));
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offer->setMinimumContentsLength(40);
    m_entry->setPayer(view.summary.payer.number, false);
    addRow(tr("&Offer"), m_offer, u"offer"_s);
    addRow(tr("&Units"), m_quantity, u"quantity"_s);
    addWide(m_entry, u"poNumber"_s)->setNote(tr("No number is taken over. Left empty, the new agreement has none."));
    connect(m_offer, &QComboBox::activated, this, &SuccessorDialog::typed);
    connect(m_quantity, &QSpinBox::valueChanged, this, &SuccessorDialog::typed);
    connect(m_entry, &NumberEntry::changed, this, &SuccessorDialog::typed);
    resize(width(), fontMetrics().height() * 24);
    ask();
    m_offer->setFocus();
}

AgreementDialog::Wanted SuccessorDialog::wanted() const
{
    const QString number = view().summary.agreement.number;
    const QString text = m_entry->text();
    const auto given = text.isEmpty() ? std::nullopt : std::optional(text);
    const QString offer = m_offer->currentData().toString();
    if (m_kind == Kind::Replace)
        return {ReplaceAgreement{number, offer, m_quantity->value(), given}};
    return {RenewAgreement{number, offer, m_quantity->value(), given}};
}

QString SuccessorDialog::effectOf(const CommandOutcome& outcome) const
{
    if (!outcome.purchase)
        return {};
    const QLocale locale;
    const PurchaseOutcome& purchase = *outcome.purchase;
    QStringList sentences;
    if (!outcome.chargesDropped.isEmpty())
        sentences << droppedText(outcome.chargesDropped);
    sentences << tr("The new agreement runs from %1 to %2 and costs %3.", "first day, last day, total")
                     .arg(words::dateText(purchase.start, locale), words::dateText({purchase.end.msecs - 1}, locale),
                          words::moneyText(purchase.total, locale));
    for (const NumberEffect& each : purchase.effects)
        sentences << effectSentence(each.number, each.effect);
    sentences << tr("This cannot be undone.");
    return sentences.join(u' ');
}

CancelDialog::CancelDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent)
    : AgreementDialog(runner, view, u"cancelDialog"_s, cancelColumns(), parent), m_by(new QComboBox(this))
{
    setWindowTitle(tr("Cancel agreement %1").arg(view.summary.agreement.number));
    setVerb(tr("Cancel the &agreement"));
    cancelButton()->setText(tr("&Keep it"));
    m_by->setObjectName(u"cancelledBy"_s);
    m_by->addItem(tr("the buyer, who may end what is paid by use"), int(rules::CancelledBy::Buyer));
    m_by->addItem(tr("Support, for a public contract within 48 hours"), int(rules::CancelledBy::Support));
    m_by->addItem(tr("the seller, whom the buyer has asked"), int(rules::CancelledBy::Seller));
    if (!view.summary.isOpenEnded)
        m_by->setCurrentIndex(2);
    addRow(tr("It is ended &by"), m_by, u"by"_s);
    connect(m_by, &QComboBox::activated, this, &CancelDialog::typed);
    resize(width(), fontMetrics().height() * 22);
    ask();
    m_by->setFocus();
}

AgreementDialog::Wanted CancelDialog::wanted() const
{
    return {CancelAgreement{view().summary.agreement.number, rules::CancelledBy(m_by->currentData().toInt())}};
}

QString CancelDialog::effectOf(const CommandOutcome& outcome) const
{
    QStringList sentences;
    if (!outcome.chargesDropped.isEmpty())
        sentences << droppedText(outcome.chargesDropped);
    sentences << tr("Cancelling refunds nothing by itself: what has been invoiced stays until the invoice is refunded, "
                    "which makes a credit memo.");
    return sentences.join(u' ');
}

/// What is not charged any more, and what could be refunded of what was.
void CancelDialog::showDocuments(const CommandOutcome& outcome)
{
    QList<PlainRowsModel::Row> rows;
    const QLocale locale;
    for (const Charge& charge : outcome.chargesDropped) {
        rows.append({{charge.number, words::dateText(charge.dueOn, locale), words::moneyText(charge.amount, locale),
                      numberText(charge.poNumber, charge.linked), tr("not charged any more")},
                     {}});
    }
    for (const Invoice& invoice : view().documents) {
        const Money left = refundableOf(invoice, view());
        if (left.minor <= 0)
            continue;
        rows.append({{invoice.number, words::dateText(invoice.issuedOn, locale),
                      words::moneyText(invoice.total, locale), printedText(invoice.current.poNumber),
                      tr("stays; refundable up to %1").arg(words::moneyText(left, locale))},
                     {}});
    }
    documents()->setRows(rows);
    documents()->setVisible(!rows.isEmpty());
}

} // namespace podesk
