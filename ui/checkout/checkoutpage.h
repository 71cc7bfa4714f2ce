// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkout/cataloguemodel.h"
#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/common/workspacepage.h"

class QAction;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace podesk {

class CatalogueFilterBar;
class CheckoutWizard;
class EmptyState;
class MessageBar;

/// The place where one buys: the catalogue as cards, each of which opens the checkout. A workspace on the real clock
/// sells nothing; it offers a simulated copy of itself.
class CheckoutPage : public WorkspacePage
{
    Q_OBJECT
public:
    CheckoutPage(CommandRunner* runner, MessageBar* messages, QWidget* parent = nullptr);

    Place place() const override { return Place::Checkout; }
    QString name() const override;
    QString icon() const override;
    std::optional<qint64> count(const WorkspaceFacts& facts) const override;
    void setFacts(const WorkspaceFacts& facts) override;
    void focusContent() override;
    void focusFilter() override;
    void refresh() override;

    CatalogueModel* model() const { return m_model; }
    QListView* cards() const { return m_cards; }

Q_SIGNALS:
    void orderRequested(podesk::PurchaseOrderId order);
    void agreementRequested(const QString& number);
    void invoiceRequested(podesk::InvoiceId invoice);
    void advanceRequested(podesk::Instant to);
    /// Open this workspace in the window.
    void workspaceRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void updateState();
    void updateSubscribe();
    void openCard(int row);
    void addDemoCatalogue();
    void askForCopy();
    void copyTo(const QString& path);
    void retranslate();

    CommandRunner* m_runner;
    MessageBar* m_messages;
    WorkspaceFacts m_facts;
    CatalogueModel* m_model;
    QLabel* m_title;
    QPushButton* m_subscribe;
    CatalogueFilterBar* m_filter;
    QStackedWidget* m_stack;
    QListView* m_cards;
    EmptyState* m_empty;
    QProgressBar* m_copying;
    QAction* m_addCatalogue;
    QAction* m_clearFilter;
    QAction* m_makeCopy;
    QAction* m_retry;
    Latest m_newest;
    std::optional<Error> m_problem;
    bool m_isLoaded = false;
};

} // namespace podesk
