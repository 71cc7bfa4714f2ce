// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskarea.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int delayMs = 600;
// Progress in thousandths: a bar counts in int, tasks in 64 bits.
constexpr int fullBar = 1000;

} // namespace

TaskArea::TaskArea(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"taskArea"_s);
    m_name->setObjectName(u"taskName"_s);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_cancel->setObjectName(u"cancelTask"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    connect(m_delay, &QTimer::timeout, this, [this] { setVisible(!m_tasks.isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &TaskArea::cancelNewest);
    setVisible(false);
    say();
}

void TaskArea::follow(CommandRunner* runner)
{
    m_tasks.clear();
    setVisible(false);
    connect(runner, &CommandRunner::taskStarted, this, &TaskArea::start);
    connect(runner, &CommandRunner::taskProgress, this, &TaskArea::progress);
    connect(runner, &CommandRunner::taskFinished, this, &TaskArea::finish);
}

void TaskArea::start(int number, const QString& name, const std::shared_ptr<std::atomic_bool>& cancelled)
{
    m_tasks.append({number, name, cancelled, 0, 0});
    if (!isVisible())
        m_delay->start();
    say();
}

void TaskArea::progress(int number, qint64 done, qint64 total)
{
    for (Task& task : m_tasks) {
        if (task.number == number) {
            task.done = done;
            task.total = total;
        }
    }
    say();
}

void TaskArea::finish(int number)
{
    m_tasks.removeIf([number](const Task& task) { return task.number == number; });
    if (m_tasks.isEmpty()) {
        m_delay->stop();
        setVisible(false);
    }
    say();
}

void TaskArea::cancelNewest()
{
    if (m_tasks.isEmpty())
        return;
    m_tasks.last().cancelled->store(true);
    say();
}

void TaskArea::say()
{
    setAccessibleName(tr("Tasks"));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the task"));
    m_cancel->setToolTip(tr("Stops the task; nothing stays half done"));
    if (m_tasks.isEmpty())
        return;
    const Task& task = m_tasks.last();
    const QLocale locale;
    // A share, because what is counted differs: rows of an import, parts of a day of a clock move.
    const qint64 share = task.total > 0 ? std::clamp<qint64>(task.done * 100 / task.total, 0, 100) : 0;
    QString text =
        task.total > 0 ? tr("%1 %2 %", "task, percentage").arg(task.name, locale.toString(share)) : task.name;
    if (m_tasks.size() > 1)
        text = tr("%1 (and %Ln more)", nullptr, int(m_tasks.size()) - 1).arg(text);
    if (task.cancelled->load())
        text = tr("%1, stopping").arg(text);
    m_name->setText(text);
    m_cancel->setEnabled(!task.cancelled->load());
    m_bar->setRange(0, task.total > 0 ? fullBar : 0);
    if (task.total > 0)
        m_bar->setValue(int(double(task.done) / double(task.total) * fullBar));
}

void TaskArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace podesk
