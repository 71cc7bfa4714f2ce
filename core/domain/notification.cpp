// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/notification.h"

#include "core/domain/wordsofvalues.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString notificationKindText(NotificationKind value)
{
    switch (value) {
    case NotificationKind::Balance:
        return u"balance"_s;
    case NotificationKind::Expiration:
        return u"expiration"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NotificationKind> notificationKindFromText(QStringView text)
{
    return valueWithText(allNotificationKinds, notificationKindText, text);
}

QString notificationOutcomeText(NotificationOutcome value)
{
    switch (value) {
    case NotificationOutcome::Sent:
        return u"sent"_s;
    case NotificationOutcome::NoContacts:
        return u"no-contacts"_s;
    case NotificationOutcome::Suspended:
        return u"suspended"_s;
    }
    Q_UNREACHABLE();
}

std::optional<NotificationOutcome> notificationOutcomeFromText(QStringView text)
{
    return valueWithText(allNotificationOutcomes, notificationOutcomeText, text);
}

} // namespace podesk
