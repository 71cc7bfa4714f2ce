// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace podesk {

/// A JSON Schema (draft 4) that documents are held against; RapidJSON judges. What is said of a fault goes deeper than
/// the library does: where none of several alternatives fits, the one that the value means (by its type, or by a member
/// whose value only that alternative has) is asked why not.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema);

    /// Errors: InvalidField (field, value, allowed), MissingField (field), UnknownField (field, allowed); the field is
    /// a JSON pointer below `pointer`. The first fault met, in the order of the document's members.
    Result<void> check(const QJsonValue& document, const QString& pointer = {}) const;

private:
    struct Compiled;

    QJsonObject m_schema;
    std::shared_ptr<const Compiled> m_compiled; ///< once: it takes longer than judging a document
};

} // namespace podesk
