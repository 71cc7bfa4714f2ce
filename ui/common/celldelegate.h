// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace podesk {

/// Cells of the record lists: one line high, and set back (grey, italic) where the record no longer matches the list's
/// filter. It is told the role that says so, and knows no model class.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(int dimmedRole, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_dimmedRole;
};

} // namespace podesk
