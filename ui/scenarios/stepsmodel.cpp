// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/stepsmodel.h"

#include "ui/common/theme.h"

#include <QtGui/QFont>
#include <QtWidgets/QApplication>

namespace podesk {

using namespace Qt::StringLiterals;

void StepsModel::setScenario(const Scenario& scenario)
{
    beginResetModel();
    m_titles.clear();
    for (const ScenarioStep& step : scenario.steps)
        m_titles << step.title;
    m_done.clear();
    m_current = 0;
    m_breaks.clear();
    endResetModel();
}

void StepsModel::setStates(const QList<State>& carriedOut, qsizetype current)
{
    m_done = carriedOut;
    m_current = current;
    if (!m_titles.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_titles.size()) - 1));
}

StepsModel::State StepsModel::state(qsizetype step) const
{
    if (step < m_done.size())
        return m_done.at(step);
    return step == m_current ? State::Current : State::Ahead;
}

void StepsModel::toggleBreak(qsizetype step)
{
    if (!m_breaks.remove(step))
        m_breaks.insert(step);
    Q_EMIT dataChanged(index(int(step)), index(int(step)));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QString StepsModel::spoken(int row) const
{
    const QString name = tr("Step %1: %2").arg(row + 1).arg(m_titles.at(row));
    QStringList parts{name};
    switch (state(row)) {
    case State::Ahead:
        break;
    case State::Current:
        parts << tr("next");
        break;
    case State::AsExpected:
        parts << tr("carried out, as expected");
        break;
    case State::NotAsExpected:
        parts << tr("carried out, not as expected");
        break;
    }
    if (m_breaks.contains(row))
        parts << tr("break point");
    return parts.join(u", "_s);
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_titles.size())
        return {};
    const int row = index.row();
    const State state = this->state(row);
    switch (role) {
    case Qt::DisplayRole: {
        const QString sign = state == State::AsExpected      ? u"✓"_s
                             : state == State::NotAsExpected ? u"✗"_s
                             : row == m_current              ? u"▸"_s
                                                             : u" "_s;
        const QString stop = m_breaks.contains(row) ? u"  ●"_s : QString();
        return u"%1 %2  %3%4"_s.arg(sign).arg(row + 1).arg(m_titles.at(row), stop);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::FontRole:
        if (row == m_current) {
            QFont bold = QApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (state == State::NotAsExpected)
            return toneText(Tone::Error, QApplication::palette());
        if (state == State::AsExpected)
            return toneText(Tone::Success, QApplication::palette());
        return {};
    default:
        return {};
    }
}

} // namespace podesk
