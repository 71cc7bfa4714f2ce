// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QTableView>

namespace podesk {

/// A table of at most a few thousand rows in a dialog or tab: whole rows, keyboard first (Tab leaves it, Enter opens),
/// columns as wide as what they hold, and always a valid current row, because an accessible table without one is
/// trouble in Qt 6.4.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QList<int> selectedRowNumbers() const;
    /// The selected rows with the column headings, tab-separated.
    QString selectedText() const { return textOf(selectedRowNumbers()); }
    /// The same of all rows.
    QString wholeText() const;
    void fitColumns();
    /// A column whose texts are known by their ends, such as numbers: never cut off while others can give way.
    void keepWhole(int column);
    /// Columns of long texts: they share what the others leave, and their rows grow instead of cutting them off.
    void wrapColumns(const QList<int>& columns);
    /// Signs before the words of a field, such as an outcome, in the column that shows it. The model is a
    /// PlainRowsModel.
    void setSigns(int column, const QString& field);
    /// The column that gets what is left over; the last one unless another is named.
    void setFillColumn(int column) { m_fill = column; }

Q_SIGNALS:
    void rowOpened(int row); ///< Enter or a double click
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// With Tab going from cell to cell, it leaves behind the last one; Qt alone would begin again and never let go.
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override; ///< a text that is cut off stands in a tool tip
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString textOf(const QList<int>& rows) const;
    bool isAtLastCell(bool next) const;
    int leastWidth(int column) const;
    QList<int> shownColumns() const;
    void shareWidth();
    void wrapTexts();
    void keepCurrent();

    QSet<int> m_whole;
    QList<int> m_wrapped;
    int m_fill = -1;
};

} // namespace podesk
