// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/tracemodel.h"

#include "ui/words/explanationwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString inputsText(const QList<TraceInput>& inputs)
{
    QStringList texts;
    for (const TraceInput& input : inputs)
        texts.append(
            TraceModel::tr("%1: %2", "input: value").arg(words::inputName(input.name), words::inputText(input)));
    return texts.join(u"; "_s);
}

void TraceModel::setSteps(const QList<TraceStep>& steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int TraceModel::decidingRow(const QString& rule) const
{
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (step(row).verdict != podesk::Verdict::Failed)
            continue;
        if (step(row).rule == rule)
            return row;
        if (first < 0)
            first = row;
    }
    return first >= 0 ? first : rowCount() - 1;
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int TraceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TraceModel::text(const TraceStep& step, int column) const
{
    switch (column) {
    case Verdict:
        return words::verdictSign(step.verdict) + u' ' + words::verdictWord(step.verdict);
    case Rule:
        return step.rule.isEmpty() ? u"-"_s : step.rule;
    case Says:
        return step.rule.isEmpty() ? tr("The data has the right form") : words::ruleName(step.rule);
    case Inputs:
        return inputsText(step.inputs);
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TraceStep& at = step(index.row());
    if (role == Qt::DisplayRole)
        return text(at, index.column());
    if (role == Qt::ToolTipRole) // escaped, or a tool tip would take stored text for markup
        return u"<span>%1</span>"_s.arg((words::ruleName(at.rule) + u'\n' + inputsText(at.inputs)).toHtmlEscaped());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != Verdict)
            return text(at, index.column());
        QStringList parts{words::verdictWord(at.verdict), text(at, Rule), text(at, Says)};
        if (!at.inputs.isEmpty())
            parts.append(inputsText(at.inputs));
        return parts.join(u", "_s);
    }
    return {};
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Rule:
        return tr("Rule");
    case Says:
        return tr("What it says");
    case Inputs:
        return tr("What it looked at");
    default:
        return {};
    }
}

} // namespace podesk
