// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "core/domain/purchaseorder.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace podesk {

class ListTable;
struct ListRow;

/// When the purchase orders of a list hold: a bar from the effective to the expiration month beside each row, hatched
/// while it is suspended, hollow where it has no line item, and a line at the workspace's today. Goes along with the
/// rows of the table; says nothing that its columns do not say, so it takes no focus.
class ValidityTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit ValidityTimeline(ListTable* table, QWidget* parent = nullptr);

    /// The bar of a row; empty where none is drawn.
    QRectF barOf(int row) const;
    /// Where today's line stands.
    double todayX() const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the columns of a row say.
    struct Validity
    {
        QString number;
        Status status = Status::Active;
        Month effective;
        Month expiration;
        bool hasLines = true;
    };
    std::optional<Validity> validityAt(int row) const;
    Instant now() const;
    QRect rowsArea() const;
    std::pair<int, int> rowsInSight() const;
    int rowAt(const QPoint& position) const;
    double xOf(Instant moment) const;
    void widen();
    void startOver();
    QString tipAt(const QPoint& position) const;
    void paintHeader(QPainter& painter) const;
    void paintGround(QPainter& painter, int row) const;
    void paintBar(QPainter& painter, int row) const;
    void paintToday(QPainter& painter) const;
    void retranslate();

    ListTable* m_table;
    Month m_first;
    Month m_last;
};

} // namespace podesk
