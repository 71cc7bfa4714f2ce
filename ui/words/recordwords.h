// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"
#include "core/domain/purchaseorder.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace podesk::words {

/// A kind of record as the engine's events name it ("purchase-order"); unknown ones come back as they are.
QString recordKindWord(const QString& kind);
/// "Line item 2 of PO-77", "Workspace setting edition".
QString recordName(const QString& kind, const QString& number, const QString& parent);
/// "Shared services, 100000000001".
QString accountText(const Account& account);
/// "added", "changed", "removed" as a word for a table.
QString recordChangeWord(const QString& how);
/// "500 records": what was written in bulk is counted.
QString recordsText(qint64 count);
/// A field as a table keeps it (minor units, milliseconds, month numbers), as the reader sees it; "-" for none.
/// `record`: the same side of the change, because a tax's figure needs its kind.
QString storedText(const QString& field, const QJsonValue& value, const QJsonObject& record, Currency currency,
                   const QLocale& locale);
/// Keys, counters and what follows from other fields: no reader asked about them.
bool isBookkeeping(const QString& field);
/// A whole record in one line: its fields that have a value, with their headings.
QString recordSummary(const QJsonObject& record, Currency currency, const QLocale& locale);

} // namespace podesk::words
