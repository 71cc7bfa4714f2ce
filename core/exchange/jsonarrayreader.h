// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QIODevice>
#include <QtCore/QJsonValue>

namespace podesk {

/// Reads the entries of one JSON array one after the other, so that a file of any size takes the memory of its longest
/// entry and every entry knows its line. Whitespace and a UTF-8 byte order mark around the array are skipped.
class JsonArrayReader
{
public:
    /// The longest entry, in bytes, that is taken into memory.
    static constexpr qint64 longestEntry = 64 * 1024 * 1024;

    /// `device` is open for reading and outlives the reader; `fileName` only stands in errors.
    JsonArrayReader(QIODevice& device, QString fileName) : m_device(device), m_fileName(std::move(fileName)) {}

    /// False at the end of the array. After an error there is nothing more to read. Errors: MalformedJson (file, line,
    /// offset, reason; field for a name that stands twice), UnreadableFile, InputTooLarge (file, line, length, limit).
    Result<bool> next(QJsonValue& entry);
    /// The physical line on which the last entry begins, 1-based.
    qint64 line() const { return m_entryLine; }
    qint64 bytesRead() const { return m_chunkOffset + m_position; }

private:
    enum class Place { BeforeArray, FirstEntry, Entry, AfterEntry, AfterArray };

    Result<bool> peek(char& byte);
    Result<bool> skipSpace(char& byte);
    void advance();
    Result<void> open();
    Result<QByteArray> takeEntry();
    Result<QJsonValue> parse(const QByteArray& bytes, qint64 offset) const;
    tl::unexpected<Error> malformed(const QString& reason) const;

    QIODevice& m_device;
    QString m_fileName;
    QByteArray m_chunk;
    qsizetype m_position = 0;
    qint64 m_chunkOffset = 0;
    qint64 m_line = 1;
    qint64 m_entryLine = 1;
    Place m_place = Place::BeforeArray;
};

} // namespace podesk
