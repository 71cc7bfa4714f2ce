// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/hand.h"

#include <QtCore/QFuture>

namespace podesk {

class WorkspaceView;

/// What a route must know before it begins: what the command would do, and the records that it is about.
struct Circumstances
{
    WorkspaceFacts facts;
    CommandOutcome preview; ///< of a dry run as who shall act
    QList<PurchaseOrder> orders;
    QList<CatalogueEntry> catalogue;
    std::optional<InvoiceView> invoice;
    QList<SupportCase> cases;

    /// Nothing of it would be refused: the pages let nothing else through.
    bool isAllowed() const;
};

/// Asked on a thread of its own; the client must outlive the answer.
QFuture<Circumstances> circumstancesOf(EngineClient* client, const Command& command, const RunOptions& options);

/// Where a command is carried out.
struct Stage
{
    WorkspaceView* view;
    Hand hand;
    Circumstances now;
    QString identity;

    explicit Stage(WorkspaceView* shown);
};

} // namespace podesk
