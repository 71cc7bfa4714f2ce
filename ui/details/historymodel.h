// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

/// One field that a journal entry changed, in words.
struct FieldChange
{
    QString field;  ///< "Expiration month", "Line item 2: amount"
    QString before; ///< "-" for none
    QString after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What a journal entry changed on this purchase order; `order` gives line numbers and currencies for what records only
/// name by id.
QList<FieldChange> fieldChanges(const JournalEntry& entry, const PurchaseOrder& order);

/// The journal of one purchase order, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, SimulatedTime, Actor, Command, Changes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order);
    QList<FieldChange> changesAt(int row) const;
    /// Of the entry in the journal; 0 for no row.
    qint64 positionAt(int row) const;
    /// The entry that an undo or redo took back or did again; 0 for any other.
    qint64 undoesAt(int row) const;
    /// Some entry's two times differ: only then the second column says anything.
    bool hasSimulatedTimes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<JournalEntry> m_entries;
    QList<QList<FieldChange>> m_changes;
};

/// The changed fields of one entry: field, before, after.
class FieldChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<FieldChange>& changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FieldChange> m_changes;
};

} // namespace podesk
