// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trace.h"

namespace podesk::words {

/// What was done to one record, as the engine's RecordEvent tells of it.
struct ToldChange
{
    QString kind; ///< "purchase-order", "invoice-revision", ...
    QString number;
    QString how; ///< "added", "changed", "removed"
    QJsonObject before;
    QJsonObject after;
};

/// What a command of a remedy asks for, from the command as files spell it: "Make PO-77 active."
QString moveSentence(const QJsonObject& command);
/// The same of several, one after another.
QString moveSentences(const QList<QJsonObject>& commands);
/// "Purchase order PO-77: suspended yes → no"; empty for records that only follow from others.
QString changeSentence(const ToldChange& change);
/// "Nothing would change it: it works as ruled."
QString worksAsRuled();
/// The search gave up before everything had been tried.
QString searchGaveUp(qint64 tried);
/// What was asked about stays as it is, but the next payment of its purchase would come out otherwise.
QString onlyTheNext(const QString& invoice, const QString& payment);
/// Heading of all this.
QString whatWouldChange();
/// "R37 – The PO field is not there ..."
QString ruleLine(const QString& rule);

} // namespace podesk::words
