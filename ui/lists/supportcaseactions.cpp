// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/supportcaseactions.h"

#include "ui/common/commandrunner.h"
#include "ui/common/permissions.h"
#include "ui/details/supportdesk.h"

#include <QtGui/QKeySequence>

namespace podesk {

using namespace Qt::StringLiterals;

SupportCaseActions::SupportCaseActions(CommandRunner* runner, SupportDesk* support, QObject* parent)
    : RowActions(parent)
    , m_support(support)
    , m_new(add(u"newSupportCase"_s, QKeySequence(Qt::CTRL | Qt::Key_N)))
    , m_answer(add(u"answerSupportCase"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), true))
    , m_invoice(add(u"goToInvoiceOfCase"_s, QKeySequence(Qt::CTRL | Qt::Key_Return)))
    , m_agreement(add(u"goToAgreementOfCase"_s))
    , m_order(add(u"goToOrderOfCase"_s))
{
    connect(m_new, &QAction::triggered, this, &SupportCaseActions::newCaseRequested);
    connect(m_answer, &QAction::triggered, this, [this] {
        if (m_case)
            m_support->answer(m_case->supportCase.number);
    });
    connect(m_invoice, &QAction::triggered, this,
            [this] { follow(RecordLink::Kind::Invoice, m_case ? m_case->invoice : QString()); });
    connect(m_agreement, &QAction::triggered, this,
            [this] { follow(RecordLink::Kind::Agreement, m_case ? m_case->agreement : QString()); });
    connect(m_order, &QAction::triggered, this,
            [this] { follow(RecordLink::Kind::PurchaseOrder, m_case ? m_case->order : QString()); });
    connect(runner->permissions(), &Permissions::changed, this, &SupportCaseActions::updateEnabled);
    retranslate();
}

void SupportCaseActions::follow(RecordLink::Kind kind, const QString& name)
{
    if (!name.isEmpty())
        Q_EMIT followed({kind, name});
}

void SupportCaseActions::setCase(const SupportCaseView* view)
{
    m_case = view ? std::optional(*view) : std::nullopt;
    updateEnabled();
}

void SupportCaseActions::setClock(ClockKind clock)
{
    m_clock = clock;
    updateEnabled();
}

void SupportCaseActions::updateEnabled()
{
    const QString none = m_case ? QString() : tr("Select a case first.");
    const auto orNone = [&](const QString& name, const QString& lacking) {
        return !none.isEmpty() ? none : name.isEmpty() ? lacking : QString();
    };
    const bool isOpen = m_case && m_case->supportCase.state == SupportCaseState::Open;
    allow(m_new, m_support->obstacleToOpen());
    allow(m_answer, !none.isEmpty()              ? none
                    : !isOpen                    ? tr("%1 is answered already.").arg(m_case->supportCase.number)
                    : m_clock == ClockKind::Real ? tr("Nobody can stand in for Support on the real clock.")
                                                 : m_support->obstacleToAnswer());
    allow(m_invoice, orNone(m_case ? m_case->invoice : QString(), tr("The case is not about an invoice.")));
    allow(m_agreement, orNone(m_case ? m_case->agreement : QString(), tr("The case is not about an agreement.")));
    allow(m_order, orNone(m_case ? m_case->order : QString(), tr("The case is about no purchase order.")));
    Q_EMIT judged();
}

void SupportCaseActions::retranslate()
{
    say(m_new, tr("&New case..."), tr("Asks Support for one of the six things that it does."));
    say(m_answer, tr("Let &Support answer"), tr("Does what Support would do with the selected case."));
    say(m_invoice, tr("Go to the &invoice"), tr("Shows the invoice that the selected case is about."));
    say(m_agreement, tr("Show the invoices of the &agreement"),
        tr("Shows the invoices of the agreement that the selected case is about."));
    say(m_order, tr("Go to the &purchase order"), tr("Shows the purchase order that the selected case is about."));
    updateEnabled();
}

} // namespace podesk
