// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordlink.h"
#include "ui/common/wordsign.h"

#include "core/domain/invoice.h"

#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;

/// Links in texts, and the signs before words.
class TestRecordLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughAnHref_data();
    void goesThroughAnHref();
    void refusesWhatIsNoLink();
    void knowsWhichInputsAreNumbers_data();
    void knowsWhichInputsAreNumbers();
    void everyOutcomeHasASign();
};

void TestRecordLink::goesThroughAnHref_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << 0 << u"PO-77"_s;
    QTest::newRow("spaces and marks") << 0 << u" PO 77/\"a\"&b=%20#:? "_s;
    QTest::newRow("other scripts") << 1 << u"発注 – ü"_s;
    QTest::newRow("agreement") << 2 << u"agmt-1"_s;
    QTest::newRow("rule") << 3 << u"R41"_s;
    QTest::newRow("entry") << 4 << u"17"_s;
}

void TestRecordLink::goesThroughAnHref()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    const RecordLink link{RecordLink::Kind(kind), name};
    QCOMPARE(RecordLink::fromHref(link.href()).value_or(RecordLink{RecordLink::Kind::Rule, u"none"_s}), link);
    QVERIFY(!link.html(u"<b>"_s).contains(u"<b>"_s));
}

void TestRecordLink::refusesWhatIsNoLink()
{
    for (const QString& href :
         QStringList{{}, u"PO-77"_s, u"https://example.com"_s, u"file:///etc/passwd"_s, u":PO-77"_s})
        QVERIFY2(!RecordLink::fromHref(href), qPrintable(href));
}

void TestRecordLink::knowsWhichInputsAreNumbers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("R1 number") << u"R1"_s << u"number"_s << true;
    QTest::newRow("R43 after") << u"R43"_s << u"after"_s << true;
    QTest::newRow("B40 after is a status") << u"B40"_s << u"after"_s << false;
    QTest::newRow("R41 status") << u"R41"_s << u"status"_s << false;
}

void TestRecordLink::knowsWhichInputsAreNumbers()
{
    QFETCH(QString, rule);
    QFETCH(QString, input);
    QFETCH(bool, isLink);
    const TraceStep step{rule, Verdict::Passed, {}, {{input, u"PO-77"_s}}};
    QCOMPARE(linkOf(step, step.inputs.first()).has_value(), isLink);
    QVERIFY(!linkOf(step, {input, {}}));
}

void TestRecordLink::everyOutcomeHasASign()
{
    for (const PoOutcome outcome : allPoOutcomes)
        QVERIFY(signOf(u"outcome", poOutcomeText(outcome)));
    for (const Status status : allStatuses)
        QVERIFY(signOf(u"status", statusText(status)));
    for (const SupportCaseState state : allSupportCaseStates)
        QVERIFY(signOf(u"case-state", supportCaseStateText(state)));
    QVERIFY(!signOf(u"outcome", u"nonsense"));
    QVERIFY(!signOf(u"number", u"suspended"));
    // Colour is not the only difference between having a number and not.
    QVERIFY(signOf(u"outcome", u"transaction")->shape != signOf(u"outcome", u"no-candidate")->shape);
    QVERIFY(signOf(u"outcome", u"suspended")->shape != signOf(u"outcome", u"not-linked")->shape);
}

QTEST_APPLESS_MAIN(TestRecordLink)
#include "tst_recordlink.moc"
