// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonarrayreader.h"

#include "core/exchange/strictjson.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

/// Follows one entry to its end without understanding it; QJsonDocument does that afterwards.
class EntryEnd
{
public:
    /// True when the byte no longer belongs to the entry.
    bool isPast(char byte)
    {
        if (m_inText) {
            m_inText = m_escaped || byte != '"';
            m_escaped = !m_escaped && byte == '\\';
            return false;
        }
        if (m_depth == 0 && (byte == ',' || byte == ']' || byte == '}'))
            return true;
        m_inText = byte == '"';
        if (byte == '[' || byte == '{')
            ++m_depth;
        else if (byte == ']' || byte == '}')
            --m_depth;
        return false;
    }

private:
    qint64 m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace

Result<bool> JsonArrayReader::peek(char& byte)
{
    if (m_position == m_chunk.size()) {
        m_chunkOffset += m_chunk.size();
        m_position = 0;
        m_chunk = m_device.read(chunkSize);
        char probe = 0;
        if (m_chunk.isEmpty() && m_device.read(&probe, 1) < 0)
            return fail(ErrorCode::UnreadableFile, {{u"file"_s, m_fileName}, {u"reason"_s, m_device.errorString()}});
        if (m_chunk.isEmpty())
            return false;
    }
    byte = m_chunk.at(m_position);
    return true;
}

void JsonArrayReader::advance()
{
    if (m_chunk.at(m_position++) == '\n')
        ++m_line;
}

/// The next byte that is not white space; false at the end of the file.
Result<bool> JsonArrayReader::skipSpace(char& byte)
{
    for (;;) {
        Result<bool> there = peek(byte);
        if (!there || !*there || !QByteArrayView(" \t\r\n").contains(byte))
            return there;
        advance();
    }
}

Result<void> JsonArrayReader::open()
{
    char byte = 0;
    if (const Result<bool> there = peek(byte); !there)
        return tl::unexpected<Error>(there.error());
    if (m_chunk.startsWith("\xef\xbb\xbf"))
        m_position = 3;
    const Result<bool> there = skipSpace(byte);
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (!*there || byte != '[')
        return malformed(u"array-expected"_s);
    advance();
    m_place = Place::FirstEntry;
    return {};
}

Result<QByteArray> JsonArrayReader::takeEntry()
{
    EntryEnd end;
    QByteArray bytes;
    for (;;) {
        char byte = 0;
        const Result<bool> there = peek(byte);
        if (!there)
            return tl::unexpected<Error>(there.error());
        if (!*there)
            return malformed(u"array-open"_s);
        if (end.isPast(byte))
            return bytes;
        bytes += byte;
        advance();
        if (bytes.size() > longestEntry) {
            return fail(ErrorCode::InputTooLarge,
                        {{u"field"_s, QString(m_fileName + u':' + QString::number(m_entryLine))},
                         {u"file"_s, m_fileName},
                         {u"line"_s, m_entryLine},
                         {u"length"_s, qint64(bytes.size())},
                         {u"limit"_s, longestEntry}});
        }
    }
}

/// An entry alone need not be what QJsonDocument takes, an array of it is.
Result<QJsonValue> JsonArrayReader::parse(const QByteArray& bytes, qint64 offset) const
{
    const Result<QJsonValue> wrapped = parseJson('[' + bytes + ']', m_fileName);
    if (wrapped)
        return wrapped->toArray().at(0);
    Error error = wrapped.error();
    error.details.insert(u"offset"_s, offset + error.details.value(u"offset"_s).toLongLong() - 1);
    error.details.insert(u"line"_s, m_entryLine);
    return tl::unexpected<Error>(error);
}

Result<bool> JsonArrayReader::next(QJsonValue& entry)
{
    if (m_place == Place::BeforeArray) {
        if (const Result<void> opened = open(); !opened)
            return tl::unexpected<Error>(opened.error());
    }
    char byte = 0;
    Result<bool> there = skipSpace(byte);
    if (!there)
        return there;
    if (m_place == Place::AfterEntry && *there && byte == ',') {
        advance();
        m_place = Place::Entry;
        there = skipSpace(byte);
    } else if (*there && byte == ']' && m_place != Place::AfterArray) {
        advance();
        m_place = Place::AfterArray;
        there = skipSpace(byte);
    }
    if (!there)
        return there;
    if (m_place == Place::AfterArray)
        return *there ? Result<bool>(malformed(u"text-after-array"_s)) : Result<bool>(false);
    if (!*there || m_place == Place::AfterEntry || byte == ',' || byte == ']')
        return malformed(*there ? u"entry-expected"_s : u"array-open"_s);
    m_entryLine = m_line;
    const qint64 offset = bytesRead();
    const Result<QByteArray> bytes = takeEntry();
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (bytes->isEmpty())
        return malformed(u"entry-expected"_s);
    m_place = Place::AfterEntry;
    const Result<QJsonValue> parsed = parse(*bytes, offset);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    entry = *parsed;
    return true;
}

tl::unexpected<Error> JsonArrayReader::malformed(const QString& reason) const
{
    return fail(ErrorCode::MalformedJson,
                {{u"file"_s, m_fileName}, {u"line"_s, m_line}, {u"offset"_s, bytesRead()}, {u"reason"_s, reason}});
}

} // namespace podesk
