// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QLatin1StringView>

namespace podesk::words {

/// The details of an Error as a reader sees them: shortened, control characters spelled out, months and times in the
/// reader's form.
class ErrorDetails
{
public:
    explicit ErrorDetails(const Error& error) : m_error(error) {}

    bool has(QLatin1StringView key) const;
    /// A value as it stood, fit to be shown in a sentence.
    QString text(QLatin1StringView key) const;
    /// A number for a plural; 0 when it is not one.
    int count(QLatin1StringView key) const;
    /// Heading of the field that a detail names. A JSON pointer stays as it is where the error names the file that one
    /// can look it up in; for a form it is said in words: "Step 2, Expiration month".
    QString field(QLatin1StringView key) const;
    /// The same of what the field stands in; empty at the top.
    QString around(QLatin1StringView key) const;
    /// What was given, without the quotes that JSON puts around a text.
    QString given(QLatin1StringView key) const;
    /// What would have been taken. Where the engine gives that in a notation, it is said in words.
    QString allowed(QLatin1StringView key) const;
    QString month(QLatin1StringView key) const;
    QString time(QLatin1StringView key) const;
    QString status(QLatin1StringView key) const;
    /// A list (or a comma-separated text) of status words.
    QString statuses(QLatin1StringView key) const;
    QString command(QLatin1StringView key) const;
    /// One character, with its code point where it cannot be seen.
    QString character(QLatin1StringView key) const;

private:
    QVariant value(QLatin1StringView key) const;
    const Error& m_error;
};

/// At most `longest` code units, cut between characters; control characters as U+0007.
QString shownText(const QString& text, int longest = 120);

} // namespace podesk::words
