// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace podesk {

class Session;

/// Names a record for EngineClient::record.
struct RecordKey
{
    QString kind;     ///< of recordForms()
    QString number;   ///< PO, invoice, agreement or case number, code of an offer; a workspace has none
    QString payer;    ///< of a PO, where its number alone is ambiguous
    QString account;  ///< who buys, of a checkout
    QString identity; ///< as whom the checkout opens
};

/// What a kind of record shows of itself, in the notation of formschema.h. Every member is there in every record of the
/// kind; what it has not is null.
struct RecordForm
{
    QLatin1StringView kind;
    QLatin1StringView form;
};
const QList<RecordForm>& recordForms();

/// A record as a whole, as JSON. Errors: NotFound, Ambiguous, InvalidField (kind). Runs on the page thread.
Result<QJsonObject> recordOf(Session& session, const RecordKey& key);

} // namespace podesk
