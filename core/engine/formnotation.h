// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace podesk::forms {

struct FormMember;

/// A form that has been read: what a schema, or a window that asks for a value, is made of.
struct Form
{
    enum class Kind { Text, Integer, Flag, Null, Amount, Month, Day, Time, Word, Named, List, Object, Choice };

    Kind kind = Kind::Text;
    QString text;              ///< as it is spelt: of a word the word, of a named form its name
    QList<FormMember> members; ///< of an object, in their order
    QList<Form> parts;         ///< of a list the form of its items, of a choice its alternatives

    /// A choice between words alone.
    bool isWords() const;
    /// Written on one line: no list, no object, no choice between more than words.
    bool isPlain() const;
};

struct FormMember
{
    QString name;
    bool isOptional = false;
    Form form;
};

/// Reads the notation of formschema.h from left to right; forms are constants of the program, so a misspelt one is
/// caught by the tests that use them.
Form formFromNotation(QStringView notation);
/// A named form as what it stands for; any other as it is.
Form resolvedForm(const Form& form);

} // namespace podesk::forms
