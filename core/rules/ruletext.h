// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace podesk::rules {

/// Calls visit(codePoint, position) for each code point, positions from 1, until it answers false. A lone surrogate
/// comes as its own value, so that rules can name it.
template <class Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    int position = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t codePoint = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (!visit(codePoint, ++position))
            return;
    }
}

/// Length in code points: what every limit of this house counts.
int codePointCount(QStringView text);

/// A code point that a rule objects to, and its position (from 1, in code points).
struct FoundCharacter
{
    char32_t codePoint = 0;
    int position = 0;
    /// The character itself, or "U+0007" where it cannot be shown.
    QString toText() const;
};

/// The first U+0000 or lone surrogate: what no file or database of ours carries.
std::optional<FoundCharacter> firstUnstorable(QStringView text);
/// The first U+0000-U+001F, U+007F or lone surrogate (G12).
std::optional<FoundCharacter> firstControlCharacter(QStringView text);
/// The first character outside letters A-Z a-z, digits, space and _ . : / = + - % @ (B3).
std::optional<FoundCharacter> firstForeignToNumbers(QStringView text);

/// Natural order: runs of digits by their number ("1.2" before "1.10"), everything else by code units; texts that differ only
/// in leading zeros by length. Below, equal or above zero.
int naturalCompare(QStringView left, QStringView right);

/// A copy for traces and errors: at most 120 code units, lone surrogates replaced, so that it survives as JSON and a
/// pasted megabyte does not travel into the journal.
QString shown(QStringView text);

} // namespace podesk::rules
