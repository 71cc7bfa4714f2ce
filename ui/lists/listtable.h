// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QTableView>

class QTimer;

namespace podesk {

/// The table of a record list: whole rows, fixed heights, columns as the reader arranged them, headers that ask for an
/// order. Selection and current row follow their records when the rows are replaced.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    ListTable(RecordListModel* model, UiSettings* settings, QWidget* parent = nullptr);

    RecordListModel* records() const { return m_records; }
    /// In the order of the rows.
    QList<qint64> selectedIds() const;
    qint64 currentId() const;
    /// Makes the record current and the only selected one; false when it is not among the rows.
    bool selectRecord(qint64 id);
    void selectRecords(const QList<qint64>& ids);

    /// Logical columns that show, from left to right.
    QList<int> shownColumns() const;
    /// All logical columns in the order in which they stand, hidden ones included.
    QList<int> columnOrder() const;
    void setColumnShown(int column, bool shown);
    void setColumns(const QList<int>& order, const QList<int>& shown);
    void resetColumns();
    void showSortOrder();

Q_SIGNALS:
    void selectionMoved();
    void sortRequested(const QList<podesk::ListSort>& sort);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpHeaders();
    void setUpDelegates();
    void readSight(int firstRow);
    void hold();
    void release();
    void headerClicked(int column);
    void remember();
    void restore();
    void settleCurrent(int row);
    int firstWidth(int column) const;
    void scaleColumns();
    QString settingsName() const;

    RecordListModel* m_records;
    UiSettings* m_settings;
    QTimer* m_saving;
    QTimer* m_patience; ///< runs while painting waits for rows
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    int m_keptRow = 0;
    int m_keptScroll = 0;
    ListQuery m_shownQuery;
    int m_digitWidth = 0;
};

/// The order after a click on a column's heading: by this column, the other way round if it was already so; with
/// `further` as the second key behind the first.
QList<ListSort> sortAfterClick(const QList<ListSort>& sort, const QString& field, bool further);

} // namespace podesk
