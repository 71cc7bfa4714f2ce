// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace podesk {

class EngineClient;
class MessageBar;

/// Asks where to, copies the workspace there, and says so.
void askForBackup(EngineClient* client, const QString& path, MessageBar* messages, QWidget* window);

} // namespace podesk
