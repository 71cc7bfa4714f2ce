// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenariomodel.h"

#include "core/domain/listquery.h"
#include "ui/scenarios/attemptwords.h"
#include "ui/words/words.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString searchedText(const ScenarioFile& file)
{
    const Scenario& scenario = file.scenario;
    QStringList parts{scenario.title, scenario.audience, scenario.id, QFileInfo(file.path).fileName()};
    parts << scenario.objectives << scenario.summary << scenario.rules;
    return foldedForSearch(parts.join(u'\n'));
}

QString titleOf(const ScenarioFile& file)
{
    return file.scenario.title.isEmpty() ? QFileInfo(file.path).fileName() : file.scenario.title;
}

} // namespace

void ScenarioModel::setFiles(const QList<ScenarioFile>& files)
{
    beginResetModel();
    m_files = files;
    sift();
    endResetModel();
}

void ScenarioModel::setAttempts(const QList<ScenarioAttempt>& attempts)
{
    m_attempts = attempts;
    retranslate();
}

void ScenarioModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ScenarioModel::search(const QString& text)
{
    if (text == m_text)
        return;
    beginResetModel();
    m_text = text;
    sift();
    endResetModel();
}

void ScenarioModel::sift()
{
    m_shown.clear();
    const QStringList wanted = foldedForSearch(m_text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QString searched = searchedText(m_files.at(i));
        if (std::ranges::all_of(wanted, [&searched](const QString& word) { return searched.contains(word); }))
            m_shown << i;
    }
}

int ScenarioModel::rowOf(const QString& path) const
{
    const auto found = std::ranges::find_if(m_shown, [&](qsizetype i) { return m_files.at(i).path == path; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QList<ScenarioAttempt> ScenarioModel::attemptsAt(const QString& id) const
{
    QList<ScenarioAttempt> attempts;
    std::ranges::copy_if(m_attempts, std::back_inserter(attempts),
                         [&id](const ScenarioAttempt& attempt) { return attempt.scenario == id; });
    return attempts;
}

QString ScenarioModel::standing(const ScenarioFile& file) const
{
    if (!file.isInOrder())
        return tr("✗ Not in order: cannot be played");
    const QList<ScenarioAttempt> attempts = attemptsAt(file.scenario.id);
    return attempts.isEmpty() ? tr("Not played yet") : attemptText(attempts.last(), QLocale());
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScenarioFile& at = file(index.row());
    const Scenario& scenario = at.scenario;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(at);
    case Frame:
        return frameText(at);
    case Objectives:
        return (scenario.objectives.isEmpty() ? scenario.summary : scenario.objectives).join(u" · "_s).simplified();
    case Rules:
        return scenario.rules.isEmpty() ? QString() : tr("Rules: %1").arg(scenario.rules.join(u", "_s));
    case Standing:
        return standing(at);
    case Path:
        return at.path;
    case Qt::ToolTipRole:
        return scenario.summary.join(u' ').toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringList{titleOf(at), frameText(at), standing(at)}.join(u", "_s);
    case Qt::AccessibleDescriptionRole:
        return scenario.objectives.join(u". "_s);
    default:
        return {};
    }
}

} // namespace podesk
