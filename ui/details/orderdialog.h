// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// A command dialog about one stored purchase order: loads it with the workspace's facts, and offers to load it again
/// when someone else changed it meanwhile.
class OrderDialog : public CommandDialog
{
    Q_OBJECT
public:
    OrderDialog(CommandRunner* runner, PurchaseOrderId id, const QString& name, QWidget* parent);

protected:
    /// The order is there (again): fill the form from it.
    virtual void loaded() = 0;
    void refusedWith(const CommandOutcome& outcome) override;
    void load();

    bool isLoaded() const { return m_isLoaded; }
    const PurchaseOrder& order() const { return m_order; }
    const WorkspaceFacts& facts() const { return m_facts; }
    /// The order as it was loaded: the command is refused when it has changed since.
    OrderRef reference() const { return {m_order.id, m_order.header.number, {}, m_order.version}; }

private:
    PurchaseOrderId m_id;
    PurchaseOrder m_order;
    WorkspaceFacts m_facts;
    bool m_isLoaded = false;
    QPushButton* m_loadAgain;
};

} // namespace podesk
