// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/sequels.h"

#include "ui/common/latest.h"
#include "ui/details/orderinvoicestab.h"
#include "ui/details/supportdesk.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// More orders than that are made active by a person who looks at lists afterwards, not at a message.
constexpr qsizetype mostOrders = 200;
/// So many cases are opened from a message; more are looked at first.
constexpr std::size_t mostCases = 20;

QStringList doneNumbers(const CommandOutcome& outcome)
{
    QStringList numbers;
    for (const RowOutcome& row : outcome.rows) {
        if (!row.refusal)
            numbers << row.number;
    }
    return numbers;
}

} // namespace

Sequels::Sequels(CommandRunner* runner, SupportDesk* support, QObject* parent)
    : QObject(parent), m_runner(runner), m_support(support)
{
    runner->setSequels(
        [this](const Command& command, const CommandOutcome& outcome, const Say& say) { ask(command, outcome, say); });
}

void Sequels::ask(const Command& command, const CommandOutcome& outcome, const Say& say)
{
    const auto* change = std::get_if<ChangeStatus>(&command);
    const QStringList numbers = doneNumbers(outcome);
    if (change && change->to == Status::Active && !numbers.isEmpty() && numbers.size() <= mostOrders)
        afterActivation(numbers, say);
    else if (std::holds_alternative<OpenSupportCase>(command))
        afterOpening(outcome, say);
    else if (std::holds_alternative<AnswerSupportCase>(command))
        afterAnswer(outcome, say);
    else
        say({});
}

/// Invoices that were issued while the order was suspended still bear no number: making it active does not mend them
/// (R42), a support case does (R43).
void Sequels::afterActivation(const QStringList& numbers, const Say& say)
{
    ListQuery query = invoicesOf(numbers, {});
    query.conditions.append(
        {u"outcome"_s, ListCondition::Compare::Equal, false, {poOutcomeText(PoOutcome::Suspended)}});
    whenDone(m_runner->client()->list(query), this, [this, query, say](const Result<ListAnswer>& answer) {
        if (!answer || !answer->ids || answer->ids->empty()) {
            say({});
            return;
        }
        sayWithheld(query, QList<qint64>(answer->ids->begin(), answer->ids->end()), say);
    });
}

void Sequels::sayWithheld(const ListQuery& query, const QList<qint64>& invoices, const Say& say)
{
    CommandRunner::Sequel sequel;
    const auto count = int(invoices.size());
    sequel.sentence = query.conditions.first().values.size() == 1
                          ? tr("%Ln invoice(s) were issued without it.", nullptr, count)
                          : tr("%Ln invoice(s) were issued without them.", nullptr, count);
    if (std::size_t(invoices.size()) <= mostCases) {
        QList<InvoiceRef> refs;
        for (const qint64 id : invoices)
            refs.append({InvoiceId(id), {}});
        const QString text = refs.size() == 1 ? tr("Open support case") : tr("Open support cases");
        sequel.actions.append({text, u"messageOpenCase"_s, [this, refs] { m_support->open(refs); }});
    } else {
        sequel.actions.append({tr("Show them"), u"messageShowInvoices"_s,
                               [this, query] { Q_EMIT listRequested(ListKind::Invoices, query.toText()); }});
    }
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
    const RecordLink invoice{RecordLink::Kind::Invoice, outcome.subject};
    sequel.actions.append({tr("Show invoice"), u"messageShowInvoice"_s, [this, invoice] { Q_EMIT followed(invoice); }});
    say(sequel);
}

} // namespace podesk
