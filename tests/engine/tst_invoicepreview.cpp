// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/invoicepreview.h"
#include "tests/support/agreementworkspace.h"

#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the clock will bring, told beforehand by the code that will bring it; and how balances went down.
class TestInvoicePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsForeseenComesTrue_data();
    void whatIsForeseenComesTrue();
    void nothingIsLeftBehind();
    void theConfigurationCounts();
    void withoutATimeItIsTheNextMonth();
    void rowsAreExportedLikeALists();
    void refusals();
    void balancesBurnDown();

private:
    static void furnish(AgreementWorkspace& w)
    {
        w.addBlanket(u"B"_s);
        PurchaseOrder tracked = w.poOf(u"T"_s, LineItemType::MonthlyUsage);
        tracked.lines.first().balanceTracking = true;
        tracked.lines.first().amount = {1'000 * UnitPrice::one};
        w.add(tracked);
        w.agree(u"northlight-private-quarters"_s, u"X"_s);
        w.agree(u"fieldwise-stages"_s);
        w.agree(u"summit-private-halves"_s, u"Y"_s);
        w.use(w.agree(u"tidewater-payg"_s), u"11.00"_s);
        w.must(RecordAwsUsage{CommerceWorkspace::management, u"400.00"_s, u"USD"_s, seller::inc});
        w.suspend(u"Y"_s);
    }
    static InvoicePreview preview(AgreementWorkspace& w, const QString& until)
    {
        return *w.client->previewInvoices(*Instant::fromText(until)).result();
    }
};

void TestInvoicePreview::whatIsForeseenComesTrue_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::newRow("2024") << Edition::E2024;
    QTest::newRow("2026") << Edition::E2026;
}

void TestInvoicePreview::whatIsForeseenComesTrue()
{
    QFETCH(Edition, edition);
    AgreementWorkspace w(edition);
    furnish(w);
    const QString end = u"2024-12-15T10:30"_s;
    const InvoicePreview foreseen = preview(w, end);
    const QList<InvoiceForecast> issued = w.moveTo(end);
    QVERIFY(issued.size() > 5);
    QCOMPARE(foreseen.count, issued.size());
    QCOMPARE(foreseen.invoices.size(), issued.size());
    QMap<QString, qint64> sums;
    for (qsizetype i = 0; i < issued.size(); ++i) {
        const PreviewedInvoice& told = foreseen.invoices.at(i);
        const InvoiceForecast& came = issued.at(i);
        QCOMPARE(told.invoice.number, came.number);
        QCOMPARE(told.invoice.on, came.on);
        QCOMPARE(told.invoice.kind, came.kind);
        QCOMPARE(told.invoice.amount, came.amount);
        QCOMPARE(told.invoice.issuer, came.issuer);
        QCOMPARE(told.invoice.subject, came.subject);
        QCOMPARE(told.invoice.outcome, came.outcome);
        QCOMPARE(told.invoice.poNumber, came.poNumber);
        QCOMPARE(told.payer.number, QString(CommerceWorkspace::management));
        const Explanation why = w.explain(came.number);
        QVERIFY2(told.why.trace == why.trace, qPrintable(came.number));
        QVERIFY2(told.why.losers == why.losers, qPrintable(came.number));
        QCOMPARE(told.why.order, why.order);
        const ListRow row = w.client->rows(ListKind::Invoices, {came.id.value}).result()->first();
        QVERIFY2(told.row == row, qPrintable(came.number));
        sums[came.amount.currency.code()] += came.amount.minor;
    }
    QCOMPARE(foreseen.sums.size(), sums.size());
    for (const InvoicePreview::Sum& sum : foreseen.sums)
        QCOMPARE(sum.withPoMinor + sum.withoutPoMinor, sums.value(sum.currency.code()));
}

void TestInvoicePreview::nothingIsLeftBehind()
{
    AgreementWorkspace w;
    furnish(w);
    QSignalSpy changes(w.client.get(), &EngineClient::changed);
    const QString digest = w.digest();
    const WorkspaceFacts before = w.facts();
    QCoreApplication::processEvents(); // what furnishing made
    changes.clear();
    QVERIFY(preview(w, u"2025-05-01"_s).count > 5);
    const WorkspaceFacts after = w.facts();
    QCOMPARE(w.digest(), digest);
    QCOMPARE(after.now, before.now);
    QCOMPARE(after.position, before.position);
    QCOMPARE(after.invoices, before.invoices);
    QVERIFY(w.findings().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    // The same once more: no counter has moved on.
    QCOMPARE(preview(w, u"2025-05-01"_s).invoices.first().invoice.number,
             preview(w, u"2025-05-01"_s).invoices.first().invoice.number);
}

void TestInvoicePreview::theConfigurationCounts()
{
    AgreementWorkspace w;
    w.agree(u"northlight-private-quarters"_s, u"X"_s);
    const QString until = u"2025-03-01"_s;
    const auto numbers = [&] {
        QStringList found;
        for (const PreviewedInvoice& each : preview(w, until).invoices)
            found.append(each.invoice.poNumber.value_or(u"-"_s));
        return found;
    };
    const QStringList active = numbers();
    QVERIFY(!active.isEmpty());
    QVERIFY2(!active.contains(u"-"_s), "R5");
    w.suspend(u"X"_s);
    QCOMPARE(numbers(), QStringList(active.size(), u"-"_s)); // R41
    const PreviewedInvoice first = preview(w, until).invoices.first();
    QCOMPARE(first.invoice.outcome, PoOutcome::Suspended);
    QCOMPARE(first.invoice.reason->rule, u"R41"_s);
    QVERIFY2(hasStep(first.why.trace, u"R41"_s, Verdict::Failed), "R41");
}

void TestInvoicePreview::withoutATimeItIsTheNextMonth()
{
    AgreementWorkspace w;
    w.use(w.agree(u"tidewater-payg"_s), u"11.00"_s);
    const InvoicePreview foreseen = *w.client->previewInvoices().result();
    QCOMPARE(foreseen.from, w.facts().now);
    QCOMPARE(foreseen.until, *Instant::fromText(u"2024-07-01"));
    QCOMPARE(foreseen.count, 1);
    QCOMPARE(foreseen.invoices.first().invoice.kind, InvoiceKind::MarketplaceMonthly);
    QVERIFY2(foreseen.sums.size() == 1 && foreseen.sums.first().withoutPoMinor == 1'100, "R4");
}

void TestInvoicePreview::rowsAreExportedLikeALists()
{
    AgreementWorkspace w;
    furnish(w);
    const QString end = u"2024-12-15"_s;
    const QStringList fields{u"number"_s, u"issued"_s, u"amount"_s, u"purchase-order"_s};
    QList<ListRow> rows;
    for (const PreviewedInvoice& each : preview(w, end).invoices)
        rows.append(each.row);
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const QString foreseen = w.dir.filePath(u"foreseen."_s + format);
        QCOMPARE(*w.client->exportRows(ListKind::Invoices, rows, fields, format, foreseen).result(), rows.size());
    }
    w.moveTo(end);
    // Some were issued when they were bought.
    const ListQuery query = *ListQuery::fromText(ListKind::Invoices, u"issued:>=2024-06-01"_s);
    for (const QString& format : {u"csv"_s, u"json"_s}) {
        const QString came = w.dir.filePath(u"came."_s + format);
        QVERIFY(w.client->exportList(query, fields, {}, format, came).result());
        QFile one(w.dir.filePath(u"foreseen."_s + format));
        QFile two(came);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), two.readAll());
    }
    QVERIFY(!w.client->exportRows(ListKind::Invoices, rows, {u"nothing"_s}, u"csv"_s, u"x"_s).result());
}

void TestInvoicePreview::refusals()
{
    AgreementWorkspace w;
    // Days on which nothing happens can be stopped as well; unstopped they are three million here.
    RunOptions at;
    at.cancelled = std::make_shared<std::atomic_bool>(true);
    const auto quiet = w.client->previewInvoices(*Instant::fromText(u"9999-01-01"), at).result();
    QVERIFY(!quiet && quiet.error().code == ErrorCode::Cancelled);
    const auto back = w.client->previewInvoices(*Instant::fromText(u"2024-05-01")).result();
    QVERIFY(!back && back.error().code == ErrorCode::ClockBackwards);
    furnish(w);
    const QString digest = w.digest();
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    options.progress = [flag = options.cancelled](qint64, qint64) { flag->store(true); };
    const auto stopped = w.client->previewInvoices(*Instant::fromText(u"2025-05-01"), options).result();
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(w.digest(), digest);

    NewWorkspace real;
    real.name = u"Real"_s;
    EngineClient client;
    QVERIFY(client.create(w.dir.filePath(u"real.podesk"_s), real).result());
    const auto never = client.previewInvoices().result();
    QVERIFY(!never && never.error().code == ErrorCode::RealClock);
    EngineClient closed;
    QVERIFY(!closed.previewInvoices().result());
    QVERIFY(!closed.burnDown(PurchaseOrderId(1)).result());
}

void TestInvoicePreview::balancesBurnDown()
{
    AgreementWorkspace w;
    furnish(w);
    const PurchaseOrderId id = w.order(u"T"_s).id;
    const auto steps = [&] {
        const QList<LineBurnDown> lines = *w.client->burnDown(id).result();
        return lines.size() == 1 ? lines.first().steps : QList<BalanceStep>();
    };
    QVERIFY(steps().isEmpty());
    w.moveTo(u"2024-06-10"_s);
    w.must(RecordAwsUsage{CommerceWorkspace::management, u"250.00"_s, u"USD"_s, seller::inc});
    w.moveTo(u"2024-07-10"_s);
    QList<BalanceStep> told = steps();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.first().taken, usd(40'000));
    QCOMPARE(told.first().left, usd(60'000));
    QCOMPARE(told.last().left, usd(35'000)); // B29
    QVERIFY(told.first().on < told.last().on);
    QCOMPARE(w.invoice(told.last().number).invoice.id, told.last().invoice);
    w.must(RefundInvoice{{{}, told.last().number}, u"50.00"_s});
    told = steps();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.last().taken, usd(-5'000)); // B51
    QCOMPARE(told.last().left, *w.order(u"T"_s).lines.first().balance);
    QVERIFY(w.client->burnDown(w.order(u"B"_s).id).result()->isEmpty()); // B32: not tracked
    QVERIFY(!w.client->burnDown(PurchaseOrderId(999)).result());
}

QTEST_GUILESS_MAIN(TestInvoicePreview)
#include "tst_invoicepreview.moc"
