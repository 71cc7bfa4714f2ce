// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// A copy under another number, with the same lines, contacts and tags.
class DuplicateDialog : public OrderDialog
{
    Q_OBJECT
public:
    DuplicateDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent = nullptr);
    ~DuplicateDialog() override;

Q_SIGNALS:
    void orderCreated(podesk::PurchaseOrderId id);

protected:
    void loaded() override;
    void perform() override;
    bool isDirty() const override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
