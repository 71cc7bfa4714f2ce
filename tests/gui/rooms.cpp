// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/rooms.h"

#include "tests/gui/invoicerooms.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/commandform/commandformdialog.h"
#include "ui/common/commandrunner.h"
#include "ui/common/workspacepage.h"
#include "ui/details/detailspanel.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helpwindow.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/queryline.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/scenarios/scenariolibrary.h"
#include "ui/scenarios/scenariospage.h"
#include "ui/shell/workspaceview.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

namespace {

bool select(Desk& desk, const QStringList& numbers)
{
    QList<qint64> ids;
    for (const QString& number : numbers)
        ids << desk.order(number).value;
    ListTable* table = desk.view()->ordersPage()->table();
    table->clearSelection();
    QTest::qWait(5);
    table->selectRecord(ids.first());
    table->selectRecords(ids);
    return QTest::qWaitFor([&] {
        const bool isSingle = ids.size() == 1;
        return desk.view()->details()->shownOrder().value == (isSingle ? ids.first() : 0);
    });
}

QWidget* textFile(Desk& desk)
{
    QFile file(desk.path(u"notes.podesk"_s));
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write("Just some notes, and long enough to be looked at: no workspace begins like this one does.\n");
    file.close();
    return desk.open(file.fileName()) ? nullptr : desk.window();
}

QWidget* emptyWorkspace(Desk& desk)
{
    if (!desk.open(desk.makeEmpty(u"empty.podesk"_s)))
        return nullptr;
    return QTest::qWaitFor([&desk] { return desk.hand().find(u"emptyState"_s) != nullptr; }) ? desk.window() : nullptr;
}

QWidget* orders(Desk& desk)
{
    return desk.openDemo() ? desk.window() : nullptr;
}

QWidget* detailsTab(Desk& desk, const QString& number, const QString& tab)
{
    desk.view()->showPage(Place::PurchaseOrders);
    if (!select(desk, {number}))
        return nullptr;
    if (tab == "whyTab"_L1)
        desk.view()->details()->showWhy();
    auto* book = desk.window()->findChild<QTabWidget*>(u"detailsTabs"_s);
    if (!QTest::qWaitFor([book] { return book->isVisible(); }))
        return nullptr;
    book->setCurrentWidget(desk.window()->findChild<QWidget*>(tab));
    return desk.window();
}

QWidget* refusal(Desk& desk)
{
    CommandRunner* runner = desk.view()->runner();
    runner->run(CreatePurchaseOrder{{}, anOrder(u"PO-1100"_s)});
    if (!QTest::qWaitFor([runner] { return runner->lastRefusal().has_value(); }))
        return nullptr;
    return detailsTab(desk, u"PO-1100"_s, u"whyTab"_s);
}

/// The query that stands there, with the rows or the page it leads to.
QWidget* filtered(Desk& desk, const QString& query)
{
    desk.window()->findChild<QTabWidget*>(u"detailsTabs"_s)->setCurrentIndex(0);
    desk.view()->ordersPage()->queryLine()->setText(query);
    QTest::qWait(50);
    return desk.window();
}

/// The overview, with its figures as tables or as charts.
QWidget* overview(Desk& desk, bool asTables)
{
    desk.view()->showPage(Place::Overview);
    const OverviewPage* page = desk.view()->overviewPage();
    if (!QTest::qWaitFor([page] { return !page->figures().cards.isEmpty(); }))
        return nullptr;
    for (auto* chart : page->findChildren<ChartWidget*>())
        chart->setTableShown(asTables);
    page->findChild<QScrollArea*>(u"overviewScroll"_s)->verticalScrollBar()->setValue(0);
    return desk.window();
}

/// Its lower end, with the keys there.
QWidget* overviewEnd(Desk& desk)
{
    desk.view()->overviewPage()->findChild<QTableView*>(u"recentTable"_s)->setFocus();
    auto* bar = desk.view()->overviewPage()->findChild<QScrollArea*>(u"overviewScroll"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    return desk.window();
}

QWidget* emptyOverview(Desk& desk)
{
    desk.view()->showPage(Place::Overview);
    return desk.window();
}

QWidget* page(Desk& desk, Place place)
{
    desk.view()->ordersPage()->queryLine()->setText({});
    desk.view()->showPage(place);
    return QTest::qWaitFor([&desk] { return desk.rows() > 0 && !desk.cell(0, 0).isEmpty(); }) ? desk.window() : nullptr;
}

/// A list that has nothing in the demo says what to do instead.
QWidget* emptyPage(Desk& desk, Place place)
{
    desk.view()->showPage(place);
    const auto isEmpty = [&desk] {
        const auto* title = desk.hand().find<QLabel>(u"emptyTitle"_s);
        return title && !title->text().isEmpty();
    };
    return QTest::qWaitFor(isEmpty) ? desk.window() : nullptr;
}

QWidget* scenarios(Desk& desk)
{
    desk.view()->showPage(Place::Scenarios);
    const ScenarioLibrary* library = desk.view()->scenariosPage()->library();
    return QTest::qWaitFor([library] { return library->isLoaded(); }) ? desk.window() : nullptr;
}

QWidget* checkout(Desk& desk)
{
    desk.view()->showPage(Place::Checkout);
    CheckoutPage* cards = desk.view()->checkoutPage();
    return QTest::qWaitFor([cards] { return cards->model()->rowCount() > 0; }) ? desk.window() : nullptr;
}

/// With nothing bought: what to do about it.
QWidget* agreements(Desk& desk)
{
    desk.view()->showPage(Place::Agreements);
    return desk.window();
}

QWidget* checkoutWizard(Desk& desk)
{
    if (!checkout(desk))
        return nullptr;
    QListView* cards = desk.view()->checkoutPage()->cards();
    QTest::keyClick(cards, Qt::Key_Return);
    return QTest::qWaitFor([&desk] { return desk.dialog() != nullptr; }) ? desk.dialog() : nullptr;
}

QWidget* menu(Desk& desk, int number)
{
    desk.view()->showPage(Place::PurchaseOrders);
    QMenu* menu = desk.window()->menuBar()->actions().at(number)->menu();
    menu->popup(desk.window()->mapToGlobal(QPoint(10, 10)));
    return menu;
}

/// The dialog of an action, with these orders selected.
QWidget* dialog(Desk& desk, const QString& action, const QStringList& numbers = {u"PO-1100"_s})
{
    desk.view()->showPage(Place::PurchaseOrders);
    if (!select(desk, numbers))
        return nullptr;
    auto* trigger = desk.window()->findChild<QAction*>(action);
    if (!trigger || !QTest::qWaitFor([trigger] { return trigger->isEnabled(); }))
        return nullptr;
    trigger->trigger();
    return QTest::qWaitFor([&desk] { return desk.dialog() != nullptr; }) ? desk.dialog() : nullptr;
}

template <class W>
W* inside(QWidget* dialog, const QString& name)
{
    auto* found = dialog ? dialog->findChild<W*>(name) : nullptr;
    if (!found)
        qFatal("There is no %s", qPrintable(name));
    return found;
}

QWidget* wizardDetails(Desk& desk)
{
    QWidget* wizard = dialog(desk, u"addOrder"_s);
    desk.settled(wizard); // the proposal has arrived, and does not take the place of what is typed
    inside<QLineEdit>(wizard, u"number"_s)->setText(u"PO#1"_s);
    return wizard;
}

QWidget* wizardLines(Desk& desk)
{
    QWidget* wizard = dialog(desk, u"addOrder"_s);
    auto* verb = inside<QPushButton>(wizard, u"verb"_s);
    QTest::qWait(60);
    inside<QLineEdit>(wizard, u"number"_s)->setText(u"PO-9000"_s);
    inside<QComboBox>(wizard, u"billFrom"_s)->setEditText(sellersOfRecord().first());
    inside<QPlainTextEdit>(wizard, u"shipTo"_s)->setPlainText(u"1 Harbour Road"_s);
    if (!QTest::qWaitFor([verb] { return verb->isEnabled(); }))
        return nullptr;
    verb->click();
    inside<QPushButton>(wizard, u"addLine"_s)->click();
    inside<QLineEdit>(wizard, u"lineAmount"_s)->setText(u"1234.50"_s);
    return QTest::qWaitFor([verb] { return verb->isEnabled(); }) ? wizard : nullptr;
}

QWidget* contacts(Desk& desk)
{
    QWidget* shown = dialog(desk, u"editContacts"_s);
    auto* table = inside<QTableView>(shown, u"contactsTable"_s);
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
        return nullptr;
    table->model()->setData(table->model()->index(0, 1), u"no address"_s);
    return shown;
}

QWidget* discarding(Desk& desk)
{
    QWidget* form = dialog(desk, u"editTags"_s);
    auto* verb = inside<QPushButton>(form, u"verb"_s);
    QTest::qWait(60);
    inside<QPushButton>(form, u"tagsTableAdd"_s)->click();
    auto* table = inside<QTableView>(form, u"tagsTable"_s);
    table->model()->setData(table->model()->index(table->model()->rowCount() - 1, 0), u"made-up"_s);
    if (!QTest::qWaitFor([verb] { return verb->isEnabled(); }))
        return nullptr;
    qobject_cast<QDialog*>(form)->reject();
    return QTest::qWaitFor([&] { return desk.dialog() != form; }) ? desk.dialog() : nullptr;
}

/// A command with everything: boxes within boxes, tables, and a field with a problem.
QWidget* commandForm(Desk& desk)
{
    auto* form = qobject_cast<CommandFormDialog*>(dialog(desk, u"runCommand"_s));
    PurchaseOrder order = anOrder(u"PO-2024-ACME-0042"_s);
    order.header.description = u"Observability for the retail platform"_s;
    order.contacts = {{u"Ada Okafor"_s, u"ada.okafor@meridian.example"_s, {}}};
    QJsonObject command = commandToJson(CreatePurchaseOrder{{}, order});
    QJsonObject said = command.value(u"order"_s).toObject();
    said.insert(u"expiration"_s, u"later"_s);
    command.insert(u"order"_s, said);
    form->setCommand(command);
    return form;
}

QWidget* checkpoint(Desk& desk)
{
    CommandRunner* runner = desk.view()->runner();
    if (!runner->client()->facts().result()->checkpoints.contains(u"Before the audit"_s))
        (void)runner->client()->run(SaveCheckpoint{u"Before the audit"_s}).result();
    return dialog(desk, u"restoreCheckpoint"_s);
}

} // namespace

QList<Room> rooms()
{
    QList<Room> all{{u"welcome"_s, [](Desk& desk) { return static_cast<QWidget*>(desk.window()); }},
                    {u"problem"_s, textFile},
                    {u"empty"_s, emptyWorkspace},
                    {u"empty-overview"_s, emptyOverview},
                    {u"orders"_s, orders},
                    {u"overview-tables"_s, [](Desk& desk) { return overview(desk, true); }},
                    {u"overview"_s, [](Desk& desk) { return overview(desk, false); }},
                    {u"overview-end"_s, overviewEnd}};
    for (const QString& tab : QStringList{u"summary"_s, u"lines"_s, u"contacts"_s, u"tags"_s, u"history"_s})
        all.append({u"details-"_s + tab, [tab](Desk& desk) { return detailsTab(desk, u"PO-1100"_s, tab + u"Tab"_s); }});
    all << QList<Room>{
        {u"details-why"_s, refusal},
        {u"no-contacts"_s, [](Desk& desk) { return detailsTab(desk, u"PO-1058"_s, u"summaryTab"_s); }},
        {u"several"_s,
         [](Desk& desk) {
             return select(desk, {u"PO-1100"_s, u"PO-77"_s, u"JP-0461"_s}) ? desk.window() : nullptr;
         }},
        {u"chips"_s, [](Desk& desk) { return filtered(desk, u"status:suspended value>1 sort:-updated"_s); }},
        {u"no-query"_s, [](Desk& desk) { return filtered(desk, u"foo:bar"_s); }},
        {u"nothing-matches"_s, [](Desk& desk) { return filtered(desk, u"number:nosuchorder"_s); }},
        {u"line-items"_s, [](Desk& desk) { return page(desk, Place::LineItems); }},
        {u"checkout"_s, checkout},
        {u"checkout-wizard"_s, checkoutWizard},
        {u"outbox"_s, [](Desk& desk) { return emptyPage(desk, Place::Outbox); }},
        {u"support-cases"_s, [](Desk& desk) { return emptyPage(desk, Place::SupportCases); }},
        {u"scenarios"_s, scenarios},
        {u"agreements"_s, agreements},
        {u"activity"_s, [](Desk& desk) { return page(desk, Place::Activity); }},
        {u"organization"_s,
         [](Desk& desk) -> QWidget* {
             desk.view()->showPage(Place::Organization);
             return desk.window();
         }},
    };
    const QStringList menus{u"file"_s, u"edit"_s, u"view"_s, u"orders"_s, u"invoices"_s, u"workspace"_s, u"help"_s};
    for (int number = 0; number < menus.size(); ++number)
        all.append({u"menu-"_s + menus.at(number), [number](Desk& desk) { return menu(desk, number); }});
    const QStringList plain{u"editOrder"_s,     u"duplicateOrder"_s, u"renewOrder"_s,   u"addLineItem"_s,
                            u"editTags"_s,      u"deleteOrders"_s,   u"importOrders"_s, u"saveCheckpoint"_s,
                            u"clockTo"_s,       u"preferences"_s,    u"newWorkspace"_s, u"checkWorkspace"_s,
                            u"chooseColumns"_s, u"exportShown"_s,    u"shortcuts"_s,    u"about"_s,
                            u"runCommand"_s};
    all << QList<Room>{{u"wizard-details"_s, wizardDetails},
                       {u"wizard-lines"_s, wizardLines},
                       {u"contacts"_s, contacts},
                       {u"discard"_s, discarding},
                       {u"status"_s,
                        [](Desk& desk) {
                            return dialog(desk, u"activateOrders"_s, {u"PO-77"_s, u"PO-1100"_s, u"JP-0461"_s});
                        }},
                       {u"command-form"_s, commandForm},
                       {u"restore"_s, checkpoint}};
    for (const QString& action : plain)
        all.append({action, [action](Desk& desk) { return dialog(desk, action); }});
    all << invoiceRooms();
    return all;
}

void leave(Desk& desk)
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    // Typed work is not asked about: the dialog goes, whatever stands in it.
    while (QWidget* over = desk.dialog()) {
        over->hide();
        delete over;
    }
    if (auto* help = desk.window()->findChild<HelpDesk*>(); help && help->window())
        help->window()->close();
    desk.window()->activateWindow();
    QTest::qWait(5);
}

} // namespace podesk::test
