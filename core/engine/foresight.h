// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/invoicepreview.h"

namespace podesk {

class Session;

/// What an EngineClient's workspace will come to, and how it came to what it is: answers that no record holds. Every
/// client has one.
class Foresight : public QObject
{
    Q_OBJECT
public:
    /// For EngineClient alone, whose child it is.
    Foresight(Session& session, EngineClient* client);
    static Foresight* of(const EngineClient* client);

    /// The invoices that come until then (exclusive; without it: to the end of the next month) and their POs, decided
    /// by a dry run of the clock. Of the options `cancelled` and `progress` (of a day) count. Errors: RealClock,
    /// ClockBackwards, Cancelled.
    QFuture<Result<InvoicePreview>> invoices(std::optional<Instant> until = {}, RunOptions options = {});
    /// What became of the balance of each tracked line of a PO. Errors: NotFound.
    QFuture<Result<QList<LineBurnDown>>> burnDown(PurchaseOrderId id);
    /// As EngineClient::exportList, for rows of which the workspace knows nothing, such as those of a preview.
    QFuture<Result<qint64>> exportRows(ListKind kind, const QList<ListRow>& rows, const QStringList& fields,
                                       const QString& format, const QString& path);

private:
    Session& m_session;
};

} // namespace podesk
