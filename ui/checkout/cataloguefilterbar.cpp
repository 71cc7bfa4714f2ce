// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/cataloguefilterbar.h"

#include "ui/words/words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

CatalogueFilterBar::CatalogueFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_family(new QComboBox(this))
    , m_vendor(new QComboBox(this))
    , m_offer(new QComboBox(this))
{
    setObjectName(u"catalogueFilter"_s);
    m_search->setObjectName(u"catalogueSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_family->setObjectName(u"catalogueFamily"_s);
    m_vendor->setObjectName(u"catalogueVendor"_s);
    m_offer->setObjectName(u"catalogueOffers"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    for (QComboBox* box : {m_family, m_vendor, m_offer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &CatalogueFilterBar::changed);
    }
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueFilterBar::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &CatalogueFilterBar::leaveRequested);
    retranslate();
}

void CatalogueFilterBar::setEntries(const QList<CatalogueEntry>& entries)
{
    m_families.clear();
    m_vendors.clear();
    for (const CatalogueEntry& entry : entries)
        m_vendors << entry.product.vendor;
    for (const ProductFamily family : allProductFamilies) {
        if (std::ranges::any_of(entries, [family](const auto& entry) { return entry.product.family == family; }))
            m_families << family;
    }
    m_vendors.removeDuplicates();
    m_vendors.sort(Qt::CaseInsensitive);
    fill();
}

void CatalogueFilterBar::fill()
{
    const CatalogueFilter before = filter();
    const auto refill = [](QComboBox* box, const QString& all, const QList<std::pair<QString, QVariant>>& choices,
                           const QVariant& chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all);
        for (const auto& [text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    };
    QList<std::pair<QString, QVariant>> families;
    for (const ProductFamily family : std::as_const(m_families))
        families.append({words::productFamilyWord(family), int(family)});
    refill(m_family, tr("All product families"), families, before.family ? QVariant(int(*before.family)) : QVariant());
    QList<std::pair<QString, QVariant>> vendors;
    for (const QString& vendor : std::as_const(m_vendors))
        vendors.append({vendor, vendor});
    refill(m_vendor, tr("All vendors"), vendors, before.vendor ? QVariant(*before.vendor) : QVariant());
    refill(m_offer, tr("All offers"),
           {{tr("With a public offer"), int(OfferKind::Public)}, {tr("With a private offer"), int(OfferKind::Private)}},
           before.offer ? QVariant(int(*before.offer)) : QVariant());
    if (filter() != before)
        Q_EMIT changed();
}

CatalogueFilter CatalogueFilterBar::filter() const
{
    CatalogueFilter filter;
    filter.text = m_search->text();
    if (const QVariant family = m_family->currentData(); family.isValid())
        filter.family = ProductFamily(family.toInt());
    if (const QVariant vendor = m_vendor->currentData(); vendor.isValid())
        filter.vendor = vendor.toString();
    if (const QVariant offer = m_offer->currentData(); offer.isValid())
        filter.offer = OfferKind(offer.toInt());
    return filter;
}

void CatalogueFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox* box : {m_family, m_vendor, m_offer})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void CatalogueFilterBar::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool CatalogueFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogueFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search products"));
    m_search->setAccessibleName(tr("Search products"));
    m_family->setAccessibleName(tr("Product family"));
    m_vendor->setAccessibleName(tr("Vendor"));
    m_offer->setAccessibleName(tr("Kind of offer"));
    fill();
}

} // namespace podesk
