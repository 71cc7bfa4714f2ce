// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/listexport.h"

#include "core/exchange/csvtext.h"
#include "core/exchange/orderjson.h"
#include "core/exchange/outputbytes.h"

#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

constexpr QStringView entrySeparator = u"; ";

QString currencyText(const ListCell& cell)
{
    const auto* entries = std::get_if<QList<Money>>(&cell);
    QStringList codes;
    for (const Money& money : entries ? *entries : QList<Money>())
        codes << money.currency.code();
    return codes.join(entrySeparator);
}

QString amountText(const QList<Money>& entries)
{
    QStringList amounts;
    for (const Money& money : entries)
        amounts << money.toText();
    return amounts.join(entrySeparator);
}

QJsonValue moneyValue(const QList<Money>& entries)
{
    if (entries.size() == 1)
        return moneyToJson(entries.first());
    QJsonArray array;
    for (const Money& money : entries)
        array.append(moneyToJson(money));
    return array;
}

QJsonValue cellValue(const ListCell& cell)
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                                 [](qint64 number) { return QJsonValue(number); },
                                 [](bool flag) { return QJsonValue(flag); },
                                 [](const QList<Money>& entries) { return moneyValue(entries); },
                                 [&](const auto&) { return QJsonValue(cellText(cell)); }},
                      cell);
}

QStringList fieldNames(ListKind kind)
{
    QStringList names;
    for (const ListField& field : listFields(kind))
        names << field.name;
    return names;
}

/// Positions of the fields in listFields(kind). Errors: UnknownField (field, allowed).
Result<QList<int>> columnsOf(ListKind kind, const QStringList& fields)
{
    QList<int> columns;
    for (const QString& field : fields) {
        const int column = listFieldIndex(kind, field);
        if (column < 0) {
            return fail(ErrorCode::UnknownField, {{u"field"_s, field}, {u"allowed"_s, fieldNames(kind).join(u", "_s)}});
        }
        columns << column;
    }
    return columns;
}

} // namespace

std::optional<ExportFormat> exportFormatFromText(QStringView text)
{
    if (text == "csv"_L1)
        return ExportFormat::Csv;
    if (text == "json"_L1)
        return ExportFormat::Json;
    return std::nullopt;
}

QString cellText(const ListCell& cell)
{
    return std::visit(Overloaded{[](std::monostate) { return QString(); }, [](const QString& text) { return text; },
                                 [](qint64 number) { return QString::number(number); },
                                 [](bool flag) { return flag ? u"yes"_s : u"no"_s; },
                                 [](Month month) { return month.toText(); },
                                 [](Instant instant) { return instant.toText(); },
                                 [](const QList<Money>& entries) { return amountText(entries); }},
                      cell);
}

CsvListWriter::CsvListWriter(QIODevice& out, ListKind kind, QStringList fields)
    : m_out(out), m_kind(kind), m_fields(std::move(fields))
{
}

Result<void> CsvListWriter::writeHeader()
{
    const Result<QList<int>> columns = columnsOf(m_kind, m_fields);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    m_columns = *columns;
    QStringList names;
    for (const int column : m_columns) {
        const ListField& field = listFields(m_kind).at(column);
        names << field.name;
        if (field.kind == FieldKind::Money)
            names << field.name + "-currency"_L1;
    }
    return writeBytes(m_out, csvRecord(names));
}

Result<void> CsvListWriter::writeRow(const ListRow& row)
{
    QStringList cells;
    for (const int column : m_columns) {
        const ListCell cell = row.cells.value(column);
        // Only what a person typed can be a formula; amounts below zero stay amounts.
        cells << (std::holds_alternative<QString>(cell) ? withFormulaGuard(cellText(cell)) : cellText(cell));
        if (listFields(m_kind).at(column).kind == FieldKind::Money)
            cells << currencyText(cell);
    }
    return writeBytes(m_out, csvRecord(cells, false));
}

JsonListWriter::JsonListWriter(QIODevice& out, ListKind kind, QStringList fields)
    : m_out(out), m_kind(kind), m_fields(std::move(fields))
{
}

Result<void> JsonListWriter::begin()
{
    const Result<QList<int>> columns = columnsOf(m_kind, m_fields);
    if (!columns)
        return tl::unexpected<Error>(columns.error());
    m_columns = *columns;
    m_first = true;
    return writeBytes(m_out, "[");
}

Result<void> JsonListWriter::writeRow(const ListRow& row)
{
    QJsonObject object;
    for (const int column : m_columns)
        object[listFields(m_kind).at(column).name] = cellValue(row.cells.value(column));
    const QByteArray separator = std::exchange(m_first, false) ? "\n" : ",\n";
    return writeBytes(m_out, separator + QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> JsonListWriter::end()
{
    return writeBytes(m_out, "\n]\n");
}

} // namespace podesk
