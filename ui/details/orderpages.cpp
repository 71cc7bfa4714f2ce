// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/orderpages.h"

#include "core/engine/invoicepreview.h"
#include "ui/common/commandrunner.h"
#include "ui/common/permissions.h"
#include "ui/details/burndowntab.h"
#include "ui/details/contactsdialog.h"
#include "ui/details/editorderdialog.h"
#include "ui/details/historytab.h"
#include "ui/details/lineitemdialog.h"
#include "ui/details/linestab.h"
#include "ui/details/orderinvoicestab.h"
#include "ui/details/orderrows.h"
#include "ui/details/summarytab.h"
#include "ui/details/tagsdialog.h"
#include "ui/details/textrowstab.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

OrderPages::OrderPages(CommandRunner* runner, QObject* parent) : RecordPages(runner, parent)
{
    connect(runner->client(), &EngineClient::changed, this, [this](const ChangeEvent& event) {
        const bool isOurs =
            event.everything || event.clockMoved || event.settingsChanged || event.purchaseOrders.contains(m_id);
        if (isShowing() && isOurs)
            load();
    });
    connect(runner->permissions(), &Permissions::changed, this, [this] {
        if (m_tabs.summary)
            showObstacles();
    });
}

void OrderPages::addTabs()
{
    m_tabs.summary = new SummaryTab;
    m_tabs.lines = new LinesTab;
    m_tabs.invoices = new OrderInvoicesTab(runner()->client());
    const RowsEditor::Wording contacts = contactWording();
    const RowsEditor::Wording tags = tagWording();
    m_tabs.contacts =
        new TextRowsTab({u"contacts"_s, contacts.title, contacts.empty, tr("Change contacts…"), contacts.headings});
    m_tabs.tags = new TextRowsTab({u"tags"_s, tags.title, tags.empty, tr("Change tags…"), tags.headings});
    m_tabs.history = new HistoryTab;
    m_tabs.balance = new BurnDownTab;
    addTab(m_tabs.summary, tr("Summary"));
    addTab(m_tabs.lines, tr("Line items"));
    addTab(m_tabs.invoices, words::listName(ListKind::Invoices));
    addTab(m_tabs.contacts, tr("Contacts"));
    addTab(m_tabs.tags, tr("Tags"));
    addTab(m_tabs.history, tr("History"));
    addTab(m_tabs.balance, tr("Balance"));
    connectTabs();
    showObstacles();
}

void OrderPages::showObstacles()
{
    const Permissions& may = *runner()->permissions();
    const QList<Tag>* tags = m_order ? &m_order->tags : nullptr;
    m_tabs.summary->setObstacles(may.obstacle<EditPurchaseOrder>(tags), may.obstacle<SetContacts>(tags));
    m_tabs.lines->setObstacles(
        {may.obstacle<AddLineItem>(tags), may.obstacle<EditLineItem>(tags), may.obstacle<RemoveLineItems>(tags)});
    m_tabs.contacts->setObstacle(may.obstacle<SetContacts>(tags));
    m_tabs.tags->setObstacle(may.obstacle<SetTags>(tags));
}

void OrderPages::connectTabs()
{
    connect(m_tabs.summary, &SummaryTab::editRequested, this,
            [this] { openDialog<EditOrderDialog>(runner(), m_id, window()); });
    connect(m_tabs.summary, &SummaryTab::contactsRequested, this,
            [this] { openDialog<ContactsDialog>(runner(), m_id, window()); });
    connect(m_tabs.contacts, &TextRowsTab::changeRequested, this,
            [this] { openDialog<ContactsDialog>(runner(), m_id, window()); });
    connect(m_tabs.tags, &TextRowsTab::changeRequested, this,
            [this] { openDialog<TagsDialog>(runner(), m_id, window()); });
    connect(m_tabs.lines, &LinesTab::addRequested, this,
            [this] { openDialog<LineItemDialog>(runner(), m_id, QString(), window()); });
    connect(m_tabs.lines, &LinesTab::editRequested, this,
            [this](const QString& number) { openDialog<LineItemDialog>(runner(), m_id, number, window()); });
    connect(m_tabs.lines, &LinesTab::removeRequested, this, [this](const QStringList& numbers) {
        if (m_order)
            runner()->run(RemoveLineItems{{m_id, m_order->header.number, {}, m_order->version}, numbers});
    });
    connect(m_tabs.invoices, &OrderInvoicesTab::followed, this, &OrderPages::followed);
    connect(m_tabs.history, &HistoryTab::followed, this, &OrderPages::followed);
    connect(m_tabs.balance, &BurnDownTab::followed, this, &OrderPages::followed);
    connect(m_tabs.invoices, &OrderInvoicesTab::counted, this, [this](qint64 count) {
        setTab(m_tabs.invoices, tr("Invoices %1").arg(words::countText(count, QLocale())));
    });
}

void OrderPages::show(PurchaseOrderId id)
{
    if (id != m_id)
        forget();
    m_id = id;
    begin();
    load();
}

void OrderPages::forget()
{
    m_order.reset();
    m_entries.clear();
    m_burnDown.clear();
    m_newest.forget();
}

QString OrderPages::title() const
{
    return m_order ? m_order->header.number.simplified() : QString();
}

void OrderPages::load()
{
    const PurchaseOrderId id = m_id;
    m_newest.ask(runner()->client()->purchaseOrder(id), this, [this, id](const Result<PurchaseOrder>& loaded) {
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        m_order = *loaded;
        m_newest.ask(runner()->client()->facts(), this, [this, id](const Result<WorkspaceFacts>& facts) {
            if (facts)
                m_facts = *facts;
            succeed();
            m_newest.ask(runner()->client()->history(id), this, [this](const Result<QList<JournalEntry>>& entries) {
                m_entries = entries ? *entries : QList<JournalEntry>();
                if (m_order)
                    m_tabs.history->setEntries(m_entries, *m_order);
                loadBalances();
            });
        });
    });
}

void OrderPages::loadBalances()
{
    m_newest.ask(runner()->client()->burnDown(m_id), this, [this](const Result<QList<LineBurnDown>>& lines) {
        m_burnDown = lines ? *lines : QList<LineBurnDown>();
        if (m_order)
            m_tabs.balance->setOrder(*m_order, m_facts, m_burnDown);
    });
}

void OrderPages::fill()
{
    showObstacles();
    const PurchaseOrder& order = *m_order;
    m_tabs.summary->setOrder(order, m_facts);
    m_tabs.lines->setOrder(order);
    m_tabs.invoices->setOrder(order, m_facts);
    m_tabs.contacts->setRows(contactRows(order.contacts));
    m_tabs.tags->setRows(tagRows(order.tags));
    m_tabs.history->setEntries(m_entries, order);
    m_tabs.balance->setOrder(order, m_facts, m_burnDown);
    const QLocale locale;
    const bool isAlone = order.contacts.isEmpty();
    setTab(m_tabs.lines, tr("Line items %1").arg(words::countText(order.lines.size(), locale)));
    setTab(m_tabs.contacts,
           isAlone ? tr("Contacts !") : tr("Contacts %1").arg(words::countText(order.contacts.size(), locale)),
           isAlone ? tr("There is no contact: no e-mails are sent.") : QString());
    setTab(m_tabs.tags, tr("Tags %1").arg(words::countText(order.tags.size(), locale)));
}

} // namespace podesk
