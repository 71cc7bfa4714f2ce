// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

namespace podesk {

/// The steps of a scenario with what became of them: a sign, the number, the title, and a point where play stops.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class State { Ahead, Current, AsExpected, NotAsExpected };

    using QAbstractListModel::QAbstractListModel;

    void setScenario(const Scenario& scenario);
    /// One for each step that was carried out; `current`: the step that is told.
    void setStates(const QList<State>& carriedOut, qsizetype current);
    State state(qsizetype step) const;
    const QSet<qsizetype>& breaks() const { return m_breaks; }
    void toggleBreak(qsizetype step);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString spoken(int row) const;

    QStringList m_titles;
    QList<State> m_done;
    qsizetype m_current = 0;
    QSet<qsizetype> m_breaks;
};

} // namespace podesk
