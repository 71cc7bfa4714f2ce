// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace podesk {

// Purchase orders and their parts as JSON: what exports write, imports read, commands carry and the journal keeps. Amounts are
// texts ("45.5805"), months "2024-07", times ISO 8601 UTC, types and statuses the stable words of vocabulary.h.
//
// {"number": "PO-77", "description": "", "billFrom": "...", "billTo": "", "shipTo": "...", "taxRegistrationNumbers": [], "invoiceUnits": [],
//  "effective": "2024-01", "expiration": "2024-12", "paymentTerms": "", "currency": "USD", "suspended": false,
//  "lines": [{"number": "1", "description": "", "type": "all", "start": "2024-01", "end": "2024-12", "balanceTracking": false,
//             "amount": "100.00", "quantity": 1, "tax": "10%", "currency": "USD"}],
//  "contacts": [{"name": "", "email": "", "phone": ""}], "tags": [{"key": "", "value": ""}]}
//
// "number", "effective", "expiration" and "currency" of a PO, "number" of a line, "name" and "email" of a contact and "key" of a
// tag must be there; what else is left out has the value above (a line's amount: "0"). Amounts are never JSON numbers.
// Written objects also carry what is computed ("total", "balance", "value", "status" at `now`, "createdOn", "updatedOn"); reading ignores those.
// Readers refuse unknown members (UnknownField) and wrong values (InvalidField); details["field"] is a JSON pointer below `pointer`,
// details["value"] and details["allowed"] say what was found and what is allowed.

/// {"amount": "12.00", "currency": "USD"}
QJsonObject moneyToJson(const Money& money);
QJsonObject orderToJson(const PurchaseOrder& order, std::optional<Instant> now = std::nullopt);
Result<PurchaseOrder> orderFromJson(const QJsonObject& object, const QString& pointer = {});
QJsonObject lineToJson(const LineItem& line);
/// `fallback` supplies months and currency that the line leaves out.
Result<LineItem> lineFromJson(const QJsonObject& object, const PurchaseOrderHeader& fallback, const QString& pointer = {});
QJsonObject contactToJson(const Contact& contact);
Result<Contact> contactFromJson(const QJsonValue& value, const QString& pointer = {});
QJsonObject tagToJson(const Tag& tag);
Result<Tag> tagFromJson(const QJsonValue& value, const QString& pointer = {});

} // namespace podesk
