// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/paymentterms.h"

#include <QtCore/QRegularExpression>

namespace podesk::rules {

using namespace Qt::StringLiterals;

int paymentDays(QStringView paymentTerms)
{
    static const QRegularExpression net(u"\\bnet\\s*([0-9]{1,3})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = net.match(paymentTerms.toString());
    return match.hasMatch() ? match.captured(1).toInt() : usualPaymentDays;
}

std::optional<int> netDaysOf(QStringView paymentTerms)
{
    static const QRegularExpression net(u"^net ([1-9][0-9]{0,2})$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = net.match(paymentTerms.toString());
    const int days = match.hasMatch() ? match.captured(1).toInt() : 0;
    return days >= 1 && days <= 365 ? std::optional(days) : std::nullopt;
}

Instant dueDate(Instant issuedOn, QStringView paymentTerms, std::optional<int> netDays)
{
    return issuedOn.plusDays(netDays ? *netDays : paymentDays(paymentTerms));
}

} // namespace podesk::rules
