// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/rulelistmodel.h"

#include "core/domain/listquery.h"
#include "ui/help/rulepage.h"
#include "ui/words/words.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

RuleListModel::RuleListModel(QObject* parent) : QAbstractListModel(parent)
{
    search({});
}

void RuleListModel::search(const QString& words)
{
    m_words = words;
    const QStringList wanted = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    const QString language = helpLanguage();
    const auto holds = [&](const RuleEntry& rule) {
        const QString id(rule.id);
        const QString text = foldedForSearch(id + u' ' + words::ruleName(id) + u' ' + ruleText(id, language));
        return std::ranges::all_of(wanted, [&](const QString& word) { return text.contains(word); });
    };
    beginResetModel();
    m_rules.clear();
    for (const RuleEntry& rule : rulebook()) {
        if (wanted.isEmpty() || holds(rule))
            m_rules.append(&rule);
    }
    endResetModel();
}

void RuleListModel::retranslate()
{
    search(QString(m_words));
}

QString RuleListModel::ruleAt(int row) const
{
    return row >= 0 && row < m_rules.size() ? QString(m_rules.at(row)->id) : QString();
}

int RuleListModel::rowOf(const QString& rule) const
{
    const auto found = std::ranges::find_if(m_rules, [&](const RuleEntry* entry) { return entry->id == rule; });
    return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

int RuleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RuleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = ruleAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return id + u"  "_s + words::ruleName(id);
    return {};
}

} // namespace podesk
