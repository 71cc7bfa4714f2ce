// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/recorddialog.h"

#include "core/engine/scenariorecording.h"
#include "ui/common/latest.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 200;

} // namespace

RecordDialog::RecordDialog(EngineClient* client, const WorkspaceFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_present(client)
    , m_facts(facts)
    , m_title(new LimitedLineEdit(longestTitle, this))
    , m_here(new QRadioButton(this))
    , m_blank(new QRadioButton(this))
    , m_demo(new QRadioButton(this))
    , m_at(new QDateTimeEdit(QDateTime(QDate(2025, 5, 10), QTime(9, 0), Qt::UTC), this))
    , m_edition(new QComboBox(this))
    , m_hereNote(new FieldHint(this))
    , m_problem(new FieldHint(this))
    , m_thread(u"recording"_s, WorkerThread::Priority::Normal)
{
    setObjectName(u"recordDialog"_s);
    setWindowTitle(tr("Record a scenario"));
    build();
    connect(m_title, &QLineEdit::textChanged, this, &RecordDialog::review);
    review();
    m_title->setFocus();
    m_title->selectAll();
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::build()
{
    auto* about =
        new QLabel(tr("A workspace of its own opens. Do the case in it by hand, as whoever does it, and stop: "
                      "each thing you did is a step then, which you give words to."),
                   this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setText(tr("My case"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title:"), m_title);
    m_title->setAccessibleName(tr("Title of the scenario"));
    m_problem->setObjectName(u"problem"_s);
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("&Start recording"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"verb"_s);
    m_start->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    addStarts(column);
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 110);
}

void RecordDialog::addStarts(QVBoxLayout* column)
{
    auto* group = new QGroupBox(tr("It begins with"), this);
    m_here->setObjectName(u"startHere"_s);
    m_blank->setObjectName(u"startBlank"_s);
    m_demo->setObjectName(u"startDemo"_s);
    m_hereNote->setObjectName(u"startHereNote"_s);
    m_here->setText(tr("This &workspace as it is now, in a copy"));
    m_blank->setText(tr("A &new workspace, whose clock stands at"));
    m_demo->setText(tr("The &demo organisation"));
    m_at->setObjectName(u"recordAt"_s);
    m_at->setAccessibleName(tr("Simulated time at the start, UTC"));
    m_at->setTimeSpec(Qt::UTC);
    m_at->setDisplayFormat(u"d MMM yyyy HH:mm 'UTC'"_s);
    m_at->setCalendarPopup(true);
    m_edition->setObjectName(u"recordEdition"_s);
    m_edition->setAccessibleName(tr("Edition of the rules"));
    for (const Edition edition : {Edition::E2024, Edition::E2026})
        m_edition->addItem(tr("Rules of %1").arg(editionText(edition)), int(edition));
    auto* blank = new QHBoxLayout;
    blank->addSpacing(fontMetrics().height() * 2);
    blank->addWidget(m_at);
    blank->addWidget(m_edition);
    blank->addStretch();
    auto* rows = new QVBoxLayout(group);
    rows->addWidget(m_blank);
    rows->addLayout(blank);
    rows->addWidget(m_demo);
    rows->addWidget(m_here);
    rows->addWidget(m_hereNote);
    column->addWidget(group);
    const bool isReal = m_facts.clock == ClockKind::Real;
    m_here->setEnabled(!isReal);
    const QString reason = tr("This workspace runs on the real clock, which no scenario can play.");
    m_hereNote->say(
        FieldHint::Kind::Note,
        isReal
            ? reason
            : tr("What was done in it until now is done before the first step. The workspace itself stays as it is."));
    m_here->setToolTip(isReal ? reason : QString());
    m_here->setAccessibleDescription(m_hereNote->sentence());
    m_blank->setChecked(true);
    const auto follow = [this](bool isBlank) {
        m_at->setEnabled(isBlank);
        m_edition->setEnabled(isBlank);
    };
    connect(m_blank, &QRadioButton::toggled, this, follow);
}

void RecordDialog::review()
{
    const QString making = m_isMaking ? tr("The workspace is being made.") : QString();
    sayObstacle(m_start, m_title->text().trimmed().isEmpty() ? tr("The scenario needs a title.") : making);
}

void RecordDialog::begin()
{
    if (m_isMaking) // jobs are under way that use the maker and its folder
        return;
    m_isMaking = true;
    review();
    m_problem->say(FieldHint::Kind::Problem, {});
    m_path = newRecordingPath();
    m_maker = std::make_unique<EngineClient>();
    if (m_here->isChecked()) {
        copyPresent();
    } else if (m_demo->isChecked()) {
        await(m_maker->createDemo(m_path), false);
    } else {
        NewWorkspace wanted;
        wanted.name = m_title->text().trimmed();
        wanted.clock = ClockKind::Simulated;
        wanted.at = Instant::fromDateTime(m_at->dateTime());
        wanted.edition = Edition(m_edition->currentData().toInt());
        wanted.quotas = Quotas::aws();
        await(m_maker->create(m_path, wanted), false);
    }
}

void RecordDialog::copyPresent()
{
    whenDone(m_present->backup(m_path), this, [this](const Result<void>& copied) {
        if (copied)
            await(m_maker->open(m_path), true);
        else
            refuse(copied.error());
    });
}

void RecordDialog::await(const QFuture<Result<WorkspaceFacts>>& made, bool mustBeSayable)
{
    whenDone(made, this, [this, mustBeSayable](const Result<WorkspaceFacts>& facts) {
        if (!facts)
            refuse(facts.error());
        else if (mustBeSayable)
            checkSayable(*facts);
        else
            note(*facts);
    });
}

/// Better known now than after the work: whether what was done until now can be told as commands.
void RecordDialog::checkSayable(const WorkspaceFacts& facts)
{
    const auto job = [client = m_maker.get(), since = facts.position] {
        return scenarioFromJournal(*client, u"start"_s, since);
    };
    whenDone(m_thread.ask<Result<Scenario>>(job), this, [this, facts](const Result<Scenario>& start) {
        if (start)
            note(facts);
        else
            refuse(start.error());
    });
}

void RecordDialog::note(const WorkspaceFacts& facts)
{
    const Result<void> noted = noteRecording({m_path, m_title->text().trimmed(), m_facts.path, facts.position});
    if (!noted)
        return refuse(noted.error());
    Q_EMIT begun(m_path);
    accept();
}

void RecordDialog::refuse(const Error& error)
{
    m_isMaking = false;
    m_problem->say(FieldHint::Kind::Problem, words::errorSentence(error));
    review();
}

} // namespace podesk
