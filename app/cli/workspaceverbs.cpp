// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct NewCall
{
    std::string clock = "real";
    std::string at;
    std::string edition = "2024";
    std::string quotas = "aws";
    std::string name;
    std::string account;
    std::string accountName;
    bool demo = false;
    std::string file;
};

struct BackupCall
{
    std::string file;
    std::string to;
};

struct CheckCall
{
    std::string file;
    bool digest = false;
};

struct GenerateCall
{
    std::string file;
    qint64 count = 0;
    quint64 seed = 1;
};

QJsonObject factsToJson(const WorkspaceFacts& facts)
{
    QJsonArray accounts;
    for (const Account& account : facts.accounts) {
        accounts.append(QJsonObject{
            {u"number"_s, account.number}, {u"name"_s, account.name}, {u"kind"_s, accountKindText(account.kind)}});
    }
    QJsonArray identities;
    for (const Identity& identity : facts.identities)
        identities.append(identity.name);
    return {{u"path"_s, facts.path},
            {u"name"_s, facts.name},
            {u"clock"_s, clockKindText(facts.clock)},
            {u"now"_s, facts.now.toText()},
            {u"edition"_s, editionText(facts.edition)},
            {u"accounts"_s, accounts},
            {u"position"_s, facts.position},
            {u"purchaseOrders"_s, facts.purchaseOrders},
            {u"lineItems"_s, facts.lineItems},
            {u"invoices"_s, facts.invoices},
            {u"products"_s, facts.products},
            {u"identities"_s, identities}};
}

Result<NewWorkspace> settingsOf(const NewCall& call)
{
    NewWorkspace settings;
    settings.name = call.name.empty() ? QFileInfo(path(call.file)).completeBaseName() : text(call.name);
    settings.clock = call.clock == "simulated" ? ClockKind::Simulated : ClockKind::Real;
    settings.edition = call.edition == "2026" ? Edition::E2026 : Edition::E2024;
    settings.quotas = call.quotas == "off" ? Quotas::off() : Quotas::aws();
    if (!call.account.empty())
        settings.accountNumber = text(call.account);
    settings.accountName = text(call.accountName);
    const bool isNumber = settings.accountNumber.size() == 12 &&
                          std::ranges::all_of(settings.accountNumber, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber) {
        return fail(
            ErrorCode::InvalidField,
            {{u"field"_s, u"--account"_s}, {u"value"_s, settings.accountNumber}, {u"allowed"_s, u"[0-9]{12}"_s}});
    }
    if (call.at.empty())
        return settings;
    settings.at = Instant::fromText(text(call.at));
    if (!settings.at || settings.clock == ClockKind::Real) {
        const QString allowed = settings.at ? u"--clock simulated"_s : u"YYYY-MM-DD[THH:MM[:SS]Z]"_s;
        return fail(ErrorCode::InvalidField,
                    {{u"field"_s, u"--at"_s}, {u"value"_s, text(call.at)}, {u"allowed"_s, allowed}});
    }
    return settings;
}

int make(const NewCall& call, Output& out)
{
    const Result<NewWorkspace> settings = settingsOf(call);
    if (!settings)
        return out.refuse(settings.error());
    EngineClient client;
    const QString file = path(call.file);
    const Result<WorkspaceFacts> facts =
        call.demo ? client.createDemo(file).result() : client.create(file, *settings).result();
    if (!facts)
        return out.refuse(facts.error());
    out.line(words::workspaceMade(plain(file)));
    if (out.isJson())
        out.document(factsToJson(*facts));
    return 0;
}

QString recordName(const CheckFinding& finding)
{
    const QString record = finding.table + u' ' + QString::number(finding.id);
    return finding.subject.isEmpty() ? record : record + u" ("_s + plain(finding.subject) + u')';
}

int inspect(EngineClient& client, Output& out)
{
    const auto findings = client.check().result();
    if (!findings)
        return out.refuse(findings.error());
    QJsonArray list;
    for (const CheckFinding& finding : *findings) {
        out.problem(words::checkFinding(finding.invariant, recordName(finding), plain(finding.expected),
                                        plain(finding.actual)));
        list.append(QJsonObject{{u"invariant"_s, finding.invariant},
                                {u"table"_s, finding.table},
                                {u"id"_s, finding.id},
                                {u"subject"_s, finding.subject},
                                {u"expected"_s, finding.expected},
                                {u"actual"_s, finding.actual}});
    }
    if (out.isJson())
        out.document(QJsonObject{{u"findings"_s, list}});
    else
        out.line(findings->isEmpty() ? words::checkPassed() : words::checkFound(findings->size()));
    return findings->isEmpty() ? 0 : 1;
}

int check(const CheckCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        if (!call.digest)
            return inspect(client, out);
        const Result<QString> digest = client.digest().result();
        if (!digest)
            return out.refuse(digest.error());
        out.line(*digest);
        if (out.isJson())
            out.document(QJsonObject{{u"digest"_s, *digest}});
        return 0;
    });
}

int backup(const BackupCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const Result<void> done = client.backup(path(call.to)).result();
        if (!done)
            return out.refuse(done.error());
        out.line(words::backupMade(plain(path(call.to))));
        if (out.isJson())
            out.document(QJsonObject{{u"path"_s, path(call.to)}});
        return 0;
    });
}

int generate(const GenerateCall& call, const RunOptions& options, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const Result<void> done = client.generate(call.count, call.seed, options).result();
        Output::endProgress();
        if (!done)
            return out.refuse(done.error());
        out.line(words::doneSentence(u"generate"_s, {}, call.count));
        if (out.isJson())
            out.document(QJsonObject{{u"purchaseOrders"_s, call.count}, {u"seed"_s, qint64(call.seed)}});
        return 0;
    });
}

void addNew(Calls& calls)
{
    auto call = std::make_shared<NewCall>();
    CLI::App* verb = calls.verb(calls.app, "new");
    verb->add_option("--clock", call->clock, usage("--clock"))
        ->check(CLI::IsMember({"real", "simulated"}))
        ->capture_default_str();
    verb->add_option("--at", call->at, usage("--at"));
    verb->add_option("--edition", call->edition, usage("--edition"))
        ->check(CLI::IsMember({"2024", "2026"}))
        ->capture_default_str();
    verb->add_option("--quotas", call->quotas, usage("--quotas"))
        ->check(CLI::IsMember({"aws", "off"}))
        ->capture_default_str();
    verb->add_option("--name", call->name, usage("--name"));
    verb->add_option("--account", call->account, usage("--account"));
    verb->add_option("--account-name", call->accountName, usage("--account-name"));
    verb->add_flag("--demo", call->demo, usage("--demo"));
    verb->add_option("WORKSPACE", call->file, usage("WORKSPACE"))->required();
    verb->callback([&calls, call] { calls.chosen = [call](Output& out) { return make(*call, out); }; });
}

} // namespace

void addWorkspaceVerbs(Calls& calls)
{
    addNew(calls);

    auto checked = std::make_shared<CheckCall>();
    CLI::App* checkVerb = calls.verb(calls.app, "check");
    checkVerb->add_flag("--digest", checked->digest, usage("--digest"));
    checkVerb->add_option("WORKSPACE", checked->file, usage("WORKSPACE"))->required();
    checkVerb->callback([&calls, checked] { calls.chosen = [checked](Output& out) { return check(*checked, out); }; });

    auto backedUp = std::make_shared<BackupCall>();
    CLI::App* backupVerb = calls.verb(calls.app, "backup");
    backupVerb->add_option("WORKSPACE", backedUp->file, usage("WORKSPACE"))->required();
    backupVerb->add_option("TO", backedUp->to, usage("backup TO"))->required();
    backupVerb->callback(
        [&calls, backedUp] { calls.chosen = [backedUp](Output& out) { return backup(*backedUp, out); }; });

    auto generated = std::make_shared<GenerateCall>();
    CLI::App* generateVerb = calls.verb(calls.app, "generate");
    generateVerb->add_option("--purchase-orders", generated->count, usage("--purchase-orders"))
        ->check(CLI::Range(qint64(1), qint64(10'000'000)))
        ->required();
    generateVerb->add_option("--seed", generated->seed, usage("--seed"))->capture_default_str();
    generateVerb->add_option("--actor", calls.actor, usage("--actor"))->capture_default_str();
    generateVerb->add_option("WORKSPACE", generated->file, usage("WORKSPACE"))->required();
    generateVerb->callback([&calls, generated] {
        calls.chosen = [&calls, generated](Output& out) { return generate(*generated, calls.runOptions(), out); };
    });
}

} // namespace podesk::cli
