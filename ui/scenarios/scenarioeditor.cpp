// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenarioeditor.h"

#include "core/engine/scenariofiles.h"
#include "ui/common/permissions.h"
#include "ui/details/discardquestion.h"
#include "ui/details/fieldhint.h"
#include "ui/details/scrollingform.h"
#include "ui/scenarios/aboutform.h"
#include "ui/scenarios/playedwords.h"
#include "ui/scenarios/questionform.h"
#include "ui/scenarios/stepform.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150; ///< after a key, before faults are looked for
const QString badSign = u"✗ "_s;

} // namespace

ScenarioEditor::ScenarioEditor(const Scenario& scenario, const QString& path, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_scenario(scenario)
    , m_stored(scenario)
    , m_path(path)
    , m_folder(folder)
    , m_entries(new QListWidget(this))
    , m_forms(new QStackedWidget(this))
    , m_about(new AboutForm(this))
    , m_step(new StepForm(this))
    , m_problem(new FieldHint(this))
    , m_result(new QPlainTextEdit(this))
    , m_check(new QPushButton(this))
    , m_play(new QPushButton(tr("&Play"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_pause(new QTimer(this))
    , m_thread(u"editor"_s, WorkerThread::Priority::Normal)
{
    setObjectName(u"scenarioEditor"_s);
    setWindowTitle(tr("Edit a scenario"));
    setModal(false);
    if (m_path.isEmpty())
        m_scenario.id = freeScenarioId(m_scenario.id, m_folder);
    build();
    wire();
    listSteps();
    m_entries->setCurrentRow(0);
    judge();
    askForFaults();
    resize(QSize(960, 600));
}

ScenarioEditor::~ScenarioEditor()
{
    if (m_cancelled)
        m_cancelled->store(true); // the thread is waited for
}

QWidget* ScenarioEditor::buildSides()
{
    m_entries->setObjectName(u"editorSteps"_s);
    m_entries->setAccessibleName(tr("Scenario and steps"));
    m_entries->setTextElideMode(Qt::ElideRight);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* about = new ScrollingForm(m_about, this);
    about->setObjectName(u"aboutForm"_s);
    m_forms->addWidget(about);
    m_forms->addWidget(m_step);
    auto* sides = new QSplitter(this);
    sides->setObjectName(u"editorSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_entries);
    sides->addWidget(m_forms);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 3);
    return sides;
}

void ScenarioEditor::build()
{
    m_problem->setObjectName(u"problem"_s);
    m_result->setObjectName(u"checkResult"_s);
    m_result->setAccessibleName(tr("What came of the check"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setMaximumHeight(fontMetrics().height() * 6);
    m_result->setVisible(false);
    m_check->setObjectName(u"checkScenario"_s);
    m_play->setObjectName(u"playEdited"_s);
    m_save->setObjectName(u"verb"_s);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_play, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    for (QPushButton* button : {m_check, m_play, m_save, close})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildSides(), 1);
    column->addWidget(m_result);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScenarioEditor::reject);
}

void ScenarioEditor::wire()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ScenarioEditor::askForFaults);
    connect(m_entries, &QListWidget::currentRowChanged, this, &ScenarioEditor::showEntry);
    connect(m_about, &AboutForm::edited, this, &ScenarioEditor::takeEntry);
    connect(m_step, &StepForm::edited, this, &ScenarioEditor::takeEntry);
    connect(m_step, &QTabWidget::currentChanged, this, &ScenarioEditor::showFaults); // another one is beside its field
    connect(m_check, &QPushButton::clicked, this, &ScenarioEditor::check);
    connect(m_save, &QPushButton::clicked, this, &ScenarioEditor::save);
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT playRequested(m_scenario); });
}

void ScenarioEditor::listSteps()
{
    m_entries->clear();
    m_entries->addItem(tr("About the scenario"));
    for (qsizetype i = 0; i < m_scenario.steps.size(); ++i)
        m_entries->addItem(QString());
    markFaults(FaultsAt());
}

void ScenarioEditor::showEntry(int row)
{
    if (row < 0)
        return;
    m_forms->setCurrentIndex(row == 0 ? 0 : 1);
    if (row == 0)
        m_about->read(m_scenario);
    else
        m_step->read(m_scenario.steps.at(row - 1));
    showFaults();
}

void ScenarioEditor::takeEntry()
{
    const int row = m_entries->currentRow();
    if (row == 0)
        m_about->write(m_scenario);
    else if (row > 0)
        m_step->write(m_scenario.steps[row - 1]);
    m_pause->start();
    judge();
}

void ScenarioEditor::askForFaults()
{
    const auto job = [scenario = m_scenario] { return faultsOf(scenario); };
    m_newest.ask(m_thread.ask<QList<Error>>(job), this, [this](const QList<Error>& faults) {
        m_faults = faults;
        showFaults();
    });
}

/// A file that is another's is not written over.
QString ScenarioEditor::idFault() const
{
    if (target() == m_path || freeScenarioId(m_scenario.id, m_folder) == m_scenario.id)
        return {};
    return tr("There is a scenario “%1” already.").arg(m_scenario.id);
}

/// The file's, and what no file would be told but a class would notice.
FaultsAt ScenarioEditor::faults() const
{
    FaultsAt faults(m_faults);
    if (const QString taken = idFault(); !taken.isEmpty())
        faults.add(u"/id"_s, taken);
    for (qsizetype i = 0; i < m_scenario.steps.size(); ++i) {
        if (const auto& question = m_scenario.steps.at(i).question)
            addQuestionFaults(*question, u"/steps/%1/question"_s.arg(i), faults);
    }
    return faults;
}

void ScenarioEditor::showFaults()
{
    const FaultsAt faults = this->faults();
    const int row = m_entries->currentRow();
    if (row == 0)
        m_about->showFaults(faults);
    else if (row > 0)
        m_step->showFaults(faults.below(u"/steps/%1"_s.arg(row - 1)));
    markFaults(faults);
    judge();
}

void ScenarioEditor::markFaults(const FaultsAt& faults)
{
    bool anySteps = false;
    for (int row = 1; row < m_entries->count(); ++row) {
        const bool isBad = !faults.at(u"/steps/%1"_s.arg(row - 1)).isEmpty();
        anySteps = anySteps || isBad;
        const QString text = tr("%L1 %2", "step, title").arg(row).arg(m_scenario.steps.at(row - 1).title);
        m_entries->item(row)->setText(isBad ? badSign + text : text);
        m_entries->item(row)->setToolTip(m_scenario.steps.at(row - 1).title.toHtmlEscaped());
    }
    const bool isBad = !faults.isEmpty() && !anySteps;
    m_entries->item(0)->setText((isBad ? badSign : QString()) + tr("About the scenario"));
    m_problem->say(FieldHint::Kind::Problem, isSaidBeside(faults.first())
                                                 ? tr("A field is not right yet; the sentence beside it says why.")
                                                 : faults.first());
}

/// What stands beside a field that is seen is not said again below.
bool ScenarioEditor::isSaidBeside(const QString& sentence) const
{
    const QList<FieldHint*> hints = m_forms->currentWidget()->findChildren<FieldHint*>();
    return std::ranges::any_of(hints, [&](const FieldHint* hint) {
        return !sentence.isEmpty() && hint->sentence() == sentence && hint->isVisibleTo(m_forms);
    });
}

QString ScenarioEditor::target() const
{
    return QDir(m_folder).filePath(m_scenario.id + u".json"_s);
}

void ScenarioEditor::judge()
{
    const QString busy = m_isBusy ? tr("One moment: it is being worked on.") : QString();
    QString reason = !busy.isEmpty() ? busy : m_step->obstacle();
    if (reason.isEmpty() && !faults().isEmpty())
        reason = tr("Something is wrong still; the sentence above says what.");
    sayObstacle(m_play, reason);
    sayObstacle(m_save, reason.isEmpty() && !isDirty() ? tr("Everything is saved.") : reason);
    sayObstacle(m_check, m_cancelled ? QString() : reason);
    m_check->setText(m_cancelled ? tr("Stop chec&king") : tr("Chec&k by playing"));
}

void ScenarioEditor::save()
{
    m_isBusy = true;
    judge();
    const auto job = [scenario = m_scenario, path = target(), folder = m_folder]() -> Result<void> {
        if (const QList<Error> faults = faultsOf(scenario); !faults.isEmpty())
            return tl::unexpected<Error>(faults.first());
        QDir().mkpath(folder);
        return saveScenario(scenario, path);
    };
    const auto done = [this, scenario = m_scenario, path = target()](const Result<void>& stored) {
        m_isBusy = false;
        if (stored) {
            m_stored = scenario;
            m_path = path;
            Q_EMIT saved(path);
        }
        showFaults();
        if (!stored)
            m_problem->say(FieldHint::Kind::Problem, words::errorSentence(stored.error()));
    };
    whenDone(m_thread.ask<Result<void>>(job), this, done);
}

void ScenarioEditor::check()
{
    if (m_cancelled) {
        m_cancelled->store(true);
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_isBusy = true;
    m_result->setPlainText(tr("Playing..."));
    m_result->setVisible(true);
    judge();
    const auto job = [scenario = m_scenario, cancelled = m_cancelled] {
        QList<ScenarioReport> reports;
        for (const Edition edition : scenario.editions)
            reports.append(playedThrough(scenario, edition, cancelled.get()));
        return reports;
    };
    whenDone(m_thread.ask<QList<ScenarioReport>>(job), this,
             [this](const QList<ScenarioReport>& reports) { showChecked(reports); });
}

void ScenarioEditor::showChecked(const QList<ScenarioReport>& reports)
{
    m_cancelled.reset();
    m_isBusy = false;
    QStringList lines;
    for (const ScenarioReport& report : reports)
        lines << playedText(m_scenario, report);
    m_result->setPlainText(lines.join(u'\n'));
    judge();
}

void ScenarioEditor::reject()
{
    if (!isDirty()) {
        QDialog::reject();
        return;
    }
    if (m_isAsking)
        return;
    m_isAsking = true;
    const QDialog* question = askToDiscard(this, windowTitle(), tr("Throw away what is not saved?"),
                                           tr("&Keep editing"), [this] { QDialog::reject(); });
    connect(question, &QDialog::finished, this, [this] { m_isAsking = false; });
}

} // namespace podesk
