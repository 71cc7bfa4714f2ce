// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace podesk {

/// A thread with a queue of jobs. State that must live and die on it is made and dropped by jobs; the destructor
/// finishes what is queued.
class WorkerThread
{
public:
    enum class Priority { Normal, Background };
    WorkerThread(const QString& name, Priority priority);
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    void post(std::function<void()> job);
    /// Runs the job and waits for it.
    void call(const std::function<void()>& job);

    /// Runs `job` on the thread; the future finishes there.
    template <class T>
    QFuture<T> ask(std::function<T()> job)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise, job = std::move(job)] {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace podesk
