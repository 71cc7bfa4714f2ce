// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

#include <CLI/CLI.hpp>

namespace podesk::cli {

/// One call of the program: the verbs hang themselves into `app`; the one that was asked for stands in `chosen` after
/// parsing. One header and not several, because each verb group needs all of it and CLI11 is costly to parse.
struct Calls
{
    Calls();
    Calls(const Calls&) = delete;

    CLI::App app;
    std::function<int(Output&)> chosen;
    bool json = false;
    std::string actor = "cli";
    std::string identity;

    /// A verb with its help and --json.
    CLI::App* verb(CLI::App& parent, const std::string& name, const std::string& usageKey = {});
    /// --actor and --as, for verbs that write.
    void addActor(CLI::App& verb);
    /// How commands of this call run: by --actor or as an identity, cancelled by Ctrl+C, with a bar on a terminal.
    RunOptions runOptions() const;
};

std::string usage(const std::string& what);
QString text(const std::string& argument);
QString path(const std::string& argument);
/// A time (UTC) that an option was given. Errors: InvalidField.
Result<Instant> timeOf(const QString& option, const std::string& argument);
/// Set by Ctrl+C; the second one ends the program at once.
std::shared_ptr<std::atomic_bool> cancelledByUser();

/// Why something is as it is, for --json.
QJsonObject toJson(const Explanation& explanation);

/// Opens the workspace and hands the client to `use`, which gives the exit code.
int withWorkspace(const std::string& file, Output& out,
                  const std::function<int(EngineClient&, const WorkspaceFacts&)>& use);

void addWorkspaceVerbs(Calls& calls);
void addListVerbs(Calls& calls);
void addCompareVerb(Calls& calls);
void addRunVerbs(Calls& calls);
void addImportVerbs(Calls& calls);
void addExplainVerbs(Calls& calls);
/// "explain next-month", beside the others.
void addPreviewVerb(Calls& calls, CLI::App& explainVerb);
void addRuleVerbs(Calls& calls);
void addScenarioVerbs(Calls& calls);

} // namespace podesk::cli
