// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trace.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// Why something was decided as it was, over the form that it is about: the verdict, the rules that were asked with
/// their inputs, and all of it as text for a ticket.
class TraceDialog : public QDialog
{
    Q_OBJECT
public:
    TraceDialog(const QString& title, const QString& verdict, const Trace& trace, QWidget* parent = nullptr);
};

} // namespace podesk
