// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/validationcases.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

Q_DECLARE_METATYPE(const Case*)

class TestOrderValidation : public QObject
{
    Q_OBJECT

private:
    std::vector<Case> m_cases;
    QStringList m_complaints;

private Q_SLOTS:
    void initTestCase()
    {
        for (auto& group : {numberCases(), headerCases(), lineCases(), contactAndTagCases()})
            m_cases.insert(m_cases.end(), group.begin(), group.end());
    }
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void newOrders_data()
    {
        QTest::addColumn<const Case*>("one");
        for (const Case& one : m_cases)
            QTest::newRow(one.name) << &one;
    }
    void newOrders()
    {
        QFETCH(const Case*, one);
        PurchaseOrder order = sampleOrder();
        OrderContext context = sampleContext();
        one->change(order, context);
        const auto decision = decided(order, context, m_complaints);
        QCOMPARE(refusalTexts(decision.refusals).join(u'|'), one->refusal);
        if (!one->refusal.isEmpty())
            QCOMPARE(firstDetails(decision).value(u"field"_s).toString(), one->field);
    }

    void numberCharacterIsNamed()
    {
        PurchaseOrder order = sampleOrder();
        order.header.number = u"ab&c"_s;
        const QVariantMap details = firstDetails(decided(order, sampleContext(), m_complaints));
        QCOMPARE(details.value(u"character"_s).toString(), u"&"_s);
        QCOMPARE(details.value(u"position"_s).toInt(), 3);
        OrderContext free = sampleContext();
        free.quotas = Quotas::off();
        order.header.number = clef + u'\a';
        const QVariantMap control = firstDetails(decided(order, free, m_complaints));
        QCOMPARE(control.value(u"character"_s).toString(), u"U+0007"_s);
        QCOMPARE(control.value(u"position"_s).toInt(), 2);
    }

    void lineIsNamed()
    {
        PurchaseOrder order = sampleOrder();
        order.lines = lines(3);
        order.lines[2].quantity = 0;
        const auto decision = decided(order, sampleContext(), m_complaints);
        QCOMPARE(firstDetails(decision).value(u"line"_s).toString(), u"3"_s);
        QCOMPARE(firstDetails(decision).value(u"row"_s).toInt(), 2);
    }

    void everyFindingComesInOrder()
    {
        PurchaseOrder order = sampleOrder();
        order.header.number = QString(101, u'&');
        order.header.shipTo.clear();
        order.lines[0].quantity = 0;
        order.contacts = contacts(21);
        OrderContext context = sampleContext();
        context.numberTaken = true;
        QCOMPARE(refusalTexts(decided(order, context, m_complaints).refusals),
                 QStringList({u"B1 number-taken"_s, u"B2 number-too-long"_s, u"B3 number-character"_s,
                              u"- ship-to-empty"_s, u"G4 quantity-below-one"_s, u"B7 contact-limit"_s}));
    }

    void totals_data()
    {
        QTest::addColumn<QString>("tax");
        QTest::addColumn<QString>("total");
        QTest::newRow("B48: 100 x 2 + 10 %") << u"10%"_s << u"220.00"_s;
        QTest::newRow("B48: 100 x 2 + 5") << u"5"_s << u"205.00"_s;
        QTest::newRow("B48: 100 x 2") << u""_s << u"200.00"_s;
    }
    void totals()
    {
        QFETCH(QString, tax);
        QFETCH(QString, total);
        PurchaseOrder order = sampleOrder();
        order.lines = {tracked(u"100"), sampleLine(u"2"_s)};
        order.lines[0].quantity = 2;
        order.lines[0].tax = Tax::fromText(tax, usd()).value();
        const auto decision = decided(order, sampleContext(), m_complaints);
        QVERIFY(decision.isAllowed());
        QCOMPARE(decision.outcome->lines[0].total.toText(), total);
        QCOMPARE(decision.outcome->lines[0].balance, std::optional(decision.outcome->lines[0].total));
        QVERIFY(!decision.outcome->lines[1].balance);
    }

    void formsAskTheSameRules_data() { newOrders_data(); }
    void formsAskTheSameRules()
    {
        // What the guard says about header, one line, contacts and tags is what their forms say.
        QFETCH(const Case*, one);
        PurchaseOrder order = sampleOrder();
        OrderContext context = sampleContext();
        one->change(order, context);
        QList<Error> findings = headerFindings(order.header, context);
        for (const LineItem& item : order.lines)
            findings += lineFindings(item, order.header, context.origin);
        if (context.origin == Origin::Person)
            findings += contactFindings(order.contacts, context.quotas);
        findings += tagFindings(order.tags, context.quotas);
        const QStringList told = refusalTexts(findings);
        const QStringList guard = refusalTexts(rules::decideOrder(order, context).refusals);
        static const QStringList wholeOrder{u"B6 line-limit"_s,           u"B12 no-line-item"_s,
                                            u"B47 amount-out-of-range"_s, u"B9 active-limit"_s,
                                            u"- line-number-taken"_s,     u"- contact-name-empty"_s};
        for (const QString& refusal : guard)
            QVERIFY2(told.contains(refusal) || wholeOrder.contains(refusal), qUtf8Printable(refusal));
        for (const QString& finding : told)
            QVERIFY2(guard.contains(finding), qUtf8Printable(finding));
    }

    void offeredTypes_data()
    {
        QTest::addColumn<QString>("billFrom");
        QTest::addColumn<bool>("blanket");
        QTest::addColumn<bool>("services");
        QTest::newRow("B14, B15: Inc.") << QString(seller::inc) << true << true;
        QTest::newRow("B15: EMEA SARL") << QString(seller::emeaSarl) << true << false;
        QTest::newRow("B14: Canada") << u"Amazon Web Services Canada, Inc."_s << false << false;
        QTest::newRow("B14: New Zealand") << QString(seller::newZealand) << true << false;
        QTest::newRow("B14: Japan") << QString(seller::japan) << false << false;
        QTest::newRow("G19: outside AWS") << u"Some Company"_s << true << true;
    }
    void offeredTypes()
    {
        QFETCH(QString, billFrom);
        QFETCH(bool, blanket);
        QFETCH(bool, services);
        const auto offered = offeredLineItemTypes(billFrom);
        QCOMPARE(offered.contains(LineItemType::MarketplaceBlanketUsage), blanket);
        QCOMPARE(offered.contains(LineItemType::ProfessionalServicesTraining), services);
        QVERIFY(!offered.contains(LineItemType::MarketplaceTransaction));
        for (const LineItemType type :
             {LineItemType::All, LineItemType::MonthlyUsage, LineItemType::SubscriptionPurchase})
            QVERIFY(offered.contains(type));
    }

    void offeredFields()
    {
        QVERIFY(offersTaxNumbers(QString(seller::emeaSarl)));
        QVERIFY(!offersTaxNumbers(QString(seller::inc)));
        QVERIFY(!offersTaxNumbers(u""));
        QVERIFY(offersTaxNumbers(u"Some Company"));
        for (const LineItemType type : allLineItemTypes)
            QCOMPARE(offersBalanceTracking(type), !isMarketplace(type));
    }

    void megabytesStayOutOfErrorsAndTraces()
    {
        PurchaseOrder order = sampleOrder();
        order.header.number = u"é"_s.repeated(5'000'000);
        order.header.description = order.header.number;
        order.lines[0].number = order.header.number;
        order.contacts = {{u"Ann"_s, order.header.number, {}}};
        const auto decision = rules::decideOrder(order, sampleContext());
        QVERIFY(!decision.isAllowed());
        QVERIFY(QJsonDocument(decision.trace.toJson()).toJson().size() < 50'000);
        for (const Error& refusal : decision.refusals)
            QVERIFY(QJsonDocument(QJsonObject::fromVariantMap(refusal.details)).toJson().size() < 2'000);
    }
};

QTEST_APPLESS_MAIN(TestOrderValidation)
#include "tst_ordervalidation.moc"
