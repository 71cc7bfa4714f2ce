// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "core/rules/checkout.h"

namespace podesk {

// What checkout says, made of what the rules have decided.

/// "12 months".
QString lengthText(int months);
/// "paid upfront" or "4 payments".
QString paymentsText(const Product& product, const Offer& offer);
/// What several numbers do: each that meets an obstacle by itself, the others counted.
QString effectsText(const CommandOutcome& outcome);
/// A number as one line of text, whatever stands in it.
QString shownNumber(const QString& number);
/// What the number does to the payer's purchase orders.
QString effectSentence(const QString& number, const rules::TransactionEffect& effect);
/// The purchase order number of a document: as printed, or the word for none.
QString printedText(const std::optional<QString>& number);
/// Why a document bears its number or none.
QString documentReason(const InvoiceForecast& document);

} // namespace podesk
