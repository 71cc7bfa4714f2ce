// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/subjectstate.h"

#include <QtCore/QSet>

namespace podesk {

/// Every command over these records that can write one of these inputs of verdicts (CommandDefinition::writes). Nothing
/// here knows a rule: which commands belong to a verdict follows from what it looked at.
QList<Command> movesNear(const Neighbourhood& near, const QSet<QString>& inputs);
/// The same whatever it writes: what a search without a clue would have to try.
QList<Command> allMovesNear(const Neighbourhood& near);

} // namespace podesk
