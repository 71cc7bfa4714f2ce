// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/played/playwindow.h"

#include "ui/shell/actingas.h"
#include "ui/shell/workspacesession.h"

#include <QSignalSpy>
#include <QTest>

namespace podesk::test {

using namespace Qt::StringLiterals;

PlayWindow::PlayWindow(EngineClient* client)
    : m_settings(std::make_unique<UiSettings>(m_dir.filePath(u"settings.ini"_s)))
    , m_session(std::make_unique<WorkspaceSession>(client, *client->facts().result()))
    , m_window(std::make_unique<QMainWindow>())
{
    m_view = new WorkspaceView(m_session.get(), m_settings.get());
    m_window->setCentralWidget(m_view);
    m_window->addToolBar(u"bar"_s)->addAction(m_view->actingAs());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active");
    m_performer = new WidgetPerformer(m_view, m_window.get());
}

PlayWindow::~PlayWindow()
{
    m_window.reset();
}

Performed PlayWindow::perform(const Command& command, const QString& identity)
{
    constexpr int longest = 60'000;
    Performed performed;
    const QSignalSpy done(m_performer, &Performer::done);
    const QSignalSpy failed(m_performer, &Performer::failed);
    const QSignalSpy touched(m_performer, &Performer::touched);
    const QSignalSpy ways(m_performer, &WidgetPerformer::wayChosen);
    m_performer->perform(command, identity);
    if (!QTest::qWaitFor([&] { return !done.isEmpty() || !failed.isEmpty(); }, longest))
        performed.failure = u"no end"_s;
    if (!done.isEmpty())
        performed.outcome = done.first().first().value<CommandOutcome>();
    else if (!failed.isEmpty())
        performed.failure = failed.first().first().toString();
    for (const QList<QVariant>& way : ways)
        performed.ways.append(way.first().toBool());
    performed.touches = static_cast<int>(touched.size());
    return performed;
}

} // namespace podesk::test
