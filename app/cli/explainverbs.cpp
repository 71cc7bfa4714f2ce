// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "core/engine/remedies.h"
#include "ui/words/explanationwords.h"
#include "ui/words/remedywords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct ExplainCall
{
    RunOptions options; ///< progress, and Ctrl+C
    std::string number;
    std::string file;
    std::string wanted;
    std::string account;
    std::string identity;
    int revision = 0;
};

QJsonArray losersToJson(const QList<rules::MatchLoser>& losers)
{
    QJsonArray list;
    for (const rules::MatchLoser& loser : losers) {
        QJsonObject inputs;
        for (const TraceInput& input : loser.inputs)
            inputs.insert(input.name, input.value);
        list.append(QJsonObject{{u"purchaseOrder"_s, loser.order},
                                {u"lineItem"_s, loser.line},
                                {u"rule"_s, loser.rule},
                                {u"inputs"_s, inputs}});
    }
    return list;
}

QJsonObject explanationToJson(const Explanation& explanation)
{
    QJsonObject object{{u"kind"_s, decisionKindText(explanation.kind)},
                       {u"subject"_s, explanation.subject},
                       {u"madeOn"_s, explanation.madeOn.toText()},
                       {u"edition"_s, editionText(explanation.edition)},
                       {u"verdict"_s, words::verdictLine(words::toldDecision(explanation))},
                       {u"trace"_s, explanation.trace.toJson()}};
    if (explanation.revision > 0)
        object.insert(u"revision"_s, explanation.revision);
    if (explanation.notice) {
        object.insert(u"result"_s, notificationOutcomeText(explanation.notice->outcome));
        object.insert(u"awsThresholds"_s, explanation.notice->awsThresholds);
        return object;
    }
    if (explanation.kind != StoredDecision::Kind::CheckoutGate)
        object.insert(u"poNumber"_s, explanation.printed ? QJsonValue(*explanation.printed) : QJsonValue());
    if (explanation.outcome)
        object.insert(u"outcome"_s, poOutcomeText(*explanation.outcome));
    if (explanation.field)
        object.insert(u"field"_s, rules::poFieldText(*explanation.field));
    if (explanation.reason)
        object.insert(u"reason"_s, errorToJson(*explanation.reason));
    if (explanation.kind == StoredDecision::Kind::Match)
        object.insert(u"losers"_s, losersToJson(explanation.losers));
    return object;
}

QJsonObject remedyToJson(const Remedy& remedy)
{
    QJsonArray commands;
    for (const Command& command : remedy.commands)
        commands.append(commandToJson(command));
    QJsonArray changes;
    for (const RecordEvent& event : remedy.changes) {
        changes.append(QJsonObject{{u"command"_s, event.position},
                                   {u"record"_s, event.kind},
                                   {u"number"_s, event.number},
                                   {u"how"_s, event.how},
                                   {u"before"_s, event.before},
                                   {u"after"_s, event.after}});
    }
    return {{u"commands"_s, commands}, {u"changes"_s, changes}};
}

QJsonObject remediesToJson(const Remedies& answer)
{
    QJsonArray remedies;
    for (const Remedy& remedy : answer.remedies)
        remedies.append(remedyToJson(remedy));
    QJsonObject object{{u"remedies"_s, remedies},
                       {u"rules"_s, QJsonArray::fromStringList(answer.rules)},
                       {u"complete"_s, answer.isComplete},
                       {u"tried"_s, answer.tried}};
    if (answer.isAboutNext)
        object.insert(u"payment"_s, answer.subject.number);
    return object;
}

QString remediesText(const Remedies& answer, const QString& asked)
{
    QStringList lines{words::whatWouldChange() + u':'};
    if (answer.remedies.isEmpty())
        lines.append(answer.isComplete ? words::worksAsRuled() : words::searchGaveUp(answer.tried));
    for (const QString& rule : answer.rules)
        lines.append(u"  "_s + words::ruleLine(rule));
    if (answer.isAboutNext)
        lines.append(words::onlyTheNext(asked, answer.subject.number));
    int row = 0;
    for (const Remedy& remedy : answer.remedies) {
        QList<QJsonObject> commands;
        for (const Command& command : remedy.commands)
            commands.append(commandToJson(command));
        lines.append(u"%1. %2"_s.arg(++row).arg(words::moveSentences(commands)));
        for (const RecordEvent& event : remedy.changes) {
            const QString sentence =
                words::changeSentence({event.kind, event.number, event.how, event.before, event.after});
            if (!sentence.isEmpty())
                lines.append(u"     "_s + sentence);
        }
    }
    return lines.join(u'\n');
}

/// Searches and prints; what was explained before it goes into the same document.
int withRemedies(EngineClient& client, const RemedySubject& subject, const RunOptions& options, QJsonObject document,
                 Output& out)
{
    const auto answer = client.remedies(subject, options).result();
    out.endProgress();
    if (!answer && document.isEmpty())
        return out.refuse(answer.error());
    if (!answer) {
        // The explanation stands by itself; on a file that cannot be written to nothing can be tried out.
        out.problem(words::errorSentence(answer.error()));
        if (out.isJson())
            out.document(document);
        return 0;
    }
    out.line(remediesText(*answer, subject.number));
    if (out.isJson()) {
        document.insert(u"whatWouldChange"_s, remediesToJson(*answer));
        out.document(document);
    }
    return 0;
}

std::optional<QString> wantedNumber(const ExplainCall& call)
{
    return call.wanted.empty() ? std::nullopt : std::optional(text(call.wanted));
}

/// Payments that are still to come, and PO fields of checkouts: nothing is decided yet, so there is what would be.
int explainAhead(const ExplainCall& call, RemedySubject::Kind kind, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        return withRemedies(client,
                            {kind, text(call.number), text(call.account), text(call.identity), wantedNumber(call)},
                            call.options, {}, out);
    });
}

int explainInvoice(const ExplainCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto explanation = client.explainInvoice(InvoiceRef{{}, text(call.number)}, call.revision).result();
        if (!explanation)
            return out.refuse(explanation.error());
        out.line(words::explanationText(words::toldDecision(*explanation)) + u'\n');
        return withRemedies(client, {RemedySubject::Kind::Invoice, text(call.number), {}, {}, wantedNumber(call)},
                            call.options, explanationToJson(*explanation), out);
    });
}

int explainNotice(const ExplainCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto explanation = client.explainNotice(text(call.number)).result();
        if (!explanation)
            return out.refuse(explanation.error());
        out.line(words::explanationText(words::toldDecision(*explanation)) + u'\n');
        return withRemedies(client, {RemedySubject::Kind::Notice, text(call.number)}, call.options,
                            explanationToJson(*explanation), out);
    });
}

int explainCheckout(const ExplainCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto explanations = client.explainCheckout(text(call.number)).result();
        if (!explanations)
            return out.refuse(explanations.error());
        QStringList texts;
        QJsonArray list;
        for (const Explanation& explanation : *explanations) {
            texts.append(words::explanationText(words::toldDecision(explanation)));
            list.append(explanationToJson(explanation));
        }
        out.line(texts.join(u"\n\n"_s) + u'\n');
        if (out.isJson()) {
            out.document(list);
            return 0;
        }
        const RemedySubject subject{RemedySubject::Kind::Purchase, text(call.number)};
        return withRemedies(client, subject, call.options, {{u"why"_s, list}}, out);
    });
}

/// What is not decided yet: a checkout's PO field, and a payment that is still to be invoiced.
void addAheadVerbs(CLI::App& explainVerb, Calls& calls)
{
    auto ofField = std::make_shared<ExplainCall>();
    CLI::App* field = calls.verb(explainVerb, "field", "explain field");
    field->add_option("OFFER", ofField->number, usage("explain OFFER"))->required();
    field->add_option("--account", ofField->account, usage("explain --account"));
    field->add_option("--as", ofField->identity, usage("--as"));
    field->add_option("--workspace", ofField->file, usage("--workspace"))->required();
    field->callback([&calls, ofField] {
        calls.chosen = [&calls, ofField](Output& out) {
            ofField->options = calls.runOptions();
            return explainAhead(*ofField, RemedySubject::Kind::Checkout, out);
        };
    });

    auto ofPayment = std::make_shared<ExplainCall>();
    CLI::App* payment = calls.verb(explainVerb, "payment", "explain payment");
    payment->add_option("CHARGE", ofPayment->number, usage("explain CHARGE"))->required();
    payment->add_option("--wanted", ofPayment->wanted, usage("--wanted"));
    payment->add_option("--workspace", ofPayment->file, usage("--workspace"))->required();
    payment->callback([&calls, ofPayment] {
        calls.chosen = [&calls, ofPayment](Output& out) {
            ofPayment->options = calls.runOptions();
            return explainAhead(*ofPayment, RemedySubject::Kind::Payment, out);
        };
    });
}

} // namespace

QJsonObject toJson(const Explanation& explanation)
{
    return explanationToJson(explanation);
}

void addExplainVerbs(Calls& calls)
{
    CLI::App* explainVerb = calls.app.add_subcommand("explain", usage("explain"));
    explainVerb->group(usage("Subcommands"));
    explainVerb->set_help_flag("-h,--help", usage("--help"));
    explainVerb->require_subcommand(1);

    auto ofInvoice = std::make_shared<ExplainCall>();
    CLI::App* invoice = calls.verb(*explainVerb, "invoice", "explain invoice");
    invoice->add_option("NUMBER", ofInvoice->number, usage("explain NUMBER"))->required();
    invoice->add_option("--revision", ofInvoice->revision, usage("--revision"))->check(CLI::PositiveNumber);
    invoice->add_option("--workspace", ofInvoice->file, usage("--workspace"))->required();
    invoice->callback([&calls, ofInvoice] {
        calls.chosen = [&calls, ofInvoice](Output& out) {
            ofInvoice->options = calls.runOptions();
            return explainInvoice(*ofInvoice, out);
        };
    });

    invoice->add_option("--wanted", ofInvoice->wanted, usage("--wanted"));
    addAheadVerbs(*explainVerb, calls);

    auto ofCheckout = std::make_shared<ExplainCall>();
    CLI::App* checkout = calls.verb(*explainVerb, "checkout", "explain checkout");
    checkout->add_option("AGREEMENT", ofCheckout->number, usage("explain AGREEMENT"))->required();
    checkout->add_option("--workspace", ofCheckout->file, usage("--workspace"))->required();
    checkout->callback([&calls, ofCheckout] {
        calls.chosen = [&calls, ofCheckout](Output& out) {
            ofCheckout->options = calls.runOptions();
            return explainCheckout(*ofCheckout, out);
        };
    });

    auto ofNotice = std::make_shared<ExplainCall>();
    CLI::App* notice = calls.verb(*explainVerb, "notification", "explain notification");
    notice->add_option("MAIL", ofNotice->number, usage("explain MAIL"))->required();
    notice->add_option("--workspace", ofNotice->file, usage("--workspace"))->required();
    notice->callback([&calls, ofNotice] {
        calls.chosen = [&calls, ofNotice](Output& out) {
            ofNotice->options = calls.runOptions();
            return explainNotice(*ofNotice, out);
        };
    });

    addPreviewVerb(calls, *explainVerb);
}

} // namespace podesk::cli
