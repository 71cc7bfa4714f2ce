// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/invoicepages.h"

#include "ui/common/commandrunner.h"
#include "ui/common/permissions.h"
#include "ui/details/invoicerows.h"
#include "ui/details/invoicetab.h"
#include "ui/details/plainrowstab.h"
#include "ui/details/supportdesk.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

InvoicePages::InvoicePages(CommandRunner* runner, SupportDesk* support, QObject* parent)
    : RecordPages(runner, parent), m_support(support)
{
    connect(runner->client(), &EngineClient::changed, this, [this](const ChangeEvent& event) {
        const bool isOurs = event.everything || event.clockMoved || event.settingsChanged ||
                            event.invoices.contains(m_id) ||
                            (m_view && event.purchaseOrders.contains(m_view->invoice.current.order));
        if (isShowing() && isOurs)
            load();
    });
    connect(runner->permissions(), &Permissions::changed, this, [this] {
        if (m_view)
            showObstacles();
    });
}

void InvoicePages::addTabs()
{
    m_tabs.head = new InvoiceTab;
    m_tabs.lines = new PlainRowsTab(u"invoiceLines"_s, tr("Lines of the invoice"), tr("This invoice has no lines."),
                                    invoiceLineColumns());
    m_tabs.revisions = new PlainRowsTab(u"revisions"_s, tr("Printings of the invoice"), {}, revisionColumns());
    m_tabs.revisions->setHint(tr("Enter shows why a printing bears its number or none."));
    m_tabs.cases = new PlainRowsTab(u"cases"_s, tr("Support cases about the invoice"),
                                    tr("Support has not been asked about this invoice."), supportCaseColumns());
    addTab(m_tabs.head, tr("Invoice"));
    addTab(m_tabs.lines, tr("Lines"));
    addTab(m_tabs.revisions, tr("Revisions"));
    addTab(m_tabs.cases, tr("Support cases"));
    connectTabs();
}

void InvoicePages::connectTabs()
{
    connect(m_tabs.head, &InvoiceTab::followed, this, &InvoicePages::followed);
    connect(m_tabs.head, &InvoiceTab::openCaseRequested, this, [this] {
        if (m_view)
            m_support->open({{m_view->invoice.id, m_view->invoice.number}});
    });
    connect(m_tabs.head, &InvoiceTab::answerRequested, this, [this] {
        if (const SupportCase* open = m_view ? openCaseOf(*m_view) : nullptr)
            m_support->answer(open->number);
    });
    connect(m_tabs.head, &InvoiceTab::whyRequested, this,
            [this] { Q_EMIT whyRequested(m_view ? m_view->invoice.current.revision : 0); });
    connect(m_tabs.revisions, &PlainRowsTab::rowOpened, this, [this](int row) {
        if (m_view) // newest first
            Q_EMIT whyRequested(m_view->revisions.at(m_view->revisions.size() - 1 - row).revision);
    });
}

void InvoicePages::show(InvoiceId id)
{
    if (id != m_id)
        forget();
    m_id = id;
    begin();
    load();
}

void InvoicePages::forget()
{
    m_view.reset();
    m_reason.reset();
    m_newest.forget();
}

QString InvoicePages::title() const
{
    return m_view ? m_view->invoice.number.simplified() : QString();
}

void InvoicePages::load()
{
    const InvoiceRef ref{m_id, {}};
    m_newest.ask(runner()->client()->invoice(ref), this, [this, ref](const Result<InvoiceView>& view) {
        if (!view) {
            fail(view.error());
            return;
        }
        m_newest.ask(runner()->client()->facts(), this, [this, ref, view = *view](const Result<WorkspaceFacts>& facts) {
            m_facts = facts.value_or(WorkspaceFacts());
            m_newest.ask(runner()->client()->explainInvoice(ref), this,
                         [this, view](const Result<Explanation>& explanation) {
                             m_view = view;
                             m_reason = explanation ? explanation->reason : std::nullopt;
                             succeed();
                         });
        });
    });
}

void InvoicePages::fill()
{
    const InvoiceView& view = *m_view;
    const QLocale locale;
    m_tabs.head->setInvoice(view, m_reason);
    m_tabs.lines->setRows(invoiceLineRows(view.invoice));
    m_tabs.revisions->setRows(revisionRows(view));
    m_tabs.cases->setRows(supportCaseRows(view.cases));
    setTab(m_tabs.lines, tr("Lines %1").arg(words::countText(view.invoice.lines.size(), locale)));
    setTab(m_tabs.revisions, tr("Revisions %1").arg(words::countText(view.revisions.size(), locale)));
    setTab(m_tabs.cases,
           openCaseOf(view) ? tr("Support cases %1 !").arg(words::countText(view.cases.size(), locale))
                            : tr("Support cases %1").arg(words::countText(view.cases.size(), locale)),
           openCaseOf(view) ? tr("A support case is open.") : QString());
    showObstacles();
}

void InvoicePages::showObstacles()
{
    const SupportCase* open = openCaseOf(*m_view);
    const bool isSimulated = m_facts.clock == ClockKind::Simulated;
    m_tabs.head->setObstacles(m_support->obstacleToOpen(*m_view),
                              open ? m_support->obstacleToAnswer() : tr("No support case about this invoice is open."),
                              isSimulated);
}

} // namespace podesk
