// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/invoicespage.h"

#include "ui/common/commandrunner.h"
#include "ui/lists/invoiceactions.h"
#include "ui/lists/listtable.h"

#include <QtCore/QEvent>

namespace podesk {

InvoicesPage::InvoicesPage(CommandRunner* runner, SupportDesk* support, UiSettings* settings, QWidget* parent)
    : ListPage(runner->client(), ListKind::Invoices, runner->messages(), settings, parent)
    , m_actions(new InvoiceActions(runner, support, this))
{
    setRowActions(m_actions->menuActions());
    followSelection(m_actions, this, &InvoicesPage::passSelection);
}

void InvoicesPage::passSelection()
{
    QList<InvoiceActions::Selected> selection;
    for (const qint64 id : selectedIds()) {
        const ListRow* row = model()->loadedRow(id);
        const QString outcome = textOf(row, u"outcome");
        selection.append(
            {InvoiceId(id), textOf(row, u"number"), textOf(row, u"linked-order"), poOutcomeFromText(outcome)});
    }
    m_actions->setSelection(selection);
}

void InvoicesPage::changeEvent(QEvent* event)
{
    ListPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
}

} // namespace podesk
