// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/learner.h"
#include "core/domain/scenario.h"
#include "ui/common/commandrunner.h"
#include "ui/common/uisettings.h"
#include "ui/common/workspacepage.h"

class QAction;
class QDialog;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace podesk {

class EmptyState;
class LearnerBar;
class RecordingBar;
class ScenarioDetails;
class ScenarioLibrary;
class ScenarioModel;
struct ScenarioFile;

/// The place of the scenarios: those that come with the program and one's own as cards, what the selected one is about,
/// who learns, and the ways to play, to hand out, to record and to bring in.
class ScenariosPage : public WorkspacePage
{
    Q_OBJECT
public:
    ScenariosPage(CommandRunner* runner, UiSettings* settings, QWidget* parent = nullptr);
    ~ScenariosPage() override;

    Place place() const override { return Place::Scenarios; }
    QString name() const override;
    QString icon() const override;
    std::optional<qint64> count(const WorkspaceFacts& facts) const override;
    void setFacts(const WorkspaceFacts& facts) override;
    void focusContent() override;
    void focusFilter() override;
    void refresh() override;

    ScenarioLibrary* library() const { return m_library; }
    ScenarioModel* model() const { return m_model; }
    QListView* cards() const { return m_cards; }
    /// Keeps what came of a play, under the learner who is chosen, if anybody is.
    void noteAttempt(const ScenarioAttempt& attempt);
    /// Opens a scenario to be changed. Without a path it is a new one for one's own folder.
    QDialog* edit(const Scenario& scenario, const QString& path);
    /// What stands above a workspace that is being recorded; null for any other. Stopping it opens the editor, and the
    /// window returns to the workspace before once that is closed.
    RecordingBar* recordingBar(const QString& workspace, QWidget* parent);

Q_SIGNALS:
    /// The window plays it and gives what came of it to noteAttempt().
    void playRequested(const podesk::Scenario& scenario, podesk::Edition edition, podesk::PlayMode mode);
    void ruleRequested(const QString& rule);
    /// Open this workspace in the window: a recording begins in it.
    void workspaceRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void wireLibrary();
    void takeFiles();
    void updateState();
    void showDetails();
    const ScenarioFile* selected() const;
    void play(PlayMode mode, std::optional<Edition> edition);
    void select(const QString& path);
    void askForImport();
    void askForExport();
    void handOut();
    void record();
    void editSelected();
    void retranslate();

    CommandRunner* m_runner;
    UiSettings* m_settings;
    WorkspaceFacts m_facts;
    ScenarioLibrary* m_library;
    QList<ScenarioAttempt> m_unnoted; ///< until the learners are known
    ScenarioModel* m_model;
    QLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_record;
    QPushButton* m_manual;
    QLineEdit* m_search;
    LearnerBar* m_learner;
    QSplitter* m_sides;
    QStackedWidget* m_stack;
    QListView* m_cards;
    EmptyState* m_empty;
    ScenarioDetails* m_details;
    QAction* m_clearSearch;
    QString m_wanted; ///< path of a card to be selected once it is there
};

} // namespace podesk
