// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/samples.h"

#include <functional>
#include <vector>

namespace podesk::test {

using rules::OrderContext;

inline const QString clef = u"𝄞"_s; // one code point, two UTF-16 units
inline const QString loneSurrogate(QChar(0xd834));

/// One new order: what is changed from the sample, and the only refusal expected ("" = accepted).
struct Case
{
    const char* name;
    std::function<void(PurchaseOrder&, OrderContext&)> change;
    QString refusal;
    QString field;
};

std::vector<Case> numberCases();
std::vector<Case> headerCases();
std::vector<Case> lineCases();
std::vector<Case> contactAndTagCases();

/// Lines "1", "2", ... of the sample's months.
inline QList<LineItem> lines(int count)
{
    QList<LineItem> all;
    for (int at = 1; at <= count; ++at)
        all.append(sampleLine(QString::number(at)));
    return all;
}

inline LineItem tracked(QStringView amount)
{
    LineItem line = sampleLine(u"1"_s, amount);
    line.balanceTracking = true;
    return line;
}

inline QList<Contact> contacts(int count)
{
    QList<Contact> all;
    for (int at = 0; at < count; ++at)
        all.append({u"Ann"_s, u"ann%1@example.com"_s.arg(at), {}});
    return all;
}

} // namespace podesk::test
