// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QIODevice>

#include <memory>
#include <vector>

namespace podesk {

/// How the bytes of a file are cut into fields.
struct CsvForm
{
    char delimiter = ',';
    bool quotes = true; ///< off: the quote is a character like any other
};

/// One record: its fields as bytes, valid until the next call of CsvReader::next().
struct CsvRecord
{
    qint64 line = 0; ///< the physical line it begins on, 1-based
    std::vector<QByteArrayView> fields;
};

/// Reads delimited records by libcsv in chunks, so that a file of any size takes the memory of its longest record.
///
/// RFC 4180 with CRLF, LF or CR, a UTF-8 byte order mark skipped, blank lines skipped, white space kept. Strict where
/// the meaning would be a guess: text after a closing quote and a quote that is never closed are errors. A quote inside
/// a field that did not begin with one is that character, as spreadsheets read it.
class CsvReader
{
public:
    /// The longest field, in bytes, that is taken into memory.
    static constexpr qint64 longestField = 64 * 1024 * 1024;

    /// `device` is open for reading and outlives the reader; `fileName` only stands in errors.
    CsvReader(QIODevice& device, QString fileName, CsvForm form);
    ~CsvReader();

    /// False at the end. After an error there is nothing more to read.
    /// Errors: MalformedCsv (file, line, offset, reason: text-after-quote, open-quote, utf-8), UnreadableFile,
    /// InputTooLarge (file, line, length, limit).
    Result<bool> next(CsvRecord& record);
    qint64 bytesRead() const;

private:
    struct State;
    std::unique_ptr<State> d;
};

} // namespace podesk
