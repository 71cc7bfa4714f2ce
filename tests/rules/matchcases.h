// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/matchsamples.h"

namespace podesk::test {

/// One invoice and what it prints ("" = no number), with the outcome's word.
struct MatchCase
{
    const char* name;
    MatchInputs inputs;
    QString printed;
    PoOutcome outcome = PoOutcome::Matched;
};

QList<MatchCase> numberCases();      ///< R1, R5, R11, R22, R41, B23, B24, G3, G6, G14
QList<MatchCase> awsCases();         ///< B16-B22, B26-B28, B30, R23
QList<MatchCase> marketplaceCases(); ///< R20, R21, R24, B25, B52, G1, G8, G13, G15

} // namespace podesk::test
