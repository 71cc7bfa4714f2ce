// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace podesk {

/// A recording that is under way: a workspace of its own, and a note beside its file, which also tells a window that
/// was closed in between.
struct Recording
{
    QString workspace; ///< its file
    QString title;     ///< of the scenario to be
    QString returnTo;  ///< the workspace that was open before
    qint64 since = 0;  ///< journal position; what was done until then is the start
};

/// A place for a new one; what ended recordings have left there is cleared away.
QString newRecordingPath();
Result<void> noteRecording(const Recording& recording);
/// What is being recorded in a workspace; nothing in any other.
std::optional<Recording> recordingAt(const QString& workspace);
/// The workspace stays until the next recording, because it may be open.
void endRecording(const Recording& recording);

} // namespace podesk
