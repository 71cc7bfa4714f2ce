// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

namespace podesk::storage {

/// A name beside `path` for building the file that will take its place; hidden, and never used twice.
QString buildingName(const QString& path);

/// Gives a finished file its name, at once and for good (the folder is written through). Never overwrites.
/// Errors: WorkspaceExists, WorkspaceFull, WorkspaceReadOnly, StorageFailed.
Result<void> placeWithoutOverwriting(const QString& from, const QString& to);
/// The same, but takes the place of an older file.
Result<void> placeOver(const QString& from, const QString& to);

/// Whether this process may write the file or into the folder, by the rights it acts with.
bool isWritableByUs(const QString& path);

/// Waits until a file or folder has reached the disk.
Result<void> syncToDisk(const QString& path);

} // namespace podesk::storage
