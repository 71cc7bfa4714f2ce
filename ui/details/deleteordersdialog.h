// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Names what will be lost and that it cannot be undone (B45, B46, G11); offers to save a checkpoint first.
class DeleteOrdersDialog : public CommandDialog
{
    Q_OBJECT
public:
    DeleteOrdersDialog(CommandRunner* runner, const QList<OrderRef>& orders, QWidget* parent = nullptr);
    ~DeleteOrdersDialog() override;

protected:
    void perform() override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    void build();
    void load();
    void review();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
