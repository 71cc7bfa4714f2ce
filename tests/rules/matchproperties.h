// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/matchoracle.h"
#include "tests/rules/matchworlds.h"

#include <rapidcheck.h>

#include <QtCore/QJsonDocument>

namespace podesk::rules {

/// How a counterexample is printed.
inline void showValue(const MatchInputs& world, std::ostream& out)
{
    out << QJsonDocument(world.toJson()).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace podesk::rules

namespace podesk::test {

/// Worlds of fewer than so many POs. Seeds are not made small first, so that each one is another world; shrinking takes
/// lines away and what is on them.
inline rc::Gen<rules::MatchInputs> anyWorld(int belowOrders)
{
    auto seeds = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    auto orders = rc::gen::inRange(0, belowOrders);
    auto made = rc::gen::apply(randomWorld, rc::gen::noShrink(std::move(seeds)), rc::gen::noShrink(std::move(orders)));
    return rc::gen::shrink(
        std::move(made), [](const rules::MatchInputs& world) { return rc::seq::fromContainer(simplerWorlds(world)); });
}

/// As rc::check, so many times; a seed given by the environment counts here, too.
template <class Property>
rc::detail::TestResult checkTimes(int times, const std::string& description, Property property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = times;
    return rc::detail::checkTestable(std::move(property), rc::detail::TestMetadata{description, description}, params);
}

inline bool holds(const rc::detail::TestResult& result)
{
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.is<rc::detail::SuccessResult>();
}

/// The same question in the oracle's words.
inline OracleInvoice asOracle(const rules::MatchQuestion& q)
{
    OracleInvoice invoice;
    invoice.edition = q.edition;
    invoice.kind = q.kind;
    invoice.issuer = q.issuer;
    invoice.period = q.period;
    if (q.issued.isValid())
        invoice.issued = q.issued;
    invoice.amount = q.amount;
    invoice.taxNumber = q.taxRegistrationNumber;
    invoice.unit = q.invoiceUnit;
    invoice.boughtWith = q.transactionNumber;
    invoice.quotaMet = q.heldBack == PoOutcome::QuotaMet;
    invoice.linked = q.linked && q.heldBack != PoOutcome::NotLinked;
    invoice.suspended = q.transactionStatus == Status::Suspended || q.transactionStatus == Status::SuspendedExpired;
    invoice.order = q.transactionOrder;
    invoice.line = q.transactionLine;
    return invoice;
}

inline OracleLine asOracle(const rules::MatchCandidate& c)
{
    return {c.order,        c.line,      c.orderNumber, c.lineNumber, c.suspended, c.billFrom, c.taxRegistrationNumbers,
            c.invoiceUnits, c.effective, c.expiration,  c.start,      c.end,       c.type,     c.balance,
            c.updatedOn};
}

inline OracleAnswer oracleMatch(const rules::MatchInputs& world)
{
    QList<OracleLine> lines;
    for (const rules::MatchCandidate& candidate : world.candidates)
        lines.append(asOracle(candidate));
    return oracleMatch(asOracle(world.question), lines);
}

} // namespace podesk::test
