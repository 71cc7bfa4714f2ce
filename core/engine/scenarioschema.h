// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/scenario.h"

namespace podesk {

/// The JSON Schema of scenario files as the program's own definitions make it: the frame of the published file, with
/// every command, form, record and expectation put in anew. `podesk-cli scenario schema` prints it; the shipped file
/// must equal it.
QJsonObject scenarioSchema();

/// What the schema cannot judge: that each command reads as the engine reads it, that rule ids and queries are known,
/// and that a step says something. Errors: those of commandFromJson and ListQuery, InvalidField; each with file and
/// JSON pointer.
QList<Error> scenarioFaults(const Scenario& scenario, const QString& fileName);

} // namespace podesk
