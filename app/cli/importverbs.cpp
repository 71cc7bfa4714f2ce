// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "ui/words/reportwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct ImportCall
{
    std::string file;
    std::string mapping;
    std::string payer;
    bool dryRun = false;
    std::vector<std::string> inputs;
};

Result<QHash<QString, QString>> filesOf(const std::vector<std::string>& inputs)
{
    QHash<QString, QString> files;
    for (const std::string& input : inputs) {
        const size_t at = input.find('=');
        const QString name = text(input.substr(0, at));
        if (at == std::string::npos || at == 0 || files.contains(name)) {
            return fail(ErrorCode::InvalidField,
                        {{u"field"_s, u"NAME=FILE"_s}, {u"value"_s, text(input)}, {u"allowed"_s, u"NAME=FILE"_s}});
        }
        files.insert(name, path(input.substr(at + 1)));
    }
    return files;
}

/// "headers.csv:12: Amount: ..."
QString findingSentence(const ImportReport::Finding& finding)
{
    QString place = plain(finding.file);
    if (finding.line > 0)
        place += u':' + QString::number(finding.line);
    if (!place.isEmpty())
        place += u": "_s;
    if (!finding.field.isEmpty())
        place += words::fieldHeading(finding.field) + u": "_s;
    const QString rule = finding.error.rule.isEmpty() ? QString() : u" ("_s + finding.error.rule + u')';
    return place + words::errorHint(finding.error) + rule;
}

QString roundingText(const ImportReport& report)
{
    QStringList parts;
    for (const auto& [currency, amount] : report.roundingInAll)
        parts.append(currency.code() + u' ' + amount);
    return parts.join(u", "_s);
}

void printReport(const ImportReport& report, bool dryRun, Output& out)
{
    out.line(words::importRead(report.rowsRead, report.linesRead));
    out.line(words::importDone(report.ordersImported, report.linesImported, dryRun));
    for (const CurrencyTotals& totals : report.totals)
        out.line(words::importTotal(totals, QLocale()));
    if (report.linesRounded > 0)
        out.line(words::importRounded(report.linesRounded, roundingText(report)));
    if (!report.findings.isEmpty())
        out.problem(words::importLeftOut(report.findings.size()));
    for (const ImportReport::Finding& finding : report.findings)
        out.problem(findingSentence(finding));
    if (dryRun)
        out.line(words::nothingWritten());
}

QJsonObject reportToJson(const ImportReport& report, bool dryRun)
{
    QJsonArray rounding;
    for (const auto& [currency, amount] : report.roundingInAll)
        rounding.append(QJsonObject{{u"currency"_s, currency.code()}, {u"amount"_s, amount}});
    QJsonArray totals;
    for (const CurrencyTotals& each : report.totals) {
        QJsonObject object{{u"currency"_s, each.currency.code()}};
        if (!each.overflow)
            object.insert(u"value"_s, Money{each.valueMinor, each.currency}.toText());
        if (each.balanceMinor && !each.overflow)
            object.insert(u"balance"_s, Money{*each.balanceMinor, each.currency}.toText());
        totals.append(object);
    }
    QJsonArray findings;
    for (const ImportReport::Finding& finding : report.findings) {
        findings.append(QJsonObject{{u"file"_s, finding.file},
                                    {u"line"_s, finding.line},
                                    {u"field"_s, finding.field},
                                    {u"error"_s, errorToJson(finding.error)}});
    }
    return {{u"dryRun"_s, dryRun},
            {u"rowsRead"_s, report.rowsRead},
            {u"linesRead"_s, report.linesRead},
            {u"purchaseOrdersImported"_s, report.ordersImported},
            {u"linesImported"_s, report.linesImported},
            {u"linesRounded"_s, report.linesRounded},
            {u"roundingInAll"_s, rounding},
            {u"totals"_s, totals},
            {u"findings"_s, findings},
            {u"position"_s, report.outcome.position}};
}

int importOrders(const ImportCall& call, RunOptions options, Output& out)
{
    const auto files = filesOf(call.inputs);
    if (!files)
        return out.refuse(files.error());
    options.dryRun = call.dryRun;
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const Result<ImportReport> report =
            client.importOrders(path(call.mapping), *files, text(call.payer), options).result();
        Output::endProgress();
        if (!report)
            return out.refuse(report.error());
        printReport(*report, call.dryRun, out);
        if (out.isJson())
            out.document(reportToJson(*report, call.dryRun));
        return report->findings.isEmpty() ? 0 : 1;
    });
}

} // namespace

void addImportVerbs(Calls& calls)
{
    CLI::App* importVerb = calls.app.add_subcommand("import", usage("import"));
    importVerb->group(usage("Subcommands"));
    importVerb->set_help_flag("-h,--help", usage("--help"));
    importVerb->require_subcommand(1);

    auto call = std::make_shared<ImportCall>();
    CLI::App* orders = calls.verb(*importVerb, "purchase-orders", "import purchase-orders");
    orders->add_option("--workspace", call->file, usage("--workspace"))->required();
    orders->add_option("--mapping", call->mapping, usage("--mapping"))->required();
    orders->add_option("--payer", call->payer, usage("--payer"));
    orders->add_flag("--dry-run", call->dryRun, usage("--dry-run"));
    calls.addActor(*orders);
    orders->add_option("NAME=FILE", call->inputs, usage("import INPUT"))->required();
    orders->callback([&calls, call] {
        calls.chosen = [&calls, call](Output& out) { return importOrders(*call, calls.runOptions(), out); };
    });
}

} // namespace podesk::cli
