// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Make active, suspend or mark expired, one or many: first what would happen to each row, then what did. The command
/// carries exactly the ids that the preview showed.
class StatusChangeDialog : public CommandDialog
{
    Q_OBJECT
public:
    StatusChangeDialog(CommandRunner* runner, const QList<OrderRef>& orders, Status to, QWidget* parent = nullptr);
    ~StatusChangeDialog() override;

    /// Orders that were refused, for the list to keep selected; all of them before the command has run.
    QList<PurchaseOrderId> refusedOrders() const;

Q_SIGNALS:
    /// The command has run; the dialog stays open with a result a row.
    void statusChanged(const QList<podesk::PurchaseOrderId>& refused);

protected:
    void perform() override;
    void succeeded(const CommandOutcome& outcome) override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    void showPreview(const CommandOutcome& outcome);
    void showResult(const CommandOutcome& outcome);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
