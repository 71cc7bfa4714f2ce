// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace podesk {

using namespace Qt::StringLiterals;

void ShellActions::say(Act id, const QString& text, const QString& help)
{
    QAction* on = action(id);
    on->setText(text);
    on->setWhatsThis(help);
    on->setStatusTip(help);
    on->setToolTip(toolTip(*on));
}

QString ShellActions::toolTip(const QAction& action)
{
    const QString keysText = action.shortcut().toString(QKeySequence::NativeText);
    return keysText.isEmpty() ? action.whatsThis() : tr("%1 (%2)").arg(action.whatsThis(), keysText);
}

void ShellActions::retranslate()
{
    sayFile();
    sayEdit();
    sayView();
    sayOthers();
    sayMenus();
    const std::optional<WorkspaceFacts> facts = m_facts;
    setFacts(facts ? &*facts : nullptr);
}

void ShellActions::sayFile()
{
    say(Act::NewWorkspace, tr("&New workspace..."), tr("Makes a new workspace file"));
    say(Act::OpenWorkspace, tr("&Open..."), tr("Opens a workspace file"));
    say(Act::OpenDemo, tr("Open the &demo"), tr("Opens a workspace with invented purchase orders to look around in"));
    say(Act::Import, tr("&Import..."), tr("Reads purchase orders from files"));
    say(Act::Export, tr("&Export..."), tr("Writes what the list shows to a file"));
    say(Act::BackUp, tr("&Back up..."), tr("Copies the workspace to another file"));
    say(Act::Check, tr("&Check workspace..."), tr("Recomputes what must hold and names the record that does not"));
    say(Act::Quit, tr("&Quit"), tr("Closes the window; everything is saved already"));
}

void ShellActions::sayEdit()
{
    say(Act::Copy, tr("&Copy"), tr("Copies the selected rows for a spreadsheet"));
    say(Act::CopyWithHeaders, tr("Copy with &headers"), tr("Copies the selected rows and the columns' headings"));
    say(Act::SelectAll, tr("Select &all"), tr("Selects all rows of the list"));
    say(Act::Filter, tr("&Filter"), tr("Goes to the filter of the list"));
    say(Act::Preferences, tr("&Preferences..."), tr("Language, theme, text size"));
}

void ShellActions::sayView()
{
    say(Act::PageOverview, tr("&Overview"), tr("Shows what needs attention, and the spend"));
    say(Act::PageOrders, tr("&Purchase orders"), tr("Shows the purchase orders"));
    say(Act::PageLines, tr("&Line items"), tr("Shows the line items of all purchase orders"));
    say(Act::PageInvoices, tr("&Invoices"), tr("Shows the invoices"));
    say(Act::PageCheckout, tr("Chec&kout"), tr("Shows what can be bought"));
    say(Act::PageOutbox, tr("O&utbox"), tr("Shows the mails of the simulation"));
    say(Act::PageSupportCases, tr("&Support desk"), tr("Shows the support cases"));
    say(Act::PageScenarios, tr("&Scenarios"), tr("Shows the cases that can be played"));
    say(Act::PageAgreements, tr("Agr&eements"), tr("Shows what was bought, with its charges and documents"));
    say(Act::PageActivity, tr("&Activity"), tr("Shows everything that was done"));
    say(Act::PageOrganization, tr("Or&ganisation"), tr("Shows accounts, permissions and procurement systems"));
    say(Act::Refresh, tr("&Refresh"), tr("Asks for the list again"));
    say(Act::Columns, tr("&Columns..."), tr("Chooses the columns of the list and their order"));
    say(Act::Details, tr("&Details"), tr("Shows what lies behind the selected row"));
    say(Act::DetailsBeside, tr("Details &beside the list"), tr("Puts the details at the side instead of below"));
    say(Act::Timeline, tr("&Validity beside the list"),
        tr("Draws the months in which the purchase orders hold beside their rows"));
    say(Act::Why, tr("&Why?"), tr("Shows the rules behind the selected invoice, or behind the last refusal"));
    say(Act::NextPane, tr("&Next pane"), tr("Goes from navigation to list to details"));
    say(Act::TextLarger, tr("La&rger text"), tr("Makes all text larger"));
    say(Act::TextSmaller, tr("S&maller text"), tr("Makes all text smaller"));
    say(Act::TextNormal, tr("N&ormal text"), tr("Gives text its normal size"));
    say(Act::ResetLayout, tr("Re&set layout"), tr("Puts panes and columns back to where they were at first"));
}

void ShellActions::sayOthers()
{
    say(Act::SaveCheckpoint, tr("&Save checkpoint..."), tr("Names the present state, so that it can be gone back to"));
    say(Act::RestoreCheckpoint, tr("&Restore checkpoint..."), tr("Goes back to a named state"));
    say(Act::CompareCheckpoints, tr("&Compare checkpoints..."),
        tr("Shows what is different between two checkpoints, or one and now"));
    say(Act::AdvanceNext, tr("Clock to next &event"),
        tr("Moves the simulated clock to the next charge, expiration or end of an agreement"));
    say(Act::AdvanceMonthEnd, tr("Clock to next &month end"),
        tr("Moves the simulated clock past the end of this month"));
    say(Act::AdvanceTo, tr("Clock to &date..."), tr("Moves the simulated clock forward to a date"));
    say(Act::PreviewInvoices, tr("&Preview of the next invoices..."),
        tr("Shows which invoices will come, their purchase orders and why, without moving the clock"));
    say(Act::RuleHelp, tr("The &rules"), tr("Explains the rule that one is at, and lists all of them"));
    say(Act::Shortcuts, tr("&Keyboard shortcuts"), tr("Lists all keys"));
    say(Act::About, tr("&About PO Desk"), tr("Versions and licence"));
}

void ShellActions::sayMenus()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_themes->setTitle(tr("&Theme"));
    m_languages->setTitle(tr("Lan&guage"));
    m_orders->setTitle(tr("&Purchase order"));
    m_invoices->setTitle(tr("&Invoice"));
    m_workspace->setTitle(tr("&Workspace"));
    m_help->setTitle(tr("&Help"));
    const QStringList themes{tr("&System"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themeGroup->actions().at(i)->setText(themes[i]);
    m_languageGroup->actions().constFirst()->setText(tr("&System"));
}

} // namespace podesk
