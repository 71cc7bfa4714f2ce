// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Undo, redo, checkpoints, the clock and settings.
class TestJournalCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoAndRedoWalkTheSameWay();
    void undoRestoresUpdatedOn();
    void aNewCommandEndsRedo();
    void nothingToUndoInANewWorkspace();
    void undoSkipsTheClockAndNamesWhatItTakesBack();
    void undoIsRefusedWhenSomethingDependsOnIt();
    void checkpointsGoBackAndForth();
    void theClockGoesForwardADayAnEntry();
    void oneJumpEqualsItsDays();
    void anAdvanceStopsAtAWholeDay();
    void theRealClockCannotBeMoved();
    void quotasAndEditionAreSettings();
    void historyTellsOneOrdersStory();
    void undoKeepsEveryLetter();
};

void TestJournalCommands::undoAndRedoWalkTheSameWay()
{
    TestWorkspace w;
    QStringList digests{w.digest()};
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    digests.append(w.digest());
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    digests.append(w.digest());
    w.run(SetTags{ref(u"PO-1"_s), {{u"a"_s, u"b"_s}}});
    digests.append(w.digest());
    for (int i = 2; i >= 0; --i) {
        QVERIFY(w.run(Undo{}).isDone());
        QCOMPARE(w.digest(), digests[i]);
    }
    QCOMPARE(w.run(Undo{}).refusal->code, ErrorCode::NothingToUndo);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(w.run(Redo{}).isDone());
        QCOMPARE(w.digest(), digests[i]);
    }
    QCOMPARE(w.run(Redo{}).refusal->code, ErrorCode::NothingToRedo);
    QVERIFY(w.run(Undo{}).isDone()); // an undo after redo takes back what was done again
    QCOMPARE(w.digest(), digests[2]);
    QVERIFY(w.run(Redo{}).isDone());
    QCOMPARE(w.digest(), digests[3]);
    QVERIFY(w.findings().isEmpty());
}

void TestJournalCommands::undoRestoresUpdatedOn()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    const PurchaseOrder before = w.order(u"PO-1"_s);
    w.run(AdvanceClock{*Instant::fromText(u"2024-07-09")});
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    QCOMPARE(w.order(u"PO-1"_s).updatedOn, *Instant::fromText(u"2024-07-09"));
    w.run(Undo{});
    QCOMPARE(w.order(u"PO-1"_s).updatedOn, before.updatedOn);
    QVERIFY(w.order(u"PO-1"_s).version > before.version); // another window must notice
}

void TestJournalCommands::aNewCommandEndsRedo()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    w.run(Undo{});
    QCOMPARE(w.facts().redoCommand, u"change-status"_s);
    w.run(SetTags{ref(u"PO-1"_s), {{u"a"_s, u"b"_s}}});
    QCOMPARE(w.run(Redo{}).refusal->code, ErrorCode::NothingToRedo);
    QVERIFY(w.facts().redoCommand.isEmpty());
}

void TestJournalCommands::nothingToUndoInANewWorkspace()
{
    TestWorkspace w;
    QVERIFY(w.facts().undoCommand.isEmpty());
    QCOMPARE(w.run(Undo{}).refusal->code, ErrorCode::NothingToUndo);
    QCOMPARE(w.facts().accounts.size(), 1);
}

void TestJournalCommands::undoSkipsTheClockAndNamesWhatItTakesBack()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    w.run(AdvanceClock{*Instant::fromText(u"2024-07-03")});
    QCOMPARE(w.facts().undoCommand, u"change-status"_s);
    QCOMPARE(w.facts().undoSubject, u"PO-1"_s);
    const CommandOutcome undo = w.run(Undo{});
    QCOMPARE(undo.undone, u"change-status"_s);
    QCOMPARE(undo.subject, u"PO-1"_s);
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-07-03"));
    QCOMPARE(w.status(u"PO-1"_s), Status::Active);
}

void TestJournalCommands::undoIsRefusedWhenSomethingDependsOnIt()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(DeletePurchaseOrders{{ref(u"PO-1"_s)}});
    const QString before = w.digest();
    const CommandOutcome undo = w.run(Undo{});
    QCOMPARE(undo.refusal->code, ErrorCode::UndoBlocked);
    QCOMPARE(undo.refusal->rule, u"G11"_s);
    QCOMPARE(w.digest(), before);
    QVERIFY(w.findings().isEmpty());
}

void TestJournalCommands::checkpointsGoBackAndForth()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(SaveCheckpoint{u"one"_s});
    const QString one = w.digest();
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended});
    w.run(AdvanceClock{*Instant::fromText(u"2024-09-01")});
    w.run(ImportPurchaseOrders{{}, {anOrder(u"PO-2"_s), anOrder(u"PO-3"_s)}, u"x"_s});
    w.run(SaveCheckpoint{u"two"_s});
    const QString two = w.digest();
    QCOMPARE(w.facts().checkpoints, QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(w.run(SaveCheckpoint{u"one"_s}).refusal->code, ErrorCode::CheckpointExists);
    QVERIFY(w.run(RestoreCheckpoint{u"one"_s}).isDone());
    QCOMPARE(w.digest(), one);
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-07-01"));
    QCOMPARE(w.facts().checkpoints, QStringList({u"one"_s, u"two"_s}));
    QVERIFY(w.run(RestoreCheckpoint{u"two"_s}).isDone());
    QCOMPARE(w.digest(), two);
    QVERIFY(w.run(Undo{}).isDone()); // going to "two" is a command like any other
    QCOMPARE(w.digest(), one);
    QVERIFY(w.run(RemoveCheckpoint{u"two"_s}).isDone());
    QCOMPARE(w.run(RestoreCheckpoint{u"two"_s}).refusal->code, ErrorCode::CheckpointUnknown);
    QVERIFY(w.findings().isEmpty());
}

void TestJournalCommands::theClockGoesForwardADayAnEntry()
{
    TestWorkspace w;
    const qint64 before = w.facts().position;
    QVERIFY(w.run(AdvanceClock{*Instant::fromText(u"2024-07-08T12:00")}).isDone());
    QCOMPARE(w.facts().position - before, 8); // seven midnights and the half day
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-07-08T12:00"));
    QCOMPARE(w.run(AdvanceClock{*Instant::fromText(u"2024-07-08")}).refusal->code, ErrorCode::ClockBackwards);
}

void TestJournalCommands::oneJumpEqualsItsDays()
{
    TestWorkspace jump;
    TestWorkspace days;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.header.expiration = order.lines[0].end = Month::of(2024, 8);
    for (TestWorkspace* w : {&jump, &days})
        w->run(CreatePurchaseOrder{{}, order});
    jump.run(AdvanceClock{*Instant::fromText(u"2025-07-01")});
    for (Instant at = *Instant::fromText(u"2024-07-02"); at <= *Instant::fromText(u"2025-07-01"); at = at.plusDays(1))
        days.run(AdvanceClock{at});
    QCOMPARE(jump.digest(), days.digest());
    QCOMPARE(jump.status(u"PO-1"_s), Status::Expired);
    QCOMPARE(jump.facts().position, days.facts().position);
}

void TestJournalCommands::anAdvanceStopsAtAWholeDay()
{
    TestWorkspace w;
    RunOptions options;
    options.cancelled = std::make_shared<std::atomic_bool>(false);
    options.progress = [flag = options.cancelled](qint64 done, qint64) { flag->store(done >= 300); }; // hundredths of a day
    w.run(AdvanceClock{*Instant::fromText(u"2024-12-31T18:00")}, options);
    QCOMPARE(w.facts().now, *Instant::fromText(u"2024-07-04"));
    QVERIFY(w.findings().isEmpty());
}

void TestJournalCommands::theRealClockCannotBeMoved()
{
    NewWorkspace real;
    real.name = u"Books"_s;
    TestWorkspace w(real);
    QCOMPARE(w.run(AdvanceClock{*Instant::fromText(u"2099-01-01")}).refusal->code, ErrorCode::RealClock);
    QCOMPARE(w.facts().clock, ClockKind::Real);
}

void TestJournalCommands::quotasAndEditionAreSettings()
{
    TestWorkspace w;
    QVERIFY(w.run(SetQuotas{Quotas::off()}).isDone());
    QVERIFY(w.run(CreatePurchaseOrder{{}, anOrder(QString(300, u'x'))}).isDone());
    QVERIFY(w.run(SetEdition{Edition::E2026}).isDone());
    w.reopen();
    QCOMPARE(w.facts().edition, Edition::E2026);
    QCOMPARE(w.facts().quotas, Quotas::off());
    w.run(Undo{});
    QCOMPARE(w.facts().edition, Edition::E2024);
}

void TestJournalCommands::historyTellsOneOrdersStory()
{
    TestWorkspace w;
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    w.run(CreatePurchaseOrder{{}, anOrder(u"PO-2"_s)});
    RunOptions asEve;
    asEve.actor = u"eve"_s;
    w.run(ChangeStatus{{ref(u"PO-1"_s)}, Status::Suspended}, asEve);
    const auto history = w.client->history(w.order(u"PO-1"_s).id).result();
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).command, u"change-status"_s);
    QCOMPARE(history->at(0).actor, u"eve"_s);
    bool sawSuspended = false;
    for (const QJsonValue& value : history->at(0).changes) {
        const QJsonObject change = value.toObject();
        sawSuspended = sawSuspended || (change.value(u"before"_s).toObject().value(u"suspended"_s).toInt(-1) == 0
                           && change.value(u"after"_s).toObject().value(u"suspended"_s).toInt(-1) == 1);
    }
    QVERIFY(sawSuspended);
    QCOMPARE(history->at(1).command, u"create-purchase-order"_s);
}

void TestJournalCommands::undoKeepsEveryLetter()
{
    TestWorkspace w;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.header.description = QChar(QChar::ByteOrderMark) + u"marked"_s; // a JSON reader might take it for a byte order mark
    w.run(CreatePurchaseOrder{{}, order});
    QCOMPARE(w.order(u"PO-1"_s).header.description, order.header.description);
    const QString before = w.digest();
    HeaderChanges set;
    set.description = u"plain"_s;
    QVERIFY(w.run(EditPurchaseOrder{ref(u"PO-1"_s), set}).isDone());
    QVERIFY(w.run(Undo{}).isDone());
    QCOMPARE(w.order(u"PO-1"_s).header.description, order.header.description);
    QCOMPARE(w.digest(), before);
}

QTEST_GUILESS_MAIN(TestJournalCommands)
#include "tst_journalcommands.moc"
