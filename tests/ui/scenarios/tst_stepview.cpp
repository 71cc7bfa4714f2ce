// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreementviews.h"
#include "tests/ui/scenarios/playfixture.h"
#include "ui/checkout/checkoutpage.h"
#include "ui/lists/listpage.h"
#include "ui/scenarios/stepview.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

/// What a step shows: its page, the record that it names, and why that is as it is.
class TestStepView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyRecordThatAStepNamesIsSelected();
    void aWhyThatNeverCameStaysAway();
};

void TestStepView::everyRecordThatAStepNamesIsSelected()
{
    PlayFixture f;
    f.director()->jump(f.play()->size(), false);
    QVERIFY(f.reaches(Phase::Outcome, 8));
    WorkspaceView* view = f.player.view();
    StepView shown(view);
    const auto selected = [view](const char* table) {
        const QModelIndex current = named<QTableView>(view, table)->currentIndex();
        return current.siblingAtColumn(0).data().toString();
    };
    for (const QString& number : {u"CASE-1"_s, u"CASE-2"_s, u"CASE-1"_s}) {
        shown.show({u"support"_s, {}, number, false});
        QCOMPARE(view->currentPage()->place(), Place::SupportCases);
        QTRY_COMPARE(selected("supportCases"), number);
    }
    const QList<CatalogueEntry> catalogue = *f.play()->client()->catalogue().result();
    for (const CatalogueEntry& entry : catalogue)
        (void)f.play()->client()->run(Subscribe{entry.offers.last().code, {}, 1, {}}).result();
    const auto agreements = *f.play()->client()->agreements().result();
    QVERIFY(agreements.size() > 1);
    for (const AgreementSummary& each : agreements) {
        shown.show({u"agreements"_s, {}, each.agreement.number, false});
        QCOMPARE(view->currentPage()->place(), Place::Agreements);
        QTRY_COMPARE(selected("agreements"), each.agreement.number);
    }
    view->checkoutPage()->refresh();
    for (const CatalogueEntry& entry : catalogue) {
        shown.show({u"checkout"_s, {}, entry.offers.last().code, false});
        QCOMPARE(view->currentPage()->place(), Place::Checkout);
        QTRY_COMPARE(view->checkoutPage()->cards()->currentIndex().data().toString(), entry.product.name);
    }
}

void TestStepView::aWhyThatNeverCameStaysAway()
{
    PlayFixture f;
    WorkspaceView* view = f.player.view();
    QVERIFY(f.stepForward());
    QVERIFY(f.stepForward());
    QTRY_VERIFY(named<QWidget>(&f.player, "whyTab")->isVisible()); // which the step itself shows
    const Result<InvoiceView> invoice = f.play()->client()->invoice({{}, u"INV-1001"_s}).result();
    QVERIFY(invoice);
    view->setDetailsShown(false);
    auto* list = qobject_cast<ListPage*>(view->page(Place::Invoices));
    StepView shown(view);
    shown.show({u"invoices"_s, u"number:none-is-called-so"_s, u"INV-1001"_s, true});
    QTRY_VERIFY(list->model()->state() == RecordListModel::State::Ready && list->model()->rowCount() == 0);
    view->showPage(Place::PurchaseOrders);
    view->showPage(Place::Invoices);
    const QSignalSpy selection(list, &ListPage::selectionChanged);
    list->clearFilter();
    list->revealRecord(invoice->invoice.id.value);
    QTRY_VERIFY(!selection.isEmpty() && list->selectedIds() == QList<qint64>{invoice->invoice.id.value});
    QVERIFY(!view->isDetailsShown());
    // The same, and nobody goes elsewhere.
    shown.show({u"invoices"_s, {}, u"INV-1001"_s, true});
    QTRY_VERIFY(view->isDetailsShown());
}

QTEST_MAIN(TestStepView)
#include "tst_stepview.moc"
