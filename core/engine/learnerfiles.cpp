// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/learnerfiles.h"

#include "core/engine/scenariofiles.h"
#include "core/exchange/learnerjson.h"
#include "core/exchange/wholefile.h"

#include <QtCore/QDir>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

Result<LearnerFile> learnerAt(const QString& path)
{
    const Result<QByteArray> bytes = bytesOfFile(path);
    const Result<Learner> learner = bytes ? readLearner(*bytes, path) : tl::unexpected<Error>(bytes.error());
    return learner ? Result<LearnerFile>(LearnerFile{path, *learner}) : tl::unexpected<Error>(learner.error());
}

Result<LearnerFile> stored(LearnerFile file)
{
    const Result<void> written = writeWholeFile(file.path, writeLearner(file.learner));
    return written ? Result<LearnerFile>(std::move(file)) : tl::unexpected<Error>(written.error());
}

QString freePath(const QDir& folder, const QString& name)
{
    const QString id = scenarioIdOf(name);
    QString path = folder.filePath(id + u".learner.json"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2.learner.json"_s.arg(id).arg(number));
    return path;
}

void unite(QList<ScenarioAttempt>& attempts, const QList<ScenarioAttempt>& more)
{
    for (const ScenarioAttempt& attempt : more) {
        if (!attempts.contains(attempt))
            attempts.append(attempt);
    }
    std::ranges::stable_sort(attempts, {}, &ScenarioAttempt::at);
}

} // namespace

LearnerFolder learnersIn(const QString& folder)
{
    LearnerFolder found;
    const QDir place(folder);
    for (const QString& name : place.entryList({u"*.learner.json"_s}, QDir::Files, QDir::Name)) {
        const Result<LearnerFile> file = learnerAt(place.filePath(name));
        if (file)
            found.learners.append(*file);
        else
            found.faults.append(file.error());
    }
    std::ranges::stable_sort(found.learners, [](const LearnerFile& a, const LearnerFile& b) {
        return a.learner.name.localeAwareCompare(b.learner.name) < 0;
    });
    return found;
}

Result<LearnerFile> addLearner(const QString& folder, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"learner"_s}});
    for (const LearnerFile& file : learnersIn(folder).learners) {
        if (file.learner.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return file;
    }
    QDir().mkpath(folder);
    return stored({freePath(QDir(folder), wanted), Learner{wanted, {}}});
}

Result<LearnerFile> addAttempt(const QString& path, const ScenarioAttempt& attempt)
{
    Result<LearnerFile> file = learnerAt(path);
    if (!file)
        return file;
    unite(file->learner.attempts, {attempt});
    return stored(std::move(*file));
}

Result<LearnerFile> importLearner(const QString& folder, const QString& path)
{
    const Result<LearnerFile> brought = learnerAt(path);
    if (!brought)
        return brought;
    Result<LearnerFile> mine = addLearner(folder, brought->learner.name);
    if (!mine)
        return mine;
    unite(mine->learner.attempts, brought->learner.attempts);
    return stored(std::move(*mine));
}

Result<void> exportLearner(const QString& path, const QString& toPath)
{
    const Result<LearnerFile> file = learnerAt(path);
    return file ? writeWholeFile(toPath, writeLearner(file->learner)) : tl::unexpected<Error>(file.error());
}

} // namespace podesk
