// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/simulationbar.h"

#include "ui/common/theme.h"
#include "ui/details/advancetodialog.h"
#include "ui/words/words.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

SimulationBar::SimulationBar(CommandRunner* runner, QWidget* parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_word(new QLabel(this))
    , m_now(new QLabel(this))
    , m_day(addButton(u"advanceDay"_s))
    , m_week(addButton(u"advanceWeek"_s))
    , m_monthEnd(addButton(u"advanceMonthEnd"_s))
    , m_toTime(addButton(u"advanceTo"_s))
{
    setObjectName(u"simulationBar"_s);
    setAutoFillBackground(true);
    m_word->setObjectName(u"simulationWord"_s);
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_now->setObjectName(u"simulatedNow"_s);
    m_now->setTextFormat(Qt::PlainText);
    m_now->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->addWidget(m_word);
    row->addWidget(m_now, 1);
    for (QPushButton* button : {m_day, m_week, m_monthEnd, m_toTime})
        row->addWidget(button);
    constexpr int week = 7;
    connect(m_day, &QPushButton::clicked, this, [this] { advanceTo(m_facts.now.plusDays(1)); });
    connect(m_week, &QPushButton::clicked, this, [this] { advanceTo(m_facts.now.plusDays(week)); });
    connect(m_monthEnd, &QPushButton::clicked, this, &SimulationBar::advanceToMonthEnd);
    connect(m_toTime, &QPushButton::clicked, this, &SimulationBar::chooseTime);
    recolour();
    retranslate();
}

QPushButton* SimulationBar::addButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    return button;
}

void SimulationBar::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
    retranslate();
}

void SimulationBar::advanceTo(Instant time)
{
    // One move at a time: a second press while days still pass would count from a moment that is over.
    for (QPushButton* button : {m_day, m_week, m_monthEnd, m_toTime})
        button->setEnabled(false);
    m_runner->run(AdvanceClock{time}, this, [this](const CommandOutcome&) {
        for (QPushButton* button : {m_day, m_week, m_monthEnd, m_toTime})
            button->setEnabled(true);
    });
}

void SimulationBar::advanceToMonthEnd()
{
    advanceTo(Month::containing(m_facts.now).end());
}

void SimulationBar::chooseTime()
{
    openDialog<AdvanceToDialog>(m_runner, window());
}

void SimulationBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SimulationBar::recolour()
{
    // Only these two roles are ours; the others follow the application, and their change is how this bar hears of a new
    // theme.
    QPalette own;
    own.setColor(QPalette::Window, toneGround(Tone::Simulation, QApplication::palette()));
    QPalette word;
    word.setColor(QPalette::WindowText, toneText(Tone::Simulation, QApplication::palette()));
    if (palette().color(QPalette::Window) == own.color(QPalette::Window))
        return;
    setPalette(own);
    m_word->setPalette(word);
}

void SimulationBar::retranslate()
{
    setAccessibleName(tr("Simulation"));
    m_word->setText(tr("SIMULATION"));
    const QString now = words::dateTimeText(m_facts.now, QLocale());
    m_now->setText(tr("“%1”   now: %2").arg(m_facts.name, now));
    m_now->setToolTip(
        tr("The clock of this workspace is simulated. It only moves forward, and only when you move it."));
    m_now->setAccessibleName(tr("Simulated now: %1").arg(now));
    const auto say = [](QPushButton* button, const QString& text, const QString& help) {
        button->setText(text);
        button->setToolTip(help);
        button->setAccessibleName(help);
    };
    say(m_day, tr("+1 day"), tr("Move the clock forward by one day"));
    say(m_week, tr("+1 week"), tr("Move the clock forward by one week"));
    say(m_monthEnd, tr("Next month end"), tr("Move the clock past the end of this month"));
    say(m_toTime, tr("To date..."), tr("Move the clock forward to a date"));
}

} // namespace podesk
