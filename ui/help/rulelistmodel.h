// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulebook.h"

#include <QtCore/QAbstractListModel>

namespace podesk {

/// The rules of the book whose id, name or help page holds what is searched for.
class RuleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit RuleListModel(QObject* parent = nullptr);
    /// Empty: all of them.
    void search(const QString& words);
    QString ruleAt(int row) const;
    /// -1 where the search hides it.
    int rowOf(const QString& rule) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString m_words;
    QList<const RuleEntry*> m_rules;
};

} // namespace podesk
