// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/matchsamples.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

MatchResult nowWith(Status status)
{
    return *decideMatch({boughtWith(u"X"_s, status), {}, {}}).outcome;
}

} // namespace

class TestRegenerate : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void regenerating_data()
    {
        QTest::addColumn<RegenerateInputs>("inputs");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<bool>("anew");
        const QString number = u"INV-1001"_s;
        const std::optional<QString> none;
        const std::optional<QString> x(u"X"_s);
        const MatchResult nothing = *decideMatch({invoice(InvoiceKind::MarketplaceUpfront), {}, {}}).outcome;
        MatchQuestion held = boughtWith(u"X"_s);
        held.linked = false;
        held.heldBack = PoOutcome::NotLinked;
        const MatchResult notLinked = *decideMatch({held, {}, {}}).outcome;
        QTest::newRow("R42: made active, without a case")
            << RegenerateInputs{number, none, nowWith(Status::Active), false} << QString() << false;
        QTest::newRow("R43: made active, with a case")
            << RegenerateInputs{number, none, nowWith(Status::Active), true} << QString() << true;
        QTest::newRow("R43: another number than before")
            << RegenerateInputs{number, u"W"_s, nowWith(Status::Active), true} << QString() << true;
        QTest::newRow("R44: still suspended")
            << RegenerateInputs{number, none, nowWith(Status::Suspended), true} << u"R44 order-suspended"_s << false;
        QTest::newRow("R44: suspended since it was printed")
            << RegenerateInputs{number, x, nowWith(Status::SuspendedExpired), true} << u"R44 order-suspended"_s
            << false;
        QTest::newRow("G14: the same number")
            << RegenerateInputs{number, x, nowWith(Status::Active), true} << u"G14 nothing-to-regenerate"_s << false;
        QTest::newRow("G3: still not linked")
            << RegenerateInputs{number, none, notLinked, true} << u"G3 integration-off"_s << false;
        QTest::newRow("-: still no PO") << RegenerateInputs{number, none, nothing, true} << u"- no-purchase-order"_s
                                        << false;
    }
    void regenerating()
    {
        QFETCH(RegenerateInputs, inputs);
        QFETCH(QString, refusal);
        QFETCH(bool, anew);
        const auto decision = watched<bool>([&] { return decideRegenerate(inputs); }, m_complaints);
        QCOMPARE(refusalTexts(decision.refusals).join(u' '), refusal);
        QCOMPARE(decision.outcome.value_or(false), anew);
    }

    void theReplyNamesThePurchaseOrder()
    {
        const auto decision = decideRegenerate({u"INV-1001"_s, {}, nowWith(Status::Suspended), true});
        QCOMPARE(firstDetails(decision), (QVariantMap{{u"number"_s, u"X"_s}, {u"status"_s, u"suspended"_s}})); // R44
        const auto again = decideRegenerate({u"INV-1001"_s, u"X"_s, nowWith(Status::Active), true});
        QCOMPARE(firstDetails(again), (QVariantMap{{u"number"_s, u"X"_s}})); // G14
    }
};

QTEST_APPLESS_MAIN(TestRegenerate)
#include "tst_regenerate.moc"
