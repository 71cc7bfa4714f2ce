// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/advancetodialog.h"

#include "ui/common/forecastwords.h"
#include "ui/common/latest.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class AdvanceToDialog::Private
{
public:
    std::optional<Instant> wanted; ///< exactly, while its day stands there
    QLabel* now;
    QDateEdit* date;
    QCalendarWidget* calendar;
    QLabel* preview;
    QLabel* forecast;
    QStandardItemModel* events;
    PlainTable* table;
    QVBoxLayout* right;
    QCheckBox* savesFirst;
    FieldHint* pastHint;
    WorkspaceFacts facts;
    Latest newest;

    Instant target() const
    {
        return wanted && wanted->date() == date->date() ? *wanted : Instant::fromDate(date->date());
    }

    /// A name that no checkpoint has yet.
    QString checkpoint() const
    {
        const QString name =
            AdvanceToDialog::tr("Before the move to %1", "checkpoint").arg(words::dateText(target(), QLocale()));
        QString free = name;
        for (int number = 2; facts.checkpoints.contains(free); ++number)
            free = AdvanceToDialog::tr("%1 (%2)", "checkpoint name (number)").arg(name).arg(number);
        return free;
    }
};

AdvanceToDialog::AdvanceToDialog(CommandRunner* runner, QWidget* parent, std::optional<Instant> target)
    : CommandDialog(runner, u"advanceToDialog"_s, parent), d(new Private)
{
    d->wanted = target;
    build();
    connect(d->date, &QDateEdit::dateChanged, this, [this](QDate date) {
        const QSignalBlocker quiet(d->calendar);
        d->calendar->setSelectedDate(date);
        showPreview();
    });
    connect(d->calendar, &QCalendarWidget::selectionChanged, this,
            [this] { d->date->setDate(d->calendar->selectedDate()); });
    setObstacle(tr("Loading the workspace…"));
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts) {
            setProblem(words::errorSentence(facts.error()));
            return;
        }
        d->facts = *facts;
        begin();
    });
}

AdvanceToDialog::~AdvanceToDialog() = default;

void AdvanceToDialog::build()
{
    setWindowTitle(tr("Advance the clock"));
    setVerb(tr("&Advance"));
    d->now = new QLabel(this);
    d->date = new QDateEdit(this);
    d->date->setObjectName(u"targetDate"_s);
    d->date->setAccessibleName(tr("Advance to"));
    d->date->setTimeSpec(Qt::UTC);
    d->date->setDisplayFormat(u"d MMM yyyy"_s);
    d->calendar = new QCalendarWidget(this);
    d->calendar->setObjectName(u"calendar"_s);
    d->calendar->setAccessibleName(tr("Calendar"));
    d->calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    d->preview = new QLabel(this);
    d->preview->setObjectName(u"preview"_s);
    d->forecast = new QLabel(this);
    d->forecast->setObjectName(u"forecast"_s);
    for (QLabel* label : {d->preview, d->forecast})
        label->setWordWrap(true);
    d->events = new QStandardItemModel(0, 2, this);
    d->events->setHorizontalHeaderLabels({tr("Day"), tr("What happens")});
    d->table = new PlainTable(u"events"_s, tr("What happens on the way"), this);
    d->table->setModel(d->events);
    d->table->setMinimumHeight(fontMetrics().height() * 6);
    d->table->setVisible(false); // until something happens
    d->savesFirst = new QCheckBox(tr("&Save a checkpoint first, to be able to come back"), this);
    d->savesFirst->setObjectName(u"saveCheckpoint"_s);
    d->pastHint = new FieldHint(this);
    d->pastHint->setObjectName(u"pastHint"_s);
    d->pastHint->say(
        FieldHint::Kind::Note,
        tr("Earlier days cannot be chosen: a simulated clock only moves forward. To go back, restore a checkpoint."));
    auto* form = new QFormLayout;
    form->addRow(tr("Now"), d->now);
    form->addRow(tr("Advance &to"), d->date);
    auto* right = d->right = new QVBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{d->preview, d->forecast})
        right->addWidget(widget);
    right->addWidget(d->table);
    right->addWidget(d->savesFirst);
    right->addStretch(); // without events the rest stays together at the top
    auto* columns = new QHBoxLayout;
    columns->addWidget(d->calendar, 2);
    columns->addLayout(right, 3);
    content()->addLayout(form);
    content()->addLayout(columns, 1);
    content()->addWidget(d->pastHint);
    resize(fontMetrics().averageCharWidth() * 115, fontMetrics().height() * 22);
}

void AdvanceToDialog::begin()
{
    d->now->setText(words::dateTimeText(d->facts.now, QLocale()));
    const QDate tomorrow = d->facts.now.date().addDays(1);
    const QDate first = d->wanted ? std::min(d->wanted->date(), tomorrow) : tomorrow;
    d->date->setMinimumDate(first);
    d->calendar->setMinimumDate(first);
    d->date->setDate(d->wanted ? d->wanted->date() : tomorrow);
    d->date->setFocus();
    const bool isReal = d->facts.clock == ClockKind::Real;
    for (QWidget* widget : std::initializer_list<QWidget*>{d->date, d->calendar, d->savesFirst})
        widget->setEnabled(!isReal);
    const QString forbidden = runner()->permissions()->obstacle<AdvanceClock>();
    setObstacle(isReal ? words::errorHint(Error{ErrorCode::RealClock, {}, {}, {}}) : forbidden);
    if (!isReal)
        showPreview();
}

void AdvanceToDialog::showPreview()
{
    const Instant target = d->target();
    const qint64 days = d->facts.now.date().daysTo(d->date->date());
    const int months = Month::containing(target).index - Month::containing(d->facts.now).index;
    QString text = tr("%n day(s), one after the other, to %1.", nullptr, static_cast<int>(days))
                       .arg(words::dateTimeText(target, QLocale()));
    text += u' ' + (months == 0 ? tr("No month ends on the way.") : tr("%n month(s) end on the way.", nullptr, months));
    d->preview->setText(text);
    d->newest.ask(client()->forecast(target), this, [this](const Result<Forecast>& forecast) {
        if (forecast)
            showForecast(*forecast);
        else
            d->forecast->setText(words::errorSentence(forecast.error()));
    });
}

void AdvanceToDialog::showForecast(const Forecast& forecast)
{
    QString text = forecastSentence(forecast);
    if (forecast.invoices > 0)
        text += u' ' + tr("Issued invoices stay: a move of the clock cannot be undone.");
    d->forecast->setText(text);
    d->events->setRowCount(0);
    for (const ForecastEvent& event : forecast.events) {
        d->events->appendRow(
            {new QStandardItem(words::dateText(event.on, QLocale())), new QStandardItem(forecastEventText(event))});
    }
    const qint64 hidden = forecast.invoices + forecast.expiring + forecast.ending - forecast.events.size();
    if (hidden > 0)
        d->events->appendRow({new QStandardItem, new QStandardItem(tr("and %n more", nullptr, int(hidden)))});
    const bool hasEvents = d->events->rowCount() > 0;
    d->table->setVisible(hasEvents);
    d->right->setStretchFactor(d->table, hasEvents ? 1 : 0); // a hidden one would keep its share
    d->table->fitColumns();
}

void AdvanceToDialog::perform()
{
    if (d->savesFirst->isChecked() && d->savesFirst->isEnabled())
        submit(SaveCheckpoint{d->checkpoint()});
    else
        submit(AdvanceClock{d->target()});
}

void AdvanceToDialog::succeeded(const CommandOutcome& outcome)
{
    if (outcome.command != definitionOf(SaveCheckpoint{}).name) {
        accept();
        return;
    }
    d->savesFirst->setEnabled(false);
    d->savesFirst->setText(tr("The checkpoint is saved"));
    submit(AdvanceClock{d->target()});
}

} // namespace podesk
