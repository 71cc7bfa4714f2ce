// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/balancestate.h"
#include "tests/support/enginefixture.h"
#include "ui/details/findingsmodel.h"
#include "ui/details/historymodel.h"
#include "ui/details/linesmodel.h"
#include "ui/details/statusrowsmodel.h"
#include "ui/details/textrowsmodel.h"
#include "ui/details/tracemodel.h"
#include "ui/settings/checkfindingsmodel.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The small models behind the tabs and dialogs.
class TestDetailModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesChangeInPlace();
    void balanceStates_data();
    void balanceStates();
    void balanceIsWordsToo();
    void textRows();
    void statusRows();
    void findings();
    void traces();
    void checkFindings();
    void historyTellsBeforeAndAfter();
    void aRowIsOneSentence();

private:
    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

using Tester = QAbstractItemModelTester;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

void TestDetailModels::linesChangeInPlace()
{
    LinesModel model;
    Tester tester(&model, fatal);
    model.setLines({aLine(u"1"_s), aLine(u"2"_s), aLine(u"3"_s)});
    const QPersistentModelIndex second(model.index(1, 0));
    model.setLines({aLine(u"1"_s), aLine(u"2b"_s), aLine(u"3"_s), aLine(u"4"_s)});
    QVERIFY(second.isValid()); // the row stays under the hand
    QCOMPARE(cell(model, 1, LinesModel::Number), u"2b"_s);
    QCOMPARE(model.rowCount(), 4);
    model.setLines({aLine(u"1"_s)});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!second.isValid());
    model.append(aLine(u"5"_s));
    model.remove(0);
    QCOMPARE(cell(model, 0, LinesModel::Number), u"5"_s);
    model.setProblems({{0, u"bad"_s}});
    QCOMPARE(cell(model, 0, LinesModel::Number), u"✗ 5"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"bad"_s);
}

void TestDetailModels::balanceStates_data()
{
    QTest::addColumn<bool>("tracked");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<int>("state");
    using S = BalanceState;
    QTest::newRow("untracked") << false << qint64(1000) << qint64(0) << int(S::NotTracked);
    QTest::newRow("full") << true << qint64(1000) << qint64(1000) << int(S::Available);
    QTest::newRow("exactly 75%") << true << qint64(1000) << qint64(750) << int(S::Available);
    QTest::newRow("a cent below") << true << qint64(1000) << qint64(749) << int(S::Below75Percent);
    QTest::newRow("odd total, at the edge") << true << qint64(1001) << qint64(751) << int(S::Available);
    QTest::newRow("odd total, below the edge") << true << qint64(1001) << qint64(750) << int(S::Below75Percent);
    QTest::newRow("exhausted") << true << qint64(1000) << qint64(0) << int(S::Exhausted);
    QTest::newRow("overdrawn") << true << qint64(100) << qint64(-20000) << int(S::Overdrawn);
    QTest::newRow("largest") << true << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max()
                             << int(S::Available);
}

void TestDetailModels::balanceStates()
{
    QFETCH(bool, tracked);
    QFETCH(qint64, total);
    QFETCH(qint64, left);
    QFETCH(int, state);
    LineItem line = aLine();
    line.total = {total, line.currency};
    if (tracked)
        line.balance = Money{left, line.currency};
    QCOMPARE(int(balanceState(line)), state);
}

void TestDetailModels::balanceIsWordsToo()
{
    LineItem line = aLine();
    line.total = {10'000, line.currency};
    LinesModel model;
    model.setLines({line});
    QCOMPARE(cell(model, 0, LinesModel::Balance), u"not tracked"_s);
    line.balance = Money{7'499, line.currency};
    model.setLines({line});
    QVERIFY2(cell(model, 0, LinesModel::Balance).contains(u"74.99"_s), qPrintable(cell(model, 0, LinesModel::Balance)));
    QVERIFY(cell(model, 0, LinesModel::Balance).contains(u"below 75%"_s));
}

void TestDetailModels::textRows()
{
    TextRowsModel model({u"Key"_s, u"Value"_s});
    Tester tester(&model, fatal);
    model.setRows({{u"team"_s, u"net"_s}, {u"stage"_s, {}}});
    QVERIFY(model.setData(model.index(1, 1), u"prod"_s, Qt::EditRole));
    QCOMPARE(model.rows().at(1), QStringList({u"stage"_s, u"prod"_s}));
    model.append({u"a"_s, u"b"_s});
    model.setProblems({{std::pair(2, 0), u"taken"_s}});
    QCOMPARE(cell(model, 2, 0), u"✗ a"_s);
    QCOMPARE(model.index(2, 0).data(Qt::EditRole).toString(), u"a"_s); // the sign is never part of the value
    model.remove({0, 2});
    QCOMPARE(model.rows(), QList<QStringList>({{u"stage"_s, u"prod"_s}}));
}

void TestDetailModels::statusRows()
{
    StatusRowsModel model;
    Tester tester(&model, fatal);
    RowOutcome done;
    done.number = u"PO-1"_s;
    done.before = Status::Suspended;
    done.after = Status::Active;
    done.matchesNothing = true;
    RowOutcome refused;
    refused.number = u"PO-2"_s;
    refused.before = refused.after = Status::SuspendedExpired;
    refused.refusal =
        Error{ErrorCode::TransitionNotOffered,
              u"B43"_s,
              u"PO-2"_s,
              {{u"from"_s, u"suspended-expired"_s}, {u"to"_s, u"active"_s}, {u"allowed"_s, u"expired"_s}}};
    model.setRows({done, refused}, StatusRowsModel::Tense::WouldBe);
    QCOMPARE(cell(model, 0, StatusRowsModel::After), u"→ Active"_s);
    QVERIFY(cell(model, 0, StatusRowsModel::Note).contains(u"B44"_s));
    QVERIFY(cell(model, 1, StatusRowsModel::After).startsWith(u'✗'));
    QVERIFY(cell(model, 1, StatusRowsModel::Note).contains(u"B43"_s));
    model.setRows({done}, StatusRowsModel::Tense::Was);
    QCOMPARE(cell(model, 0, StatusRowsModel::After), u"✓ Active"_s);
}

void TestDetailModels::findings()
{
    FindingsModel model;
    Tester tester(&model, fatal);
    model.setFindings({{u"/tmp/a b.tsv"_s, 17, u"effective"_s,
                        Error{ErrorCode::MissingField, {}, {}, {{u"field"_s, u"effective"_s}}}}});
    QCOMPARE(cell(model, 0, FindingsModel::File), u"a b.tsv"_s);
    QCOMPARE(cell(model, 0, FindingsModel::Line), u"17"_s);
    QCOMPARE(cell(model, 0, FindingsModel::Field), u"Effective month"_s);
    QVERIFY(!cell(model, 0, FindingsModel::Problem).isEmpty());
    QCOMPARE(model.allText().count(u'\n'), 2);
    QVERIFY(model.allText().contains(u"a b.tsv\t17\tEffective month\t"_s));
}

void TestDetailModels::traces()
{
    TraceModel model;
    Tester tester(&model, fatal);
    model.setSteps({{u"B1"_s, Verdict::Passed, u"PO-1"_s, {{u"number"_s, u"PO-1"_s}, {u"taken"_s, u"false"_s}}},
                    {u"B2"_s, Verdict::Failed, u"PO-1"_s, {{u"length"_s, u"101"_s}, {u"limit"_s, u"100"_s}}},
                    {u"B6"_s, Verdict::Skipped, {}, {}}});
    QVERIFY(cell(model, 0, TraceModel::Verdict).startsWith(u'✓'));
    QVERIFY(cell(model, 1, TraceModel::Verdict).startsWith(u'✗'));
    QVERIFY(cell(model, 2, TraceModel::Verdict).startsWith(u'–'));
    QCOMPARE(model.decidingRow({}), 1);
    QCOMPARE(model.decidingRow(u"B2"_s), 1);
    QVERIFY(cell(model, 1, TraceModel::Inputs).contains(u"101"_s));
    const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"B2"_s) && spoken.contains(u"101"_s));
    model.setSteps({{u"B1"_s, Verdict::Passed, {}, {}}, {u"B2"_s, Verdict::Passed, {}, {}}});
    QCOMPARE(model.decidingRow(u"B1"_s), 1); // none failed: the last word
    model.setSteps({});
    QCOMPARE(model.decidingRow({}), -1);
}

void TestDetailModels::checkFindings()
{
    CheckFindingsModel model;
    Tester tester(&model, fatal);
    model.setFindings({{u"line-total"_s, u"line_items"_s, 7, u"PO-1"_s, u"100"_s, u"99"_s}});
    QCOMPARE(cell(model, 0, CheckFindingsModel::Record), u"PO-1 (line_items 7)"_s);
    QCOMPARE(cell(model, 0, CheckFindingsModel::Actual), u"99"_s);
}

void TestDetailModels::historyTellsBeforeAndAfter()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    HeaderChanges set;
    set.expiration = Month::of(2025, 3);
    w.run(EditPurchaseOrder{ref(u"PO-1"_s), set});
    LineItem line = aLine();
    line.amount = {250 * UnitPrice::one};
    w.run(EditLineItem{ref(u"PO-1"_s), u"1"_s, line});
    w.run(AddContact{ref(u"PO-1"_s), {u"Jane"_s, u"jane@example.com"_s, {}}});
    const PurchaseOrder order = w.order(u"PO-1"_s);
    const auto entries = w.client->history(order.id).result();
    QVERIFY(entries);
    HistoryModel model;
    Tester tester(&model, fatal);
    model.setEntries(*entries, order);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.changesAt(0), QList<FieldChange>({{u"Contact"_s, u"-"_s, u"Jane, jane@example.com"_s}}));
    const QList<FieldChange> edited = model.changesAt(1);
    QVERIFY(edited.contains(FieldChange{u"Line item 1: Amount"_s, u"USD 100.00"_s, u"USD 250.00"_s}) ||
            edited.contains(FieldChange{u"Line item 1: Amount"_s, u"100.00"_s, u"250.00"_s}));
    QVERIFY(model.changesAt(2).contains(FieldChange{u"Expiration month"_s, u"Dec 2024"_s, u"Mar 2025"_s}));
    QCOMPARE(model.changesAt(3), QList<FieldChange>({{u"Suspended"_s, u"no"_s, u"yes"_s}}));
    QVERIFY(!model.changesAt(4).isEmpty());
    QVERIFY(model.hasSimulatedTimes());

    FieldChangesModel fields;
    Tester fieldsTester(&fields, fatal);
    fields.setChanges(model.changesAt(2));
    QCOMPARE(cell(fields, 0, 1), u"Dec 2024"_s);
}

void TestDetailModels::aRowIsOneSentence()
{
    LinesModel model;
    model.setLines({aLine()});
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Line 1"_s) && spoken.contains(u"not tracked"_s), qPrintable(spoken));
}

QTEST_MAIN(TestDetailModels)
#include "tst_detailmodels.moc"
