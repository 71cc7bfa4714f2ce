// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowstream.h"

#include "core/domain/utf8text.h"
#include "core/storage/sha256.h"
#include "core/storage/sqlitedialect.h"

#include <sqlite3.h>

#include <array>
#include <charconv>

namespace podesk::storage {

namespace {

Error libraryError(Database& database)
{
    sqlite3* handle = database.nativeHandle();
    return sqlite::errorOf(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), handle,
                           database.path());
}

/// A tag, a number in decimal and its end; without the temporaries that would cost more than the hash itself.
void append(QByteArray& bytes, char tag, qint64 number, char end)
{
    std::array<char, 24> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    bytes += tag;
    bytes.append(digits.data(), written.ptr - digits.data());
    bytes += end;
}

constexpr qsizetype hashedAtOnce = 16 * 1024;

} // namespace

Result<RowStream> RowStream::open(Database& database, const QString& sql, const QList<qint64>& bindings)
{
    RowStream stream(database);
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int prepared =
        sqlite3_prepare_v2(database.nativeHandle(), text.constData(), int(text.size()), &statement, nullptr);
    stream.m_statement.reset(statement);
    if (prepared != SQLITE_OK)
        return tl::unexpected<Error>(libraryError(database));
    for (int i = 0; i < bindings.size(); ++i) {
        if (sqlite3_bind_int64(statement, i + 1, bindings.at(i)) != SQLITE_OK)
            return tl::unexpected<Error>(libraryError(database));
    }
    return stream;
}

Result<bool> RowStream::next()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected<Error>(libraryError(*m_database));
    }
}

bool RowStream::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool RowStream::isInteger(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

qint64 RowStream::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView RowStream::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_statement.get(), column) : 0);
}

QString RowStream::string(int column) const
{
    return textFromUtf8(text(column));
}

int RowStream::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

void RowStream::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void appendRow(const RowStream& row, QByteArray& bytes)
{
    const int columns = row.columnCount();
    for (int i = 0; i < columns; ++i) {
        if (row.isNull(i)) {
            bytes += "N;";
        } else if (row.isInteger(i)) {
            append(bytes, 'I', row.integer(i), ';');
        } else {
            const QByteArrayView text = row.text(i);
            append(bytes, 'T', text.size(), ':');
            bytes.append(text.data(), text.size());
            bytes += ';';
        }
    }
    bytes += '\n';
}

Result<qint64> addRows(RowStream& rows, Sha256& sum)
{
    qint64 count = 0;
    QByteArray bytes;
    bytes.reserve(2 * hashedAtOnce);
    for (;;) {
        const Result<bool> row = rows.next();
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (!*row) {
            sum.add(bytes);
            return count;
        }
        if (bytes.size() > hashedAtOnce) {
            sum.add(bytes);
            bytes.resize(0);
        }
        appendRow(rows, bytes);
        ++count;
    }
}

} // namespace podesk::storage
