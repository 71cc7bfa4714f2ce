// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QHeaderView>

class QTimer;

namespace podesk {

/// The headings of a record list: which columns show, in which order and how wide, remembered for each list. A click
/// asks for an order; the arrow shows the one that the list's query has.
class ListHeader : public QHeaderView
{
    Q_OBJECT
public:
    ListHeader(RecordListModel* model, UiSettings* settings, QWidget* parent);
    /// To be called once the header has the model.
    void begin();

    /// Logical columns that show, from left to right.
    QList<int> shownColumns() const;
    /// All logical columns in the order in which they stand, hidden ones included.
    QList<int> columnOrder() const;
    void setColumnShown(int column, bool shown);
    void setColumns(const QList<int>& order, const QList<int>& shown);
    void resetColumns();
    void showSortOrder();

Q_SIGNALS:
    void sortRequested(const QList<podesk::ListSort>& sort);

protected:
    /// A heading at the right keeps away from the next one as its cells do.
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void changeEvent(QEvent* event) override;

private:
    void askForOrder(int column);
    int firstSize(int column) const;
    void scale();
    QString settingsName() const;

    RecordListModel* m_records;
    UiSettings* m_settings;
    QTimer* m_saving;
    int m_digitWidth = 0;
};

/// The order after a click on a column's heading: by this column, the other way round if it was already so; with
/// `further` as the second key behind the first.
QList<ListSort> sortAfterClick(const QList<ListSort>& sort, const QString& field, bool further);

} // namespace podesk
