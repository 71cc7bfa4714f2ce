// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartink.h"

#include <QtGui/QPainter>

namespace podesk {

QBrush chartBrush(const ChartInk& ink, const QPalette& palette)
{
    return QBrush(toneText(ink.tone, palette), ink.pattern);
}

QPen chartPen(const ChartInk& ink, const QPalette& palette)
{
    constexpr double width = 1.2;
    return QPen(toneText(ink.tone, palette), width);
}

QPixmap chartSwatch(const ChartInk& ink, const QPalette& palette, int height, double devicePixelRatio)
{
    QPixmap swatch(QSize(height, height) * devicePixelRatio);
    swatch.setDevicePixelRatio(devicePixelRatio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setPen(chartPen(ink, palette));
    painter.setBrush(chartBrush(ink, palette));
    painter.drawRect(QRectF(1, 1, height - 2, height - 2));
    return swatch;
}

} // namespace podesk
