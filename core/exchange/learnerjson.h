// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/learner.h"

namespace podesk {

/// The version of the format that is read and written.
inline constexpr int learnerFormat = 1;

/// A learner's file, judged by resources/scenarios/learner.schema.json. Errors: MalformedJson (file, offset, reason),
/// InvalidField, MissingField, UnknownField (file, field as a JSON pointer, value, allowed).
Result<Learner> readLearner(const QByteArray& bytes, const QString& fileName);
QByteArray writeLearner(const Learner& learner);

} // namespace podesk
