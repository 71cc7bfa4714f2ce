// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFutureWatcher>

#include <memory>

namespace podesk {

/// Calls `then` with the future's result on the receiver's thread, unless the receiver is gone by then.
/// QFuture::then(context, ...) of Qt 6.4 must not outlive its context, which a page that can be closed at any time
/// cannot promise.
template <class T, class Then>
void whenDone(const QFuture<T>& future, QObject* receiver, Then then)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

/// Of several questions asked one after the other only the newest is answered; older answers are dropped when they
/// come.
class Latest
{
public:
    template <class T, class Then>
    void ask(const QFuture<T>& future, QObject* receiver, Then then)
    {
        const quint64 number = ++*m_number;
        whenDone(future, receiver, [newest = m_number, number, then = std::move(then)](const T& result) mutable {
            if (*newest == number)
                then(result);
        });
    }
    /// Whatever is still under way is not wanted any more.
    void forget() { ++*m_number; }

private:
    std::shared_ptr<quint64> m_number = std::make_shared<quint64>(0);
};

} // namespace podesk
