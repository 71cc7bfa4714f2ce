// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Moves a simulated clock forward to a day chosen in a calendar, and lists beforehand what that brings; past days
/// cannot be chosen, and the dialog says why.
class AdvanceToDialog : public CommandDialog
{
    Q_OBJECT
public:
    /// With a target it stands there at first, to the moment.
    explicit AdvanceToDialog(CommandRunner* runner, QWidget* parent = nullptr, std::optional<Instant> target = {});
    ~AdvanceToDialog() override;

protected:
    void perform() override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    void build();
    void begin();
    void showPreview();
    void showForecast(const Forecast& forecast);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
