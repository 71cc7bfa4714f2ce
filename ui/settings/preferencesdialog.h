// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/uisettings.h"

#include <QtWidgets/QDialog>

class QFormLayout;

namespace podesk {

/// Language, theme, text size, where one's own scenarios lie, and where the workspace lives. Each choice holds at once
/// and is remembered; Close only closes.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `workspacePath` is shown with a button to its folder; empty when none is open.
    PreferencesDialog(UiSettings* settings, const QString& workspacePath, QWidget* parent = nullptr);
    ~PreferencesDialog() override;

Q_SIGNALS:
    // The settings hold the new value already; the window applies it.
    void languageChanged(const QString& code); ///< "" = the system's
    void themeChanged(podesk::UiSettings::Theme theme);
    void textSizeChanged(int percent); ///< of the system's size: one of textSizes(); kept under text("text-size")
    void scenarioFolderChanged();
    void layoutReset();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addScenarios(QFormLayout* form);
    void chooseScenarios();
    void wire();
    void retranslate();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
