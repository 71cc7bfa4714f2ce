// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace podesk::words {

// The one place that says what a value in a record means. The same word or number stands for different things in
// different kinds of records, so the kind is always asked for.

/// One side of a change to a record, as tables keep it: minor units, milliseconds, month numbers, stable words.
struct StoredRecord
{
    QString kind;       ///< as the engine's events name it ("purchase-order")
    QString number;     ///< of a workspace setting its key
    QJsonObject fields; ///< a tax's figure needs its kind, so the whole side
    Currency currency;  ///< of its amounts; where it is not known, they are not told
};

/// A field of it as the reader sees it; "-" for none, empty where it would be a guess.
QString storedText(const StoredRecord& record, const QString& field, const QLocale& locale);
/// A whole record in one line: its fields that have a value, with their headings.
QString recordSummary(const StoredRecord& record, const QLocale& locale);
/// Keys, counters and what follows from other fields: no reader asked about them.
bool isBookkeeping(const QString& field);

/// A value as scenario files spell it ("2025-12", {"amount": "5.00", "currency": "USD"}), as the reader sees it.
QString spelledText(const QString& kind, const QString& field, const QJsonValue& value, const QLocale& locale);
/// A stable word in a field of this kind of record; unknown words come back as they are.
QString recordWord(const QString& kind, const QString& field, const QString& word);

} // namespace podesk::words
