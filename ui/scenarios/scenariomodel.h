// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/learnerfiles.h"
#include "core/engine/scenariofiles.h"

#include <QtCore/QAbstractListModel>

namespace podesk {

/// The scenarios whose words hold what is searched for, with what one learner made of them.
class ScenarioModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Frame: for whom, how long, which editions. Standing: the last result, or what is wrong with the file.
    enum Role { Frame = Qt::UserRole, Objectives, Rules, Standing, Path };

    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<ScenarioFile>& files);
    void setAttempts(const QList<ScenarioAttempt>& attempts);
    /// Every word of it in title, audience, objectives, summary, rules or id.
    void search(const QString& text);
    void retranslate();
    qsizetype total() const { return m_files.size(); }
    const ScenarioFile& file(int row) const { return m_files.at(m_shown.at(row)); }
    int rowOf(const QString& path) const;
    /// What the learner made of a scenario, in the order of time.
    QList<ScenarioAttempt> attemptsAt(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void sift();
    QString standing(const ScenarioFile& file) const;

    QList<ScenarioFile> m_files;
    QList<ScenarioAttempt> m_attempts;
    QString m_text;
    QList<qsizetype> m_shown;
};

} // namespace podesk
