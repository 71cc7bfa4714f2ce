// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QHash>

#include <atomic>
#include <functional>

namespace podesk {

/// Files that a mapping's inputs are read from: input name ("headers") -> path.
using ImportInputs = QHash<QString, QString>;

/// A place in an input: file name as given, physical line (1-based), and the field of the mapping.
struct ImportPlace {
    QString file;
    qint64 line = 0;
    QString field;
};

/// Something wrong with one row or value. The row (or the whole PO, when a header or one of its lines is bad) is left out and named.
struct ImportFinding {
    ImportPlace place;
    Error error;
};

/// A PO read from files, and where its header stood.
struct ImportedOrder {
    PurchaseOrder order;
    ImportPlace place;
    QHash<QString, ImportPlace> linePlaces; ///< by line number
};

/// What reading gave. Nothing has been written; rules have not been asked yet.
struct ImportReading {
    QList<ImportedOrder> orders;
    QList<ImportFinding> findings;
    qint64 rowsRead = 0;
    qint64 linesRead = 0;
    /// Lines whose amount x quantity had to be rounded, and by how much in all, as exact decimal text per currency ("-4.4680").
    qint64 linesRounded = 0;
    QList<std::pair<Currency, QString>> roundingInAll;
};

/// A mapping as its JSON file says it (the format is described in core/exchange/README.md). Opaque here.
class ImportMapping
{
public:
    /// Errors: UnreadableFile, InputTooLarge, MalformedJson, MissingField, UnknownField, InvalidField (field = JSON pointer).
    static Result<ImportMapping> fromFile(const QString& path);
    static Result<ImportMapping> fromJson(const QByteArray& bytes, const QString& fileName);
    /// Shipped mappings by name: "podesk-json" and "podesk-csv" read what `export` writes.
    static Result<ImportMapping> shipped(const QString& name);
    static QStringList shippedNames();

    /// Names of the inputs that need a file, in the mapping's order.
    QStringList inputNames() const;

    class Data;
    const Data& data() const { return *m_data; }

private:
    std::shared_ptr<const Data> m_data;
};

/// Reads POs by a mapping. Errors (nothing was read): MissingInput, UnknownInput, UnreadableFile, MalformedCsv, MalformedJson, MalformedInput
/// (a column is missing), InputTooLarge, Cancelled. Findings: MalformedInput, NotFound (a line without header), AmountOutOfRange, and for
/// what is JSON those of orderFromJson; each with file, line and field in its details. Nothing is thrown, whatever `progress` does.
/// `progress(done, total)` counts bytes.
Result<ImportReading> readPurchaseOrders(const ImportMapping& mapping, const ImportInputs& inputs, const std::atomic_bool* cancelled = nullptr,
    const std::function<void(qint64, qint64)>& progress = {});

} // namespace podesk
