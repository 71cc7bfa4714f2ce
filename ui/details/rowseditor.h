// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemDelegate;
class QLabel;
class QPushButton;

namespace podesk {

class FieldHint;
class PlainTable;
class TextRowsModel;

/// A table of texts with [Add] and [Remove], edited in place by keyboard or mouse; the count against its limit stands
/// beside.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    struct Wording
    {
        QString name;  ///< object name of the table
        QString title; ///< accessible name of the table
        QString add;
        QString remove;
        QString empty; ///< what the empty table says
        QStringList headings;
        QStringList fresh = {}; ///< what a new row holds; empty: nothing
    };

    explicit RowsEditor(const Wording& wording, QWidget* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    QList<QStringList> rows() const;
    /// Rows allowed; nothing for no limit.
    void setLimit(std::optional<int> limit);
    /// `cells`: sentences by (row, column); `general`: one about all of them.
    void showProblems(const QHash<std::pair<int, int>, QString>& cells, const QString& general);
    void addRow();
    /// Another editor for the cells of a column, such as a choice.
    void setDelegate(int column, QAbstractItemDelegate* delegate);

Q_SIGNALS:
    void changed();

private:
    void removeRows();
    void refresh();

    Wording m_wording;
    TextRowsModel* m_model;
    PlainTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_count;
    FieldHint* m_hint;
    FieldHint* m_overflow;
    std::optional<int> m_limit;
};

} // namespace podesk
