// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/plainrowsmodel.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace podesk {

class PlainTable;

/// A tab of rows to read, with a sentence where there are none.
class PlainRowsTab : public QWidget
{
    Q_OBJECT
public:
    /// `name`: object name; the table's is name + "Rows".
    PlainRowsTab(const QString& name, const QString& title, const QString& empty,
                 const QList<PlainRowsModel::Column>& columns, QWidget* parent = nullptr);
    void setRows(const QList<PlainRowsModel::Row>& rows);
    /// What Enter on a row does, for people who cannot guess it.
    void setHint(const QString& sentence);

Q_SIGNALS:
    void rowOpened(int row);
    void currentRowChanged(int row);

private:
    PlainRowsModel* m_model;
    PlainTable* m_table;
    QLabel* m_empty;
    QLabel* m_hint;
};

} // namespace podesk
