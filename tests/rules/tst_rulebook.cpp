// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

class TestRulebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheSpine()
    {
        // Every rule of the books, and the rulings that a decision goes by.
        QStringList expected;
        for (int number = 1; number <= 53; ++number)
            expected.append(u'R' + QString::number(number));
        for (int number = 1; number <= 57; ++number)
            expected.append(u'B' + QString::number(number));
        for (const int number : {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 19})
            expected.append(u'G' + QString::number(number));
        QStringList found;
        for (const RuleEntry& entry : rulebook())
            found.append(entry.id);
        QCOMPARE(found.removeDuplicates(), qsizetype{0});
        QCOMPARE(found, expected);
    }

    void entriesAreWhole()
    {
        static const QRegularExpression id(u"^[RBG][1-9][0-9]*$"_s);
        static const QRegularExpression source(u"^([A-Z]{2,4}-[A-Za-z-]+|Seed|FAQ|ruling)$"_s);
        static const QStringList evidences{u"documented"_s, u"inferred"_s, u"conflicting"_s};
        for (const RuleEntry& entry : rulebook()) {
            QVERIFY(id.match(entry.id).hasMatch());
            QVERIFY(source.match(entry.source).hasMatch());
            QVERIFY(evidences.contains(evidenceText(entry.evidence)));
            QVERIFY(entry.in2024 || entry.in2026);
            QCOMPARE(findRule(QString(entry.id)), &entry);
            QCOMPARE(QSet<QLatin1StringView>(entry.inputs.begin(), entry.inputs.end()).size(), entry.inputs.size());
        }
        // What the newer edition gave up (domain.md 19).
        for (const QString& gone : {u"R10"_s, u"R11"_s, u"R31"_s, u"R38"_s, u"R39"_s, u"R52"_s})
            QVERIFY(findRule(gone)->in2024 && !findRule(gone)->in2026);
        for (const QString& come : {u"B53"_s, u"B54"_s, u"B55"_s})
            QVERIFY(!findRule(come)->in2024 && findRule(come)->in2026);
        QVERIFY(!findRule(u"B999"));
        QVERIFY(!findRule(u""));
    }

    void undeclaredInputsAreFound()
    {
        Tracing t;
        t.check("B1"_L1, true, {}, {{u"no-such-input"_s, {}}});
        t.check("B999"_L1, true, {}, {});
        QCOMPARE(traceComplaints(t.trace()), QStringList({u"B1.no-such-input"_s, u"B999"_s}));
    }

    void verdictsAndRefusals()
    {
        Tracing t;
        QVERIFY(t.check("B1"_L1, true, u"x"_s, {}));
        QVERIFY(!t.check("B47"_L1, false, u"x"_s, {}) || switchedOffRule() == "B47");
        t.skip("B9"_L1, u"x"_s, {{u"count"_s, u"3"_s}});
        QVERIFY(!t.hasRefusals());
        QVERIFY(!t.refuse(u"x"_s, ErrorCode::ShipToEmpty, {{u"field"_s, u"shipTo"_s}}));
        QVERIFY(t.hasRefusals());
        QCOMPARE(t.refusals().first(), (Error{ErrorCode::ShipToEmpty, {}, u"x"_s, {{u"field"_s, u"shipTo"_s}}}));
        const auto decision = std::move(t).decide(1);
        QVERIFY(!decision.isAllowed());
        QCOMPARE(decision.trace.rulebookVersion, rulebookVersion);
        QCOMPARE(verdicts(decision.trace, u"B9"), QStringList(u"skipped"_s));
    }

    void grantsAndSifting()
    {
        Tracing t;
        QVERIFY(t.grant("B1"_L1, true, u"x"_s, {}) || switchedOffRule() == "B1");
        QVERIFY(!t.grant("B1"_L1, false, u"x"_s, {}));
        QList<int> numbers{1, 2, 3, 4, 5};
        const auto inputs = [](qsizetype left) -> QList<TraceInput> { return {{u"count"_s, QString::number(left)}}; };
        const QList<int> dropped = t.sift(
            "B6"_L1, numbers, [](int number) { return number % 2 == 1; }, {}, inputs);
        if (switchedOffRule() != "B6") {
            QCOMPARE(numbers, QList<int>({1, 3, 5}));
            QCOMPARE(dropped, QList<int>({2, 4}));
        }
        QCOMPARE(t.trace().steps.last().inputs.first().value, QString::number(numbers.size()));
        QCOMPARE(verdicts(t.trace(), u"B6"), QStringList(u"passed"_s));
        t.sift(
            "B7"_L1, numbers, [](int) { return false; }, {}, inputs);
        QCOMPARE(numbers.isEmpty(), switchedOffRule() != "B7");
        QVERIFY(!t.hasRefusals());
    }

    void badTraces_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no version") << QByteArray(R"({"steps": []})") << u"/rulebookVersion"_s;
        QTest::newRow("no steps") << QByteArray(R"({"rulebookVersion": 1})") << u"/steps"_s;
        QTest::newRow("unknown verdict")
            << QByteArray(
                   R"({"rulebookVersion": 1, "steps": [{"rule": "B1", "verdict": "maybe", "subject": "", "inputs": []}]})")
            << u"/steps/0"_s;
        QTest::newRow("input without value")
            << QByteArray(
                   R"({"rulebookVersion": 1, "steps": [{"rule": "B1", "verdict": "passed", "subject": "", "inputs": [{"name": "a"}]}]})")
            << u"/steps/0"_s;
    }
    void badTraces()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto trace = Trace::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!trace);
        QCOMPARE(trace.error().code, ErrorCode::InvalidField);
        QCOMPARE(trace.error().details.value(u"field"_s).toString(), field);
    }

    void traceSurvivesHostileNumbers()
    {
        PurchaseOrder order = sampleOrder();
        order.header.number = QString(QChar(0xd834)) + QChar(u'\0') + u"\u202e<b>\"'"_s;
        order.lines[0].number = order.header.number;
        const auto decision = rules::decideOrder(order, sampleContext());
        QVERIFY(!decision.isAllowed());
        QCOMPARE(traceComplaints(decision.trace), QStringList());
    }

    void nothingIsSwitchedOffByDefault()
    {
        if (!qEnvironmentVariableIsSet("PODESK_RULE_OFF"))
            QCOMPARE(switchedOffRule(), QByteArray());
        else
            QVERIFY(switchedOffRule().isEmpty() || switchedOffRule() == qgetenv("PODESK_RULE_OFF"));
    }
};

QTEST_APPLESS_MAIN(TestRulebook)
#include "tst_rulebook.moc"
