// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <compare>
#include <optional>

namespace podesk {

/// An ISO 4217 currency: three letters and the number of minor digits (ISO's, not CLDR's; domain.md G4).
/// A default-constructed Currency is "none" and has no digits.
class Currency
{
public:
    constexpr Currency() = default;
    /// Nothing for a code that list one does not have. Upper case only.
    static std::optional<Currency> fromCode(QStringView code);
    static QStringList codes();

    bool isValid() const { return m_packed != 0; }
    QString code() const;
    /// 0, 2, 3 or 4.
    int digits() const { return m_digits; }
    /// A stable integer for columns and storage keys.
    quint32 packed() const { return m_packed; }
    static Currency fromPacked(quint32 packed);

    friend constexpr bool operator==(Currency a, Currency b) { return a.m_packed == b.m_packed; }
    friend constexpr auto operator<=>(Currency a, Currency b) { return a.m_packed <=> b.m_packed; }
    friend size_t qHash(Currency c, size_t seed = 0) { return ::qHash(c.m_packed, seed); }

private:
    constexpr Currency(quint32 packed, quint8 digits) : m_packed(packed), m_digits(digits) {}
    quint32 m_packed = 0; // three letters, eight bits each: sorts as text
    quint8 m_digits = 0;
};

} // namespace podesk
