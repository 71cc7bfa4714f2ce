// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"
#include "ui/words/storedwords.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using words::StoredRecord;

/// A value in a record is said by the kind of the record.
class TestStoredWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stored_data();
    void stored();
    void amountsNeedTheirCurrency();
    void spelled_data();
    void spelled();
    void names();
    void summaries();

private:
    const QLocale m_locale{u"en_US"_s};
    const Currency m_dollars = *Currency::fromCode(u"USD");
};

void TestStoredWords::stored_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& kind, const QString& field, const QJsonValue& value,
                        const QString& said, const QString& number = {}) {
        QTest::newRow(name) << kind << number << field << value << said;
    };
    const QString june = QString::number(Instant::fromText(u"2024-06-10T09:00Z")->msecs);
    row("time of the clock", u"setting"_s, u"value"_s, june, u"10 Jun 2024 09:00 UTC"_s, u"simulated-now"_s);
    row("no quota", u"setting"_s, u"value"_s, u"off"_s, u"no limit"_s, u"quota.lines-per-order"_s);
    row("flag of a quota", u"setting"_s, u"value"_s, u"on"_s, u"yes"_s, u"quota.number-characters"_s);
    row("clock", u"setting"_s, u"value"_s, u"simulated"_s, u"Simulated clock"_s, u"clock"_s);
    row("name", u"setting"_s, u"value"_s, u"off"_s, u"off"_s, u"name"_s);
    row("state of an agreement", u"agreement"_s, u"state"_s, u"active"_s, u"Running"_s);
    row("state of a case", u"support-case"_s, u"state"_s, u"open"_s, u"Open"_s);
    row("state of a payment", u"payment-request"_s, u"state"_s, u"cancelled"_s, u"Withdrawn"_s);
    row("state of an approval", u"procurement-request"_s, u"state"_s, u"tested"_s, u"Ordered as a test"_s);
    row("kind of a charge", u"charge"_s, u"kind"_s, u"upfront"_s, u"Paid at once"_s);
    row("kind of a notice", u"notification"_s, u"kind"_s, u"balance"_s, u"Balance"_s);
    row("outcome of a notice", u"notification"_s, u"outcome"_s, u"suspended"_s,
        u"Not sent: purchase order suspended"_s);
    row("outcome of a printing", u"invoice-revision"_s, u"outcome"_s, u"suspended"_s,
        u"Withheld: purchase order suspended"_s);
    row("month", u"purchase-order"_s, u"expiration"_s, Month::of(2025, 12).index, u"Dec 2025"_s);
    row("instant", u"charge"_s, u"due_on"_s, qint64(june.toLongLong()), u"10 Jun 2024 09:00 UTC"_s);
    row("flag", u"procurement-connection"_s, u"test_mode"_s, 1, u"yes"_s);
    row("money", u"invoice"_s, u"total_minor"_s, 123450, u"USD 1,234.50"_s);
    row("price", u"line-item"_s, u"amount_scaled"_s, qint64(4558050000), u"45.5805"_s);
    row("list", u"notification"_s, u"recipients"_s, u"[\"a@example.com\",\"b@example.com\"]"_s,
        u"a@example.com, b@example.com"_s);
    row("request", u"support-case"_s, u"request"_s, u"{\"number\":\"PO-9\",\"invoices\":[]}"_s, u"Number: PO-9"_s);
    row("text that looks like JSON", u"purchase-order"_s, u"description"_s, u"[1]"_s, u"[1]"_s);
    row("none", u"purchase-order"_s, u"description"_s, QJsonValue(), u"-"_s);
}

void TestStoredWords::stored()
{
    QFETCH(QString, kind);
    QFETCH(QString, number);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    QCOMPARE(words::storedText({kind, number, {{field, value}}, m_dollars}, field, m_locale), said);
}

void TestStoredWords::amountsNeedTheirCurrency()
{
    QCOMPARE(words::storedText({u"invoice"_s, {}, {{u"total_minor"_s, 5}}, {}}, u"total_minor"_s, m_locale), QString());
}

void TestStoredWords::spelled_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& kind, const QString& field, const QJsonValue& value,
                        const QString& said) { QTest::newRow(name) << kind << field << value << said; };
    row("month", u"purchase-order"_s, u"expiration"_s, u"2025-12"_s, u"Dec 2025"_s);
    row("start of a line", u"line-item"_s, u"start"_s, u"2025-12"_s, u"Dec 2025"_s);
    row("start of an agreement", u"agreement"_s, u"start"_s, u"2024-06-10T09:00:00Z"_s, u"10 Jun 2024 09:00 UTC"_s);
    row("day", u"invoice"_s, u"dueOn"_s, u"2024-06-10"_s, u"10 Jun 2024"_s);
    row("money", u"agreement"_s, u"total"_s, QJsonObject{{u"amount"_s, u"1234.50"_s}, {u"currency"_s, u"USD"_s}},
        u"USD 1,234.50"_s);
    row("amount", u"notification"_s, u"balance"_s, u"1234.50"_s, u"1,234.50"_s);
    row("word", u"payment-request"_s, u"state"_s, u"pending-approval"_s, u"Waiting for approval"_s);
    row("number that looks like a month", u"invoice"_s, u"poNumber"_s, u"2025-12"_s, u"2025-12"_s);
    row("nothing", u"invoice"_s, u"poNumber"_s, QJsonValue(), u"none"_s);
    row("flag", u"agreement"_s, u"linked"_s, true, u"yes"_s);
}

void TestStoredWords::spelled()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    QCOMPARE(words::spelledText(kind, field, value, m_locale), said);
}

void TestStoredWords::names()
{
    QCOMPARE(words::recordName(u"line-item"_s, u"2"_s, u"PO-77"_s), u"Line item 2 of PO-77"_s);
    QCOMPARE(words::recordName(u"setting"_s, u"simulated-now"_s, {}), u"Workspace setting: Simulated time"_s);
    QCOMPARE(words::recordName(u"setting"_s, u"quota.lines-per-order"_s, {}),
             u"Workspace setting: Line items per purchase order"_s);
    QCOMPARE(words::recordName(u"invoice-revision"_s, u"1"_s, u"INV-1001"_s), u"Printing 1 of INV-1001"_s);
}

void TestStoredWords::summaries()
{
    const StoredRecord invoice{u"invoice"_s,
                               u"INV-1"_s,
                               {{u"total_minor"_s, 100}, {u"po_number"_s, QJsonValue()}, {u"version"_s, 3}},
                               m_dollars};
    QCOMPARE(words::recordSummary(invoice, m_locale), u"Total value: USD 1.00"_s);
}

QTEST_GUILESS_MAIN(TestStoredWords)
#include "tst_storedwords.moc"
