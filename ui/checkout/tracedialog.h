// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/telling.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// Why something was decided as it was, over the form that it is about.
class TraceDialog : public QDialog
{
    Q_OBJECT
public:
    TraceDialog(const QString& title, const Telling& telling, QWidget* parent = nullptr);
};

} // namespace podesk
