// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/tracemodel.h"

#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString sign(podesk::Verdict verdict)
{
    switch (verdict) {
    case podesk::Verdict::Passed:
        return u"✓"_s;
    case podesk::Verdict::Failed:
        return u"✗"_s;
    case podesk::Verdict::Skipped:
        return u"–"_s;
    }
    return {};
}

} // namespace

void TraceModel::setTrace(const Trace& trace)
{
    beginResetModel();
    m_trace = trace;
    endResetModel();
}

int TraceModel::firstFailed() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_trace.steps.at(row).verdict == podesk::Verdict::Failed)
            return row;
    }
    return -1;
}

QString TraceModel::inputsText(int row) const
{
    QStringList inputs;
    for (const TraceInput& input : m_trace.steps.at(row).inputs)
        inputs.append(tr("%1: %2", "input: value").arg(words::inputName(input.name), input.value));
    return inputs.join(u"; "_s);
}

QString TraceModel::asText(const QString& verdict) const
{
    QStringList lines{verdict};
    for (int row = 0; row < rowCount(); ++row) {
        const TraceStep& step = m_trace.steps.at(row);
        lines.append(u"%1 %2 %3"_s.arg(QString::number(row + 1), text(step, Verdict), text(step, Sentence)) + u" ["_s +
                     step.rule + u']');
        if (!step.inputs.isEmpty())
            lines.append(u"    "_s + inputsText(row));
    }
    return lines.join(u'\n') + u'\n';
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trace.steps.size());
}

int TraceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TraceModel::text(const TraceStep& step, int column) const
{
    switch (column) {
    case Verdict:
        return sign(step.verdict) + u' ' + words::verdictWord(step.verdict);
    case Rule:
        return step.rule;
    case Sentence:
        return words::traceSentence(step);
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TraceStep& step = m_trace.steps.at(index.row());
    if (role == Qt::DisplayRole)
        return text(step, index.column());
    if (role == Qt::ToolTipRole)
        return words::ruleName(step.rule) + u'\n' + inputsText(index.row());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != Verdict)
            return text(step, index.column());
        return QStringList{words::verdictWord(step.verdict), step.rule, text(step, Sentence)}.join(u", "_s);
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
    case Sentence:
        return tr("What it looked at");
    default:
        return {};
    }
}

} // namespace podesk
