// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace podesk {

/// Errors: UnreadableFile (file, reason).
Result<QByteArray> bytesOfFile(const QString& path);
/// The file appears whole or not at all; a former one stays until then. Errors: UnwritableFile (file, reason).
Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace podesk
