// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace podesk {

class EmptyState;
class PlainRowsModel;
class PlainTable;

/// The connections to procurement systems (section 18), what was requested through them, and the orders that came back.
class ProcurementTab : public QWidget
{
    Q_OBJECT
public:
    explicit ProcurementTab(CommandRunner* runner, QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    /// Reads the connections and the requests, with what the facts told last time name.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildConnections();
    QWidget* buildRequests();
    void wire();
    void tell(const ProcurementBooks& books);
    void updateState();
    void connectSystem();
    void changeConnection();
    void requestApproval();
    void receiveOrder();
    void openAgreement();
    const ProcurementConnection* connection() const;
    const ProcurementRequest* request() const;
    QString requestObstacle() const;
    QString receiveObstacle() const;
    void retranslate();

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
    ProcurementBooks m_books;
    QList<CatalogueEntry> m_catalogue;
    std::optional<Error> m_problem;
    PlainRowsModel* m_connections = nullptr;
    PlainRowsModel* m_requests = nullptr;
    PlainTable* m_connectionTable = nullptr;
    PlainTable* m_requestTable = nullptr;
    QAction* m_connectAction;
    QPushButton* m_change;
    QPushButton* m_request;
    QPushButton* m_receive;
    QPushButton* m_agreement;
    QLabel* m_requestCaption;
    QLabel* m_noRequests;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Latest m_newest;
    qint64 m_products = -1;
};

} // namespace podesk
