// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/choicedelegate.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

ChoiceDelegate::ChoiceDelegate(const QStringList& choices, Others others, QObject* parent)
    : QStyledItemDelegate(parent), m_choices(choices), m_others(others)
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QComboBox(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setEditable(m_others == Others::Accepted);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->addItems(m_choices);
    // Each change counts at once: a verb button must not stay disabled for what still stands in an open cell.
    const auto commit = [this, editor] { Q_EMIT const_cast<ChoiceDelegate*>(this)->commitData(editor); };
    connect(editor, &QComboBox::activated, this, commit);
    if (editor->isEditable())
        connect(editor, &QComboBox::editTextChanged, this, commit);
    return editor;
}

/// Wide enough for each of a few words with the arrow behind it; a long list of proposals may be cut.
QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (m_others == Others::Accepted)
        return size;
    QStyleOptionComboBox box;
    box.fontMetrics = option.fontMetrics;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    for (const QString& choice : m_choices) {
        const QSize word(option.fontMetrics.horizontalAdvance(choice), option.fontMetrics.height());
        size.setWidth(
            std::max(size.width(), style->sizeFromContents(QStyle::CT_ComboBox, &box, word, nullptr).width()));
    }
    return size;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = static_cast<QComboBox*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (choice->currentText() == text)
        return;
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(choice->findText(text));
    if (choice->isEditable())
        choice->setEditText(text);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace podesk
