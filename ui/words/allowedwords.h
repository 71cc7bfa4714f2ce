// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podesk::words {

/// What the engine notes as allowed ("\"YYYY-MM\"", "1..36", "text|null", "active | suspended"), said to a person:
/// "a month such as 2026-07", "1 to 36", "a text or nothing", "active or suspended". What is no such notation stays.
QString allowedText(const QString& notation);

} // namespace podesk::words
