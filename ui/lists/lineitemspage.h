// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlink.h"
#include "ui/lists/listpage.h"
#include "ui/lists/rowactions.h"

namespace podesk {

class CommandRunner;

/// What can be done with the selected line items.
class LineItemActions : public RowActions
{
    Q_OBJECT
public:
    explicit LineItemActions(QObject* parent);
    /// `order`: number of the purchase order of the only selected line item, `line`: its own; empty otherwise.
    void setSelection(qsizetype count, const QString& order, const QString& line);
    void retranslate() override;

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);
    /// A list with this query is wanted.
    void listRequested(podesk::ListKind kind, const QString& query);

private:
    void updateEnabled();

    QAction* m_toOrder;
    QAction* m_toInvoices;
    qsizetype m_count = 0;
    QString m_order;
    QString m_line;
};

/// The list of all line items, from each of which one comes to its purchase order and its invoices.
class LineItemsPage : public ListPage
{
    Q_OBJECT
public:
    LineItemsPage(CommandRunner* runner, UiSettings* settings, QWidget* parent = nullptr);
    LineItemActions* actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void passSelection();

    LineItemActions* m_actions;
};

} // namespace podesk
