// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/inputrows.h"

#include "core/domain/utf8text.h"
#include "core/exchange/csvtext.h"
#include "core/exchange/jsonmembers.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportedStep = 64 * 1024;

/// Where a column stands, or the error for a header that is missing or stands twice.
Result<int> findColumn(const ColumnUse& use, const QStringList& headers, const QString& file, qint64 line)
{
    const int* position = std::get_if<int>(&use.place);
    if (position && *position < headers.size())
        return *position;
    const QString wanted = position ? QString::number(*position + 1) : std::get<QString>(use.place);
    if (!position && headers.count(wanted) == 1)
        return int(headers.indexOf(wanted));
    const QString allowed = position ? u"1..%1"_s.arg(headers.size()) : headers.join(u" | "_s);
    return fail(
        ErrorCode::MalformedInput,
        {{u"file"_s, file}, {u"line"_s, line}, {u"field"_s, use.name}, {u"value"_s, wanted}, {u"allowed"_s, allowed}});
}

} // namespace

Result<void> ReadingProgress::advance(qint64 bytesOfFile)
{
    if (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        return fail(ErrorCode::Cancelled);
    const qint64 done = m_before + bytesOfFile;
    if (m_report && (m_reported < 0 || done - m_reported >= reportedStep)) {
        m_reported = done;
        m_report(done, std::max(done, m_total));
    }
    return {};
}

void ReadingProgress::finishFile(qint64 bytesOfFile)
{
    m_before += bytesOfFile;
    if (m_report && m_before != m_reported)
        m_report(m_before, std::max(m_before, m_total));
    m_reported = m_before;
}

InputRows::InputRows(const InputForm& form, const QString& path, ReadingProgress& progress)
    : m_form(form), m_path(path), m_file(path), m_reader(m_file, path, form.csv), m_progress(progress)
{
}

Result<std::unique_ptr<InputRows>> InputRows::open(const InputForm& form, const QString& path,
                                                   ReadingProgress& progress)
{
    std::unique_ptr<InputRows> rows(new InputRows(form, path, progress));
    if (!rows->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, path}, {u"reason"_s, rows->m_file.errorString()}});
    if (form.hasHeaderRow) {
        if (const Result<void> found = rows->findColumns(); !found)
            return tl::unexpected<Error>(found.error());
    } else {
        for (const ColumnUse& use : form.uses)
            rows->m_columns << std::get<int>(use.place);
    }
    return rows;
}

Result<void> InputRows::findColumns()
{
    const Result<bool> found = m_reader.next(m_record);
    if (!found)
        return tl::unexpected<Error>(found.error());
    QStringList headers;
    for (const QByteArrayView field : *found ? m_record.fields : std::vector<QByteArrayView>())
        headers << textFromUtf8(field);
    m_expected = headers.size();
    for (const ColumnUse& use : m_form.uses) {
        const Result<int> column = findColumn(use, headers, m_path, *found ? m_record.line : 1);
        if (!column)
            return tl::unexpected<Error>(column.error());
        m_columns << *column;
    }
    return {};
}

Result<bool> InputRows::next()
{
    if (const Result<void> going = m_progress.advance(m_reader.bytesRead()); !going)
        return tl::unexpected<Error>(going.error());
    Result<bool> found = m_reader.next(m_record);
    if (found && *found && m_expected < 0)
        m_expected = fieldCount();
    if (found && !*found)
        m_progress.finishFile(m_reader.bytesRead());
    return found;
}

bool InputRows::isRagged() const
{
    return !m_form.takesRagged && fieldCount() != m_expected;
}

InputCell InputRows::cell(int use) const
{
    const int column = m_columns.at(use);
    if (column >= fieldCount())
        return {{}, true, true};
    const QByteArrayView bytes = m_record.fields[size_t(column)];
    InputCell cell{textFromUtf8(bytes), false, bytes.isValidUtf8()};
    if (m_form.formulaGuard)
        cell.text = withoutFormulaGuard(cell.text);
    cell.isNull = cell.text.isEmpty() || m_form.nulls.contains(cell.text.trimmed());
    return cell;
}

} // namespace podesk
