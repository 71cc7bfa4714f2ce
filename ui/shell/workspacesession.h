// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

namespace podesk {

/// One workspace that is being opened or is open: its client, and its facts, which follow every change. Opening never
/// blocks.
class WorkspaceSession : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceSession(QObject* parent = nullptr);
    /// Of a workspace that is open already, in a client of someone else who outlives the session.
    WorkspaceSession(EngineClient* client, const WorkspaceFacts& facts, QObject* parent = nullptr);
    ~WorkspaceSession() override;

    void open(const QString& path);
    void create(const QString& path, const NewWorkspace& settings);
    void createDemo(const QString& path);

    EngineClient* client() const { return m_client; }
    const QString& path() const { return m_path; }
    /// Empty until opened().
    const WorkspaceFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void opened();
    void failed(const podesk::Error& error);
    void factsChanged();

private:
    void await(const QFuture<Result<WorkspaceFacts>>& opening, const QString& path);
    void follow(const WorkspaceFacts& facts);

    EngineClient* m_client;
    QString m_path;
    WorkspaceFacts m_facts;
    Latest m_latest;
};

} // namespace podesk
