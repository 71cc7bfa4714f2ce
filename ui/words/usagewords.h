// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podesk::words {

/// What a verb or an option of podesk-cli does, for its help: "import", "--mapping", "export OUT". Unknown ones give an
/// empty text.
QString usageText(QLatin1StringView what);

} // namespace podesk::words
