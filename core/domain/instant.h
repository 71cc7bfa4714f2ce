// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <compare>
#include <optional>

namespace podesk {

/// A point in time: milliseconds since 1970-01-01 00:00 UTC. Stored, compared and exported as UTC only.
struct Instant {
    qint64 msecs = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;

    static Instant fromDateTime(const QDateTime& dateTime) { return {dateTime.toMSecsSinceEpoch()}; }
    static Instant fromDate(QDate date) { return fromDateTime(date.startOfDay(Qt::UTC)); }
    /// Accepts `2024-07-01`, `2024-07-01T09:30`, `...:00`, `...:00.000`, each with or without `Z`. Anything else is nothing.
    static std::optional<Instant> fromText(QStringView text);

    QDateTime toDateTime() const { return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC); }
    QDate date() const { return toDateTime().date(); }
    /// ISO 8601 with milliseconds and Z.
    QString toText() const { return toDateTime().toString(Qt::ISODateWithMs); }
    Instant plusDays(qint64 days) const { return {msecs + days * 86'400'000}; }
};

} // namespace podesk
