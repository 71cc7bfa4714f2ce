// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace podesk {

/// The commands under way, in the status bar: the newest with its progress and Cancel. Shows nothing for what is done
/// in an instant.
class TaskArea : public QWidget
{
    Q_OBJECT
public:
    explicit TaskArea(QWidget* parent = nullptr);
    void follow(CommandRunner* runner);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Task
    {
        int number = 0;
        QString name;
        std::shared_ptr<std::atomic_bool> cancelled;
        qint64 done = 0;
        qint64 total = 0;
    };

    void start(int number, const QString& name, const std::shared_ptr<std::atomic_bool>& cancelled);
    void progress(int number, qint64 done, qint64 total);
    void finish(int number);
    void cancelNewest();
    void say();

    QList<Task> m_tasks;
    QLabel* m_name;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_delay;
};

} // namespace podesk
