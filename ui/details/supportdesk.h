// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/commandrunner.h"

#include <QtCore/QObject>

namespace podesk {

/// Asks Support to print invoices anew, and in simulated workspaces lets Support answer. For pages, panel and messages
/// alike.
class SupportDesk : public QObject
{
    Q_OBJECT
public:
    SupportDesk(CommandRunner* runner, QObject* parent);
    /// One case an invoice, about which none is open; several are opened one after the other and reported as one.
    void open(const QList<InvoiceRef>& invoices);
    /// `supportCase`: its number.
    void answer(const QString& supportCase);

    /// Why who acts may not open or answer cases at all; empty where they may.
    QString obstacleToOpen() const;
    QString obstacleToAnswer() const;
    /// The same for one about this invoice.
    QString obstacleToOpen(const InvoiceView& view) const;

    /// Calls `then` with the invoices, as they are now; those that are gone are left out.
    void look(const QList<InvoiceRef>& invoices, std::function<void(const QList<InvoiceView>&)> then);

private:
    struct Batch;
    struct Look;
    void openViewed(const QList<InvoiceView>& views);
    void openNext(const std::shared_ptr<Batch>& batch);
    void lookAtNext(const std::shared_ptr<Look>& look);

    CommandRunner* m_runner;
};

} // namespace podesk
