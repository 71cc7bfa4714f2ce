// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpage.h"
#include "ui/lists/listtable.h"
#include "ui/scenarios/routes/acts.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolBar>

// The acts on the rows of a record list.

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ListActWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ListActWords)
};

/// The list in sight, when it shows all these records and has read them.
ListTable* tableWith(const WorkspaceView* view, const QList<qint64>& ids)
{
    const ListPage* page = view->currentList();
    if (!page || page->model()->rowsOf(ids).size() != ids.size())
        return nullptr;
    for (const qint64 id : ids) {
        if (!page->model()->loadedRow(id))
            return nullptr;
    }
    return page->table();
}

/// Its button in a tool bar; null when there is none in sight.
QWidget* buttonOf(const WorkspaceView* view, const QAction* action)
{
    for (QToolBar* bar : view->window()->findChildren<QToolBar*>()) {
        QWidget* button = bar->widgetForAction(const_cast<QAction*>(action));
        if (button && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

QAction* actionOf(const WorkspaceView* view, const QString& name)
{
    const ListPage* page = view->currentList();
    if (!page)
        return nullptr;
    for (QAction* action : page->table()->actions()) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace

void Acts::selectRecords(ListKind kind, const QList<qint64>& ids, const QString& query)
{
    goTo(listSpec(kind).place);
    const auto shows = [view = m_stage.view, ids] { return tableWith(view, ids) != nullptr; };
    // What one searched for before may hide them.
    fill(u"queryEdit"_s, query);
    m_acts.last().deed = [hand = m_stage.hand, query](QWidget* field) mutable {
        hand.fill(field, query);
        hand.press(field, Qt::Key_Return);
    };
    m_acts.last().isSeen = shows;
    if (query.isEmpty())
        m_acts.last().isNeeded = [shows] { return !shows(); };
    for (const qint64 id : ids) {
        const bool isFirst = id == ids.first();
        Act act;
        act.target = [view = m_stage.view, ids] { return tableWith(view, ids); };
        act.spoken = [view = m_stage.view, id](const QWidget* widget) {
            const auto* table = static_cast<const ListTable*>(widget);
            const int row = table->records()->rowsOf({id}).value(id);
            return ListActWords::tr("Select %1.").arg(table->records()->index(row, 0).data().toString());
        };
        act.deed = [hand = m_stage.hand, id, isFirst](QWidget* widget) mutable {
            auto* table = static_cast<ListTable*>(widget);
            const int row = table->records()->rowsOf({id}).value(id);
            const int column = std::max(0, table->columnAt(1));
            hand.clickRow(table, table->records()->index(row, column), isFirst ? Qt::NoModifier : Qt::ControlModifier);
        };
        add(act);
    }
    m_acts.last().isSeen = [view = m_stage.view, ids] {
        const ListTable* table = tableWith(view, ids);
        const QList<qint64> selected = table ? table->selectedIds() : QList<qint64>();
        return QSet<qint64>(selected.begin(), selected.end()) == QSet<qint64>(ids.begin(), ids.end());
    };
}

void Acts::chooseAction(const QString& name)
{
    const auto isInMenu = std::make_shared<bool>(false);
    Act open;
    open.target = [view = m_stage.view, hand = m_stage.hand, name]() -> QWidget* {
        const QAction* action = actionOf(view, name);
        if (!action || !action->isEnabled())
            return nullptr;
        if (QWidget* button = buttonOf(view, action))
            return button;
        ListTable* table = view->currentList()->table();
        return table->isVisible() ? table : hand.find(u"empty-"_s + name); // an empty list offers it in its place
    };
    open.spoken = [](const QWidget* widget) {
        const auto* table = qobject_cast<const ListTable*>(widget);
        return table ? ListActWords::tr("Open the menu of the selection.")
                     : ListActWords::tr("Press “%1”.").arg(shownName(widget));
    };
    open.deed = [hand = m_stage.hand, isInMenu](QWidget* widget) mutable {
        auto* table = qobject_cast<ListTable*>(widget);
        *isInMenu = table != nullptr;
        if (table)
            hand.clickRight(table, table->currentIndex());
        else
            hand.click(widget);
    };
    add(open);
    Act choose;
    choose.isNeeded = [isInMenu] { return *isInMenu; };
    choose.target = [hand = m_stage.hand]() -> QWidget* { return qobject_cast<QMenu*>(hand.top()); };
    choose.spoken = [view = m_stage.view, name](const QWidget*) {
        const QAction* action = actionOf(view, name);
        return ListActWords::tr("Choose “%1”.").arg(action ? action->text().remove(u'&') : QString());
    };
    choose.deed = [hand = m_stage.hand, view = m_stage.view, name](QWidget* widget) mutable {
        hand.chooseEntry(static_cast<QMenu*>(widget), actionOf(view, name));
    };
    add(choose);
}

} // namespace podesk
