// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvreader.h"

#include <csv.h>

#include <algorithm>
#include <new>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chunkSize = 256 * 1024;
constexpr size_t bufferStep = 64 * 1024;
constexpr size_t mostFields = 100'000;
/// Never part of UTF-8, so it can stand for the quote of a file without quotes.
constexpr char noQuote = '\xff';

int neverSpace(unsigned char)
{
    return 0;
}

} // namespace

struct CsvReader::State
{
    State(QIODevice& source, QString name, CsvForm csvForm) : device(source), fileName(std::move(name)), form(csvForm)
    {
    }

    QIODevice& device;
    QString fileName;
    CsvForm form;
    csv_parser parser{};
    bool isReady = false;
    bool atEnd = false;
    bool outOfMemory = false;

    QByteArray chunk;
    qsizetype position = 0; // in chunk
    qint64 chunkOffset = 0; // of chunk in the file
    qint64 line = 1;
    bool afterCarriageReturn = false;

    QByteArray bytes; // fields of the current record, one after the other
    std::vector<qsizetype> ends;
    qint64 recordLine = 1;
    bool recordOpen = false;
    bool recordDone = false;

    Result<void> start();
    Result<void> refill();
    QByteArrayView nextPiece();
    Result<void> feed(QByteArrayView piece);
    Result<void> feedStrictly(QByteArrayView piece);
    Result<void> finish();
    void countLine(QByteArrayView piece);
    void noteRecordBegin(QByteArrayView piece);
    tl::unexpected<Error> malformed(const QString& reason, qint64 offset, qint64 atLine) const;
    tl::unexpected<Error> tooLarge() const;

    static void onField(void* text, size_t length, void* self) noexcept;
    static void onRecord(int terminator, void* self) noexcept;
};

void CsvReader::State::onField(void* text, size_t length, void* self) noexcept
{
    auto& state = *static_cast<State*>(self);
    // Nothing may be thrown through a C library.
    try {
        state.bytes.append(static_cast<const char*>(text), static_cast<qsizetype>(length));
        state.ends.push_back(state.bytes.size());
    } catch (const std::bad_alloc&) {
        state.outOfMemory = true;
    }
}

void CsvReader::State::onRecord(int, void* self) noexcept
{
    auto& state = *static_cast<State*>(self);
    state.recordDone = true;
    state.recordOpen = false;
}

Result<void> CsvReader::State::start()
{
    isReady = true;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return tooLarge();
    csv_set_blk_size(&parser, bufferStep);
    csv_set_space_func(&parser, neverSpace);
    csv_set_delim(&parser, static_cast<unsigned char>(form.delimiter));
    csv_set_quote(&parser, static_cast<unsigned char>(form.quotes ? '"' : noQuote));
    if (const Result<void> filled = refill(); !filled)
        return filled;
    if (chunk.startsWith("\xff\xfe") || chunk.startsWith("\xfe\xff"))
        return malformed(u"utf-8"_s, 0, 1);
    if (chunk.startsWith("\xef\xbb\xbf"))
        position = 3;
    return {};
}

Result<void> CsvReader::State::refill()
{
    chunkOffset += chunk.size();
    position = 0;
    chunk = device.read(chunkSize);
    if (!chunk.isEmpty())
        return {};
    atEnd = true;
    // QIODevice::read() gives nothing both at the end and on failure; only the number tells them apart.
    char probe = 0;
    if (device.read(&probe, 1) < 0)
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, fileName}, {u"reason"_s, device.errorString()}});
    return {};
}

/// The rest of the current physical line as far as it is in the chunk, its end included.
QByteArrayView CsvReader::State::nextPiece()
{
    const QByteArrayView rest = QByteArrayView(chunk).sliced(position);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '\n' && rest[end] != '\r')
        ++end;
    if (end < rest.size())
        ++end;
    return rest.first(end);
}

void CsvReader::State::countLine(QByteArrayView piece)
{
    // A pair of CR and LF comes as two pieces and is one line end.
    const bool isPair = afterCarriageReturn && piece == "\n";
    afterCarriageReturn = piece.endsWith('\r');
    if (!isPair && (piece.endsWith('\n') || piece.endsWith('\r')))
        ++line;
}

void CsvReader::State::noteRecordBegin(QByteArrayView piece)
{
    if (recordOpen || piece == "\n" || piece == "\r")
        return;
    recordOpen = true;
    recordLine = line;
}

Result<void> CsvReader::State::feed(QByteArrayView piece)
{
    noteRecordBegin(piece);
    if (const qsizetype bad = form.quotes ? -1 : piece.indexOf(noQuote); bad >= 0)
        return malformed(u"utf-8"_s, chunkOffset + position + bad, line);
    if (const Result<void> fed = feedStrictly(piece); !fed)
        return fed;
    if (outOfMemory || parser.entry_pos > size_t(longestField) || bytes.size() > longestField ||
        ends.size() > mostFields)
        return tooLarge();
    // The buffer doubles: steps of one size would copy a long field again and again.
    csv_set_blk_size(&parser, std::max(bufferStep, parser.entry_size));
    countLine(piece);
    position += piece.size();
    return {};
}

Result<void> CsvReader::State::feedStrictly(QByteArrayView piece)
{
    qsizetype done = 0;
    while (done < piece.size()) {
        done += static_cast<qsizetype>(csv_parse(&parser, piece.data() + done, size_t(piece.size() - done),
                                                 &State::onField, &State::onRecord, this));
        if (done == piece.size())
            break;
        if (csv_error(&parser) != CSV_EPARSE)
            return tooLarge();
        if (parser.quoted)
            return malformed(u"text-after-quote"_s, chunkOffset + position + done, line);
        csv_set_opts(&parser, CSV_STRICT_FINI);
        csv_parse(&parser, piece.data() + done, 1, &State::onField, &State::onRecord, this);
        csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI);
        ++done;
    }
    return {};
}

Result<void> CsvReader::State::finish()
{
    if (csv_fini(&parser, &State::onField, &State::onRecord, this) != 0)
        return malformed(u"open-quote"_s, chunkOffset, recordLine);
    if (outOfMemory)
        return tooLarge();
    return {};
}

tl::unexpected<Error> CsvReader::State::malformed(const QString& reason, qint64 offset, qint64 atLine) const
{
    return fail(ErrorCode::MalformedCsv,
                {{u"file"_s, fileName}, {u"line"_s, atLine}, {u"offset"_s, offset}, {u"reason"_s, reason}});
}

tl::unexpected<Error> CsvReader::State::tooLarge() const
{
    return fail(ErrorCode::InputTooLarge, {{u"field"_s, QString(fileName + u':' + QString::number(recordLine))},
                                           {u"file"_s, fileName},
                                           {u"line"_s, recordLine},
                                           {u"length"_s, qint64(parser.entry_pos)},
                                           {u"limit"_s, longestField}});
}

CsvReader::CsvReader(QIODevice& device, QString fileName, CsvForm form)
    : d(new State(device, std::move(fileName), form))
{
}

CsvReader::~CsvReader()
{
    if (d->isReady)
        csv_free(&d->parser);
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    if (!d->isReady) {
        if (const Result<void> started = d->start(); !started)
            return tl::unexpected<Error>(started.error());
    }
    d->bytes.clear();
    d->ends.clear();
    d->recordDone = false;
    while (!d->recordDone && !d->atEnd) {
        Result<void> done;
        if (d->position < d->chunk.size())
            done = d->feed(d->nextPiece());
        else if (done = d->refill(); done && d->atEnd)
            done = d->finish();
        if (!done) {
            d->atEnd = true;
            d->recordDone = false;
            return tl::unexpected<Error>(done.error());
        }
    }
    if (!d->recordDone)
        return false;
    record.line = d->recordLine;
    record.fields.clear();
    qsizetype begin = 0;
    for (const qsizetype end : d->ends) {
        record.fields.push_back(QByteArrayView(d->bytes).sliced(begin, end - begin));
        begin = end;
    }
    return true;
}

qint64 CsvReader::bytesRead() const
{
    return d->chunkOffset + d->position;
}

} // namespace podesk
