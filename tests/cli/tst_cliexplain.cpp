// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"
#include "tests/support/shareddata.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using podesk::test::CliAnswer;
using podesk::test::CliProgram;
using podesk::test::createOrder;

/// Buying and explaining by the command line alone.
class TestCliExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoryOnTheDemo();
    void theStoryOnImportedBooks();
    void explanationsAsText();
    void explanationsAsJson();
    void actingAs();
    void dryRunsTellDocuments();
    void clockMovesTellInvoices();
    void invoicesAreListedAndExported();
    void notificationsAreListedAndExplained();
    void theNextMonthIsForeseen();
    void callsThatAreWrong_data();
    void callsThatAreWrong();

private:
    static QString subscribe(const QString& offer, const QString& number, const QString& account = {})
    {
        QJsonObject command{{u"command"_s, u"subscribe"_s}, {u"offer"_s, offer}};
        if (!number.isEmpty())
            command.insert(u"poNumber"_s, number);
        if (!account.isEmpty())
            command.insert(u"account"_s, account);
        return QString::fromUtf8(QJsonDocument(command).toJson());
    }
    static QJsonObject run(const CliProgram& cli, const QString& json, const QStringList& more = {})
    {
        const CliAnswer answer = cli.run(json.toUtf8(), more + QStringList{u"--json"_s});
        if (answer.code != 0)
            qWarning("%s", answer.all().constData());
        return answer.json().object();
    }
    static QJsonObject explain(const CliProgram& cli, const QString& invoice)
    {
        return cli.call({u"explain"_s, u"invoice"_s, invoice, u"--workspace"_s, u"w.podesk"_s, u"--json"_s})
            .json()
            .object();
    }
    /// Suspended PO X in w.podesk, a buyer and an admin: from the purchase to the invoice that bears the number.
    static void playStory(const CliProgram& cli, const QString& order, const QStringList& asBuyer,
                          const QStringList& asAdmin);
};

void TestCliExplain::playStory(const CliProgram& cli, const QString& order, const QStringList& asBuyer,
                               const QStringList& asAdmin)
{
    const QJsonObject bought = run(cli, subscribe(u"northlight-1y"_s, order), asBuyer);
    QVERIFY2(bought.value(u"done"_s).toBool(), "R41: the purchase succeeds");
    const QJsonObject document = bought.value(u"invoices"_s)[0].toObject();
    const QString invoice = document.value(u"number"_s).toString();
    QVERIFY2(document.value(u"poNumber"_s).isNull(), "R41: no number");
    const QJsonObject why = explain(cli, invoice);
    QCOMPARE(why.value(u"outcome"_s).toString(), u"suspended"_s);
    QCOMPARE(why.value(u"reason"_s)[u"rule"_s].toString(), u"R41"_s);
    QCOMPARE(why.value(u"reason"_s)[u"code"_s].toString(), u"order-suspended"_s);

    const QString open = u"{\"command\":\"open-support-case\",\"kind\":\"regenerate-invoice\",\"invoice\":\"%1\"}"_s;
    const QString answer = u"{\"command\":\"answer-support-case\",\"case\":\"%1\"}"_s;
    const QString early = run(cli, open.arg(invoice), asBuyer).value(u"supportCase"_s).toString();
    const QJsonObject refused = run(cli, answer.arg(early));
    QVERIFY2(refused.value(u"reply"_s)[u"rule"_s].toString() == u"R44"_s, "R44");

    const QString activate = u"{\"command\":\"change-status\",\"purchaseOrders\":[\"%1\"],\"to\":\"active\"}"_s;
    QVERIFY(run(cli, activate.arg(order), asAdmin).value(u"done"_s).toBool());
    QVERIFY2(explain(cli, invoice).value(u"poNumber"_s).isNull(), "R42");
    const QString again = run(cli, open.arg(invoice), asAdmin).value(u"supportCase"_s).toString();
    const QJsonObject resolved = run(cli, answer.arg(again));
    QVERIFY2(resolved.value(u"invoices"_s)[0][u"poNumber"_s].toString() == order, "R43");
    const QJsonObject because = explain(cli, invoice);
    QCOMPARE(because.value(u"poNumber"_s).toString(), order);
    QCOMPARE(because.value(u"revision"_s).toInt(), 2);
    QCOMPARE(because.value(u"outcome"_s).toString(), u"transaction"_s);
    const CliAnswer first =
        cli.call({u"explain"_s, u"invoice"_s, invoice, u"--revision"_s, u"1"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(first.out.contains("R41"), first.all().constData());
    const CliAnswer checked = cli.call({u"check"_s, u"w.podesk"_s});
    QVERIFY2(checked.code == 0, checked.all().constData());
}

void TestCliExplain::theStoryOnTheDemo()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    playStory(cli, u"PO-77"_s, {u"--as"_s, u"Buyer"_s}, {u"--as"_s, u"Billing admin"_s});
}

void TestCliExplain::theStoryOnImportedBooks()
{
    PODESK_SHARED_DATA_OR_SKIP(folder, u"po/adventureworks");
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2014-05-01"_s, u"--quotas"_s, u"off"_s,
                       u"w.podesk"_s})
                 .code,
             0);
    QStringList import{u"import"_s,      u"purchase-orders"_s,
                       u"--workspace"_s, u"w.podesk"_s,
                       u"--mapping"_s,   podesk::test::sourcePath(u"tests/interop/adventureworks.json")};
    for (const auto& [input, file] : {std::pair{u"headers"_s, u"PurchaseOrderHeader.csv"_s},
                                      {u"lines"_s, u"PurchaseOrderDetail.csv"_s},
                                      {u"vendors"_s, u"Vendor.csv"_s},
                                      {u"ship-methods"_s, u"ShipMethod.csv"_s}})
        import.append(input + u'=' + folder + u'/' + file);
    const CliAnswer imported = cli.call(import);
    QVERIFY2(imported.code == 0, imported.all().constData());
    const QJsonArray active = cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, u"w.podesk"_s, u"--query"_s,
                                        u"status:active"_s, u"--limit"_s, u"1"_s, u"--json"_s})
                                  .json()
                                  .array();
    QCOMPARE(active.size(), 1);
    const QString number = active.first()[u"number"_s].toString();
    const QString suspend = u"{\"command\":\"change-status\",\"purchaseOrders\":[\"%1\"],\"to\":\"suspended\"}"_s;
    QVERIFY(run(cli, suspend.arg(number)).value(u"done"_s).toBool());
    QVERIFY(
        run(cli, u"{\"command\":\"enable-integration\"}"_s, {u"--as"_s, u"Billing admin"_s}).value(u"done"_s).toBool());
    playStory(cli, number, {u"--as"_s, u"Buyer"_s}, {u"--as"_s, u"Billing admin"_s});
}

void TestCliExplain::explanationsAsText()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    const CliAnswer bought = cli.run(subscribe(u"northlight-1y"_s, u"PO-77"_s).toUtf8(), {u"--as"_s, u"Buyer"_s});
    QVERIFY2(bought.code == 0, bought.all().constData());
    QVERIFY2(bought.out.contains("INV-1001") && bought.out.contains("(R41)"), bought.all().constData());
    const CliAnswer why = cli.call({u"explain"_s, u"invoice"_s, u"INV-1001"_s, u"--workspace"_s, u"w.podesk"_s});
    QCOMPARE(why.code, 0);
    const QString text = QString::fromUtf8(why.out);
    QVERIFY2(text.startsWith(u"INV-1001 "_s), why.out.constData());
    QVERIFY(text.section(u'\n', 0, 0).contains(u"(R41)"_s));
    QVERIFY2(text.contains(u"✗  R41"_s) && text.contains(u"✓  R22"_s), why.out.constData());
    QVERIFY2(text.contains(u"Make PO-77 active. Ask Support to regenerate INV-1001. Let Support answer the case."_s),
             why.out.constData());
    QVERIFY2(text.contains(u"Purchase order PO-77: suspended yes → no"_s), why.out.constData());
    const CliAnswer ruled = cli.call({u"explain"_s, u"field"_s, u"tidewater-payg"_s, u"--as"_s, u"Buyer"_s,
                                      u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(ruled.code == 0 && ruled.out.contains("works as ruled") && ruled.out.contains("R37"),
             ruled.all().constData());
    const CliAnswer plain = cli.run(subscribe(u"lantern-1y"_s, {}).toUtf8(), {u"--as"_s, u"Buyer"_s});
    QVERIFY2(plain.out.contains("purchase order number PO-"), plain.all().constData());
    const CliAnswer losers = cli.call({u"explain"_s, u"invoice"_s, u"INV-1002"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(losers.out.contains("Not taken:"), losers.all().constData());
    const QString agreement = QString::fromUtf8(bought.out).section(u"Agreement "_s, 1).section(u',', 0, 0);
    const CliAnswer checkout = cli.call({u"explain"_s, u"checkout"_s, agreement, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(checkout.code == 0 && checkout.out.contains("R6") && checkout.out.contains("R41"),
             checkout.all().constData());
}

void TestCliExplain::explanationsAsJson()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    const QJsonObject bought = run(cli, subscribe(u"keystone-1y"_s, {}), {u"--as"_s, u"Buyer"_s});
    const QJsonObject why = explain(cli, u"INV-1001"_s);
    QCOMPARE(why.value(u"kind"_s).toString(), u"match"_s);
    QCOMPARE(why.value(u"subject"_s).toString(), u"INV-1001"_s);
    QCOMPARE(why.value(u"edition"_s).toString(), u"2024"_s);
    QVERIFY(!why.value(u"trace"_s)[u"steps"_s].toArray().isEmpty());
    QVERIFY(why.value(u"whatWouldChange"_s)[u"complete"_s].isBool());
    const QJsonArray losers = why.value(u"losers"_s).toArray();
    QVERIFY(!losers.isEmpty() && losers.size() <= 10);
    QVERIFY(!losers.first()[u"rule"_s].toString().isEmpty());
    const QString agreement = bought.value(u"purchase"_s)[u"agreement"_s].toString();
    const QJsonArray checkout =
        cli.call({u"explain"_s, u"checkout"_s, agreement, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array();
    QCOMPARE(checkout.size(), 1);
    QCOMPARE(checkout.first()[u"field"_s].toString(), u"offered"_s);
}

void TestCliExplain::actingAs()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    const CliAnswer denied =
        cli.run(subscribe(u"northlight-1y"_s, {}).toUtf8(), {u"--as"_s, u"Buyer without Subscribe"_s, u"--json"_s});
    QCOMPARE(denied.code, 1);
    QCOMPARE(denied.error().value(u"rule"_s).toString(), u"R14"_s);
    QCOMPARE(denied.error().value(u"details"_s)[u"action"_s].toString(), u"aws-marketplace:Subscribe"_s);
    const CliAnswer member = cli.run(R"({"command":"change-status","purchaseOrders":["PO-1042"],"to":"suspended"})",
                                     {u"--as"_s, u"Buyer"_s});
    QVERIFY2(member.code == 1 && member.problems.contains("(B13)"), member.all().constData());
    QCOMPARE(cli.run(R"({"command":"undo"})", {u"--as"_s, u"Nobody"_s}).code, 1);
    const QJsonArray journal = [&cli] {
        run(cli, subscribe(u"northlight-1y"_s, {}), {u"--as"_s, u"Buyer"_s});
        return cli
            .call({u"list"_s, u"journal"_s, u"--workspace"_s, u"w.podesk"_s, u"--query"_s, u"command:subscribe"_s,
                   u"--json"_s})
            .json()
            .array();
    }();
    QCOMPARE(journal.first()[u"actor"_s].toString(), u"Buyer"_s);
}

void TestCliExplain::dryRunsTellDocuments()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    const QByteArray before = cli.digest();
    const QJsonObject dry =
        run(cli, subscribe(u"fieldwise-stages"_s, u"NEW"_s), {u"--dry-run"_s, u"--as"_s, u"Buyer"_s});
    QCOMPARE(cli.digest(), before);
    const QJsonArray told = dry.value(u"purchase"_s)[u"documents"_s].toArray();
    QCOMPARE(told.size(), 3);
    QVERIFY(!told.first().toObject().contains(u"number"_s));
    QVERIFY(!dry.value(u"purchase"_s).toObject().contains(u"agreement"_s));
    QCOMPARE(dry.value(u"purchase"_s)[u"purchaseOrder"_s][u"created"_s].toBool(), true);
    const CliAnswer text =
        cli.run(subscribe(u"fieldwise-stages"_s, u"NEW"_s).toUtf8(), {u"--dry-run"_s, u"--as"_s, u"Buyer"_s});
    QVERIFY2(text.out.contains("Invoice to come of 15 Jan 2025") &&
                 text.out.endsWith("Dry run: nothing was written.\n"),
             text.all().constData());
    const QJsonObject real = run(cli, subscribe(u"fieldwise-stages"_s, u"NEW"_s), {u"--as"_s, u"Buyer"_s});
    const QJsonArray made = real.value(u"purchase"_s)[u"documents"_s].toArray();
    for (qsizetype i = 0; i < told.size(); ++i) {
        QJsonObject numbered = made.at(i).toObject();
        numbered.remove(u"number"_s);
        QCOMPARE(numbered, told.at(i).toObject());
    }
}

void TestCliExplain::clockMovesTellInvoices()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    run(cli, subscribe(u"northlight-private-quarters"_s, u"Q"_s), {u"--as"_s, u"Buyer"_s});
    const CliAnswer moved = cli.call({u"advance"_s, u"--to"_s, u"2024-12-01"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(moved.code == 0 && moved.out.contains("INV-1001 of 15 Aug 2024") &&
                 moved.out.contains("INV-1002 of 15 Nov 2024"),
             moved.all().constData());
    const CliAnswer asJson =
        cli.call({u"advance"_s, u"--to"_s, u"2025-12-01"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s});
    QCOMPARE(asJson.json().object().value(u"invoicesIssued"_s).toInt(), 2);
}

void TestCliExplain::invoicesAreListedAndExported()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    run(cli, subscribe(u"northlight-1y"_s, u"PO-77"_s), {u"--as"_s, u"Buyer"_s});
    run(cli, subscribe(u"lantern-1y"_s, u"NEW"_s), {u"--as"_s, u"Buyer"_s});
    const CliAnswer table =
        cli.call({u"list"_s, u"invoices"_s, u"--workspace"_s, u"w.podesk"_s, u"--query"_s, u"printed:no"_s});
    QVERIFY2(table.code == 0 && table.out.contains("INV-1001") && !table.out.contains("INV-1002"),
             table.all().constData());
    const QJsonArray rows =
        cli.call({u"list"_s, u"invoices"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().array();
    QCOMPARE(rows.size(), 2);
    const CliAnswer written = cli.call(
        {u"export"_s, u"invoices"_s, u"--workspace"_s, u"w.podesk"_s, u"--format"_s, u"csv"_s, u"invoices.csv"_s});
    QVERIFY2(written.code == 0, written.all().constData());
    QCOMPARE(cli.read(u"invoices.csv"_s).count("INV-"), 2);
}

void TestCliExplain::notificationsAreListedAndExplained()
{
    CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    // More than three months away: told of two months before the last of December.
    QCOMPARE(cli.run(createOrder(u"PO-77"_s)).code, 0);
    const QJsonObject moved =
        cli.call({u"advance"_s, u"--to"_s, u"2024-11-02"_s, u"--workspace"_s, u"w.podesk"_s, u"--json"_s}).json().object();
    QVERIFY2(moved.value(u"noticesMade"_s).toInt() == 1, "B35");
    const CliAnswer list = cli.call({u"list"_s, u"notifications"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(list.code == 0 && list.out.contains("MAIL-1") && list.out.contains("PO-77"), list.all().constData());
    const CliAnswer told = cli.call({u"explain"_s, u"notification"_s, u"MAIL-1"_s, u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(told.code == 0 && told.out.contains("B35") && told.out.contains("R29"), told.all().constData());
    QCOMPARE(cli.call({u"explain"_s, u"notification"_s, u"MAIL-2"_s, u"--workspace"_s, u"w.podesk"_s}).code, 1);
    QCOMPARE(cli.call({u"check"_s, u"w.podesk"_s}).code, 0);
}

void TestCliExplain::theNextMonthIsForeseen()
{
    const CliProgram cli;
    QCOMPARE(cli.call({u"new"_s, u"--demo"_s, u"w.podesk"_s}).code, 0);
    QVERIFY(run(cli, u"{\"command\":\"buy-from-aws\",\"kind\":\"aws-subscription\",\"amount\":\"1.00\",\"currency\":\"USD\","
                     "\"issuer\":\"Amazon Web Services, Inc.\"}"_s,
                {u"--as"_s, u"Billing admin"_s})
                .value(u"done"_s)
                .toBool());
    QVERIFY(run(cli, subscribe(u"northlight-private-quarters"_s, u"PO-NEXT"_s), {u"--as"_s, u"Buyer"_s})
                .value(u"done"_s)
                .toBool());
    const QByteArray before = cli.digest();
    const QStringList call{u"explain"_s, u"next-month"_s, u"--workspace"_s, u"w.podesk"_s};
    const CliAnswer far = cli.call(call + QStringList{u"--to"_s, u"2030-01-01"_s, u"--json"_s});
    QVERIFY2(far.code == 0, far.all().constData());
    const QJsonObject preview = far.json().object();
    const QJsonArray invoices = preview.value(u"invoices"_s).toArray();
    QVERIFY2(invoices.size() >= 3 && preview.value(u"count"_s).toInteger() == invoices.size(), far.all().constData());
    const QJsonObject first = invoices.first().toObject();
    QCOMPARE(first.value(u"poNumber"_s).toString(), u"PO-NEXT"_s);
    QCOMPARE(first.value(u"why"_s)[u"outcome"_s].toString(), u"transaction"_s);
    QVERIFY2(!first.value(u"why"_s)[u"trace"_s][u"steps"_s].toArray().isEmpty(), "R5");
    QVERIFY(!first.value(u"payer"_s).toString().isEmpty());
    QCOMPARE(preview.value(u"sums"_s).toArray().size(), 1);
    QCOMPARE(cli.digest(), before);

    const CliAnswer told = cli.call(call + QStringList{u"--to"_s, u"2030-01-01"_s});
    QVERIFY2(told.code == 0 && told.out.contains("PO-NEXT"), told.all().constData());
    const CliAnswer next = cli.call(call);
    QVERIFY2(next.code == 0 && next.out.contains("15 Aug 2024"), next.all().constData());
    const CliAnswer none = cli.call(call + QStringList{u"--to"_s, u"2024-07-16"_s});
    QVERIFY2(none.code == 0 && none.out.contains("no invoice"), none.all().constData());
    QCOMPARE(cli.call(call + QStringList{u"--to"_s, u"2001-01-01"_s}).code, 1);
    QCOMPARE(cli.call(call + QStringList{u"--to"_s, u"soon"_s}).code, 2);
}

void TestCliExplain::callsThatAreWrong_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("no such invoice") << QStringList{u"invoice"_s, u"INV-9"_s} << 1;
    QTest::newRow("no such agreement") << QStringList{u"checkout"_s, u"agmt-9"_s} << 1;
    QTest::newRow("no such payment") << QStringList{u"payment"_s, u"ch-9"_s} << 1;
    QTest::newRow("no such offer") << QStringList{u"field"_s, u"nothing"_s} << 1;
    QTest::newRow("no number") << QStringList{u"invoice"_s} << 2;
    QTest::newRow("revision zero") << QStringList{u"invoice"_s, u"INV-1001"_s, u"--revision"_s, u"0"_s} << 2;
    QTest::newRow("neither") << QStringList{u"order"_s, u"X"_s} << 2;
}

void TestCliExplain::callsThatAreWrong()
{
    QFETCH(QStringList, call);
    QFETCH(int, code);
    const CliProgram cli;
    QCOMPARE(cli.makeWorkspace().code, 0);
    const CliAnswer answer = cli.call(QStringList{u"explain"_s} + call + QStringList{u"--workspace"_s, u"w.podesk"_s});
    QVERIFY2(answer.code == code, answer.all().constData());
    QVERIFY(!answer.problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cliexplain.moc"
