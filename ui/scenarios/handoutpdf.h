// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QHash>
#include <QtGui/QImage>

#include <atomic>

namespace podesk {

/// Lays a Markdown text out on A4 and writes it as PDF; `pictures` by the names that the text calls them. Nothing else
/// is fetched, whatever the text names. May run on any thread. Once it is not wanted any more the file stays as it was.
/// Errors: UnwritableFile (file, reason).
Result<void> writePdf(const QString& title, const QString& markdown, const QHash<QString, QImage>& pictures,
                      const QString& path, const std::atomic_bool& isWanted = true);

} // namespace podesk
