// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementtab.h"

#include "core/rules/billing.h"
#include "ui/agreements/agreementrows.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/common/actionbutton.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

AgreementTab::AgreementTab(const QList<QAction*>& actions, QWidget* parent)
    : PairsTab(u"agreementTab"_s, {1, 1}, parent)
{
    // A bar that comes and goes with the height of wrapped texts would change their width, and so their height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(words::fieldHeading(u"agreement"_s));
    const auto heading = [](const char* field) { return words::fieldHeading(QString::fromLatin1(field)); };
    addPair(0, u"agreementNumber"_s, heading("agreement"));
    addPair(0, u"agreementState"_s, heading("state"));
    addPair(0, u"agreementProduct"_s, heading("product"), true);
    addPair(0, u"agreementOffer"_s, heading("offer"), true);
    addPair(0, u"agreementVendor"_s, tr("Seller"));
    addPair(0, u"agreementIssuer"_s, heading("seller-of-record"), true);
    addPair(0, u"agreementBuyer"_s, tr("Bought by"), true);
    addPair(0, u"agreementPayer"_s, heading("payer"), true);
    addPair(1, u"agreementTerm"_s, tr("Term"), true);
    addPair(1, u"agreementAccepted"_s, heading("accepted-on"), true);
    addPair(1, u"agreementUnits"_s, tr("Units"));
    addPair(1, u"agreementTotal"_s, tr("Total"));
    addPair(1, u"agreementPayments"_s, tr("Payments"), true);
    addPair(1, u"agreementPoNumber"_s, heading("po-number"), true);
    addPair(1, u"agreementUsagePoNumber"_s, heading("usage-po-number"), true);
    addPair(1, u"agreementPrevious"_s, heading("previous-id"));
    addPair(1, u"agreementNext"_s, tr("Later agreement"));
    QList<QWidget*> buttons;
    for (QAction* action : actions)
        buttons.append(new ActionButton(action, u"agreement-"_s));
    addHead(buttons);
}

void AgreementTab::setAgreement(const AgreementView& view)
{
    const QLocale locale;
    const AgreementSummary& summary = view.summary;
    const Agreement& agreement = summary.agreement;
    set(u"agreementNumber"_s, agreement.number);
    set(u"agreementState"_s, stateText(summary));
    set(u"agreementProduct"_s,
        tr("%1 (%2)", "product, product family").arg(summary.product, words::productFamilyWord(view.product.family)));
    set(u"agreementOffer"_s,
        tr("%1 (%2)", "offer, kind of offer").arg(summary.offer, words::offerKindWord(view.offer.kind)));
    set(u"agreementVendor"_s, summary.vendor);
    set(u"agreementIssuer"_s, summary.sellerOfRecord);
    set(u"agreementBuyer"_s, words::accountText(summary.account));
    set(u"agreementPayer"_s, words::accountText(summary.payer));
    set(u"agreementTerm"_s, termText(summary));
    set(u"agreementAccepted"_s,
        tr("%1 by %2", "time, who").arg(words::dateTimeText(agreement.acceptedOn, locale), agreement.actor));
    set(u"agreementUnits"_s, words::countText(agreement.quantity, locale));
    set(u"agreementTotal"_s, words::moneyText(agreement.total, locale));
    set(u"agreementPayments"_s, paymentsText(view.product, view.offer));
    setNumber(u"agreementPoNumber"_s, agreement.poNumber, agreement.poLine, agreement.linked);
    setNumber(u"agreementUsagePoNumber"_s, agreement.usagePoNumber, agreement.usagePoLine, agreement.usageLinked);
    setPairVisible(u"agreementUsagePoNumber"_s, rules::hasUsage(view.product.family));
    setNeighbour(u"agreementPrevious"_s, view.previous);
    setNeighbour(u"agreementNext"_s, view.next);
}

void AgreementTab::setNumber(const QString& field, const std::optional<QString>& number, const QString& line,
                             bool isLinked)
{
    QString text = numberText(number, isLinked);
    if (!line.isEmpty())
        text = tr("%1, line %2", "number, line").arg(text, line.simplified());
    if (number)
        setLinked(field, text, {RecordLink::Kind::PurchaseOrder, *number}, shownNumber(*number));
    else
        set(field, text);
}

void AgreementTab::setNeighbour(const QString& field, const QString& number)
{
    setPairVisible(field, !number.isEmpty());
    if (!number.isEmpty())
        setLinked(field, number, {RecordLink::Kind::Agreement, number}, number);
}

} // namespace podesk
