// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Support's cases beside "regenerate an invoice" (section 22): what each needs, what it does, and what it answers when
/// something lacks.
class TestSupportCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWrongNumberIsChanged();
    void withoutInvoicesTheNextOneBearsIt();
    void whatKeepsTheNumberOff();
    void paymentsGetNumbersOfTheirOwn();
    void anIssuedPaymentIsNotReassigned();
    void anInvoiceGetsANumberByTheNewerEdition();
    void aPublicContractIsRefundedInTime();
    void tooLateOrPrivateIsNotRefunded();
    void termsOfTheAccount();
    void whatACaseNeeds_data();
    void whatACaseNeeds();

private:
    static CommandOutcome open(CommerceWorkspace& w, const char* json)
    {
        return w.run(fromJson(json), CommerceWorkspace::as(u"buyer"_s));
    }
    static CommandOutcome answer(CommerceWorkspace& w, const QString& number = u"CASE-1"_s)
    {
        return w.must(AnswerSupportCase{number});
    }
    static std::optional<QString> printed(CommerceWorkspace& w, const QString& number)
    {
        return w.invoice(number).invoice.current.poNumber;
    }
};

void TestSupportCommands::aWrongNumberIsChanged()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-private-quarters"_s, u"W"_s).isDone());
    w.advance(u"2024-06-20"_s);
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "change-number", "agreement": "agmt-0000000001",
        "number": "X", "invoices": ["INV-1001"]})")
                .isDone());
    QVERIFY2(printed(w, u"INV-1001"_s) == u"W"_s, "R32: nothing before it is resolved");
    const CommandOutcome resolved = answer(w);
    QVERIFY2(!resolved.reply && resolved.invoices.first().poNumber == u"X"_s, "R32: the corrected invoice shows X");
    QVERIFY2(hasStep(resolved.trace, u"R32"_s, Verdict::Passed), "R32");
    QVERIFY2(w.invoice(u"INV-1001"_s).invoice.current.revision == 2, "G14");
    w.advance(u"2024-09-20"_s);
    QVERIFY2(printed(w, u"INV-1002"_s) == u"X"_s, "R32: X from then on");
    QVERIFY2(w.order(u"X"_s).lines.size() == 2, "R32: X is made and has a line for each invoice");
    QVERIFY2(w.order(u"W"_s).lines.size() == 2, "W keeps what was written to it");
    QVERIFY2(w.count(ListKind::PurchaseOrders, u"number:=X charges:4"_s) == 1, "the charges name X");
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::withoutInvoicesTheNextOneBearsIt()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-private-quarters"_s, u"W"_s).isDone());
    w.advance(u"2024-06-20"_s);
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "change-number", "agreement": "agmt-0000000001",
        "number": "X"})")
                .isDone());
    QVERIFY(!answer(w).reply);
    QVERIFY2(!w.exists(u"X"_s), "G9: made with the first invoice that bears it");
    w.must(DisableIntegration{CommerceWorkspace::management});
    w.advance(u"2024-09-20"_s);
    QVERIFY2(printed(w, u"INV-1001"_s) == u"W"_s, "R32: what the case does not name stays");
    QVERIFY2(printed(w, u"INV-1002"_s) == u"X"_s, "G3: asked when Support set it");
    QVERIFY2(w.order(u"X"_s).lines.size() == 1, "G9");
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::whatKeepsTheNumberOff()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s, u"W"_s).isDone());
    w.add(w.poOf(u"X"_s));
    w.suspend(u"X"_s);
    const char* const asked = R"({"command": "open-support-case", "kind": "change-number",
        "agreement": "agmt-0000000001", "number": "X", "invoices": ["INV-1001"]})";
    QVERIFY(open(w, asked).isDone());
    const QString digest = w.digest();
    const CommandOutcome refused = answer(w);
    QVERIFY2(refused.reply && refused.reply->code == ErrorCode::OrderSuspended, "names the PO to be made active");
    QVERIFY2(printed(w, u"INV-1001"_s) == u"W"_s && w.order(u"X"_s).lines.size() == 1,
             "nothing but the case was touched");
    QVERIFY(digest != w.digest());
    w.activate(u"X"_s);
    w.must(DisableIntegration{CommerceWorkspace::management});
    QVERIFY(open(w, asked).isDone());
    QVERIFY2(answer(w, u"CASE-2"_s).reply->code == ErrorCode::IntegrationOff, "G3");
    w.must(EnableIntegration{CommerceWorkspace::management});
    QVERIFY(open(w, asked).isDone());
    QVERIFY(!answer(w, u"CASE-3"_s).reply);
    QVERIFY2(printed(w, u"INV-1001"_s) == u"X"_s, "R32");
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::paymentsGetNumbersOfTheirOwn()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-private-quarters"_s, u"X"_s).isDone());
    w.advance(u"2024-06-20"_s);
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "reassign-payments", "agreement": "agmt-0000000001",
        "payments": [{"payment": "ch-0000000002", "number": "Y"}, {"payment": "ch-0000000003", "number": "Z"}]})")
                .isDone());
    QVERIFY(!answer(w).reply);
    w.advance(u"2025-04-01"_s);
    QVERIFY2(printed(w, u"INV-1001"_s) == u"X"_s, "R53: invoice 1 still shows X");
    QVERIFY2(printed(w, u"INV-1002"_s) == u"Y"_s, "R53: invoice 2 shows Y");
    QVERIFY2(printed(w, u"INV-1003"_s) == u"Z"_s, "R53: invoice 3 shows Z");
    QVERIFY2(printed(w, u"INV-1004"_s) == u"X"_s, "R53: the others keep theirs");
    QVERIFY2(w.exists(u"Y"_s) && w.exists(u"Z"_s), "R53: created if unknown");
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::anIssuedPaymentIsNotReassigned()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-private-quarters"_s, u"X"_s).isDone());
    w.advance(u"2024-06-20"_s);
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "reassign-payments", "agreement": "agmt-0000000001",
        "payments": [{"payment": "ch-0000000001", "number": "Y"}]})")
                .isDone());
    const CommandOutcome refused = answer(w);
    QCOMPARE(refused.reply->code, ErrorCode::PaymentNotOpen);
    QVERIFY(refused.reply->details.value(u"open"_s).toString().contains(u"ch-0000000002"_s));
    QVERIFY(w.buy(u"northlight-1y"_s, u"X"_s).isDone());
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "reassign-payments", "agreement": "agmt-0000000002",
        "payments": [{"payment": "ch-0000000005", "number": "Y"}]})")
                .isDone());
    QCOMPARE(answer(w, u"CASE-2"_s).reply->code, ErrorCode::NoSchedule);
}

void TestSupportCommands::anInvoiceGetsANumberByTheNewerEdition()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    const char* const asked =
        R"({"command": "open-support-case", "kind": "set-number", "invoice": "INV-1001", "number": "X"})";
    QVERIFY(open(w, asked).isDone());
    QCOMPARE(answer(w).reply->code, ErrorCode::CaseNotOffered);
    w.must(SetEdition{Edition::E2026});
    QVERIFY(open(w, asked).isDone());
    QVERIFY(!answer(w, u"CASE-2"_s).reply);
    QCOMPARE(printed(w, u"INV-1001"_s), std::optional(u"X"_s));
    QCOMPARE(w.invoice(u"INV-1001"_s).cases.size(), 2);
    QVERIFY(w.exists(u"X"_s));
    QVERIFY(open(w, asked).isDone());
    QCOMPARE(answer(w, u"CASE-3"_s).reply->code, ErrorCode::NumberUnchanged);
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::aPublicContractIsRefundedInTime()
{
    CommerceWorkspace w;
    PurchaseOrder tracked = w.poOf(u"T"_s);
    tracked.lines.first().balanceTracking = true;
    tracked.lines.first().amount = {5'000 * UnitPrice::one};
    w.add(tracked);
    QVERIFY(w.buy(u"northlight-1y"_s).invoices.first().poNumber == u"T"_s);
    w.advance(u"2024-05-11"_s);
    QVERIFY(
        open(w, R"({"command": "open-support-case", "kind": "full-refund", "agreement": "agmt-0000000001"})").isDone());
    // Asked in time; when it is answered does not matter.
    w.advance(u"2024-05-20"_s);
    const CommandOutcome resolved = answer(w);
    QVERIFY(!resolved.reply);
    QCOMPARE(resolved.invoices.first().kind, InvoiceKind::CreditMemo);
    QCOMPARE(resolved.invoices.first().amount.toText(), u"-1200.00"_s);
    QVERIFY2(resolved.invoices.first().poNumber == u"T"_s, "B51: the same PO");
    QVERIFY2(w.order(u"T"_s).balance().first().toText() == u"5000.00"_s, "B51: the balance comes back");
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::tooLateOrPrivateIsNotRefunded()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    QVERIFY(w.buy(u"granite-private"_s).isDone());
    QVERIFY(
        open(w, R"({"command": "open-support-case", "kind": "full-refund", "agreement": "agmt-0000000002"})").isDone());
    QCOMPARE(answer(w).reply->code, ErrorCode::CancellationNotOffered);
    w.advance(u"2024-05-13"_s);
    QVERIFY(
        open(w, R"({"command": "open-support-case", "kind": "full-refund", "agreement": "agmt-0000000001"})").isDone());
    QCOMPARE(answer(w, u"CASE-2"_s).reply->code, ErrorCode::CancellationNotOffered);
    QCOMPARE(w.count(ListKind::Invoices, u"kind:credit-memo"_s), std::size_t(0));
}

void TestSupportCommands::termsOfTheAccount()
{
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "pay-by-invoice", "terms": "Net 45"})").isDone());
    QVERIFY(!answer(w).reply);
    QVERIFY(w.buy(u"northlight-1y"_s).isDone());
    const Invoice before = w.invoice(u"INV-1001"_s).invoice;
    const Invoice after = w.invoice(u"INV-1002"_s).invoice;
    QCOMPARE(before.dueOn, before.issuedOn.plusDays(30));
    QCOMPARE(after.dueOn, after.issuedOn.plusDays(45));
    QVERIFY(open(w, R"({"command": "open-support-case", "kind": "pay-by-invoice", "terms": "Net 45"})").isDone());
    QCOMPARE(answer(w, u"CASE-2"_s).reply->code, ErrorCode::TermsUnchanged);
    QVERIFY(w.findings().isEmpty());
}

void TestSupportCommands::whatACaseNeeds_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QString& fields, const QString& field,
                        ErrorCode code = ErrorCode::MissingField) { QTest::newRow(name) << fields << code << field; };
    row("regenerate: invoice", u""_s, u"/invoice"_s);
    row("set number: invoice", u"\"number\": \"X\""_s, u"/invoice"_s);
    row("set number: number", u"\"invoice\": \"INV-1001\""_s, u"/number"_s);
    row("change number: agreement", u"\"number\": \"X\""_s, u"/agreement"_s);
    row("change number: number", u"\"agreement\": \"agmt-0000000001\""_s, u"/number"_s);
    row("reassign payments: payments", u"\"agreement\": \"agmt-0000000001\""_s, u"/payments"_s);
    row("full refund: agreement", u""_s, u"/agreement"_s);
    row("pay by invoice: terms", u""_s, u"/terms"_s);
    row("pay by invoice: terms of another form", u"\"terms\": \"soon\""_s, u"/terms"_s, ErrorCode::InvalidField);
}

void TestSupportCommands::whatACaseNeeds()
{
    QFETCH(QString, fields);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    CommerceWorkspace w;
    QVERIFY(w.buy(u"northlight-1y"_s, u"W"_s).isDone());
    static const QHash<QString, QString> kinds{
        {u"regenerate"_s, u"regenerate-invoice"_s}, {u"set number"_s, u"set-number"_s},
        {u"change number"_s, u"change-number"_s},   {u"reassign payments"_s, u"reassign-payments"_s},
        {u"full refund"_s, u"full-refund"_s},       {u"pay by invoice"_s, u"pay-by-invoice"_s}};
    const QString kind = kinds.value(QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0));
    const QString json = u"{\"command\": \"open-support-case\", \"kind\": \"%1\"%2}"_s.arg(
        kind, fields.isEmpty() ? QString() : u", "_s + fields);
    const CommandOutcome refused = open(w, json.toUtf8().constData());
    QVERIFY(!refused.isDone());
    QCOMPARE(refused.refusal->code, code);
    QCOMPARE(refused.refusal->details.value(u"field"_s).toString(), field);
}

QTEST_GUILESS_MAIN(TestSupportCommands)
#include "tst_supportcommands.moc"
