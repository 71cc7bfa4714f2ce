// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/balancestate.h"
#include "core/domain/commerce.h"
#include "core/domain/invoice.h"
#include "core/domain/listrow.h"
#include "core/domain/notification.h"
#include "core/domain/procurement.h"
#include "core/domain/purchaseorder.h"
#include "core/rules/checkout.h"
#include "core/rules/trace.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace podesk::words {

// The one place that makes sentences out of codes, ids and values. Everything goes through translation; QtCore only.

/// One sentence: what, where, what is allowed. The rule's id stands at its end in parentheses where there is one.
QString errorSentence(const Error& error);
/// The sentence without the rule id, for text beside a field.
QString errorHint(const Error& error);

/// "PO-77 was made active", "3 purchase orders were suspended", "Undone: PO-77 was made active": what a command did,
/// for the message bar. `command` is a command name of the engine ("change-status"); `to` its target status word or
/// empty.
QString doneSentence(const QString& command, const QString& subject, qint64 count, const QString& to = {});
/// Menu and history name of a command: "Change status", "Add contact".
QString commandName(const QString& command);

/// Short name of a rule ("Purchase order ID is unique in the account") for the Why panel and `rules`.
QString ruleName(const QString& ruleId);
/// One line for a trace step: what the rule looked at, in words, with its inputs.
QString traceSentence(const TraceStep& step);
QString inputName(const QString& input);
/// The value of a rule's input as the reader sees it: a word, a month, a time, an amount; anything else as it stands.
QString inputText(const TraceInput& input);
QString verdictWord(Verdict verdict);

QString statusWord(Status status);
QString lineItemTypeWord(LineItemType type);
QString accountKindWord(AccountKind kind);
QString clockWord(ClockKind kind);
QString productFamilyWord(ProductFamily family);
QString deliveryWord(Delivery delivery);
QString offerKindWord(OfferKind kind);
QString chargeKindWord(ChargeKind kind);
QString agreementStateWord(AgreementState state);
QString paymentStateWord(PaymentState state);
QString updateStatusWord(UpdateStatus status);
QString invoiceKindWord(InvoiceKind kind);
/// How an invoice came by its number, or why it has none, in a few words for lists and cards.
QString poOutcomeWord(PoOutcome outcome);
QString poFieldWord(rules::PoField field);
QString supportCaseKindWord(SupportCaseKind kind);
QString supportCaseStateWord(SupportCaseState state);
QString decisionKindWord(StoredDecision::Kind kind);
QString procurementStateWord(ProcurementState state);
QString procurementPartWord(ProcurementPart part);
QString notificationKindWord(NotificationKind kind);
QString notificationOutcomeWord(NotificationOutcome outcome);
QString balanceStateWord(BalanceState state);
/// Heading of a list's field, and of a record's field in forms and histories ("bill-from" or storage's "bill_from").
QString fieldHeading(const QString& field);
/// Heading of a list's column: there "number" is the purchase order ID or the line item.
QString fieldHeading(ListKind kind, const QString& field);
QString listName(ListKind kind);
/// A stable word of a Word field ("suspended", "all") as the reader sees it; unknown words come back as they are.
QString wordText(const QString& field, const QString& word);

/// "USD 1,234.50": exact, the currency's own digits, the locale's separators.
QString moneyText(Money money, const QLocale& locale, bool withCurrency = true);
QString unitPriceText(UnitPrice price, Currency currency, const QLocale& locale);
QString monthText(Month month, const QLocale& locale);        ///< "Jul 2024"
QString dateText(Instant instant, const QLocale& locale);     ///< "1 Jul 2024"
QString dateTimeText(Instant instant, const QLocale& locale); ///< "1 Jul 2024 09:30 UTC"
QString countText(qint64 count, const QLocale& locale);
QString totalsText(const CurrencyTotals& totals, const QLocale& locale);
/// Any list cell for the screen; "-" for none, several currencies joined by " + ".
QString cellText(const ListField& field, const ListCell& cell, const QLocale& locale);

} // namespace podesk::words
