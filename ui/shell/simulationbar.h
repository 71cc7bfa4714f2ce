// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QComboBox;
class QTimer;

namespace podesk {

/// Only in simulated workspaces: says so in a colour and a word of its own, shows the workspace's now, switches between
/// the editions of the rules, and moves its clock forward. Each step says beforehand what it brings; one of more than a day that issues invoices asks first,
/// because they stay.
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
    /// To the next charge, expiration or end of an agreement, when there is any.
    void advanceToNext();
    /// Why there is no next event to go to; empty when there is one.
    QString nextObstacle() const;

Q_SIGNALS:
    /// What lies ahead is known anew.
    void foreseen();

protected:
    void changeEvent(QEvent* event) override;
    /// A wheel that turns over the edition does not switch it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Step { Day, Week, MonthEnd, Next, ToTime, StepCount };
    QPushButton* addButton(const QString& name);
    Instant targetOf(Step step) const;
    void foresee();
    void move(Instant time);
    void switchEdition(int index);
    void showEdition();
    void setMoving(bool moving);
    void recolour();
    void retranslate();
    void sayNow();
    int longestNow() const;
    QString helpOf(Step step) const;

    CommandRunner* m_runner;
    WorkspaceFacts m_facts;
    QLabel* m_word;
    QLabel* m_now;
    QComboBox* m_edition;
    std::array<QPushButton*, StepCount> m_buttons;
    std::array<std::optional<Forecast>, StepCount> m_forecasts;
    std::array<Latest, StepCount> m_asked;
    std::optional<Instant> m_next;
    Latest m_confirming;
    QTimer* m_pause; ///< several changes at once are one piece of news
    QPointer<QPushButton> m_pressed;
    bool m_isForeseen = false; ///< before that, m_next says nothing
    bool m_moving = false;
};

} // namespace podesk
