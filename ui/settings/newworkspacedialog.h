// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QDialog>

class QFormLayout;

namespace podesk {

/// Where a new workspace lies and how it is set up: name, clock, edition, quotas. Accepting only hands out the choices;
/// the caller creates it and reports what went wrong with setProblem().
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folder`: where a file is proposed.
    explicit NewWorkspaceDialog(const QString& folder, QWidget* parent = nullptr);
    ~NewWorkspaceDialog() override;

    QString path() const;
    NewWorkspace workspace() const;
    /// A sentence beside the path ("a file of that name exists already"); the dialog is usable again.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    /// [Create] was pressed with everything filled in. Close the dialog with accept() once the workspace is there.
    void createRequested(const QString& path, const podesk::NewWorkspace& settings);

private:
    void build(const QString& folder);
    void addPath(QFormLayout* form, const QString& folder);
    void addAccount(QFormLayout* form);
    void choosePath();
    void review();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
