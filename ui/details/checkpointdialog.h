// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Names the present state of the workspace, so that it can be gone back to.
class CheckpointDialog : public CommandDialog
{
    Q_OBJECT
public:
    explicit CheckpointDialog(CommandRunner* runner, QWidget* parent = nullptr);
    ~CheckpointDialog() override;

protected:
    void perform() override;
    bool isDirty() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
