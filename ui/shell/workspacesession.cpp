// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacesession.h"

namespace podesk {

WorkspaceSession::WorkspaceSession(QObject* parent) : QObject(parent), m_client(new EngineClient(this)) {}

WorkspaceSession::WorkspaceSession(EngineClient* client, const WorkspaceFacts& facts, QObject* parent)
    : QObject(parent), m_client(client), m_path(facts.path)
{
    follow(facts);
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::open(const QString& path)
{
    await(m_client->open(path), path);
}

void WorkspaceSession::create(const QString& path, const NewWorkspace& settings)
{
    await(m_client->create(path, settings), path);
}

void WorkspaceSession::createDemo(const QString& path)
{
    await(m_client->createDemo(path), path);
}

void WorkspaceSession::await(const QFuture<Result<WorkspaceFacts>>& opening, const QString& path)
{
    m_path = path;
    whenDone(opening, this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts) {
            Q_EMIT failed(facts.error());
            return;
        }
        follow(*facts);
        Q_EMIT opened();
    });
}

void WorkspaceSession::follow(const WorkspaceFacts& facts)
{
    m_facts = facts;
    connect(m_client, &EngineClient::changed, this, [this] {
        m_latest.ask(m_client->facts(), this, [this](const Result<WorkspaceFacts>& now) {
            if (!now)
                return;
            m_facts = *now;
            Q_EMIT factsChanged();
        });
    });
}

} // namespace podesk
