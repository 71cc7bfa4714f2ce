// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/invoiceactions.h"

#include "ui/common/commandrunner.h"
#include "ui/common/permissions.h"
#include "ui/details/supportdesk.h"

namespace podesk {

using namespace Qt::StringLiterals;

InvoiceActions::InvoiceActions(CommandRunner* runner, SupportDesk* support, QObject* parent)
    : RowActions(parent)
    , m_support(support)
    , m_open(add(u"openSupportCase"_s))
    , m_why(add(u"whyThisOrder"_s, {}, true))
    , m_order(add(u"goToOrder"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    connect(m_open, &QAction::triggered, this, [this] { m_support->open(withoutNumber()); });
    connect(m_why, &QAction::triggered, this, &InvoiceActions::whyRequested);
    connect(m_order, &QAction::triggered, this, [this] {
        if (m_selection.size() == 1)
            Q_EMIT followed({RecordLink::Kind::PurchaseOrder, m_selection.first().linkedOrder});
    });
    connect(runner->permissions(), &Permissions::changed, this, &InvoiceActions::updateEnabled);
    retranslate();
}

void InvoiceActions::setSelection(const QList<Selected>& selection)
{
    m_selection = selection;
    updateEnabled();
}

/// Those of the selection about which Support has anything to do.
QList<InvoiceRef> InvoiceActions::withoutNumber() const
{
    QList<InvoiceRef> refs;
    for (const Selected& invoice : m_selection) {
        if (!invoice.outcome || *invoice.outcome != PoOutcome::Transaction)
            refs.append({invoice.id, invoice.number});
    }
    return refs;
}

void InvoiceActions::updateEnabled()
{
    const QString none = m_selection.isEmpty() ? tr("Select an invoice first.") : QString();
    const QString one = m_selection.size() > 1 ? tr("Select only one invoice.") : none;
    const QString forbidden = m_support->obstacleToOpen();
    const QString served = !none.isEmpty() || !withoutNumber().isEmpty() ? none
                           : m_selection.size() == 1
                               ? tr("%1 bears the number of its purchase already.").arg(m_selection.first().number)
                               : tr("The selected invoices bear the numbers of their purchases already.");
    allow(m_open, forbidden.isEmpty() ? served : forbidden);
    allow(m_why, one);
    allow(m_order, !one.isEmpty()                              ? one
                   : m_selection.first().linkedOrder.isEmpty() ? tr("This invoice is linked to no purchase order.")
                                                               : QString());
}

void InvoiceActions::retranslate()
{
    say(m_open, tr("Open &support case"), tr("Asks Support to print the selected invoices anew."));
    say(m_why, tr("&Why this purchase order?"),
        tr("Shows the rules that gave the selected invoice its purchase order, or none."));
    say(m_order, tr("&Go to the purchase order"),
        tr("Shows the purchase order that the selected invoice is linked to."));
    updateEnabled();
}

} // namespace podesk
