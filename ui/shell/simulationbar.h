// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace podesk {

/// Only in simulated workspaces: says so in a colour and a word of its own, shows the workspace's now, and moves its
/// clock forward.
class SimulationBar : public QFrame
{
    Q_OBJECT
public:
    explicit SimulationBar(CommandRunner* runner, QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    void advanceTo(Instant time);
    void chooseTime();
    /// First moment of the next month: the whole of this one is over then.
    void advanceToMonthEnd();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& name);
    void recolour();
    void retranslate();

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
    QLabel* m_word;
    QLabel* m_now;
    QPushButton* m_day;
    QPushButton* m_week;
    QPushButton* m_monthEnd;
    QPushButton* m_toTime;
};

} // namespace podesk
