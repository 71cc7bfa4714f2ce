// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "ui/common/uisettings.h"

#include <QtCore/QObject>

class QWidget;

namespace podesk {

class NewWorkspaceDialog;
class WorkspaceSession;

/// The ways to a workspace: open a file, make a new one, the demo. One attempt at a time, a newer one takes the place
/// of an older; what it opened it hands over.
class WorkspaceOpener : public QObject
{
    Q_OBJECT
public:
    WorkspaceOpener(UiSettings* settings, QWidget* window);

    void open(const QString& path);
    /// An empty path: the user's own demo. Made when the file is not there yet.
    void openDemo(const QString& path);
    /// Where the user's own demo lies.
    static QString ownDemo();
    void askForNew();
    void askForFile();

Q_SIGNALS:
    void opening(const QString& path);
    /// The receiver owns the session.
    void opened(podesk::WorkspaceSession* session);
    void failed(const QString& path, const podesk::Error& error);

private:
    WorkspaceSession* begin(const QString& path);
    void hand(WorkspaceSession* session);
    void refuse(WorkspaceSession* session, const Error& error);
    QString folder() const;
    void rememberFolder(const QString& path);

    UiSettings* m_settings;
    QWidget* m_window;
    WorkspaceSession* m_session = nullptr;
    NewWorkspaceDialog* m_creating = nullptr;
};

} // namespace podesk
