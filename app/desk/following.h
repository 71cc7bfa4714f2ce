// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>

namespace podesk {

class EngineClient;
class WorkspacePeers;

/// How often the file itself is asked, for programs that say nothing: another user's, or one that cannot be reached.
inline constexpr std::chrono::milliseconds usualLook(2'000);

/// From now on the client tells the user's other programs on its workspace of its commits and follows theirs. Ends with
/// the client. `look` 0: relies on what it is told.
WorkspacePeers* followOthers(EngineClient* client, const QString& workspace,
                             std::chrono::milliseconds look = usualLook);

} // namespace podesk
