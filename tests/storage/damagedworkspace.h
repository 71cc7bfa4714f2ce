// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commercefixture.h"

namespace podesk::test {

/// What a damaged file must be told to suffer from; no invariant means that nothing is wrong with it.
struct Damage
{
    const char* name;
    QString sql;
    QString invariant;
    QString table;
    qint64 id;
};

/// Takes a table's constraints away, as a file that another program wrote could lack them.
QString without(const QString& table);
QString update(const QString& table, const QString& setting, qint64 id);
QString counter(const QString& table, qint64 next);

// The file: PO 1 in dollars (line 1: 3 x 10.00; line 2: 50.00 tracked), PO 2 without lines, PO 3 with a tracked line in
// yen (line 3: 700) beside one in dollars (line 4: 1.00, months inside), journal entries 1 to 3, one checkpoint, an
// organisation with a member.
//
// Bought: product 1 with offers 1 (upfront) and 2 (with a schedule); agreement 1 under PO-1 with charge 1 of 60.00 on
// invoice 1 and charge 2 of 60.00 to come. Invoice 1 was printed anew for case 1: revision 1 (decision 1) without a
// number, revision 2 (decision 2) with line 1 of PO 1. Case 2 was refused. Invoice 2 (15.00) and the credit memo 3
// (-5.00) stand on line 2, whose balance is 40.00 then; invoice 4 in yen does too and takes nothing. An identity; the
// payer's integration is on.
void fillBooks(StoredWorkspace& stored);

/// Beside them: notice 1 of PO 1, connection 1, request 1 (awaits its order) and request 2 (ordered, agreement 1).
void fillDesk(StoredWorkspace& stored);

QByteArray list(const QList<storage::Finding>& findings);

/// Does the damage to a fresh file; the record must be named, and no other.
enum class Desk { Empty, Filled };
void verifyNamed(const Damage& damage, Desk desk = Desk::Empty);

} // namespace podesk::test
