// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "core/domain/mail.h"
#include "core/domain/notification.h"

#include <QtCore/QLocale>

namespace podesk::words {

// The mails that notices are: their texts are ours, made where all texts are made.

/// "PO-77 expires at the end of Jul 2024", "PO-77, line item 1: USD 20.00 left".
QString mailSubject(const Notification& notice, const QLocale& locale);
/// The same of a row of the list of notifications.
QString mailSubject(const ListRow& row, const QLocale& locale);
/// The mail as its reader would get it; of a notice that was not sent, as it would have read, to nobody.
Mail mailOf(const Notification& notice, const QLocale& locale);

} // namespace podesk::words
