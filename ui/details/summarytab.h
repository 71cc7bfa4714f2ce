// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/pairstab.h"

class QLabel;
class QPushButton;

namespace podesk {

/// The header of a purchase order as pairs of name and value, to read and to copy.
class SummaryTab : public PairsTab
{
    Q_OBJECT
public:
    explicit SummaryTab(QWidget* parent = nullptr);
    void setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts);
    /// Why who acts may not edit it, or change its contacts; empty where they may.
    void setObstacles(const QString& edit, const QString& contacts);

Q_SIGNALS:
    void editRequested();
    void contactsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(int column, const QString& field);
    void showStatus();

    QLabel* m_statusSign;
    QPushButton* m_copy;
    QPushButton* m_edit;
    QPushButton* m_addContact;
    Status m_status = Status::Active;
};

} // namespace podesk
