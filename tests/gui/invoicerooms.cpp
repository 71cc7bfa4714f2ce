// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/invoicerooms.h"

#include "ui/common/commandrunner.h"
#include "ui/details/detailspanel.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/shell/workspaceview.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

namespace {

EngineClient* client(Desk& desk)
{
    return desk.view()->runner()->client();
}

/// An account of the organisation that buys, and an offer that takes a number.
Subscribe purchase(Desk& desk, const std::optional<QString>& number)
{
    QString account;
    const WorkspaceFacts facts = *client(desk)->facts().result();
    for (const Account& each : facts.accounts) {
        if (account.isEmpty() || each.kind == AccountKind::Member)
            account = each.number;
    }
    const QList<CatalogueEntry> catalogue = *client(desk)->catalogue().result();
    for (const CatalogueEntry& entry : catalogue) {
        for (const Offer& offer : entry.offers) {
            if (entry.product.family == ProductFamily::SaasContract && !offer.hasSchedule())
                return Subscribe{offer.code, account, 1, number};
        }
    }
    return {};
}

/// Bought under the number of a suspended order, under a fresh one, and under none; once in a workspace.
bool buy(Desk& desk)
{
    if (client(desk)->facts().result()->invoices > 2)
        return true;
    const QList<std::optional<QString>> numbers{u"PO-77"_s, u"Team 5"_s, std::nullopt};
    return std::all_of(numbers.begin(), numbers.end(), [&](const std::optional<QString>& number) {
        return client(desk)->run(purchase(desk, number)).result().isDone();
    });
}

/// The list of invoices under a query, its first row selected.
bool select(Desk& desk, const QString& query)
{
    if (!buy(desk))
        return false;
    InvoicesPage* page = desk.view()->invoicesPage();
    desk.view()->showList(ListKind::Invoices, query);
    const auto isThere = [page] {
        return page->model()->rowCount() > 0 && page->model()->loadedRow(page->model()->idAt(0)) != nullptr;
    };
    if (!QTest::qWaitFor(isThere))
        return false;
    QTest::qWait(60);
    page->table()->selectRecord(page->model()->idAt(0));
    const InvoiceId wanted(page->model()->idAt(0));
    return QTest::qWaitFor([&desk, wanted] {
        const auto* title = desk.hand().find<QLabel>(u"detailsTitle"_s);
        return desk.view()->details()->shownInvoice() == wanted && title && title->isVisible();
    });
}

QWidget* tab(Desk& desk, const QString& query, const QString& name)
{
    if (!select(desk, query))
        return nullptr;
    desk.window()->findChild<QTabWidget*>(u"detailsTabs"_s)->setCurrentWidget(desk.window()->findChild<QWidget*>(name));
    return desk.window();
}

QWidget* why(Desk& desk, const QString& query)
{
    if (!select(desk, query))
        return nullptr;
    desk.view()->showWhy();
    return QTest::qWaitFor([&desk] { return desk.hand().find(u"whyVerdict"_s) != nullptr; }) ? desk.window() : nullptr;
}

QWidget* cases(Desk& desk)
{
    if (!select(desk, u"outcome:suspended"_s))
        return nullptr;
    const InvoiceRef invoice{desk.view()->details()->shownInvoice(), {}};
    const CommandOutcome opened =
        client(desk)->run(OpenSupportCase{SupportCaseKind::RegenerateInvoice, invoice}).result();
    (void)client(desk)->run(AnswerSupportCase{opened.supportCase}).result();
    (void)client(desk)->run(OpenSupportCase{SupportCaseKind::RegenerateInvoice, invoice}).result();
    return tab(desk, u"outcome:suspended"_s, u"casesTab"_s);
}

/// The message after an order was made active from which an invoice was withheld that no case is open about.
QWidget* sequel(Desk& desk)
{
    if (!client(desk)->run(purchase(desk, u"PO-77"_s)).result().isDone())
        return nullptr;
    desk.view()->runner()->run(ChangeStatus{{{{}, u"PO-77"_s, {}, 0}}, Status::Active});
    return QTest::qWaitFor([&desk] { return desk.hand().find(u"messageOpenCase"_s) != nullptr; }) ? desk.window()
                                                                                                  : nullptr;
}

QWidget* orderInvoices(Desk& desk)
{
    desk.view()->showRecord(ListKind::PurchaseOrders, desk.order(u"PO-77"_s).value);
    if (!QTest::qWaitFor([&desk] { return desk.view()->details()->shownOrder() == desk.order(u"PO-77"_s); }))
        return nullptr;
    QTest::qWait(50);
    desk.window()
        ->findChild<QTabWidget*>(u"detailsTabs"_s)
        ->setCurrentWidget(desk.window()->findChild<QWidget*>(u"orderInvoicesTab"_s));
    return desk.window();
}

QWidget* help(Desk& desk, const QString& rule)
{
    auto* helpDesk = desk.window()->findChild<HelpDesk*>();
    helpDesk->openRule(rule);
    return helpDesk->window();
}

} // namespace

QList<Room> invoiceRooms()
{
    return {{u"invoices"_s, [](Desk& desk) { return tab(desk, u"sort:number"_s, u"invoiceTab"_s); }},
            {u"invoice-without"_s, [](Desk& desk) { return tab(desk, u"outcome:suspended"_s, u"invoiceTab"_s); }},
            {u"invoice-lines"_s, [](Desk& desk) { return tab(desk, u"outcome:suspended"_s, u"invoiceLinesTab"_s); }},
            {u"invoice-revisions"_s, [](Desk& desk) { return tab(desk, u"outcome:suspended"_s, u"revisionsTab"_s); }},
            {u"why-suspended"_s, [](Desk& desk) { return why(desk, u"outcome:suspended"_s); }},
            {u"why-matched"_s, [](Desk& desk) { return why(desk, u"outcome:matched,no-candidate"_s); }},
            {u"invoice-cases"_s, cases},
            {u"sequel"_s, sequel},
            {u"order-invoices"_s, orderInvoices},
            {u"help"_s, [](Desk& desk) { return help(desk, u"R41"_s); }},
            {u"help-source"_s, [](Desk& desk) { return help(desk, u"B3"_s); }}};
}

} // namespace podesk::test
