// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// Changes the header of a purchase order; its number stays (B4). When someone else changed it meanwhile, shows both
/// values of each field and lets one choose.
class EditOrderDialog : public OrderDialog
{
    Q_OBJECT
public:
    EditOrderDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent = nullptr);
    ~EditOrderDialog() override;

protected:
    void loaded() override;
    void perform() override;
    bool isDirty() const override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
