// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QWidget;

namespace podesk {

/// One thing that a hand does: the widget it is done to, which is waited for, and the words that go before.
struct Act
{
    std::function<QWidget*()> target;              ///< null while it is not there, or not ready
    std::function<QString(const QWidget*)> spoken; ///< "Press “Suspend”."
    std::function<void(QWidget*)> deed;
    std::function<bool()> isSeen = {};   ///< what it led to can be seen; nothing: at once
    std::function<bool()> isNeeded = {}; ///< asked before it is waited for; nothing: always
};

/// The acts that carry out a command, in their order; the last one has it run. Nothing: the pages cannot say this
/// command whole.
using Way = std::optional<QList<Act>>;

} // namespace podesk
