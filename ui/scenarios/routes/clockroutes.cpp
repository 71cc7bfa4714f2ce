// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/acts.h"
#include "ui/scenarios/routes/routes.h"
#include "ui/shell/integrationmenu.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

#include <algorithm>

// Ways through the bars and menus around the pages: clock, undo, billing integration.

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class BarWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::BarWords)
};

/// The window may have no such button.
Way wayByButton(const Stage& stage, const QString& name)
{
    const auto buttonOf = [window = stage.view->window(), name]() -> QWidget* {
        const auto* action = window->findChild<QAction*>(name);
        for (QToolBar* bar : window->findChildren<QToolBar*>()) {
            QWidget* button = action ? bar->widgetForAction(const_cast<QAction*>(action)) : nullptr;
            if (button && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    if (!buttonOf())
        return std::nullopt;
    Act act;
    act.target = buttonOf;
    act.spoken = [](const QWidget* widget) { return BarWords::tr("Press “%1”.").arg(shownName(widget)); };
    act.deed = [hand = stage.hand](QWidget* widget) mutable { hand.click(widget); };
    return QList<Act>{act};
}

/// Number of the account that pays for this one; empty when there is none, or no telling which.
QString payerOf(const WorkspaceFacts& facts, const QString& account, const QString& identity)
{
    const auto acting = std::ranges::find(facts.identities, identity, &Identity::name);
    const auto found = std::ranges::find_if(facts.accounts, [&](const Account& each) {
        if (!account.isEmpty())
            return each.number == account;
        return acting != facts.identities.end() ? each.id == acting->account : facts.accounts.size() == 1;
    });
    if (found == facts.accounts.end() || found->kind == AccountKind::Member)
        return {};
    return found->number;
}

QMenu* openMenu(const Hand& hand, const QString& name)
{
    for (QMenu* menu : hand.top()->window()->findChildren<QMenu*>(name)) {
        if (menu->isVisible())
            return menu;
    }
    auto* top = qobject_cast<QMenu*>(hand.top());
    return top && top->objectName() == name ? top : nullptr;
}

Way wayByIntegrationMenu(const Stage& stage, const QString& account)
{
    auto* bar = stage.view->window()->findChild<QMenuBar*>();
    const auto* workspace = bar ? bar->findChild<QMenu*>(u"workspaceMenu"_s) : nullptr;
    const QString payer = payerOf(stage.now.facts, account, stage.identity);
    if (!workspace || !bar->isVisible() || payer.isEmpty())
        return std::nullopt;
    QMenu* menu = stage.view->integrationMenu();
    const auto spoken = [](const QString& text) {
        return [name = QString(text).remove(u'&')](const QWidget*) { return BarWords::tr("Choose “%1”.").arg(name); };
    };
    Act open;
    open.target = [bar]() -> QWidget* { return bar; };
    open.spoken = spoken(workspace->title());
    open.deed = [hand = stage.hand, bar, action = workspace->menuAction()](QWidget*) mutable {
        hand.click(bar, bar->actionGeometry(action).center());
    };
    Act follow;
    follow.target = [hand = stage.hand]() -> QWidget* { return openMenu(hand, u"workspaceMenu"_s); };
    follow.spoken = spoken(menu->title());
    follow.deed = [hand = stage.hand, menu](QWidget* widget) mutable {
        hand.chooseEntry(static_cast<QMenu*>(widget), menu->menuAction());
    };
    const QString name = u"integration-"_s + payer;
    Act choose;
    choose.target = [menu]() -> QWidget* { return menu->isVisible() ? menu : nullptr; };
    choose.spoken = [menu, name](const QWidget*) {
        const auto* action = menu->findChild<QAction*>(name);
        return BarWords::tr("Choose “%1”.").arg(action ? action->text() : QString());
    };
    choose.deed = [hand = stage.hand, name](QWidget* widget) mutable {
        hand.chooseEntry(static_cast<QMenu*>(widget), widget->findChild<QAction*>(name));
    };
    return QList<Act>{open, follow, choose};
}

} // namespace

Way wayToAdvance(const Stage& stage, const AdvanceClock& command)
{
    const Instant now = stage.now.facts.now;
    Acts acts(stage);
    if (command.to == now.plusDays(1)) {
        acts.press(u"advanceDay"_s);
        return acts.take();
    }
    // The dialog goes to the beginning of a day after this one.
    if (command.to != Instant::fromDate(command.to.date()) || command.to.date() <= now.date())
        return std::nullopt;
    acts.press(u"advanceTo"_s);
    acts.chooseDay(u"calendar"_s, u"verb"_s, command.to.date());
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToEnable(const Stage& stage, const EnableIntegration& command)
{
    return wayByIntegrationMenu(stage, command.account);
}

Way wayToDisable(const Stage& stage, const DisableIntegration& command)
{
    return wayByIntegrationMenu(stage, command.account);
}

Way wayToUndo(const Stage& stage, const Undo&)
{
    return wayByButton(stage, u"undo"_s);
}

Way wayToRedo(const Stage& stage, const Redo&)
{
    return wayByButton(stage, u"redo"_s);
}

} // namespace podesk
