// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ordersource.h"

#include "core/exchange/jsonarrayreader.h"
#include "core/exchange/jsonmembers.h"
#include "core/exchange/orderassembly.h"
#include "core/exchange/orderjson.h"

#include <QtCore/QFileInfo>

#include <exception>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkInputs(const ImportMapping& mapping, const ImportInputs& inputs)
{
    const QStringList names = mapping.inputNames();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        if (!names.contains(it.key()))
            return fail(ErrorCode::UnknownInput, {{u"name"_s, it.key()}, {u"allowed"_s, names.join(u", "_s)}});
    }
    for (const QString& name : names) {
        if (inputs.value(name).isEmpty())
            return fail(ErrorCode::MissingInput, {{u"name"_s, name}});
    }
    return {};
}

/// Each file counts as often as it is read: once for each lookup, for the headers, for the lines.
qint64 bytesToRead(const ImportMapping::Data& mapping, const ImportInputs& inputs)
{
    QList<int> readings{mapping.ordersInput};
    for (const LookupTable& table : mapping.lookups)
        readings << table.input;
    if (mapping.hasLines && !mapping.isGrouped())
        readings << mapping.linesInput;
    qint64 bytes = 0;
    for (const int input : readings)
        bytes += QFileInfo(inputs.value(mapping.inputs.at(input).name)).size();
    return bytes;
}

/// One PO of a JSON file, or a finding at its place.
void takeOrder(const QJsonValue& entry, const ImportPlace& place, AcceptedOrders& accepted, ImportReading& reading)
{
    ++reading.rowsRead;
    Result<PurchaseOrder> order =
        entry.isObject() ? orderFromJson(entry.toObject(), place.field)
                         : Result<PurchaseOrder>(tl::unexpected<Error>(invalidField(place.field, entry, u"{...}"_s)));
    if (!order) {
        RowFindings findings(reading.findings, place.file, place.line);
        findings.add(order.error().details.value(u"field"_s).toString(), order.error());
        return;
    }
    reading.linesRead += order->lines.size();
    ImportedOrder imported{std::move(*order), place, {}};
    for (qsizetype i = 0; i < imported.order.lines.size(); ++i) {
        const QString pointer = jsonPointer(jsonPointer(place.field, u"lines"), i);
        imported.linePlaces.insert(imported.order.lines.at(i).number, {place.file, place.line, pointer});
    }
    accepted.add(std::move(imported));
}

Result<ImportReading> readJson(const QString& path, ReadingProgress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    ImportReading reading;
    AcceptedOrders accepted(reading);
    JsonArrayReader entries(file, path);
    for (qsizetype index = 0;; ++index) {
        if (const Result<void> going = progress.advance(entries.bytesRead()); !going)
            return tl::unexpected<Error>(going.error());
        QJsonValue entry;
        const Result<bool> more = entries.next(entry);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            break;
        takeOrder(entry, {path, entries.line(), jsonPointer(QString(), index)}, accepted, reading);
    }
    progress.finishFile(entries.bytesRead());
    accepted.finish();
    return reading;
}

} // namespace

Result<ImportReading> readPurchaseOrders(const ImportMapping& mapping, const ImportInputs& inputs,
                                         const std::atomic_bool* cancelled,
                                         const std::function<void(qint64, qint64)>& progress)
{
    try {
        if (const Result<void> checked = checkInputs(mapping, inputs); !checked)
            return tl::unexpected<Error>(checked.error());
        const ImportMapping::Data& data = mapping.data();
        ReadingProgress reading(bytesToRead(data, inputs), cancelled, progress);
        const InputForm& orders = data.inputs.at(data.ordersInput);
        if (orders.kind == InputForm::Kind::Json)
            return readJson(inputs.value(orders.name), reading);
        return OrderAssembly(data, inputs, reading).read();
    } catch (const std::exception& problem) {
        // What is left is memory: a file larger than this machine can hold.
        return fail(ErrorCode::InputTooLarge, {{u"field"_s, QStringList(inputs.values()).join(u", "_s)},
                                               {u"reason"_s, QString::fromUtf8(problem.what())}});
    }
}

} // namespace podesk
