// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findingscheck.h"

#include "ui/common/latest.h"

namespace podesk {

FindingsCheck::FindingsCheck(EngineClient* client, QObject* parent) : QObject(parent), m_client(client) {}

void FindingsCheck::check(const PurchaseOrder& draft, const QString& payer)
{
    m_waiting = {draft, payer};
    if (!m_isAsking)
        ask();
}

void FindingsCheck::ask()
{
    const auto [draft, payer] = *m_waiting;
    m_waiting.reset();
    m_isAsking = true;
    whenDone(m_client->findings(draft, payer), this, [this](const Result<QList<Error>>& findings) {
        m_isAsking = false;
        if (m_waiting) {
            ask();
            return;
        }
        Q_EMIT answered(findings ? *findings : QList<Error>{findings.error()});
    });
}

} // namespace podesk
