// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trace.h"

namespace podesk::rules {

/// A PO that somebody wants to delete.
struct DeletionInputs
{
    QString number; ///< subject of the trace
    int lines = 0;
    int contacts = 0;
    bool confirmed = false; ///< whoever deletes was asked and said yes
};

/// May it be deleted (B45, B46)? Outcome: true = it goes for ever, with its lines, contacts and notices. Refusal:
/// MissingField (field) while nobody has confirmed.
Decision<bool> decideDeletion(const DeletionInputs& inputs);

} // namespace podesk::rules
