// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/playcontrols.h"

#include "ui/common/flowlayout.h"
#include "ui/common/permissions.h"
#include "ui/scenarios/timeline.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array paces{1600, 800, 400, 200, 0}; ///< milliseconds an act, from slow to at once

} // namespace

PlayControls::PlayControls(QWidget* parent)
    : QWidget(parent)
    , m_timeLine(new TimeLine(this))
    , m_date(new QLabel(this))
    , m_speedLabel(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_stop(new QCheckBox(this))
{
    setObjectName(u"playControls"_s);
    m_date->setObjectName(u"playDate"_s);
    m_stop->setObjectName(u"stopAtMismatch"_s);
    m_stop->setChecked(true);
    m_speed->setObjectName(u"speed"_s);
    m_speedLabel->setBuddy(m_speed);
    for (const int pace : paces)
        m_speed->addItem(QString(), pace);
    m_speed->setCurrentIndex(1);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT paceChanged(pace()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(upperRow());
    column->addWidget(lowerRow());
    retranslate();
}

QPushButton* PlayControls::make(Button id, const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons[std::size_t(id)] = button;
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT pressed(id); });
    return button;
}

QWidget* PlayControls::upperRow()
{
    auto* upper = new QWidget(this);
    auto* row = new QHBoxLayout(upper);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(make(Button::First, u"firstStep"_s));
    row->addWidget(make(Button::Back, u"previousStep"_s));
    row->addWidget(make(Button::DoForMe, u"doForMe"_s));
    row->addWidget(make(Button::DoMyself, u"doMyself"_s));
    row->addWidget(make(Button::Next, u"nextStep"_s));
    row->addWidget(make(Button::Last, u"lastStep"_s));
    row->addWidget(m_timeLine, 1);
    row->addWidget(m_date);
    return upper;
}

QWidget* PlayControls::lowerRow()
{
    m_lower = new QWidget(this);
    auto* row = new FlowLayout(m_lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(make(Button::Play, u"playPause"_s));
    row->addWidget(m_speedLabel);
    row->addWidget(m_speed);
    row->addWidget(m_stop);
    row->addWidget(make(Button::Break, u"breakPoint"_s));
    m_buttons[std::size_t(Button::Break)]->setCheckable(true);
    row->addWidget(make(Button::Restart, u"restart"_s));
    row->addWidget(make(Button::Checkpoint, u"saveMark"_s));
    row->addWidget(make(Button::Branch, u"branchFromHere"_s));
    row->addWidget(make(Button::Branches, u"showBranches"_s));
    row->addWidget(make(Button::KeepCopy, u"keepCopy"_s));
    return m_lower;
}

void PlayControls::say(Button id, const QString& text, const QString& help)
{
    QPushButton* button = m_buttons[std::size_t(id)];
    button->setText(text);
    button->setAccessibleName(help);
    button->setToolTip(help);
    m_help[std::size_t(id)] = help;
    setObstacle(id, m_obstacles[std::size_t(id)]);
}

void PlayControls::sayButtons()
{
    say(Button::First, u"|◀"_s, tr("To the beginning"));
    say(Button::Back, u"◀"_s, tr("Previous step (Left)"));
    say(Button::DoForMe, tr("Do it for me"), tr("Watch the step being done on the pages"));
    say(Button::DoMyself, tr("I'll do it"), tr("Do the step yourself on the pages"));
    say(Button::Next, u"▶"_s, tr("Next step (Right)"));
    say(Button::Last, u"▶|"_s, tr("To the end, or to the next break point"));
    say(Button::Break, tr("Break point"), tr("Stop playing before the chosen step"));
    say(Button::Restart, tr("Restart"), tr("Begin the scenario anew"));
    say(Button::Checkpoint, tr("Save as checkpoint…"), tr("Remember this moment under a name, to return to it"));
    say(Button::Branches, tr("Branches…"), tr("Checkpoints and branches: return to one, compare two"));
    say(Button::KeepCopy, tr("Keep a copy…"), tr("Save this workspace as a file of its own"));
    setPlaying(m_isPlaying);
    setBranching(m_isBranching);
}

void PlayControls::retranslate()
{
    m_speedLabel->setText(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    const QStringList names{tr("½ ×"), tr("1 ×"), tr("2 ×"), tr("4 ×"), tr("At once")};
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, names.at(i));
    m_stop->setText(tr("Stop on mismatch"));
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setToolTip(tr("Stop after a step that is not as the scenario expects"));
    sayButtons();
}

void PlayControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlayControls::setPlaying(bool playing)
{
    m_isPlaying = playing;
    if (playing)
        say(Button::Play, tr("Pause"), tr("Pause (Space)"));
    else
        say(Button::Play, tr("Play"), tr("Play step after step (Space)"));
}

void PlayControls::setBranching(bool branching)
{
    m_isBranching = branching;
    if (branching)
        say(Button::Branch, tr("Back to the scenario"), tr("Remember the branch and return to the scenario's line"));
    else
        say(Button::Branch, tr("Branch from here…"), tr("Try something else from here, and return afterwards"));
}

void PlayControls::setBreak(bool isThere)
{
    button(Button::Break)->setChecked(isThere);
}

void PlayControls::setObstacle(Button id, const QString& reason)
{
    m_obstacles[std::size_t(id)] = reason;
    sayObstacle(button(id), reason);
    if (reason.isEmpty())
        button(id)->setToolTip(m_help[std::size_t(id)]);
}

void PlayControls::setDate(const QString& date)
{
    m_date->setText(date);
    m_date->setAccessibleName(tr("Simulated time: %1").arg(date));
}

void PlayControls::setPresenting(bool presenting)
{
    m_lower->setVisible(!presenting);
}

int PlayControls::pace() const
{
    return m_speed->currentData().toInt();
}

} // namespace podesk
