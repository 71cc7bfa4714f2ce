// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// Runs the workspace's check and shows its findings, or that everything holds.
class CheckResultDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CheckResultDialog(EngineClient* client, QWidget* parent = nullptr);
    ~CheckResultDialog() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
