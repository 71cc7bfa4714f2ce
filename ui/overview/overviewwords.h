// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/theme.h"

namespace podesk {

/// What a card of the overview says beside its number.
struct CardWords
{
    QString title;             ///< what is counted
    QString help;              ///< why one would care
    Tone tone = Tone::Neutral; ///< while there is something
    int urgency = 0;           ///< the smaller, the earlier one is asked to look
};

/// The words for a card; a name that nobody has words for yet is told by its query.
CardWords cardWords(const OverviewCard& card);
/// Names that have words.
QStringList knownCards();

} // namespace podesk
