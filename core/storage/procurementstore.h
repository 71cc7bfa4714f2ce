// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/procurement.h"
#include "core/storage/recordwriter.h"

namespace podesk::storage {

/// Connections to procurement systems, and the requests that went there. Numbers (REQ-1) are made from the counted ids.
class ProcurementStore
{
public:
    explicit ProcurementStore(Database& database) : m_database(database) {}

    /// Ids and numbers are given out here.
    Result<ProcurementConnection> insert(RecordWriter& writer, const ProcurementConnection& connection);
    Result<void> update(RecordWriter& writer, const ProcurementConnection& before, const ProcurementConnection& after);
    Result<std::optional<ProcurementConnection>> connection(const QString& name);
    Result<std::optional<ProcurementConnection>> connection(ProcurementConnectionId id);
    Result<QList<ProcurementConnection>> connections();

    Result<ProcurementRequest> insert(RecordWriter& writer, const ProcurementRequest& request);
    Result<void> update(RecordWriter& writer, const ProcurementRequest& before, const ProcurementRequest& after);
    Result<std::optional<ProcurementRequest>> request(const QString& number);
    /// In the order they were made.
    Result<QList<ProcurementRequest>> requests();

private:
    Database& m_database;
};

} // namespace podesk::storage
