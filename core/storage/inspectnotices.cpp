// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inspecting.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

/// What was sent went to somebody, and what was not to nobody.
void inspectRecipients(const Pass& rows, Findings& findings)
{
    const QJsonDocument document = QJsonDocument::fromJson(rows->text(4).toByteArray());
    const bool isSent = rows->text(3) == "sent";
    if (!document.isArray())
        findings.add("json"_L1, "notifications"_L1, rows->integer(0), rows->string(1), u"recipients"_s,
                     rows->string(4).left(100));
    else if (document.array().isEmpty() == isSent)
        findings.add("notice-recipients"_L1, "notifications"_L1, rows->integer(0), rows->string(1), rows->string(3),
                     rows->string(4).left(100));
}

} // namespace

Result<void> inspectNotices(Database& database, Findings& findings)
{
    Pass rows(database, u"SELECT n.id, n.number, n.kind, n.outcome, n.recipients, d.kind, d.subject, o.number, "
                        "n.order_number FROM notifications n JOIN decisions d ON d.id = n.decision_id "
                        "JOIN purchase_orders o ON o.id = n.purchase_order_id ORDER BY n.id"_s);
    while (rows.next()) {
        const auto add = [&](QLatin1StringView invariant, const QString& expected, const QString& actual) {
            findings.add(invariant, "notifications"_L1, rows->integer(0), rows->string(1), expected, actual);
        };
        const QString number = u"MAIL-%1"_s.arg(rows->integer(0));
        if (rows->string(1) != number)
            add("notice-number"_L1, number, rows->string(1));
        if (rows->string(5) != rows->string(2) + u"-notice"_s || rows->string(6) != number)
            add("notice-decision"_L1, rows->string(2) + u"-notice "_s + number,
                rows->string(5) + u' ' + rows->string(6));
        // The ID of a PO is fixed, so the copy is what it was copied from.
        if (rows->string(7) != rows->string(8))
            add("notice-order"_L1, rows->string(7), rows->string(8));
        inspectRecipients(rows, findings);
    }
    return rows.outcome();
}

} // namespace podesk::storage::inspecting
