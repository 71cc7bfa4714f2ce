// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// All contacts of a purchase order in one table that is edited in place (B7).
class ContactsDialog : public OrderDialog
{
    Q_OBJECT
public:
    ContactsDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent = nullptr);
    ~ContactsDialog() override;

protected:
    void loaded() override;
    void perform() override;
    bool isDirty() const override;

private:
    void review();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
