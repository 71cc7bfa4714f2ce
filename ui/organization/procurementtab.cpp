// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/procurementtab.h"

#include "ui/common/actionbutton.h"
#include "ui/common/permissions.h"
#include "ui/details/plaintable.h"
#include "ui/lists/emptystate.h"
#include "ui/organization/procurementdialogs.h"
#include "ui/organization/procurementmodels.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

PlainTable* tableOf(PlainRowsModel* model, const QString& name, const QString& signField, int signColumn,
                    QWidget* parent)
{
    auto* table = new PlainTable(name, QString(), parent);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSigns(signColumn, signField);
    return table;
}

QHBoxLayout* rowOf(std::initializer_list<QPushButton*> buttons)
{
    auto* row = new QHBoxLayout;
    for (QPushButton* button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

ProcurementTab::ProcurementTab(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_connectAction(new QAction(this))
    , m_change(new QPushButton(this))
    , m_request(new QPushButton(this))
    , m_receive(new QPushButton(this))
    , m_agreement(new QPushButton(this))
    , m_requestCaption(new QLabel(this))
    , m_noRequests(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"procurementTab"_s);
    build();
    wire();
    retranslate();
}

void ProcurementTab::build()
{
    m_connectAction->setObjectName(u"connectSystem"_s);
    m_change->setObjectName(u"changeConnection"_s);
    m_request->setObjectName(u"requestApproval"_s);
    m_receive->setObjectName(u"receiveOrder"_s);
    m_agreement->setObjectName(u"openRequestAgreement"_s);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"procurementSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildConnections());
    split->addWidget(buildRequests());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
}

QWidget* ProcurementTab::buildConnections()
{
    auto* side = new QWidget(this);
    m_connections = new PlainRowsModel(connectionColumns(), this);
    m_connectionTable = tableOf(m_connections, u"connections"_s, u"switch"_s, 1, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rowOf({new ActionButton(m_connectAction, QString(), side), m_change}));
    column->addWidget(m_connectionTable, 1);
    return side;
}

QWidget* ProcurementTab::buildRequests()
{
    auto* side = new QWidget(this);
    m_requests = new PlainRowsModel(requestColumns(), this);
    m_requestTable = tableOf(m_requests, u"procurementRequests"_s, u"procurement-state"_s, requestStateColumn(), side);
    m_requestCaption->setObjectName(u"requestsCaption"_s);
    m_requestCaption->setWordWrap(true);
    m_noRequests->setObjectName(u"noRequests"_s);
    m_noRequests->setWordWrap(true);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_requestCaption);
    column->addLayout(rowOf({m_request, m_receive, m_agreement}));
    column->addWidget(m_noRequests, 0, Qt::AlignTop);
    column->addWidget(m_requestTable, 1);
    column->addStretch();
    return side;
}

void ProcurementTab::wire()
{
    connect(m_connectAction, &QAction::triggered, this, &ProcurementTab::connectSystem);
    connect(m_change, &QPushButton::clicked, this, &ProcurementTab::changeConnection);
    connect(m_request, &QPushButton::clicked, this, &ProcurementTab::requestApproval);
    connect(m_receive, &QPushButton::clicked, this, &ProcurementTab::receiveOrder);
    connect(m_agreement, &QPushButton::clicked, this, &ProcurementTab::openAgreement);
    connect(m_connectionTable, &PlainTable::currentRowChanged, this, &ProcurementTab::updateState);
    connect(m_connectionTable, &PlainTable::rowOpened, m_change, &QPushButton::click);
    connect(m_requestTable, &PlainTable::currentRowChanged, this, &ProcurementTab::updateState);
    connect(m_requestTable, &PlainTable::rowOpened, this, [this] {
        if (m_receive->isEnabled())
            receiveOrder();
        else if (m_agreement->isEnabled())
            openAgreement();
    });
    connect(m_runner->permissions(), &Permissions::changed, this, &ProcurementTab::updateState);
}

void ProcurementTab::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
    updateState();
}

void ProcurementTab::refresh()
{
    if (m_products != m_facts.products) {
        m_products = m_facts.products;
        whenDone(m_runner->client()->catalogue(), this, [this](const Result<QList<CatalogueEntry>>& entries) {
            m_catalogue = entries.value_or(QList<CatalogueEntry>());
            tell(m_books);
        });
    }
    m_newest.ask(m_runner->client()->procurement(), this, [this](const Result<ProcurementBooks>& books) {
        m_problem = books ? std::nullopt : std::optional(books.error());
        tell(books.value_or(ProcurementBooks()));
    });
}

void ProcurementTab::tell(const ProcurementBooks& books)
{
    const int connection = m_connectionTable->currentIndex().row();
    const int request = m_requestTable->currentIndex().row();
    m_books = books;
    QList<PlainRowsModel::Row> connections;
    for (const ProcurementConnection& each : books.connections)
        connections << connectionRow(each, m_facts.accounts);
    QList<PlainRowsModel::Row> requests;
    for (const ProcurementRequest& each : books.requests)
        requests << requestRow(each, m_catalogue, m_facts.accounts);
    const bool isMore = requests.size() > m_requests->rowCount();
    m_connections->setRows(connections);
    m_requests->setRows(requests);
    m_connectionTable->setCurrentIndex(
        m_connections->index(std::clamp(connection, 0, std::max(0, int(connections.size()) - 1)), 0));
    // What was just requested is what one goes on with.
    const int last = std::max(0, int(requests.size()) - 1);
    m_requestTable->setCurrentIndex(m_requests->index(isMore ? last : std::clamp(request, 0, last), 0));
    updateState();
}

const ProcurementConnection* ProcurementTab::connection() const
{
    const int row = m_connectionTable->currentIndex().row();
    return row >= 0 && row < m_books.connections.size() ? &m_books.connections.at(row) : nullptr;
}

const ProcurementRequest* ProcurementTab::request() const
{
    const int row = m_requestTable->currentIndex().row();
    return row >= 0 && row < m_books.requests.size() ? &m_books.requests.at(row) : nullptr;
}

QString ProcurementTab::requestObstacle() const
{
    if (m_facts.clock == ClockKind::Real)
        return tr("This workspace runs on the real clock, where nothing is bought. Make a simulated copy on the "
                  "Checkout page.");
    if (!connection())
        return tr("Select a connection first.");
    if (m_facts.products == 0)
        return tr("There is nothing to buy yet. Add the demo catalogue on the Checkout page.");
    return m_runner->permissions()->obstacle<RequestApproval>();
}

QString ProcurementTab::receiveObstacle() const
{
    if (!request())
        return tr("Select a request first.");
    if (request()->state != ProcurementState::AwaitingOrder)
        return tr("This request does not wait for an order any more.");
    return m_runner->permissions()->obstacle<ReceiveProcurementOrder>();
}

void ProcurementTab::updateState()
{
    const QString forbidden = m_runner->permissions()->obstacle<AddProcurementConnection>();
    m_connectAction->setEnabled(forbidden.isEmpty());
    m_connectAction->setToolTip(forbidden);
    sayObstacle(m_change, m_runner->permissions()->obstacle<EditProcurementConnection>());
    sayObstacle(m_request, requestObstacle());
    sayObstacle(m_receive, receiveObstacle());
    sayObstacle(m_agreement, request() && request()->agreement.isValid() ? QString() : tr("Nothing was bought yet."));
    const bool hasRequests = !m_books.requests.isEmpty();
    m_requestTable->setVisible(hasRequests);
    m_noRequests->setVisible(!hasRequests);
    m_stack->setCurrentIndex(m_books.connections.isEmpty() ? 1 : 0);
    if (m_problem) {
        m_empty->say(tr("The connections could not be read"), words::errorSentence(*m_problem), {});
        return;
    }
    m_empty->say(
        tr("No procurement system is connected"),
        tr("With Coupa or SAP Ariba connected, buyers request approval instead of buying. The order that comes "
           "back completes the purchase, and its number is printed on the invoices (R49)."),
        {m_connectAction});
}

void ProcurementTab::connectSystem()
{
    openDialog<ConnectionDialog>(m_runner, m_facts, std::nullopt, window());
}

void ProcurementTab::changeConnection()
{
    if (const ProcurementConnection* chosen = connection())
        openDialog<ConnectionDialog>(m_runner, m_facts, *chosen, window());
}

void ProcurementTab::requestApproval()
{
    if (const ProcurementConnection* chosen = connection())
        openDialog<RequestApprovalDialog>(m_runner, m_facts, *chosen, m_catalogue, window());
}

void ProcurementTab::receiveOrder()
{
    if (const ProcurementRequest* chosen = request())
        openDialog<ReceiveOrderDialog>(m_runner, *chosen, offerName(chosen->offer, m_catalogue), window());
}

/// Requests know an agreement by its id; people by the number that the record tells.
void ProcurementTab::openAgreement()
{
    if (!request())
        return;
    RecordKey key;
    key.kind = u"procurement-request"_s;
    key.number = request()->number;
    whenDone(m_runner->client()->record(key), this, [this](const Result<QJsonObject>& record) {
        if (record)
            Q_EMIT followed({RecordLink::Kind::Agreement, record->value("agreement"_L1).toString()});
        else
            m_runner->messages()->show(MessageBar::Level::Error, words::errorSentence(record.error()));
    });
}

void ProcurementTab::focusFirst()
{
    if (!m_books.connections.isEmpty())
        m_connectionTable->setFocus(Qt::OtherFocusReason);
    else if (auto* button = m_empty->findChild<QPushButton*>())
        button->setFocus(Qt::OtherFocusReason);
}

void ProcurementTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProcurementTab::retranslate()
{
    m_connectionTable->setAccessibleName(tr("Connections to procurement systems"));
    m_requestTable->setAccessibleName(tr("Requests for approval"));
    m_connectAction->setText(tr("&Connect a procurement system..."));
    m_change->setText(tr("C&hange connection..."));
    m_request->setText(tr("&Request approval..."));
    m_receive->setText(tr("R&eceive order..."));
    m_agreement->setText(tr("Show a&greement"));
    m_requestCaption->setText(tr("Requests for approval, and the orders that answered them. An order is sent by the "
                                 "procurement system; here whoever trains sends it."));
    m_noRequests->setText(tr("Nothing was requested yet. Select a connection and press Request approval."));
    m_connections->setColumns(connectionColumns());
    m_requests->setColumns(requestColumns());
    tell(m_books);
}

} // namespace podesk
