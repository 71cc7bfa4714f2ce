// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;

namespace podesk {

class ListTable;

/// Columns of a list: which show and in which order; a field above narrows the choice.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnsDialog(ListTable* table, QWidget* parent = nullptr);
    void accept() override;

private:
    void fill();
    void narrow(const QString& text);
    void move(int by);
    void updateButtons();

    ListTable* m_table;
    QLineEdit* m_search;
    QListWidget* m_columns;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_apply;
};

/// Fills a menu with a checkable entry a column, in their order.
void fillColumnsMenu(QMenu* menu, ListTable* table);

} // namespace podesk
