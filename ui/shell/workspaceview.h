// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"
#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;

namespace podesk {

class ActingAs;
class AgreementsPage;
class CheckoutPage;
class CommandFormAction;
class DetailsPanel;
class InvoicesPage;
class IntegrationMenu;
class ListPage;
class MessageBar;
class NavigationList;
class OverviewPage;
class PurchaseOrdersPage;
class ScenariosPage;
class SimulationBar;
class SupportDesk;
class Wayfinder;
class WorkspacePage;
class WorkspaceSession;
enum class Place;

/// Everything one sees of an open workspace: simulation bar, navigation, messages, pages, and the details of what is
/// selected. Bound to one session; another workspace gets another view.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    WorkspaceView(WorkspaceSession* session, UiSettings* settings, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    CommandRunner* runner() const { return m_runner; }
    UiSettings* settings() const { return m_settings; }
    MessageBar* messages() const { return m_messages; }
    SimulationBar* simulationBar() const { return m_simulation; }
    OverviewPage* overviewPage() const { return m_overview; }
    PurchaseOrdersPage* ordersPage() const { return m_orders; }
    InvoicesPage* invoicesPage() const { return m_invoices; }
    CheckoutPage* checkoutPage() const { return m_checkout; }
    ScenariosPage* scenariosPage() const { return m_scenarios; }
    AgreementsPage* agreementsPage() const { return m_agreements; }
    ActingAs* actingAs() const { return m_acting; }
    IntegrationMenu* integrationMenu() const { return m_integration; }
    CommandFormAction* commandFormAction() const { return m_commandForm; }
    DetailsPanel* details() const { return m_details; }
    const QList<WorkspacePage*>& pages() const { return m_pages; }
    WorkspacePage* page(Place place) const;
    WorkspacePage* currentPage() const;
    /// The current page where that is a list, else null.
    ListPage* currentList() const;
    QWidget* pageStack() const;
    void showPage(Place place);
    /// The page of a list, filtered and sorted by this text.
    void showList(ListKind kind, const QString& query);
    /// The page of a list with this record selected.
    void showRecord(ListKind kind, qint64 id);
    /// Why the selected invoice is as it is; anywhere else why the last command was refused.
    void showWhy();
    /// Where the page has any.
    bool isDetailsShown() const { return m_detailsWanted; }
    void setDetailsShown(bool shown);
    bool isDetailsBeside() const;
    void setDetailsBeside(bool beside);
    void focusNextPane();
    /// Asks where to, and copies the workspace there.
    void backUp();
    /// Opens the import; what it did is said among the messages, with its report and Undo.
    void importOrders();
    void saveLayout();
    void restoreLayout();

Q_SIGNALS:
    void pageChanged(podesk::Place place);
    void detailsShownChanged(bool shown);
    /// The help page of a rule is wanted.
    void ruleRequested(const QString& rule);
    /// A page asks for another workspace in this window.
    void workspaceRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFrame();
    void buildPages();
    void wire();
    void addDesk();
    void addPage(WorkspacePage* page);
    void fitPages(const WorkspacePage* shown);
    void showRow(int row);
    void updateFacts();
    void showDetailsOfSelection();
    void showOrderOfLine();
    void goWhereUndoWas(const ChangeEvent& event);
    void openDetails();
    void showRefusal();
    void makeRoom();
    void revealDetails();

    WorkspaceSession* m_session;
    UiSettings* m_settings;
    MessageBar* m_messages;
    CommandRunner* m_runner;
    SupportDesk* m_support;
    Wayfinder* m_way;
    ActingAs* m_acting = nullptr;
    IntegrationMenu* m_integration = nullptr;
    CommandFormAction* m_commandForm = nullptr;
    SimulationBar* m_simulation = nullptr;
    NavigationList* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    DetailsPanel* m_details = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_split = nullptr;
    OverviewPage* m_overview = nullptr;
    PurchaseOrdersPage* m_orders = nullptr;
    InvoicesPage* m_invoices = nullptr;
    CheckoutPage* m_checkout = nullptr;
    ScenariosPage* m_scenarios = nullptr;
    AgreementsPage* m_agreements = nullptr;
    QList<WorkspacePage*> m_pages;
    bool m_detailsWanted = true;
    Latest m_orderOfLine;
};

} // namespace podesk
