// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/decided.h"
#include "tests/rules/samples.h"

#include <rapidcheck.h>

#include <QtTest/QtTest>

using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

namespace {

template <class Container>
auto oneOf(const Container& values)
{
    return values[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(values.size())))];
}

/// Mostly ordinary values, with a wrong one now and then.
bool rarely()
{
    return *rc::gen::inRange(0, 40) == 0;
}

QString anyNumber()
{
    static const std::array odd{u"A#1"_s, QString(), QString(101, u'x'), u"𝄞"_s};
    return rarely() ? oneOf(odd) : u"PO-%1"_s.arg(*rc::gen::inRange(1, 1000));
}

Month anyMonth()
{
    return july.plus(*rc::gen::inRange(-6, 7));
}

LineItem anyLine(int number, const PurchaseOrderHeader& header)
{
    static const std::array codes{u"USD"_s, u"JPY"_s, u"KWD"_s};
    LineItem line;
    line.number = QString::number(rarely() ? 1 : number);
    line.type = oneOf(allLineItemTypes);
    line.start = rarely() ? anyMonth() : header.effective;
    line.end = rarely() ? anyMonth() : header.expiration;
    line.balanceTracking = *rc::gen::arbitrary<bool>() && (rarely() || !isMarketplace(line.type));
    line.amount = {rarely() ? *rc::gen::arbitrary<qint64>() : *rc::gen::inRange<qint64>(1, 1'000'000'000'000)};
    line.quantity = rarely() ? *rc::gen::arbitrary<qint64>() : *rc::gen::inRange<qint64>(1, 500);
    line.currency = Currency::fromCode(oneOf(codes)).value();
    line.tax = {*rc::gen::element(Tax::Kind::None, Tax::Kind::Percent, Tax::Kind::Absolute),
                *rc::gen::inRange<qint64>(rarely() ? -5 : 0, 30'000'000)};
    if (line.tax.kind == Tax::Kind::None)
        line.tax.value = 0;
    return line;
}

PurchaseOrder anyOrder()
{
    PurchaseOrder order;
    order.header.number = anyNumber();
    const QStringList sellers = sellersOfRecord();
    order.header.billFrom = rarely() ? u"Some Company"_s : sellers[*rc::gen::inRange<qsizetype>(0, sellers.size())];
    order.header.shipTo = rarely() ? QString() : u"1 Main Street"_s;
    order.header.effective = anyMonth();
    order.header.expiration = rarely() ? anyMonth() : order.header.effective.plus(*rc::gen::inRange(0, 12));
    order.header.currency = usd();
    order.suspended = *rc::gen::arbitrary<bool>();
    const int lines = rarely() ? 0 : *rc::gen::inRange(1, 5);
    for (int at = 1; at <= lines; ++at)
        order.lines.append(anyLine(at, order.header));
    if (rarely())
        order.header.taxRegistrationNumbers = {u"DE123"_s};
    for (int at = *rc::gen::inRange(0, 3); at > 0; --at)
        order.contacts.append({u"Ann"_s, rarely() ? u"ann"_s : u"ann%1@example.com"_s.arg(at), {}});
    return order;
}

OrderContext anyContext()
{
    OrderContext context;
    context.currentMonth = july;
    context.origin = *rc::gen::element(Origin::Person, Origin::Import, Origin::Import);
    context.quotas = *rc::gen::arbitrary<bool>() ? Quotas::aws() : Quotas::off();
    context.activeOthers = *rc::gen::element(0, 99, 100);
    return context;
}

} // namespace

class TestOrderProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedStaysAccepted()
    {
        int accepted = 0;
        QVERIFY(rc::check("an accepted order is accepted again as an edit of itself, with equal totals", [&accepted] {
            const OrderContext context = anyContext();
            QStringList complaints;
            const auto decision = decided(anyOrder(), context, complaints);
            RC_ASSERT(complaints.isEmpty());
            if (!decision.isAllowed())
                return;
            ++accepted;
            PurchaseOrder before = *decision.outcome;
            for (qsizetype row = 0; row < before.lines.size(); ++row)
                before.lines[row].id = LineItemId(row + 1);
            OrderContext edit = context;
            edit.origin = *rc::gen::element(Origin::Person, Origin::Import);
            edit.quotas = *rc::gen::arbitrary<bool>() ? Quotas::aws() : Quotas::off();
            edit.activeOthers = *rc::gen::element(0, 99, 100, 5000);
            edit.before = &before;
            const auto again = decided(before, edit, complaints);
            RC_ASSERT(complaints.isEmpty());
            RC_ASSERT(refusalTexts(again.refusals).isEmpty());
            RC_ASSERT(*again.outcome == before);
            RC_ASSERT(again.outcome->value() == before.value());
            RC_ASSERT(again.outcome->balance() == before.balance());
        }));
        QVERIFY2(accepted >= 10, qPrintable(u"only %1 accepted"_s.arg(accepted)));
    }

    void acceptedHoldsTheRules()
    {
        // What the outcome promises, asked of the outcome itself and not of the rule bodies.
        QVERIFY(rc::check("an accepted order is one that the books allow", [] {
            const OrderContext context = anyContext();
            const auto decision = rules::decideOrder(anyOrder(), context);
            if (!decision.isAllowed())
                return;
            const PurchaseOrder& order = *decision.outcome;
            RC_ASSERT(!order.lines.isEmpty());
            QSet<QString> numbers;
            for (const LineItem& line : order.lines) {
                RC_ASSERT(order.header.effective <= line.start && line.start <= line.end &&
                          line.end <= order.header.expiration);
                RC_ASSERT(line.amount.scaled >= 0 && line.quantity >= 1 && line.tax.value >= 0);
                RC_ASSERT(!(line.balanceTracking && isMarketplace(line.type)));
                RC_ASSERT(line.balance.has_value() == line.balanceTracking);
                RC_ASSERT(line.total.currency == line.currency && line.total.minor >= 0);
                if (context.origin == Origin::Person)
                    RC_ASSERT(line.type != LineItemType::MarketplaceTransaction);
                numbers.insert(line.number);
            }
            RC_ASSERT(numbers.size() == order.lines.size());
        }));
    }
};

QTEST_APPLESS_MAIN(TestOrderProperty)
#include "tst_orderproperty.moc"
