// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commerceworkspace.h"

namespace podesk::test {

/// A CommerceWorkspace with short calls for agreements, usage and what is invoiced for them. Times are in UTC.
class AgreementWorkspace : public CommerceWorkspace
{
public:
    explicit AgreementWorkspace(Edition edition = Edition::E2024,
                                const QString& day = QStringLiteral("2024-05-10T09:00"))
        : CommerceWorkspace(day)
    {
        if (edition != Edition::E2024)
            must(SetEdition{edition});
    }

    /// By the buyer; the agreement's number.
    QString agree(const Subscribe& purchase)
    {
        const CommandOutcome bought = must(purchase, as(QStringLiteral("buyer")));
        charges = bought.purchase->charges;
        return bought.purchase->agreement;
    }
    QString agree(const QString& offer, const std::optional<QString>& number = std::nullopt)
    {
        return agree(Subscribe{offer, {}, 1, number});
    }
    void use(const QString& agreement, const QString& amount) { must(RecordUsage{agreement, amount}); }
    /// What a clock move issued.
    QList<InvoiceForecast> moveTo(const QString& to) { return must(AdvanceClock{*Instant::fromText(to)}).invoices; }
    ErrorCode refusalOf(const Command& command, const RunOptions& options = {})
    {
        const CommandOutcome outcome = run(command, options);
        return outcome.isDone() ? ErrorCode::NothingToDo : outcome.refusal->code;
    }
    QStringList linesOf(const QString& number)
    {
        QStringList lines;
        for (const LineItem& line : order(number).lines)
            lines.append(line.number + u' ' + line.total.toText());
        return lines;
    }
    /// A blanket PO of M1 for the year 2024.
    void addBlanket(const QString& number) { add(poOf(number, LineItemType::MarketplaceBlanketUsage)); }

    QList<Charge> charges; ///< of the latest purchase
};

/// The numbers on invoices, "-" for none, in their order.
inline QStringList numbersOn(const QList<InvoiceForecast>& invoices)
{
    QStringList numbers;
    for (const InvoiceForecast& invoice : invoices)
        numbers.append(invoice.poNumber.value_or(QStringLiteral("-")));
    return numbers;
}

inline Money usd(qint64 cents)
{
    return {cents, *Currency::fromCode(u"USD")};
}

} // namespace podesk::test
