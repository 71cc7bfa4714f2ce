// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listpage.h"

namespace podesk {

class CommandRunner;
class OrderActions;
class ValidityTimeline;

/// The list of purchase orders with what can be done to them.
class PurchaseOrdersPage : public ListPage
{
    Q_OBJECT
public:
    PurchaseOrdersPage(CommandRunner* runner, MessageBar* messages, UiSettings* settings, QWidget* parent = nullptr);
    OrderActions* actions() const { return m_actions; }
    /// What an empty list offers beside [Add purchase order].
    void setImportAction(QAction* action);
    /// The months in which the orders hold, drawn beside their rows. Remembered between starts.
    bool isTimelineShown() const;
    void setTimelineShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void passSelection();

    OrderActions* m_actions;
    UiSettings* m_settings;
    ValidityTimeline* m_timeline;
};

} // namespace podesk
