// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "core/exchange/scenariojson.h"
#include "core/rules/rulebook.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QFile>

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

/// What asserts a rule: rows of tests, and steps of shipped scenarios with an expectation under its id.
struct Proofs
{
    QHash<QString, QStringList> tests;
    QHash<QString, QStringList> scenarios;
};

/// The rows in which an assertion ran and held, as `./dev prove` saw them: id, test program, function and row, between
/// tabs.
void readTests(Proofs& proofs)
{
    QFile file(u":/podesk/rules/proofs.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 3)
            proofs.tests[QString::fromUtf8(parts.at(0))].append(QString::fromUtf8(parts.at(1) + ' ' + parts.at(2)));
    }
}

/// Shipped scenarios hold, which tests/scenarios asserts; so an expectation that stands in one has run.
Result<void> readScenarios(Proofs& proofs)
{
    for (const QString& id : shippedScenarioIds()) {
        const Result<QString> file = shippedScenarioFile(id);
        const Result<Scenario> scenario = file ? readScenarioFile(*file) : tl::unexpected<Error>(file.error());
        if (!scenario)
            return tl::unexpected<Error>(scenario.error());
        for (qsizetype i = 0; i < scenario->steps.size(); ++i) {
            const ScenarioStep& step = scenario->steps.at(i);
            QSet<QString> rules;
            for (const ScenarioExpectation& each : step.expectations) {
                for (const QString& rule : each.rules.isEmpty() ? step.rules : each.rules)
                    rules.insert(rule);
            }
            for (const QString& rule : std::as_const(rules))
                proofs.scenarios[rule].append(u"%1 %2"_s.arg(id).arg(i + 1));
        }
    }
    return {};
}

QJsonObject ruleToJson(const RuleEntry& rule, const Proofs& proofs)
{
    const QString id(rule.id);
    QJsonArray inputs;
    for (const QLatin1StringView input : rule.inputs)
        inputs.append(QString(input));
    return {{u"id"_s, QString(rule.id)},
            {u"name"_s, words::ruleName(QString(rule.id))},
            {u"source"_s, QString(rule.source)},
            {u"evidence"_s, evidenceText(rule.evidence)},
            {u"editions"_s, QJsonArray::fromStringList(editionsOf(rule))},
            {u"inputs"_s, inputs},
            {u"tests"_s, QJsonArray::fromStringList(proofs.tests.value(id))},
            {u"scenarios"_s, QJsonArray::fromStringList(proofs.scenarios.value(id))}};
}

int printRules(Output& out)
{
    Proofs proofs;
    readTests(proofs);
    if (const Result<void> read = readScenarios(proofs); !read)
        return out.refuse(read.error());
    QJsonArray rules;
    qsizetype proven = 0;
    for (const RuleEntry& rule : rulebook()) {
        const QString id(rule.id);
        const qsizetype tests = proofs.tests.value(id).size();
        const qsizetype scenarios = proofs.scenarios.value(id).size();
        proven += tests + scenarios > 0 ? 1 : 0;
        rules.append(ruleToJson(rule, proofs));
        out.line(QString(rule.id).leftJustified(4) + u' ' + QString(rule.source).leftJustified(10) + u' ' +
                 evidenceText(rule.evidence).leftJustified(12) + u' ' + editionsOf(rule).join(u',').leftJustified(10) +
                 QString::number(tests).rightJustified(4) + QString::number(scenarios).rightJustified(4) + u"  "_s +
                 words::ruleName(QString(rule.id)));
    }
    out.line(words::rulesProven(proven, rulebook().size()));
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
