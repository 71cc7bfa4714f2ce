// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace podesk::forms {

// The form of a value, as `podesk-cli run --list` prints it, is also what the JSON Schema of scenario files is made
// from. A form is
//
//   alternatives   text|null, aws|off|{...}      a word that is no type and no named form stands for itself
//   a list         [text]
//   an object      {number,payer?,lines?:[line]}  `?` = may be left out; without `:form` a member is a text
//   a type         text, integer, flag (true or false), null, amount ("1234.50"), and the three spellings of times
//   below

inline constexpr QLatin1StringView monthForm{"YYYY-MM"};
inline constexpr QLatin1StringView dayForm{"YYYY-MM-DD"};
inline constexpr QLatin1StringView timeForm{"YYYY-MM-DD[THH:MM[:SS]Z]"};

/// A form that others refer to by name: "order", "line", "contact", ...
struct NamedForm
{
    QLatin1StringView name;
    QLatin1StringView form;
};
const QList<NamedForm>& namedForms();

/// How strictly a schema takes objects: as inputs that must be whole, or as what is expected of a record, where every
/// member may be left out and every value may be null.
enum class Wholeness { Whole, Partial };

/// The JSON Schema (draft 4) of a form; named forms are references into "#/definitions/".
QJsonObject schemaOfForm(QStringView form, Wholeness wholeness = Wholeness::Whole);
/// The schemas of all named forms by the names they are referred to.
QJsonObject namedFormSchemas(Wholeness wholeness = Wholeness::Whole);

} // namespace podesk::forms
