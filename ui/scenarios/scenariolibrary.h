// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/learnerfiles.h"
#include "core/engine/scenariofiles.h"
#include "core/engine/workerthread.h"
#include "ui/common/latest.h"
#include "ui/common/uisettings.h"

#include <QtCore/QObject>

class QFileSystemWatcher;
class QTimer;

namespace podesk {

/// Where somebody's own scenarios lie: as the preferences say, else beside the program's other data.
QString ownScenarioFolder(const UiSettings& settings);
void setOwnScenarioFolder(UiSettings& settings, const QString& folder);
/// Where the learners' files lie: in a folder of it.
QString learnerFolder(const UiSettings& settings);

/// The scenarios that there are, shipped ones first, and the learners. Reads and writes on a thread of its own, and
/// follows what others do in the folder. Nothing is read before the first reload(): most windows never show them.
class ScenarioLibrary : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioLibrary(UiSettings* settings, QObject* parent = nullptr);
    ~ScenarioLibrary() override;

    bool isLoaded() const { return m_isLoaded; }
    const QList<ScenarioFile>& files() const { return m_files; }
    const QList<LearnerFile>& learners() const { return m_learners.learners; }
    /// Learners' files that could not be read; they are left as they are.
    const QList<Error>& learnerFaults() const { return m_learners.faults; }
    QString folder() const;
    /// Reads everything again, from where the preferences say.
    void reload();

    void importScenario(const QString& path);
    void exportScenario(const ScenarioFile& file, const QString& toPath);
    void addLearner(const QString& name);
    void addAttempt(const QString& learnerPath, const ScenarioAttempt& attempt);
    void importLearner(const QString& path);
    void exportLearner(const QString& learnerPath, const QString& toPath);

Q_SIGNALS:
    void changed();
    void scenarioImported(const podesk::ScenarioFile& file);
    /// Added, imported, or another attempt of theirs is noted.
    void learnerStored(const podesk::LearnerFile& file);
    void exported(const QString& path);
    void failed(const podesk::Error& error);

private:
    struct Contents
    {
        QList<ScenarioFile> files;
        LearnerFolder learners;
        QStringList folders; ///< that files may come and go in
    };
    static Contents read(const QString& folder, const QString& learners);
    void take(const Contents& contents);
    template <class T>
    void report(const QFuture<Result<T>>& answer, void (ScenarioLibrary::*done)(const T&));

    UiSettings* m_settings;
    QFileSystemWatcher* m_watcher;
    QTimer* m_soon;
    QList<ScenarioFile> m_files;
    LearnerFolder m_learners;
    bool m_isLoaded = false;
    Latest m_newest;
    WorkerThread m_thread; ///< last: it goes first
};

} // namespace podesk
