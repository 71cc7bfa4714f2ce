// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <QtTest/QtTest>

#include <limits>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

/// As stored: decided once, with line ids.
PurchaseOrder stored(PurchaseOrder order, Origin origin = Origin::Person)
{
    OrderContext context = sampleContext();
    context.origin = origin;
    context.quotas = Quotas::off();
    PurchaseOrder outcome = rules::decideOrder(order, context).outcome.value();
    for (qsizetype row = 0; row < outcome.lines.size(); ++row)
        outcome.lines[row].id = LineItemId(row + 1);
    return outcome;
}

OrderContext editing(const PurchaseOrder& before)
{
    OrderContext context = sampleContext();
    context.before = &before;
    return context;
}

} // namespace

class TestOrderEdit : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    QString edited(const PurchaseOrder& before, const PurchaseOrder& after, int activeOthers = 0)
    {
        OrderContext context = editing(before);
        context.activeOthers = activeOthers;
        return refusalTexts(decided(after, context, m_complaints).refusals).join(u'|');
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void fixedFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("B4: number") << u"number"_s << u"B4 number-fixed"_s;
        QTest::newRow("B11: bill to") << u"billTo"_s << u"B11 field-read-only"_s;
        QTest::newRow("B11: payment terms") << u"paymentTerms"_s << u"B11 field-read-only"_s;
        QTest::newRow("B11: currency") << u"currency"_s << u"B11 field-read-only"_s;
        QTest::newRow("description") << u"description"_s << QString();
        QTest::newRow("ship to") << u"shipTo"_s << QString();
    }
    void fixedFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, refusal);
        const PurchaseOrder before = stored(sampleOrder());
        PurchaseOrder after = before;
        const QHash<QString, QString*> texts{{u"number"_s, &after.header.number},
                                             {u"billTo"_s, &after.header.billTo},
                                             {u"paymentTerms"_s, &after.header.paymentTerms},
                                             {u"description"_s, &after.header.description},
                                             {u"shipTo"_s, &after.header.shipTo}};
        if (QString* text = texts.value(field))
            text->append(u'x');
        else
            after.header.currency = *Currency::fromCode(u"EUR");
        const auto decision = decided(after, editing(before), m_complaints);
        QCOMPARE(refusalTexts(decision.refusals).join(u'|'), refusal);
        if (!refusal.isEmpty())
            QCOMPARE(firstDetails(decision).value(u"field"_s).toString(), field);
    }

    void numberIsNotJudgedAgain()
    {
        PurchaseOrder imported = sampleOrder();
        imported.header.number = u"A#1 & é"_s;
        const PurchaseOrder before = stored(imported, Origin::Import);
        QCOMPARE(edited(before, before), QString());
    }

    void whatWasImportedMayStay()
    {
        PurchaseOrder imported = sampleOrder();
        imported.header.billFrom = u"Amazon Web Services Canada, Inc."_s;
        for (const LineItemType type : {LineItemType::MarketplaceTransaction, LineItemType::MarketplaceBlanketUsage}) {
            LineItem line = sampleLine(lineItemTypeText(type));
            line.type = type;
            imported.lines.append(line);
        }
        LineItem zero = sampleLine(u"zero"_s, u"0");
        zero.balanceTracking = true;
        imported.lines.append(zero);
        imported.contacts = {{u"someone"_s, u"no address"_s, {}}};
        const PurchaseOrder before = stored(imported, Origin::Import);
        PurchaseOrder after = before;
        after.contacts.append({u"Ann"_s, u"ann@example.com"_s, {}});
        for (LineItem& line : after.lines)
            line.description = u"changed"_s;
        QCOMPARE(edited(before, after), QString());

        // The same content as something new is what the rules speak of.
        for (LineItem& line : after.lines)
            line.id = {};
        QCOMPARE(edited(before, after), u"G7 transaction-line-by-hand|B14 blanket-entity|G4 amount-needed"_s);
        after = before;
        after.contacts[0].email.append(u'x');
        QCOMPARE(edited(before, after), u"- contact-email-invalid"_s);
    }

    void anotherEntityIsAskedAgain()
    {
        PurchaseOrder order = sampleOrder();
        order.lines[0].type = LineItemType::ProfessionalServicesTraining;
        const PurchaseOrder before = stored(order);
        PurchaseOrder after = before;
        after.header.billFrom = seller::emeaSarl;
        QCOMPARE(edited(before, after), u"B15 services-entity"_s);
    }

    void countsMayStayAboveTheLimit()
    {
        PurchaseOrder large = sampleOrder();
        for (int at = 2; at <= 101; ++at)
            large.lines.append(sampleLine(QString::number(at)));
        for (int at = 0; at < 21; ++at)
            large.contacts.append({{}, u"a%1@b"_s.arg(at), {}});
        for (int at = 0; at < 51; ++at)
            large.tags.append({QString::number(at), {}});
        const PurchaseOrder before = stored(large, Origin::Import);
        PurchaseOrder after = before;
        after.lines.removeLast();
        QCOMPARE(edited(before, before), QString());
        QCOMPARE(edited(stored(after), before), u"B6 line-limit"_s);
        after = before;
        after.contacts.append({{}, u"one@more"_s, {}});
        after.tags.append({u"more"_s, {}});
        QCOMPARE(edited(before, after), u"B7 contact-limit|B8 tag-limit"_s);
    }

    void statusIsNoField()
    {
        const PurchaseOrder before = stored(sampleOrder());
        PurchaseOrder after = before;
        after.suspended = true;
        QCOMPARE(edited(before, after), u"G2 transition-not-offered"_s);
    }

    void movedExpiration_data()
    {
        QTest::addColumn<bool>("suspended");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("B40: expired, to the current month") << false << 6 << 7 << u"B40"_s << u"passed"_s;
        QTest::newRow("B40: expired, to a month still past") << false << 5 << 6 << u"B40"_s << u"failed"_s;
        QTest::newRow("B40: active stays active") << false << 7 << 9 << u"B40"_s << QString();
        QTest::newRow("B40: expired, not moved") << false << 6 << 6 << u"B40"_s << QString();
        QTest::newRow("B42: suspended stays suspended") << true << 7 << 9 << u"B42"_s << u"passed"_s;
        QTest::newRow("B42: suspended, to a month past") << true << 7 << 6 << u"B42"_s << u"failed"_s;
    }
    void movedExpiration()
    {
        QFETCH(bool, suspended);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, rule);
        QFETCH(QString, verdict);
        PurchaseOrder order = sampleOrder();
        order.suspended = suspended;
        order.lines[0].end = Month::of(2024, 5);
        order.header.expiration = Month::of(2024, from);
        const PurchaseOrder before = stored(order);
        PurchaseOrder after = before;
        after.header.expiration = Month::of(2024, to);
        const auto decision = decided(after, editing(before), m_complaints);
        QVERIFY(decision.isAllowed());
        QCOMPARE(verdicts(decision.trace, rule).join(u','), verdict);
    }

    void revivedNeedsRoom()
    {
        PurchaseOrder order = sampleOrder();
        order.header.expiration = order.lines[0].end = Month::of(2024, 6);
        const PurchaseOrder before = stored(order);
        PurchaseOrder after = before;
        after.header.description = u"still expired"_s;
        QCOMPARE(edited(before, after, 100), QString());
        after.header.expiration = july;
        QCOMPARE(edited(before, after, 99), QString());
        QCOMPARE(edited(before, after, 100), u"B9 active-limit"_s);
        // One that is active already takes no new place.
        QCOMPARE(edited(after, after, 100), QString());
    }

    void revivedWithOldLines()
    {
        PurchaseOrder order = sampleOrder();
        order.header.expiration = order.lines[0].end = Month::of(2024, 6);
        const PurchaseOrder before = stored(order);
        PurchaseOrder after = before;
        after.header.expiration = july;
        QCOMPARE(verdicts(decided(after, editing(before), m_complaints).trace, u"B44"), QStringList(u"failed"_s));
        QCOMPARE(usableLines(after, july).usable, 0);
        after.lines[0].end = july;
        QCOMPARE(verdicts(decided(after, editing(before), m_complaints).trace, u"B44"), QStringList(u"passed"_s));
        QCOMPARE(usableLines(after, july).usable, 1);
        QCOMPARE(usableLines(after, july).total, 1);
        QCOMPARE(usableLines(after, july.plus(1)).usable, 0);
    }

    void balanceMovesWithTheTotal()
    {
        PurchaseOrder order = sampleOrder();
        order.lines[0].balanceTracking = true;
        PurchaseOrder before = stored(order);
        QCOMPARE(before.lines[0].balance->toText(), u"100.00"_s);
        before.lines[0].balance->minor = 3'000; // invoices took 70
        PurchaseOrder after = before;
        after.lines[0].amount = price(u"150");
        const auto balance = [&](const PurchaseOrder& changed) {
            return decided(changed, editing(before), m_complaints).outcome.value().lines[0].balance;
        };
        QCOMPARE(balance(after)->toText(), u"80.00"_s);
        after.lines[0].amount = price(u"10");
        QCOMPARE(balance(after)->toText(), u"-60.00"_s);
        QCOMPARE(balance(before)->toText(), u"30.00"_s);
        after.lines[0].id = {};
        QCOMPARE(balance(after)->toText(), u"10.00"_s);
        after = before;
        after.lines[0].balanceTracking = false;
        QVERIFY(!balance(after));
        after = before;
        after.lines[0].currency = *Currency::fromCode(u"JPY");
        QCOMPARE(balance(after)->toText(), u"100"_s);
    }

    void balanceOutOfRange()
    {
        PurchaseOrder order = sampleOrder();
        order.lines[0].balanceTracking = true;
        PurchaseOrder before = stored(order);
        before.lines[0].balance->minor = std::numeric_limits<qint64>::min();
        PurchaseOrder after = before;
        after.lines[0].amount = price(u"1");
        QCOMPARE(edited(before, after), u"B47 amount-out-of-range"_s);
    }
};

QTEST_APPLESS_MAIN(TestOrderEdit)
#include "tst_orderedit.moc"
