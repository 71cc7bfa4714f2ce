// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/scenario.h"

namespace podesk {

/// A file of a scenario: in order, or with everything that is wrong with it.
struct ScenarioFile
{
    QString path;
    bool isShipped = false; ///< a resource of the program
    Scenario scenario;      ///< empty where the file does not read as one
    QList<Error> faults;    ///< each with file and JSON pointer
    bool isInOrder() const { return faults.isEmpty(); }
};

/// Reads a file and judges it, by the schema first and, where that lets it pass, by what only the engine knows.
ScenarioFile checkedScenarioFile(const QString& path);
/// The same for one that is being written: what its file would be told.
QList<Error> faultsOf(const Scenario& scenario);

/// Those that come with the program, in the order they are taught. Read once.
const QList<ScenarioFile>& shippedScenarioFiles();
/// Paths of the scenario files in a folder and the folders in it; schemas and learners' files lie there too.
QStringList scenarioFilesIn(const QString& folder);

/// A file as the program writes it. Errors: UnwritableFile.
Result<void> saveScenario(const Scenario& scenario, const QString& path);
/// Takes a file over into a folder, called by its id; where that is taken, also by a shipped one, under the next free
/// one. What is there already, word for word, is not taken twice. Errors: the first fault of the file, UnwritableFile.
Result<ScenarioFile> importScenario(const QString& path, const QString& folder);

/// An id out of any text: what may not stand in one becomes a hyphen.
QString scenarioIdOf(const QString& text);
/// The id, or with a number behind it when a shipped scenario or a file of the folder has it.
QString freeScenarioId(const QString& id, const QString& folder);

} // namespace podesk
