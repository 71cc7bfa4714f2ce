// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"

#include <array>

namespace podesk {

/// The procurement systems that Marketplace talks to (section 18).
enum class ProcurementSystem { Coupa, Ariba };
inline constexpr std::array allProcurementSystems{ProcurementSystem::Coupa, ProcurementSystem::Ariba};
QString procurementSystemText(ProcurementSystem system); ///< "coupa", "ariba"
std::optional<ProcurementSystem> procurementSystemFromText(QStringView text);

/// A payer's connection to its procurement system.
struct ProcurementConnection
{
    ProcurementConnectionId id;
    QString name; ///< unique
    AccountId payer;
    ProcurementSystem system = ProcurementSystem::Coupa;
    QString buyerId;
    QString supplierId;
    bool enabled = true;
    bool testMode = true;         ///< requests and orders flow, and nothing is bought (B56)
    bool preApprovesFree = false; ///< what is free, or brings its own licence, needs no order (B57)
    bool preApprovesByol = false;
    qint64 version = 0;
    friend bool operator==(const ProcurementConnection&, const ProcurementConnection&) = default;
};

/// What an approval is asked for. An annual server product needs two: the usage agreement, which is never invoiced
/// against, and the contract.
enum class ProcurementPart { Purchase, UsageAgreement, Contract };
inline constexpr std::array allProcurementParts{ProcurementPart::Purchase, ProcurementPart::UsageAgreement,
                                                ProcurementPart::Contract};
QString procurementPartText(ProcurementPart part); ///< "purchase", "usage-agreement", "contract"
std::optional<ProcurementPart> procurementPartFromText(QStringView text);

enum class ProcurementState {
    AwaitingOrder,
    Ordered,    ///< its order came
    Tested,     ///< the connection was in test mode: nothing was bought
    PreApproved ///< no order was needed
};
inline constexpr std::array allProcurementStates{ProcurementState::AwaitingOrder, ProcurementState::Ordered,
                                                 ProcurementState::Tested, ProcurementState::PreApproved};
QString procurementStateText(ProcurementState state); ///< "awaiting-order", "ordered", "tested", "pre-approved"
std::optional<ProcurementState> procurementStateFromText(QStringView text);

/// "Request approval" instead of buying, and the order that answered it.
struct ProcurementRequest
{
    ProcurementRequestId id;
    QString number; ///< "REQ-1"
    ProcurementConnectionId connection;
    OfferId offer;
    AccountId account; ///< for whom
    QString actor;
    qint64 quantity = 1;
    ProcurementPart part = ProcurementPart::Purchase;
    Money amount;
    ProcurementState state = ProcurementState::AwaitingOrder;
    Instant requestedOn;
    QString orderNumber; ///< PO number of the order; empty while there is none
    std::optional<Instant> orderedOn;
    AgreementId agreement; ///< what was bought
    qint64 version = 0;
    friend bool operator==(const ProcurementRequest&, const ProcurementRequest&) = default;
};

} // namespace podesk
