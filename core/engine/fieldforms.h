// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>

namespace podesk::forms {

// How each type of a command field looks in JSON: the name of its form for `run --list`, reading and writing. `pointer` is the JSON
// pointer of the value, for errors.

/// Months of the longest agreement there is (section 5.2).
inline constexpr int longestAgreement = 144;

/// Longest net payment term of an offer, in days.
inline constexpr int longestNetDays = 365;

QLatin1StringView formOf(const QString*);
QLatin1StringView formOf(const QStringList*);
QLatin1StringView formOf(const Month*);
QLatin1StringView formOf(const Instant*);
QLatin1StringView formOf(const Status*);
QLatin1StringView formOf(const Edition*);
QLatin1StringView formOf(const AccountKind*);
QLatin1StringView formOf(const OrderRef*);
QLatin1StringView formOf(const QList<OrderRef>*);
QLatin1StringView formOf(const PurchaseOrder*);
QLatin1StringView formOf(const QList<PurchaseOrder>*);
QLatin1StringView formOf(const HeaderChanges*);
QLatin1StringView formOf(const LineItem*);
QLatin1StringView formOf(const Contact*);
QLatin1StringView formOf(const QList<Contact>*);
QLatin1StringView formOf(const QList<Tag>*);
QLatin1StringView formOf(const Quotas*);
QLatin1StringView formOf(const NoticeThresholds*);
QLatin1StringView formOf(const ProcurementSystem*);
QLatin1StringView formOf(const ConnectionSettings*);
QLatin1StringView formOf(const QList<CasePayment>*);
QLatin1StringView formOf(const qint64*);
QLatin1StringView formOf(const bool*);
QLatin1StringView formOf(const std::optional<QString>*);
QLatin1StringView formOf(const InvoiceRef*);
QLatin1StringView formOf(const SupportCaseKind*);
QLatin1StringView formOf(const ChargeKind*);
QLatin1StringView formOf(const PaymentState*);
QLatin1StringView formOf(const rules::CancelledBy*);
QLatin1StringView formOf(const QList<rules::ChargeNumber>*);
QLatin1StringView formOf(const QList<NewIdentity>*);
QLatin1StringView formOf(const QList<PolicyStatement>*);
QLatin1StringView formOf(const QList<CatalogueEntry>*);

Result<void> read(const QJsonValue& value, const QString& pointer, QString& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QStringList& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Month& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Instant& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Status& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Edition& into);
Result<void> read(const QJsonValue& value, const QString& pointer, AccountKind& into);
Result<void> read(const QJsonValue& value, const QString& pointer, OrderRef& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<OrderRef>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, PurchaseOrder& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<PurchaseOrder>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, HeaderChanges& into);
Result<void> read(const QJsonValue& value, const QString& pointer, LineItem& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Contact& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<Contact>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<Tag>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, Quotas& into);
Result<void> read(const QJsonValue& value, const QString& pointer, NoticeThresholds& into);
Result<void> read(const QJsonValue& value, const QString& pointer, ProcurementSystem& into);
Result<void> read(const QJsonValue& value, const QString& pointer, ConnectionSettings& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<CasePayment>& into);
/// Whole numbers only; a text or a fraction is InvalidField.
Result<void> read(const QJsonValue& value, const QString& pointer, qint64& into);
/// true or false.
Result<void> read(const QJsonValue& value, const QString& pointer, bool& into);
/// null is none.
Result<void> read(const QJsonValue& value, const QString& pointer, std::optional<QString>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, InvoiceRef& into);
Result<void> read(const QJsonValue& value, const QString& pointer, SupportCaseKind& into);
/// What AWS itself sells at a moment; other kinds come with agreements.
Result<void> read(const QJsonValue& value, const QString& pointer, ChargeKind& into);
/// The three answers: approved, rejected, cancelled.
Result<void> read(const QJsonValue& value, const QString& pointer, PaymentState& into);
Result<void> read(const QJsonValue& value, const QString& pointer, rules::CancelledBy& into);
Result<void> read(const QJsonValue& value, const QString& pointer, rules::ChargeNumber& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<rules::ChargeNumber>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, NewIdentity& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<NewIdentity>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, PolicyStatement& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<PolicyStatement>& into);
Result<void> read(const QJsonValue& value, const QString& pointer, CatalogueEntry& into);
Result<void> read(const QJsonValue& value, const QString& pointer, QList<CatalogueEntry>& into);

QJsonValue write(const QString& value);
QJsonValue write(const QStringList& value);
QJsonValue write(const Month& value);
QJsonValue write(const Instant& value);
QJsonValue write(const Status& value);
QJsonValue write(const Edition& value);
QJsonValue write(const AccountKind& value);
QJsonValue write(const OrderRef& value);
QJsonValue write(const QList<OrderRef>& value);
QJsonValue write(const PurchaseOrder& value);
QJsonValue write(const QList<PurchaseOrder>& value);
QJsonValue write(const HeaderChanges& value);
QJsonValue write(const LineItem& value);
QJsonValue write(const Contact& value);
QJsonValue write(const QList<Contact>& value);
QJsonValue write(const QList<Tag>& value);
QJsonValue write(const Quotas& value);
QJsonValue write(const NoticeThresholds& value);
QJsonValue write(const ProcurementSystem& value);
QJsonValue write(const ConnectionSettings& value);
QJsonValue write(const QList<CasePayment>& value);
QJsonValue write(const qint64& value);
QJsonValue write(const bool& value);
QJsonValue write(const std::optional<QString>& value);
QJsonValue write(const InvoiceRef& value);
QJsonValue write(const SupportCaseKind& value);
QJsonValue write(const ChargeKind& value);
QJsonValue write(const PaymentState& value);
QJsonValue write(const rules::CancelledBy& value);
QJsonValue write(const rules::ChargeNumber& value);
QJsonValue write(const QList<rules::ChargeNumber>& value);
QJsonValue write(const NewIdentity& value);
QJsonValue write(const QList<NewIdentity>& value);
QJsonValue write(const PolicyStatement& value);
QJsonValue write(const QList<PolicyStatement>& value);
QJsonValue write(const CatalogueEntry& value);
QJsonValue write(const QList<CatalogueEntry>& value);

} // namespace podesk::forms
