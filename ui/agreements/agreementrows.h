// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "ui/details/plainrowsmodel.h"

namespace podesk {

// What an agreement is made of, as rows to read.

/// "1 Jul 2024 – 30 Jun 2025": first and last day; pay as you go has no last one until it is cancelled.
QString termText(const AgreementSummary& summary);
/// "Running", or that it has run out, which is no state of its own.
QString stateText(const AgreementSummary& summary);
/// As it prints, "-" for none, with the word for one that is not linked to the payer.
QString numberText(const std::optional<QString>& number, bool isLinked);

/// What of an invoice no credit memo has given back yet; zero for credit memos.
Money refundableOf(const Invoice& invoice, const AgreementView& view);

QList<PlainRowsModel::Column> chargeColumns();
QList<PlainRowsModel::Row> chargeRows(const AgreementView& view);
QList<PlainRowsModel::Column> paymentColumns();
QList<PlainRowsModel::Row> paymentRows(const AgreementView& view);
QList<PlainRowsModel::Column> documentColumns();
QList<PlainRowsModel::Row> documentRows(const AgreementView& view);
QList<PlainRowsModel::Column> forecastColumns();
/// Documents that a command has issued, or would.
QList<PlainRowsModel::Row> forecastRows(const QList<InvoiceForecast>& documents);
QList<PlainRowsModel::Column> historyColumns();
QList<PlainRowsModel::Row> historyRows(const AgreementView& view);

} // namespace podesk
