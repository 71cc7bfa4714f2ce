// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

namespace podesk::test {

/// Decimal arithmetic as on paper, on texts of digits: slow, obvious, and without one line in common with core/domain.
struct Decimal
{
    bool negative = false;
    std::string digits = "0"; ///< most significant first, no leading zeros

    static Decimal of(std::int64_t value)
    {
        std::string text = std::to_string(value);
        const bool negative = text.front() == '-';
        return {negative, negative ? text.substr(1) : text};
    }

    std::string toText() const { return (negative && digits != "0" ? "-" : "") + digits; }
};

inline std::string withoutLeadingZeros(std::string digits)
{
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

inline Decimal multiplied(const Decimal& left, const Decimal& right)
{
    std::string product(left.digits.size() + right.digits.size(), '0');
    for (std::size_t i = left.digits.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = right.digits.size(); j-- > 0;) {
            const int sum = (left.digits[i] - '0') * (right.digits[j] - '0') + (product[i + j + 1] - '0') + carry;
            product[i + j + 1] = static_cast<char>('0' + sum % 10);
            carry = sum / 10;
        }
        product[i] = static_cast<char>(product[i] + carry);
    }
    return {left.negative != right.negative, withoutLeadingZeros(product)};
}

inline std::string plusOne(std::string digits)
{
    std::size_t at = digits.size();
    while (at-- > 0) {
        if (digits[at] != '9') {
            ++digits[at];
            return digits;
        }
        digits[at] = '0';
    }
    return "1" + digits;
}

/// Divided by 10^places, half-even: read off the digits that are cut.
inline Decimal rounded(const Decimal& value, int places)
{
    std::string padded = value.digits;
    if (padded.size() <= static_cast<std::size_t>(places))
        padded.insert(0, static_cast<std::size_t>(places) + 1 - padded.size(), '0');
    const std::string kept = padded.substr(0, padded.size() - static_cast<std::size_t>(places));
    const std::string cut = padded.substr(kept.size());
    const bool beyondHalf =
        !cut.empty() && (cut[0] > '5' || (cut[0] == '5' && cut.find_first_not_of('0', 1) != std::string::npos));
    const bool half = !cut.empty() && cut[0] == '5' && !beyondHalf;
    const bool odd = (kept.back() - '0') % 2 != 0;
    return {value.negative, withoutLeadingZeros(beyondHalf || (half && odd) ? plusOne(kept) : kept)};
}

/// Does the number fit in a signed 64-bit integer?
inline bool fits64(const Decimal& value)
{
    const std::string limit = value.negative ? "9223372036854775808" : "9223372036854775807";
    return value.digits.size() < limit.size() || (value.digits.size() == limit.size() && value.digits <= limit);
}

} // namespace podesk::test
