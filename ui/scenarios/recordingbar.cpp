// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/recordingbar.h"

#include "core/engine/scenariofiles.h"
#include "core/engine/scenariorecording.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/common/theme.h"
#include "ui/details/discardquestion.h"
#include "ui/words/scenariowords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

RecordingBar* RecordingBar::forWorkspace(const QString& path, EngineClient* client, MessageBar* messages,
                                         QWidget* parent)
{
    const std::optional<Recording> recording = recordingAt(path);
    return recording ? new RecordingBar(*recording, client, messages, parent) : nullptr;
}

RecordingBar::RecordingBar(const Recording& recording, EngineClient* client, MessageBar* messages, QWidget* parent)
    : QFrame(parent)
    , m_recording(recording)
    , m_client(client)
    , m_messages(messages)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_counted(recording.since)
    , m_thread(u"recording"_s, WorkerThread::Priority::Normal)
{
    setObjectName(u"recordingBar"_s);
    build();
    connect(m_stop, &QPushButton::clicked, this, &RecordingBar::stop);
    connect(m_discard, &QPushButton::clicked, this, &RecordingBar::askToDiscard);
    connect(client, &EngineClient::changed, this, &RecordingBar::count);
    say();
    count();
}

RecordingBar::~RecordingBar() = default;

void RecordingBar::build()
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_sign->setObjectName(u"recordingSign"_s);
    m_text->setObjectName(u"recordingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_stop->setObjectName(u"stopRecording"_s);
    m_discard->setObjectName(u"discardRecording"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    row->addWidget(m_discard);
}

/// As many as there will be steps: the days of one way of the clock are one. Journals are read in parts, and what was
/// counted is not read again.
void RecordingBar::count()
{
    m_newest.ask(m_client->entriesSince(m_counted), this, [this](const Result<QList<JournalEntry>>& entries) {
        if (!entries || entries->isEmpty())
            return say();
        for (const JournalEntry& entry : *entries) {
            m_things += entry.command == "advance-clock"_L1 && m_lastCommand == entry.command ? 0 : 1;
            m_lastCommand = entry.command;
        }
        m_counted = entries->last().position;
        count();
    });
}

void RecordingBar::stop()
{
    m_state = State::Working;
    say();
    const auto job = [client = m_client, recording = m_recording]() -> Result<Scenario> {
        Result<Scenario> scenario = scenarioFromJournal(*client, scenarioIdOf(recording.title), recording.since);
        if (!scenario)
            return scenario;
        scenario->title = recording.title;
        return scenario->steps.isEmpty() ? scenario : withProposedExpectations(*scenario);
    };
    whenDone(m_thread.ask<Result<Scenario>>(job), this, [this](const Result<Scenario>& scenario) { finish(scenario); });
}

void RecordingBar::finish(const Result<Scenario>& scenario)
{
    m_state = scenario ? State::Editing : State::Recording;
    say();
    if (!scenario) {
        m_messages->show(
            MessageBar::Level::Error,
            tr("What you did cannot be told as a scenario. %1").arg(words::errorSentence(scenario.error())));
        return;
    }
    Scenario recorded = *scenario;
    for (ScenarioStep& step : recorded.steps)
        step.title = words::recordedStepTitle(step);
    Q_EMIT stopped(recorded);
}

void RecordingBar::leave()
{
    endRecording(m_recording);
    Q_EMIT workspaceRequested(m_recording.returnTo);
}

void RecordingBar::askToDiscard()
{
    podesk::askToDiscard(window(), tr("Recording"), tr("Throw away what you have done in this recording?"),
                         tr("&Go on recording"), [bar = QPointer(this)] {
                             if (bar)
                                 bar->leave();
                         });
}

QString RecordingBar::text() const
{
    switch (m_state) {
    case State::Working:
        return tr("Working out what happened in “%1”...").arg(m_recording.title);
    case State::Editing:
        return tr("“%1” is being edited. The recording ends when the editor is closed.").arg(m_recording.title);
    case State::Recording:
        break;
    }
    return tr("Recording “%1”. %2").arg(m_recording.title, tr("%n thing(s) done so far.", nullptr, m_things));
}

void RecordingBar::say()
{
    QPalette own = palette();
    own.setColor(QPalette::Window, toneGround(Tone::Error, parentWidget()->palette()));
    setPalette(own);
    const int size = fontMetrics().height();
    m_sign->setPixmap(themedIcon(u"record"_s).pixmap(size, size));
    m_sign->setAccessibleName(tr("Recording"));
    m_text->setText(text());
    setAccessibleName(m_text->text());
    m_stop->setText(tr("&Stop and edit"));
    m_discard->setText(tr("Disca&rd..."));
    const QString busy = m_state == State::Working   ? tr("The recording is being read.")
                         : m_state == State::Editing ? tr("The editor is open.")
                                                     : QString();
    sayObstacle(m_stop, busy.isEmpty() && m_things == 0 ? tr("Nothing has been done yet.") : busy);
    sayObstacle(m_discard, busy);
}

void RecordingBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace podesk
