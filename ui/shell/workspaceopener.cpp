// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceopener.h"

#include "ui/common/filequestion.h"
#include "ui/details/commanddialog.h"
#include "ui/scenarios/recording.h"
#include "ui/settings/newworkspacedialog.h"
#include "ui/shell/workspacesession.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace podesk {

using namespace Qt::StringLiterals;

WorkspaceOpener::WorkspaceOpener(UiSettings* settings, QWidget* window)
    : QObject(window), m_settings(settings), m_window(window)
{
}

WorkspaceSession* WorkspaceOpener::begin(const QString& path)
{
    if (m_session)
        m_session->deleteLater();
    m_session = new WorkspaceSession(this);
    connect(m_session, &WorkspaceSession::opened, this, [this, session = m_session] { hand(session); });
    connect(m_session, &WorkspaceSession::failed, this,
            [this, session = m_session](const Error& error) { refuse(session, error); });
    Q_EMIT opening(path);
    return m_session;
}

void WorkspaceOpener::hand(WorkspaceSession* session)
{
    if (session != m_session)
        return;
    m_session = nullptr;
    if (!recordingAt(session->path())) // which is gone once it has ended
        m_settings->addRecentWorkspace(session->path());
    if (m_creating)
        m_creating->accept();
    Q_EMIT opened(session);
}

void WorkspaceOpener::refuse(WorkspaceSession* session, const Error& error)
{
    if (session != m_session)
        return;
    m_session = nullptr;
    session->deleteLater();
    if (m_creating)
        m_creating->setProblem(words::errorSentence(error));
    else
        Q_EMIT failed(session->path(), error);
}

void WorkspaceOpener::open(const QString& path)
{
    begin(path)->open(path);
}

QString WorkspaceOpener::ownDemo()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"demo.podesk"_s);
}

void WorkspaceOpener::openDemo(const QString& path)
{
    const QString file = path.isEmpty() ? ownDemo() : path;
    if (QFileInfo::exists(file)) {
        open(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    begin(file)->createDemo(file);
}

QString WorkspaceOpener::folder() const
{
    return m_settings->text(u"workspace-folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

void WorkspaceOpener::rememberFolder(const QString& path)
{
    m_settings->setText(u"workspace-folder"_s, QFileInfo(path).absolutePath());
}

void WorkspaceOpener::askForNew()
{
    if (m_creating)
        return;
    m_creating = openDialog<NewWorkspaceDialog>(folder(), m_window);
    connect(m_creating, &NewWorkspaceDialog::createRequested, this,
            [this](const QString& path, const NewWorkspace& settings) {
                rememberFolder(path);
                begin(path)->create(path, settings);
            });
    connect(m_creating, &QDialog::finished, this, [this] { m_creating = nullptr; });
}

void WorkspaceOpener::askForFile()
{
    const FileQuestion question{FileQuestion::For::Opening, u"openWorkspaceDialog"_s, tr("Open a workspace"), folder(),
                                tr("Workspaces (*.podesk);;All files (*)")};
    podesk::askForFile(m_window, question, this, [this](const QString& path) {
        rememberFolder(path);
        open(path);
    });
}

} // namespace podesk
