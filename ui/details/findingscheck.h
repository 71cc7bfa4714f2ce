// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

namespace podesk {

/// Asks the rules about a draft while it is typed. One question at a time: while one is being answered only the newest
/// draft waits, and only the answer to the newest draft is passed on.
class FindingsCheck : public QObject
{
    Q_OBJECT
public:
    explicit FindingsCheck(EngineClient* client, QObject* parent = nullptr);
    void check(const PurchaseOrder& draft, const QString& payer);
    bool isPending() const { return m_isAsking; }

Q_SIGNALS:
    void answered(const QList<podesk::Error>& findings);

private:
    void ask();

    EngineClient* m_client;
    std::optional<std::pair<PurchaseOrder, QString>> m_waiting;
    bool m_isAsking = false;
};

} // namespace podesk
