// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk.h"

namespace podesk::test {

/// A page, menu or dialog of the window, as one comes to it.
struct Room
{
    QString name;
    /// Goes there; the widget to look at (the window itself for pages), null when the way is blocked.
    std::function<QWidget*(Desk&)> enter;
};

/// Every page, menu and dialog, in an order in which one desk can go through all of them.
QList<Room> rooms();
/// Back to the window from whatever stands over it.
void leave(Desk& desk);

} // namespace podesk::test
