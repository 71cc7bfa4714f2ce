// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/organizationmove.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

bool askAccount(Tracing& t, const MoveInputs& inputs)
{
    if (inputs.kind != AccountKind::Member)
        return t.refuse(inputs.account, ErrorCode::MoveNotOffered,
                        {{u"account"_s, inputs.account}, {u"accountKind"_s, accountKindText(inputs.kind)}});
    if (inputs.isThere)
        return t.refuse(inputs.account, ErrorCode::AlreadyThere,
                        {{u"account"_s, inputs.account}, {u"organization"_s, inputs.organization}});
    if (!inputs.hasPayer)
        return t.refuse(inputs.organization, ErrorCode::PayerMissing, {{u"organization"_s, inputs.organization}});
    return true;
}

} // namespace

Decision<QStringList> decideMove(const MoveInputs& inputs)
{
    Tracing t;
    QStringList going;
    if (!askAccount(t, inputs))
        return std::move(t).decide(going);
    QList<MovingCharge> charges = inputs.charges;
    t.sift(
        "R36"_L1, charges, [](const MovingCharge& charge) { return !charge.issued; }, inputs.account,
        [&inputs](qsizetype left) {
            return QList<TraceInput>{{u"charges"_s, QString::number(inputs.charges.size())},
                                     {u"left"_s, QString::number(left)}};
        });
    for (const MovingCharge& charge : std::as_const(charges))
        going.append(charge.number);
    return std::move(t).decide(going);
}

} // namespace podesk::rules
