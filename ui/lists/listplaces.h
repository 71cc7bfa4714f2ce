// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/workspacepage.h"

namespace podesk {

/// The place that shows a list, its icon, and how many records are there.
Place placeOf(ListKind kind);
QString placeIcon(ListKind kind);
qint64 placeCount(ListKind kind, const WorkspaceFacts& facts);

} // namespace podesk
