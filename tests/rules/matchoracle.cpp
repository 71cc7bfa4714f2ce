// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/matchoracle.h"

namespace podesk::test {

namespace {

bool isMarketplaceKind(InvoiceKind kind)
{
    return kind == InvoiceKind::MarketplaceMonthly || kind == InvoiceKind::MarketplaceUpfront ||
           kind == InvoiceKind::MarketplaceScheduled || kind == InvoiceKind::MarketplaceVariable;
}

bool isMonthlyKind(InvoiceKind kind)
{
    return kind == InvoiceKind::MarketplaceMonthly || kind == InvoiceKind::AwsMonthly;
}

/// 0a to 0c.
bool numberDecides(const OracleInvoice& q)
{
    if (!q.boughtWith.has_value())
        return false;
    if (!isMarketplaceKind(q.kind))
        return false;
    return !(q.kind == InvoiceKind::MarketplaceMonthly && q.edition == Edition::E2024);
}

OracleAnswer byNumber(const OracleInvoice& q)
{
    OracleAnswer answer;
    if (q.quotaMet) {
        answer.outcome = PoOutcome::QuotaMet;
        return answer;
    }
    if (!q.linked) {
        answer.outcome = PoOutcome::NotLinked;
        return answer;
    }
    answer.order = q.order;
    answer.line = q.line;
    if (q.suspended) {
        answer.outcome = PoOutcome::Suspended;
        return answer;
    }
    answer.outcome = PoOutcome::Transaction;
    answer.printed = q.boughtWith;
    return answer;
}

/// 2 for a line that names the kind of charge, 1 for ALL, 0 for one that does not cover it.
int specificity(LineItemType type, InvoiceKind kind)
{
    if (type == LineItemType::All)
        return 1;
    if (type == LineItemType::MarketplaceBlanketUsage && isMarketplaceKind(kind))
        return 2;
    if (type == LineItemType::MonthlyUsage && kind == InvoiceKind::AwsMonthly)
        return 2;
    if (type == LineItemType::SubscriptionPurchase && kind == InvoiceKind::AwsSubscription)
        return 2;
    if (type == LineItemType::ProfessionalServicesTraining && kind == InvoiceKind::AwsProfessionalServices)
        return 2;
    return 0;
}

bool enough(const OracleLine& c, Money amount)
{
    if (!c.balance.has_value())
        return true;
    if (c.balance->currency.code() != amount.currency.code())
        return true;
    return c.balance->minor >= amount.minor;
}

/// The parts of a number in natural order: every digit run a number by itself, padded so that texts compare.
QString natural(const QString& text)
{
    QString key;
    QString digits;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isDigit = i < text.size() && text[i] >= u'0' && text[i] <= u'9';
        if (isDigit) {
            digits += text[i];
            continue;
        }
        if (!digits.isEmpty())
            key += QString::number(digits.toInt()).rightJustified(9, u'0');
        digits.clear();
        if (i < text.size())
            key += text[i];
    }
    return key;
}

/// Step by step: `keep` says which lines stay.
template <class Keep>
void step(QList<OracleLine>& lines, QList<int>& dropped, Keep keep)
{
    QList<OracleLine> left;
    for (const OracleLine& line : lines) {
        if (keep(line))
            left.append(line);
    }
    dropped.append(static_cast<int>(lines.size() - left.size()));
    lines = left;
}

/// Of the lines that are equal so far those stay that no other one beats; how many went.
template <class Beats>
qsizetype knockOut(QList<OracleLine>& lines, Beats beats)
{
    const QList<OracleLine> before = lines;
    lines.clear();
    for (const OracleLine& line : before) {
        bool isBeaten = false;
        for (const OracleLine& other : before)
            isBeaten = isBeaten || beats(other, line);
        if (!isBeaten)
            lines.append(line);
    }
    return before.size() - lines.size();
}

void filters(QList<OracleLine>& lines, QList<int>& dropped, const OracleInvoice& q, Month period)
{
    step(lines, dropped, [&](const OracleLine& c) { return !c.suspended && c.expiration.index >= period.index; });
    step(lines, dropped, [&](const OracleLine& c) { return c.billFrom == q.issuer; });
    step(lines, dropped,
         [&](const OracleLine& c) { return c.taxNumbers.isEmpty() || c.taxNumbers.contains(q.taxNumber); });
    step(lines, dropped, [&](const OracleLine& c) { return c.units.isEmpty() || c.units.contains(q.unit); });
    step(lines, dropped, [&](const OracleLine& c) {
        return c.effective.index <= period.index && c.start.index <= period.index && c.end.index >= period.index;
    });
    step(lines, dropped, [&](const OracleLine& c) { return specificity(c.type, q.kind) > 0; });
}

void preferences(QList<OracleLine>& lines, OracleAnswer& answer, const OracleInvoice& q)
{
    int best = 0;
    bool anyNamesUnit = false;
    bool anyEnough = false;
    for (const OracleLine& c : lines)
        best = std::max(best, specificity(c.type, q.kind));
    step(lines, answer.dropped, [&](const OracleLine& c) { return specificity(c.type, q.kind) == best; });
    for (const OracleLine& c : lines)
        anyNamesUnit = anyNamesUnit || !c.units.isEmpty();
    step(lines, answer.dropped, [&](const OracleLine& c) { return !anyNamesUnit || !c.units.isEmpty(); });
    for (const OracleLine& c : lines)
        anyEnough = anyEnough || enough(c, q.amount);
    answer.overdrawn = !lines.isEmpty() && !anyEnough;
    step(lines, answer.dropped, [&](const OracleLine& c) { return !anyEnough || enough(c, q.amount); });
}

/// Steps 10 and 11: at most one line is left.
void ties(QList<OracleLine>& lines, OracleAnswer& answer)
{
    const qsizetype older = knockOut(lines, [](const OracleLine& one, const OracleLine& other) {
        return one.updatedOn.msecs > other.updatedOn.msecs;
    });
    const qsizetype laterOrders = knockOut(lines, [](const OracleLine& one, const OracleLine& other) {
        return natural(one.orderNumber) < natural(other.orderNumber);
    });
    const qsizetype laterLines = knockOut(lines, [](const OracleLine& one, const OracleLine& other) {
        return natural(one.lineNumber) < natural(other.lineNumber);
    });
    answer.updateDecided = older > 0;
    answer.orderNumberDecided = laterOrders > 0;
    answer.lineNumberDecided = laterLines > 0;
    answer.dropped.append(static_cast<int>(older + laterOrders + laterLines));
}

} // namespace

OracleAnswer oracleMatch(const OracleInvoice& q, const QList<OracleLine>& candidates)
{
    if (numberDecides(q))
        return byNumber(q);
    const Month period = isMonthlyKind(q.kind) ? q.period : q.issued.value_or(q.period);
    QList<OracleLine> lines = candidates;
    OracleAnswer answer;
    filters(lines, answer.dropped, q, period);
    preferences(lines, answer, q);
    ties(lines, answer);
    if (lines.isEmpty())
        return answer;
    const OracleLine& winner = lines.first();
    answer.outcome = PoOutcome::Matched;
    answer.printed = winner.orderNumber;
    answer.order = winner.order;
    answer.line = winner.line;
    answer.movesBalance = winner.balance.has_value() && winner.balance->currency.code() == q.amount.currency.code();
    return answer;
}

} // namespace podesk::test
