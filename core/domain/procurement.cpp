// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/procurement.h"

#include "core/domain/wordsofvalues.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString procurementSystemText(ProcurementSystem value)
{
    switch (value) {
    case ProcurementSystem::Coupa:
        return u"coupa"_s;
    case ProcurementSystem::Ariba:
        return u"ariba"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProcurementSystem> procurementSystemFromText(QStringView text)
{
    return valueWithText(allProcurementSystems, procurementSystemText, text);
}

QString procurementPartText(ProcurementPart value)
{
    switch (value) {
    case ProcurementPart::Purchase:
        return u"purchase"_s;
    case ProcurementPart::UsageAgreement:
        return u"usage-agreement"_s;
    case ProcurementPart::Contract:
        return u"contract"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProcurementPart> procurementPartFromText(QStringView text)
{
    return valueWithText(allProcurementParts, procurementPartText, text);
}

QString procurementStateText(ProcurementState value)
{
    switch (value) {
    case ProcurementState::AwaitingOrder:
        return u"awaiting-order"_s;
    case ProcurementState::Ordered:
        return u"ordered"_s;
    case ProcurementState::Tested:
        return u"tested"_s;
    case ProcurementState::PreApproved:
        return u"pre-approved"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProcurementState> procurementStateFromText(QStringView text)
{
    return valueWithText(allProcurementStates, procurementStateText, text);
}

} // namespace podesk
