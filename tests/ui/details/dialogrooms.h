// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/details/dialogfixture.h"

#include <functional>

namespace podesk::test {

/// A dialog, or a tab of the panel, filled as a person meets it: for every test that goes through all of them.
struct DialogRoom
{
    using Maker = std::function<QWidget*(DialogFixture&, PurchaseOrderId)>;
    QByteArray name;
    Maker make;
};

QList<DialogRoom> dialogRooms();
/// The purchase order that the rooms are about, with a history and a refusal behind it.
PurchaseOrderId furnish(DialogFixture& f);
/// Waits until what a room loads has arrived.
void settle(DialogFixture& f, PurchaseOrderId id);
/// Rooms for which something never came; not 0 is a failure.
int lateRooms();

} // namespace podesk::test
