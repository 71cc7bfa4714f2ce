// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace podesk {

class HelpWindow;
class UiSettings;

/// Opens the help page that fits what one is at. Hears F1 in every window, dialogs and menus included, where a shortcut
/// of the main window would not be heard.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    HelpDesk(UiSettings* settings, QObject* parent);
    ~HelpDesk() override;
    /// The one of the window over which a dialog stands; null where there is none.
    static HelpDesk* of(const QWidget* widget);
    /// An empty id: the list of rules.
    void openRule(const QString& rule);
    /// The rule that the focus or the thing under the mouse has to do with, else the list.
    void openHere();
    /// Null until help was opened.
    HelpWindow* window() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openAt(const QWidget* widget);

    UiSettings* m_settings;
    QPointer<HelpWindow> m_window;
};

/// The rule that a widget has to do with: its property "rule" or that of what it lies in, or the one that its hint
/// names.
QString ruleOf(const QWidget* widget);

} // namespace podesk
