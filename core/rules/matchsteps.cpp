// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matchsteps.h"

#include "core/rules/ruletext.h"

#include <algorithm>
#include <array>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

using Candidates = QList<const MatchCandidate*>;

/// What the steps compare candidates with.
struct Asked
{
    const MatchQuestion& question;
    Month period;
    Month expiryJudgedBy;  ///< B28
    bool allCovers = true; ///< G1
};

/// One step: whom it keeps, what it looks at in the invoice, and what in a candidate.
struct Step
{
    std::function<bool(const MatchCandidate&)> keeps;
    QList<TraceInput> ofInvoice;
    LookAt ofCandidate;
};

QString moneyText(const Money& money)
{
    return money.toText() + u' ' + money.currency.code();
}

QString textOf(const QStringList& texts)
{
    return shown(texts.join(", "_L1));
}

/// Step 2. "Expired" is judged by the billing period (B28).
Step status(const Asked& asked, const Candidates&)
{
    const Month month = asked.expiryJudgedBy;
    const auto statusIn = [month](const MatchCandidate& c) { return statusOf(c.suspended, c.expiration, month); };
    return {[statusIn](const MatchCandidate& c) { return statusIn(c) == Status::Active; },
            {{u"period"_s, month.toText()}},
            [statusIn](const MatchCandidate& c) -> QList<TraceInput> {
                return {{u"status"_s, statusText(statusIn(c))}, {u"expiration"_s, c.expiration.toText()}};
            }};
}

/// Step 3.
Step entity(const Asked& asked, const Candidates&)
{
    const QString issuer = asked.question.issuer;
    return {[issuer](const MatchCandidate& c) { return c.billFrom == issuer; },
            {{u"issuer"_s, shown(issuer)}},
            [](const MatchCandidate& c) -> QList<TraceInput> {
                return {{u"billFrom"_s, shown(c.billFrom)}};
            }};
}

/// Step 4: a PO without numbers accepts any.
Step taxNumber(const Asked& asked, const Candidates&)
{
    const QString number = asked.question.taxRegistrationNumber;
    return {[number](const MatchCandidate& c) {
                return c.taxRegistrationNumbers.isEmpty() || c.taxRegistrationNumbers.contains(number);
            },
            {{u"taxRegistrationNumber"_s, shown(number)}},
            [](const MatchCandidate& c) -> QList<TraceInput> {
                return {{u"taxRegistrationNumbers"_s, textOf(c.taxRegistrationNumbers)}};
            }};
}

QList<TraceInput> unitsOf(const MatchCandidate& c)
{
    return {{u"invoiceUnits"_s, textOf(c.invoiceUnits)}};
}

/// Step 5: a PO without units accepts any.
Step unit(const Asked& asked, const Candidates&)
{
    const QString name = asked.question.invoiceUnit;
    return {[name](const MatchCandidate& c) { return c.invoiceUnits.isEmpty() || c.invoiceUnits.contains(name); },
            {{u"invoiceUnit"_s, shown(name)}},
            unitsOf};
}

/// Step 6, without the expiration that step 2 has seen.
Step months(const Asked& asked, const Candidates&)
{
    const Month period = asked.period;
    return {
        [period](const MatchCandidate& c) { return c.effective <= period && c.start <= period && period <= c.end; },
        {{u"period"_s, period.toText()}},
        [](const MatchCandidate& c) -> QList<TraceInput> {
            return {{u"effective"_s, c.effective.toText()}, {u"start"_s, c.start.toText()}, {u"end"_s, c.end.toText()}};
        }};
}

QList<TraceInput> typeOf(const MatchCandidate& c)
{
    return {{u"type"_s, lineItemTypeText(c.type)}};
}

/// The line type of section 8 for each kind; a Transaction line belongs to its own purchase and is never found by
/// search.
bool covers(LineItemType type, InvoiceKind kind, bool allCovers)
{
    switch (type) {
    case LineItemType::All:
        return allCovers;
    case LineItemType::MonthlyUsage:
        return kind == InvoiceKind::AwsMonthly;
    case LineItemType::SubscriptionPurchase:
        return kind == InvoiceKind::AwsSubscription;
    case LineItemType::MarketplaceTransaction:
        return false;
    case LineItemType::MarketplaceBlanketUsage:
        return isMarketplace(kind);
    case LineItemType::ProfessionalServicesTraining:
        return kind == InvoiceKind::AwsProfessionalServices;
    }
    Q_UNREACHABLE();
}

/// Step 7.
Step type(const Asked& asked, const Candidates&)
{
    const InvoiceKind kind = asked.question.kind;
    return {[kind, all = asked.allCovers](const MatchCandidate& c) { return covers(c.type, kind, all); },
            {{u"kind"_s, invoiceKindText(kind)}},
            typeOf};
}

/// Step 8, as G1 ranks: what names a kind of charge before ALL.
Step specificity(const Asked&, const Candidates& left)
{
    const bool anySpecific =
        std::ranges::any_of(left, [](const MatchCandidate* c) { return c->type != LineItemType::All; });
    return {[anySpecific](const MatchCandidate& c) { return !anySpecific || c.type != LineItemType::All; }, {}, typeOf};
}

/// G8, after step 8: a PO that names the unit before one that names none.
Step namedUnit(const Asked& asked, const Candidates& left)
{
    const bool anyNames = std::ranges::any_of(left, [](const MatchCandidate* c) { return !c->invoiceUnits.isEmpty(); });
    return {[anyNames](const MatchCandidate& c) { return !anyNames || !c.invoiceUnits.isEmpty(); },
            {{u"invoiceUnit"_s, shown(asked.question.invoiceUnit)}},
            unitsOf};
}

/// An untracked line has enough, and one in another currency too, because the invoice takes nothing from it (G15).
bool hasEnough(const MatchCandidate& c, Money amount)
{
    return !c.balance || c.balance->currency != amount.currency || c.balance->minor >= amount.minor;
}

/// Step 9.
Step balance(const Asked& asked, const Candidates& left)
{
    const Money amount = asked.question.amount;
    const bool anyEnough =
        std::ranges::any_of(left, [amount](const MatchCandidate* c) { return hasEnough(*c, amount); });
    return {[amount, anyEnough](const MatchCandidate& c) { return !anyEnough || hasEnough(c, amount); },
            {{u"amount"_s, moneyText(amount)}},
            [](const MatchCandidate& c) -> QList<TraceInput> {
                return {{u"balance"_s, c.balance ? moneyText(*c.balance) : QString()}};
            }};
}

/// Steps 10 and 11.
Step tie(const Asked&, const Candidates& left)
{
    const MatchCandidate* best = left.isEmpty() ? nullptr : left.first();
    for (const MatchCandidate* c : left) {
        if (winsTie(*c, *best))
            best = c;
    }
    return {[best](const MatchCandidate& c) { return &c == best; },
            {},
            [](const MatchCandidate& c) -> QList<TraceInput> {
                return {{u"updatedOn"_s, c.updatedOn.toText()}};
            }};
}

using MakeStep = Step (*)(const Asked&, const Candidates&);
constexpr std::array<MakeStep, 10> steps{status, entity,      taxNumber, unit,    months,
                                         type,   specificity, namedUnit, balance, tie};
constexpr qsizetype balanceStep = 8;

QLatin1StringView specificityRule(InvoiceKind kind)
{
    if (isMarketplace(kind))
        return isOutOfCycle(kind) ? "B52"_L1 : "B25"_L1;
    return kind == InvoiceKind::AwsMonthly ? "B20"_L1 : "B16"_L1;
}

/// Candidates that went before these inputs were pruned, in and after step `from`.
qint64 goneFrom(qsizetype from, const QList<QLatin1StringView>& rules, const MatchInputs& inputs)
{
    qint64 count = 0;
    for (qsizetype at = from; at < rules.size(); ++at)
        count += inputs.droppedElsewhere.value(rules[at]);
    return count;
}

/// B30: where no line has enough, one without enough is still used.
bool askOverdraw(Tracing& t, const QString& subject, const Asked& asked, const Candidates& left)
{
    const Money amount = asked.question.amount;
    const bool anyEnough =
        std::ranges::any_of(left, [amount](const MatchCandidate* c) { return hasEnough(*c, amount); });
    return anyEnough || left.isEmpty() || t.grant("B30"_L1, true, subject, {{u"amount"_s, moneyText(amount)}});
}

Asked askedOf(Tracing& t, const MatchQuestion& question, Month period)
{
    const QString subject = shown(question.invoice);
    Asked asked{question, period, period, true};
    const Month issued = question.issued.isValid() ? question.issued : period;
    const QList<TraceInput> inputs{{u"period"_s, period.toText()}, {u"issued"_s, issued.toText()}};
    if (issued != period && !t.grant("B28"_L1, true, subject, inputs))
        asked.expiryJudgedBy = issued;
    if (isMarketplace(question.kind))
        asked.allCovers = t.grant("G1"_L1, true, subject, {{u"kind"_s, invoiceKindText(question.kind)}});
    return asked;
}

} // namespace

bool winsTie(const MatchCandidate& one, const MatchCandidate& other)
{
    if (one.updatedOn != other.updatedOn)
        return one.updatedOn > other.updatedOn;
    if (const int order = naturalCompare(one.orderNumber, other.orderNumber); order != 0)
        return order < 0;
    if (one.order != other.order)
        return one.order < other.order;
    if (const int order = naturalCompare(one.lineNumber, other.lineNumber); order != 0)
        return order < 0;
    return one.line < other.line;
}

QList<QLatin1StringView> stepRules(InvoiceKind kind)
{
    const bool marketplace = isMarketplace(kind);
    return {"B22"_L1,
            marketplace ? "R21"_L1 : "B17"_L1,
            "B26"_L1,
            "B27"_L1,
            marketplace ? "R24"_L1 : "B21"_L1,
            marketplace ? "R20"_L1 : "R23"_L1,
            specificityRule(kind),
            "G8"_L1,
            "B18"_L1,
            "B19"_L1};
}

Month askPeriod(Tracing& t, const QString& subject, InvoiceKind kind, Month issued, Month usage)
{
    const QList<TraceInput> inputs{{u"kind"_s, invoiceKindText(kind)}, {u"issued"_s, issued.toText()}};
    return isOutOfCycle(kind) && issued.isValid() && t.grant("G13"_L1, true, subject, inputs) ? issued : usage;
}

SteppedCandidates askSteps(Tracing& t, const MatchInputs& inputs, Month period)
{
    const QString subject = shown(inputs.question.invoice);
    const QList<QLatin1StringView> rules = stepRules(inputs.question.kind);
    const Asked asked = askedOf(t, inputs.question, period);
    SteppedCandidates result;
    for (const MatchCandidate& candidate : inputs.candidates)
        result.left.append(&candidate);
    for (qsizetype at = 0; at < rules.size(); ++at) {
        const Step step = steps[static_cast<size_t>(at)](asked, result.left);
        const qint64 before = result.left.size() + goneFrom(at, rules, inputs);
        const Candidates dropped = t.sift(
            rules[at], result.left, [&](const MatchCandidate* c) { return step.keeps(*c); }, subject,
            [&](qsizetype left) {
                const qint64 after = left + goneFrom(at + 1, rules, inputs);
                return step.ofInvoice + QList<TraceInput>{{u"candidates"_s, QString::number(before)},
                                                          {u"left"_s, QString::number(after)}};
            });
        for (const MatchCandidate* candidate : dropped)
            result.dropped.append(DroppedCandidate{candidate, at});
        result.steps.append(AskedStep{rules[at], step.ofCandidate});
        result.lastRule = rules[at];
        if (at == balanceStep && !askOverdraw(t, subject, asked, result.left)) {
            result.left.clear();
            result.lastRule = "B30"_L1;
        }
        if (result.left.isEmpty())
            break;
    }
    return result;
}

} // namespace podesk::rules
