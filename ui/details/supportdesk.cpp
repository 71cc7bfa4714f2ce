// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/supportdesk.h"

#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/details/invoicerows.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

/// Invoices still to be asked about, and what became of the others.
struct SupportDesk::Batch
{
    QList<InvoiceRef> left;
    int opened = 0;
    std::optional<Error> refusal;
};

struct SupportDesk::Look
{
    QList<InvoiceRef> left;
    QList<InvoiceView> views;
    std::function<void(const QList<InvoiceView>&)> then;
};

SupportDesk::SupportDesk(CommandRunner* runner, QObject* parent) : QObject(parent), m_runner(runner) {}

void SupportDesk::open(const QList<InvoiceRef>& invoices)
{
    look(invoices, [this](const QList<InvoiceView>& views) { openViewed(views); });
}

void SupportDesk::openViewed(const QList<InvoiceView>& views)
{
    QList<InvoiceRef> refs;
    for (const InvoiceView& view : views) {
        if (!openCaseOf(view))
            refs.append({view.invoice.id, view.invoice.number});
    }
    if (refs.size() == 1)
        m_runner->run(OpenSupportCase{SupportCaseKind::RegenerateInvoice, refs.first()});
    else if (!refs.isEmpty())
        openNext(std::make_shared<Batch>(Batch{refs, 0, {}}));
    else if (!views.isEmpty())
        m_runner->messages()->show(MessageBar::Level::Information, obstacleToOpen(views.first()));
}

void SupportDesk::look(const QList<InvoiceRef>& invoices, std::function<void(const QList<InvoiceView>&)> then)
{
    lookAtNext(std::make_shared<Look>(Look{invoices, {}, std::move(then)}));
}

void SupportDesk::lookAtNext(const std::shared_ptr<Look>& look)
{
    if (look->left.isEmpty()) {
        look->then(look->views);
        return;
    }
    whenDone(m_runner->client()->invoice(look->left.takeFirst()), this, [this, look](const Result<InvoiceView>& view) {
        if (view)
            look->views.append(*view);
        lookAtNext(look);
    });
}

void SupportDesk::openNext(const std::shared_ptr<Batch>& batch)
{
    if (batch->left.isEmpty()) {
        const QString done = tr("%n support case(s) were opened.", nullptr, batch->opened);
        if (batch->refusal)
            m_runner->messages()->show(
                MessageBar::Level::Warning,
                tr("%1 Others were refused: %2").arg(done, words::errorSentence(*batch->refusal)));
        else
            m_runner->messages()->show(MessageBar::Level::Success, done);
        return;
    }
    const OpenSupportCase command{SupportCaseKind::RegenerateInvoice, batch->left.takeFirst()};
    whenDone(m_runner->client()->run(command, m_runner->options()), this, [this, batch](const CommandOutcome& outcome) {
        if (outcome.isDone())
            ++batch->opened;
        else if (!batch->refusal)
            batch->refusal = outcome.refusal;
        openNext(batch);
    });
}

void SupportDesk::answer(const QString& supportCase)
{
    m_runner->run(AnswerSupportCase{supportCase});
}

QString SupportDesk::obstacleToOpen() const
{
    return m_runner->permissions()->obstacle<OpenSupportCase>();
}

QString SupportDesk::obstacleToOpen(const InvoiceView& view) const
{
    if (const QString forbidden = obstacleToOpen(); !forbidden.isEmpty())
        return forbidden;
    if (const SupportCase* open = openCaseOf(view))
        return tr("%1 about this invoice is still open.").arg(open->number);
    if (view.invoice.current.outcome == PoOutcome::Transaction)
        return tr("%1 bears the number of its purchase already.").arg(view.invoice.number);
    return {};
}

QString SupportDesk::obstacleToAnswer() const
{
    return m_runner->permissions()->obstacle<AnswerSupportCase>();
}

} // namespace podesk
