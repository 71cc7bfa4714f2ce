// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/accountnumber.h"

#include <algorithm>

namespace podesk {

bool isAccountNumber(QStringView text)
{
    constexpr qsizetype digits = 12;
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace podesk
