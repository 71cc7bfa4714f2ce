// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workerthread.h"

#include "core/storage/sha256.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace podesk {

WorkerThread::WorkerThread(const QString& name, Priority priority) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
#ifdef Q_OS_LINUX
    // Lists are filled behind the window's back; they must not take the processor from what the user does.
    if (priority == Priority::Background)
        post([] { setpriority(PRIO_PROCESS, 0, 10); });
#else
    Q_UNUSED(priority)
#endif
}

WorkerThread::~WorkerThread()
{
    call(&storage::Sha256::leaveThread);
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(job), Qt::QueuedConnection);
}

void WorkerThread::call(const std::function<void()>& job)
{
    QMetaObject::invokeMethod(m_context.get(), job, Qt::BlockingQueuedConnection);
}

} // namespace podesk
