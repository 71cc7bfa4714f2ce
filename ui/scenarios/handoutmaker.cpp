// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/handoutmaker.h"

#include "ui/scenarios/handoutpdf.h"
#include "ui/scenarios/stepview.h"
#include "ui/shell/workspacesession.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QTimer>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1180, 720);
constexpr int lookMs = 60;
constexpr int leastLooks = 3; ///< an answer may still be on its way when two pictures are the same
constexpr int mostLooks = 60;

} // namespace

HandOutMaker::HandOutMaker(Wish wish, QObject* parent)
    : QObject(parent)
    , m_wish(std::move(wish))
    , m_settings(std::make_unique<UiSettings>(m_folder.filePath(u"settings.ini"_s)))
    , m_play(new ScenarioPlay(m_wish.scenario, m_wish.edition, this))
    , m_soon(new QTimer(this))
    , m_thread(u"hand-out"_s, WorkerThread::Priority::Background)
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(lookMs);
    connect(m_soon, &QTimer::timeout, this, &HandOutMaker::look);
    connect(m_play, &ScenarioPlay::started, this, [this] {
        if (m_wish.hasPictures)
            openWindow();
        goOn();
    });
    connect(m_play, &ScenarioPlay::stepped, this, &HandOutMaker::stepped);
    connect(m_play, &ScenarioPlay::failed, this, &HandOutMaker::failed);
    connect(m_play, &ScenarioPlay::refused, this, &HandOutMaker::failed);
}

HandOutMaker::~HandOutMaker()
{
    *m_isWanted = false;
    m_view.reset(); // before the session, and that before the play whose client it shows
    m_session.reset();
}

void HandOutMaker::start()
{
    say();
    m_play->start();
}

void HandOutMaker::openWindow()
{
    m_session = std::make_unique<WorkspaceSession>(m_play->client(), m_play->facts());
    m_view = std::make_unique<WorkspaceView>(m_session.get(), m_settings.get());
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->resize(windowSize);
    m_view->show();
    m_shown = new StepView(m_view.get());
}

void HandOutMaker::goOn()
{
    say();
    if (m_play->isAtEnd())
        write();
    else
        m_play->forward();
}

void HandOutMaker::stepped()
{
    const std::optional<ScenarioView>& wanted = m_wish.scenario.steps.at(m_play->done() - 1).view;
    if (!m_shown || !wanted || !StepView::pageOf(*m_view, wanted->page)) {
        goOn();
        return;
    }
    m_shown->show(*wanted);
    m_last = {};
    m_looks = 0;
    m_soon->start();
}

/// Until the window does not change any more.
void HandOutMaker::look()
{
    const QImage picture = m_view->grab().toImage();
    ++m_looks;
    if (m_looks < mostLooks && (m_looks < leastLooks || picture != m_last)) {
        m_last = picture;
        m_soon->start();
        return;
    }
    const qsizetype step = m_play->done() - 1;
    m_pictures.insert(pictureName(step), picture);
    m_pictured.insert(step);
    goOn();
}

void HandOutMaker::write()
{
    const HandOut handOut{m_wish.scenario, m_wish.edition, m_wish.form, m_play->played(), m_pictured};
    const auto job = [title = m_wish.scenario.title, text = handOutText(handOut), pictures = m_pictures,
                      path = m_wish.path,
                      isWanted = m_isWanted] { return writePdf(title, text, pictures, path, *isWanted); };
    whenDone(m_thread.ask<Result<void>>(job), this, [this](const Result<void>& written) {
        if (written)
            Q_EMIT made(m_wish.path);
        else
            Q_EMIT failed(written.error());
    });
}

void HandOutMaker::say()
{
    Q_EMIT progressed(int(m_play->done()), int(m_wish.scenario.steps.size()) + 1);
}

} // namespace podesk
