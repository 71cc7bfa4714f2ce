// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/headinglabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace podesk {

HeadingLabel::HeadingLabel(double factor, QWidget* parent) : QLabel(parent), m_factor(factor)
{
    setTextFormat(Qt::PlainText);
    adapt();
    // A widget with a font of its own is not told of a new application font; the one around it is.
    if (parent)
        parent->installEventFilter(this);
}

void HeadingLabel::adapt()
{
    QFont large = QApplication::font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * m_factor);
    else
        large.setPixelSize(qRound(large.pixelSize() * m_factor));
    large.setBold(true);
    setFont(large);
}

bool HeadingLabel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        adapt();
    return QLabel::eventFilter(watched, event);
}

} // namespace podesk
