// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/agreements.h"
#include "core/engine/billing.h"
#include "core/rules/organizationmove.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Everything that a move is about, before anything is written.
struct Move
{
    Account account;
    Organization from;
    Organization to;
    Account payer; ///< where it goes
    bool integrationOn = false;
    QList<Agreement> agreements;
    QList<QList<Charge>> charges; ///< of each agreement
    QStringList going;            ///< charges that go along
};

Result<Organization> organizationNamed(const QString& name, const QList<Organization>& all)
{
    for (const Organization& organization : all) {
        if (organization.name == name)
            return organization;
    }
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"organization"_s}, {u"value"_s, name}}, name);
}

Result<void> findParties(const MoveAccount& command, Move& move, Execution& x)
{
    const auto accounts = x.orders.accounts();
    const auto organizations = accounts ? x.orders.organizations() : tl::unexpected<Error>(accounts.error());
    const auto to = organizations ? organizationNamed(command.organization, *organizations)
                                  : tl::unexpected<Error>(organizations.error());
    if (!to)
        return tl::unexpected<Error>(to.error());
    move.to = *to;
    for (const Account& account : *accounts) {
        if (account.number == command.account)
            move.account = account;
        if (account.kind == AccountKind::Management && account.organization == to->id)
            move.payer = account;
    }
    if (!move.account.id.isValid())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"account"_s}, {u"value"_s, command.account}}, command.account);
    for (const Organization& organization : *organizations) {
        if (organization.id == move.account.organization)
            move.from = organization;
    }
    return {};
}

Result<void> findPurchases(Move& move, Execution& x)
{
    const auto isOn = x.commerce.integrationOn(move.payer.id);
    const auto agreements = isOn ? x.commerce.agreementsOf(move.account.id) : tl::unexpected<Error>(isOn.error());
    if (!agreements)
        return tl::unexpected<Error>(agreements.error());
    move.integrationOn = *isOn;
    move.agreements = *agreements;
    for (const Agreement& agreement : *agreements) {
        const auto charges = x.commerce.chargesOf(agreement.id);
        if (!charges)
            return tl::unexpected<Error>(charges.error());
        move.charges.append(*charges);
    }
    return {};
}

Result<void> decide(Move& move, Execution& x)
{
    rules::MoveInputs inputs;
    inputs.account = move.account.number;
    inputs.kind = move.account.kind;
    inputs.organization = move.to.name;
    inputs.isThere = move.account.organization == move.to.id;
    inputs.hasPayer = move.payer.id.isValid();
    for (const QList<Charge>& each : move.charges) {
        for (const Charge& charge : each)
            inputs.charges.append({charge.number, charge.invoice.isValid()});
    }
    const Result<QStringList> going = taken(rules::decideMove(inputs), x);
    if (!going)
        return tl::unexpected<Error>(going.error());
    move.going = *going;
    return {};
}

/// The next charge that goes along, and what its invoice would bear as things stand; its trace begins with what the
/// number does to the payer's POs (R33-R35).
Result<std::optional<InvoiceForecast>> nextInvoice(const Move& move, qsizetype index, Execution& x)
{
    for (const Charge& charge : move.charges.at(index)) {
        if (!move.going.contains(charge.number))
            continue;
        const auto fresh = x.commerce.charge(charge.number);
        if (!fresh || !fresh->has_value())
            return tl::unexpected<Error>(fresh ? Error{} : fresh.error());
        Billing billing(x);
        Result<InvoiceForecast> document = billing.foresee(**fresh);
        if (!document)
            return tl::unexpected<Error>(document.error());
        document->trace.steps = billing.linkTrace().steps + document->trace.steps;
        return std::optional(*document);
    }
    return std::optional<InvoiceForecast>();
}

/// Numbers are linked to the old payer; with the new one they begin anew.
Result<void> moveAgreement(const Move& move, qsizetype index, Execution& x)
{
    const Agreement& before = move.agreements.at(index);
    Agreement after = before;
    after.payer = move.payer.id;
    after.linked = after.usageLinked = false;
    after.asksAgain = AsksAgain::Moved;
    Result<void> done = x.commerce.update(x.writer, before, after);
    QStringList numbers;
    for (const Charge& charge : move.charges.at(index)) {
        if (charge.poNumber && !numbers.contains(*charge.poNumber))
            numbers.append(*charge.poNumber);
        if (!done || !move.going.contains(charge.number))
            continue;
        Charge unlinked = charge;
        unlinked.linked = false;
        done = x.commerce.update(x.writer, charge, unlinked);
    }
    if (done)
        done = countChargesUnder(numbers, before.payer, x);
    return done ? countChargesUnder(numbers, after.payer, x) : done;
}

} // namespace

Result<void> execute(const MoveAccount& command, Execution& x)
{
    x.outcome.subject = command.account;
    Move move;
    Result<void> done = findParties(command, move, x);
    if (done)
        done = findPurchases(move, x);
    if (done)
        done = decide(move, x);
    if (!done)
        return done;
    MoveOutcome told{move.account, move.from.name, move.to.name, move.payer, move.integrationOn, {}};
    for (qsizetype i = 0; i < move.agreements.size(); ++i) {
        const auto before = nextInvoice(move, i, x);
        const auto sold =
            before ? x.commerce.offer(move.agreements.at(i).offer) : tl::unexpected<Error>(before.error());
        if (!sold)
            return tl::unexpected<Error>(sold.error());
        const Agreement& agreement = move.agreements.at(i);
        told.agreements.append({agreement.id,
                                agreement.number,
                                sold->has_value() ? (*sold)->first.name : QString(),
                                agreement.poNumber,
                                *before,
                                {}});
    }
    Account account = move.account;
    account.organization = move.to.id;
    done = x.orders.setOrganization(x.writer, account);
    for (qsizetype i = 0; i < move.agreements.size(); ++i) {
        if (done)
            done = moveAgreement(move, i, x);
    }
    for (qsizetype i = 0; done && i < move.agreements.size(); ++i) {
        const auto after = nextInvoice(move, i, x);
        if (!after)
            return tl::unexpected<Error>(after.error());
        told.agreements[i].after = *after;
    }
    x.settingsChanged = true;
    x.outcome.move = told;
    return done;
}

} // namespace podesk
