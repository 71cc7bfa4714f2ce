// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/firststart.h"

#include <functional>

namespace podesk {

class MainWindow;

/// Ties a window to the user's other programs on its workspace: a later start brings it to the front, and it follows
/// what others commit to the file. Lives as long as the window.
class Neighbours : public QObject
{
    Q_OBJECT
public:
    /// `first` may have claimed the workspace that the window is about to open.
    Neighbours(MainWindow* window, FirstStart* first, QObject* parent = nullptr);

Q_SIGNALS:
    void calledWith(const QStringList& arguments);

private:
    void tie();
    void comeForward(const HandOver& handOver);

    MainWindow* m_window;
    FirstStart* m_first;
};

} // namespace podesk
