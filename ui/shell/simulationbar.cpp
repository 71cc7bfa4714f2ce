// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/simulationbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/forecastwords.h"
#include "ui/common/permissions.h"
#include "ui/common/theme.h"
#include "ui/details/advancetodialog.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

SimulationBar::SimulationBar(CommandRunner* runner, QWidget* parent)
    : QFrame(parent)
    , m_runner(runner)
    , m_word(new QLabel(this))
    , m_now(new QLabel(this))
    , m_edition(new QComboBox(this))
    , m_buttons{addButton(u"advanceDay"_s), addButton(u"advanceWeek"_s), addButton(u"advanceMonthEnd"_s),
                addButton(u"advanceNext"_s), addButton(u"advanceTo"_s)}
    , m_pause(new QTimer(this))
{
    setObjectName(u"simulationBar"_s);
    setAutoFillBackground(true);
    m_word->setObjectName(u"simulationWord"_s);
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_now->setObjectName(u"simulatedNow"_s);
    m_now->installEventFilter(this);
    m_now->setTextFormat(Qt::PlainText);
    m_now->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edition->setObjectName(u"edition"_s);
    m_edition->installEventFilter(this);
    for (const Edition edition : {Edition::E2024, Edition::E2026})
        m_edition->addItem(QString(), int(edition));
    auto* steps = new QWidget(this); // on two lines where the window is narrow: the time is never what gives way
    auto* flow = new FlowLayout(steps);
    flow->addWidget(m_edition);
    for (QPushButton* button : m_buttons)
        flow->addWidget(button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->addWidget(m_word);
    row->addWidget(m_now, 1);
    row->addWidget(steps);
    for (const Step step : {Day, Week})
        connect(m_buttons[step], &QPushButton::clicked, this, [this, step] { advanceTo(targetOf(step)); });
    connect(m_buttons[MonthEnd], &QPushButton::clicked, this, &SimulationBar::advanceToMonthEnd);
    connect(m_buttons[Next], &QPushButton::clicked, this, &SimulationBar::advanceToNext);
    connect(m_buttons[ToTime], &QPushButton::clicked, this, &SimulationBar::chooseTime);
    connect(m_edition, &QComboBox::activated, this, &SimulationBar::switchEdition);
    connect(runner->permissions(), &Permissions::changed, this, &SimulationBar::showEdition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &SimulationBar::foresee);
    recolour();
    retranslate();
}

QPushButton* SimulationBar::addButton(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    return button;
}

Instant SimulationBar::targetOf(Step step) const
{
    constexpr int week = 7;
    switch (step) {
    case Day:
        return m_facts.now.plusDays(1);
    case Week:
        return m_facts.now.plusDays(week);
    case MonthEnd:
        return Month::containing(m_facts.now).end();
    default:
        return m_next.value_or(m_facts.now);
    }
}

void SimulationBar::setFacts(const WorkspaceFacts& facts)
{
    const bool isNews = facts.position != m_facts.position || facts.now != m_facts.now;
    m_facts = facts;
    if (isNews && facts.clock == ClockKind::Simulated) {
        m_forecasts.fill(std::nullopt);
        m_pause->start();
    }
    retranslate();
}

void SimulationBar::foresee()
{
    const auto keep = [this](Step step, Instant to) {
        m_asked[step].ask(m_runner->client()->forecast(to), this, [this, step](const Result<Forecast>& forecast) {
            m_forecasts[step] = forecast ? std::optional(*forecast) : std::nullopt;
            retranslate();
        });
    };
    for (const Step step : {Week, MonthEnd})
        keep(step, targetOf(step));
    m_asked[Day].ask(m_runner->client()->forecast(targetOf(Day)), this, [this, keep](const Result<Forecast>& forecast) {
        m_forecasts[Day] = forecast ? std::optional(*forecast) : std::nullopt;
        m_next = forecast ? forecast->next : std::nullopt;
        m_isForeseen = true;
        if (m_next)
            keep(Next, *m_next);
        retranslate();
        Q_EMIT foreseen();
    });
}

void SimulationBar::advanceTo(Instant time)
{
    if (m_moving)
        return;
    const bool isLong = time > m_facts.now.plusDays(1);
    if (!isLong) {
        move(time);
        return;
    }
    m_confirming.ask(m_runner->client()->forecast(time), this, [this, time](const Result<Forecast>& forecast) {
        if (forecast && forecast->invoices > 0)
            openDialog<AdvanceToDialog>(m_runner, window(), time);
        else
            move(time);
    });
}

/// One move at a time: a second press while days still pass would count from a moment that is over.
void SimulationBar::move(Instant time)
{
    if (m_moving)
        return;
    setMoving(true);
    m_runner->run(AdvanceClock{time}, this, [this](const CommandOutcome&) { setMoving(false); });
}

void SimulationBar::setMoving(bool moving)
{
    m_moving = moving;
    if (moving) {
        const auto focused = std::ranges::find_if(m_buttons, &QWidget::hasFocus);
        m_pressed = focused == m_buttons.end() ? nullptr : *focused;
    }
    retranslate();
    if (!moving && m_pressed) // whose focus went elsewhere when it was disabled
        m_pressed->setFocus();
}

void SimulationBar::advanceToMonthEnd()
{
    advanceTo(targetOf(MonthEnd));
}

void SimulationBar::advanceToNext()
{
    if (m_next && *m_next > m_facts.now)
        advanceTo(*m_next);
}

QString SimulationBar::nextObstacle() const
{
    if (!m_isForeseen)
        return tr("What comes next is still being found out.");
    return m_next ? QString()
                  : tr("Nothing lies ahead: no charge is due, no purchase order expires, no agreement ends.");
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

/// Where the name does not fit beside the time, the time stands alone: the window's title has the name.
void SimulationBar::sayNow()
{
    const QString now = words::dateTimeText(m_facts.now, QLocale());
    const QString whole = tr("“%1”   now: %2").arg(m_facts.name, now);
    m_now->setText(m_now->fontMetrics().horizontalAdvance(whole) <= m_now->width() ? whole : now);
}

/// The bar must not move while days go by, so there is room for the widest moment of the year.
int SimulationBar::longestNow() const
{
    constexpr int months = 12;
    constexpr int lastDays = 27;
    int widest = m_now->fontMetrics().horizontalAdvance(words::dateTimeText(m_facts.now, QLocale()));
    for (int ahead = 0; ahead < months; ++ahead) {
        const Instant moment = Month::containing(m_facts.now).plus(ahead).begin().plusDays(lastDays);
        widest = std::max(widest, m_now->fontMetrics().horizontalAdvance(words::dateTimeText(moment, QLocale())));
    }
    return widest;
}

void SimulationBar::retranslate()
{
    setAccessibleName(tr("Simulation"));
    m_word->setText(tr("SIMULATION"));
    const QString now = words::dateTimeText(m_facts.now, QLocale());
    m_now->setMinimumWidth(longestNow());
    sayNow();
    m_now->setToolTip(
        tr("The clock of this workspace is simulated. It only moves forward, and only when you move it."));
    m_now->setAccessibleName(tr("Simulated now: %1").arg(now));
    showEdition();
    const std::array texts{tr("+1 day"), tr("+1 week"), tr("Next month end"), tr("Next event"), tr("To date...")};
    for (const Step step : {Day, Week, MonthEnd, Next, ToTime}) {
        QPushButton* button = m_buttons[step];
        const QString obstacle = step == Next ? nextObstacle() : QString();
        button->setText(texts[step]);
        button->setEnabled(!m_moving && obstacle.isEmpty());
        const QString help = helpOf(step);
        QString more = obstacle;
        if (more.isEmpty() && m_forecasts[step])
            more = forecastSentence(*m_forecasts[step]);
        button->setToolTip(more.isEmpty() ? help : tr("%1. %2", "what a button does, what it brings").arg(help, more));
        button->setAccessibleName(help);
        button->setAccessibleDescription(more);
    }
}

/// Another edition is a command like any other: the message says what it means and offers Undo.
void SimulationBar::switchEdition(int index)
{
    const auto edition = Edition(m_edition->itemData(index).toInt());
    if (edition == m_facts.edition)
        return;
    m_edition->setEnabled(false);
    // Refused or done, the switch shows what is in force.
    m_runner->run(SetEdition{edition}, this, [this](const CommandOutcome& outcome) {
        if (outcome.isDone())
            m_facts.edition = Edition(m_edition->currentData().toInt());
        showEdition();
    });
}

bool SimulationBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_now && event->type() == QEvent::Resize)
        sayNow();
    return (watched == m_edition && event->type() == QEvent::Wheel) || QFrame::eventFilter(watched, event);
}

void SimulationBar::showEdition()
{
    const QString obstacle = m_runner->permissions()->obstacle<SetEdition>();
    for (int i = 0; i < m_edition->count(); ++i)
        m_edition->setItemText(i, tr("Rules of %1", "edition")
                                      .arg(editionText(Edition(m_edition->itemData(i).toInt()))));
    m_edition->setCurrentIndex(m_edition->findData(int(m_facts.edition)));
    m_edition->setEnabled(obstacle.isEmpty());
    m_edition->setAccessibleName(tr("Edition of the rules"));
    m_edition->setAccessibleDescription(
        obstacle.isEmpty() ? tr("A change counts for later decisions only; what was decided stays as it is.") : obstacle);
    m_edition->setToolTip(m_edition->accessibleDescription());
}

QString SimulationBar::helpOf(Step step) const
{
    switch (step) {
    case Day:
        return tr("Move the clock forward by one day");
    case Week:
        return tr("Move the clock forward by one week");
    case MonthEnd:
        return tr("Move the clock past the end of this month");
    case Next:
        return m_next ? tr("Move the clock to the next event, %1").arg(words::dateTimeText(*m_next, QLocale()))
                      : tr("Move the clock to the next event");
    default:
        return tr("Move the clock forward to a date");
    }
}

} // namespace podesk
