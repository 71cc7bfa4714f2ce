// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class FieldChangesModel;
class HistoryModel;
class PlainTable;

/// What was done to the shown purchase order, newest first; beside it, before and after of each field of the chosen
/// entry, and the way to that entry among everything that was done.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(QWidget* parent = nullptr);
    void setEntries(const QList<JournalEntry>& entries, const PurchaseOrder& order);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

private:
    void showRow(int row);
    void follow(qint64 position);

    HistoryModel* m_model;
    FieldChangesModel* m_changes;
    PlainTable* m_entries;
    PlainTable* m_fields;
    QLabel* m_empty;
    QPushButton* m_show;
    QPushButton* m_showUndone;
};

} // namespace podesk
