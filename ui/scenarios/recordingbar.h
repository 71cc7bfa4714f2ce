// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "core/engine/engineclient.h"
#include "core/engine/workerthread.h"
#include "ui/common/latest.h"
#include "ui/scenarios/recording.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace podesk {

class MessageBar;

/// Above everything while a recording is under way: that it is, how much was done, Stop and Discard.
class RecordingBar : public QFrame
{
    Q_OBJECT
public:
    /// Null where the workspace is not being recorded. `client` must outlive it.
    static RecordingBar* forWorkspace(const QString& path, EngineClient* client, MessageBar* messages, QWidget* parent);
    ~RecordingBar() override;

    const Recording& recording() const { return m_recording; }
    /// It is over: the window goes back to what was open before.
    void leave();

Q_SIGNALS:
    /// What was done, as a scenario with expectations proposed. The recording goes on until leave().
    void stopped(const podesk::Scenario& scenario);
    void workspaceRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    RecordingBar(const Recording& recording, EngineClient* client, MessageBar* messages, QWidget* parent);
    void build();
    void count();
    void stop();
    void finish(const Result<Scenario>& scenario);
    void askToDiscard();
    void say();
    QString text() const;

    Recording m_recording;
    EngineClient* m_client;
    MessageBar* m_messages;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_stop;
    QPushButton* m_discard;
    qint64 m_counted; ///< journal position up to which m_things are counted
    int m_things = 0;
    QString m_lastCommand; ///< of the last entry that was counted
    enum class State { Recording, Working, Editing };
    State m_state = State::Recording;
    Latest m_newest;
    WorkerThread m_thread;
};

} // namespace podesk
