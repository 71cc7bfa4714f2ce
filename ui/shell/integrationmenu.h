// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QMenu>

namespace podesk {

class CommandRunner;
struct IntegrationSwitch;

/// The billing integration of each payer, on or off, to be switched. Who may not switch it sees why.
class IntegrationMenu : public QMenu
{
    Q_OBJECT
public:
    IntegrationMenu(CommandRunner* runner, QWidget* parent);
    void setFacts(const WorkspaceFacts& facts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void add(const IntegrationSwitch& each);

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
};

} // namespace podesk
