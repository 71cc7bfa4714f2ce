// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Moves a simulated clock forward to a day chosen in a calendar; past days cannot be chosen, and the dialog says why.
class AdvanceToDialog : public CommandDialog
{
    Q_OBJECT
public:
    explicit AdvanceToDialog(CommandRunner* runner, QWidget* parent = nullptr);
    ~AdvanceToDialog() override;

protected:
    void perform() override;

private:
    void begin();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
