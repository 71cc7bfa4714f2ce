// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class LineForm;
class LinesModel;
class PlainTable;
class ScrollingForm;

/// The line items of a draft: a table, and the form of its current row below. Lines that spanned the whole order go on
/// doing so when the order's months change.
class LineItemTable : public QWidget
{
    Q_OBJECT
public:
    explicit LineItemTable(QWidget* parent = nullptr);

    void setOrder(const PurchaseOrderHeader& header);
    /// One more line, as the button adds it.
    void addLine(LineItemType type = LineItemType::All);
    QList<LineItem> lines() const;
    /// Line by line beside its field or its row; gives back findings about no line.
    QList<Error> showFindings(const QList<Error>& findings);
    /// What cannot be read as a value in the form below; empty when all can.
    QString unreadable() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void removeLine();
    void showRow(int row);
    void takeDraft();
    void refresh();

    PurchaseOrderHeader m_order;
    LinesModel* m_model;
    PlainTable* m_table;
    LineForm* m_form;
    ScrollingForm* m_scroll;
    QLabel* m_empty;
    QPushButton* m_add;
    QPushButton* m_remove;
    QList<Error> m_findings;
    bool m_isShowing = false;
};

/// The smallest whole number that no line has yet.
QString nextLineNumber(const QList<LineItem>& lines);
/// A new line with what its order implies: next number, months, currency.
LineItem proposedLine(const PurchaseOrderHeader& header, const QList<LineItem>& others);

} // namespace podesk
