// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/acts.h"

#include "ui/shell/workspaceview.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class ActWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ActWords)
};

std::function<QString(const QWidget*)> pressing()
{
    return [](const QWidget* widget) { return ActWords::tr("Press “%1”.").arg(shownName(widget)); };
}

std::function<QString(const QWidget*)> typing(const QString& text)
{
    return [text](const QWidget* widget) {
        return text.isEmpty() ? ActWords::tr("Leave “%1” empty.").arg(shownName(widget))
                              : ActWords::tr("Type “%1” into “%2”.").arg(text, shownName(widget));
    };
}

std::function<QString(const QWidget*)> choosing(const QString& entry)
{
    return [entry](const QWidget* widget) {
        return ActWords::tr("Choose “%1” under “%2”.").arg(entry, shownName(widget));
    };
}

/// Found by name, and it can be acted on.
template <class T = QWidget>
std::function<QWidget*()> ready(const Hand& hand, const QString& name)
{
    return [hand, name]() -> QWidget* {
        T* widget = hand.find<T>(name);
        return widget && widget->isEnabled() ? widget : nullptr;
    };
}

int rowOf(const QComboBox& box, const QVariant& entry)
{
    const int byData = box.findData(entry);
    return byData >= 0 ? byData : box.findText(entry.toString());
}

} // namespace

QString shownName(const QWidget* widget)
{
    QString name = widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && name.isEmpty())
        name = button->text();
    if (const auto* box = qobject_cast<const QGroupBox*>(widget); box && name.isEmpty())
        name = box->title();
    if (name.isEmpty())
        name = widget->windowTitle();
    return name.remove(u'&');
}

void Acts::goTo(Place place)
{
    WorkspacePage* page = m_stage.view->page(place);
    const auto row = static_cast<int>(m_stage.view->pages().indexOf(page));
    Act act;
    act.target = ready<QListWidget>(m_stage.hand, u"navigation"_s);
    act.spoken = [page](const QWidget*) { return ActWords::tr("Go to “%1”.").arg(page->name()); };
    act.deed = [hand = m_stage.hand, row](QWidget* widget) mutable {
        auto* places = static_cast<QListWidget*>(widget);
        hand.clickRow(places, places->model()->index(row, 0));
    };
    act.isSeen = [view = m_stage.view, place] { return view->currentPage()->place() == place; };
    act.isNeeded = [view = m_stage.view, place] { return view->currentPage()->place() != place; };
    add(act);
}

void Acts::press(const QString& button)
{
    add({ready(m_stage.hand, button), pressing(),
         [hand = m_stage.hand](QWidget* widget) mutable { hand.click(widget); }});
}

void Acts::pressToPage(const QString& button, const QString& pages, int page)
{
    press(button);
    m_acts.last().isSeen = [hand = m_stage.hand, pages, page] {
        const auto* book = hand.find<QStackedWidget>(pages);
        return book && book->currentIndex() == page;
    };
}

void Acts::fill(const QString& field, const QString& text)
{
    add({ready(m_stage.hand, field), typing(text),
         [hand = m_stage.hand, text](QWidget* widget) mutable { hand.fill(widget, text); }});
}

void Acts::choose(const QString& box, const QVariant& entry)
{
    Act act;
    act.target = [find = ready<QComboBox>(m_stage.hand, box), entry]() -> QWidget* {
        auto* found = static_cast<QComboBox*>(find());
        return found && rowOf(*found, entry) >= 0 ? found : nullptr;
    };
    act.spoken = [entry](const QWidget* widget) {
        const auto* found = static_cast<const QComboBox*>(widget);
        return choosing(found->itemText(rowOf(*found, entry)))(widget);
    };
    act.deed = [hand = m_stage.hand, entry](QWidget* widget) mutable {
        auto* found = static_cast<QComboBox*>(widget);
        hand.choose(found, rowOf(*found, entry));
    };
    add(act);
}

void Acts::tick(const QString& box, bool isTicked)
{
    Act act;
    act.target = ready(m_stage.hand, box);
    act.spoken = [isTicked](const QWidget* widget) {
        return (isTicked ? ActWords::tr("Tick “%1”.") : ActWords::tr("Take the tick from “%1”."))
            .arg(shownName(widget));
    };
    act.deed = [hand = m_stage.hand](QWidget* widget) mutable {
        if (auto* group = qobject_cast<QGroupBox*>(widget)) {
            group->setFocus(Qt::MouseFocusReason);
            hand.press(group, Qt::Key_Space);
        } else {
            hand.click(widget);
        }
    };
    act.isNeeded = [hand = m_stage.hand, box, isTicked] {
        const QWidget* widget = hand.find(box);
        const bool is = widget && widget->property("checked").toBool();
        return is != isTicked;
    };
    add(act);
}

void Acts::addRow(const QString& table, const QStringList& cells)
{
    press(table + u"Add"_s);
    Act act;
    act.target = ready(m_stage.hand, u"cellEditor"_s);
    act.spoken = [cells](const QWidget*) { return ActWords::tr("Type “%1”.").arg(cells.join(u", "_s)); };
    act.deed = [hand = m_stage.hand, table, cells](QWidget*) mutable {
        auto* view = hand.find<QTableView>(table);
        for (int column = 0; view && column < cells.size(); ++column) {
            QWidget* editor = hand.find(u"cellEditor"_s);
            if (!editor)
                return;
            hand.type(editor, cells.at(column));
            hand.press(editor, column + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
        }
    };
    add(act);
}

void Acts::clearRows(const QString& table, int rows)
{
    for (int row = 0; row < rows; ++row) {
        Act act;
        act.target = ready<QTableView>(m_stage.hand, table);
        act.spoken = [](const QWidget*) { return ActWords::tr("Select the first row."); };
        act.deed = [hand = m_stage.hand](QWidget* widget) mutable {
            auto* view = static_cast<QTableView*>(widget);
            hand.clickRow(view, view->model()->index(0, 0));
        };
        add(act);
        press(table + u"Remove"_s);
    }
}

void Acts::showTab(const QString& tabs, const QString& page)
{
    const auto indexOf = [page](const QTabWidget* book) {
        for (int i = 0; i < book->count(); ++i) {
            if (book->widget(i)->objectName() == page || book->widget(i)->findChild<QWidget*>(page))
                return i;
        }
        return -1;
    };
    Act act;
    act.target = [find = ready<QTabWidget>(m_stage.hand, tabs), indexOf]() -> QWidget* {
        auto* book = static_cast<QTabWidget*>(find());
        return book && indexOf(book) >= 0 ? book->tabBar() : nullptr;
    };
    act.spoken = [hand = m_stage.hand, tabs, indexOf](const QWidget*) {
        const auto* book = hand.find<QTabWidget>(tabs);
        return ActWords::tr("Show the tab “%1”.").arg(book->tabText(indexOf(book)).remove(u'&'));
    };
    act.deed = [hand = m_stage.hand, tabs, indexOf](QWidget* widget) mutable {
        auto* bar = static_cast<QTabBar*>(widget);
        hand.click(bar, bar->tabRect(indexOf(hand.find<QTabWidget>(tabs))).center());
    };
    add(act);
}

void Acts::selectRows(const QString& table, int column, const QStringList& texts)
{
    const auto rowOf = [column](const QTableView* view, const QString& text) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    };
    for (const QString& text : texts) {
        const bool isFirst = text == texts.first();
        Act act;
        act.target = [find = ready<QTableView>(m_stage.hand, table), rowOf, text]() -> QWidget* {
            auto* view = static_cast<QTableView*>(find());
            return view && rowOf(view, text) >= 0 ? view : nullptr;
        };
        act.spoken = [text](const QWidget*) { return ActWords::tr("Select %1.").arg(text); };
        act.deed = [hand = m_stage.hand, rowOf, text, column, isFirst](QWidget* widget) mutable {
            auto* view = static_cast<QTableView*>(widget);
            hand.clickRow(view, view->model()->index(rowOf(view, text), column),
                          isFirst ? Qt::NoModifier : Qt::ControlModifier);
        };
        add(act);
    }
}

void Acts::chooseDay(const QString& calendar, const QString& button, QDate day)
{
    Act act;
    act.target = [find = ready<QCalendarWidget>(m_stage.hand, calendar),
                  verb = ready(m_stage.hand, button)]() -> QWidget* { return verb() ? find() : nullptr; };
    act.spoken = [day](const QWidget*) {
        return ActWords::tr("Go to %1 in the calendar.").arg(QLocale().toString(day, QLocale::LongFormat));
    };
    act.deed = [hand = m_stage.hand, day](QWidget* widget) mutable {
        auto* shown = static_cast<QCalendarWidget*>(widget);
        auto* days = shown->findChild<QTableView*>(u"qt_calendar_calendarview"_s);
        const auto monthsLeft = [&] {
            return (day.year() - shown->selectedDate().year()) * 12 + day.month() - shown->selectedDate().month();
        };
        for (int left = monthsLeft(); left != 0 && days; left += left > 0 ? -1 : 1)
            hand.press(days, left > 0 ? Qt::Key_PageDown : Qt::Key_PageUp);
        const auto daysLeft = static_cast<int>(shown->selectedDate().daysTo(day));
        for (int left = daysLeft; left != 0 && days; left += left > 0 ? -1 : 1)
            hand.press(days, left > 0 ? Qt::Key_Right : Qt::Key_Left);
    };
    act.isSeen = [hand = m_stage.hand, calendar, day] {
        const auto* shown = hand.find<QCalendarWidget>(calendar);
        return shown && shown->selectedDate() == day;
    };
    add(act);
}

void Acts::actAs(const QString& identity)
{
    choose(u"actingAs"_s, identity);
    m_acts.last().isNeeded = [view = m_stage.view, identity] { return view->runner()->options().identity != identity; };
    m_acts.last().isSeen = [view = m_stage.view, identity] { return view->runner()->options().identity == identity; };
}

} // namespace podesk
