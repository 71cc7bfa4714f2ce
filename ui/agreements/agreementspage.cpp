// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementspage.h"

#include "ui/agreements/agreementactions.h"
#include "ui/agreements/agreementdetails.h"
#include "ui/agreements/agreementsmodel.h"
#include "ui/common/commandrunner.h"
#include "ui/common/headinglabel.h"
#include "ui/details/plaintable.h"
#include "ui/lists/emptystate.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

AgreementsPage::AgreementsPage(CommandRunner* runner, QWidget* parent)
    : WorkspacePage(parent)
    , m_runner(runner)
    , m_actions(new AgreementActions(runner, this))
    , m_model(new AgreementsModel(this))
    , m_title(new HeadingLabel(1.25, this))
    , m_search(new QLineEdit(this))
    , m_shown(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_table(new PlainTable(u"agreements"_s, {}, this))
    , m_empty(new EmptyState(this))
    , m_details(new AgreementDetails(runner->client(), m_actions, this))
    , m_clearFilter(new QAction(this))
    , m_retry(new QAction(this))
    , m_selectionPause(new QTimer(this))
{
    setObjectName(u"agreementsPage"_s);
    m_selectionPause->setObjectName(u"selectionPause"_s);
    m_selectionPause->setSingleShot(true);
    m_selectionPause->setInterval(30);
    build();
    wire();
    retranslate();
    outdate(); // nothing has been read yet
}

void AgreementsPage::build()
{
    m_title->setObjectName(u"agreementsTitle"_s);
    m_search->setObjectName(u"agreementsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_shown->setObjectName(u"agreementsShown"_s);
    m_clearFilter->setObjectName(u"clearAgreementsFilter"_s);
    m_retry->setObjectName(u"retryAgreements"_s);
    m_table->setModel(m_model);
    m_table->keepWhole(AgreementsModel::Number);
    m_table->keepWhole(AgreementsModel::Term);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(AgreementsModel::Number, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_split->setObjectName(u"agreementsSplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({200, 300});
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_search, 1);
    filter->addWidget(m_shown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    column->addWidget(m_title);
    column->addLayout(filter);
    column->addWidget(m_stack, 1);
}

void AgreementsPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &AgreementsPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &AgreementsPage::focusContent);
    connect(m_shown, &QComboBox::activated, this, &AgreementsPage::filter);
    // A new order or filter keeps the selection on the agreement, not on the row: the table's own choice of the first
    // row after a reset is not one of the person's.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(m_table, &PlainTable::currentRowChanged, this, [this](int row) {
        if (!m_isResetting)
            follow(row);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        select();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"agreementMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_actions->menuActions());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_details, &AgreementDetails::followed, this, [this](const RecordLink& link) {
        if (link.kind == RecordLink::Kind::Agreement)
            reveal(link.name);
        else
            Q_EMIT followed(link);
    });
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_search->clear();
        m_shown->setCurrentIndex(0);
        filter();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_retry, &QAction::triggered, this, &AgreementsPage::refresh);
    connect(m_selectionPause, &QTimer::timeout, this, &AgreementsPage::loadSelected);
    connect(m_runner->client(), &EngineClient::changed, this, &AgreementsPage::outdate);
}

QString AgreementsPage::name() const
{
    return tr("Agreements");
}

QString AgreementsPage::icon() const
{
    return u"agreements"_s;
}

void AgreementsPage::setFacts(const WorkspaceFacts& facts)
{
    m_actions->setNow(facts.now);
}

void AgreementsPage::setEmptyActions(const QList<QAction*>& actions)
{
    m_emptyActions = actions;
    updateState();
}

void AgreementsPage::refresh()
{
    m_newest.ask(m_runner->client()->agreements(), this,
                 [this](const Result<QList<AgreementSummary>>& agreements) { setAgreements(agreements); });
    if (!m_selected.isEmpty())
        loadSelected();
}

void AgreementsPage::setAgreements(const Result<QList<AgreementSummary>>& agreements)
{
    m_isLoaded = true;
    m_problem = agreements ? std::nullopt : std::optional(agreements.error());
    // Who bought is worth a column where it is not always the same.
    QSet<qint64> buyers;
    for (const AgreementSummary& each : agreements.value_or(QList<AgreementSummary>()))
        buyers.insert(each.account.id.value);
    m_table->setColumnHidden(AgreementsModel::Buyer, buyers.size() < 2);
    m_model->setAgreements(agreements.value_or(QList<AgreementSummary>()));
    select();
    updateState();
}

void AgreementsPage::filter()
{
    m_model->setFilter(m_search->text(), AgreementsModel::Shown(m_shown->currentData().toInt()));
    updateState();
}

void AgreementsPage::reveal(const QString& number)
{
    m_selected = number;
    m_search->clear();
    m_shown->setCurrentIndex(0);
    filter();
    select();
    loadSelected();
}

/// The table's current row follows the selected agreement; where that is not shown, the first one is selected.
void AgreementsPage::select()
{
    int row = m_model->rowOf(m_selected);
    const bool isAwaited = !m_selected.isEmpty() && (!m_isLoaded || isOutdated());
    if (row < 0 && !isAwaited && m_model->rowCount() > 0)
        row = 0;
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, AgreementsModel::Number));
    follow(row);
}

/// Rows that an arrow key only runs over are not asked about.
void AgreementsPage::follow(int row)
{
    if (row < 0 || m_model->agreement(row).agreement.number == m_selected)
        return;
    m_selected = m_model->agreement(row).agreement.number;
    m_newestView.forget();
    m_actions->setAgreement(std::nullopt); // until the other one is known, nothing is done to either
    m_selectionPause->start();
}

void AgreementsPage::loadSelected()
{
    m_selectionPause->stop();
    m_newestView.ask(m_runner->client()->agreement(m_selected), this, [this](const Result<AgreementView>& view) {
        m_actions->setAgreement(view ? std::optional(*view) : std::nullopt);
        if (view)
            m_details->setAgreement(*view);
        else
            m_details->setAgreement({}, words::errorSentence(view.error()));
    });
}

void AgreementsPage::updateState()
{
    const int shown = m_model->rowCount();
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_title->setText(shown == 0 ? name() : tr("%1 (%2)", "heading, counter").arg(name()).arg(shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_split) : m_empty);
    const bool isEmpty = m_model->countAll() == 0;
    m_search->setVisible(!isEmpty);
    m_shown->setVisible(!isEmpty);
    if (m_problem)
        m_empty->say(tr("The agreements could not be read"), words::errorSentence(*m_problem), {m_retry});
    else if (!m_isLoaded)
        m_empty->say(tr("Loading..."), {}, {});
    else if (isEmpty)
        m_empty->say(tr("Nothing has been bought yet"),
                     tr("A purchase makes an agreement, with its charges and invoices. Checkout is where one buys."),
                     m_emptyActions);
    else if (shown == 0)
        m_empty->say(tr("Nothing matches the filter"),
                     tr("The filter hides all %n agreement(s).", nullptr, int(m_model->countAll())), {m_clearFilter});
    if (hadFocus && shown == 0)
        m_search->setFocus(Qt::OtherFocusReason);
}

void AgreementsPage::focusContent()
{
    if (m_stack->currentWidget() == m_split)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (QWidget* button = m_empty->findChild<QPushButton*>())
        button->setFocus(Qt::OtherFocusReason);
}

void AgreementsPage::focusFilter()
{
    if (m_search->isVisibleTo(this))
        m_search->setFocus(Qt::OtherFocusReason);
    else
        focusContent();
}

void AgreementsPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_details->retranslate();
    }
}

void AgreementsPage::retranslate()
{
    using Shown = AgreementsModel::Shown;
    setAccessibleName(name());
    m_table->setAccessibleName(name());
    m_search->setPlaceholderText(tr("Number, product, seller, account or purchase order"));
    m_search->setAccessibleName(tr("Search the agreements"));
    m_shown->setAccessibleName(tr("Which agreements are shown"));
    const int chosen = std::max(0, m_shown->currentIndex());
    m_shown->clear();
    m_shown->addItem(tr("All agreements"), int(Shown::All));
    m_shown->addItem(tr("Running"), int(Shown::Running));
    m_shown->addItem(tr("Run out"), int(Shown::RunOut));
    m_shown->addItem(tr("Ended before"), int(Shown::Ended));
    m_shown->setCurrentIndex(chosen);
    m_clearFilter->setText(tr("&Clear filter"));
    m_retry->setText(tr("&Try again"));
    m_actions->retranslate();
    updateState();
}

} // namespace podesk
