// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtext.h"
#include "core/exchange/listexport.h"
#include "core/exchange/orderjson.h"
#include "core/exchange/outputbytes.h"

#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The columns of the CSV form. The shipped mapping podesk-csv reads them by these names, except those that are
/// computed: status, value, balance, created and updated times.
constexpr std::array orderColumns{"number"_L1,           "description"_L1,
                                  "billFrom"_L1,         "billTo"_L1,
                                  "shipTo"_L1,           "taxRegistrationNumbers"_L1,
                                  "invoiceUnits"_L1,     "effective"_L1,
                                  "expiration"_L1,       "status"_L1,
                                  "suspended"_L1,        "paymentTerms"_L1,
                                  "currency"_L1,         "value"_L1,
                                  "value-currency"_L1,   "balance"_L1,
                                  "balance-currency"_L1, "lines"_L1,
                                  "contacts"_L1,         "tags"_L1,
                                  "createdOn"_L1,        "updatedOn"_L1};

QString jsonCell(const QJsonArray& array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString joined(const QJsonArray& money, QLatin1StringView member)
{
    QStringList texts;
    for (const QJsonValue& entry : money)
        texts << entry.toObject().value(member).toString();
    return texts.join(u"; "_s);
}

QString orderCell(const QJsonObject& order, QLatin1StringView column)
{
    if (column.startsWith("value"_L1) || column.startsWith("balance"_L1)) {
        const bool isCurrency = column.endsWith("-currency"_L1);
        const QLatin1StringView member = isCurrency ? column.chopped(9) : column;
        return joined(order.value(member).toArray(), isCurrency ? "currency"_L1 : "amount"_L1);
    }
    const QJsonValue value = order.value(column);
    if (value.isArray())
        return jsonCell(value.toArray());
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return withFormulaGuard(value.toString());
}

QStringList columnNames()
{
    QStringList names;
    for (const QLatin1StringView column : orderColumns)
        names << column;
    return names;
}

} // namespace

struct OrderWriter::State
{
    QIODevice& out;
    ExportFormat format;
    Instant now;
    bool first = true;
};

OrderWriter::OrderWriter(QIODevice& out, ExportFormat format, Instant now) : d(new State{out, format, now}) {}

OrderWriter::~OrderWriter() = default;

Result<void> OrderWriter::begin()
{
    return writeBytes(d->out, d->format == ExportFormat::Csv ? csvRecord(columnNames()) : QByteArray("["));
}

Result<void> OrderWriter::write(const PurchaseOrder& order)
{
    const QJsonObject object = orderToJson(order, d->now);
    if (d->format == ExportFormat::Json) {
        const QByteArray separator = std::exchange(d->first, false) ? "\n" : ",\n";
        return writeBytes(d->out, separator + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    QStringList cells;
    for (const QLatin1StringView column : orderColumns)
        cells << orderCell(object, column);
    return writeBytes(d->out, csvRecord(cells, false));
}

Result<void> OrderWriter::end()
{
    return d->format == ExportFormat::Json ? writeBytes(d->out, "\n]\n") : Result<void>();
}

} // namespace podesk
