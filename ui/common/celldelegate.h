// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace podesk {

/// Cells of a table: one line high; what stands at the right keeps away from the next column's text; set back (grey,
/// italic) where the record no longer matches the list's filter. It is told the role that says so, and knows no model
/// class.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int neverDimmed = -1; ///< for rows that always match
    explicit CellDelegate(int dimmedRole, QObject* parent = nullptr);

    /// What stands behind a text at the right.
    static constexpr QChar air = QChar(0x2002);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_dimmedRole;
};

} // namespace podesk
