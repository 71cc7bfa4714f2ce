// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/orderdialog.h"

namespace podesk {

/// One line of a stored purchase order: a new one, or the one with this number.
class LineItemDialog : public OrderDialog
{
    Q_OBJECT
public:
    /// `lineNumber` empty: add a line.
    LineItemDialog(CommandRunner* runner, PurchaseOrderId id, const QString& lineNumber, QWidget* parent = nullptr);
    ~LineItemDialog() override;

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
