// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/learnerfiles.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace podesk {

class ScenarioLibrary;

/// Who learns: chosen, added, imported and exported. The choice is remembered.
class LearnerBar : public QWidget
{
    Q_OBJECT
public:
    LearnerBar(ScenarioLibrary* library, UiSettings* settings, QWidget* parent = nullptr);

    /// Null while nobody is chosen.
    const LearnerFile* learner() const;
    void choose(const QString& path);
    void retranslate();

Q_SIGNALS:
    void learnerChanged();

private:
    void build();
    void fill();
    void judge();
    void askForName();
    void askForImport();
    void askForExport();

    ScenarioLibrary* m_library;
    UiSettings* m_settings;
    QLabel* m_label;
    QComboBox* m_choice;
    QToolButton* m_menu;
    QAction* m_add;
    QAction* m_import;
    QAction* m_export;
};

} // namespace podesk
