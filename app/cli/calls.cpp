// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "app/cli/announcing.h"
#include "ui/words/usagewords.h"

#include <QtCore/QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

std::atomic_bool* interruptFlag = nullptr;

extern "C" void noteInterrupt(int)
{
    // Nothing but a lock-free store is allowed here.
    if (interruptFlag)
        interruptFlag->store(true);
}

} // namespace

std::string usage(const std::string& what)
{
    return words::usageText(QLatin1StringView(what.c_str(), qsizetype(what.size()))).toStdString();
}

QString text(const std::string& argument)
{
    return QString::fromStdString(argument);
}

QString path(const std::string& argument)
{
    return QFile::decodeName(argument.c_str());
}

Result<Instant> timeOf(const QString& option, const std::string& argument)
{
    const std::optional<Instant> time = Instant::fromText(text(argument));
    if (time)
        return *time;
    return fail(
        ErrorCode::InvalidField,
        {{u"field"_s, option}, {u"value"_s, text(argument)}, {u"allowed"_s, u"YYYY-MM-DD[THH:MM[:SS]Z]"_s}});
}

std::shared_ptr<std::atomic_bool> cancelledByUser()
{
    static const std::shared_ptr<std::atomic_bool> flag = [] {
        auto made = std::make_shared<std::atomic_bool>(false);
        interruptFlag = made.get();
        struct sigaction action = {};
        action.sa_handler = noteInterrupt;
        action.sa_flags = SA_RESETHAND;
        sigaction(SIGINT, &action, nullptr);
        return made;
    }();
    return flag;
}

Calls::Calls() : app(usage("podesk-cli"), "podesk-cli")
{
    app.option_defaults()->group(usage("Options"));
    app.set_version_flag("--version", "podesk-cli " PODESK_VERSION, usage("--version"));
    app.set_help_flag("-h,--help", usage("--help"));
    app.get_formatter()->column_width(46);
    app.footer(usage("exit-codes"));
    for (const char* label : {"Usage", "Options", "Positionals", "Subcommands", "SUBCOMMAND", "REQUIRED"})
        app.get_formatter()->label(label, usage(label));
    app.require_subcommand(1);
}

CLI::App* Calls::verb(CLI::App& parent, const std::string& name, const std::string& usageKey)
{
    CLI::App* added = parent.add_subcommand(name, usage(usageKey.empty() ? name : usageKey));
    added->group(usage("Subcommands"));
    added->set_help_flag("-h,--help", usage("--help"));
    added->add_flag("--json", json, usage("--json"));
    return added;
}

void Calls::addActor(CLI::App& verb)
{
    verb.add_option("--actor", actor, usage("--actor"))->capture_default_str();
    verb.add_option("--as", identity, usage("--as"));
}

RunOptions Calls::runOptions() const
{
    RunOptions options;
    options.actor = text(actor);
    options.identity = text(identity);
    options.cancelled = cancelledByUser();
    options.progress = Output::progress();
    return options;
}

int withWorkspace(const std::string& file, Output& out,
                  const std::function<int(EngineClient&, const WorkspaceFacts&)>& use)
{
    EngineClient client;
    const Result<WorkspaceFacts> facts = client.open(path(file)).result();
    if (!facts)
        return out.refuse(facts.error());
    const Announcing announcing(client, facts->path);
    return use(client, *facts);
}

} // namespace podesk::cli
