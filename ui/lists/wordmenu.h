// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"

#include <QtWidgets/QToolButton>

namespace podesk {

/// A drop-down of the words of one field ("Line item type: all"): ticked ones are alternatives.
class WordMenu : public QToolButton
{
    Q_OBJECT
public:
    WordMenu(ListKind kind, const QString& field, QWidget* parent = nullptr);
    void setQuery(const ListQuery& query);

Q_SIGNALS:
    void queryRequested(const podesk::ListQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chosen();
    void retranslate();

    QString m_field;
    ListQuery m_query;
    QList<QAction*> m_words;
    QAction* m_all;
};

} // namespace podesk
