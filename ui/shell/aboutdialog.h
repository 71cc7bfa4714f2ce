// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// Versions, licence, and the same as text for a report of a fault.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `facts` of the open workspace, or null.
    explicit AboutDialog(const WorkspaceFacts* facts, QWidget* parent = nullptr);
    /// In English, whatever the window speaks: it is for those who mend faults.
    static QString diagnostics(const WorkspaceFacts* facts);
};

} // namespace podesk
