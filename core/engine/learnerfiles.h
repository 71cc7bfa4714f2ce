// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/learner.h"

namespace podesk {

/// A learner and the file that says so.
struct LearnerFile
{
    QString path;
    Learner learner;
};

/// What a folder of learners' files holds, by name. What cannot be read is told and left as it is.
struct LearnerFolder
{
    QList<LearnerFile> learners;
    QList<Error> faults;
};
LearnerFolder learnersIn(const QString& folder);

// The calls below write whole files only, and never one that they could not read. Errors: those of readLearner,
// UnreadableFile, UnwritableFile.

/// A file for somebody new; who is there already is answered as they are. Errors: MissingField (an empty name).
Result<LearnerFile> addLearner(const QString& folder, const QString& name);
/// Reads the file anew, so that nothing is lost that another program has added to it.
Result<LearnerFile> addAttempt(const QString& path, const ScenarioAttempt& attempt);
/// Takes a file over; attempts of somebody who is there already are added to theirs.
Result<LearnerFile> importLearner(const QString& folder, const QString& path);
Result<void> exportLearner(const QString& path, const QString& toPath);

} // namespace podesk
