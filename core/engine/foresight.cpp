// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/foresight.h"

#include "core/engine/previewing.h"

namespace podesk {

Foresight::Foresight(Session& session, EngineClient* client) : QObject(client), m_session(session) {}

Foresight* Foresight::of(const EngineClient* client)
{
    return client->findChild<Foresight*>(QString(), Qt::FindDirectChildrenOnly);
}

QFuture<Result<InvoicePreview>> Foresight::invoices(std::optional<Instant> until, RunOptions options)
{
    // Where commands run: nothing may be written while it looks, and it writes before it takes everything back.
    return m_session.storageThread.ask<Result<InvoicePreview>>(
        [this, until, options = std::move(options)]() -> Result<InvoicePreview> {
            if (!m_session.engine)
                return tl::unexpected<Error>(Session::notOpen());
            return previewInvoices(*m_session.engine, until, options);
        });
}

QFuture<Result<QList<LineBurnDown>>> Foresight::burnDown(PurchaseOrderId id)
{
    return m_session.pageThread.ask<Result<QList<LineBurnDown>>>([this, id]() -> Result<QList<LineBurnDown>> {
        if (const Result<void> there = Session::usable(m_session.pageWorkspace); !there)
            return tl::unexpected<Error>(there.error());
        return burnDownOf(m_session, id);
    });
}

QFuture<Result<qint64>> Foresight::exportRows(ListKind kind, const QList<ListRow>& rows, const QStringList& fields,
                                              const QString& format, const QString& path)
{
    return m_session.planThread.ask<Result<qint64>>(
        [=]() -> Result<qint64> { return exportRowsTo(kind, rows, fields, format, path); });
}

} // namespace podesk
