// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/offerstep.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/common/headinglabel.h"
#include "ui/details/plaintable.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

OfferStep::OfferStep(CatalogueEntry entry, QWidget* parent)
    : QWidget(parent)
    , m_entry(std::move(entry))
    , m_model(new QStandardItemModel(0, 6, this))
    , m_offers(new PlainTable(u"offers"_s, tr("Offers"), this))
    , m_accountLabel(new QLabel(tr("&Bought by"), this))
    , m_account(new QComboBox(this))
{
    setObjectName(u"offerStep"_s);
    auto* name = new HeadingLabel(1.15, this);
    name->setText(m_entry.product.name);
    name->setObjectName(u"productName"_s);
    auto* facts = new QLabel(tr("%1. %2, delivered as %3.", "vendor, product family, delivery")
                                 .arg(m_entry.product.vendor, words::productFamilyWord(m_entry.product.family),
                                      words::deliveryWord(m_entry.product.delivery)),
                             this);
    facts->setObjectName(u"productFacts"_s);
    auto* description = new QLabel(m_entry.product.description, this);
    description->setObjectName(u"productDescription"_s);
    for (QLabel* label : std::initializer_list<QLabel*>{name, facts, description}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_account->setObjectName(u"buyer"_s);
    m_account->setAccessibleName(tr("Bought by"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_accountLabel->setBuddy(m_account);
    auto* buyer = new QHBoxLayout;
    buyer->addWidget(m_accountLabel);
    buyer->addWidget(m_account);
    buyer->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(facts);
    column->addWidget(description);
    column->addWidget(m_offers, 1);
    column->addLayout(buyer);
    m_offers->setSelectionMode(QAbstractItemView::SingleSelection);
    fill();
    connect(m_offers, &PlainTable::currentRowChanged, this, &OfferStep::changed);
    connect(m_offers, &PlainTable::rowOpened, this, &OfferStep::opened);
    connect(m_account, &QComboBox::currentIndexChanged, this, &OfferStep::changed);
}

void OfferStep::fill()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Offer"), tr("Kind"), tr("Length"), tr("Price of one unit"), tr("Payments"), tr("Seller of record")});
    for (const Offer& offer : std::as_const(m_entry.offers)) {
        QList<QStandardItem*> row;
        for (const QString& text :
             {offer.name, words::offerKindWord(offer.kind), lengthText(offer.months),
              words::moneyText(offer.unitPrice, QLocale()), paymentsText(m_entry.product, offer), offer.sellerOfRecord})
            row << new QStandardItem(text);
        row.at(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(row);
    }
    m_offers->setModel(m_model);
}

void OfferStep::setAccounts(const QList<Account>& accounts, AccountId acting)
{
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const Account& account : accounts) {
        if (!acting.isValid() || account.id == acting)
            m_account->addItem(words::accountText(account), account.number);
    }
    m_chooses = m_account->count() > 1;
    m_account->setEnabled(m_chooses);
    m_account->setToolTip(m_chooses          ? QString()
                          : acting.isValid() ? tr("Who acts buys with the account they sit in.")
                                             : tr("The workspace has one account."));
    m_account->setAccessibleDescription(m_account->toolTip());
}

bool OfferStep::hasAccounts() const
{
    return m_account->count() > 0;
}

const Offer& OfferStep::offer() const
{
    return m_entry.offers.at(std::max(0, m_offers->currentIndex().row()));
}

QString OfferStep::account() const
{
    return m_chooses ? m_account->currentData().toString() : QString();
}

void OfferStep::focusFirst()
{
    m_offers->setFocus(Qt::OtherFocusReason);
}

} // namespace podesk
