// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "ui/words/explanationwords.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct ExplainCall
{
    std::string number;
    std::string file;
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

int explainInvoice(const ExplainCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto explanation = client.explainInvoice(InvoiceRef{{}, text(call.number)}, call.revision).result();
        if (!explanation)
            return out.refuse(explanation.error());
        out.line(words::explanationText(words::toldDecision(*explanation)));
        if (out.isJson())
            out.document(explanationToJson(*explanation));
        return 0;
    });
}

int explainNotice(const ExplainCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto explanation = client.explainNotice(text(call.number)).result();
        if (!explanation)
            return out.refuse(explanation.error());
        out.line(words::explanationText(words::toldDecision(*explanation)));
        if (out.isJson())
            out.document(explanationToJson(*explanation));
        return 0;
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
        out.line(texts.join(u"\n\n"_s));
        if (out.isJson())
            out.document(list);
        return 0;
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
    invoice->callback(
        [&calls, ofInvoice] { calls.chosen = [ofInvoice](Output& out) { return explainInvoice(*ofInvoice, out); }; });

    auto ofCheckout = std::make_shared<ExplainCall>();
    CLI::App* checkout = calls.verb(*explainVerb, "checkout", "explain checkout");
    checkout->add_option("AGREEMENT", ofCheckout->number, usage("explain AGREEMENT"))->required();
    checkout->add_option("--workspace", ofCheckout->file, usage("--workspace"))->required();
    checkout->callback([&calls, ofCheckout] {
        calls.chosen = [ofCheckout](Output& out) { return explainCheckout(*ofCheckout, out); };
    });

    auto ofNotice = std::make_shared<ExplainCall>();
    CLI::App* notice = calls.verb(*explainVerb, "notification", "explain notification");
    notice->add_option("MAIL", ofNotice->number, usage("explain MAIL"))->required();
    notice->add_option("--workspace", ofNotice->file, usage("--workspace"))->required();
    notice->callback(
        [&calls, ofNotice] { calls.chosen = [ofNotice](Output& out) { return explainNotice(*ofNotice, out); }; });

    addPreviewVerb(calls, *explainVerb);
}

} // namespace podesk::cli
