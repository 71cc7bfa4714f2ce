// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogrooms.h"

#include "ui/details/addorderwizard.h"
#include "ui/details/advancetodialog.h"
#include "ui/details/checkpointdialog.h"
#include "ui/details/comparedialog.h"
#include "ui/details/contactsdialog.h"
#include "ui/details/deleteordersdialog.h"
#include "ui/details/detailspanel.h"
#include "ui/details/duplicatedialog.h"
#include "ui/details/editorderdialog.h"
#include "ui/details/importdialog.h"
#include "ui/details/lineitemdialog.h"
#include "ui/details/opencasedialog.h"
#include "ui/details/renewdialog.h"
#include "ui/details/restorecheckpointdialog.h"
#include "ui/details/statuschangedialog.h"
#include "ui/details/tagsdialog.h"
#include "ui/lists/monthpreviewdialog.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/validitytimeline.h"
#include "ui/settings/checkresultdialog.h"
#include "ui/settings/newworkspacedialog.h"
#include "ui/settings/preferencesdialog.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

namespace {

int late = 0;

/// Waits for what a room loads; one that never comes fails the test at its end.
template <class Condition>
void awaited(Condition condition)
{
    if (!QTest::qWaitFor(condition))
        ++late;
}

PurchaseOrder aRichOrder()
{
    PurchaseOrder order = anOrder(u"PO-2024-ACME-0042"_s);
    order.header.description =
        u"Observability for the retail platform; renewed once a year with the cost centre's consent."_s;
    order.header.shipTo = u"Example Retail GmbH\nLagerstraße 7\n10115 Berlin"_s;
    order.header.invoiceUnits = {u"Retail EU"_s, u"Retail US"_s};
    order.lines.first().balanceTracking = true;
    order.lines.first().description = u"Base fee"_s;
    order.lines.append(aLine(u"2"_s));
    order.lines.last().type = LineItemType::MonthlyUsage;
    order.lines.last().quantity = 12;
    order.lines.last().tax = {Tax::Kind::Percent, 19 * Tax::onePercent};
    order.lines.last().end = Month::of(2024, 6);
    order.tags = {{u"team"_s, u"net"_s}, {u"cost-centre"_s, u"4711"_s}};
    return order;
}

QWidget* panelAt(DialogFixture& f, PurchaseOrderId id, int tab)
{
    auto* panel = new DetailsPanel(&f.runner);
    panel->resize(980, 280);
    panel->showOrder(id);
    auto* book = panel->findChild<QTabWidget*>(u"detailsTabs"_s);
    awaited([panel] { return !panel->findChild<QLabel*>(u"detailsTitle"_s)->text().isEmpty(); });
    awaited([panel] { return panel->findChild<QTableView*>(u"history"_s)->model()->rowCount() > 1; });
    if (tab == 5)
        panel->showWhy();
    book->setCurrentIndex(tab);
    return panel;
}

QPushButton* verbOf(QWidget* dialog)
{
    return dialog->findChild<QPushButton*>(u"verb"_s);
}

} // namespace

int lateRooms()
{
    return late;
}

QList<DialogRoom> dialogRooms()
{
    QList<DialogRoom> all;
    const auto add = [&all](const char* name, DialogRoom::Maker make) { all.append({name, std::move(make)}); };
    add("wizard-details", [](DialogFixture& f, PurchaseOrderId) {
        auto* wizard = new AddOrderWizard(&f.runner);
        auto* number = wizard->findChild<QLineEdit*>(u"number"_s);
        awaited([number] { return number->isEnabled(); });
        number->setText(u"PO#1"_s);
        awaited([number] { return !number->accessibleDescription().isEmpty(); });
        wizard->findChild<QGroupBox*>(u"contactsBox"_s)->setChecked(true);
        return wizard;
    });
    add("wizard-lines", [](DialogFixture& f, PurchaseOrderId) {
        auto* wizard = new AddOrderWizard(&f.runner);
        awaited([wizard] { return wizard->findChild<QLineEdit*>(u"number"_s)->isEnabled(); });
        wizard->findChild<QLineEdit*>(u"number"_s)->setText(u"PO-1"_s);
        wizard->findChild<QComboBox*>(u"billFrom"_s)->setEditText(sellersOfRecord().first());
        wizard->findChild<QPlainTextEdit*>(u"shipTo"_s)->setPlainText(u"Here"_s);
        awaited([wizard] {
            return verbOf(wizard)->isEnabled() && !wizard->findChild<QLineEdit*>(u"number"_s)->text().isEmpty();
        });
        verbOf(wizard)->click();
        wizard->findChild<QPushButton*>(u"addLine"_s)->click();
        wizard->findChild<QPushButton*>(u"addLine"_s)->click();
        wizard->findChild<QLineEdit*>(u"lineAmount"_s)->setText(u"1234.50"_s);
        awaited([wizard] { return verbOf(wizard)->isEnabled(); });
        return wizard;
    });
    add("edit", [](DialogFixture& f, PurchaseOrderId id) { return new EditOrderDialog(&f.runner, id); });
    add("edit-conflict", [](DialogFixture& f, PurchaseOrderId id) {
        auto* dialog = new EditOrderDialog(&f.runner, id);
        auto* shipTo = dialog->findChild<QPlainTextEdit*>(u"shipTo"_s);
        awaited([shipTo] { return !shipTo->toPlainText().isEmpty(); });
        shipTo->setPlainText(u"Dock 9"_s);
        awaited([dialog] { return verbOf(dialog)->isEnabled(); });
        HeaderChanges theirs;
        theirs.shipTo = u"Dock 12"_s;
        f.workspace.run(EditPurchaseOrder{f.refOf(id), theirs});
        verbOf(dialog)->click();
        awaited([dialog] { return dialog->findChild<QRadioButton*>(u"shipToYours"_s) != nullptr; });
        return dialog;
    });
    add("duplicate", [](DialogFixture& f, PurchaseOrderId id) { return new DuplicateDialog(&f.runner, id); });
    add("renew", [](DialogFixture& f, PurchaseOrderId id) { return new RenewDialog(&f.runner, id); });
    add("line", [](DialogFixture& f, PurchaseOrderId id) {
        auto* dialog = new LineItemDialog(&f.runner, id, QString());
        auto* type = dialog->findChild<QComboBox*>(u"lineType"_s);
        awaited([type] { return type->isEnabled(); });
        type->setCurrentIndex(std::max(0, type->findData(int(LineItemType::MarketplaceBlanketUsage))));
        dialog->findChild<QLineEdit*>(u"lineAmount"_s)->setText(u"abc"_s);
        return dialog;
    });
    add("contacts", [](DialogFixture& f, PurchaseOrderId id) {
        f.workspace.run(SetContacts{f.refOf(id), {{u"Jane Doe"_s, u"jane@example.com"_s, u"+49 30 1234"_s}}});
        auto* dialog = new ContactsDialog(&f.runner, id);
        auto* table = dialog->findChild<QTableView*>(u"contactsTable"_s);
        awaited([table] { return table->model()->rowCount() == 1; });
        table->model()->setData(table->model()->index(0, 1), u"no address"_s);
        return dialog;
    });
    add("tags", [](DialogFixture& f, PurchaseOrderId id) { return new TagsDialog(&f.runner, id); });
    add("status", [](DialogFixture& f, PurchaseOrderId id) {
        const PurchaseOrderId other = f.add(anOrder(u"PO-2"_s));
        f.workspace.run(ChangeStatus{{f.refOf(other)}, Status::Suspended});
        return new StatusChangeDialog(&f.runner, {f.refOf(other), f.refOf(id)}, Status::Active);
    });
    add("delete", [](DialogFixture& f, PurchaseOrderId id) {
        return new DeleteOrdersDialog(&f.runner, {{id, u"PO-2024-ACME-0042"_s, {}, 0}});
    });
    add("checkpoint", [](DialogFixture& f, PurchaseOrderId) { return new CheckpointDialog(&f.runner); });
    add("restore", [](DialogFixture& f, PurchaseOrderId) {
        f.workspace.run(SaveCheckpoint{u"Before the audit"_s});
        return new RestoreCheckpointDialog(&f.runner);
    });
    add("compare", [](DialogFixture& f, PurchaseOrderId id) {
        f.workspace.run(SaveCheckpoint{u"Before the audit"_s});
        f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended});
        auto* dialog = new CompareDialog(&f.runner);
        awaited([dialog] { return dialog->findChild<QTableView*>(u"differences"_s)->model()->rowCount() > 0; });
        return dialog;
    });
    add("open-case", [](DialogFixture& f, PurchaseOrderId) { return new OpenCaseDialog(&f.runner); });
    add("advance", [](DialogFixture& f, PurchaseOrderId) { return new AdvanceToDialog(&f.runner); });
    add("import", [](DialogFixture& f, PurchaseOrderId) { return new ImportDialog(&f.runner); });
    add("import-checked", [](DialogFixture& f, PurchaseOrderId) {
        const QString file = f.workspace.dir.filePath(u"orders.json"_s);
        f.add(anOrder(u"PO-2"_s));
        (void)f.client()
            ->exportOrders(*ListQuery::fromText(ListKind::PurchaseOrders, QString()), u"json"_s, file)
            .result();
        f.workspace.run(DeletePurchaseOrders{{ref(u"PO-2"_s)}});
        auto* dialog = new ImportDialog(&f.runner);
        auto* mapping = dialog->findChild<QComboBox*>(u"mapping"_s);
        mapping->setCurrentIndex(mapping->findData(u"podesk-json"_s));
        const QRegularExpression inputs(u"^input-"_s);
        awaited([&] { return dialog->findChildren<QLineEdit*>(inputs).size() == 1; });
        dialog->findChildren<QLineEdit*>(inputs).first()->setText(file);
        awaited([dialog] { return dialog->findChild<QPushButton*>(u"check"_s)->isEnabled(); });
        dialog->findChild<QPushButton*>(u"check"_s)->click();
        awaited([dialog] { return dialog->findChild<QTableView*>(u"findings"_s)->model()->rowCount() > 0; });
        return dialog;
    });
    add("check", [](DialogFixture& f, PurchaseOrderId) { return new CheckResultDialog(f.client()); });
    add("new-workspace",
        [](DialogFixture& f, PurchaseOrderId) { return new NewWorkspaceDialog(f.workspace.dir.path()); });
    add("preferences", [](DialogFixture& f, PurchaseOrderId) {
        auto* settings = new UiSettings(f.workspace.dir.filePath(u"settings.ini"_s));
        auto* dialog = new PreferencesDialog(settings, f.workspace.path());
        QObject::connect(dialog, &QObject::destroyed, dialog, [settings] { delete settings; });
        return dialog;
    });
    add("month-preview", [](DialogFixture& f, PurchaseOrderId) {
        for (const auto& [amount, currency] : {std::pair(u"400.00"_s, u"USD"_s), std::pair(u"1250000"_s, u"JPY"_s)})
            f.workspace.run(RecordAwsUsage{{}, amount, currency, sellersOfRecord().first()});
        auto* settings = new UiSettings(f.workspace.dir.filePath(u"settings.ini"_s));
        auto* dialog = new MonthPreviewDialog(f.client(), settings);
        QObject::connect(dialog, &QObject::destroyed, dialog, [settings] { delete settings; });
        awaited([dialog] { return !dialog->preview().invoices.isEmpty(); });
        return dialog;
    });
    add("month-preview-empty", [](DialogFixture& f, PurchaseOrderId) {
        auto* settings = new UiSettings(f.workspace.dir.filePath(u"settings.ini"_s));
        auto* dialog = new MonthPreviewDialog(f.client(), settings);
        QObject::connect(dialog, &QObject::destroyed, dialog, [settings] { delete settings; });
        awaited([dialog] { return dialog->preview().until.msecs > 0; });
        return dialog;
    });
    add("timeline", [](DialogFixture& f, PurchaseOrderId) {
        for (int i = 0; i < 12; ++i) {
            PurchaseOrder order = anOrder(u"PO-2024-%1"_s.arg(i));
            order.header.effective = order.lines.first().start = Month::of(2023 + i % 2, 1 + i);
            order.header.expiration = order.lines.first().end = Month::of(2024, 8).plus(i * 2);
            const PurchaseOrderId made = f.add(order);
            if (i % 3 == 0)
                f.workspace.run(ChangeStatus{{f.refOf(made)}, Status::Suspended});
        }
        auto* settings = new UiSettings(f.workspace.dir.filePath(u"settings.ini"_s));
        auto* page = new PurchaseOrdersPage(&f.runner, &f.messages, settings);
        QObject::connect(page, &QObject::destroyed, page, [settings] { delete settings; });
        page->setTimelineShown(true);
        page->resize(1000, 420);
        auto* timeline = page->findChild<ValidityTimeline*>();
        page->show();
        awaited([timeline] { return !timeline->barOf(0).isEmpty() && !timeline->barOf(9).isEmpty(); });
        return page;
    });
    add("panel-balance", [](DialogFixture& f, PurchaseOrderId) {
        PurchaseOrder order = anOrder(u"PO-2024-TRACKED"_s);
        order.lines.first().balanceTracking = true;
        order.lines.first().type = LineItemType::MonthlyUsage;
        order.lines.append(aLine(u"2"_s));
        const PurchaseOrderId id = f.add(order);
        for (const Status status : {Status::Suspended, Status::Active})
            f.workspace.run(ChangeStatus{{f.refOf(id)}, status});
        for (const auto& [amount, day] :
             {std::pair(u"30.00"_s, u"2024-08-10"_s), std::pair(u"45.50"_s, u"2024-09-20"_s)}) {
            f.workspace.run(RecordAwsUsage{{}, amount, u"USD"_s, sellersOfRecord().first()});
            f.workspace.run(AdvanceClock{*Instant::fromText(day)});
        }
        QWidget* panel = panelAt(f, id, 6);
        awaited([panel] { return panel->findChild<QTableView*>(u"burnDownSteps"_s)->model()->rowCount() == 2; });
        panel->resize(980, 340);
        return panel;
    });
    for (int tab = 0; tab < 6; ++tab)
        all.append({"panel-" + QByteArray::number(tab),
                    [tab](DialogFixture& f, PurchaseOrderId id) { return panelAt(f, id, tab); }});
    return all;
}

PurchaseOrderId furnish(DialogFixture& f)
{
    const PurchaseOrderId id = f.add(aRichOrder());
    f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended});
    f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Active});
    f.runner.run(CreatePurchaseOrder{{}, anOrder(u"PO-2024-ACME-0042"_s)});
    awaited([&f] { return f.runner.lastRefusal().has_value(); });
    return id;
}

void settle(DialogFixture& f, PurchaseOrderId id)
{
    // What a dialog loads has arrived once nothing is under way on either thread any more.
    (void)f.client()->facts().result();
    (void)f.client()->purchaseOrder(id).result();
    QCoreApplication::processEvents();
    (void)f.client()->purchaseOrder(id).result();
    (void)f.client()->findings(aRichOrder(), {}).result();
    (void)f.client()->completions(ListKind::PurchaseOrders, u"number"_s, {}, 1).result();
    QCoreApplication::processEvents();
}

} // namespace podesk::test
