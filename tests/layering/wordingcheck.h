// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcetext.h"

namespace podesk::layering {

/// True when a text reads like something written for a person. Words are tokens of letters (inner - and ' allowed, one
/// closing mark of punctuation ignored); a word is small when it has no capital. A text is prose when it has
///  - two small words next to each other that do not merely join ("is suspended"; "of id" passes), or
///  - three words or more of which one is small and does not merely join ("Tax ID missing"; "Services and Training" is
///    a name), or
///  - a capitalised word first and a small one after it ("Unknown column"), or
///  - two words or more, one of them such a small one, and the stop of a sentence ("PO expired!").
/// A comma ends a run of words, so lists of column names do not count.
bool isProse(const QString& text);

/// True when a text is part of an SQL statement: it holds a keyword of SQL in capitals.
bool isSql(const QString& text);

/// Nothing under core/ is a sentence for a reader: no call that translates, no literal that reads like prose except
/// SQL in core/storage. `// not prose: reason` at the end of one of its lines lets a literal pass.
/// Outside ui/ nothing translates either.
Findings checkWording(const SourceText& source);

/// Statements that both databases understand: in literals of core/storage and in the migrations nothing that only
/// SQLite knows, outside the one file that holds what differs. Elsewhere: no statement at all.
Findings checkPortableSql(const SourceText& source);

/// No name of the files that interop tests read; they come in by a mapping alone.
Findings checkVendorNames(const SourceText& source);

} // namespace podesk::layering
