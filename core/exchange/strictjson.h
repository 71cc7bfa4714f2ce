// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonValue>

namespace podesk {

/// Bytes as one JSON array or object. QJsonDocument lets pass what is not JSON ("2.", a line end in a text), keeps one
/// of two members of the same name without a word, and takes a byte order mark off the beginning of each text. Here the
/// first two are errors and texts stay as they are.
/// Errors: MalformedJson (file, offset, reason; field for a name that stands twice).
Result<QJsonValue> parseJson(const QByteArray& bytes, const QString& fileName);

} // namespace podesk
