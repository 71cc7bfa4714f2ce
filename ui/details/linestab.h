// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class LinesModel;
class PlainTable;

/// The line items of the shown purchase order, and what can be done with them.
class LinesTab : public QWidget
{
    Q_OBJECT
public:
    explicit LinesTab(QWidget* parent = nullptr);
    void setOrder(const PurchaseOrder& order);
    /// Why who acts may not do it; empty where they may.
    struct Obstacles
    {
        QString add;
        QString edit;
        QString remove;
    };
    void setObstacles(const Obstacles& obstacles);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& lineNumber);
    void removeRequested(const QStringList& lineNumbers);

private:
    void refresh();
    QStringList selectedNumbers() const;

    LinesModel* m_model;
    PlainTable* m_table;
    QLabel* m_empty;
    Obstacles m_obstacles;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace podesk
