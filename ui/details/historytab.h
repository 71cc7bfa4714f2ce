// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace podesk {

class FieldChangesModel;
class HistoryModel;
class PlainTable;

/// What was done to the shown purchase order, newest first; beside it, before and after of each field of the chosen
/// entry.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(QWidget* parent = nullptr);
    void setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order);

private:
    HistoryModel* m_model;
    FieldChangesModel* m_changes;
    PlainTable* m_entries;
    PlainTable* m_fields;
    QLabel* m_empty;
};

} // namespace podesk
