// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulebook.h"

#include <QtCore/QString>

namespace podesk::words {

/// How well a rule is founded: "documented", "inferred", "sources disagree".
QString evidenceWord(Evidence evidence);
/// The document behind a source key of the rulebook ("BL-Add"), by its title; the key itself where it has none.
QString sourceTitle(QLatin1StringView source);
/// "2024 and 2026", "2024 only".
QString editionsOf(const RuleEntry& rule);

} // namespace podesk::words
