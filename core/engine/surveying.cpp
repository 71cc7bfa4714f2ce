// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/surveying.h"

#include "core/engine/transactionlink.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// So many POs of those that lost are looked at.
constexpr qsizetype mostOrders = 8;

} // namespace

Surveying::Surveying(Execution& x, SubjectReading& reading) : m_x(x), m_near(reading.near), m_state(reading.state)
{
    m_near.now = m_near.period = x.month();
    m_near.amount = {0, *Currency::fromCode(u"USD")};
}

Result<void> Surveying::payer(AccountId id)
{
    const auto accounts = m_x.orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    for (const Account& account : *accounts) {
        if (account.id == id)
            m_near.payer = account;
    }
    return {};
}

Result<void> Surveying::agreement(AgreementId id)
{
    if (!id.isValid())
        return {};
    const auto agreement = m_x.commerce.agreement(id);
    if (!agreement)
        return tl::unexpected<Error>(agreement.error());
    m_near.agreement = *agreement;
    return {};
}

Result<void> Surveying::order(PurchaseOrderId id)
{
    const bool isKnown = std::ranges::any_of(m_near.orders, [id](const PurchaseOrder& each) { return each.id == id; });
    if (!id.isValid() || isKnown || m_near.orders.size() >= mostOrders)
        return {};
    const auto order = m_x.orders.load(id);
    if (!order)
        return tl::unexpected<Error>(order.error());
    if (order->has_value())
        m_near.orders.append(**order);
    return {};
}

Result<void> Surveying::order(const QString& number)
{
    const auto order = orderNumbered(number, m_near.payer.id, m_x.orders);
    if (!order)
        return tl::unexpected<Error>(order.error());
    return order->has_value() ? this->order((*order)->id) : Result<void>();
}

Result<void> Surveying::ordersOf(const Trace& trace)
{
    for (const TraceStep& step : trace.steps) {
        if (!isAboutLoser(step))
            continue;
        if (const Result<void> read = order(step.subject); !read)
            return read;
    }
    return {};
}

Result<void> Surveying::rest(const RemedySubject& subject)
{
    const auto cases = m_x.commerce.supportCases();
    const auto number = cases ? freeNumber(subject) : tl::unexpected<Error>(cases.error());
    if (!number)
        return tl::unexpected<Error>(number.error());
    m_near.freeNumber = *number;
    for (const SupportCase& each : *cases) {
        const bool isAbout = (m_near.invoice && each.invoice == m_near.invoice->id) ||
                             (m_near.agreement && each.agreement == m_near.agreement->id);
        if (each.state == SupportCaseState::Open && isAbout)
            m_near.openCases.append(each.number);
    }
    if (subject.wanted)
        m_near.numbers = {*subject.wanted};
    for (const PurchaseOrder& each : std::as_const(m_near.orders)) {
        if (!subject.wanted && m_state.printed != each.header.number)
            m_near.numbers.append(each.header.number);
    }
    actions();
    return {};
}

void Surveying::actions()
{
    for (const TraceStep& step : std::as_const(m_state.trace.steps)) {
        for (const TraceInput& input : step.inputs) {
            if (input.name == "action"_L1 && !m_near.actions.contains(input.value))
                m_near.actions.append(input.value);
        }
    }
}

/// For a PO that there is not yet.
Result<QString> Surveying::freeNumber(const RemedySubject& subject)
{
    QString number = subject.wanted.value_or(u"PO-1"_s);
    for (int next = 2;; ++next) {
        const auto taken = m_x.orders.numberTaken(m_near.payer.id, number);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        if (!*taken)
            return number;
        number = u"PO-%1"_s.arg(next);
    }
}

} // namespace podesk
