// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "core/rules/trace.h"

namespace podesk::rules {

/// A charge of the account that moves.
struct MovingCharge
{
    QString number;
    bool issued = false;
    friend bool operator==(const MovingCharge&, const MovingCharge&) = default;
};

/// An account goes to another organisation (section 16).
struct MoveInputs
{
    QString account; ///< number, subject of the trace
    AccountKind kind = AccountKind::Member;
    QString organization; ///< where it goes
    bool isThere = false; ///< already
    bool hasPayer = true; ///< the organisation has a management account
    QList<MovingCharge> charges;
};

/// Outcome: numbers of the charges that the new payer is invoiced for. What was issued stays where it is, and with it
/// the old organisation's POs (R36). What becomes of a PO number is asked with the next invoice (decideTransaction():
/// R33-R35). Refusals: MoveNotOffered (only member accounts move), AlreadyThere, PayerMissing.
Decision<QStringList> decideMove(const MoveInputs& inputs);

} // namespace podesk::rules
