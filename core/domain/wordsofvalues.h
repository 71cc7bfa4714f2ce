// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <iterator>
#include <optional>
#include <type_traits>

namespace podesk {

/// The value whose stable word is `text`, for enumerations that list their values and have a word for each.
template <class Values, class Text>
auto valueWithText(const Values& values, Text textOf, QStringView text)
    -> std::optional<std::remove_cvref_t<decltype(*std::begin(values))>>
{
    for (const auto value : values) {
        if (textOf(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace podesk
