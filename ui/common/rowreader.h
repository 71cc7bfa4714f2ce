// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/idlists.h"

#include <QtCore/QCache>

namespace podesk {

/// Reads the rows of a list by the page, when someone looks at them, into a bounded cache. Knows which record stands at
/// which place from the ids it is given.
class RowReader : public QObject
{
    Q_OBJECT
public:
    RowReader(EngineClient* client, ListKind kind, QObject* parent);

    /// Other records stand at the places from now on; pages that were only wanted are forgotten.
    void setIds(SharedIds ids);
    /// What was read before is still shown, and read again when someone looks.
    void outdate() { ++m_epoch; }
    /// The row at a place; null while it is missing, and then it is asked for.
    const ListRow* look(int place);
    /// Nothing while the record's row has not been read.
    const ListRow* loaded(qint64 id) const;
    bool knows(qint64 id) const { return m_cache.contains(id); }
    /// Reading what is missing of these places begins now. True when nothing was.
    bool prefetch(int first, int last);
    /// Reads these records now, whoever looks.
    void readAgain(const QList<qint64>& ids);

Q_SIGNALS:
    void placesRead(int first, int last);
    void recordsRead(const QList<qint64>& ids);
    /// A page could not be read; nothing more is asked for until someone looks again.
    void readFailed(const podesk::Error& error);

private:
    struct Entry
    {
        ListRow row;
        quint64 epoch = 0;
    };
    qint64 idAt(int place) const;
    void want(int page);
    void pump();
    void askPage(int page);
    void store(const QList<qint64>& asked, const QList<ListRow>& rows, quint64 epoch);

    EngineClient* m_client;
    ListKind m_kind;
    SharedIds m_ids;
    quint64 m_epoch = 1;      ///< rows read under an older one are shown and read again
    quint64 m_generation = 0; ///< counts replacements of m_ids
    QCache<qint64, Entry> m_cache;
    QList<int> m_wanted; ///< pages, the newest last
    bool m_isPumping = false;
    QSet<int> m_inFlight;
};

} // namespace podesk
