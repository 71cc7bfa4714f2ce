// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace podesk {

class WordMenu;

/// One button a status (or outcome) with how many records have it under the other conditions; pressed ones are
/// alternatives. Behind them a drop-down for another field, where the list has one.
class QuickFilters : public QWidget
{
    Q_OBJECT
public:
    explicit QuickFilters(ListKind kind, QWidget* parent = nullptr);
    void setCounts(const QList<WordCount>& counts);
    /// Presses the buttons that the query's condition names.
    void setQuery(const ListQuery& query);

Q_SIGNALS:
    void queryRequested(const podesk::ListQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void toggled();
    void retranslate();

    QString m_field;
    ListQuery m_query;
    QList<WordCount> m_counts;
    QList<QToolButton*> m_buttons;
    WordMenu* m_menu = nullptr;
};

/// The words that a query's condition on this field lets pass: alternatives, not negated. Empty without such a
/// condition.
QStringList wordsWanted(const ListQuery& query, const QString& field);
/// The query with that condition on the field, or without any.
ListQuery withWordsWanted(ListQuery query, const QString& field, const QStringList& words);

} // namespace podesk
