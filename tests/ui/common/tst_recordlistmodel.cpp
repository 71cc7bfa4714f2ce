// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/common/recordlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The one model of all record lists: pages, patches, rows kept under the user's hand.
class TestRecordListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryRowOfTheAnswer();
    void readsOnlyWhatIsLookedAt();
    void changedRowsArePatchedInPlace();
    void aRowThatStopsMatchingStaysDimmed();
    void deletedRowsGo();
    void newRowsAppear();
    void theNewestQueryWins();
    void columnsReadyBeforeTheFirstPageAreNotMissed();
    void aModelNobodyWatchesCatchesUp();
    void everyKindOfListIsAModel_data();
    void everyKindOfListIsAModel();
    void spokenRowsSayWhatTheyAre();
    void mergingMovesNoRow_data();
    void mergingMovesNoRow();

private:
    void ask(const QString& text)
    {
        QSignalSpy answered(model.get(), &RecordListModel::answered);
        model->setQuery(*ListQuery::fromText(ListKind::PurchaseOrders, text));
        QVERIFY(answered.wait());
    }
    QString shown(int row, QStringView field) const
    {
        return model->index(row, listFieldIndex(ListKind::PurchaseOrders, field)).data().toString();
    }
    QString word(int row) const
    {
        return model->index(row, listFieldIndex(ListKind::PurchaseOrders, u"status"))
            .data(RecordListModel::WordRole)
            .toString();
    }
    bool isDimmed(int row) const { return model->index(row, 0).data(RecordListModel::DimmedRole).toBool(); }

    std::unique_ptr<TestWorkspace> workspace;
    std::unique_ptr<RecordListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void TestRecordListModel::init()
{
    workspace = std::make_unique<TestWorkspace>(TestWorkspace::simulated(u"2024-07-01"_s, Quotas::off()));
    for (const char* number : {"PO-1", "PO-2", "PO-3", "PO-4"})
        QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(QString::fromLatin1(number))}).isDone());
    model = std::make_unique<RecordListModel>(workspace->client.get(), ListKind::PurchaseOrders);
    tester =
        std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordListModel::cleanup()
{
    tester.reset();
    model.reset();
    workspace.reset();
}

void TestRecordListModel::showsEveryRowOfTheAnswer()
{
    ask(u"sort:-number"_s);
    QCOMPARE(model->rowCount(), 4);
    QTRY_COMPARE(shown(0, u"number"), u"PO-4"_s);
    QTRY_COMPARE(shown(3, u"number"), u"PO-1"_s);
    QCOMPARE(word(0), u"active"_s);
    QCOMPARE(model->answer().recordsInList, 4);
}

void TestRecordListModel::readsOnlyWhatIsLookedAt()
{
    ask(QString());
    QVERIFY(!model->loadedRow(model->idAt(0)));
    QCOMPARE(shown(0, u"number"), u"…"_s);
    QTRY_VERIFY(model->loadedRow(model->idAt(0)));
    QCOMPARE(shown(0, u"number"), u"PO-1"_s);
}

void TestRecordListModel::changedRowsArePatchedInPlace()
{
    ask(u"sort:number"_s);
    QTRY_COMPARE(word(1), u"active"_s);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).isDone());
    QTRY_COMPARE(word(1), u"suspended"_s);
    QCOMPARE(reset.count(), 0);
    QVERIFY(!isDimmed(1));
}

void TestRecordListModel::aRowThatStopsMatchingStaysDimmed()
{
    ask(u"status:active sort:number"_s);
    QTRY_VERIFY(model->answer().complete); // rows are kept under the hand from then on
    QTRY_COMPARE(word(1), u"active"_s);
    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-2"_s)}, Status::Suspended}).isDone());
    QTRY_VERIFY(isDimmed(1));
    QCOMPARE(model->rowCount(), 4);
    QTRY_COMPARE(word(1), u"suspended"_s);
    QCOMPARE(model->answer().ids->size(), std::size_t(3));
    QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"no longer matches"_s));

    QVERIFY(workspace->run(Undo{}).isDone());
    QTRY_VERIFY(!isDimmed(1));
    QTRY_COMPARE(word(1), u"active"_s);

    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-3"_s)}, Status::Suspended}).isDone());
    QTRY_VERIFY(isDimmed(2));
    ask(u"status:active sort:-number"_s);
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(!isDimmed(0) && !isDimmed(1) && !isDimmed(2));
}

void TestRecordListModel::deletedRowsGo()
{
    ask(u"sort:number"_s);
    QVERIFY(workspace->run(DeletePurchaseOrders{{ref(u"PO-2"_s)}}).isDone());
    QTRY_COMPARE(model->rowCount(), 3);
    QTRY_COMPARE(shown(1, u"number"), u"PO-3"_s);
}

void TestRecordListModel::newRowsAppear()
{
    ask(u"sort:number"_s);
    QPersistentModelIndex last = model->index(3, 0);
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-25"_s)}).isDone());
    QTRY_COMPARE(model->rowCount(), 5);
    QTRY_COMPARE(shown(2, u"number"), u"PO-25"_s);
    QCOMPARE(last.row(), 4);
}

void TestRecordListModel::theNewestQueryWins()
{
    QSignalSpy answered(model.get(), &RecordListModel::answered);
    for (const char* text : {"PO-1", "PO-2", "PO-3", "number:=PO-4"})
        model->setQuery(*ListQuery::fromText(ListKind::PurchaseOrders, QString::fromLatin1(text)));
    // An answer that was there before the next query came may be told; what stays is the newest.
    QTRY_COMPARE(shown(0, u"number"), u"PO-4"_s);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(answered.count() >= 1);
}

/// The columns may be filled while the first page is still on its way: the news must not be lost.
void TestRecordListModel::columnsReadyBeforeTheFirstPageAreNotMissed()
{
    // Filled indeed, so that it is the news alone that this can lose.
    QTRY_VERIFY(workspace->client->list(*ListQuery::fromText(ListKind::PurchaseOrders, {})).result()->complete);
    QSignalSpy answered(model.get(), &RecordListModel::answered);
    model->setQuery(*ListQuery::fromText(ListKind::PurchaseOrders, {}));
    Q_EMIT workspace->client->listReady(ListKind::PurchaseOrders);
    workspace->client->blockSignals(true); // the same news again, later, would hide that the first was lost
    QTRY_VERIFY(answered.count() >= 1);
    QTRY_VERIFY(model->answer().complete);
    QCOMPARE(model->answer().totals.size(), 1);
    workspace->client->blockSignals(false);
}

void TestRecordListModel::aModelNobodyWatchesCatchesUp()
{
    ask(QString());
    model->setWatching(false);
    QSignalSpy changed(workspace->client.get(), &EngineClient::changed);
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-5"_s)}).isDone());
    QVERIFY(changed.wait());
    QCOMPARE(model->rowCount(), 4);
    model->setWatching(true);
    QTRY_COMPARE(model->rowCount(), 5);
}

void TestRecordListModel::everyKindOfListIsAModel_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::newRow("purchase orders") << ListKind::PurchaseOrders;
    QTest::newRow("line items") << ListKind::LineItems;
    QTest::newRow("journal") << ListKind::Journal;
}

void TestRecordListModel::everyKindOfListIsAModel()
{
    QFETCH(ListKind, kind);
    RecordListModel list(workspace->client.get(), kind);
    const QAbstractItemModelTester checked(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ListQuery query;
    query.kind = kind;
    QSignalSpy answered(&list, &RecordListModel::answered);
    list.setQuery(query);
    QVERIFY(answered.wait());
    QVERIFY(list.rowCount() > 0);
    const int before = list.rowCount();
    QTRY_VERIFY(list.index(0, 0).data().toString() != u"…"_s);
    for (int column = 0; column < list.columnCount(); ++column) {
        QVERIFY(!list.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!list.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-NEW"_s)}).isDone());
    QTRY_COMPARE(list.rowCount(), before + 1);
}

void TestRecordListModel::spokenRowsSayWhatTheyAre()
{
    ask(u"sort:number"_s);
    const QModelIndex first = model->index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Loading"_s);
    QTRY_VERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"PO-1, "_s));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Active"_s));
    const int number = listFieldIndex(ListKind::PurchaseOrders, u"number");
    QVERIFY(model->headerData(number, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(u"ascending"_s));
}

void TestRecordListModel::mergingMovesNoRow_data()
{
    QTest::addColumn<QList<qint64>>("shown");
    QTest::addColumn<QList<qint64>>("fresh");
    QTest::addColumn<QList<qint64>>("kept");
    QTest::addColumn<QList<qint64>>("merged");
    using L = QList<qint64>;
    QTest::newRow("the same") << L{1, 2, 3} << L{1, 2, 3} << L{} << L{1, 2, 3};
    QTest::newRow("kept") << L{1, 2, 3} << L{1, 3} << L{2} << L{1, 2, 3};
    QTest::newRow("gone") << L{1, 2, 3} << L{1, 3} << L{} << L{1, 3};
    QTest::newRow("new at the beginning") << L{1, 2} << L{9, 1, 2} << L{} << L{9, 1, 2};
    QTest::newRow("new at the end") << L{1, 2} << L{1, 2, 9} << L{} << L{1, 2, 9};
    QTest::newRow("new ones in the middle") << L{1, 2, 3, 4} << L{1, 8, 9, 3, 4} << L{2} << L{1, 8, 9, 2, 3, 4};
    QTest::newRow("moved stays") << L{1, 2, 3} << L{3, 1, 2} << L{} << L{1, 2, 3};
    QTest::newRow("emptied") << L{1, 2} << L{} << L{} << L{};
    QTest::newRow("emptied but for one") << L{1, 2} << L{} << L{1} << L{1};
}

void TestRecordListModel::mergingMovesNoRow()
{
    QFETCH(QList<qint64>, shown);
    QFETCH(QList<qint64>, fresh);
    QFETCH(QList<qint64>, kept);
    QFETCH(QList<qint64>, merged);
    const auto got = mergedInPlace(shown, fresh, QSet<qint64>(kept.begin(), kept.end()));
    QCOMPARE(QList<qint64>(got->begin(), got->end()), merged);
}

QTEST_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
