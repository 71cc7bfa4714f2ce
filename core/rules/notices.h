// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notification.h"
#include "core/rules/trace.h"

#include <QtCore/QDate>

namespace podesk::rules {

// Who is told of what, and when (section 13). A PO's expiration date is the last day of its expiration month; a notice
// falls due at 00:00 UTC of its day.

/// What the days of a PO's expiration notices depend on.
struct NoticeDaysInputs
{
    QString number; ///< subject of the trace
    QDate setOn;    ///< day on which the present expiration was set: the distance is measured from it
    Month expiration;
    NoticeThresholds thresholds;
    friend bool operator==(const NoticeDaysInputs&, const NoticeDaysInputs&) = default;
};

/// Less than a month away: a week before, and on the date (B33). One to three months: one month before (B34). Further:
/// two months before (B35). Days that had begun when the expiration was set are not among them. Ascending; always an
/// outcome.
Decision<QList<QDate>> decideNoticeDays(const NoticeDaysInputs& inputs);

/// Every day on which any PO that expires then can be told of, whenever its expiration was set: who looks for notices
/// need not read the others. Ascending.
QList<QDate> possibleNoticeDays(Month expiration, const NoticeThresholds& thresholds);

/// Who would get a mail, as things stand when it is due.
struct NoticeAudience
{
    int contacts = 0; ///< with a mail address
    Status status = Status::Active;
    friend bool operator==(const NoticeAudience&, const NoticeAudience&) = default;
};

struct NoticeResult
{
    bool isDue = false; ///< false: nothing is told, and the outbox gets no entry
    NotificationOutcome outcome = NotificationOutcome::Sent;
    friend bool operator==(const NoticeResult&, const NoticeResult&) = default;
};

struct ExpirationNoticeInputs
{
    NoticeDaysInputs days;
    QDate on;
    NoticeAudience audience;

    QJsonObject toJson() const;
    static Result<ExpirationNoticeInputs> fromJson(const QJsonObject& object);
};
/// Is this PO's expiration told of on this day, and is the mail sent (R29, R30)? Always an outcome.
Decision<NoticeResult> decideExpirationNotice(const ExpirationNoticeInputs& inputs);

struct BalanceNoticeInputs
{
    QString number; ///< of the PO; subject of the trace
    QString line;
    Money total;
    std::optional<Money> before; ///< none: the line is not tracked
    std::optional<Money> after;
    bool toldBefore = false; ///< the outbox has a notice of this line
    NoticeThresholds thresholds;
    NoticeAudience audience;

    QJsonObject toJson() const;
    static Result<BalanceNoticeInputs> fromJson(const QJsonObject& object);
};
/// Has an invoice made this tracked line's balance drop below the threshold (B31, B32)? Once a crossing: a line that is
/// below already is told of only when nobody was told before. Always an outcome.
Decision<NoticeResult> decideBalanceNotice(const BalanceNoticeInputs& inputs);

} // namespace podesk::rules
