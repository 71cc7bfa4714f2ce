// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"
#include "ui/words/usagewords.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace {

/// What the command line asks for.
struct Arguments
{
    QString workspace;
    bool demo = false;
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

Arguments argumentsOf(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(podesk::words::usageText("podesk"_L1));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, podesk::words::usageText("podesk --workspace"_L1), u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, podesk::words::usageText("podesk --demo"_L1));
    const QCommandLineOption tour(u"tour"_s, podesk::words::usageText("podesk --tour"_L1), u"DIR"_s);
    const QCommandLineOption settings(u"settings"_s, podesk::words::usageText("podesk --settings"_L1), u"FILE"_s);
    const QCommandLineOption language(u"language"_s, podesk::words::usageText("podesk --language"_L1), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, podesk::words::usageText("podesk --theme"_L1), u"light|dark"_s);
    parser.addOptions({workspace, demo, tour, settings, language, theme});
    parser.addPositionalArgument(u"workspace"_s, podesk::words::usageText("podesk FILE"_L1), u"[FILE]"_s);
    parser.process(application);

    Arguments arguments;
    arguments.workspace = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);
    arguments.demo = parser.isSet(demo);
    arguments.tour = parser.value(tour);
    arguments.settings = parser.value(settings);
    if (parser.isSet(language))
        arguments.language = parser.value(language);
    arguments.theme = themeFromWord(parser.value(theme));
    return arguments;
}

void openFirst(podesk::MainWindow& window, const Arguments& arguments, const podesk::UiSettings& settings)
{
    const QStringList recent = settings.recentWorkspaces();
    if (arguments.demo)
        window.openDemo(arguments.workspace);
    else if (!arguments.workspace.isEmpty())
        window.openWorkspace(arguments.workspace);
    else if (!recent.isEmpty())
        window.openWorkspace(recent.first());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"podesk"_s);
    QApplication::setApplicationDisplayName(u"PO Desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(PODESK_VERSION));
    QGuiApplication::setDesktopFileName(u"podesk"_s);

    const Arguments arguments = argumentsOf(application);
    podesk::UiSettings settings(arguments.settings);
    podesk::words::Language language;
    language.install(arguments.language.value_or(settings.language()));
    podesk::applyTheme(arguments.theme.value_or(settings.theme()));
    podesk::applyTextSize(settings.text(u"text-size"_s, u"100"_s).toInt());

    podesk::MainWindow window(&settings, &language);
    if (!arguments.tour.isEmpty())
        return podesk::runTour(window, arguments.tour);
    window.show();
    openFirst(window, arguments, settings);
    return QApplication::exec();
}
