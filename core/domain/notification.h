// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

namespace podesk {

/// What a notice tells of: a line whose balance fell, or a PO that comes near its expiration date (section 13).
enum class NotificationKind { Balance, Expiration };
inline constexpr std::array allNotificationKinds{NotificationKind::Balance, NotificationKind::Expiration};
QString notificationKindText(NotificationKind kind); ///< "balance", "expiration"
std::optional<NotificationKind> notificationKindFromText(QStringView text);

/// What became of a notice when its time came: mailed, or why it was not.
enum class NotificationOutcome {
    Sent,
    NoContacts, ///< the PO has nobody to write to (R29)
    Suspended   ///< nobody is told of a PO that was switched off
};
inline constexpr std::array allNotificationOutcomes{NotificationOutcome::Sent, NotificationOutcome::NoContacts,
                                                    NotificationOutcome::Suspended};
QString notificationOutcomeText(NotificationOutcome outcome); ///< "sent", "no-contacts", "suspended"
std::optional<NotificationOutcome> notificationOutcomeFromText(QStringView text);

/// When notices fall due. AWS has one set of numbers; a workspace may have others, which are then told as not AWS's.
struct NoticeThresholds
{
    int balancePercent = 75; ///< of the line's total: below it the balance is told of
    int nearDays = 7;        ///< before the expiration date, of POs that were less than a month from it
    int middleMonths = 1;    ///< before it, of those that were one to three months from it
    int farMonths = 2;       ///< before it, of those that were further away

    static NoticeThresholds aws() { return {}; }
    bool isAws() const { return *this == aws(); }
    friend bool operator==(const NoticeThresholds&, const NoticeThresholds&) = default;
};

/// Bounds of what may be set.
inline constexpr int mostBalancePercent = 100;
inline constexpr int mostNearDays = 27; ///< less than any month
inline constexpr int mostNoticeMonths = 12;

/// An entry of the outbox. Number, contacts, months and amounts are copies: it stays as it was written.
struct Notification
{
    NotificationId id;
    QString number; ///< "MAIL-1"
    NotificationKind kind = NotificationKind::Expiration;
    NotificationOutcome outcome = NotificationOutcome::Sent;
    PurchaseOrderId order;
    QString orderNumber;
    Instant on;
    QStringList recipients; ///< mail addresses; empty unless it was sent
    Month expiration;       ///< of the PO
    // A balance notice's line, and the line's balance and total.
    LineItemId line;
    QString lineNumber;
    std::optional<Money> balance;
    std::optional<Money> total;
    Currency currency;
    bool awsThresholds = true; ///< false: it came by numbers of the workspace's own
    DecisionId decision;
    friend bool operator==(const Notification&, const Notification&) = default;
};

} // namespace podesk
