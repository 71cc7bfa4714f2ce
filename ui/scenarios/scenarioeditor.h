// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenariorunner.h"
#include "core/engine/workerthread.h"
#include "ui/common/latest.h"
#include "ui/scenarios/faultsat.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace podesk {

class AboutForm;
class FieldHint;
class StepForm;

/// Gives words, questions and expectations to a scenario, one's own or a recorded one. What is wrong stands beside its
/// field as one types; it is saved into the folder of one's own, under its id.
class ScenarioEditor : public QDialog
{
    Q_OBJECT
public:
    /// `path`: the file it came from; empty for one that is not saved yet, which then counts as unsaved work.
    ScenarioEditor(const Scenario& scenario, const QString& path, const QString& folder, QWidget* parent = nullptr);
    ~ScenarioEditor() override;
    void reject() override; ///< asks first when there is unsaved work

    const Scenario& scenario() const { return m_scenario; }

Q_SIGNALS:
    void saved(const QString& path);
    void playRequested(const podesk::Scenario& scenario);

private:
    void build();
    QWidget* buildSides();
    void wire();
    void listSteps();
    void showEntry(int row);
    void takeEntry();
    void askForFaults();
    void showFaults();
    bool isSaidBeside(const QString& sentence) const;
    void markFaults(const FaultsAt& faults);
    FaultsAt faults() const;
    QString idFault() const;
    QString target() const;
    bool isDirty() const { return m_path.isEmpty() || m_scenario != m_stored; }
    void save();
    void check();
    void showChecked(const QList<ScenarioReport>& reports);
    void judge();

    Scenario m_scenario;
    Scenario m_stored;
    QString m_path;
    QString m_folder;
    QList<Error> m_faults;
    QListWidget* m_entries;
    QStackedWidget* m_forms;
    AboutForm* m_about;
    StepForm* m_step;
    FieldHint* m_problem;
    QPlainTextEdit* m_result;
    QPushButton* m_check;
    QPushButton* m_play;
    QPushButton* m_save;
    QTimer* m_pause;
    bool m_isAsking = false;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the check that is under way
    Latest m_newest;
    WorkerThread m_thread;
};

} // namespace podesk
