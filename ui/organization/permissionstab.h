// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace podesk {

class EmptyState;
class PermissionMatrixModel;
class PermissionTester;
class PlainTable;

/// Who may do what: the matrix of identities and actions, and the tester that says why.
class PermissionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionsTab(CommandRunner* runner, QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    PermissionMatrixModel* model() const { return m_model; }
    PlainTable* matrix() const { return m_matrix; }
    void focusFirst();

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void tellCell(const QModelIndex& index);
    void addIdentity();
    void updateState();
    void retranslate();

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
    PermissionMatrixModel* m_model;
    PlainTable* m_matrix;
    PermissionTester* m_tester;
    QAction* m_addAction;
    QPushButton* m_add = nullptr;
    QLabel* m_cell;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

} // namespace podesk
