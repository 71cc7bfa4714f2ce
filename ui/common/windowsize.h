// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>

class QWidget;

namespace podesk {

/// Gives a window of its own the geometry that was remembered, or else its first size. Neither is ever larger than the
/// room on the screen where it opens: what hangs over an edge cannot be reached.
void openWithinScreen(QWidget* window, QSize first, const QByteArray& remembered = {});

} // namespace podesk
