// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/matchcases.h"

#include <functional>

namespace podesk::test {

namespace {

constexpr auto all = LineItemType::All;
constexpr auto blanket = LineItemType::MarketplaceBlanketUsage;
constexpr auto monthly = LineItemType::MonthlyUsage;
constexpr auto subscription = LineItemType::SubscriptionPurchase;

MatchQuestion changed(MatchQuestion question, const std::function<void(MatchQuestion&)>& change)
{
    change(question);
    return question;
}

MatchCandidate changed(MatchCandidate candidate, const std::function<void(MatchCandidate&)>& change)
{
    change(candidate);
    return candidate;
}

MatchQuestion later(MatchQuestion question, int months)
{
    question.period = question.period.plus(months);
    question.issued = question.issued.plus(months);
    return question;
}

MatchQuestion ofAmount(MatchQuestion question, qint64 whole)
{
    question.amount = dollars(whole);
    return question;
}

MatchCandidate updated(MatchCandidate candidate, int on)
{
    candidate.updatedOn = day(on);
    return candidate;
}

MatchCandidate billedFrom(MatchCandidate candidate, QLatin1StringView entity)
{
    candidate.billFrom = entity;
    return candidate;
}

MatchCandidate inMonths(MatchCandidate candidate, Month start, Month end)
{
    candidate.start = start;
    candidate.end = end;
    return candidate;
}

MatchCandidate suspendedOne(MatchCandidate candidate)
{
    candidate.suspended = true;
    return candidate;
}

} // namespace

QList<MatchCase> numberCases()
{
    const QString x = u" PO-77 Finance#ä "_s;
    const MatchInputs withBlanket{boughtWith(x), {candidate(1, blanket)}, {}};
    const auto ask = [&](const std::function<void(MatchQuestion&)>& change) {
        return MatchInputs{changed(withBlanket.question, change), withBlanket.candidates, {}};
    };
    const auto kindOf = [](InvoiceKind kind) { return [kind](MatchQuestion& q) { q.kind = kind; }; };
    const auto statusOfX = [](Status status) { return [status](MatchQuestion& q) { q.transactionStatus = status; }; };
    const auto none = [](MatchQuestion& q) { q.transactionNumber.reset(); };
    const auto monthlyIn = [](Edition edition) {
        return [edition](MatchQuestion& q) {
            q.kind = InvoiceKind::MarketplaceMonthly;
            q.edition = edition;
        };
    };
    const auto heldBack = [](std::optional<ErrorCode> quota) {
        return [quota](MatchQuestion& q) {
            q.linked = false;
            q.heldBack = quota ? PoOutcome::QuotaMet : PoOutcome::NotLinked;
            q.quota = quota;
            q.quotaLimit = quota ? 100 : 0;
        };
    };
    return {
        {"R1: character for character", {boughtWith(x), {}, {}}, x, PoOutcome::Transaction},
        {"R22: the number, not the blanket PO", withBlanket, x, PoOutcome::Transaction},
        {"R5: a scheduled invoice of the same purchase", ask(kindOf(InvoiceKind::MarketplaceScheduled)), x,
         PoOutcome::Transaction},
        {"R5: a variable payment of it", ask(kindOf(InvoiceKind::MarketplaceVariable)), x, PoOutcome::Transaction},
        {"R5: an invoice of another purchase", ask(none), u"PO_1"_s},
        {"B23: bought without a number", ask(none), u"PO_1"_s},
        {"R11: the monthly invoice in 2024", ask(monthlyIn(Edition::E2024)), u"PO_1"_s},
        {"R11: the monthly invoice in 2026", ask(monthlyIn(Edition::E2026)), x, PoOutcome::Transaction},
        {"R23: a number on an AWS invoice means nothing",
         ask(kindOf(InvoiceKind::AwsMonthly)),
         {},
         PoOutcome::NoCandidate},
        {"B24: suspended, and the blanket PO does not stand in",
         ask(statusOfX(Status::Suspended)),
         {},
         PoOutcome::Suspended},
        {"R41: suspended-expired", {boughtWith(x, Status::SuspendedExpired), {}, {}}, {}, PoOutcome::Suspended},
        {"R45: expired: its number came back with the purchase", ask(statusOfX(Status::Expired)), x,
         PoOutcome::Transaction},
        {"G3: the integration was off", ask(heldBack({})), {}, PoOutcome::NotLinked},
        {"G6: too many active POs", ask(heldBack(ErrorCode::ActiveLimit)), {}, PoOutcome::QuotaMet},
        {"G6: too many lines", ask(heldBack(ErrorCode::LineLimit)), {}, PoOutcome::QuotaMet},
        {"G14: the PO was deleted since", ask([](MatchQuestion& q) { q.transactionStatus.reset(); }), x,
         PoOutcome::Transaction},
    };
}

QList<MatchCase> awsCases()
{
    const MatchQuestion usage = invoice(InvoiceKind::AwsMonthly);
    const MatchCandidate one = candidate(1, monthly, dollars(1000));
    const MatchCandidate two = candidate(2, monthly, dollars(50)); // updated later
    const MatchCandidate rich = candidate(2, monthly, dollars(1000));
    const MatchCandidate emea = billedFrom(candidate(2, all), seller::emeaSarl);
    const auto fromEmea = [](MatchQuestion& q) { q.issuer = seller::emeaSarl; };
    const auto listsNumber = [](MatchCandidate& c) { c.taxRegistrationNumbers = {u"TRN1"_s, u"TRN3"_s}; };
    const auto listsUnit = [](MatchCandidate& c) { c.invoiceUnits = {u"U1"_s, u"U3"_s}; };
    const auto forNumber = [&](const QString& number) {
        return changed(usage, [number](MatchQuestion& q) { q.taxRegistrationNumber = number; });
    };
    const auto ofUnit = [&](const QString& unit) {
        return changed(usage, [unit](MatchQuestion& q) { q.invoiceUnit = unit; });
    };
    const auto expiringMarch = [](MatchCandidate& c) { c.expiration = c.end = Month::of(2025, 3); };
    const auto printedInApril = changed(usage, [](MatchQuestion& q) {
        q.period = Month::of(2025, 3);
        q.issued = Month::of(2025, 4);
    });
    const auto without = PoOutcome::NoCandidate;
    return {
        {"B16: subscription before ALL",
         {invoice(InvoiceKind::AwsSubscription), {updated(candidate(1, all), 9), candidate(2, subscription)}, {}},
         u"PO_2"_s},
        {"B17: the invoice's entity", {changed(usage, fromEmea), {updated(candidate(1, all), 9), emea}, {}}, u"PO_2"_s},
        {"B18: enough balance", {usage, {one, two}, {}}, u"PO_1"_s},
        {"B18: exactly enough", {ofAmount(usage, 1000), {one, two}, {}}, u"PO_1"_s},
        {"B18: untracked counts as enough", {usage, {candidate(1, monthly), two}, {}}, u"PO_1"_s},
        {"B30: none has enough", {ofAmount(usage, 2000), {one, two}, {}}, u"PO_2"_s},
        {"B30: the only one, overdrawn", {usage, {candidate(1, monthly, dollars(100))}, {}}, u"PO_1"_s},
        {"B19: updated later", {usage, {one, rich}, {}}, u"PO_2"_s},
        {"B19: edited after that", {usage, {updated(one, 9), rich}, {}}, u"PO_1"_s},
        {"B20: type before balance",
         {usage, {candidate(1, monthly, dollars(0)), updated(candidate(2, all, dollars(9000)), 9)}, {}},
         u"PO_1"_s},
        {"B21: May only, the usage of May",
         {usage,
          {
              inMonths(one, may, may),
          },
          {}},
         u"PO_1"_s},
        {"B21: May only, the usage of June", {later(usage, 1), {inMonths(one, may, may)}, {}}, {}, without},
        {"B21: June on, the usage of May", {usage, {inMonths(one, may.plus(1), may.plus(3))}, {}}, {}, without},
        {"B21: before the effective month",
         {usage, {changed(one, [](MatchCandidate& c) { c.effective = may.plus(1); })}, {}},
         {},
         without},
        {"B22: suspended", {usage, {suspendedOne(updated(one, 9)), candidate(2, all)}, {}}, u"PO_2"_s},
        {"B22: expired before the period", {later(usage, 8), {one, inMonths(rich, may, may.plus(8))}, {}}, {}, without},
        {"B26: another tax number", {forNumber(u"TRN2"_s), {changed(one, listsNumber)}, {}}, {}, without},
        {"B26: one of its tax numbers", {forNumber(u"TRN3"_s), {changed(one, listsNumber)}, {}}, u"PO_1"_s},
        {"B26: no tax number on the invoice", {usage, {changed(one, listsNumber)}, {}}, {}, without},
        {"B26: a PO without any", {forNumber(u"TRN2"_s), {one}, {}}, u"PO_1"_s},
        {"B27: another unit", {ofUnit(u"U2"_s), {changed(one, listsUnit)}, {}}, {}, without},
        {"B27: one of its units", {ofUnit(u"U3"_s), {changed(one, listsUnit)}, {}}, u"PO_1"_s},
        {"B27: no unit on the invoice", {usage, {changed(one, listsUnit)}, {}}, {}, without},
        {"B28: expires in March, March printed in April",
         {printedInApril, {changed(one, expiringMarch)}, {}},
         u"PO_1"_s},
        {"R23: a blanket line", {usage, {candidate(1, blanket)}, {}}, {}, without},
        {"R23: a transaction line", {usage, {candidate(1, LineItemType::MarketplaceTransaction)}, {}}, {}, without},
        {"R23: a subscription line for usage", {usage, {candidate(1, subscription)}, {}}, {}, without},
        {"R23: AWS's own services",
         {invoice(InvoiceKind::AwsProfessionalServices),
          {candidate(1, LineItemType::ProfessionalServicesTraining)},
          {}},
         u"PO_1"_s},
        {"B21: nothing at all", {usage, {}, {}}, {}, without},
    };
}

QList<MatchCase> marketplaceCases()
{
    const MatchQuestion purchase = invoice(InvoiceKind::MarketplaceUpfront);
    const MatchQuestion usage = invoice(InvoiceKind::MarketplaceMonthly);
    const MatchCandidate b = candidate(1, blanket);
    const auto inUnit = changed(purchase, [](MatchQuestion& q) { q.invoiceUnit = u"U1"_s; });
    const auto named = changed(b, [](MatchCandidate& c) { c.invoiceUnits = {u"U1"_s}; });
    const auto printedInJune = [](MatchQuestion& q) { q.issued = may.plus(1); };
    const Money euros{5'000'000, Currency::fromCode(u"EUR").value()};
    const auto without = PoOutcome::NoCandidate;
    return {
        {"R20: the blanket PO", {purchase, {b, candidate(9, monthly)}, {}}, u"PO_1"_s},
        {"R20: a subscription line does not cover it", {purchase, {candidate(1, subscription)}, {}}, {}, without},
        {"R20: nor another purchase's line",
         {purchase, {candidate(1, LineItemType::MarketplaceTransaction)}, {}},
         {},
         without},
        {"R21: another entity", {purchase, {billedFrom(b, seller::emeaSarl)}, {}}, {}, without},
        {"R24: May only, an invoice of June", {later(purchase, 1), {inMonths(b, may, may)}, {}}, {}, without},
        {"R24: May only, an invoice of May", {purchase, {inMonths(b, may, may)}, {}}, u"PO_1"_s},
        {"B25: monthly usage, blanket before ALL", {usage, {b, candidate(9, all)}, {}}, u"PO_1"_s},
        {"B25: monthly usage without a blanket PO", {usage, {candidate(9, all)}, {}}, u"PO_9"_s},
        {"B52: a purchase, blanket before ALL", {purchase, {b, candidate(9, all)}, {}}, u"PO_1"_s},
        {"G1: ALL covers a purchase", {purchase, {candidate(9, all)}, {}}, u"PO_9"_s},
        {"G8: naming the unit before naming none", {inUnit, {named, candidate(9, blanket)}, {}}, u"PO_1"_s},
        {"G8: but type before unit",
         {inUnit,
          {candidate(2, blanket), changed(candidate(9, all), [](MatchCandidate& c) { c.invoiceUnits = {u"U1"_s}; })},
          {}},
         u"PO_2"_s},
        {"G8: and unit before balance",
         {changed(inUnit, [](MatchQuestion& q) { q.kind = InvoiceKind::AwsMonthly; }),
          {changed(candidate(1, monthly, dollars(0)), [](MatchCandidate& c) { c.invoiceUnits = {u"U1"_s}; }),
           candidate(2, monthly, dollars(9000))},
          {}},
         u"PO_1"_s},
        {"G13: printed in June, June's line",
         {changed(purchase, printedInJune), {inMonths(b, may.plus(1), may.plus(1))}, {}},
         u"PO_1"_s},
        {"G13: monthly usage of May printed in June",
         {changed(usage, printedInJune), {inMonths(b, may, may)}, {}},
         u"PO_1"_s},
        {"G15: another currency drops nobody",
         {purchase, {candidate(1, all, euros), candidate(2, all, dollars(0))}, {}},
         u"PO_1"_s},
    };
}

} // namespace podesk::test
