// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/common/commandrunner.h"
#include "ui/common/headinglabel.h"
#include "ui/common/listspec.h"
#include "ui/common/theme.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/emptystate.h"
#include "ui/lists/listfooter.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queryline.h"
#include "ui/lists/quickfilters.h"
#include "ui/lists/rowtransfer.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

ListPage::ListPage(EngineClient* client, ListKind kind, MessageBar* messages, UiSettings* settings, QWidget* parent)
    : WorkspacePage(parent)
    , m_client(client)
    , m_model(new RecordListModel(client, kind, this))
    , m_table(new ListTable(m_model, settings, this))
    , m_transfer(new RowTransfer(m_table, messages, settings, this))
    , m_clearFilter(new QAction(this))
    , m_retry(new QAction(this))
    , m_selectionPause(new QTimer(this))
{
    setObjectName(listKindText(kind) + u"Page"_s);
    m_clearFilter->setObjectName(u"clearFilter"_s);
    m_retry->setObjectName(u"retryList"_s);
    m_selectionPause->setSingleShot(true);
    m_selectionPause->setInterval(30);
    build();
    wire();
    retranslate();
    ListQuery query;
    query.kind = kind;
    query.sort = listSpec(kind).firstSort;
    m_model->setQuery(query);
    m_query->setQuery(query);
    updateEmptyState();
}

void ListPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    column->addWidget(buildHeading());
    m_query = new QueryLine(m_client, kind(), this);
    column->addWidget(m_query);
    m_quickFilters = new QuickFilters(kind(), this);
    column->addWidget(m_quickFilters);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_rows = new QSplitter(m_stack);
    m_rows->setObjectName(u"listSplitter"_s);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_table);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_footer = new ListFooter(this);
    column->addWidget(m_footer);
}

QWidget* ListPage::buildHeading()
{
    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new HeadingLabel(1.25, heading);
    m_title->setObjectName(u"listTitle"_s);
    m_progress = new QLabel(heading);
    m_progress->setObjectName(u"listProgress"_s);
    m_columns = new QToolButton(heading);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(themedIcon(u"columns"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnsMenu = new QMenu(m_columns);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    m_columns->setMenu(m_columnsMenu);
    m_export = new QToolButton(heading);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(themedIcon(u"export"_s));
    for (QToolButton* button : {m_columns, m_export})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    return heading;
}

void ListPage::wire()
{
    connect(m_query, &QueryLine::queryChanged, m_model, &RecordListModel::setQuery);
    connect(m_query, &QueryLine::queryChanged, m_quickFilters, &QuickFilters::setQuery);
    connect(m_query, &QueryLine::leaveRequested, this, &ListPage::focusTable);
    connect(m_quickFilters, &QuickFilters::queryRequested, m_query, &QueryLine::setQuery);
    connect(m_table->header(), &ListHeader::sortRequested, this, &ListPage::requestSort);
    connect(m_table, &ListTable::selectionMoved, m_selectionPause, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT recordActivated(m_model->idAt(index.row())); });
    connect(m_selectionPause, &QTimer::timeout, this, &ListPage::onSelection);
    connect(m_model, &RecordListModel::answered, this, &ListPage::onAnswered);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] { fillColumnsMenu(m_columnsMenu, m_table); });
    m_table->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_columnsMenu->popup(m_table->header()->mapToGlobal(at)); });
    connect(m_export, &QToolButton::clicked, this, &ListPage::exportShown);
    connect(m_clearFilter, &QAction::triggered, this, &ListPage::clearFilter);
    connect(m_retry, &QAction::triggered, this, &ListPage::refresh);
}

/// The header asks, the query text answers: both always say the same order.
void ListPage::requestSort(const QList<ListSort>& sort)
{
    ListQuery query = m_query->query();
    query.sort = sort;
    m_query->setQuery(query);
}

QList<qint64> ListPage::selectedIds() const
{
    return m_table->selectedIds();
}

QString ListPage::textOf(const ListRow* row, QStringView field) const
{
    const int column = listFieldIndex(kind(), field);
    const auto* text = row && column < row->cells.size() ? std::get_if<QString>(&row->cells[column]) : nullptr;
    return text ? *text : QString();
}

QString ListPage::selectionTotals() const
{
    return m_footer->selectedText();
}

void ListPage::setRowActions(const QList<QAction*>& actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void ListPage::setRunner(CommandRunner* runner)
{
    m_transfer->setRunner(runner);
}

void ListPage::setBeside(QWidget* widget)
{
    m_rows->addWidget(widget);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
}

void ListPage::setEmptyActions(const QList<QAction*>& actions)
{
    m_emptyActions = actions;
    updateEmptyState();
}

void ListPage::setEmptyReason(const QString& sentence)
{
    m_emptyReason = sentence;
    updateEmptyState();
}

void ListPage::revealRecord(qint64 id)
{
    m_revealing = id;
    reveal();
}

void ListPage::reveal()
{
    if (m_revealing != 0 && m_table->selectRecord(m_revealing))
        m_revealing = 0;
}

void ListPage::settleSelection()
{
    if (!m_selectionPause->isActive())
        return;
    m_selectionPause->stop();
    onSelection();
}

void ListPage::onAnswered()
{
    const ListAnswer& answer = m_model->answer();
    m_footer->setAll(answer.ids ? qint64(answer.ids->size()) : 0, answer.totals);
    m_quickFilters->setCounts(answer.statusCounts);
    updateEmptyState();
    updateHeading();
    reveal();
    m_selectionPause->start();
    Q_EMIT rowsAnswered();
}

void ListPage::onSelection()
{
    const QList<qint64> ids = selectedIds();
    m_selectedCount = ids.size();
    updateHeading();
    if (ids.isEmpty() || !listSpec(kind()).hasSums) {
        m_selectedTotals.forget();
        m_footer->setSelected(ids.size(), {});
        Q_EMIT selectionChanged();
        return;
    }
    Q_EMIT selectionChanged();
    m_selectedTotals.ask(m_client->totals(kind(), ids), this,
                         [this, count = ids.size()](const Result<QList<CurrencyTotals>>& totals) {
                             m_footer->setSelected(count, totals.value_or(QList<CurrencyTotals>()));
                             if (count > 1) // a panel that shows the sums of several has to hear of them
                                 Q_EMIT selectionChanged();
                         });
}

void ListPage::updateHeading()
{
    const ListAnswer& answer = m_model->answer();
    const QLocale locale;
    const QString all = words::countText(answer.ids ? qint64(answer.ids->size()) : 0, locale);
    const QString count =
        m_selectedCount == 0 ? tr("(%1)").arg(all) : tr("(%1/%2)").arg(words::countText(m_selectedCount, locale), all);
    m_title->setText(tr("%1 %2", "list name, counter").arg(placeName(kind()), count));
    const bool loading = m_model->state() == RecordListModel::State::Ready && !answer.complete;
    m_progress->setText(
        loading ? tr("loading, %1 of %2 searched")
                      .arg(words::countText(answer.searched, locale), words::countText(answer.recordsInList, locale))
                : QString());
}

void ListPage::updateEmptyState()
{
    // Rows that were read before say nothing about a list that can no longer be read.
    const bool hasRows = m_model->rowCount() > 0 && m_model->state() != RecordListModel::State::Failed;
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_rows) : m_empty);
    m_export->setEnabled(hasRows);
    m_footer->setVisible(hasRows);
    if (hasRows)
        return;
    if (hadFocus)
        m_query->focusEdit();
    if (m_model->state() == RecordListModel::State::Failed) {
        m_empty->say(tr("This list could not be read"), words::errorSentence(*m_model->error()), {m_retry});
    } else if (m_model->state() != RecordListModel::State::Ready) {
        m_empty->say(tr("Loading..."), {}, {});
    } else if (m_model->answer().recordsInList == 0) {
        m_empty->say(emptyTitle(kind()), m_emptyReason.isEmpty() ? emptyReason(kind()) : m_emptyReason, m_emptyActions);
    } else {
        const QString hidden = words::countText(m_model->answer().recordsInList, QLocale());
        m_empty->say(tr("Nothing matches the filter"), tr("The filter hides all %1 entries of this list.").arg(hidden),
                     m_model->query().filters() ? QList<QAction*>{m_clearFilter} : QList<QAction*>{});
    }
}

void ListPage::focusFilter()
{
    m_query->focusEdit();
}

void ListPage::focusTable()
{
    if (m_stack->currentWidget() == m_rows)
        m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::refresh()
{
    m_model->reload();
}

void ListPage::showQuery(const QString& text)
{
    m_query->setText(text);
}

void ListPage::clearFilter()
{
    m_query->setQuery(m_query->query().withoutFilters());
}

void ListPage::copyRows(bool withHeaders)
{
    m_transfer->copySelected(withHeaders);
}

void ListPage::exportShown()
{
    m_transfer->exportShown();
}

void ListPage::chooseColumns()
{
    auto* dialog = new ColumnsDialog(m_table, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    m_model->setWatching(true);
}

void ListPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setWatching(false);
}

void ListPage::retranslate()
{
    const QString name = placeName(kind());
    setAccessibleName(name);
    m_table->setAccessibleName(name);
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export what is shown (Ctrl+E)"));
    m_export->setAccessibleName(tr("Export what is shown"));
    m_clearFilter->setText(tr("&Clear filter"));
    m_retry->setText(tr("&Try again"));
    m_model->retranslate();
    updateHeading();
    updateEmptyState();
}

} // namespace podesk
