// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/listrow.h"
#include "core/domain/purchaseorder.h"
#include "core/rules/trace.h"

#include <QtCore/QHash>

namespace podesk {

/// What became of one PO in a command over many: done (no refusal) or refused, with the trace either way.
struct RowOutcome {
    qint64 index = 0; ///< position in the command's list
    PurchaseOrderId id;
    QString number;
    std::optional<Error> refusal;
    Trace trace;
    /// Statuses before and after (for the preview and the report).
    Status before = Status::Active;
    Status after = Status::Active;
    /// Usable lines in the current month are none: the PO is active but matches nothing (B44).
    bool matchesNothing = false;
};

/// Records that a commit touched; lists and pages patch themselves from it.
struct ChangeEvent {
    qint64 position = 0; ///< journal position after the commit
    QString command; ///< name of the command, "undo" and "redo" included
    QList<PurchaseOrderId> purchaseOrders; ///< changed, added or removed
    bool everything = false; ///< too many to name (import, restore): reload
    bool clockMoved = false;
    bool settingsChanged = false;
    QString actor;
};

/// The answer to a command. With `refusal` nothing was written, except that commands over many write the rows that were not refused.
struct CommandOutcome {
    QString command;
    std::optional<Error> refusal;
    QList<Error> refusals; ///< every finding, for forms
    Trace trace;
    QList<RowOutcome> rows;
    PurchaseOrderId created;
    qint64 position = 0; ///< journal entry; 0 when nothing was written
    QString undone; ///< command that an undo or redo took back or did again
    QString subject; ///< PO number (or name) it was about, for messages; with many, the count is rows.size()
    qint64 rowsImported = 0;
    qint64 linesImported = 0;

    bool isDone() const { return !refusal.has_value(); }
};

/// One journal entry as pages show it.
struct JournalEntry {
    qint64 position = 0;
    QString actor;
    Instant realTime;
    Instant simulatedTime; ///< equals realTime in a workspace on the real clock
    QString command;
    QJsonObject payload;
    Edition edition = Edition::E2024;
    qint64 undoes = 0;
    QString subject;
    /// Per record: {table, id, kind: insert|update|delete|insert-range, before: {field: value}, after: {...}}.
    QJsonArray changes;
};

/// State of the workspace that windows show all the time.
struct WorkspaceFacts {
    QString path;
    QString name;
    ClockKind clock = ClockKind::Real;
    Instant now;
    Edition edition = Edition::E2024;
    Quotas quotas;
    QList<Account> accounts;
    QList<Organization> organizations;
    QStringList checkpoints;
    qint64 position = 0;
    QString undoCommand; ///< name of the command that Undo would take back; empty when none
    QString undoSubject;
    QString redoCommand;
    QString redoSubject;
    qint64 purchaseOrders = 0;
    qint64 lineItems = 0;
};

/// One finding of `check`: the invariant's stable name, and the record that breaks it.
struct CheckFinding {
    QString invariant; ///< "line-total", "order-value", "order-balance", "reference", "journal-chain", "counter", ...
    QString table;
    qint64 id = 0;
    QString subject;
    QString expected;
    QString actual;
};

} // namespace podesk
