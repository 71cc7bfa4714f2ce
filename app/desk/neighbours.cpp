// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/neighbours.h"

#include "app/desk/following.h"
#include "ui/common/commandrunner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

namespace podesk {

Neighbours::Neighbours(MainWindow* window, FirstStart* first, QObject* parent)
    : QObject(parent), m_window(window), m_first(first)
{
    connect(window, &MainWindow::workspaceOpened, this, &Neighbours::tie);
    connect(first, &FirstStart::handedOver, this, &Neighbours::comeForward);
}

void Neighbours::tie()
{
    m_first->moveTo(m_window->workspacePath());
    followOthers(m_window->view()->runner()->client(), m_window->workspacePath());
}

void Neighbours::comeForward(const HandOver& handOver)
{
    if (!handOver.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", handOver.activationToken.toUtf8()); // read when the window asks to be active
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    Q_EMIT calledWith(handOver.arguments);
}

} // namespace podesk
