// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mappingdata.h"

#include <QtCore/QFile>

namespace podesk {

/// How far reading has come, over all files of an import, and whether it should stop.
class ReadingProgress
{
public:
    ReadingProgress(qint64 total, const std::atomic_bool* cancelled, const std::function<void(qint64, qint64)>& report)
        : m_total(total), m_cancelled(cancelled), m_report(report)
    {
    }

    /// Says where the current file stands. Errors: Cancelled.
    Result<void> advance(qint64 bytesOfFile);
    void finishFile(qint64 bytesOfFile);

private:
    qint64 m_total = 0;
    qint64 m_before = 0; ///< bytes of the files that are done
    qint64 m_reported = -1;
    const std::atomic_bool* m_cancelled = nullptr;
    const std::function<void(qint64, qint64)>& m_report;
};

/// What stands in one cell, as text.
struct InputCell
{
    QString text;
    bool isNull = false;
    bool isUtf8 = true;
};

/// The rows of one table input, one after the other.
class InputRows
{
public:
    /// Opens the file and finds the columns that the mapping uses. Errors: UnreadableFile, MalformedCsv, InputTooLarge,
    /// MalformedInput (file, line, field = the mapping's column, value, allowed = the columns there are).
    static Result<std::unique_ptr<InputRows>> open(const InputForm& form, const QString& path,
                                                   ReadingProgress& progress);

    /// False at the end. Errors: MalformedCsv, UnreadableFile, InputTooLarge, Cancelled.
    Result<bool> next();
    qint64 line() const { return m_record.line; }
    const QString& path() const { return m_path; }
    /// More or fewer fields than the header row or, without one, the first row has.
    bool isRagged() const;
    qsizetype fieldCount() const { return qsizetype(m_record.fields.size()); }
    qsizetype expectedCount() const { return m_expected; }
    /// `use` is an index in InputForm::uses. A cell that the row does not have is null.
    InputCell cell(int use) const;

private:
    InputRows(const InputForm& form, const QString& path, ReadingProgress& progress);
    Result<void> findColumns();

    const InputForm& m_form;
    QString m_path;
    QFile m_file;
    CsvReader m_reader;
    ReadingProgress& m_progress;
    CsvRecord m_record;
    QList<int> m_columns; ///< by index in InputForm::uses
    qsizetype m_expected = -1;
};

} // namespace podesk
