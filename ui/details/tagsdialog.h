// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// All tags of a purchase order in one table that is edited in place (B8).
class TagsDialog : public OrderDialog
{
    Q_OBJECT
public:
    TagsDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent = nullptr);
    ~TagsDialog() override;

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
