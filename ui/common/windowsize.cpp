// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/windowsize.h"

#include <QtGui/QScreen>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace podesk {

void openWithinScreen(QWidget* window, QSize first, const QByteArray& remembered)
{
    if (remembered.isEmpty() || !window->restoreGeometry(remembered))
        window->resize(first);
    // The frame has no size before the window is shown; its title bar has about this one.
    const int titleBar = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const QRect room = window->screen()->availableGeometry().adjusted(0, titleBar, 0, 0);
    window->resize(window->size().boundedTo(room.size()));
    if (!room.contains(window->geometry()) && !remembered.isEmpty())
        window->move(room.topLeft() - QPoint(0, titleBar));
}

} // namespace podesk
