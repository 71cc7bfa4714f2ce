// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/chargenumbers.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const ChargeNumber x{u"X"_s, {}};
const ChargeNumber y{u"Y"_s, u"2"_s};
const ChargeNumber none{};

CheckoutNumbers given(Edition edition, ProductFamily family = ProductFamily::SaasContractConsumption)
{
    CheckoutNumbers numbers;
    numbers.edition = edition;
    numbers.offerCode = u"offer"_s;
    numbers.family = family;
    numbers.charges = 2;
    return numbers;
}

} // namespace

/// Which number each charge gets at checkout, and which may be changed afterwards.
class TestChargeNumbers : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<NumbersOfCharges> numbers(const CheckoutNumbers& inputs)
    {
        return watched<NumbersOfCharges>([&] { return decideNumbers(inputs); }, m_complaints);
    }
    Decision<int> edit(const ChargeEditInputs& inputs)
    {
        return watched<int>([&] { return decideChargeEdit(inputs); }, m_complaints);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void oneNumberInTheOldEdition()
    {
        CheckoutNumbers one = given(Edition::E2024);
        one.all = x;
        QCOMPARE(numbers(one).outcome, std::optional(NumbersOfCharges{{x, x}, x, none})); // R52; usage none: R11
        for (const auto& several :
             {std::function<void(CheckoutNumbers&)>([](CheckoutNumbers& n) { n.usage = y; }),
              std::function<void(CheckoutNumbers&)>([](CheckoutNumbers& n) {
                  n.each = {x, y};
              }),
              std::function<void(CheckoutNumbers&)>([](CheckoutNumbers& n) { n.all.line = u"2"_s; })}) {
            CheckoutNumbers inputs = one;
            several(inputs);
            QCOMPARE(refusalTexts(numbers(inputs).refusals), QStringList{u"R52 one-number-only"_s});
        }
    }

    void severalInTheNewOne()
    {
        CheckoutNumbers inputs = given(Edition::E2026);
        QCOMPARE(numbers(inputs).outcome, std::optional(NumbersOfCharges{{none, none}, none, none}));
        inputs.all = x; // one for all
        QCOMPARE(numbers(inputs).outcome, std::optional(NumbersOfCharges{{x, x}, x, x}));
        inputs.usage = y; // one for fixed, one for usage
        QCOMPARE(numbers(inputs).outcome, std::optional(NumbersOfCharges{{x, x}, x, y}));
        inputs.each = {y}; // one for each: what is not named has none
        QCOMPARE(numbers(inputs).outcome, std::optional(NumbersOfCharges{{y, none}, x, y}));
    }

    void whatDoesNotFitIsRefused()
    {
        CheckoutNumbers inputs = given(Edition::E2026, ProductFamily::SaasContract);
        inputs.usage = y;
        QCOMPARE(refusalTexts(numbers(inputs).refusals), QStringList{u"- usage-not-offered"_s});
        inputs.usage = none;
        inputs.each = {x, x, x};
        QCOMPARE(refusalTexts(numbers(inputs).refusals), QStringList{u"- invalid-field"_s});
        inputs.charges = 200;
        inputs.each = QList<ChargeNumber>(86, x);
        QVERIFY(numbers(inputs).isAllowed());
        inputs.each.append(x);
        QVERIFY(!numbers(inputs).isAllowed());
    }

    void editsAfterwards_data()
    {
        QTest::addColumn<ChargeEditInputs>("inputs");
        QTest::addColumn<QStringList>("refusals");
        const auto of = [](Edition edition, ProductFamily family, const QString& invoice, int asked) {
            return ChargeEditInputs{edition, family, u"ch-1"_s, invoice, 3, asked};
        };
        const auto contract = ProductFamily::SaasContract;
        QTest::newRow("R31: not in the old edition")
            << of(Edition::E2024, contract, {}, 3) << QStringList{u"R31 number-after-purchase"_s};
        QTest::newRow("R39: pay as you go neither") << of(Edition::E2024, ProductFamily::SaasSubscription, {}, 3)
                                                    << QStringList{u"R39 number-after-purchase"_s};
        QTest::newRow("B55: future charges") << of(Edition::E2026, contract, {}, 3) << QStringList();
        QTest::newRow("B55: not once it is invoiced")
            << of(Edition::E2026, contract, u"INV-1001"_s, 3) << QStringList{u"B55 charge-invoiced"_s};
        QTest::newRow("B55: not over what another changed")
            << of(Edition::E2026, contract, {}, 2) << QStringList{u"- charge-revision-stale"_s};
    }
    void editsAfterwards()
    {
        QFETCH(ChargeEditInputs, inputs);
        QFETCH(QStringList, refusals);
        const auto decision = edit(inputs);
        QCOMPARE(refusalTexts(decision.refusals), refusals);
        if (refusals.isEmpty())
            QCOMPARE(decision.outcome, std::optional(4));
    }
};

QTEST_APPLESS_MAIN(TestChargeNumbers)
#include "tst_chargenumbers.moc"
