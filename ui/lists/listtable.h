// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QTableView>

class QTimer;

namespace podesk {

class ListHeader;

/// The table of a record list: whole rows, fixed heights, columns as the reader arranged them. Selection and current
/// row follow their records when the rows are replaced.
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

    ListHeader* header() const { return m_header; }

Q_SIGNALS:
    void selectionMoved();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setUpDelegates();
    void readSight(int firstRow);
    void hold();
    void release();
    void remember();
    void restore();
    void settleCurrent(int row);

    RecordListModel* m_records;
    ListHeader* m_header;
    QTimer* m_patience; ///< runs while painting waits for rows
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    int m_keptRow = 0;
    int m_keptScroll = 0;
    ListQuery m_shownQuery;
};

} // namespace podesk
