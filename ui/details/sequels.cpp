// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/sequels.h"

#include "ui/common/latest.h"
#include "ui/details/invoicerows.h"
#include "ui/details/orderinvoicestab.h"
#include "ui/details/supportdesk.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// More orders than that are made active by a person who looks at lists afterwards, not at a message.
constexpr qsizetype mostOrders = 200;
/// So many cases are opened from a message; more are looked at first.
constexpr std::size_t mostCases = 20;
/// How often, and after which first pause, a list is asked again whose answer another question overtook.
constexpr int mostAttempts = 6;
constexpr int pauseMs = 20;

QList<RowOutcome> doneRows(const CommandOutcome& outcome)
{
    QList<RowOutcome> rows = outcome.rows;
    rows.removeIf([](const RowOutcome& row) { return row.refusal.has_value(); });
    return rows;
}

} // namespace

Sequels::Sequels(CommandRunner* runner, SupportDesk* support, QObject* parent)
    : QObject(parent), m_runner(runner), m_support(support)
{
    runner->setSequels(
        [this](const Command& command, const CommandOutcome& outcome, const Say& say) { ask(command, outcome, say); });
}

Sequels::~Sequels()
{
    if (m_runner)
        m_runner->setSequels({});
}

void Sequels::ask(const Command& command, const CommandOutcome& outcome, const Say& say)
{
    const auto* change = std::get_if<ChangeStatus>(&command);
    const qsizetype done = doneRows(outcome).size();
    if (change && change->to == Status::Active && done > 0 && done <= mostOrders)
        afterActivation(outcome, say);
    else if (std::holds_alternative<OpenSupportCase>(command))
        afterOpening(outcome, say);
    else if (std::holds_alternative<AnswerSupportCase>(command))
        afterAnswer(outcome, say);
    else if (std::holds_alternative<SetEdition>(command))
        say({tr("It counts for later decisions; what was decided stays as it is."), {}});
    else if (!outcome.undone.isEmpty() && outcome.position > 0)
        afterReversal(outcome, say);
    else
        say({});
}

/// Invoices that were issued while the order was suspended still bear no number: making it active does not mend them
/// (R42), a support case does (R43).
void Sequels::afterActivation(const CommandOutcome& outcome, const Say& say, int attempt)
{
    QStringList numbers;
    QSet<qint64> orders;
    for (const RowOutcome& row : doneRows(outcome)) {
        numbers << row.number;
        orders << row.id.value;
    }
    ListQuery query = invoicesOf(numbers, {});
    query.conditions.append(
        {u"outcome"_s, ListCondition::Compare::Equal, false, {poOutcomeText(PoOutcome::Suspended)}});
    const auto answered = [=, this](const Result<ListAnswer>& answer) {
        const bool isOvertaken = !answer && answer.error().code == ErrorCode::Cancelled;
        if (isOvertaken && attempt < mostAttempts) { // by a page that shows invoices and follows the same change
            QTimer::singleShot(pauseMs << attempt, this, [=, this] { afterActivation(outcome, say, attempt + 1); });
        } else if (!answer || !answer->ids || answer->ids->empty()) {
            say({});
        } else if (answer->ids->size() > mostCases) {
            sayTooMany(query, answer->ids->size(), say);
        } else {
            QList<InvoiceRef> refs;
            for (const qint64 id : *answer->ids)
                refs.append({InvoiceId(id), {}});
            m_support->look(refs, [=, this](const QList<InvoiceView>& views) { sayWithheld(orders, views, say); });
        }
    };
    whenDone(m_runner->client()->list(query), this, answered);
}

/// Of the invoices found those that are linked to these very orders, not to others of the same number. Support is asked
/// about those it has not been asked about.
void Sequels::sayWithheld(const QSet<qint64>& orders, const QList<InvoiceView>& found, const Say& say)
{
    QList<InvoiceRef> refs;
    int withheld = 0;
    for (const InvoiceView& view : found) {
        if (!orders.contains(view.invoice.current.order.value))
            continue;
        ++withheld;
        if (!openCaseOf(view))
            refs.append({view.invoice.id, view.invoice.number});
    }
    if (withheld == 0) {
        say({});
        return;
    }
    CommandRunner::Sequel sequel;
    sequel.sentence = orders.size() == 1 ? tr("%Ln invoice(s) were issued without it.", nullptr, withheld)
                                         : tr("%Ln invoice(s) were issued without them.", nullptr, withheld);
    if (!refs.isEmpty()) {
        const QString text = refs.size() == 1 ? tr("Open support case") : tr("Open support cases");
        sequel.actions.append({text, u"messageOpenCase"_s, [this, refs] { m_support->open(refs); }});
    }
    say(sequel);
}

void Sequels::sayTooMany(const ListQuery& query, std::size_t count, const Say& say)
{
    CommandRunner::Sequel sequel;
    sequel.sentence = tr("%Ln invoice(s) were issued without them.", nullptr, int(count));
    sequel.actions.append({tr("Show them"), u"messageShowInvoices"_s,
                           [this, query] { Q_EMIT listRequested(ListKind::Invoices, query.toText()); }});
    say(sequel);
}

void Sequels::afterOpening(const CommandOutcome& outcome, const Say& say)
{
    whenDone(m_runner->client()->facts(), this,
             [this, say, supportCase = outcome.supportCase](const Result<WorkspaceFacts>& facts) {
                 CommandRunner::Sequel sequel;
                 sequel.sentence = words::supportCaseNamed(supportCase) + u'.';
                 if (facts && facts->clock == ClockKind::Simulated)
                     sequel.actions.append({tr("Let Support answer"), u"messageAnswerCase"_s,
                                            [this, supportCase] { m_support->answer(supportCase); }});
                 say(sequel);
             });
}

void Sequels::afterReversal(const CommandOutcome& outcome, const Say& say)
{
    CommandRunner::Sequel sequel;
    const RecordLink entry{RecordLink::Kind::JournalEntry, QString::number(outcome.position)};
    sequel.actions.append({tr("Show in Activity"), u"messageEntry"_s, [this, entry] { Q_EMIT followed(entry); }});
    say(sequel);
}

void Sequels::afterAnswer(const CommandOutcome& outcome, const Say& say)
{
    CommandRunner::Sequel sequel;
    if (outcome.reply) {
        sequel.isSetback = true;
        sequel.sentence = words::supportReply(words::errorSentence(*outcome.reply));
    } else if (!outcome.invoices.isEmpty()) {
        const InvoiceForecast& invoice = outcome.invoices.first();
        sequel.sentence = invoice.poNumber
                              ? tr("%1 bears purchase order number %2 now.").arg(invoice.number, *invoice.poNumber)
                              : tr("%1 was printed anew without a purchase order number.").arg(invoice.number);
    }
    // Not every case is about an invoice.
    const QString number = outcome.invoices.isEmpty() ? outcome.subject : outcome.invoices.first().number;
    whenDone(m_runner->client()->invoice({{}, number}), this, [this, sequel, say](const Result<InvoiceView>& view) {
        CommandRunner::Sequel whole = sequel;
        if (view) {
            const RecordLink invoice{RecordLink::Kind::Invoice, view->invoice.number};
            whole.actions.append(
                {tr("Show invoice"), u"messageShowInvoice"_s, [this, invoice] { Q_EMIT followed(invoice); }});
        }
        say(whole);
    });
}

} // namespace podesk
