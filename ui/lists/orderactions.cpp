// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/orderactions.h"

#include "ui/common/permissions.h"
#include "ui/common/theme.h"
#include "ui/details/addorderwizard.h"
#include "ui/details/contactsdialog.h"
#include "ui/details/deleteordersdialog.h"
#include "ui/details/duplicatedialog.h"
#include "ui/details/editorderdialog.h"
#include "ui/details/lineitemdialog.h"
#include "ui/details/renewdialog.h"
#include "ui/details/statuschangedialog.h"
#include "ui/details/tagsdialog.h"
#include "ui/words/words.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QList<OrderRef> refsOf(const QList<OrderActions::Selected>& selection)
{
    QList<OrderRef> refs;
    refs.reserve(selection.size());
    for (const OrderActions::Selected& order : selection)
        refs.append(OrderRef{order.id, order.number, {}, 0});
    return refs;
}

bool offers(const OrderActions::Selected& order, Status to)
{
    return !order.status || rules::offeredStatuses(*order.status).contains(to);
}

} // namespace

OrderActions::OrderActions(CommandRunner* runner, QWidget* dialogParent)
    : RowActions(dialogParent), m_runner(runner), m_dialogParent(dialogParent)
{
    build();
    connectForms();
    retranslate();
    connect(runner->permissions(), &Permissions::changed, this, &OrderActions::judge);
}

void OrderActions::build()
{
    struct Plan
    {
        Act act;
        QString name;
        QString icon;
        QKeySequence keys;
        bool endsGroup;
    };
    const QList<Plan> plans{{Act::Add, u"addOrder"_s, u"add"_s, QKeySequence::New, false},
                            {Act::Edit, u"editOrder"_s, u"edit"_s, Qt::Key_F2, false},
                            {Act::Duplicate, u"duplicateOrder"_s, {}, {}, false},
                            {Act::Renew, u"renewOrder"_s, u"clock"_s, {}, true},
                            {Act::Activate, u"activateOrders"_s, u"activate"_s, {}, false},
                            {Act::Suspend, u"suspendOrders"_s, u"suspend"_s, {}, false},
                            {Act::Expire, u"expireOrders"_s, {}, {}, true},
                            {Act::AddLine, u"addLineItem"_s, {}, {}, false},
                            {Act::Contacts, u"editContacts"_s, {}, {}, false},
                            {Act::Tags, u"editTags"_s, {}, {}, true},
                            {Act::Delete, u"deleteOrders"_s, u"delete"_s, QKeySequence::Delete, false}};
    for (const Plan& plan : plans) {
        QAction* action = add(plan.name, plan.keys, plan.endsGroup);
        if (!plan.icon.isEmpty())
            action->setIcon(themedIcon(plan.icon));
        m_actions[std::size_t(plan.act)] = action;
    }
    action(Act::Add)->setShortcutContext(Qt::WindowShortcut); // one need not be among the rows to add one
}

void OrderActions::connectForms()
{
    const auto onOne = [this](Act act, auto open) {
        connect(action(act), &QAction::triggered, this, [this, open] {
            if (m_selection.size() == 1)
                open(m_selection.first().id);
        });
    };
    connect(action(Act::Add), &QAction::triggered, this, [this] {
        auto* wizard = openDialog<AddOrderWizard>(m_runner, m_dialogParent);
        connect(wizard, &AddOrderWizard::orderCreated, this, &OrderActions::orderCreated);
    });
    onOne(Act::Duplicate, [this](PurchaseOrderId id) {
        auto* dialog = openDialog<DuplicateDialog>(m_runner, id, m_dialogParent);
        connect(dialog, &DuplicateDialog::orderCreated, this, &OrderActions::orderCreated);
    });
    onOne(Act::Edit, [this](PurchaseOrderId id) { openDialog<EditOrderDialog>(m_runner, id, m_dialogParent); });
    onOne(Act::Renew, [this](PurchaseOrderId id) { openDialog<RenewDialog>(m_runner, id, m_dialogParent); });
    onOne(Act::AddLine,
          [this](PurchaseOrderId id) { openDialog<LineItemDialog>(m_runner, id, QString(), m_dialogParent); });
    onOne(Act::Contacts, [this](PurchaseOrderId id) { openDialog<ContactsDialog>(m_runner, id, m_dialogParent); });
    onOne(Act::Tags, [this](PurchaseOrderId id) { openDialog<TagsDialog>(m_runner, id, m_dialogParent); });
    connect(action(Act::Activate), &QAction::triggered, this, [this] { openBulk(Status::Active); });
    connect(action(Act::Suspend), &QAction::triggered, this, [this] { openBulk(suspendTarget()); });
    connect(action(Act::Expire), &QAction::triggered, this, [this] { openBulk(Status::Expired); });
    connect(action(Act::Delete), &QAction::triggered, this, [this] {
        if (!m_selection.isEmpty())
            openDialog<DeleteOrdersDialog>(m_runner, refsOf(m_selection), m_dialogParent);
    });
}

/// One order changes at once, with Undo in the message; several get a preview of the effect and a result per row.
void OrderActions::openBulk(Status to)
{
    if (m_selection.isEmpty() || !m_isListShown)
        return;
    const QList<OrderRef> orders = refsOf(m_selection);
    if (orders.size() == 1) {
        m_runner->run(ChangeStatus{orders, to});
        return;
    }
    auto* dialog = openDialog<StatusChangeDialog>(m_runner, orders, to, m_dialogParent);
    connect(dialog, &StatusChangeDialog::statusChanged, this, &OrderActions::keepSelected);
}

Status OrderActions::suspendTarget() const
{
    const bool any = std::any_of(m_selection.begin(), m_selection.end(),
                                 [](const Selected& order) { return offers(order, Status::Suspended); });
    return any ? Status::Suspended : Status::SuspendedExpired;
}

QString OrderActions::obstacle(Status to) const
{
    if (m_selection.isEmpty())
        return tr("Select a purchase order first.");
    if (std::any_of(m_selection.begin(), m_selection.end(), [to](const Selected& order) { return offers(order, to); }))
        return {};
    const Selected& first = m_selection.first();
    if (m_selection.size() == 1 && *first.status != to) {
        const auto decision = rules::decideTransition({first.number, *first.status, to, 0, std::nullopt});
        if (!decision.refusals.isEmpty())
            return words::errorSentence(decision.refusals.first());
    }
    const QString word = words::statusWord(to);
    return m_selection.size() == 1
               ? tr("%1 is %2 already.").arg(first.number, word)
               : tr("None of the selected purchase orders can become %1 from its present status.").arg(word);
}

void OrderActions::updateEnabled()
{
    const QString none = !m_isListShown         ? tr("Go to the purchase orders first.")
                         : m_selection.isEmpty() ? tr("Select a purchase order first.")
                                                 : QString();
    const QString one = none.isEmpty() && m_selection.size() > 1 ? tr("Select only one purchase order.") : none;
    // What who acts may not do at all comes before what this selection does not offer.
    const auto rate = [this]<class C>(Act act, const C&, const QString& bySelection) {
        const bool isAboutOne = m_tags && act != Act::Add;
        const QString forbidden = m_runner->permissions()->obstacle<C>(isAboutOne ? &*m_tags : nullptr);
        allow(action(act), forbidden.isEmpty() ? bySelection : forbidden);
    };
    rate(Act::Add, CreatePurchaseOrder{}, {});
    rate(Act::Edit, EditPurchaseOrder{}, one);
    rate(Act::Duplicate, DuplicatePurchaseOrder{}, one);
    rate(Act::Renew, RenewPurchaseOrder{}, one);
    rate(Act::AddLine, AddLineItem{}, one);
    rate(Act::Contacts, SetContacts{}, one);
    rate(Act::Tags, SetTags{}, one);
    rate(Act::Activate, ChangeStatus{}, none.isEmpty() ? obstacle(Status::Active) : none);
    rate(Act::Suspend, ChangeStatus{}, none.isEmpty() ? obstacle(suspendTarget()) : none);
    rate(Act::Expire, ChangeStatus{}, none.isEmpty() ? obstacle(Status::Expired) : none);
    rate(Act::Delete, DeletePurchaseOrders{}, none);
}

void OrderActions::setListShown(bool shown)
{
    m_isListShown = shown;
    updateEnabled();
}

void OrderActions::setSelection(const QList<Selected>& selection)
{
    m_selection = selection;
    judge();
}

/// With a policy on tags, the tags of the one selected order are asked for first.
void OrderActions::judge()
{
    m_tags.reset();
    m_newestTags.forget();
    updateEnabled();
    if (m_selection.size() != 1 || !m_runner->permissions()->dependsOnTags())
        return;
    m_newestTags.ask(m_runner->client()->purchaseOrder(m_selection.first().id), this,
                     [this](const Result<PurchaseOrder>& order) {
                         if (order)
                             m_tags = order->tags;
                         updateEnabled();
                     });
}

void OrderActions::retranslate()
{
    const auto say = [this](Act act, const QString& text, const QString& help) {
        RowActions::say(action(act), text, help);
    };
    say(Act::Add, tr("&Add purchase order..."), tr("Adds a purchase order in two steps: details, then line items."));
    say(Act::Edit, tr("&Edit..."), tr("Changes the details of the selected purchase order."));
    say(Act::Duplicate, tr("D&uplicate..."), tr("Makes a copy of the selected purchase order under another number."));
    say(Act::Renew, tr("&Renew..."),
        tr("Moves effective and expiration month, and the line items' end months with them."));
    say(Act::Activate, tr("&Make active"),
        tr("Makes the selected purchase orders active, so that invoices match them again."));
    say(Act::Suspend, tr("&Suspend"), tr("Switches the selected purchase orders off; invoices no longer match them."));
    say(Act::Expire, tr("Make e&xpired"), tr("Takes back the suspension of an expired purchase order."));
    say(Act::AddLine, tr("Add &line item..."), tr("Adds a line item to the selected purchase order."));
    say(Act::Contacts, tr("&Contacts..."), tr("Says who gets e-mails about the selected purchase order."));
    say(Act::Tags, tr("&Tags..."), tr("Changes the tags of the selected purchase order."));
    say(Act::Delete, tr("&Delete..."), tr("Deletes the selected purchase orders for ever."));
    updateEnabled();
}

} // namespace podesk
