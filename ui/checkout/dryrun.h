// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"

namespace podesk {

/// Asks what a command would do while one is still changing it. One question at a time: while one is being answered
/// only the newest command waits, and only the answer to the newest is passed on.
class DryRun : public QObject
{
    Q_OBJECT
public:
    explicit DryRun(CommandRunner* runner, QObject* parent = nullptr);
    void ask(const Command& command);
    bool isPending() const { return m_isAsking; }

Q_SIGNALS:
    void answered(const podesk::CommandOutcome& outcome);

private:
    void askWaiting();

    CommandRunner* m_runner;
    std::optional<Command> m_waiting;
    bool m_isAsking = false;
};

} // namespace podesk
