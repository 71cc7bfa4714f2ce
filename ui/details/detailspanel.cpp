// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspanel.h"

#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/common/permissions.h"
#include "ui/details/contactsdialog.h"
#include "ui/details/editorderdialog.h"
#include "ui/details/historytab.h"
#include "ui/details/lineitemdialog.h"
#include "ui/details/linestab.h"
#include "ui/details/orderrows.h"
#include "ui/details/summarytab.h"
#include "ui/details/tagsdialog.h"
#include "ui/details/textrowstab.h"
#include "ui/details/whytab.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

enum Tab { Summary, Lines, Contacts, Tags, History, Why };

} // namespace

DetailsPanel::DetailsPanel(CommandRunner* runner, QWidget* parent) : QWidget(parent), m_runner(runner)
{
    setObjectName(u"detailsPanel"_s);
    build();
    connect(runner->client(), &EngineClient::changed, this, [this](const ChangeEvent& event) {
        const bool isOurs =
            event.everything || event.clockMoved || event.settingsChanged || event.purchaseOrders.contains(m_id);
        if (m_id.isValid() && isOurs)
            load();
    });
    connect(runner->permissions(), &Permissions::changed, this, &DetailsPanel::showObstacles);
    connect(runner, &CommandRunner::refused, this,
            [this] { m_tabs.why->setRefusal(m_runner->lastRefusal(), m_runner->lastRefusalTrace()); });
    connect(runner, &CommandRunner::whyRequested, this, &DetailsPanel::showWhy);
}

/// Made anew when the language changes: every text in it is then asked for again, in one place.
void DetailsPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message = new QLabel(this);
    m_message->setObjectName(u"detailsMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMargin(fontMetrics().height() / 2);
    m_title = new QLabel(this);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_book = new QTabWidget(this);
    m_book->setObjectName(u"detailsTabs"_s);
    m_book->setAccessibleName(tr("Details"));
    m_book->setDocumentMode(true);
    m_tabs.summary = new SummaryTab(this);
    m_tabs.lines = new LinesTab(this);
    const RowsEditor::Wording contacts = contactWording();
    const RowsEditor::Wording tags = tagWording();
    m_tabs.contacts = new TextRowsTab(
        {u"contacts"_s, contacts.title, contacts.empty, tr("Change contacts…"), contacts.headings}, this);
    m_tabs.tags = new TextRowsTab({u"tags"_s, tags.title, tags.empty, tr("Change tags…"), tags.headings}, this);
    m_tabs.history = new HistoryTab(this);
    m_tabs.why = new WhyTab(this);
    m_book->addTab(m_tabs.summary, tr("Summary"));
    m_book->addTab(m_tabs.lines, tr("Line items"));
    m_book->addTab(m_tabs.contacts, tr("Contacts"));
    m_book->addTab(m_tabs.tags, tr("Tags"));
    m_book->addTab(m_tabs.history, tr("History"));
    m_book->addTab(m_tabs.why, tr("Why"));
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_book, 1);
    connectTabs();
    m_tabs.why->setRefusal(m_runner->lastRefusal(), m_runner->lastRefusalTrace());
    showObstacles();
    refresh();
}

void DetailsPanel::showObstacles()
{
    const Permissions& may = *m_runner->permissions();
    m_tabs.summary->setObstacles(may.obstacle<EditPurchaseOrder>(), may.obstacle<SetContacts>());
    m_tabs.lines->setObstacles(
        {may.obstacle<AddLineItem>(), may.obstacle<EditLineItem>(), may.obstacle<RemoveLineItems>()});
    m_tabs.contacts->setObstacle(may.obstacle<SetContacts>());
    m_tabs.tags->setObstacle(may.obstacle<SetTags>());
}

void DetailsPanel::connectTabs()
{
    connect(m_tabs.summary, &SummaryTab::editRequested, this,
            [this] { openDialog<EditOrderDialog>(m_runner, m_id, window()); });
    connect(m_tabs.summary, &SummaryTab::contactsRequested, this,
            [this] { openDialog<ContactsDialog>(m_runner, m_id, window()); });
    connect(m_tabs.contacts, &TextRowsTab::changeRequested, this,
            [this] { openDialog<ContactsDialog>(m_runner, m_id, window()); });
    connect(m_tabs.tags, &TextRowsTab::changeRequested, this,
            [this] { openDialog<TagsDialog>(m_runner, m_id, window()); });
    connect(m_tabs.lines, &LinesTab::addRequested, this,
            [this] { openDialog<LineItemDialog>(m_runner, m_id, QString(), window()); });
    connect(m_tabs.lines, &LinesTab::editRequested, this,
            [this](const QString& number) { openDialog<LineItemDialog>(m_runner, m_id, number, window()); });
    connect(m_tabs.lines, &LinesTab::removeRequested, this, [this](const QStringList& numbers) {
        if (m_order)
            m_runner->run(RemoveLineItems{{m_id, m_order->header.number, {}, m_order->version}, numbers});
    });
}

void DetailsPanel::showOrder(PurchaseOrderId id)
{
    if (id != m_id) {
        m_order.reset();
        m_entries.clear();
    }
    m_id = id;
    m_selected = 1;
    load();
}

void DetailsPanel::showSelection(int count, const QString& totals)
{
    m_selected = count;
    m_selectedTotals = totals;
    leaveOrder();
}

void DetailsPanel::clear()
{
    m_selected = 0;
    leaveOrder();
}

void DetailsPanel::leaveOrder()
{
    m_id = {};
    m_order.reset();
    m_entries.clear();
    m_newest.forget();
    refresh();
}

void DetailsPanel::showWhy()
{
    m_tabs.why->setRefusal(m_runner->lastRefusal(), m_runner->lastRefusalTrace());
    m_isWhyAlone = !m_order;
    refresh();
    m_book->setCurrentIndex(Why);
    m_tabs.why->setFocus();
}

void DetailsPanel::load()
{
    const PurchaseOrderId id = m_id;
    auto order = m_runner->client()->purchaseOrder(id);
    m_newest.ask(order, this, [this, id](const Result<PurchaseOrder>& loaded) {
        if (!loaded) {
            m_order.reset();
            m_gone = loaded.error();
            refresh();
            return;
        }
        m_order = *loaded;
        m_newest.ask(m_runner->client()->facts(), this, [this, id](const Result<WorkspaceFacts>& facts) {
            if (facts)
                m_facts = *facts;
            m_gone.reset();
            refresh();
            m_newest.ask(m_runner->client()->history(id), this, [this](const Result<QList<JournalEntry>>& entries) {
                m_entries = entries ? *entries : QList<JournalEntry>();
                if (m_order)
                    m_tabs.history->setEntries(m_entries, *m_order);
            });
        });
    });
}

void DetailsPanel::refresh()
{
    m_isWhyAlone = m_isWhyAlone && !m_order;
    m_book->setVisible(m_order.has_value() || m_isWhyAlone);
    m_title->setVisible(m_order.has_value());
    m_message->setVisible(!m_order);
    // Hiding the current tab moves the choice to one that is left; it comes back with the next order.
    const bool hadOrder = m_book->isTabVisible(Summary);
    if (hadOrder && !m_order)
        m_chosenTab = m_book->currentIndex();
    for (const int tab : {Summary, Lines, Contacts, Tags, History})
        m_book->setTabVisible(tab, m_order.has_value());
    if (!hadOrder && m_order)
        m_book->setCurrentIndex(m_chosenTab);
    if (m_order) {
        showLoaded();
        return;
    }
    if (m_id.isValid() && m_gone)
        m_message->setText(words::errorSentence(*m_gone));
    else if (m_selected > 1)
        m_message->setText(tr("%n purchase order(s) selected.", nullptr, m_selected) +
                           (m_selectedTotals.isEmpty() ? QString() : u'\n' + m_selectedTotals));
    else
        m_message->setText(m_id.isValid() ? QString() : tr("Select a purchase order to see its details."));
}

void DetailsPanel::showLoaded()
{
    const PurchaseOrder& order = *m_order;
    m_title->setText(order.header.number.simplified());
    m_tabs.summary->setOrder(order, m_facts);
    m_tabs.lines->setOrder(order);
    m_tabs.contacts->setRows(contactRows(order.contacts));
    m_tabs.tags->setRows(tagRows(order.tags));
    m_tabs.history->setEntries(m_entries, order);
    const QLocale locale;
    m_book->setTabText(Lines, tr("Line items %1").arg(words::countText(order.lines.size(), locale)));
    m_book->setTabText(Contacts, order.contacts.isEmpty()
                                     ? tr("Contacts !")
                                     : tr("Contacts %1").arg(words::countText(order.contacts.size(), locale)));
    m_book->setTabToolTip(Contacts,
                          order.contacts.isEmpty() ? tr("There is no contact: no e-mails are sent.") : QString());
    m_book->setTabText(Tags, tr("Tags %1").arg(words::countText(order.tags.size(), locale)));
}

void DetailsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int tab = m_book->currentIndex();
    const bool hadFocus = isAncestorOf(focusWidget());
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    build();
    m_book->setCurrentIndex(tab);
    if (hadFocus)
        m_book->setFocus();
}

} // namespace podesk
