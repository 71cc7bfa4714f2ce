// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "ui/agreements/agreementspage.h"
#include "ui/commandform/commandformaction.h"
#include "ui/common/messagebar.h"
#include "ui/details/commanddialog.h"
#include "ui/details/detailspanel.h"
#include "ui/details/importdialog.h"
#include "ui/details/importreportdialog.h"
#include "ui/details/sequels.h"
#include "ui/details/supportdesk.h"
#include "ui/lists/invoiceactions.h"
#include "ui/lists/invoicespage.h"
#include "ui/lists/orderactions.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/scenarios/playing.h"
#include "ui/scenarios/recordingbar.h"
#include "ui/scenarios/scenariospage.h"
#include "ui/shell/actingas.h"
#include "ui/shell/backup.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/simulationbar.h"
#include "ui/shell/wayfinder.h"
#include "ui/shell/workspacesession.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

WorkspaceView::WorkspaceView(WorkspaceSession* session, UiSettings* settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
    , m_runner(new CommandRunner(session->client(), m_messages, this))
    , m_support(new SupportDesk(m_runner, this))
    , m_way(new Wayfinder(this))
{
    setObjectName(u"workspaceView"_s);
    buildFrame();
    buildPages();
    wire();
    restoreLayout();
    updateFacts();
    m_orders->actions()->setListShown(currentPage() == m_orders);
    showDetailsOfSelection();
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::buildFrame()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_acting = new ActingAs(m_runner->permissions(), m_settings, this);
    m_integration = new IntegrationMenu(m_runner, this);
    m_commandForm = new CommandFormAction(m_runner, this);
    addAction(m_commandForm);
    m_simulation = new SimulationBar(m_runner, this);
    column->addWidget(m_simulation);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(u"navigationSplitter"_s);
    m_across->setChildrenCollapsible(false);
    column->addWidget(m_across, 1);
    m_navigation = new NavigationList(m_across);
    m_across->addWidget(m_navigation);

    auto* right = new QWidget(m_across);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_messages);
    m_split = new QSplitter(Qt::Vertical, right);
    m_split->setObjectName(u"detailsSplitter"_s);
    m_split->setChildrenCollapsible(false);
    rightColumn->addWidget(m_split, 1);
    m_across->addWidget(right);
    m_across->setStretchFactor(1, 1);

    m_stack = new QStackedWidget(m_split);
    m_stack->setObjectName(u"pages"_s);
    m_split->addWidget(m_stack);
    m_details = new DetailsPanel(m_runner, m_split);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
}

void WorkspaceView::wire()
{
    connect(m_navigation, &QListWidget::currentRowChanged, this, &WorkspaceView::showRow);
    connect(m_session, &WorkspaceSession::factsChanged, this, &WorkspaceView::updateFacts);
    connect(m_overview, &OverviewPage::listRequested, this, &WorkspaceView::showList);
    connect(m_overview, &OverviewPage::searchRequested, this, [this] {
        showPage(Place::PurchaseOrders);
        m_orders->focusFilter();
    });
    connect(m_overview, &OverviewPage::recordRequested, this, &WorkspaceView::showRecord);
    connect(m_runner, &CommandRunner::copyRequested, this, &WorkspaceView::backUp);
    connect(m_runner, &CommandRunner::workspaceLost, this, [this] {
        for (WorkspacePage* page : std::as_const(m_pages))
            page->refresh(); // each says so instead of showing what it once read
    });
    playFor(m_scenarios, m_settings);
    connect(m_scenarios, &ScenariosPage::ruleRequested, this, &WorkspaceView::ruleRequested);
    connect(m_scenarios, &ScenariosPage::workspaceRequested, this, &WorkspaceView::workspaceRequested);
    if (RecordingBar* bar = m_scenarios->recordingBar(m_session->path(), this))
        qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, bar);
    connect(m_runner, &CommandRunner::whyRequested, this, &WorkspaceView::showRefusal);
    connect(m_invoices->actions(), &InvoiceActions::whyRequested, this, &WorkspaceView::showWhy);
    connect(m_invoices->actions(), &InvoiceActions::followed, m_way, &Wayfinder::follow);
    connect(m_agreements, &AgreementsPage::followed, m_way, &Wayfinder::follow);
    connect(m_details, &DetailsPanel::followed, m_way, &Wayfinder::follow);
    auto* sequels = new Sequels(m_runner, m_support, this);
    connect(sequels, &Sequels::followed, m_way, &Wayfinder::follow);
    connect(sequels, &Sequels::listRequested, this, &WorkspaceView::showList);
    connect(m_session->client(), &EngineClient::changed, this, &WorkspaceView::goWhereUndoWas);
}

WorkspacePage* WorkspaceView::page(Place place) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [place](const auto* page) { return page->place() == place; });
    return found == m_pages.end() ? nullptr : *found;
}

WorkspacePage* WorkspaceView::currentPage() const
{
    return m_pages[m_stack->currentIndex()];
}

ListPage* WorkspaceView::currentList() const
{
    return qobject_cast<ListPage*>(currentPage());
}

QWidget* WorkspaceView::pageStack() const
{
    return m_stack;
}

void WorkspaceView::showPage(Place place)
{
    if (WorkspacePage* wanted = page(place))
        m_navigation->setCurrentRow(int(m_pages.indexOf(wanted)));
}

void WorkspaceView::showList(ListKind kind, const QString& query)
{
    auto* list = qobject_cast<ListPage*>(page(listSpec(kind).place));
    if (!list)
        return;
    list->showQuery(query);
    showPage(list->place());
    list->focusContent();
}

void WorkspaceView::showRecord(ListKind kind, qint64 id)
{
    showList(kind, {});
    if (ListPage* list = currentList())
        list->revealRecord(id);
}

/// Only the page that is shown may ask for room: a stack is as large as the largest of its pages wants to be.
void WorkspaceView::fitPages(const WorkspacePage* shown)
{
    for (WorkspacePage* page : std::as_const(m_pages)) {
        const auto wanted = page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(wanted, wanted);
    }
}

void WorkspaceView::showRow(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = m_stack->isAncestorOf(focus) || m_details->isAncestorOf(focus);
    fitPages(m_pages.at(row));
    m_stack->setCurrentIndex(row);
    m_orders->actions()->setListShown(currentPage() == m_orders);
    if (hadFocus)
        currentPage()->focusContent();
    showDetailsOfSelection();
    Q_EMIT pageChanged(currentPage()->place());
}

void WorkspaceView::updateFacts()
{
    const WorkspaceFacts& facts = m_session->facts();
    m_acting->setFacts(facts);
    m_integration->setFacts(facts);
    m_simulation->setVisible(facts.clock == ClockKind::Simulated);
    m_simulation->setFacts(facts);
    for (int row = 0; row < m_pages.size(); ++row) {
        WorkspacePage* page = m_pages[row];
        page->setFacts(facts);
        m_navigation->setPlace(row, page->name(), int(page->place()) + 1, page->count(facts));
    }
    m_navigation->setAccessibleName(tr("Places"));
}

void WorkspaceView::showDetailsOfSelection()
{
    m_orderOfLine.forget();
    const ListPage* page = currentList();
    const QList<qint64> ids = page ? page->selectedIds() : QList<qint64>();
    if (ids.size() > 1)
        m_details->showSelection(page->kind(), int(ids.size()), page->selectionTotals());
    else if (ids.size() == 1 && page == m_orders)
        m_details->showOrder(PurchaseOrderId(ids.first()));
    else if (ids.size() == 1 && page == m_invoices)
        m_details->showInvoice(InvoiceId(ids.first()));
    else if (ids.size() == 1 && page->kind() == ListKind::Notifications)
        m_details->showNotice(NotificationId(ids.first()));
    else if (ids.size() == 1 && page->kind() == ListKind::LineItems)
        showOrderOfLine();
    else
        m_details->clear();
    makeRoom();
}

/// Nothing lies behind the rows of a list that has none, nor behind what was done: the list then has the room.
void WorkspaceView::makeRoom()
{
    const ListPage* list = currentList();
    const bool isFruitless = list && m_details->isBlank() && (list->isEmpty() || list->kind() == ListKind::Journal);
    m_details->setVisible(m_detailsWanted && currentPage()->hasDetails() && !isFruitless);
}

void WorkspaceView::showOrderOfLine()
{
    // Asked for, not looked up: the row may not be loaded yet, and a number may be taken under two payers.
    m_orderOfLine.ask(m_session->client()->rows(ListKind::LineItems, currentList()->selectedIds()), this,
                      [this](const Result<QList<ListRow>>& rows) {
                          if (rows && !rows->isEmpty())
                              m_details->showOrder(PurchaseOrderId(rows->first().order));
                          else
                              m_details->clear();
                      });
}

/// Undo and redo lead to the one order they were about; they never take one away from another page.
void WorkspaceView::goWhereUndoWas(const ChangeEvent& event)
{
    const bool isReversal = event.command == "undo"_L1 || event.command == "redo"_L1;
    if (isReversal && !event.elsewhere && event.purchaseOrders.size() == 1 && currentPage() == m_orders)
        m_orders->revealRecord(event.purchaseOrders.first().value);
}

void WorkspaceView::openDetails()
{
    setDetailsShown(true);
    m_details->setFocus(Qt::OtherFocusReason);
    if (!m_details->isAncestorOf(QApplication::focusWidget())) {
        const QList<QWidget*> children = m_details->findChildren<QWidget*>();
        for (QWidget* child : children) {
            if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

void WorkspaceView::showWhy()
{
    revealDetails();
    m_details->showWhy();
}

void WorkspaceView::showRefusal()
{
    revealDetails();
    m_details->showRefusal();
}

void WorkspaceView::revealDetails()
{
    setDetailsShown(true);
    m_details->setVisible(true); // also beside pages that have no details of their own
}

void WorkspaceView::setDetailsShown(bool shown)
{
    if (shown == isDetailsShown())
        return;
    if (!shown && m_details->isAncestorOf(QApplication::focusWidget()))
        currentPage()->focusContent();
    m_detailsWanted = shown;
    makeRoom();
    Q_EMIT detailsShownChanged(shown);
}

bool WorkspaceView::isDetailsBeside() const
{
    return m_split->orientation() == Qt::Horizontal;
}

void WorkspaceView::setDetailsBeside(bool beside)
{
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

/// Navigation, list, details, and round again.
void WorkspaceView::focusNextPane()
{
    const QWidget* focus = QApplication::focusWidget();
    if (m_navigation == focus)
        currentPage()->focusContent();
    else if (m_stack->isAncestorOf(focus) && m_details->isVisible())
        openDetails();
    else
        m_navigation->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::importOrders()
{
    auto* dialog = openDialog<ImportDialog>(m_runner, window());
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport& report) {
        m_runner->reportImport(report, [this, report] { openDialog<ImportReportDialog>(report, window()); });
    });
}

void WorkspaceView::backUp()
{
    askForBackup(m_session->client(), m_session->path(), m_messages, window());
}

void WorkspaceView::saveLayout()
{
    m_settings->setState(m_across->objectName(), m_across->saveState());
    m_settings->setState(m_split->objectName(), m_split->saveState());
    m_settings->setText(u"details"_s, !isDetailsShown() ? u"hidden"_s : u"shown"_s);
}

void WorkspaceView::restoreLayout()
{
    const QByteArray across = m_settings->state(m_across->objectName());
    if (across.isEmpty() || !m_across->restoreState(across))
        m_across->setSizes({m_navigation->sizeHint().width(), width()});
    const QByteArray split = m_settings->state(m_split->objectName());
    if (split.isEmpty() || !m_split->restoreState(split)) {
        m_split->setOrientation(Qt::Vertical);
        m_split->setSizes({600, 400});
    }
    setDetailsShown(m_settings->text(u"details"_s) != "hidden"_L1);
}

void WorkspaceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_acting->retranslate();
    m_commandForm->retranslate();
    updateFacts();
}

} // namespace podesk
