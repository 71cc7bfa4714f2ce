// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace podesk {

class TimeLine;

/// The buttons under a play: forward and back, who does the step, the time line, and how playing goes.
class PlayControls : public QWidget
{
    Q_OBJECT
public:
    enum class Button {
        First,
        Back,
        DoForMe,
        DoMyself,
        Next,
        Last,
        Play,
        Break,
        Restart,
        Checkpoint,
        Branch,
        Branches,
        KeepCopy,
        Count
    };

    explicit PlayControls(QWidget* parent = nullptr);
    QPushButton* button(Button id) const { return m_buttons[std::size_t(id)]; }
    TimeLine* timeLine() const { return m_timeLine; }
    QComboBox* speed() const { return m_speed; }
    QCheckBox* stopAtMismatch() const { return m_stop; }
    /// Empty: it can be pressed; otherwise why not.
    void setObstacle(Button id, const QString& reason);
    void setPlaying(bool playing);
    void setBranching(bool branching);
    void setBreak(bool isThere);
    void setDate(const QString& date);
    /// How playing goes is set before one presents.
    void setPresenting(bool presenting);
    int pace() const;

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    void pressed(podesk::PlayControls::Button id);
    void paceChanged(int millisecondsPerAct);

private:
    QPushButton* make(Button id, const QString& name);
    void say(Button id, const QString& text, const QString& help);
    void sayButtons();
    void retranslate();
    QWidget* upperRow();
    QWidget* lowerRow();

    std::array<QPushButton*, std::size_t(Button::Count)> m_buttons{};
    std::array<QString, std::size_t(Button::Count)> m_help;
    std::array<QString, std::size_t(Button::Count)> m_obstacles;
    bool m_isPlaying = false;
    bool m_isBranching = false;
    TimeLine* m_timeLine;
    QLabel* m_date;
    QLabel* m_speedLabel;
    QComboBox* m_speed;
    QCheckBox* m_stop;
    QWidget* m_lower = nullptr;
};

} // namespace podesk
