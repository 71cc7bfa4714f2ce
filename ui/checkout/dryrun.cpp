// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/dryrun.h"

#include "ui/common/latest.h"

namespace podesk {

DryRun::DryRun(CommandRunner* runner, QObject* parent) : QObject(parent), m_runner(runner) {}

void DryRun::ask(const Command& command)
{
    m_waiting = command;
    if (!m_isAsking)
        askWaiting();
}

void DryRun::askWaiting()
{
    const Command command = *m_waiting;
    m_waiting.reset();
    m_isAsking = true;
    whenDone(m_runner->preview(command), this, [this](const CommandOutcome& outcome) {
        m_isAsking = false;
        if (m_waiting)
            askWaiting();
        else
            Q_EMIT answered(outcome);
    });
}

} // namespace podesk
