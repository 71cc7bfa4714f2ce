// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/procurement.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

using Approvals = QList<PlannedApproval>;

Money usd(qint64 minor)
{
    return {minor, *Currency::fromCode(u"USD")};
}

ProcurementOrderInputs orderOf(ProcurementPart part)
{
    ProcurementOrderInputs inputs;
    inputs.order = u"Q"_s;
    inputs.request = u"REQ-2"_s;
    inputs.connection = u"Coupa"_s;
    inputs.part = part;
    inputs.requested = usd(5);
    return inputs;
}

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void approvals_data()
    {
        QTest::addColumn<ProductFamily>("family");
        QTest::addColumn<bool>("free");
        QTest::addColumn<bool>("byol");
        QTest::addColumn<Approvals>("expected");
        const Approvals nothing{{ProcurementPart::Purchase, usd(0)}};
        QTest::newRow("-: contract") << ProductFamily::SaasContract << true << true
                                     << Approvals{{ProcurementPart::Purchase, usd(700)}};
        QTest::newRow("-: annual, two approvals")
            << ProductFamily::ServerAnnual << true << true
            << Approvals{{ProcurementPart::UsageAgreement, usd(1'000'000)}, {ProcurementPart::Contract, usd(700)}};
        QTest::newRow("B57: free, switch off") << ProductFamily::Free << false << true << nothing;
        QTest::newRow("B57: free, switch on") << ProductFamily::Free << true << false << Approvals();
        QTest::newRow("B57: own license, switch off") << ProductFamily::BringYourOwnLicense << true << false << nothing;
        QTest::newRow("B57: own license, switch on")
            << ProductFamily::BringYourOwnLicense << false << true << Approvals();
    }
    void approvals()
    {
        QFETCH(ProductFamily, family);
        QFETCH(bool, free);
        QFETCH(bool, byol);
        const auto decision = watched<Approvals>(
            [&] {
                return decideApprovals({u"Coupa"_s, true, family, free, byol, usd(700)});
            },
            m_complaints);
        QTEST(*decision.outcome, "expected");
    }

    void aDisabledConnectionTakesNothing()
    {
        const auto request = watched<Approvals>(
            [] {
                return decideApprovals({u"Coupa"_s, false, ProductFamily::SaasContract, false, false, usd(7)});
            },
            m_complaints);
        QCOMPARE(request.refusals.value(0).code, ErrorCode::ConnectionDisabled);
    }

    void orders_data()
    {
        QTest::addColumn<ProcurementOrderInputs>("inputs");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<bool>("buys");
        QTest::addColumn<bool>("bringsNumber");
        QTest::addColumn<ProcurementState>("state");
        const auto row = [](const char* name, const std::function<void(ProcurementOrderInputs&)>& change,
                            ProcurementPart part = ProcurementPart::Purchase) -> QTestData& {
            ProcurementOrderInputs inputs = orderOf(part);
            change(inputs);
            return QTest::newRow(name) << inputs;
        };
        const QString none;
        row("R49: an order", [](auto&) {}) << none << true << true << ProcurementState::Ordered;
        row(
            "R49: a contract", [](auto&) {}, ProcurementPart::Contract)
            << none << true << true << ProcurementState::Ordered;
        row(
            "-: a usage agreement is not invoiced against", [](auto&) {}, ProcurementPart::UsageAgreement)
            << none << false << false << ProcurementState::Ordered;
        row("B56: test mode", [](auto& inputs) { inputs.testMode = true; })
            << none << false << false << ProcurementState::Tested;
        row("-: the amount that was requested", [](auto& inputs) { inputs.amount = usd(5); })
            << none << true << true << ProcurementState::Ordered;
        row("-: another amount", [](auto& inputs) { inputs.amount = usd(6); })
            << u"order-amount-differs"_s << false << false << ProcurementState::Ordered;
        row("-: disabled", [](auto& inputs) { inputs.enabled = false; })
            << u"connection-disabled"_s << false << false << ProcurementState::Ordered;
        row("-: ordered before", [](auto& inputs) { inputs.state = ProcurementState::Ordered; })
            << u"request-closed"_s << false << false << ProcurementState::Ordered;
        row(
            "-: the usage agreement comes first", [](auto& inputs) { inputs.openUsageAgreement = u"REQ-1"_s; },
            ProcurementPart::Contract)
            << u"approval-missing"_s << false << false << ProcurementState::Ordered;
    }
    void orders()
    {
        QFETCH(ProcurementOrderInputs, inputs);
        QFETCH(QString, refusal);
        QFETCH(bool, buys);
        QFETCH(bool, bringsNumber);
        QFETCH(ProcurementState, state);
        const auto decision =
            watched<ProcurementOrderEffect>([&] { return decideProcurementOrder(inputs); }, m_complaints);
        QCOMPARE(decision.isAllowed() ? QString() : errorCodeName(decision.refusals.first().code), refusal);
        if (decision.isAllowed())
            QCOMPARE(*decision.outcome, (ProcurementOrderEffect{buys, bringsNumber, state}));
    }
};

QTEST_APPLESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
