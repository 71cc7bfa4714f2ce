// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"
#include "ui/lists/listplaces.h"
#include "ui/lists/querywords.h"

#include <QtCore/QPointer>

class QLabel;
class QMenu;
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

/// The room of one list: heading with counter, query line, quick filters, table, sums; copies and exports what it
/// shows.
class ListPage : public WorkspacePage
{
    Q_OBJECT
public:
    ListPage(EngineClient* client, ListKind kind, MessageBar* messages, UiSettings* settings,
             QWidget* parent = nullptr);

    Place place() const override { return placeOf(kind()); }
    QString name() const override { return placeName(kind()); }
    QString icon() const override { return placeIcon(kind()); }
    std::optional<qint64> count(const WorkspaceFacts& facts) const override { return placeCount(kind(), facts); }
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
    /// What an empty list without any filter offers.
    void setEmptyActions(const QList<QAction*>& actions);
    /// Selects the record as soon as the list has it; says so when the filter hides it.
    void revealRecord(qint64 id);

    void focusTable();
    void copyRows(bool withHeaders);
    void exportShown();
    void chooseColumns();
    void clearFilter();

Q_SIGNALS:
    void selectionChanged();
    void recordActivated(qint64 id);
    void rowsAnswered();

protected:
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
    void updateHeading();
    void updateEmptyState();
    void runExport(const ListQuery& query, const QStringList& fields, const QList<qint64>& ids, const QString& format,
                   const QString& path);
    void retranslate();

    EngineClient* m_client;
    MessageBar* m_messages;
    UiSettings* m_settings;
    RecordListModel* m_model;
    ListTable* m_table;
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnsMenu = nullptr;
    QToolButton* m_export = nullptr;
    QueryLine* m_query = nullptr;
    QuickFilters* m_quickFilters = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ListFooter* m_footer = nullptr;
    QAction* m_clearFilter;
    QAction* m_retry;
    QList<QAction*> m_emptyActions;
    QTimer* m_selectionPause;
    QPointer<CommandRunner> m_runner;
    Latest m_selectedTotals;
    qint64 m_selectedCount = 0;
    qint64 m_revealing = 0;
};

} // namespace podesk
