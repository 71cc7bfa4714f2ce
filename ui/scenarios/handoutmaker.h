// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/workerthread.h"
#include "ui/common/latest.h"
#include "ui/common/uisettings.h"
#include "ui/scenarios/handouttext.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

#include <atomic>

class QTimer;

namespace podesk {

class StepView;
class WorkspaceSession;
class WorkspaceView;

/// Makes a hand-out: plays the scenario on a workspace of its own, draws what each step shows in a window that is never
/// on the screen, and writes the PDF on a thread of its own. When it goes before made(), no file is
/// written.
class HandOutMaker : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        Scenario scenario;
        Edition edition = Edition::E2024;
        HandOutForm form = HandOutForm::Learner;
        bool hasPictures = true;
        QString path;
    };

    explicit HandOutMaker(Wish wish, QObject* parent = nullptr);
    ~HandOutMaker() override;
    void start();

Q_SIGNALS:
    void progressed(int done, int total);
    void made(const QString& path);
    void failed(const podesk::Error& error);

private:
    void openWindow();
    void goOn();
    void stepped();
    void look();
    void write();
    void say();

    Wish m_wish;
    QTemporaryDir m_folder;
    std::unique_ptr<UiSettings> m_settings;
    ScenarioPlay* m_play;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<WorkspaceView> m_view;
    StepView* m_shown = nullptr;
    QTimer* m_soon;
    QImage m_last;
    int m_looks = 0;
    QHash<QString, QImage> m_pictures;
    QSet<qsizetype> m_pictured;
    std::shared_ptr<std::atomic_bool> m_isWanted = std::make_shared<std::atomic_bool>(true);
    WorkerThread m_thread;
};

} // namespace podesk
