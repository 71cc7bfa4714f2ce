// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenariolibrary.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"scenario-folder"_s;
constexpr int settlingMs = 150; ///< a file that is being written changes several times

} // namespace

QString ownScenarioFolder(const UiSettings& settings)
{
    const QString chosen = settings.text(folderKey);
    return chosen.isEmpty()
               ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"scenarios"_s)
               : chosen;
}

void setOwnScenarioFolder(UiSettings& settings, const QString& folder)
{
    settings.setText(folderKey, folder);
}

QString learnerFolder(const UiSettings& settings)
{
    return QDir(ownScenarioFolder(settings)).filePath(u"learners"_s);
}

ScenarioLibrary::ScenarioLibrary(UiSettings* settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_watcher(new QFileSystemWatcher(this))
    , m_soon(new QTimer(this))
    , m_thread(u"scenarios"_s, WorkerThread::Priority::Normal)
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(settlingMs);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &ScenarioLibrary::reload);
}

ScenarioLibrary::~ScenarioLibrary() = default;

QString ScenarioLibrary::folder() const
{
    return ownScenarioFolder(*m_settings);
}

ScenarioLibrary::Contents ScenarioLibrary::read(const QString& folder, const QString& learners)
{
    Contents contents;
    contents.files = shippedScenarioFiles();
    for (const QString& path : scenarioFilesIn(folder))
        contents.files.append(checkedScenarioFile(path));
    contents.learners = learnersIn(learners);
    if (!QFileInfo::exists(folder))
        return contents;
    contents.folders = {folder};
    QDirIterator walk(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        contents.folders.append(walk.next());
    return contents;
}

void ScenarioLibrary::reload()
{
    const auto job = [folder = folder(), learners = learnerFolder(*m_settings)] { return read(folder, learners); };
    m_newest.ask(m_thread.ask<Contents>(job), this, [this](const Contents& contents) { take(contents); });
}

void ScenarioLibrary::take(const Contents& contents)
{
    QStringList wanted = contents.folders;
    for (const ScenarioFile& file : contents.files) {
        if (!file.isShipped)
            wanted.append(file.path);
    }
    for (const LearnerFile& file : contents.learners.learners)
        wanted.append(file.path);
    if (const QStringList before = m_watcher->files() + m_watcher->directories(); !before.isEmpty())
        m_watcher->removePaths(before);
    if (!wanted.isEmpty())
        m_watcher->addPaths(wanted);
    m_files = contents.files;
    m_learners = contents.learners;
    m_isLoaded = true;
    Q_EMIT changed();
}

template <class T>
void ScenarioLibrary::report(const QFuture<Result<T>>& answer, void (ScenarioLibrary::*done)(const T&))
{
    whenDone(answer, this, [this, done](const Result<T>& result) {
        reload();
        if (result)
            Q_EMIT(this->*done)(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void ScenarioLibrary::importScenario(const QString& path)
{
    const auto job = [path, folder = folder()] { return podesk::importScenario(path, folder); };
    report<ScenarioFile>(m_thread.ask<Result<ScenarioFile>>(job), &ScenarioLibrary::scenarioImported);
}

void ScenarioLibrary::exportScenario(const ScenarioFile& file, const QString& toPath)
{
    const auto job = [scenario = file.scenario, toPath]() -> Result<QString> {
        const Result<void> saved = saveScenario(scenario, toPath);
        return saved ? Result<QString>(toPath) : tl::unexpected<Error>(saved.error());
    };
    report<QString>(m_thread.ask<Result<QString>>(job), &ScenarioLibrary::exported);
}

void ScenarioLibrary::addLearner(const QString& name)
{
    const auto job = [name, folder = learnerFolder(*m_settings)] { return podesk::addLearner(folder, name); };
    report<LearnerFile>(m_thread.ask<Result<LearnerFile>>(job), &ScenarioLibrary::learnerStored);
}

void ScenarioLibrary::addAttempt(const QString& learnerPath, const ScenarioAttempt& attempt)
{
    const auto job = [learnerPath, attempt] { return podesk::addAttempt(learnerPath, attempt); };
    report<LearnerFile>(m_thread.ask<Result<LearnerFile>>(job), &ScenarioLibrary::learnerStored);
}

void ScenarioLibrary::importLearner(const QString& path)
{
    const auto job = [path, folder = learnerFolder(*m_settings)] { return podesk::importLearner(folder, path); };
    report<LearnerFile>(m_thread.ask<Result<LearnerFile>>(job), &ScenarioLibrary::learnerStored);
}

void ScenarioLibrary::exportLearner(const QString& learnerPath, const QString& toPath)
{
    const auto job = [learnerPath, toPath]() -> Result<QString> {
        const Result<void> written = podesk::exportLearner(learnerPath, toPath);
        return written ? Result<QString>(toPath) : tl::unexpected<Error>(written.error());
    };
    report<QString>(m_thread.ask<Result<QString>>(job), &ScenarioLibrary::exported);
}

} // namespace podesk
