// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace podesk {

/// Sums below a list, one a currency and never across: of what is selected, and of everything the query matches.
class ListFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(QWidget* parent = nullptr);
    void setAll(qint64 records, const QList<CurrencyTotals>& totals);
    void setSelected(qint64 records, const QList<CurrencyTotals>& totals);
    /// What the footer says about the selection, for the details panel; empty with nothing selected.
    QString selectedText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    QLabel* m_selected;
    QLabel* m_all;
    qint64 m_selectedRecords = 0;
    qint64 m_allRecords = 0;
    QList<CurrencyTotals> m_selectedTotals;
    QList<CurrencyTotals> m_allTotals;
};

} // namespace podesk
