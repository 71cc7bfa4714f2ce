// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "ui/words/language.h"
#include "ui/words/reportwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

/// Arguments, files and output are UTF-8 whatever the locale's character set; the locale still chooses the language.
/// Without this Qt switches too, but with a warning on standard error.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        for (const char* name : {"LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LC_MONETARY", "LC_COLLATE"})
            qunsetenv(name);
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

int callProblem(const cli::Calls& calls, const CLI::ParseError& problem, bool json)
{
    const auto verbs = calls.app.get_subcommands();
    const QString verb = verbs.empty() ? QString() : QString::fromStdString(verbs.front()->get_name());
    const QString sentence = words::callProblem(QString::fromUtf8(problem.what()), verb);
    const cli::Output out(json);
    out.problem(sentence);
    if (json) {
        out.document(QJsonObject{
            {u"error"_s, QJsonObject{{u"code"_s, u"malformed-call"_s},
                                     {u"rule"_s, QString()},
                                     {u"subject"_s, verb},
                                     {u"details"_s, QJsonObject{{u"reason"_s, QString::fromUtf8(problem.what())}}},
                                     {u"message"_s, sentence},
                                     {u"exitCode"_s, 2}}}});
    }
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    useUtf8();
    // `podesk-cli list ... | head` ends when head does, without a word.
    std::signal(SIGPIPE, SIG_DFL);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"podesk-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PODESK_VERSION));
    words::Language language;
    language.install({});

    cli::Calls calls;
    cli::addWorkspaceVerbs(calls);
    cli::addListVerbs(calls);
    cli::addCompareVerb(calls);
    cli::addRunVerbs(calls);
    cli::addImportVerbs(calls);
    cli::addExplainVerbs(calls);
    cli::addScenarioVerbs(calls);
    cli::addRuleVerbs(calls);
    try {
        calls.app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return calls.app.exit(asked); // --help, --version
    } catch (const CLI::ParseError& problem) {
        // The parser stops at the problem, perhaps before it has seen --json.
        const bool json =
            std::any_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "--json") == 0; });
        return callProblem(calls, problem, json);
    }
    cli::Output out(calls.json);
    return calls.chosen(out);
}
