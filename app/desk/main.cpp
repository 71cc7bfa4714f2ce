// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/neighbours.h"
#include "app/desk/tour.h"
#include "core/exchange/scenariojson.h"
#include "ui/common/theme.h"
#include "ui/scenarios/openplayer.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceopener.h"
#include "ui/words/language.h"
#include "ui/words/usagewords.h"
#include "ui/words/words.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace {

/// What the command line asks for.
struct Arguments
{
    QString workspace;
    bool demo = false;
    QString scenario;
    QString tour;
    QString settings;
    std::optional<QString> language;
    std::optional<podesk::UiSettings::Theme> theme;
};

std::optional<podesk::UiSettings::Theme> themeFromWord(const QString& word)
{
    if (word == "light"_L1)
        return podesk::UiSettings::Theme::Light;
    if (word == "dark"_L1)
        return podesk::UiSettings::Theme::Dark;
    return std::nullopt;
}

/// Reads what this start was called with, or what a later one handed over.
Arguments argumentsOf(const QStringList& given, bool isOwn)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(podesk::words::usageText("podesk"_L1));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, podesk::words::usageText("podesk --workspace"_L1), u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, podesk::words::usageText("podesk --demo"_L1));
    const QCommandLineOption scenario(u"scenario"_s, podesk::words::usageText("podesk --scenario"_L1), u"ID|FILE"_s);
    const QCommandLineOption tour(u"tour"_s, podesk::words::usageText("podesk --tour"_L1), u"DIR"_s);
    const QCommandLineOption settings(u"settings"_s, podesk::words::usageText("podesk --settings"_L1), u"FILE"_s);
    const QCommandLineOption language(u"language"_s, podesk::words::usageText("podesk --language"_L1), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, podesk::words::usageText("podesk --theme"_L1), u"light|dark"_s);
    parser.addOptions({workspace, demo, scenario, tour, settings, language, theme});
    parser.addPositionalArgument(u"workspace"_s, podesk::words::usageText("podesk FILE"_L1), u"[FILE]"_s);
    if (isOwn)
        parser.process(given); // ends the program after --help, or with a word on what is wrong
    else if (!parser.parse(given))
        return {};

    Arguments arguments;
    arguments.workspace = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);
    arguments.demo = parser.isSet(demo);
    arguments.scenario = parser.value(scenario);
    arguments.tour = parser.value(tour);
    arguments.settings = parser.value(settings);
    if (parser.isSet(language))
        arguments.language = parser.value(language);
    arguments.theme = themeFromWord(parser.value(theme));
    return arguments;
}

/// The workspace that this start is about; empty for the welcome page.
QString workspaceOf(const Arguments& arguments, const podesk::UiSettings& settings)
{
    if (!arguments.workspace.isEmpty())
        return arguments.workspace;
    return arguments.demo ? podesk::WorkspaceOpener::ownDemo() : settings.recentWorkspaces().value(0);
}

void applyLook(const Arguments& arguments, podesk::words::Language& language)
{
    if (arguments.language)
        language.install(*arguments.language);
    if (arguments.theme)
        podesk::applyTheme(*arguments.theme);
}

/// A scenario that comes with the program, by its id, or one from a file.
podesk::Result<podesk::Scenario> scenarioNamed(const QString& idOrFile)
{
    if (!podesk::shippedScenarioIds().contains(idOrFile))
        return podesk::readScenarioFile(idOrFile);
    return podesk::shippedScenarioFile(idOrFile).and_then(podesk::readScenarioFile);
}

/// Opens the player that this start asks for. False when there is no such scenario, which is said where one typed.
bool play(const QString& idOrFile, podesk::UiSettings& settings)
{
    if (idOrFile.isEmpty())
        return true;
    const podesk::Result<podesk::Scenario> scenario = scenarioNamed(idOrFile);
    if (!scenario) {
        QTextStream(stderr) << podesk::words::errorSentence(scenario.error()) << Qt::endl;
        return false;
    }
    podesk::openPlayer(*scenario, std::nullopt, podesk::ScenarioPlayer::Mode::Watch, &settings);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"podesk"_s);
    QApplication::setApplicationDisplayName(u"PO Desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(PODESK_VERSION));
    QGuiApplication::setDesktopFileName(u"podesk"_s);

    const Arguments arguments = argumentsOf(QApplication::arguments(), true);
    podesk::UiSettings settings(arguments.settings);
    const QString workspace = workspaceOf(arguments, settings);
    podesk::FirstStart first;
    const bool meetsOthers = arguments.tour.isEmpty() && !workspace.isEmpty();
    if (meetsOthers &&
        first.claim(workspace, QApplication::arguments().sliced(1)) == podesk::FirstStart::Answer::HandedOver)
        return 0;

    podesk::words::Language language;
    language.install(settings.language());
    podesk::applyTheme(settings.theme());
    applyLook(arguments, language);
    podesk::applyTextSize(settings.text(u"text-size"_s, u"100"_s).toInt());

    podesk::MainWindow window(&settings, &language);
    if (!arguments.tour.isEmpty())
        return podesk::runTour(window, arguments.tour);
    window.show();
    const podesk::Neighbours neighbours(&window, &first);
    QObject::connect(&neighbours, &podesk::Neighbours::calledWith, &window, [&](const QStringList& given) {
        const Arguments called = argumentsOf(QStringList{QApplication::applicationName()} + given, false);
        applyLook(called, language);
        play(called.scenario, settings);
    });
    if (arguments.demo)
        window.openDemo(arguments.workspace);
    else if (!workspace.isEmpty())
        window.openWorkspace(workspace);
    constexpr int wrongCall = 2;
    return play(arguments.scenario, settings) ? QApplication::exec() : wrongCall;
}
