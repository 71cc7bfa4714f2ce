// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace podesk {

/// What the window shows while no workspace is open: welcome and the ways in, or one sentence on why a workspace cannot
/// be used.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);
    void showWelcome(const QStringList& recent);
    void showOpening(const QString& path);
    void showProblem(const QString& path, const Error& error, bool canReturn);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void scenariosRequested();
    void pathRequested(const QString& path);
    void returnRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Saying { Welcome, Opening, Problem };

    void say();
    void showRecent();
    QPushButton* addButton(const QString& name, void (StartPage::*signal)());

    Saying m_saying = Saying::Welcome;
    QString m_path;
    Error m_error;
    bool m_canReturn = false;
    QStringList m_recent;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_buttons;
    QPushButton* m_return;
    QPushButton* m_retry;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_demo;
    QPushButton* m_scenarios;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recentLinks;
};

} // namespace podesk
