// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"
#include "core/domain/notification.h"
#include "core/domain/procurement.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace podesk::words {

// What the command line reports when something is done; windows use the same sentences where they report the same.

QString workspaceMade(const QString& path);
QString backupMade(const QString& path);
/// "270 purchase orders": what stands below a list.
QString recordCount(ListKind kind, qint64 count);
/// "270 purchase orders were written to orders.csv."
QString exported(ListKind kind, qint64 count, const QString& path);
QString nothingWritten(); ///< the closing line of a dry run
/// A PO that became active though every line item has ended (B44).
QString matchesNothing(const QString& number);

/// An invoice that was issued, or without a number one that is still to come: date, amount, and the PO number it bears.
QString documentLine(const QString& number, Instant on, const QString& amount, const QString& poNumber,
                     const QLocale& locale);
/// The invoices in one currency that are still to come: how many, and what they come to with a PO number and without.
QString previewedSum(qint64 invoices, Money withPo, Money withoutPo, const QLocale& locale);
/// Until `until` (exclusive) there will be none.
QString nothingPreviewed(Instant until, const QLocale& locale);
QString agreementMade(const QString& agreement, Instant start, Instant end, const QLocale& locale);
/// How many invoices a clock move issued, where not all are named.
QString invoicesIssued(qint64 count);
/// An entry of the outbox, or without a number one that is still to come: what it tells of, and to whom or why not.
QString noticeLine(const Notification& notice, const QLocale& locale);
/// An agreement of an account that moved: its number, and the one that its next invoice bears (empty: none).
QString moveLine(const QString& agreement, const QString& product, const QString& number, const QString& after);
QString nothingToCome(const QString& agreement, const QString& product);
/// A request for approval: what it is for, its amount and where it stands.
QString requestLine(const ProcurementRequest& request, const QLocale& locale);
/// How many notices a clock move made, where not all are named.
QString noticesMade(qint64 count);
/// Number of the charge or payment request that a command made.
QString chargeNamed(const QString& number);
QString supportCaseNamed(const QString& number);
/// What Support says is missing; `what` is a sentence.
QString supportReply(const QString& what);
/// Why "Update purchase order" left the invoice as it is; `what` is a sentence.
QString updateFailed(const QString& what);

QString importRead(qint64 rows, qint64 lines);
QString importDone(qint64 orders, qint64 lines, bool dryRun);
QString importLeftOut(qint64 findings);
/// How many lines were rounded, and by how much in all: "USD -4.4680".
QString importRounded(qint64 lines, const QString& inAll);
QString importTotal(const CurrencyTotals& totals, const QLocale& locale);

/// Short name of an invariant of `check` ("order-value"); unknown ones come back as they are.
QString invariantName(const QString& invariant);
QString checkPassed();
QString checkFound(qint64 findings);
/// "purchase_orders 17 (PO-77): value: expected 300, found 299."
QString checkFinding(const QString& invariant, const QString& record, const QString& expected, const QString& actual);

/// The closing line of `rules`: how many have a test or a scenario whose assertions ran under their id.
QString rulesProven(qsizetype proven, qsizetype all);

/// A call that cannot be understood, with what the parser says and where help is.
QString callProblem(const QString& what, const QString& verb);

} // namespace podesk::words
