// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// New effective and expiration months, and what happens to each line's months with them, shown before it is done.
class RenewDialog : public OrderDialog
{
    Q_OBJECT
public:
    RenewDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent = nullptr);
    ~RenewDialog() override;

protected:
    void loaded() override;
    void perform() override;
    bool isDirty() const override;

private:
    void build();
    void review();
    void showFindings(const QList<Error>& findings);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
