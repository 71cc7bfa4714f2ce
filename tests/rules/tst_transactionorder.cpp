// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/transactionorder.h"
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

constexpr Month may = Month::of(2025, 5);
constexpr Month augustNext = Month::of(2026, 8);

/// X as it is before the purchase: April 2024 to December 2025 unless said, two lines.
NamedOrder named(Status status, Month expiration = Month::of(2025, 12))
{
    return {status, Month::of(2024, 4), expiration, 2};
}

/// Bought in May 2025 with X, running to August 2026.
TransactionInputs bought(const std::optional<NamedOrder>& order)
{
    TransactionInputs inputs;
    inputs.number = u"PO-77 Finance"_s;
    inputs.order = order;
    inputs.start = may;
    inputs.end = augustNext;
    inputs.activeOthers = 5;
    inputs.activeLimit = 100;
    inputs.lineLimit = 100;
    return inputs;
}

} // namespace

class TestTransactionOrder : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    TransactionEffect effectOf(const TransactionInputs& inputs)
    {
        const QByteArray stored = QJsonDocument(inputs.toJson()).toJson();
        const auto read = TransactionInputs::fromJson(QJsonDocument::fromJson(stored).object());
        if (!read || *read != inputs)
            m_complaints.append(u"json"_s);
        const auto decision = watched<TransactionEffect>([&] { return decideTransaction(inputs); }, m_complaints);
        if (read && decideTransaction(*read).trace != decision.trace)
            m_complaints.append(u"replay"_s);
        return decision.outcome.value_or(TransactionEffect{});
    }

    static QString reasonOf(const TransactionEffect& effect)
    {
        return effect.reason ? refusalTexts({*effect.reason}).first() : QString();
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void unknownNumber()
    {
        const TransactionEffect effect = effectOf(bought(std::nullopt));
        QVERIFY2(effect.createsOrder && effect.addsLine && !effect.revives, "R27");
        QCOMPARE(effect.effective, may);
        QCOMPARE(effect.expiration, augustNext);
        QCOMPARE(effect.outcome, PoOutcome::Transaction);
        QVERIFY(effect.isLinked() && !effect.reason);
    }

    void knownNumber_data()
    {
        QTest::addColumn<NamedOrder>("order");
        QTest::addColumn<PoOutcome>("outcome");
        QTest::addColumn<bool>("revives");
        QTest::addColumn<Month>("expiration");
        const Month later = Month::of(2027, 1);
        const Month march = Month::of(2025, 3);
        QTest::newRow("R28: active, ends later than the line")
            << named(Status::Active, later) << PoOutcome::Transaction << false << later;
        QTest::newRow("G5: active, widened") << named(Status::Active) << PoOutcome::Transaction << false << augustNext;
        QTest::newRow("R41: suspended") << named(Status::Suspended, later) << PoOutcome::Suspended << false << later;
        QTest::newRow("G5: suspended, widened and still suspended")
            << named(Status::Suspended) << PoOutcome::Suspended << false << augustNext;
        QTest::newRow("R45: expired") << named(Status::Expired, march) << PoOutcome::Transaction << true << augustNext;
        QTest::newRow("G5: suspended-expired becomes suspended")
            << named(Status::SuspendedExpired, march) << PoOutcome::Suspended << false << augustNext;
    }
    void knownNumber()
    {
        QFETCH(NamedOrder, order);
        QFETCH(PoOutcome, outcome);
        QFETCH(bool, revives);
        QFETCH(Month, expiration);
        const TransactionEffect effect = effectOf(bought(order));
        QVERIFY2(effect.addsLine && !effect.createsOrder, "R28");
        QCOMPARE(poOutcomeText(effect.outcome), poOutcomeText(outcome));
        QCOMPARE(effect.revives, revives);
        QCOMPARE(effect.expiration.toText(), expiration.toText());
        QCOMPARE(effect.effective, order.effective);
        QVERIFY2(effect.keepsOtherLines, "R46");
        QVERIFY(effect.isLinked());
        QCOMPARE(reasonOf(effect), outcome == PoOutcome::Suspended ? u"R41 order-suspended"_s : QString());
    }

    void suspendedIsNamed()
    {
        const TransactionEffect effect = effectOf(bought(named(Status::Suspended)));
        QVERIFY2(effect.reason, "R41");
        QCOMPARE(effect.reason->details,
                 (QVariantMap{{u"number"_s, u"PO-77 Finance"_s}, {u"status"_s, u"suspended"_s}}));
    }

    void earlierStart()
    {
        NamedOrder future = named(Status::Active, Month::of(2027, 1));
        future.effective = Month::of(2025, 7);
        QCOMPARE(effectOf(bought(future)).effective, may); // G5
    }

    void integration_data()
    {
        QTest::addColumn<bool>("integrationOn");
        QTest::addColumn<bool>("linked");
        QTest::addColumn<bool>("isLinked");
        QTest::newRow("G3: on at the purchase") << true << false << true;
        QTest::newRow("G3: off at the purchase") << false << false << false;
        QTest::newRow("G3: off later, but linked once") << false << true << true;
    }
    void integration()
    {
        QFETCH(bool, integrationOn);
        QFETCH(bool, linked);
        QFETCH(bool, isLinked);
        TransactionInputs inputs = bought(named(Status::Active));
        inputs.integrationOn = integrationOn;
        inputs.linked = linked;
        const TransactionEffect effect = effectOf(inputs);
        QCOMPARE(effect.isLinked(), isLinked);
        QCOMPARE(effect.addsLine, isLinked);
        QCOMPARE(reasonOf(effect), isLinked ? QString() : u"G3 integration-off"_s);
        if (!isLinked)
            QCOMPARE(effect.expiration, inputs.order->expiration);
    }

    void deletedSince()
    {
        // A later invoice of a linked number does not make the PO again that someone deleted.
        TransactionInputs inputs = bought(std::nullopt);
        inputs.linked = true;
        inputs.integrationOn = false;
        const TransactionEffect effect = effectOf(inputs);
        QVERIFY2(!effect.createsOrder && !effect.addsLine, "G9");
        QCOMPARE(effect.outcome, PoOutcome::Transaction);
    }

    void quotas_data()
    {
        QTest::addColumn<TransactionInputs>("inputs");
        QTest::addColumn<QString>("reason");
        const auto withCounts = [](const std::optional<NamedOrder>& order, int active, int lines) {
            TransactionInputs inputs = bought(order);
            inputs.activeOthers = active;
            if (inputs.order)
                inputs.order->lines = lines;
            return inputs;
        };
        const QString active = u"G6 active-limit"_s;
        const QString lines = u"G6 line-limit"_s;
        QTest::newRow("G6: a new PO is the 100th") << withCounts(std::nullopt, 99, 0) << QString();
        QTest::newRow("G6: a new PO would be the 101st") << withCounts(std::nullopt, 100, 0) << active;
        QTest::newRow("G6: a revived PO would be the 101st") << withCounts(named(Status::Expired), 100, 0) << active;
        QTest::newRow("G6: an active PO needs no place") << withCounts(named(Status::Active), 100, 0) << QString();
        QTest::newRow("G6: a suspended-expired PO does not become active")
            << withCounts(named(Status::SuspendedExpired), 100, 0) << u"R41 order-suspended"_s;
        QTest::newRow("G6: the 100th line") << withCounts(named(Status::Active), 0, 99) << QString();
        QTest::newRow("G6: the 101st line") << withCounts(named(Status::Active), 0, 100) << lines;
        QTest::newRow("G6: the 101st line of a suspended PO") << withCounts(named(Status::Suspended), 0, 100) << lines;
        TransactionInputs off = withCounts(named(Status::Expired), 5'000, 5'000);
        off.activeLimit.reset();
        off.lineLimit.reset();
        QTest::newRow("G6: quotas off") << off << QString();
    }
    void quotas()
    {
        QFETCH(TransactionInputs, inputs);
        QFETCH(QString, reason);
        const TransactionEffect effect = effectOf(inputs);
        QCOMPARE(reasonOf(effect), reason);
        const bool met = reason.startsWith(u"G6"_s);
        QCOMPARE(effect.outcome == PoOutcome::QuotaMet, met);
        QCOMPARE(effect.isLinked(), !met);
        QCOMPARE(effect.addsLine, !met);
        if (!met)
            return;
        QVERIFY(!effect.createsOrder && !effect.revives);
        QCOMPARE(effect.reason->details.value(u"limit"_s).toInt(), 100);
        QCOMPARE(effect.expiration, inputs.order ? inputs.order->expiration : Month{});
    }

    void lines_data()
    {
        QTest::addColumn<bool>("hasSchedule");
        QTest::addColumn<bool>("atInvoice");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("R28: paid at once, at acceptance") << false << false << 100'000LL;
        QTest::newRow("R28: paid at once, its invoice adds none") << false << true << -1LL;
        QTest::newRow("R50: a schedule, at acceptance") << true << false << 0LL;
        QTest::newRow("R51: a schedule, at each invoice") << true << true << 100'000LL;
    }
    void lines()
    {
        QFETCH(bool, hasSchedule);
        QFETCH(bool, atInvoice);
        QFETCH(qint64, minor);
        const TransactionLineInputs inputs{u"X"_s, hasSchedule, atInvoice, {100'000, usd()}, may, augustNext};
        const auto line =
            watched<std::optional<TransactionLine>>([&] { return decideTransactionLine(inputs); }, m_complaints)
                .outcome.value();
        QCOMPARE(line.has_value(), minor >= 0);
        if (line)
            QCOMPARE(*line, (TransactionLine{{minor, usd()}, may, augustNext}));
    }

    void afterThreePayments()
    {
        // R50, R51: n invoices, n + 1 lines.
        std::optional<PurchaseOrder> order;
        TransactionInputs inputs = bought(std::nullopt);
        for (int invoice = 0; invoice <= 3; ++invoice) {
            const TransactionEffect effect = effectOf(inputs);
            const auto line =
                *decideTransactionLine({u"X"_s, true, invoice > 0, {100'000, usd()}, may, augustNext}).outcome;
            const auto after =
                orderAfter(order, {AccountId(1), inputs.number, seller::inc, {}, {}, usd()}, effect, line, {});
            QVERIFY(after.has_value());
            order = *after;
            inputs.linked = true;
            inputs.order = NamedOrder{Status::Active, order->header.effective, order->header.expiration,
                                      static_cast<int>(order->lines.size())};
            QCOMPARE(order->lines.size(), invoice + 1);
            QCOMPARE(order->lines.last().total, (Money{invoice == 0 ? 0 : 100'000, usd()}));
        }
        QCOMPARE(order->lines.last().number, u"4"_s);
    }

    void createdOrder()
    {
        const NewOrderFields fields{AccountId(7),       u" PO #77 "_s, seller::emeaSarl,
                                    u"1 Main Street"_s, u"Net 30"_s,   usd()};
        const auto order = orderAfter(std::nullopt, fields, effectOf(bought(std::nullopt)),
                                      TransactionLine{{123'45, usd()}, may, augustNext}, u"agmt-1"_s);
        QVERIFY(order.has_value());
        QCOMPARE(order->header.number, u" PO #77 "_s); // R1: as typed
        QCOMPARE(order->payer, AccountId(7));
        QCOMPARE(order->header.billFrom, QString(seller::emeaSarl));
        QCOMPARE(order->header.shipTo, order->header.billTo);
        QVERIFY(order->contacts.isEmpty() && order->tags.isEmpty() && !order->suspended); // R27
        QCOMPARE(order->statusAt(may.begin()), Status::Active);
        QCOMPARE(order->lines.size(), qsizetype{1});
        const LineItem& line = order->lines.first();
        QCOMPARE(line.type, LineItemType::MarketplaceTransaction);
        QVERIFY(!line.balanceTracking && !line.balance); // R47
        QCOMPARE(line.total, (Money{123'45, usd()}));
        QCOMPARE(line.number, u"1"_s);
    }

    void knownOrderKeepsTheRest()
    {
        PurchaseOrder before = sampleOrder(); // April to September 2024
        before.contacts = {{u"Ann"_s, u"ann@example.com"_s, {}}};
        before.lines = {sampleLine(u"1"_s), sampleLine(u"A 9"_s), sampleLine(u"12"_s)};
        const NamedOrder as{Status::Expired, before.header.effective, before.header.expiration, 3};
        const auto after =
            orderAfter(before, {}, effectOf(bought(as)), TransactionLine{{500, usd()}, may, augustNext}, {});
        QVERIFY(after.has_value());
        QVERIFY2(after->lines.first(3) == before.lines, "R46");
        QCOMPARE(after->lines.last().number, u"13"_s);
        PurchaseOrder expected = before;         // R28: nothing else of it
        expected.header.expiration = augustNext; // R45
        expected.lines.append(after->lines.last());
        QCOMPARE(*after, expected);
        QCOMPARE(after->statusAt(may.begin()), Status::Active);
    }

    void amountsThatNoLineHolds()
    {
        const TransactionEffect effect = effectOf(bought(std::nullopt));
        const TransactionLine line{{9'223'372'036'855, usd()}, may, augustNext};
        const auto order = orderAfter(std::nullopt, {}, effect, line, {});
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::AmountOutOfRange);
        for (const char* code : {"USD", "JPY", "KWD"}) {
            const Currency currency = Currency::fromCode(QString::fromLatin1(code)).value();
            for (const qint64 minor : {0LL, 1LL, 1'234'567LL, 9'223'372'036LL}) {
                const auto price = unitPriceOf({minor, currency});
                QCOMPARE(times(*price, 1, currency), Result<Money>(Money{minor, currency}));
            }
        }
    }

    void nextNumbers()
    {
        QCOMPARE(nextLineNumber({}), u"1"_s);
        QCOMPARE(nextLineNumber({sampleLine(u"7"_s), sampleLine(u"1.2"_s), sampleLine(u"-9"_s)}), u"8"_s);
        QCOMPARE(nextLineNumber({sampleLine(u"9223372036854775807"_s), sampleLine(u"3"_s)}), u"4"_s);
    }

    void misshapenInputs()
    {
        const QJsonObject whole = bought(named(Status::Active)).toJson();
        const QStringList keys = whole.keys();
        for (const QString& key : keys) {
            QJsonObject object = whole;
            object.insert(key, QJsonArray());
            const auto wrong = TransactionInputs::fromJson(object);
            QVERIFY2(!wrong, qPrintable(key));
            QCOMPARE(wrong.error().details.value(u"field"_s).toString(), QString(u'/' + key));
        }
        QJsonObject object = whole;
        object.insert(u"order"_s, QJsonObject{{u"status"_s, u"gone"_s}});
        QCOMPARE(TransactionInputs::fromJson(object).error().details.value(u"field"_s).toString(), u"/order/status"_s);
    }
};

QTEST_APPLESS_MAIN(TestTransactionOrder)
#include "tst_transactionorder.moc"
