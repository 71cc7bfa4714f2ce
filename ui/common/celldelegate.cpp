// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

namespace podesk {

CellDelegate::CellDelegate(int dimmedRole, QObject* parent) : QStyledItemDelegate(parent), m_dimmedRole(dimmedRole) {}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight) && !option->text.isEmpty())
        option->text += air;
    if (m_dimmedRole == neverDimmed || !index.data(m_dimmedRole).toBool())
        return;
    option->font.setItalic(true);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        option->palette.setColor(group, QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

} // namespace podesk
