// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/outboxpage.h"

#include "ui/common/commandrunner.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>

namespace podesk {

using namespace Qt::StringLiterals;

NoticeActions::NoticeActions(QObject* parent)
    : RowActions(parent)
    , m_why(add(u"whyNotice"_s))
    , m_save(add(u"saveMail"_s, {}, true))
    , m_toOrder(add(u"goToOrderOfNotice"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    connect(m_why, &QAction::triggered, this, &NoticeActions::whyRequested);
    connect(m_save, &QAction::triggered, this, &NoticeActions::saveRequested);
    connect(m_toOrder, &QAction::triggered, this, [this] {
        if (!m_order.isEmpty())
            Q_EMIT followed({RecordLink::Kind::PurchaseOrder, m_order});
    });
    retranslate();
}

void NoticeActions::setSelection(qsizetype count, const QString& order, const QString& result)
{
    m_count = count;
    m_order = order;
    m_result = result;
    updateEnabled();
}

void NoticeActions::updateEnabled()
{
    const QString obstacle = m_count == 0  ? tr("Select an entry first.")
                             : m_count > 1 ? tr("Select only one entry.")
                                           : QString();
    const bool isSent = m_result == notificationOutcomeText(NotificationOutcome::Sent);
    allow(m_why, obstacle);
    allow(m_save, obstacle.isEmpty() && !isSent ? tr("There is no mail to save: it was not sent.") : obstacle);
    allow(m_toOrder, obstacle);
}

void NoticeActions::retranslate()
{
    say(m_why, tr("&Why was it sent, or not?"), tr("Shows the rules that decided about the selected notice."));
    say(m_save, tr("&Save as .eml..."), tr("Writes the selected mail to a file that mail programs open."));
    say(m_toOrder, tr("&Go to the purchase order"), tr("Shows the purchase order that the selected notice tells of."));
    updateEnabled();
}

OutboxPage::OutboxPage(CommandRunner* runner, UiSettings* settings, QWidget* parent)
    : ListPage(runner->client(), ListKind::Notifications, runner->messages(), settings, parent)
    , m_client(runner->client())
    , m_actions(new NoticeActions(this))
{
    setRowActions(m_actions->menuActions());
    followSelection(m_actions, this, &OutboxPage::passSelection);
}

void OutboxPage::setFacts(const WorkspaceFacts& facts)
{
    const bool isNews = facts.position != m_facts.position || facts.now != m_facts.now;
    m_facts = facts;
    if (isNews)
        expect();
}

/// Only an empty outbox that someone looks at says what will be the first to stand in it: finding out reads orders.
void OutboxPage::expect()
{
    if (m_facts.notifications > 0 || !isVisible()) {
        m_expecting.forget();
        return;
    }
    m_expecting.ask(m_client->expectedNotice(), this,
                    [this](const Result<std::optional<ExpectedNotice>>& next) { setEmptyReason(expectation(next)); });
}

QString OutboxPage::expectation(const Result<std::optional<ExpectedNotice>>& next) const
{
    if (!next)
        return {};
    if (m_facts.clock == ClockKind::Real)
        return tr("Mails are part of the simulation. A workspace on the real clock sends none.");
    if (!*next)
        return tr("None is to come: mails go to the contacts of purchase orders that come near their expiration, or "
                  "whose balance falls. Give a purchase order a contact.");
    return tr("The next one is expected on %1: %2 expires at the end of %3. Move the clock there, or let an invoice "
              "use "
              "up a balance.")
        .arg(words::dateText((*next)->on, QLocale()), (*next)->order.simplified(),
             words::monthText((*next)->expiration, QLocale()));
}

void OutboxPage::passSelection()
{
    const QList<qint64> ids = selectedIds();
    const ListRow* row = ids.size() == 1 ? model()->loadedRow(ids.first()) : nullptr;
    m_actions->setSelection(ids.size(), textOf(row, u"purchase-order"), textOf(row, u"result"));
}

void OutboxPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    expect();
}

void OutboxPage::changeEvent(QEvent* event)
{
    ListPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    expect();
}

} // namespace podesk
