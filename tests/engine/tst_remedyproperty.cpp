// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remedysearch.h"
#include "tests/support/enginefixture.h"

#include <rapidcheck.h>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"111111111111"_s;

template <class T>
T oneOf(std::initializer_list<T> values)
{
    return *rc::gen::elementOf(std::vector<T>(values));
}

bool oftenNot()
{
    return *rc::gen::inRange(0, 4) == 0;
}

/// A PO that may be wrong for an invoice of May 2024 in any of the ways that the steps of section 12 know.
PurchaseOrder randomOrder(const QString& number)
{
    PurchaseOrder order = anOrder(number);
    order.header.billFrom = oftenNot() ? QString(seller::australia) : QString(seller::inc);
    order.header.effective = oftenNot() ? Month::of(2024, 6) : Month::of(2024, 1);
    order.header.expiration = Month::of(2024, *rc::gen::inRange(5, 13));
    if (order.header.expiration < order.header.effective)
        order.header.expiration = order.header.effective;
    if (oftenNot())
        order.header.invoiceUnits = {u"Unit"_s};
    if (oftenNot())
        order.contacts = {{u"Dana"_s, u"dana@example.com"_s, {}}};
    LineItem& line = order.lines.first();
    line.type = oneOf({LineItemType::All, LineItemType::MarketplaceBlanketUsage, LineItemType::MonthlyUsage,
                       LineItemType::SubscriptionPurchase});
    line.start = oftenNot() ? order.header.expiration : order.header.effective;
    line.end = order.header.expiration;
    line.balanceTracking = oftenNot();
    return order;
}

/// Books of a standalone account in May 2024 and something in them that one may want otherwise.
RemedySubject randomWorld(Rehearsal& world)
{
    const auto may = [&world](const Command& command, const QString& identity = {}) {
        return world.run(command, identity);
    };
    if (!oftenNot())
        may(EnableIntegration{account});
    const int orders = oneOf({0, 1, 1, 2});
    for (int number = 1; number <= orders; ++number) {
        const QString name = u"P-%1"_s.arg(number);
        may(CreatePurchaseOrder{account, randomOrder(name)});
        if (*rc::gen::inRange(0, 3) == 0)
            may(ChangeStatus{{ref(name)}, Status::Suspended});
    }
    Quotas quotas;
    quotas.activePerAccount = *rc::gen::inRange(1, 6);
    may(SetQuotas{quotas});
    const auto number = oneOf<std::optional<QString>>({std::nullopt, u"P-1"_s, u"P-2"_s, u"P-9"_s});
    const auto wanted = oftenNot() ? std::optional(u"P-2"_s) : std::nullopt;
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return {RemedySubject::Kind::Checkout, oneOf<QString>({u"northlight-1y"_s, u"tidewater-payg"_s}), account};
    case 1:
        may(BuyFromAws{account, ChargeKind::AwsSubscription, u"70.00"_s, u"USD"_s, seller::inc});
        break;
    case 2:
        may(Subscribe{u"northlight-private-quarters"_s, account, 1, number});
        return {RemedySubject::Kind::Payment, u"ch-0000000001"_s, {}, {}, wanted};
    default:
        may(Subscribe{u"northlight-1y"_s, account, 1, number});
    }
    if (oftenNot() && orders > 0)
        may(ChangeStatus{{ref(u"P-1"_s)}, Status::Suspended});
    return {RemedySubject::Kind::Invoice, u"INV-1001"_s, {}, {}, wanted};
}

/// Every command there is around the subject, and every pair of them.
bool findsWithoutAClue(const RemedySubject& subject, int depth, Rehearsal& world)
{
    const auto before = readSubject(subject, world);
    if (!before)
        return false;
    bool found = false;
    const QList<Command> moves = allMovesNear(before->near);
    for (const Command& move : moves) {
        if (found)
            break;
        const auto tried = world.onTrial([&]() -> Result<void> {
            if (!world.run(move).isDone())
                return {};
            const auto after = readSubject(subject, world);
            found = after && (after->state.isMet || (depth > 1 && findsWithoutAClue(subject, depth - 1, world)));
            if (found)
                RC_LOG() << QJsonDocument(commandToJson(move)).toJson(QJsonDocument::Compact).constData() << std::endl;
            return {};
        });
        RC_ASSERT(tried.has_value());
    }
    return found;
}

} // namespace

/// What the search finds is the shortest there is, by a search that has no clue where to look.
class TestRemedyProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingShorterIsThere();
};

void TestRemedyProperty::nothingShorterIsThere()
{
    NewWorkspace wanted = TestWorkspace::simulated(u"2024-05-10T09:00"_s);
    TestWorkspace made(wanted);
    made.client.reset();
    const auto workspace = storage::Workspace::open(made.path(), storage::Access::ReadWrite);
    QVERIFY(workspace.has_value());
    QHash<qsizetype, int> seen;
    const bool holds = rc::check("no pair of commands does what the search has not found", [&] {
        const auto world = Rehearsal::begin(**workspace, {});
        RC_ASSERT(world.has_value());
        const RemedySubject subject = randomWorld(**world);
        // As deep as the search without a clue goes: what takes three is told by what takes neither one nor two.
        RemedySearch search(subject, {.trials = 100'000, .length = 2, .remedies = 6});
        Result<bool> ended = false;
        while (ended && !*ended)
            ended = search.advance(**world);
        if (!ended)
            return; // the purchase was refused: there is nothing to ask about
        const Remedies answer = search.answer();
        const bool isSame = !answer.isAboutNext;
        const qsizetype length = isSame && !answer.remedies.isEmpty() ? answer.remedies.first().commands.size() : 3;
        ++seen[answer.now.isMet ? 0 : length];
        if (answer.now.isMet || length == 1)
            return;
        // Of a payment that is invoiced already both ask about its invoice; its charge could be given any number still.
        const auto settled = settledSubject(subject, **world);
        RC_ASSERT(settled.has_value());
        RemedySubject asked = answer.isAboutNext ? *settled : answer.subject;
        asked.wanted = answer.subject.wanted;
        for (const TraceStep& step : answer.now.trace.steps) {
            if (step.verdict == Verdict::Failed)
                RC_LOG() << "failed: " << qPrintable(step.rule) << ' ' << qPrintable(step.subject) << std::endl;
        }
        RC_LOG() << "wanted: " << qPrintable(asked.wanted.value_or(u"any"_s)) << std::endl;
        RC_ASSERT(!findsWithoutAClue(asked, int(length) - 1, **world));
    });
    QVERIFY(holds);
    for (const qsizetype length : {0, 1, 2, 3})
        QVERIFY2(seen.value(length) > 0, qPrintable(u"no world needs %1"_s.arg(length)));
}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=150");
    // All of them are one function. A thousand take minutes: RC_PARAMS="max_success=1000" asks for them.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3000000");
    QCoreApplication app(argc, argv);
    TestRemedyProperty test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remedyproperty.moc"
