// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QWidgetAction>

class QComboBox;
class QLabel;

namespace podesk {

class Permissions;

/// "Acting as" in the tool bar: the identities of the workspace with its owner at first, remembered for each workspace.
/// Not there while the workspace has none.
class ActingAs : public QWidgetAction
{
    Q_OBJECT
public:
    ActingAs(Permissions* permissions, UiSettings* settings, QObject* parent);
    void setFacts(const WorkspaceFacts& facts);
    QComboBox* choice() const { return m_choice; }
    void retranslate();

private:
    void fill();
    QString settingsKey() const;

    Permissions* m_permissions;
    UiSettings* m_settings;
    QLabel* m_label;
    QComboBox* m_choice;
    QString m_path;
    QStringList m_names;
};

} // namespace podesk
