// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/scenariofiles.h"

#include "core/engine/scenarioschema.h"
#include "core/exchange/scenariojson.h"
#include "core/exchange/wholefile.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

ScenarioFile judgedFile(const QString& path, const Result<Scenario>& read)
{
    ScenarioFile file;
    file.path = path;
    if (!read) {
        file.faults = {read.error()};
        return file;
    }
    file.scenario = *read;
    file.faults = scenarioFaults(*read, path);
    return file;
}

QList<ScenarioFile> readShipped()
{
    QList<ScenarioFile> files;
    for (const QString& id : shippedScenarioIds()) {
        const Result<QString> path = shippedScenarioFile(id);
        files.append(checkedScenarioFile(path.value_or(id)));
        files.last().isShipped = true;
    }
    return files;
}

QString pathOf(const QString& id, const QString& folder)
{
    return QDir(folder).filePath(id + u".json"_s);
}

bool isTaken(const QString& id, const QString& folder)
{
    return shippedScenarioIds().contains(id) || QFileInfo::exists(pathOf(id, folder));
}

/// The id itself, and where that is taken with a number behind it.
QString numbered(const QString& id, int number)
{
    return number == 1 ? id : u"%1-%2"_s.arg(id).arg(number);
}

} // namespace

ScenarioFile checkedScenarioFile(const QString& path)
{
    return judgedFile(path, readScenarioFile(path));
}

QList<Error> faultsOf(const Scenario& scenario)
{
    const QString name = scenario.id + u".json"_s;
    return judgedFile(name, readScenario(writeScenario(scenario), name)).faults;
}

const QList<ScenarioFile>& shippedScenarioFiles()
{
    static const QList<ScenarioFile> files = readShipped();
    return files;
}

QStringList scenarioFilesIn(const QString& folder)
{
    QStringList files;
    QDirIterator walk(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (!file.endsWith(u".schema.json"_s) && !file.endsWith(u".learner.json"_s))
            files.append(file);
    }
    files.sort();
    return files;
}

Result<void> saveScenario(const Scenario& scenario, const QString& path)
{
    return writeWholeFile(path, writeScenario(scenario));
}

Result<ScenarioFile> importScenario(const QString& path, const QString& folder)
{
    ScenarioFile file = checkedScenarioFile(path);
    if (!file.isInOrder())
        return tl::unexpected<Error>(file.faults.first());
    const QString id = file.scenario.id;
    for (int number = 1;; ++number) {
        file.scenario.id = numbered(id, number);
        file.path = pathOf(file.scenario.id, folder);
        if (!isTaken(file.scenario.id, folder))
            break;
        if (const auto there = readScenarioFile(file.path); there && *there == file.scenario)
            return file; // it has been taken before
    }
    QDir().mkpath(folder);
    const Result<void> saved = saveScenario(file.scenario, file.path);
    return saved ? Result<ScenarioFile>(std::move(file)) : tl::unexpected<Error>(saved.error());
}

QString scenarioIdOf(const QString& text)
{
    QString id;
    for (const QChar c : text.toLower())
        id += (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ? c : u'-';
    const QString joined = id.split(u'-', Qt::SkipEmptyParts).join(u'-');
    return joined.isEmpty() ? u"scenario"_s : joined;
}

QString freeScenarioId(const QString& id, const QString& folder)
{
    int number = 1;
    while (isTaken(numbered(id, number), folder))
        ++number;
    return numbered(id, number);
}

} // namespace podesk
