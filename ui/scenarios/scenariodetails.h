// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/learner.h"
#include "core/engine/scenariofiles.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace podesk {

class QuietBrowser;

/// What the selected scenario is about, and what can be done with it.
class ScenarioDetails : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioDetails(QWidget* parent = nullptr);

    void show(const ScenarioFile& file, const QList<ScenarioAttempt>& attempts, const QString& learner);
    void clear();
    void retranslate();

Q_SIGNALS:
    void playRequested(podesk::PlayMode mode, podesk::Edition edition);
    void handOutRequested();
    void exportRequested();
    void editRequested();
    void ruleRequested(const QString& rule);

private:
    void build();
    void wire();
    void judge();
    void fillEditions();

    std::optional<ScenarioFile> m_file;
    QuietBrowser* m_page;
    QLabel* m_editionLabel;
    QComboBox* m_edition;
    QPushButton* m_watch;
    QPushButton* m_practise;
    QPushButton* m_present;
    QPushButton* m_handOut;
    QPushButton* m_export;
    QPushButton* m_edit;
};

} // namespace podesk
