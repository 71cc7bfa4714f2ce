// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordwriter.h"

namespace podesk::storage {

/// UndoBlocked: something since depends on what is to be taken back.
tl::unexpected<Error> blocked(const QString& table, qint64 id);

/// A constraint that stops taking something back means that another record has come to depend on it or has taken its
/// place.
Result<void> blockedByConstraint(const Result<void>& result, const QString& table, qint64 id);

} // namespace podesk::storage
