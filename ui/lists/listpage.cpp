// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"

#include "ui/common/commandrunner.h"
#include "ui/common/headinglabel.h"
#include "ui/common/theme.h"
#include "ui/lists/columnsdialog.h"
#include "ui/lists/emptystate.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/listfooter.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queryline.h"
#include "ui/lists/querywords.h"
#include "ui/lists/quickfilters.h"
#include "ui/lists/rowcopy.h"
#include "ui/words/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Newest first is what one wants of a journal; the others stand in the order they came in.
ListQuery firstQuery(ListKind kind)
{
    ListQuery query;
    query.kind = kind;
    if (kind == ListKind::Journal)
        query.sort = {{u"position"_s, true}};
    return query;
}

} // namespace

ListPage::ListPage(EngineClient* client, ListKind kind, MessageBar* messages, UiSettings* settings, QWidget* parent)
    : WorkspacePage(parent)
    , m_client(client)
    , m_messages(messages)
    , m_settings(settings)
    , m_model(new RecordListModel(client, kind, this))
    , m_table(new ListTable(m_model, settings, this))
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
    const ListQuery query = firstQuery(kind);
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
    m_quickFilters->setVisible(kind() != ListKind::Journal);
    column->addWidget(m_quickFilters);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
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
    connect(m_table, &ListTable::sortRequested, this, &ListPage::requestSort);
    connect(m_table, &ListTable::selectionMoved, m_selectionPause, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT recordActivated(m_model->idAt(index.row())); });
    connect(m_selectionPause, &QTimer::timeout, this, &ListPage::onSelection);
    connect(m_model, &RecordListModel::answered, this, &ListPage::onAnswered);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] { fillColumnsMenu(m_columnsMenu, m_table); });
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_columnsMenu->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
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
    m_runner = runner;
}

void ListPage::setEmptyActions(const QList<QAction*>& actions)
{
    m_emptyActions = actions;
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
    if (ids.isEmpty() || kind() == ListKind::Journal) {
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
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_table) : m_empty);
    m_export->setEnabled(hasRows);
    m_footer->setVisible(hasRows);
    if (hasRows)
        return;
    if (hadFocus)
        m_query->focusEdit();
    const QString name = placeName(kind());
    if (m_model->state() == RecordListModel::State::Failed) {
        m_empty->say(tr("This list could not be read"), words::errorSentence(*m_model->error()), {m_retry});
    } else if (m_model->state() != RecordListModel::State::Ready) {
        m_empty->say(tr("Loading..."), {}, {});
    } else if (m_model->answer().recordsInList == 0) {
        const QString title = kind() == ListKind::PurchaseOrders ? tr("No purchase orders yet")
                              : kind() == ListKind::LineItems    ? tr("No line items yet")
                                                                 : tr("Nothing has been done yet");
        const QString reason = kind() == ListKind::PurchaseOrders ? tr("Add one by hand, or import a list from files.")
                               : kind() == ListKind::LineItems
                                   ? tr("Line items come with purchase orders.")
                                   : tr("Every command appears here, with who ran it and when.");
        m_empty->say(title, reason, m_emptyActions);
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
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::refresh()
{
    m_model->reload();
}

void ListPage::clearFilter()
{
    m_query->setQuery(m_query->query().withoutFilters());
}

void ListPage::copyRows(bool withHeaders)
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const QList<int> columns = withCurrency(kind(), m_table->shownColumns());
    collectLines(m_client, kind(), ids, columns, this, [this, columns, withHeaders](const Result<QStringList>& lines) {
        if (!lines) {
            m_messages->show(MessageBar::Level::Error, words::errorSentence(lines.error()));
            return;
        }
        QStringList all = *lines;
        if (withHeaders)
            all.prepend(spreadsheetHeader(kind(), columns));
        QGuiApplication::clipboard()->setText(all.join(u'\n') + u'\n');
        m_messages->show(MessageBar::Level::Information, tr("%Ln row(s) copied.", nullptr, int(lines->size())));
    });
}

void ListPage::exportShown()
{
    if (m_model->rowCount() == 0)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QList<qint64> ids = selectedIds();
    auto* dialog = new ExportDialog(listKindText(kind()), qint64(m_model->answer().ids->size()), ids.size(),
                                    m_settings->text(u"export-folder"_s, documents), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids, query = m_model->query()] {
        QStringList fields;
        if (!dialog->allColumns()) {
            for (const int column : m_table->shownColumns())
                fields << QString(listFields(kind())[column].name);
        }
        m_settings->setText(u"export-folder"_s, QFileInfo(dialog->path()).absolutePath());
        runExport(query, fields, dialog->onlySelected() ? ids : QList<qint64>(), dialog->format(), dialog->path());
    });
    dialog->open();
}

void ListPage::runExport(const ListQuery& query, const QStringList& fields, const QList<qint64>& ids,
                         const QString& format, const QString& path)
{
    const CommandRunner::Task task = m_runner ? m_runner->beginTask(tr("Export")) : CommandRunner::Task();
    const auto done = m_client->exportList(query, fields, ids, format, path, task.options);
    whenDone(done, this, [this, path, number = task.number](const Result<qint64>& written) {
        if (m_runner)
            m_runner->endTask(number);
        if (!written && written.error().code == ErrorCode::Cancelled) {
            m_messages->show(MessageBar::Level::Information, tr("The export was cancelled; no file was written."));
        } else if (written) {
            const QString rows = tr("%Ln row(s)", nullptr, int(*written));
            m_messages->show(MessageBar::Level::Success, tr("%1 written to %2.").arg(rows, path));
        } else {
            m_messages->show(MessageBar::Level::Error, words::errorSentence(written.error()));
        }
    });
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
    QWidget::showEvent(event);
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
