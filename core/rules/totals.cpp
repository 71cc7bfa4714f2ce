// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/totals.h"

namespace podesk::rules {

Result<Money> lineTotal(const LineItem& line)
{
    const auto net = times(line.amount, line.quantity, line.currency);
    if (!net)
        return net;
    const auto tax = taxOn(*net, line.tax);
    if (!tax)
        return tax;
    return net->plus(*tax);
}

} // namespace podesk::rules
