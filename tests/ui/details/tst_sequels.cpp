// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/permissions.h"
#include "ui/details/sequels.h"
#include "ui/details/supportdesk.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the message says that a command leads to.
class TestSequels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makingActiveOffersACase();
    void nothingFollowsWhereNothingWasWithheld();
    void severalInvoicesGetTheirCases();
    void whatSupportWasAskedAboutIsNotAskedAgain();
    void supportsRefusalIsASetback();
    void undoIsStillThere();
    void aRealClockHasNoStandInForSupport();
    void whoMayNotOpenCasesIsTold();

private:
    QString said() const { return messages->newestText(); }
    QPushButton* offered(const char* name) const
    {
        QPushButton* newest = nullptr;
        for (QPushButton* button : messages->findChildren<QPushButton*>(QString::fromLatin1(name)))
            newest = button;
        return newest;
    }
    void activate() { runner->run(ChangeStatus{{ref(u"PO-77"_s)}, Status::Active}); }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<SupportDesk> support;
    std::unique_ptr<Sequels> sequels;
};

/// INV-1001 was bought while PO-77 was suspended.
void TestSequels::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    w->suspend(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    support = std::make_unique<SupportDesk>(runner.get(), nullptr);
    sequels = std::make_unique<Sequels>(runner.get(), support.get(), nullptr);
}

void TestSequels::cleanup()
{
    sequels.reset();
    support.reset();
    runner.reset();
    messages.reset();
    w.reset();
}

void TestSequels::makingActiveOffersACase()
{
    activate();
    QTRY_VERIFY2(said().contains(u"issued without it"_s), qPrintable(said())); // R42
    QVERIFY(said().startsWith(u"PO-77"_s) && said().contains(u'1'));
    offered("messageOpenCase")->click();
    QTRY_VERIFY(said().contains(u"CASE-1"_s));
    offered("messageAnswerCase")->click();
    QTRY_VERIFY2(said().contains(u"bears purchase order number PO-77"_s), qPrintable(said())); // R43
    QSignalSpy followed(sequels.get(), &Sequels::followed);
    offered("messageShowInvoice")->click();
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().name, u"INV-1001"_s);
}

void TestSequels::nothingFollowsWhereNothingWasWithheld()
{
    w->add(w->poOf(u"PO-78"_s));
    w->suspend(u"PO-78"_s);
    runner->run(ChangeStatus{{ref(u"PO-78"_s)}, Status::Active});
    QTRY_VERIFY(said().contains(u"PO-78"_s));
    QVERIFY(!said().contains(u"without"_s));
    QVERIFY(!offered("messageOpenCase"));
    runner->run(ChangeStatus{{ref(u"PO-78"_s)}, Status::Suspended});
    QTRY_VERIFY(said().contains(u"suspended"_s));
    QVERIFY(!offered("messageOpenCase"));
}

void TestSequels::severalInvoicesGetTheirCases()
{
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    activate();
    QTRY_VERIFY2(said().contains(u"2"_s) && said().contains(u"without it"_s), qPrintable(said()));
    offered("messageOpenCase")->click();
    QTRY_COMPARE(w->facts().openCases, 2);
    QTRY_VERIFY2(said().contains(u'2'), qPrintable(said()));
}

void TestSequels::whatSupportWasAskedAboutIsNotAskedAgain()
{
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w->must(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}});
    activate();
    QTRY_VERIFY2(said().contains(u"2"_s) && said().contains(u"without it"_s), qPrintable(said()));
    offered("messageOpenCase")->click();
    QTRY_VERIFY(said().contains(u"CASE-2"_s));
    QCOMPARE(w->facts().openCases, 2);
    support->open({{{}, u"INV-1001"_s}}); // asked about already
    QTRY_VERIFY2(said().contains(u"CASE-1"_s) && said().contains(u"open"_s), qPrintable(said()));
    QCOMPARE(w->facts().openCases, 2);
}

void TestSequels::supportsRefusalIsASetback()
{
    runner->run(OpenSupportCase{SupportCaseKind::RegenerateInvoice, {{}, u"INV-1001"_s}});
    QTRY_VERIFY(said().contains(u"CASE-1"_s));
    offered("messageAnswerCase")->click();
    QTRY_VERIFY2(said().contains(u"could not"_s) && said().contains(u"PO-77"_s), qPrintable(said())); // R44
}

void TestSequels::undoIsStillThere()
{
    activate();
    QTRY_VERIFY(offered("messageUndo"));
    offered("messageUndo")->click();
    QTRY_COMPARE(w->status(u"PO-77"_s), Status::Suspended);
    // And from its word to what the journal says of it.
    QSignalSpy followed(sequels.get(), &Sequels::followed);
    QTRY_VERIFY(offered("messageEntry"));
    offered("messageEntry")->click();
    QCOMPARE(followed.size(), 1);
    const RecordLink entry{RecordLink::Kind::JournalEntry, QString::number(w->facts().position)};
    QCOMPARE(followed.first().first().value<RecordLink>(), entry);
}

void TestSequels::aRealClockHasNoStandInForSupport()
{
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    TestWorkspace books(real);
    CommandRunner own(books.client.get(), messages.get());
    SupportDesk desk(&own, nullptr);
    const Sequels itsSequels(&own, &desk, nullptr);
    own.run(CreatePurchaseOrder{{}, anOrder(u"PO-1"_s)});
    QTRY_VERIFY(said().contains(u"PO-1"_s));
    QVERIFY(!offered("messageAnswerCase"));
}

void TestSequels::whoMayNotOpenCasesIsTold()
{
    runner->permissions()->setFacts(w->facts());
    QVERIFY(support->obstacleToOpen().isEmpty()); // the owner may
    runner->permissions()->setIdentity(u"watcher"_s);
    QVERIFY(support->obstacleToOpen().isEmpty()); // support:CreateCase
    const InvoiceView view = w->invoice(u"INV-1001"_s);
    QVERIFY(support->obstacleToOpen(view).isEmpty());
    w->must(AddIdentities{{{u"nobody"_s, CommerceWorkspace::watcher, {}}}});
    runner->permissions()->setFacts(w->facts());
    runner->permissions()->setIdentity(u"nobody"_s);
    QVERIFY2(support->obstacleToOpen().contains(u"support:CreateCase"_s), qPrintable(support->obstacleToOpen()));
    QCOMPARE(support->obstacleToOpen(view), support->obstacleToOpen());
}

QTEST_MAIN(TestSequels)
#include "tst_sequels.moc"
