// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listspec.h"
#include "ui/common/messagebar.h"
#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"
#include "ui/lists/rowactions.h"

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace podesk {

class CommandRunner;
class EmptyState;
class ListFooter;
class ListTable;
class QueryLine;
class QuickFilters;
class RowTransfer;

/// The room of one list: heading with counter, query line, quick filters, table, sums; copies and exports what it
/// shows.
class ListPage : public WorkspacePage
{
    Q_OBJECT
public:
    ListPage(EngineClient* client, ListKind kind, MessageBar* messages, UiSettings* settings,
             QWidget* parent = nullptr);

    Place place() const override { return listSpec(kind()).place; }
    QString name() const override { return placeName(kind()); }
    QString icon() const override { return listSpec(kind()).icon; }
    std::optional<qint64> count(const WorkspaceFacts& facts) const override { return facts.*listSpec(kind()).count; }
    bool hasDetails() const override { return true; }
    void focusContent() override { m_model->rowCount() > 0 ? focusTable() : focusFilter(); }
    void focusFilter() override;
    void refresh() override;

    ListKind kind() const { return m_model->kind(); }
    RecordListModel* model() const { return m_model; }
    ListTable* table() const { return m_table; }
    QueryLine* queryLine() const { return m_query; }
    QList<qint64> selectedIds() const;
    /// Sums of the selection as the footer says them.
    QString selectionTotals() const;

    /// The context menu of the table: an action list, the same as in the menu bar.
    void setRowActions(const QList<QAction*>& actions);
    /// Exports show among its tasks, with progress and Cancel. Without one they still run.
    void setRunner(CommandRunner* runner);
    /// Puts something beside the table that goes along with its rows.
    void setBeside(QWidget* widget);
    /// What an empty list without any filter offers.
    void setEmptyActions(const QList<QAction*>& actions);
    /// Why the list is empty, where more is known than the list's own sentence; empty: that one.
    void setEmptyReason(const QString& sentence);
    /// Selects the record as soon as the list has it; says so when the filter hides it.
    void revealRecord(qint64 id);

    void focusTable();
    void copyRows(bool withHeaders);
    void exportShown();
    void chooseColumns();
    void clearFilter();
    /// Filters and sorts by this text, as if it had been typed.
    void showQuery(const QString& text);

Q_SIGNALS:
    void selectionChanged();
    void recordActivated(qint64 id);
    void rowsAnswered();

protected:
    /// Calls `pass` of the page whenever the selection, or what is known of its rows, has changed, and before one of the
    /// actions acts on it.
    template <class Page>
    void followSelection(RowActions* actions, Page* page, void (Page::*pass)())
    {
        connect(actions, &RowActions::aboutToAct, this, &ListPage::settleSelection);
        connect(this, &ListPage::selectionChanged, page, pass);
        connect(model(), &QAbstractItemModel::dataChanged, page, [this, page, pass] {
            constexpr qsizetype mostFollowed = 500; // a larger selection is judged by what acts on it
            if (selectedIds().size() <= mostFollowed)
                (page->*pass)();
        });
    }
    /// A text or word of a row of this list; empty where the row has not been read.
    QString textOf(const ListRow* row, QStringView field) const;

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildHeading();
    void wire();
    void requestSort(const QList<ListSort>& sort);
    void onAnswered();
    void onSelection();
    void reveal();
    /// Keys can be faster than the pause after which a selection counts.
    void settleSelection();
    void updateHeading();
    void updateEmptyState();
    void retranslate();

    EngineClient* m_client;
    RecordListModel* m_model;
    ListTable* m_table;
    RowTransfer* m_transfer;
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnsMenu = nullptr;
    QToolButton* m_export = nullptr;
    QueryLine* m_query = nullptr;
    QuickFilters* m_quickFilters = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_rows = nullptr;
    EmptyState* m_empty = nullptr;
    ListFooter* m_footer = nullptr;
    QAction* m_clearFilter;
    QAction* m_retry;
    QList<QAction*> m_emptyActions;
    QString m_emptyReason;
    QTimer* m_selectionPause;
    Latest m_selectedTotals;
    qint64 m_selectedCount = 0;
    qint64 m_revealing = 0;
};

} // namespace podesk
