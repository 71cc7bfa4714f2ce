// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLayout>

namespace podesk {

/// Columns beside each other where there is room for them, else as many as fit, with the others below. In a resizable
/// scroll area nothing in it is cut off at the right, and it scrolls only when it is higher than it must be.
class FoldingLayout : public QLayout
{
    Q_OBJECT
public:
    /// `leastWidth`: what a column needs at least to stand beside another, in pixels.
    FoldingLayout(int leastWidth, QWidget* parent = nullptr);
    ~FoldingLayout() override;

    /// `share`: how wide it is against the others in its row.
    void addColumn(QWidget* widget, int share);
    void addColumn(QLayout* layout, int share);
    /// How many stand beside each other in so much room.
    int across(int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_columns.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Column
    {
        QLayoutItem* item;
        int share;
    };
    using Row = QList<Column>;
    QList<Row> rows(int width) const;
    QList<int> widths(const Row& row, int width) const;
    int leastHeight(const Row& row, int width) const;
    int needOf(const Column& column) const;

    int m_leastWidth;
    QList<Column> m_columns;
};

} // namespace podesk
