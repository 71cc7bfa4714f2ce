// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/supportdesk.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

class TestSupportCases : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    template <class T>
    static QString answer(const Decision<T>& decision)
    {
        return decision.isAllowed() ? QString() : errorCodeName(decision.refusals.first().code);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void numberOfAPurchase_data()
    {
        QTest::addColumn<NumberChangeInputs>("inputs");
        QTest::addColumn<QString>("expected");
        const std::optional<QString> none;
        const QString agreement = u"agmt-1"_s;
        QTest::newRow("R32: another number") << NumberChangeInputs{agreement, u"W"_s, u"X"_s, true, {}} << QString();
        QTest::newRow("R32: with an invoice")
            << NumberChangeInputs{agreement, u"W"_s, u"X"_s, true, {{u"INV-1"_s, true}}} << QString();
        QTest::newRow("-: bought without one")
            << NumberChangeInputs{agreement, none, u"X"_s, true, {}} << u"no-number-to-change"_s;
        QTest::newRow("-: the same") << NumberChangeInputs{agreement, u"X"_s, u"X"_s, true, {}}
                                     << u"number-unchanged"_s;
        QTest::newRow("-: another purchase's invoice")
            << NumberChangeInputs{agreement, u"W"_s, u"X"_s, true, {{u"INV-1"_s, true}, {u"INV-2"_s, false}}}
            << u"invoice-of-other"_s;
        QTest::newRow("G3: integration off")
            << NumberChangeInputs{agreement, u"W"_s, u"X"_s, false, {}} << u"integration-off"_s;
    }
    void numberOfAPurchase()
    {
        QFETCH(NumberChangeInputs, inputs);
        const auto decision = watched<bool>([&] { return decideNumberChange(inputs); }, m_complaints);
        QTEST(answer(decision), "expected");
        QVERIFY2(!decision.isAllowed() || *decision.outcome, "R32");
    }

    void numbersOfPayments_data()
    {
        QTest::addColumn<PaymentNumbersInputs>("inputs");
        QTest::addColumn<QString>("expected");
        const QList<PaymentNumber> two{{u"ch-2"_s, u"Y"_s}, {u"ch-3"_s, u"Z"_s}};
        const QStringList open{u"ch-2"_s, u"ch-3"_s};
        QTest::newRow("R53: two payments") << PaymentNumbersInputs{u"agmt-1"_s, true, true, two, open} << QString();
        QTest::newRow("-: one is issued")
            << PaymentNumbersInputs{u"agmt-1"_s, true, true, two, {u"ch-3"_s}} << u"payment-not-open"_s;
        QTest::newRow("-: paid upfront") << PaymentNumbersInputs{u"agmt-1"_s, false, true, two, open}
                                         << u"no-schedule"_s;
        QTest::newRow("G3: integration off")
            << PaymentNumbersInputs{u"agmt-1"_s, true, false, two, open} << u"integration-off"_s;
    }
    void numbersOfPayments()
    {
        QFETCH(PaymentNumbersInputs, inputs);
        const auto decision = watched<QList<PaymentNumber>>([&] { return decidePaymentNumbers(inputs); }, m_complaints);
        QTEST(answer(decision), "expected");
        QVERIFY2(!decision.isAllowed() || *decision.outcome == inputs.payments, "R53");
    }

    void numberOfAnInvoice_data()
    {
        QTest::addColumn<InvoiceNumberInputs>("inputs");
        QTest::addColumn<QString>("expected");
        const std::optional<QString> none;
        const auto upfront = InvoiceKind::MarketplaceUpfront;
        QTest::newRow("-: 2026, none before")
            << InvoiceNumberInputs{u"INV-1"_s, Edition::E2026, upfront, none, u"X"_s, true} << QString();
        QTest::newRow("-: 2026, another before")
            << InvoiceNumberInputs{u"INV-1"_s, Edition::E2026, upfront, u"W"_s, u"X"_s, true} << QString();
        QTest::newRow("-: 2024") << InvoiceNumberInputs{u"INV-1"_s, Edition::E2024, upfront, none, u"X"_s, true}
                                 << u"case-not-offered"_s;
        QTest::newRow("-: an AWS invoice")
            << InvoiceNumberInputs{u"INV-1"_s, Edition::E2026, InvoiceKind::AwsMonthly, none, u"X"_s, true}
            << u"case-not-offered"_s;
        QTest::newRow("-: the same") << InvoiceNumberInputs{u"INV-1"_s, Edition::E2026, upfront, u"X"_s, u"X"_s, true}
                                     << u"number-unchanged"_s;
        QTest::newRow("G3: integration off")
            << InvoiceNumberInputs{u"INV-1"_s, Edition::E2026, upfront, none, u"X"_s, false} << u"integration-off"_s;
    }
    void numberOfAnInvoice()
    {
        QFETCH(InvoiceNumberInputs, inputs);
        QTEST(answer(watched<bool>([&] { return decideInvoiceNumber(inputs); }, m_complaints)), "expected");
    }
};

QTEST_APPLESS_MAIN(TestSupportCases)
#include "tst_supportcases.moc"
