// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariorunner.h"
#include "tests/gui/desk.h"
#include "tests/gui/played/playwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

PurchaseOrder order(const QString& number)
{
    PurchaseOrder order = anOrder(number);
    order.lines.append(aLine(u"2"_s));
    order.lines.last().type = LineItemType::MonthlyUsage;
    order.contacts = {{u"Ada Okafor"_s, u"ada@example.com"_s, {}}};
    order.tags = {{u"team"_s, u"net"_s}};
    return order;
}

RunOptions asOwner()
{
    RunOptions options;
    options.actor = ScenarioRunner::owner();
    return options;
}

void must(EngineClient& client, const Command& command)
{
    const CommandOutcome outcome = client.run(command, asOwner()).result();
    if (outcome.refusal)
        qFatal("%s was refused: %s", qPrintable(outcome.command), qPrintable(errorCodeName(outcome.refusal->code)));
}

/// The same workspace twice: one is worked by the engine, the other by hand.
class Twins
{
public:
    Twins()
    {
        for (TestWorkspace* each : {&byEngine, &byHand}) {
            must(*each->client, CreatePurchaseOrder{{}, order(u"PO-A"_s)});
            must(*each->client, CreatePurchaseOrder{{}, order(u"PO-B"_s)});
            must(*each->client, CreatePurchaseOrder{{}, order(u"PO-AB"_s)});
            must(*each->client, EnableIntegration{});
        }
    }
    static QString digestOf(TestWorkspace& workspace) { return *workspace.client->digest().result(); }

    TestWorkspace byEngine{TestWorkspace::simulated()};
    TestWorkspace byHand{TestWorkspace::simulated()};
};

LineItem changedLine()
{
    LineItem line = aLine(u"2"_s);
    line.type = LineItemType::MonthlyUsage;
    line.description = u"Usage of the platform"_s;
    line.balanceTracking = true;
    line.amount = *UnitPrice::fromText(u"1234.50"_s);
    line.quantity = 3;
    line.tax = {Tax::Kind::Percent, 19 * Tax::onePercent};
    return line;
}

HeaderChanges someChanges()
{
    HeaderChanges changes;
    changes.description = u"Second try"_s;
    changes.shipTo = u"Example Retail GmbH\nLagerweg 7"_s;
    changes.invoiceUnits = QStringList{u"Retail EU"_s, u"Retail US"_s};
    changes.expiration = Month::of(2025, 3);
    return changes;
}

const QList<Contact> otherContacts{{u"Bo Lind"_s, u"bo@example.com"_s, u"+49 30 123"_s},
                                   {u"Cy Dahl"_s, u"cy@example.com"_s, {}}};

} // namespace

/// Commands carried out by mouse and keys leave the records that they leave without a window; a page is used where one
/// says the whole command, and the form of "Run command..." for everything else.
class TestPerformer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheSameRecords_data();
    void leavesTheSameRecords();
    void actsAsWhoIsAsked();
    void aRefusalIsAnAnswer();
    void theFormTakesOverFromAPageThatFails();
    void saysWhatItTouchesBeforeItDoes();
    void stopsAndClosesWhatItOpened();
};

void TestPerformer::leavesTheSameRecords_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<bool>("isByPage");
    const auto add = [](const char* name, const Command& command, bool isByPage) {
        QTest::newRow(name) << command << isByPage;
    };
    add("suspend one", ChangeStatus{{ref(u"PO-A"_s)}, Status::Suspended}, true);
    add("suspend two", ChangeStatus{{ref(u"PO-A"_s), ref(u"PO-B"_s)}, Status::Suspended}, true);
    add("delete two", DeletePurchaseOrders{{ref(u"PO-B"_s), ref(u"PO-AB"_s)}}, true);
    add("duplicate", DuplicatePurchaseOrder{ref(u"PO-A"_s), u"PO-C"_s}, true);
    add("edit", EditPurchaseOrder{ref(u"PO-A"_s), someChanges()}, true);
    add("renew", RenewPurchaseOrder{ref(u"PO-A"_s), Month::of(2024, 1), Month::of(2025, 6)}, true);
    add("add line", AddLineItem{ref(u"PO-A"_s), aLine(u"7"_s)}, true);
    add("edit line", EditLineItem{ref(u"PO-A"_s), u"2"_s, changedLine()}, true);
    add("remove line", RemoveLineItems{ref(u"PO-A"_s), {u"2"_s}}, true);
    add("add contact", AddContact{ref(u"PO-A"_s), otherContacts.first()}, true);
    add("other contacts", SetContacts{ref(u"PO-A"_s), otherContacts}, true);
    add("other tags", SetTags{ref(u"PO-A"_s), {{u"team"_s, u"web"_s}, {u"stage"_s, u"test"_s}}}, true);
    add("create", CreatePurchaseOrder{{}, order(u"PO-NEW 1"_s)}, true);
    add("subscribe", Subscribe{u"northlight-1y"_s, {}, 2, u"PO-A"_s}, true);
    add("subscribe without number", Subscribe{u"northlight-1y"_s, {}, 1, {}}, true);
    add("a day", AdvanceClock{*Instant::fromText(u"2024-07-02"_s)}, true);
    add("months", AdvanceClock{*Instant::fromText(u"2024-11-20"_s)}, true);
    add("to an hour", AdvanceClock{*Instant::fromText(u"2024-07-04T13:30Z"_s)}, false);
    add("undo", Undo{}, false); // this window has no such button
    add("organisation", AddOrganization{u"Birch Group"_s}, false);
    add("quotas", SetQuotas{Quotas::off()}, false);
    add("checkpoint", SaveCheckpoint{u"Before the case"_s}, false);
    add("products", AddProducts{EngineClient::shippedCatalogue().mid(0, 1)}, false);
}

void TestPerformer::leavesTheSameRecords()
{
    QFETCH(Command, command);
    QFETCH(bool, isByPage);
    Twins twins;
    if (std::holds_alternative<AddProducts>(command)) {
        CatalogueEntry entry = std::get<AddProducts>(command).products.first();
        entry.product.code = u"another"_s;
        for (Offer& offer : entry.offers)
            offer.code += u"-2"_s;
        command = AddProducts{{entry}};
    }
    const CommandOutcome expected = twins.byEngine.client->run(command, asOwner()).result();
    QVERIFY(expected.isDone());
    PlayWindow window(twins.byHand.client.get());
    const Performed performed = window.perform(command);
    QVERIFY2(performed.outcome, qPrintable(performed.failure));
    QVERIFY(performed.outcome->isDone());
    QCOMPARE(performed.ways, QList<bool>{isByPage});
    QCOMPARE(Twins::digestOf(twins.byHand), Twins::digestOf(twins.byEngine));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestPerformer::actsAsWhoIsAsked()
{
    Twins twins;
    const QString account = twins.byHand.facts().accounts.first().number;
    must(*twins.byHand.client,
         AddIdentities{{NewIdentity{u"Ole"_s, account, {PolicyStatement{true, {u"purchase-orders:*"_s}, {}, {}}}}}});
    PlayWindow window(twins.byHand.client.get());
    const Performed performed = window.perform(ChangeStatus{{ref(u"PO-A"_s)}, Status::Suspended}, u"Ole"_s);
    QVERIFY2(performed.outcome, qPrintable(performed.failure));
    const auto entries = twins.byHand.client->entriesSince(0).result();
    QVERIFY(entries);
    QCOMPARE(entries->last().actor, u"Ole"_s);
}

void TestPerformer::aRefusalIsAnAnswer()
{
    Twins twins;
    PlayWindow window(twins.byHand.client.get());
    const Performed performed = window.perform(CreatePurchaseOrder{{}, order(u"PO-A"_s)});
    QVERIFY2(performed.outcome, qPrintable(performed.failure));
    QVERIFY(performed.outcome->refusal);
    QCOMPARE(performed.outcome->refusal->code, ErrorCode::NumberTaken);
    QCOMPARE(performed.ways, QList<bool>{false});
    QVERIFY(!QApplication::activeModalWidget());
}

/// A page that does not do what its route expects does not stop a play.
void TestPerformer::theFormTakesOverFromAPageThatFails()
{
    Twins twins;
    PlayWindow window(twins.byHand.client.get());
    window.performer()->setPatience(300);
    window.view()->findChild<QWidget*>(u"advanceDay"_s)->hide();
    const Instant day = twins.byHand.facts().now.plusDays(1);
    const Performed performed = window.perform(AdvanceClock{day});
    QVERIFY2(performed.outcome, qPrintable(performed.failure));
    QCOMPARE(performed.ways, (QList<bool>{true, false}));
    QCOMPARE(twins.byHand.facts().now, day);
}

void TestPerformer::saysWhatItTouchesBeforeItDoes()
{
    Twins twins;
    PlayWindow window(twins.byHand.client.get());
    window.performer()->setPace(120);
    QStringList spoken;
    bool wasEarly = true;
    QObject::connect(window.performer(), &Performer::touched, window.window(),
                     [&](const QWidget* widget, const QString& words) {
                         spoken << words;
                         wasEarly = wasEarly && widget && widget->isVisible();
                     });
    QElapsedTimer since;
    since.start();
    QVERIFY(window.perform(ChangeStatus{{ref(u"PO-A"_s)}, Status::Suspended}).outcome);
    QVERIFY(wasEarly);
    QVERIFY(since.elapsed() >= 120 * spoken.size());
    QVERIFY(std::ranges::any_of(spoken, [](const QString& words) { return words.contains(u"PO-A"_s); }));
    for (const QString& words : std::as_const(spoken))
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
}

void TestPerformer::stopsAndClosesWhatItOpened()
{
    Twins twins;
    PlayWindow window(twins.byHand.client.get());
    const QSignalSpy done(window.performer(), &Performer::done);
    const QSignalSpy failed(window.performer(), &Performer::failed);
    QObject::connect(window.performer(), &Performer::touched, window.window(), [&](QWidget* widget, const QString&) {
        if (widget->objectName() == "lineNumber"_L1)
            window.performer()->stop();
    });
    window.performer()->perform(CreatePurchaseOrder{{}, order(u"PO-NEW"_s)}, {});
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!twins.byHand.client->find(ref(u"PO-NEW"_s)).result());
    QCOMPARE(done.size() + failed.size(), 0);
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestPerformer test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_performer.moc"
