// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/plainrowsmodel.h"

namespace podesk {

// The parts of an invoice as rows of texts.

QList<PlainRowsModel::Column> invoiceLineColumns();
QList<PlainRowsModel::Row> invoiceLineRows(const Invoice& invoice);
/// Newest first.
QList<PlainRowsModel::Column> revisionColumns();
QList<PlainRowsModel::Row> revisionRows(const InvoiceView& view);
QList<PlainRowsModel::Column> supportCaseColumns();
QList<PlainRowsModel::Row> supportCaseRows(const QList<SupportCase>& cases);

/// The case about the invoice that is still open; null when there is none.
const SupportCase* openCaseOf(const InvoiceView& view);

} // namespace podesk
