// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/scenario.h"

namespace podesk {

/// The version of the format that is read and written.
inline constexpr int scenarioFormat = 1;

/// The published schema, as it stands in resources/scenarios/scenario.schema.json.
QByteArray publishedScenarioSchema();

/// A scenario file. Its form is judged by the published schema; commands are judged by the engine, which knows them.
/// Errors: MalformedJson (file, offset, reason), InvalidField, MissingField, UnknownField (file, field as a JSON
/// pointer, value, allowed).
Result<Scenario> readScenario(const QByteArray& bytes, const QString& fileName);
/// The same from a file. Errors: UnreadableFile as well.
Result<Scenario> readScenarioFile(const QString& path);
/// Indented, its members in the order in which a person reads them, always the same.
QByteArray writeScenario(const Scenario& scenario);

/// The scenarios that come with the program, by id, in the order they are taught.
QStringList shippedScenarioIds();
/// A shipped scenario's file: a resource of the program. Errors: NotFound (kind, value, allowed).
Result<QString> shippedScenarioFile(const QString& id);

} // namespace podesk
