// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/advancetodialog.h"

#include "ui/common/latest.h"
#include "ui/details/fieldhint.h"
#include "ui/words/words.h"

#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class AdvanceToDialog::Private
{
public:
    QLabel* now;
    QDateEdit* date;
    QCalendarWidget* calendar;
    QLabel* preview;
    FieldHint* pastHint;
    WorkspaceFacts facts;

    Instant target() const { return Instant::fromDate(date->date()); }

    void showPreview()
    {
        const QLocale locale;
        const qint64 days = facts.now.date().daysTo(date->date());
        const int months = Month::containing(target()).index - Month::containing(facts.now).index;
        QString text = AdvanceToDialog::tr("%n day(s), one after the other, to %1.", nullptr, static_cast<int>(days))
                           .arg(words::dateTimeText(target(), locale));
        text += u' ' + (months == 0 ? AdvanceToDialog::tr("No month ends on the way.")
                                    : AdvanceToDialog::tr("%n month(s) end on the way.", nullptr, months));
        preview->setText(text);
    }
};

AdvanceToDialog::AdvanceToDialog(CommandRunner* runner, QWidget* parent)
    : CommandDialog(runner, u"advanceToDialog"_s, parent), d(new Private)
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
    d->preview->setWordWrap(true);
    d->pastHint = new FieldHint(this);
    auto* form = new QFormLayout;
    form->addRow(tr("Now"), d->now);
    form->addRow(tr("Advance &to"), d->date);
    content()->addLayout(form);
    content()->addWidget(d->calendar, 1);
    content()->addWidget(d->pastHint);
    content()->addWidget(d->preview);
    d->pastHint->say(
        FieldHint::Kind::Note,
        tr("Earlier days cannot be chosen: a simulated clock only moves forward. To go back, restore a checkpoint."));
    connect(d->date, &QDateEdit::dateChanged, this, [this](QDate date) {
        const QSignalBlocker quiet(d->calendar);
        d->calendar->setSelectedDate(date);
        d->showPreview();
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

void AdvanceToDialog::begin()
{
    d->now->setText(words::dateTimeText(d->facts.now, QLocale()));
    const QDate tomorrow = d->facts.now.date().addDays(1);
    d->date->setMinimumDate(tomorrow);
    d->calendar->setMinimumDate(tomorrow);
    d->date->setDate(tomorrow);
    d->showPreview();
    d->date->setFocus();
    const bool isReal = d->facts.clock == ClockKind::Real;
    d->date->setEnabled(!isReal);
    d->calendar->setEnabled(!isReal);
    setObstacle(isReal ? words::errorHint(Error{ErrorCode::RealClock, {}, {}, {}}) : QString());
}

void AdvanceToDialog::perform()
{
    submit(AdvanceClock{d->target()});
}

} // namespace podesk
