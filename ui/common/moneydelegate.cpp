// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moneydelegate.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>

namespace podesk {

namespace {

bool hasEqualFigures(const QFont& font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(u'1') == metrics.horizontalAdvance(u'8');
}

} // namespace

void MoneyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (!option->text.endsWith(air))
        option->text += air;
    // Qt 6.4 cannot ask a font for its tabular figures, so a fixed-pitch face stands in where the figures differ in
    // width.
    if (!hasEqualFigures(option->font))
        option->font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
}

} // namespace podesk
