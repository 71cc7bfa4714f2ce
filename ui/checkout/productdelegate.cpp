// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/productdelegate.h"

#include "ui/checkout/cataloguemodel.h"
#include "ui/common/cardpainter.h"

namespace podesk {

namespace {

constexpr int lines = 7;

} // namespace

void ProductDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CardPainter card(painter, option);
    card.line(index.data().toString(), true);
    card.line(index.data(CatalogueModel::Vendor).toString());
    card.line(index.data(CatalogueModel::Family).toString(), false, QPalette::PlaceholderText);
    card.gap();
    card.wrapped(index.data(CatalogueModel::Description).toString(), 2);
    card.toLastLine();
    card.line(index.data(CatalogueModel::Offers).toString(), true);
}

QSize ProductDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return CardPainter::sizeIn(option, lines);
}

void ProductDelegate::fit(QListView* view)
{
    CardPainter::fit(view, lines);
}

} // namespace podesk
