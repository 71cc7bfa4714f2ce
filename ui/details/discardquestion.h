// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QDialog;
class QWidget;

namespace podesk {

/// Asks before work is thrown away; keeping it is what Enter and Escape do. `discard` runs when it may go.
QDialog* askToDiscard(QWidget* parent, const QString& title, const QString& question, const QString& keepText,
                      const std::function<void()>& discard);

} // namespace podesk
