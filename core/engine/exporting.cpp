// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/session.h"
#include "core/exchange/listexport.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <cstdio>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 512;

/// A file that appears whole or not at all, or standard output for "-".
class Target
{
public:
    explicit Target(const QString& path) : m_path(path) {}

    Result<QIODevice*> open()
    {
        if (m_path == "-"_L1) {
            m_standardOutput.open(stdout, QIODevice::WriteOnly);
            return &m_standardOutput;
        }
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::UnwritableFile, {{u"file"_s, m_path}, {u"reason"_s, m_file.errorString()}});
        return &m_file;
    }

    Result<void> commit()
    {
        const bool done = m_path == "-"_L1 ? m_standardOutput.flush() : m_file.commit();
        if (done)
            return {};
        return fail(ErrorCode::UnwritableFile, {{u"file"_s, m_path}, {u"reason"_s, m_path == "-"_L1 ? m_standardOutput.errorString() : m_file.errorString()}});
    }

private:
    QString m_path;
    QSaveFile m_file;
    QFile m_standardOutput;
};

Result<ExportFormat> formatOf(const QString& text)
{
    if (const auto format = exportFormatFromText(text))
        return *format;
    return fail(ErrorCode::InvalidField, {{u"field"_s, u"format"_s}, {u"value"_s, text}, {u"allowed"_s, u"csv, json"_s}});
}

/// Ids in the order that the query shows, cut down to the wanted ones.
Result<QList<qint64>> idsOf(Session& session, const ListQuery& query, const QList<qint64>& onlyIds)
{
    Result<ListAnswer> answer;
    session.listThread.call([&] { answer = session.answer(query, nullptr); });
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    if (onlyIds.isEmpty())
        return QList<qint64>(answer->ids->begin(), answer->ids->end());
    const QSet<qint64> wanted(onlyIds.begin(), onlyIds.end());
    QList<qint64> ids;
    for (const qint64 id : *answer->ids) {
        if (wanted.contains(id))
            ids.append(id);
    }
    return ids;
}

Result<QStringList> knownFields(ListKind kind, const QStringList& asked)
{
    QStringList all;
    for (const ListField& field : listFields(kind))
        all.append(field.name);
    for (const QString& field : asked) {
        if (!all.contains(field))
            return fail(ErrorCode::UnknownField, {{u"field"_s, field}, {u"allowed"_s, all.join(u", "_s)}});
    }
    return asked.isEmpty() ? all : asked;
}

Result<qint64> writeRows(Session& session, ListKind kind, const QList<qint64>& ids, const RunOptions& options,
    const std::function<Result<void>(const ListRow&)>& write)
{
    qint64 written = 0;
    for (qsizetype at = 0; at < ids.size(); at += rowsAtOnce) {
        if (options.cancelled && options.cancelled->load())
            return fail(ErrorCode::Cancelled);
        if (options.progress)
            options.progress(at, ids.size());
        const auto rows = session.planReader->rows(kind, ids.mid(at, rowsAtOnce), session.now());
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const ListRow& row : *rows) {
            if (const Result<void> done = write(row); !done)
                return tl::unexpected<Error>(done.error());
            ++written;
        }
    }
    return written;
}

} // namespace

namespace {

using WriteAll = std::function<Result<qint64>(const std::function<Result<void>(const ListRow&)>& write)>;

/// The file around the rows that `all` hands over.
Result<qint64> exportRows(ListKind kind, const QStringList& fields, ExportFormat format, const QString& path, const RunOptions& options,
    const WriteAll& all)
{
    Target target(path);
    const Result<QIODevice*> out = target.open();
    if (!out)
        return tl::unexpected<Error>(out.error());
    Result<qint64> written;
    Result<void> framed;
    if (format == ExportFormat::Csv) {
        CsvListWriter writer(**out, kind, fields);
        framed = writer.writeHeader();
        if (framed)
            written = all([&writer](const ListRow& row) { return writer.writeRow(row); });
    } else {
        JsonListWriter writer(**out, kind, fields);
        framed = writer.begin();
        if (framed)
            written = all([&writer](const ListRow& row) { return writer.writeRow(row); });
        if (framed && written)
            framed = writer.end();
    }
    if (framed && written && options.cancelled && options.cancelled->load())
        framed = fail(ErrorCode::Cancelled);
    if (framed && written)
        framed = target.commit();
    if (!framed)
        return tl::unexpected<Error>(framed.error());
    return written;
}

} // namespace

Result<qint64> exportListTo(Session& session, const ListQuery& query, const QStringList& asked, const QList<qint64>& onlyIds, const QString& formatText,
    const QString& path, const RunOptions& options)
{
    const Result<ExportFormat> format = formatOf(formatText);
    const Result<QStringList> fields = knownFields(query.kind, asked);
    if (!format || !fields)
        return tl::unexpected<Error>(format ? fields.error() : format.error());
    const Result<QList<qint64>> ids = idsOf(session, query, onlyIds);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    return exportRows(query.kind, *fields, *format, path, options,
        [&](const auto& write) { return writeRows(session, query.kind, *ids, options, write); });
}

Result<qint64> exportRowsTo(ListKind kind, const QList<ListRow>& rows, const QStringList& asked, const QString& formatText, const QString& path)
{
    const Result<ExportFormat> format = formatOf(formatText);
    const Result<QStringList> fields = knownFields(kind, asked);
    if (!format || !fields)
        return tl::unexpected<Error>(format ? fields.error() : format.error());
    return exportRows(kind, *fields, *format, path, {}, [&rows](const auto& write) -> Result<qint64> {
        for (const ListRow& row : rows) {
            if (const Result<void> done = write(row); !done)
                return tl::unexpected<Error>(done.error());
        }
        return rows.size();
    });
}

Result<qint64> exportOrdersTo(Session& session, const ListQuery& query, const QString& formatText, const QString& path)
{
    const Result<ExportFormat> format = formatOf(formatText);
    if (!format)
        return tl::unexpected<Error>(format.error());
    const Result<QList<qint64>> ids = idsOf(session, query, {});
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    Target target(path);
    const Result<QIODevice*> out = target.open();
    if (!out)
        return tl::unexpected<Error>(out.error());

    storage::OrderStore store(session.planWorkspace->database());
    OrderWriter writer(**out, *format, session.now());
    Result<void> done = writer.begin();
    qint64 written = 0;
    for (qsizetype at = 0; done && at < ids->size(); at += rowsAtOnce) {
        QList<PurchaseOrderId> chunk;
        for (const qint64 id : ids->mid(at, rowsAtOnce))
            chunk.append(PurchaseOrderId(id));
        const auto orders = store.load(chunk);
        if (!orders)
            return tl::unexpected<Error>(orders.error());
        for (const PurchaseOrder& order : *orders) {
            done = writer.write(order);
            if (!done)
                break;
            ++written;
        }
    }
    if (done)
        done = writer.end();
    if (done)
        done = target.commit();
    if (!done)
        return tl::unexpected<Error>(done.error());
    return written;
}

} // namespace podesk
