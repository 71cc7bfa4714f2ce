// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/matchworlds.h"

#include "tests/rules/matchsamples.h"

namespace podesk::test {

namespace {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    auto oneOf(const List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

LineItemType typeFor(Dice& dice, InvoiceKind kind)
{
    if (dice.chance(15))
        return dice.oneOf(allLineItemTypes);
    if (dice.chance(35))
        return LineItemType::All;
    if (isMarketplace(kind))
        return LineItemType::MarketplaceBlanketUsage;
    switch (kind) {
    case InvoiceKind::AwsMonthly:
        return LineItemType::MonthlyUsage;
    case InvoiceKind::AwsSubscription:
        return LineItemType::SubscriptionPurchase;
    default:
        return LineItemType::ProfessionalServicesTraining;
    }
}

Currency anyCurrency(Dice& dice)
{
    static const std::array codes{u"USD"_s, u"USD"_s, u"USD"_s, u"USD"_s, u"EUR"_s, u"JPY"_s};
    return Currency::fromCode(dice.oneOf(codes)).value();
}

void addTransaction(Dice& dice, MatchQuestion& q)
{
    static const std::array numbers{u"X"_s, u" PO-77 Finance"_s, u"PO_3"_s, u"ä#\"\\"_s};
    q.transactionNumber = dice.oneOf(numbers);
    q.linked = dice.chance(60);
    q.heldBack = q.linked ? PoOutcome::Transaction : dice.chance(50) ? PoOutcome::NotLinked : PoOutcome::QuotaMet;
    if (q.heldBack == PoOutcome::QuotaMet) {
        q.quota = dice.chance(50) ? ErrorCode::ActiveLimit : ErrorCode::LineLimit;
        q.quotaLimit = 100;
    }
    if (dice.chance(85))
        q.transactionStatus = dice.oneOf(allStatuses);
    q.transactionOrder = PurchaseOrderId(1 + dice.below(5));
    q.transactionLine = LineItemId(1 + dice.below(50));
}

MatchQuestion anyQuestion(Dice& dice)
{
    MatchQuestion q;
    q.invoice = u"INV-%1"_s.arg(dice.below(10'000));
    q.edition = dice.chance(50) ? Edition::E2024 : Edition::E2026;
    q.kind = dice.oneOf(allInvoiceKinds);
    q.issuer = dice.chance(80) ? seller::inc : seller::emeaSarl;
    q.period = may.plus(dice.below(3));
    q.issued = dice.chance(10) ? Month{} : q.period.plus(dice.below(2));
    q.amount = {dice.below(1'000), anyCurrency(dice)};
    q.taxRegistrationNumber = dice.chance(50) ? u"TRN1"_s : QString();
    q.invoiceUnit = dice.chance(60) ? u"U1"_s : QString();
    if (isMarketplace(q.kind) && dice.chance(40))
        addTransaction(dice, q);
    return q;
}

QStringList listOf(Dice& dice, const QString& prefix)
{
    QStringList list;
    if (dice.chance(35)) {
        list.append(prefix + QString::number(dice.chance(85) ? 1 : 2));
        if (dice.chance(20))
            list.append(prefix + u'3');
    }
    return list;
}

MatchCandidate anyOrder(Dice& dice, int number)
{
    MatchCandidate c;
    c.order = PurchaseOrderId(number);
    c.orderNumber = u"PO_%1"_s.arg(number);
    c.suspended = dice.chance(10);
    c.billFrom = dice.chance(80) ? seller::inc : seller::emeaSarl;
    c.taxRegistrationNumbers = listOf(dice, u"TRN"_s);
    c.invoiceUnits = listOf(dice, u"U"_s);
    c.effective = may.plus(-6 + dice.below(8));
    c.expiration = may.plus(dice.chance(15) ? -dice.below(4) : 2 + dice.below(6));
    c.updatedOn = day(dice.below(4));
    return c;
}

void addLine(Dice& dice, MatchCandidate& c, int number, InvoiceKind kind)
{
    static const std::array numbers{u"2"_s, u"10"_s, u"1.2"_s, u"1.10"_s, u"A"_s};
    c.line = LineItemId(c.order.value * 10 + number);
    c.lineNumber = numbers[static_cast<size_t>(number)];
    c.start = c.effective.plus(dice.chance(75) ? 0 : dice.below(5));
    c.end = c.expiration.plus(dice.chance(75) ? 0 : -dice.below(5));
    c.type = typeFor(dice, kind);
    c.balance.reset();
    if (!isMarketplace(c.type) && dice.chance(75))
        c.balance = Money{dice.below(1'400) - 200, anyCurrency(dice)};
}

} // namespace

MatchInputs randomWorld(quint64 seed, int orders)
{
    Dice dice(seed);
    MatchInputs world;
    world.question = anyQuestion(dice);
    for (int number = 1; number <= orders; ++number) {
        MatchCandidate c = anyOrder(dice, number);
        const int lines = 1 + dice.below(4);
        for (int line = 0; line < lines; ++line) {
            addLine(dice, c, line, world.question.kind);
            world.candidates.append(c);
        }
    }
    return world;
}

std::vector<MatchInputs> simplerWorlds(const MatchInputs& world)
{
    std::vector<MatchInputs> simpler;
    const qsizetype lines = world.candidates.size();
    for (qsizetype part = lines; part > 0; part /= 2) {
        for (qsizetype from = 0; from + part <= lines; from += part) {
            simpler.push_back(world);
            simpler.back().candidates.remove(from, part);
        }
    }
    const auto without = [&](auto take) {
        MatchInputs less = world;
        take(less);
        if (less != world)
            simpler.push_back(std::move(less));
    };
    without([](MatchInputs& w) { w.question.transactionNumber.reset(); });
    without([](MatchInputs& w) { w.question.taxRegistrationNumber.clear(); });
    without([](MatchInputs& w) { w.question.invoiceUnit.clear(); });
    without([](MatchInputs& w) { w.question.issued = w.question.period; });
    for (qsizetype at = 0; at < lines; ++at) {
        without([at](MatchInputs& w) { w.candidates[at].taxRegistrationNumbers.clear(); });
        without([at](MatchInputs& w) { w.candidates[at].invoiceUnits.clear(); });
        without([at](MatchInputs& w) { w.candidates[at].balance.reset(); });
        without([at](MatchInputs& w) { w.candidates[at].suspended = false; });
        without([at](MatchInputs& w) { w.candidates[at].start = w.candidates[at].effective; });
        without([at](MatchInputs& w) { w.candidates[at].end = w.candidates[at].expiration; });
    }
    return simpler;
}

} // namespace podesk::test
