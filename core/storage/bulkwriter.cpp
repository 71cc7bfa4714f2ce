// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulkwriter.h"

#include "core/storage/sqlitedialect.h"

#include <sqlite3.h>

namespace podesk::storage {

using namespace Qt::StringLiterals;

Result<BulkWriter> BulkWriter::open(Database& database, const QString& table, const QStringList& columns)
{
    BulkWriter writer(database);
    const QString marks = QStringList(columns.size() + 1, u"?"_s).join(u", "_s);
    const QByteArray sql =
        (u"INSERT INTO "_s + table + u" (id, "_s + columns.join(u", "_s) + u") VALUES ("_s + marks + u')').toUtf8();
    sqlite3_stmt* statement = nullptr;
    sqlite3* handle = database.nativeHandle();
    const int code =
        sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    writer.m_statement.reset(statement);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(
            sqlite::errorOf(code, QString::fromUtf8(sqlite3_errmsg(handle)), handle, database.path()));
    return writer;
}

/// Texts are not copied: the caller's list outlives the step.
int BulkWriter::bindValue(int index, const QVariant& value)
{
    sqlite3_stmt* statement = m_statement.get();
    if (value.typeId() == QMetaType::LongLong)
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_null(statement, index);
    const QString& text = *static_cast<const QString*>(value.constData());
    return sqlite3_bind_text16(statement, index, text.utf16(), int(text.size() * qsizetype(sizeof(char16_t))),
                               SQLITE_STATIC);
}

Result<void> BulkWriter::write(qint64 id, const QVariantList& values)
{
    sqlite3_stmt* statement = m_statement.get();
    int code = sqlite3_bind_int64(statement, 1, id);
    for (int i = 0; i < values.size() && code == SQLITE_OK; ++i) {
        const QVariant& value = values.at(i);
        if (value.typeId() == QMetaType::QString && !static_cast<const QString*>(value.constData())->isValidUtf16())
            return fail(ErrorCode::TextNotUnicode);
        code = bindValue(i + 2, value);
    }
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    Result<void> result;
    if (code != SQLITE_DONE) {
        sqlite3* handle = m_database->nativeHandle();
        const QString text = QString::fromUtf8(sqlite3_errmsg(handle));
        result =
            tl::unexpected<Error>(sqlite::errorOf(sqlite3_extended_errcode(handle), text, handle, m_database->path()));
    }
    sqlite3_reset(statement);
    return result;
}

void BulkWriter::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

} // namespace podesk::storage
