// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace podesk {

/// One button a status with how many records have it under the other conditions; pressed ones are alternatives.
class QuickFilters : public QWidget
{
    Q_OBJECT
public:
    explicit QuickFilters(ListKind kind, QWidget* parent = nullptr);
    void setCounts(const QList<WordCount>& counts);
    /// Presses the buttons that the query's status condition names.
    void setQuery(const ListQuery& query);

Q_SIGNALS:
    void queryRequested(const podesk::ListQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void toggled();
    void retranslate();

    ListKind m_kind;
    ListQuery m_query;
    QList<WordCount> m_counts;
    QList<QToolButton*> m_buttons;
};

} // namespace podesk
