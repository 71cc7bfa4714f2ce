// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace podesk {

/// Cells that hold one of a few texts, or, where it is editable, any text with these as proposals.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Others { Refused, Accepted };
    ChoiceDelegate(const QStringList& choices, Others others, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_choices;
    Others m_others;
};

} // namespace podesk
