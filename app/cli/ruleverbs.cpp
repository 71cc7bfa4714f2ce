// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "core/rules/rulebook.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

QStringList editionsOf(const RuleEntry& rule)
{
    QStringList editions;
    if (rule.in2024)
        editions.append(editionText(Edition::E2024));
    if (rule.in2026)
        editions.append(editionText(Edition::E2026));
    return editions;
}

QJsonObject ruleToJson(const RuleEntry& rule)
{
    QJsonArray inputs;
    for (const QLatin1StringView input : rule.inputs)
        inputs.append(QString(input));
    return {{u"id"_s, QString(rule.id)},
            {u"name"_s, words::ruleName(QString(rule.id))},
            {u"source"_s, QString(rule.source)},
            {u"evidence"_s, evidenceText(rule.evidence)},
            {u"editions"_s, QJsonArray::fromStringList(editionsOf(rule))},
            {u"inputs"_s, inputs}};
}

int printRules(Output& out)
{
    QJsonArray rules;
    for (const RuleEntry& rule : rulebook()) {
        rules.append(ruleToJson(rule));
        out.line(QString(rule.id).leftJustified(4) + u' ' + QString(rule.source).leftJustified(10) + u' ' +
                 evidenceText(rule.evidence).leftJustified(12) + u' ' + editionsOf(rule).join(u',').leftJustified(10) +
                 u' ' + words::ruleName(QString(rule.id)));
    }
    if (out.isJson())
        out.document(rules);
    return 0;
}

} // namespace

void addRuleVerbs(Calls& calls)
{
    CLI::App* verb = calls.verb(calls.app, "rules");
    verb->callback([&calls] { calls.chosen = [](Output& out) { return printRules(out); }; });
}

} // namespace podesk::cli
