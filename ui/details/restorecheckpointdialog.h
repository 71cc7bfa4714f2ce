// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Chooses a checkpoint and goes back to it; checkpoints can be removed here too.
class RestoreCheckpointDialog : public CommandDialog
{
    Q_OBJECT
public:
    explicit RestoreCheckpointDialog(CommandRunner* runner, QWidget* parent = nullptr);
    ~RestoreCheckpointDialog() override;

protected:
    void perform() override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    void load();
    void review();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
