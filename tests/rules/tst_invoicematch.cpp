// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/matchcases.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

class TestInvoiceMatch : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<MatchResult> matched(const MatchInputs& inputs)
    {
        return watched<MatchResult>([&] { return decideMatch(inputs); }, m_complaints);
    }

    /// A step's counts: "3 of 5", and the verdict.
    static QString counts(const Trace& trace, QStringView rule)
    {
        for (const TraceStep& step : trace.steps) {
            QHash<QString, QString> inputs;
            for (const TraceInput& input : step.inputs)
                inputs.insert(input.name, input.value);
            if (step.rule == rule && inputs.contains(u"candidates"_s))
                return inputs.value(u"left"_s) + u" of "_s + inputs.value(u"candidates"_s) + u' ' +
                       verdictText(step.verdict);
        }
        return {};
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void cases_data()
    {
        QTest::addColumn<MatchInputs>("inputs");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<PoOutcome>("outcome");
        for (const MatchCase& one : numberCases() + awsCases() + marketplaceCases())
            QTest::newRow(one.name) << one.inputs << one.printed << one.outcome;
    }
    void cases()
    {
        QFETCH(MatchInputs, inputs);
        QFETCH(QString, printed);
        QFETCH(PoOutcome, outcome);
        const auto decision = matched(inputs);
        QVERIFY(decision.isAllowed());
        const MatchResult& result = *decision.outcome;
        QCOMPARE(result.printed.value_or(QString()), printed);
        QCOMPARE(poOutcomeText(result.outcome), poOutcomeText(outcome));
        QCOMPARE(result.printed.has_value(), printsNumber(outcome));
        QCOMPARE(result.reason.has_value(), !printsNumber(outcome));
        const bool isLinked = outcome == PoOutcome::Transaction || outcome == PoOutcome::Suspended;
        if (isLinked) {
            QCOMPARE(result.order, inputs.question.transactionOrder);
            QCOMPARE(result.line, inputs.question.transactionLine);
        } else {
            QCOMPARE(result.order.isValid(), outcome == PoOutcome::Matched);
        }
        const auto read =
            MatchInputs::fromJson(QJsonDocument::fromJson(QJsonDocument(inputs.toJson()).toJson()).object());
        QVERIFY(read.has_value());
        QVERIFY(*read == inputs);
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("R41: the suspended PO") << u"R41: suspended-expired"_s << u"R41 order-suspended"_s;
        QTest::newRow("G3: the integration") << u"G3: the integration was off"_s << u"G3 integration-off"_s;
        QTest::newRow("G6: active POs") << u"G6: too many active POs"_s << u"G6 active-limit"_s;
        QTest::newRow("G6: lines") << u"G6: too many lines"_s << u"G6 line-limit"_s;
        QTest::newRow("B21: the rule where the last one fell")
            << u"B21: May only, the usage of June"_s << u"B21 no-purchase-order"_s;
        QTest::newRow("R21: likewise for Marketplace") << u"R21: another entity"_s << u"R21 no-purchase-order"_s;
        QTest::newRow("-: no PO at all") << u"B21: nothing at all"_s << u"- no-purchase-order"_s;
    }
    void reasons()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        for (const MatchCase& one : numberCases() + awsCases() + marketplaceCases()) {
            if (QLatin1StringView(one.name) != row)
                continue;
            const auto result = *matched(one.inputs).outcome;
            QVERIFY(result.reason.has_value());
            QCOMPARE(refusalTexts({*result.reason}).first(), reason);
            return;
        }
        QFAIL("no such case");
    }

    void suspendedNumberIsNamed()
    {
        const auto result = *matched({boughtWith(u"X"_s, Status::Suspended), {}, {}}).outcome;
        QVERIFY2(result.reason, "R41");
        QCOMPARE(result.reason->details, (QVariantMap{{u"number"_s, u"X"_s}, {u"status"_s, u"suspended"_s}}));
    }

    void balances_data()
    {
        QTest::addColumn<std::optional<Money>>("balance");
        QTest::addColumn<bool>("moves");
        QTest::addColumn<QStringList>("ofCurrency");
        const Money euros{100'000, Currency::fromCode(u"EUR").value()};
        QTest::newRow("B29: a tracked line") << std::optional(dollars(1000)) << true << QStringList{u"passed"_s};
        QTest::newRow("B29: an overdrawn line") << std::optional(dollars(-5)) << true << QStringList{u"passed"_s};
        QTest::newRow("B32: an untracked line") << std::optional<Money>() << false << QStringList();
        QTest::newRow("G15: a line in another currency") << std::optional(euros) << false << QStringList{u"failed"_s};
    }
    void balances()
    {
        QFETCH(std::optional<Money>, balance);
        QFETCH(bool, moves);
        QFETCH(QStringList, ofCurrency);
        const auto line = candidate(1, LineItemType::MonthlyUsage, balance);
        const auto decision = matched({invoice(InvoiceKind::AwsMonthly), {line}, {}});
        QCOMPARE(decision.outcome->movesBalance, moves);
        QCOMPARE(decision.outcome->line, line.line);
        QCOMPARE(verdicts(decision.trace, u"G15"), ofCurrency);
    }

    void stepsCount()
    {
        QList<MatchCandidate> all;
        for (int number = 1; number <= 9; ++number)
            all.append(candidate(number, LineItemType::MonthlyUsage));
        all[0].suspended = true;
        all[1].billFrom = seller::japan;
        all[2].taxRegistrationNumbers = {u"TRN9"_s};
        all[3].invoiceUnits = {u"U9"_s};
        all[4].start = may.plus(1);
        all[5].type = LineItemType::SubscriptionPurchase;
        all[6].type = LineItemType::All;
        const auto decision = matched({invoice(InvoiceKind::AwsMonthly), all, {}});
        QCOMPARE(decision.outcome->printed, std::optional(u"PO_9"_s));
        const QList<std::pair<QString, QString>> expected{
            {u"B22"_s, u"8 of 9 passed"_s}, {u"B17"_s, u"7 of 8 passed"_s}, {u"B26"_s, u"6 of 7 passed"_s},
            {u"B27"_s, u"5 of 6 passed"_s}, {u"B21"_s, u"4 of 5 passed"_s}, {u"R23"_s, u"3 of 4 passed"_s},
            {u"B20"_s, u"2 of 3 passed"_s}, {u"G8"_s, u"2 of 2 passed"_s},  {u"B18"_s, u"2 of 2 passed"_s},
            {u"B19"_s, u"1 of 2 passed"_s}};
        for (const auto& [rule, text] : expected)
            QCOMPARE(counts(decision.trace, rule), text);
    }

    void losersNearestFirst()
    {
        QList<MatchCandidate> all;
        for (int number = 1; number <= 14; ++number)
            all.append(candidate(number, LineItemType::MonthlyUsage));
        all[13].suspended = true;
        all[12].billFrom = seller::japan;
        const MatchInputs inputs{invoice(InvoiceKind::AwsMonthly), all, {}};
        const auto decision = matched(inputs);
        const QList<MatchLoser> losers = losersOf(decision.trace, inputs);
        QCOMPARE(losers.size(), qsizetype{mostLosers});
        // PO_12 is taken; of the tied ones the last updated comes first. Ten are shown, so the two that fell early are
        // not.
        QCOMPARE(losers.first().order, u"PO_11"_s);
        QCOMPARE(losers.first().rule, u"B19"_s);
        QCOMPARE(losers.first().line, u"1"_s);
        QCOMPARE(losers.first().inputs, (QList<TraceInput>{{u"updatedOn"_s, day(11).toText()}}));
        QCOMPARE(losers.last().order, u"PO_2"_s);
        const MatchInputs kept = pruned(inputs);
        QCOMPARE(kept.candidates.size(), qsizetype{11});
        QCOMPARE(kept.droppedElsewhere, (QMap<QString, qint64>{{u"B17"_s, 1}, {u"B19"_s, 1}, {u"B22"_s, 1}}));
        QVERIFY(matched(kept).trace == decision.trace);
    }

    void losersKeepLongNumbers()
    {
        auto suspended = candidate(1, LineItemType::All);
        suspended.orderNumber = QString(200, u'x');
        suspended.suspended = true;
        const MatchInputs inputs{invoice(InvoiceKind::AwsMonthly), {suspended}, {}};
        const auto decision = matched(inputs);
        const QList<MatchLoser> losers = losersOf(decision.trace, inputs);
        QCOMPARE(losers.size(), qsizetype{1}); // B22
        QCOMPARE(losers.first().order, suspended.orderNumber);
        QCOMPARE(losers.first().rule, u"B22"_s);
    }

    void linesOfOnePurchaseOrder()
    {
        QList<MatchCandidate> lines;
        for (const QString& number : {u"2"_s, u"10"_s, u"1.10"_s, u"1.2"_s}) {
            lines.append(candidate(1, LineItemType::MonthlyUsage));
            lines.last().lineNumber = number;
            lines.last().line = LineItemId(lines.size());
        }
        const auto decision = matched({invoice(InvoiceKind::AwsMonthly), lines, {}});
        QCOMPARE(decision.outcome->line, LineItemId(4)); // B19, step 11: "1.2" before "1.10" before "2"
    }

    void effectsAreTakenOver()
    {
        MatchQuestion question = boughtWith(u"X"_s);
        TransactionEffect effect;
        effect.outcome = PoOutcome::QuotaMet;
        effect.reason = Error{ErrorCode::ActiveLimit, u"G6"_s, u"X"_s, {{u"limit"_s, 100}, {u"count"_s, 100}}};
        question.take(effect);
        auto result = *matched({question, {}, {}}).outcome;
        QCOMPARE(result.outcome, PoOutcome::QuotaMet); // G6
        QCOMPARE(result.reason->code, ErrorCode::ActiveLimit);
        QCOMPARE(result.reason->details.value(u"limit"_s).toInt(), 100);
        effect = {};
        effect.outcome = PoOutcome::NotLinked;
        question.take(effect);
        QCOMPARE(matched({question, {}, {}}).outcome->outcome, PoOutcome::NotLinked); // G3
        effect.outcome = PoOutcome::Suspended;
        question.take(effect);
        QVERIFY(question.linked);
        effect.outcome = PoOutcome::Transaction;
        question.take(effect);
        QCOMPARE(matched({question, {}, {}}).outcome->printed, std::optional(u"X"_s)); // R1
    }

    void expiredOnTheDayOfPrinting()
    {
        // B28's other half: the PO is used for March, and on 2 April its status is Expired.
        QCOMPARE(statusOf(false, Month::of(2025, 3), Month::of(2025, 4)), Status::Expired);
    }

    void periods()
    {
        const auto printed = Instant::fromText(u"2025-06-02").value();
        const auto periodOf = [&](InvoiceKind kind) {
            return watched<Month>([&] { return decidePeriod(kind, printed, may); }, m_complaints).outcome.value();
        };
        for (const InvoiceKind kind : allInvoiceKinds)
            QCOMPARE(periodOf(kind), isOutOfCycle(kind) ? may.plus(1) : may); // G13
    }

    void misshapenInputs()
    {
        const MatchInputs whole{boughtWith(u"X"_s), {candidate(1, LineItemType::All, dollars(1))}, {{u"B22"_s, 3}}};
        const QJsonObject object = whole.toJson();
        const auto fieldOf = [](const QJsonObject& broken) {
            const auto wrong = MatchInputs::fromJson(broken);
            return wrong ? QString() : wrong.error().details.value(u"field"_s).toString();
        };
        const auto with = [&](const QString& part, const QString& key, const QJsonValue& value) {
            QJsonObject broken = object;
            QJsonObject inner = part == u"question"_s ? object[part].toObject() : object[part][0].toObject();
            inner.insert(key, value);
            broken.insert(part, part == u"question"_s ? QJsonValue(inner) : QJsonValue(QJsonArray{inner}));
            return broken;
        };
        const QStringList ofQuestion = object[u"question"_s].toObject().keys();
        for (const QString& key : ofQuestion)
            QVERIFY2(fieldOf(with(u"question"_s, key, QJsonArray())).startsWith(u"/question/"_s + key),
                     qPrintable(key));
        const QStringList ofCandidate = object[u"candidates"_s][0].toObject().keys();
        for (const QString& key : ofCandidate)
            QVERIFY2(fieldOf(with(u"candidates"_s, key, true)).startsWith(u"/candidates/0/"_s + key) ||
                         key == u"suspended"_s,
                     qPrintable(key));
        QCOMPARE(fieldOf(with(u"candidates"_s, u"suspended"_s, 1)), u"/candidates/0/suspended"_s);
        QJsonObject elsewhere = object;
        elsewhere.insert(u"droppedElsewhere"_s, QJsonObject{{u"B22"_s, u"many"_s}});
        QCOMPARE(fieldOf(elsewhere), u"/droppedElsewhere"_s);
    }
};

QTEST_APPLESS_MAIN(TestInvoiceMatch)
#include "tst_invoicematch.moc"
