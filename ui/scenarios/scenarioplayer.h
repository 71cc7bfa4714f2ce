// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/common/uisettings.h"
#include "ui/scenarios/performer.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QMainWindow>

class QAction;
class QLabel;
class QListView;
class QSplitter;
class QToolBar;
class QToolButton;
class QVBoxLayout;

namespace podesk {

class BranchesDialog;
class HeadingLabel;
class HelpDesk;
class PlayControls;
class PlayDirector;
class Presentation;
class ScenarioPlay;
class StepsModel;
class StoryPane;
class TouchOutline;
class WorkspaceSession;
class WorkspaceView;

/// What came of a play, for the learner's progress.
struct PlayResult
{
    QString scenario; ///< id
    Edition edition = Edition::E2024;
    bool practised = false;  ///< at least one step was done by hand
    qsizetype stepsDone = 0; ///< the furthest step that was reached
    qsizetype stepsByHand = 0;
    qsizetype steps = 0;
    qsizetype questions = 0;     ///< asked so far
    qsizetype rightAtOnce = 0;   ///< of them answered rightly at the first attempt
    qsizetype hints = 0;         ///< asked for
    QList<qsizetype> mismatches; ///< steps that were not as expected
    bool isComplete() const { return steps > 0 && stepsDone == steps && mismatches.isEmpty(); }
};

/// The window in which a scenario is played, on a workspace of its own that goes with it.
class ScenarioPlayer : public QMainWindow
{
    Q_OBJECT
public:
    enum class Mode { Watch, Practise };

    /// Without a maker of performers every step is carried out by the engine.
    explicit ScenarioPlayer(UiSettings* settings, PerformerMaker performers = {}, QWidget* parent = nullptr);
    ~ScenarioPlayer() override;

    /// Makes the workspace and stands before the first step; opened() or failed() follows. Another scenario may be
    /// opened in the same window; the one before ends.
    void open(const Scenario& scenario, Edition edition, Mode mode);

    /// Null until opened().
    WorkspaceView* view() const { return m_view; }
    PlayDirector* director() const { return m_director; }
    ScenarioPlay* play() const { return m_play; }
    Presentation* presentation() const { return m_presentation; }

Q_SIGNALS:
    void opened();
    void failed(const podesk::Error& error);
    /// The last step has been carried out, or the window closes before that, or another scenario is opened: what came
    /// of it so far. Once for each play; Restart begins another one.
    void ended(const podesk::PlayResult& result);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildSide();
    void wireControls();
    void wireStory();
    void adopt();
    void wireDirector();
    void fillBar();
    void retranslate();
    void takeDown();
    void beginResult(const QString& scenario, Edition edition, qsizetype steps);
    void finish();
    void refresh();
    void refreshButtons();
    void showWhy(qsizetype index);
    void press(int button);
    void restart();
    void askForMark(bool branch);
    void showBranches();
    void present(bool on);
    void takeFocus();
    void showNavigation();
    bool takesKey(int key);

    UiSettings* m_settings;
    PerformerMaker m_performers;
    QTemporaryDir m_own; ///< layout of the played pages, apart from the user's
    std::unique_ptr<UiSettings> m_pageSettings;
    HeadingLabel* m_title;
    QLabel* m_sign;
    QLabel* m_waiting;
    QListView* m_list;
    StepsModel* m_steps;
    StoryPane* m_story;
    PlayControls* m_controls;
    QToolBar* m_bar;
    QVBoxLayout* m_stage = nullptr;
    QSplitter* m_across = nullptr;
    Presentation* m_presentation = nullptr;
    TouchOutline* m_outline;
    HelpDesk* m_help = nullptr;
    QAction* m_undo = nullptr;
    QToolButton* m_presentButton = nullptr;
    std::optional<Error> m_failure;
    ScenarioPlay* m_play = nullptr;
    WorkspaceSession* m_session = nullptr;
    WorkspaceView* m_view = nullptr;
    PlayDirector* m_director = nullptr;
    Mode m_mode = Mode::Watch;
    QList<int> m_usualSizes; ///< of side and stage while presenting
    PlayResult m_result;
    QSet<qsizetype> m_asked;
    QHash<qsizetype, bool> m_firstAnswers; ///< by step: whether its question was answered rightly at once
    bool m_isEnded = true;
    bool m_isRestarting = false; ///< a new play begins as soon as the beginning has been reached
};

} // namespace podesk
