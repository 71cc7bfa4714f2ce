// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "core/domain/purchaseorder.h"

#include <QtCore/QIODevice>

namespace podesk {

enum class ExportFormat { Csv, Json };
std::optional<ExportFormat> exportFormatFromText(QStringView text);

/// Canonical text of a cell for files: months "2024-07", times ISO 8601 UTC, flags yes/no, an amount as plain decimal text.
QString cellText(const ListCell& cell);

/// Writes list rows as RFC 4180 CSV (UTF-8, CRLF, header row): one column for each of `fields` (names of listFields), except that a Money
/// field becomes two columns, `<name>` and `<name>-currency`; an entry in several currencies joins them with "; ". Text that a spreadsheet would
/// run as a formula is guarded by a leading apostrophe, which our import takes off again.
class CsvListWriter
{
public:
    CsvListWriter(QIODevice& out, ListKind kind, QStringList fields);
    Result<void> writeHeader();
    Result<void> writeRow(const ListRow& row);

private:
    QIODevice& m_out;
    ListKind m_kind;
    QStringList m_fields;
    QList<int> m_columns;
};

/// Rows as a JSON array of objects keyed by field name; money as {"amount": "12.00", "currency": "USD"} (a list where several).
class JsonListWriter
{
public:
    JsonListWriter(QIODevice& out, ListKind kind, QStringList fields);
    Result<void> begin();
    Result<void> writeRow(const ListRow& row);
    Result<void> end();

private:
    QIODevice& m_out;
    ListKind m_kind;
    QStringList m_fields;
    QList<int> m_columns;
    bool m_first = true;
};

/// Whole POs, so that importing the files again is the identity. Json: one array of orderToJson objects. Csv: three files' worth of rows are
/// not possible in one, so a PO's lines, contacts and tags stand as JSON texts in the columns `lines`, `contacts` and `tags`.
/// (`podesk-cli export purchase-orders` uses this; `export line-items` and what a window shows use the list writers.)
class OrderWriter
{
public:
    OrderWriter(QIODevice& out, ExportFormat format, Instant now);
    ~OrderWriter();
    Result<void> begin();
    Result<void> write(const PurchaseOrder& order);
    Result<void> end();

private:
    struct State;
    std::unique_ptr<State> d;
};

/// Quotes and joins one CSV record, guard included (clipboard TSV uses tabs and no guard).
QByteArray csvRecord(const QStringList& cells, bool guardFormulas = true);

} // namespace podesk
