// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartfigures.h"

#include <QtGui/QBrush>
#include <QtGui/QPen>
#include <QtGui/QPixmap>

namespace podesk {

QBrush chartBrush(const ChartInk& ink, const QPalette& palette);
/// The outline, in the full colour, so that a light pattern ends somewhere.
QPen chartPen(const ChartInk& ink, const QPalette& palette);
/// A square of it, for a legend beside text of this height.
QPixmap chartSwatch(const ChartInk& ink, const QPalette& palette, int height, double devicePixelRatio);

} // namespace podesk
