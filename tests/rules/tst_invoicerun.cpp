// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/invoicerun.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Invoices = QList<QList<qsizetype>>;
using Charges = QList<BillableCharge>;
using Change = std::function<void(BillableCharge&)>;
Q_DECLARE_METATYPE(Change)

namespace {

BillableCharge usage(qint64 id)
{
    BillableCharge charge;
    charge.id = ChargeId(id);
    charge.agreement = AgreementId(id);
    charge.kind = ChargeKind::Usage;
    charge.dueOn = *Instant::fromText(u"2025-06-02");
    charge.period = Month::of(2025, 5);
    charge.payer = AccountId(1);
    charge.issuer = seller::inc;
    charge.currency = *Currency::fromCode(u"USD");
    return charge;
}

} // namespace

/// Which charges share an invoice, and in which order invoices are made.
class TestInvoiceRun : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Invoices invoices(const Charges& charges, Edition edition = Edition::E2024)
    {
        return *watched<Invoices>([&] { return decideInvoices(charges, edition); }, m_complaints).outcome;
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void aMonthIsConsolidated()
    {
        QCOMPARE(invoices({usage(1), usage(2), usage(3)}), (Invoices{{0, 1, 2}})); // R4
        QCOMPARE(invoices({}), Invoices());
    }

    void invoicesAreSplit_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("B17: seller of record") << Change([](BillableCharge& c) { c.issuer = seller::emeaSarl; });
        QTest::newRow("R23: AWS and Marketplace") << Change([](BillableCharge& c) { c.kind = ChargeKind::AwsUsage; });
        QTest::newRow("B27: invoice unit") << Change([](BillableCharge& c) { c.invoiceUnit = u"U2"_s; });
        QTest::newRow("B26: tax number") << Change([](BillableCharge& c) { c.taxRegistrationNumber = u"TRN2"_s; });
        QTest::newRow("G15: currency") << Change([](BillableCharge& c) { c.currency = *Currency::fromCode(u"EUR"); });
        QTest::newRow("net payment term") << Change([](BillableCharge& c) { c.netDays = 60; });
        QTest::newRow("payer") << Change([](BillableCharge& c) { c.payer = AccountId(2); });
        QTest::newRow("month") << Change([](BillableCharge& c) { c.period = Month::of(2025, 4); });
    }
    void invoicesAreSplit()
    {
        QFETCH(Change, change);
        Charges charges{usage(1), usage(2), usage(3), usage(4)};
        change(charges[1]);
        change(charges[3]);
        Invoices split = invoices(charges);
        std::ranges::sort(split, {}, [](const auto& places) { return places.first(); });
        QCOMPARE(split, (Invoices{{0, 2}, {1, 3}}));
    }

    void textsDoNotRunIntoEachOther()
    {
        Charges charges{usage(1), usage(2)};
        charges[0].invoiceUnit = u"a|1:b"_s;
        charges[1].invoiceUnit = u"a"_s;
        charges[1].taxRegistrationNumber = u"b"_s;
        QCOMPARE(invoices(charges).size(), qsizetype{2});
    }

    void numbersSplitInTheNewEdition()
    {
        Charges charges{usage(1), usage(2), usage(3), usage(4)};
        charges[0].poNumber = u"X"_s;
        charges[1].poNumber = u"Y"_s;
        charges[3].poNumber = u"X"_s;
        QCOMPARE(invoices(charges, Edition::E2026), (Invoices{{0, 3}, {1}, {2}})); // B53
        QCOMPARE(invoices(charges, Edition::E2024), (Invoices{{0, 1, 2, 3}}));
        charges[0].poNumber = u""_s; // an empty number is not none
        QCOMPARE(invoices(charges, Edition::E2026).size(), qsizetype{4});
    }

    void whatIsChargedAtAMomentStandsAlone()
    {
        Charges charges{usage(1), usage(2), usage(3)};
        charges[0].kind = ChargeKind::Scheduled;
        charges[1].kind = ChargeKind::Scheduled;
        charges[2].kind = ChargeKind::Variable;
        QCOMPARE(invoices(charges), (Invoices{{0}, {1}, {2}})); // R3
    }

    void invoicesComeInOneOrder_data()
    {
        QTest::addColumn<Change>("first");
        QTest::newRow("G16: issue instant") << Change([](BillableCharge& c) { c.dueOn = c.dueOn.plusDays(-1); });
        QTest::newRow("G16: payer") << Change([](BillableCharge& c) { c.payer = AccountId(0); });
        QTest::newRow("G16: entity") << Change([](BillableCharge& c) { c.issuer = seller::emeaSarl; });
        QTest::newRow("G16: currency") << Change([](BillableCharge& c) { c.currency = *Currency::fromCode(u"EUR"); });
        QTest::newRow("G16: agreement") << Change([](BillableCharge& c) { c.agreement = AgreementId(1); });
        QTest::newRow("G16: charge id") << Change([](BillableCharge& c) { c.id = ChargeId(1); });
    }
    void invoicesComeInOneOrder()
    {
        QFETCH(Change, first);
        BillableCharge other = usage(9);
        other.kind = ChargeKind::Scheduled;
        BillableCharge charge = other;
        first(charge);
        QCOMPARE(invoices({other, charge}), (Invoices{{1}, {0}}));
        QCOMPARE(invoices({charge, other}), (Invoices{{0}, {1}}));
    }
};

QTEST_APPLESS_MAIN(TestInvoiceRun)
#include "tst_invoicerun.moc"
