// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Adds a purchase order in the console's two steps: details, then line items (B12: without one it cannot be
/// submitted).
class AddOrderWizard : public CommandDialog
{
    Q_OBJECT
public:
    explicit AddOrderWizard(CommandRunner* runner, QWidget* parent = nullptr);
    ~AddOrderWizard() override;
    /// Begins with this payer, Bill from, and one line of this type; before the dialog is shown.
    void propose(const QString& payer, const QString& billFrom, LineItemType type);

Q_SIGNALS:
    void orderCreated(podesk::PurchaseOrderId id);

protected:
    void perform() override;
    bool isDirty() const override;
    void succeeded(const CommandOutcome& outcome) override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    void build();
    void wire();
    void begin(const WorkspaceFacts& facts);
    void showStep(int step);
    void review();
    void showObstacle();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
