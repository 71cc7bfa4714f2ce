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
        QStringList expected{u"R47"_s, u"B14"_s, u"B15"_s, u"G2"_s,  u"G4"_s,
                             u"G7"_s,  u"G11"_s, u"G12"_s, u"G15"_s, u"G19"_s};
        for (int at = 1; at <= 12; ++at)
            expected.append(u'B' + QString::number(at));
        for (int at = 36; at <= 48; ++at)
            expected.append(u'B' + QString::number(at));
        QStringList found;
        for (const RuleEntry& entry : rulebook())
            found.append(entry.id);
        QCOMPARE(found.removeDuplicates(), qsizetype{0});
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void entriesAreWhole()
    {
        static const QRegularExpression id(u"^[RBG][1-9][0-9]*$"_s);
        static const QRegularExpression source(u"^([A-Z]{2}-[A-Za-z-]+|Seed|FAQ|ruling)$"_s);
        static const QStringList evidences{u"documented"_s, u"inferred"_s, u"conflicting"_s};
        for (const RuleEntry& entry : rulebook()) {
            QVERIFY(id.match(entry.id).hasMatch());
            QVERIFY(source.match(entry.source).hasMatch());
            QVERIFY(evidences.contains(evidenceText(entry.evidence)));
            QVERIFY(entry.in2024 || entry.in2026);
            QCOMPARE(findRule(QString(entry.id)), &entry);
            QCOMPARE(QSet<QLatin1StringView>(entry.inputs.begin(), entry.inputs.end()).size(), entry.inputs.size());
        }
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
