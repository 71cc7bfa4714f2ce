// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/matchoracle.h"

namespace podesk::test {

using rules::MatchCandidate;
using rules::MatchInputs;
using rules::MatchQuestion;

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
bool numberDecides(const MatchQuestion& q)
{
    if (!q.transactionNumber.has_value())
        return false;
    if (!isMarketplaceKind(q.kind))
        return false;
    return !(q.kind == InvoiceKind::MarketplaceMonthly && q.edition == Edition::E2024);
}

OracleAnswer byNumber(const MatchQuestion& q)
{
    OracleAnswer answer;
    if (q.heldBack == PoOutcome::QuotaMet) {
        answer.outcome = PoOutcome::QuotaMet;
        return answer;
    }
    if (!q.linked || q.heldBack == PoOutcome::NotLinked) {
        answer.outcome = PoOutcome::NotLinked;
        return answer;
    }
    answer.order = q.transactionOrder;
    answer.line = q.transactionLine;
    if (q.transactionStatus == Status::Suspended || q.transactionStatus == Status::SuspendedExpired) {
        answer.outcome = PoOutcome::Suspended;
        return answer;
    }
    answer.outcome = PoOutcome::Transaction;
    answer.printed = q.transactionNumber;
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

bool enough(const MatchCandidate& c, Money amount)
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
void step(QList<MatchCandidate>& lines, QList<int>& dropped, Keep keep)
{
    QList<MatchCandidate> left;
    for (const MatchCandidate& line : lines) {
        if (keep(line))
            left.append(line);
    }
    dropped.append(static_cast<int>(lines.size() - left.size()));
    lines = left;
}

/// Is there a line that would push this one out of steps 10 and 11?
bool isBeaten(const MatchCandidate& c, const QList<MatchCandidate>& lines)
{
    for (const MatchCandidate& other : lines) {
        if (other.updatedOn.msecs > c.updatedOn.msecs)
            return true;
        if (other.updatedOn.msecs < c.updatedOn.msecs)
            continue;
        const QString one = natural(c.orderNumber) + u'\n' + natural(c.lineNumber);
        const QString two = natural(other.orderNumber) + u'\n' + natural(other.lineNumber);
        if (two < one)
            return true;
    }
    return false;
}

void filters(QList<MatchCandidate>& lines, QList<int>& dropped, const MatchQuestion& q, Month period)
{
    step(lines, dropped, [&](const MatchCandidate& c) { return !c.suspended && c.expiration.index >= period.index; });
    step(lines, dropped, [&](const MatchCandidate& c) { return c.billFrom == q.issuer; });
    step(lines, dropped, [&](const MatchCandidate& c) {
        return c.taxRegistrationNumbers.isEmpty() || c.taxRegistrationNumbers.contains(q.taxRegistrationNumber);
    });
    step(lines, dropped,
         [&](const MatchCandidate& c) { return c.invoiceUnits.isEmpty() || c.invoiceUnits.contains(q.invoiceUnit); });
    step(lines, dropped, [&](const MatchCandidate& c) {
        return c.effective.index <= period.index && c.start.index <= period.index && c.end.index >= period.index;
    });
    step(lines, dropped, [&](const MatchCandidate& c) { return specificity(c.type, q.kind) > 0; });
}

void preferences(QList<MatchCandidate>& lines, QList<int>& dropped, const MatchQuestion& q)
{
    int best = 0;
    bool anyNamesUnit = false;
    bool anyEnough = false;
    for (const MatchCandidate& c : lines)
        best = std::max(best, specificity(c.type, q.kind));
    step(lines, dropped, [&](const MatchCandidate& c) { return specificity(c.type, q.kind) == best; });
    for (const MatchCandidate& c : lines)
        anyNamesUnit = anyNamesUnit || !c.invoiceUnits.isEmpty();
    step(lines, dropped, [&](const MatchCandidate& c) { return !anyNamesUnit || !c.invoiceUnits.isEmpty(); });
    for (const MatchCandidate& c : lines)
        anyEnough = anyEnough || enough(c, q.amount);
    step(lines, dropped, [&](const MatchCandidate& c) { return !anyEnough || enough(c, q.amount); });
    const QList<MatchCandidate> tied = lines;
    step(lines, dropped, [&](const MatchCandidate& c) { return !isBeaten(c, tied); });
}

} // namespace

OracleAnswer oracleMatch(const MatchInputs& inputs)
{
    const MatchQuestion& q = inputs.question;
    if (numberDecides(q))
        return byNumber(q);
    const Month period = isMonthlyKind(q.kind) || q.issued.index == 0 ? q.period : q.issued;
    QList<MatchCandidate> lines = inputs.candidates;
    OracleAnswer answer;
    filters(lines, answer.dropped, q, period);
    preferences(lines, answer.dropped, q);
    if (lines.isEmpty())
        return answer;
    const MatchCandidate& winner = lines.first();
    answer.outcome = PoOutcome::Matched;
    answer.printed = winner.orderNumber;
    answer.order = winner.order;
    answer.line = winner.line;
    answer.movesBalance = winner.balance.has_value() && winner.balance->currency.code() == q.amount.currency.code();
    return answer;
}

} // namespace podesk::test
