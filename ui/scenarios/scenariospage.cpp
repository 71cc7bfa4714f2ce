// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenariospage.h"

#include "ui/common/cardpainter.h"
#include "ui/common/filequestion.h"
#include "ui/common/headinglabel.h"
#include "ui/common/messagebar.h"
#include "ui/details/commanddialog.h"
#include "ui/help/manualwindow.h"
#include "ui/lists/emptystate.h"
#include "ui/scenarios/handoutdialog.h"
#include "ui/scenarios/learnerbar.h"
#include "ui/scenarios/recorddialog.h"
#include "ui/scenarios/recordingbar.h"
#include "ui/scenarios/scenariodelegate.h"
#include "ui/scenarios/scenariodetails.h"
#include "ui/scenarios/scenarioeditor.h"
#include "ui/scenarios/scenariolibrary.h"
#include "ui/scenarios/scenariomodel.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace podesk {

using namespace Qt::StringLiterals;

ScenariosPage::ScenariosPage(CommandRunner* runner, UiSettings* settings, QWidget* parent)
    : WorkspacePage(parent)
    , m_runner(runner)
    , m_settings(settings)
    , m_library(new ScenarioLibrary(settings, this))
    , m_model(new ScenarioModel(this))
    , m_title(new HeadingLabel(1.25, this))
    , m_import(new QPushButton(this))
    , m_record(new QPushButton(this))
    , m_manual(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_learner(new LearnerBar(m_library, settings, this))
    , m_sides(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_details(new ScenarioDetails(this))
    , m_clearSearch(new QAction(this))
{
    setObjectName(u"scenariosPage"_s);
    build();
    wire();
    wireLibrary();
    retranslate();
    outdate(); // the library is read once somebody looks
}

ScenariosPage::~ScenariosPage() = default;

void ScenariosPage::build()
{
    m_title->setObjectName(u"scenariosTitle"_s);
    m_import->setObjectName(u"importScenario"_s);
    m_record->setObjectName(u"recordScenario"_s);
    m_manual->setObjectName(u"scenarioManual"_s);
    m_search->setObjectName(u"scenarioSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_clearSearch->setObjectName(u"clearScenarioSearch"_s);
    m_cards->setObjectName(u"scenarioCards"_s);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new ScenarioDelegate(m_cards));
    CardPainter::prepare(m_cards);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    m_sides->setObjectName(u"scenarioSides"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_stack);
    m_sides->addWidget(m_details);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_record);
    heading->addWidget(m_import);
    heading->addWidget(m_manual);
    auto* finding = new QHBoxLayout;
    finding->addWidget(m_search, 1);
    finding->addWidget(m_learner, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    column->addLayout(heading);
    column->addLayout(finding);
    column->addWidget(m_sides, 1);
}

void ScenariosPage::wire()
{
    m_cards->viewport()->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->search(text);
        updateState();
    });
    connect(m_clearSearch, &QAction::triggered, this, [this] {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cards, &QListView::activated, this, [this] { play(PlayMode::Watch, std::nullopt); });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScenariosPage::showDetails);
    connect(m_import, &QPushButton::clicked, this, &ScenariosPage::askForImport);
    connect(m_record, &QPushButton::clicked, this, &ScenariosPage::record);
    connect(m_manual, &QPushButton::clicked, this, [this] {
        auto* manual = new ManualWindow(window());
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->showPage(u"library-and-recorder"_s);
        manual->show();
    });
    connect(m_details, &ScenarioDetails::playRequested, this, &ScenariosPage::play);
    connect(m_details, &ScenarioDetails::exportRequested, this, &ScenariosPage::askForExport);
    connect(m_details, &ScenarioDetails::handOutRequested, this, &ScenariosPage::handOut);
    connect(m_details, &ScenarioDetails::editRequested, this, &ScenariosPage::editSelected);
    connect(m_details, &ScenarioDetails::ruleRequested, this, &ScenariosPage::ruleRequested);
}

void ScenariosPage::wireLibrary()
{
    using Level = MessageBar::Level;
    const auto say = [this](Level level, const QString& sentence) { m_runner->messages()->show(level, sentence); };
    connect(m_library, &ScenarioLibrary::changed, this, &ScenariosPage::takeFiles);
    connect(m_learner, &LearnerBar::learnerChanged, this, [this] {
        const LearnerFile* learner = m_learner->learner();
        m_model->setAttempts(learner ? learner->learner.attempts : QList<ScenarioAttempt>());
        showDetails();
    });
    connect(m_library, &ScenarioLibrary::scenarioImported, this, [this, say](const ScenarioFile& file) {
        say(Level::Success,
            tr("“%1” is in your folder now, as %2.").arg(file.scenario.title, QDir::toNativeSeparators(file.path)));
        select(file.path);
    });
    connect(m_library, &ScenarioLibrary::exported, this, [say](const QString& path) {
        say(Level::Success, tr("A copy was written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_library, &ScenarioLibrary::failed, this,
            [say](const Error& error) { say(Level::Error, words::errorSentence(error)); });
}

void ScenariosPage::takeFiles()
{
    const QModelIndex current = m_cards->currentIndex();
    const QString chosen = !m_wanted.isEmpty() ? m_wanted : current.data(ScenarioModel::Path).toString();
    m_model->setFiles(m_library->files());
    if (const int row = m_model->rowOf(chosen); row >= 0) {
        m_cards->setCurrentIndex(m_model->index(row));
        m_wanted.clear();
    }
    for (const Error& fault : m_library->learnerFaults())
        m_runner->messages()->show(MessageBar::Level::Warning, words::errorSentence(fault));
    updateState();
    for (const ScenarioAttempt& attempt : std::exchange(m_unnoted, {}))
        noteAttempt(attempt);
    Q_EMIT countChanged();
}

QString ScenariosPage::name() const
{
    return tr("Scenarios");
}

QString ScenariosPage::icon() const
{
    return u"scenarios"_s;
}

std::optional<qint64> ScenariosPage::count(const WorkspaceFacts&) const
{
    return m_library->isLoaded() ? std::optional<qint64>(m_library->files().size()) : std::nullopt;
}

void ScenariosPage::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
}

void ScenariosPage::refresh()
{
    m_library->reload();
}

void ScenariosPage::updateState()
{
    const int shown = m_model->rowCount();
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_title->setText(shown == 0 ? name() : tr("%1 (%2)", "heading, counter").arg(name()).arg(shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_cards) : m_empty);
    if (shown > 0 && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_model->index(0));
    if (!m_library->isLoaded())
        m_empty->say(tr("Loading..."), {}, {});
    else if (shown == 0)
        m_empty->say(tr("Nothing matches the search"),
                     tr("The search hides all %n scenario(s).", nullptr, int(m_model->total())), {m_clearSearch});
    showDetails();
    if (hadFocus && shown == 0)
        focusContent();
}

const ScenarioFile* ScenariosPage::selected() const
{
    const QModelIndex current = m_cards->currentIndex();
    return current.isValid() ? &m_model->file(current.row()) : nullptr;
}

void ScenariosPage::showDetails()
{
    const ScenarioFile* file = selected();
    if (!file) {
        m_details->clear();
        return;
    }
    const LearnerFile* learner = m_learner->learner();
    m_details->show(*file, m_model->attemptsAt(file->scenario.id), learner ? learner->learner.name : QString());
}

void ScenariosPage::select(const QString& path)
{
    m_wanted = path;
    m_search->clear();
    m_library->reload();
}

void ScenariosPage::play(PlayMode mode, std::optional<Edition> edition)
{
    const ScenarioFile* file = selected();
    if (file && file->isInOrder())
        Q_EMIT playRequested(file->scenario, edition.value_or(file->scenario.editions.value(0)), mode);
}

void ScenariosPage::noteAttempt(const ScenarioAttempt& attempt)
{
    if (!m_library->isLoaded()) { // played from elsewhere: whose it is, is not known yet
        m_unnoted << attempt;
        m_library->reload();
    } else if (const LearnerFile* learner = m_learner->learner()) {
        m_library->addAttempt(learner->path, attempt);
    }
}

void ScenariosPage::askForImport()
{
    askForFile(window(),
               {FileQuestion::For::Opening, u"importScenarioDialog"_s, tr("Import a scenario"),
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                tr("Scenarios (*.json);;All files (*)")},
               m_library, [library = m_library](const QString& path) { library->importScenario(path); });
}

void ScenariosPage::askForExport()
{
    const ScenarioFile* file = selected();
    if (!file)
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    askForFile(window(),
               {FileQuestion::For::Saving, u"exportScenarioDialog"_s, tr("Export a copy of the scenario"),
                documents.filePath(file->scenario.id + u".json"_s), tr("Scenarios (*.json);;All files (*)"), u"json"_s},
               this, [this, copied = *file](const QString& to) { m_library->exportScenario(copied, to); });
}

void ScenariosPage::handOut()
{
    if (const ScenarioFile* file = selected())
        openDialog<HandOutDialog>(file->scenario, m_runner->messages(), window());
}

void ScenariosPage::record()
{
    auto* dialog = openDialog<RecordDialog>(m_runner->client(), m_facts, window());
    connect(dialog, &RecordDialog::begun, this, &ScenariosPage::workspaceRequested);
}

void ScenariosPage::editSelected()
{
    const ScenarioFile* file = selected();
    if (!file)
        return;
    Scenario scenario = file->scenario;
    if (file->isShipped)
        scenario.id = freeScenarioId(scenario.id, m_library->folder());
    edit(scenario, file->isShipped ? QString() : file->path);
}

QDialog* ScenariosPage::edit(const Scenario& scenario, const QString& path)
{
    auto* editor = new ScenarioEditor(scenario, path, m_library->folder(), window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ScenarioEditor::saved, this, &ScenariosPage::select);
    connect(editor, &ScenarioEditor::playRequested, this,
            [this](const Scenario& shown) { Q_EMIT playRequested(shown, shown.editions.value(0), PlayMode::Watch); });
    // Beside the window, not over it: what is written about can be looked at.
    editor->show();
    return editor;
}

RecordingBar* ScenariosPage::recordingBar(const QString& workspace, QWidget* parent)
{
    RecordingBar* bar = RecordingBar::forWorkspace(workspace, m_runner->client(), m_runner->messages(), parent);
    if (!bar)
        return nullptr;
    connect(bar, &RecordingBar::stopped, this, [this, bar](const Scenario& scenario) {
        connect(edit(scenario, {}), &QDialog::finished, bar, &RecordingBar::leave);
    });
    connect(bar, &RecordingBar::workspaceRequested, this, &ScenariosPage::workspaceRequested);
    return bar;
}

void ScenariosPage::focusContent()
{
    if (m_stack->currentWidget() == m_cards)
        m_cards->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void ScenariosPage::focusFilter()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool ScenariosPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isCards = watched == m_cards->viewport();
    if (isCards && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        ScenarioDelegate::fit(m_cards);
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && m_model->rowCount() > 0) {
            m_cards->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return WorkspacePage::eventFilter(watched, event);
}

void ScenariosPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScenariosPage::retranslate()
{
    setAccessibleName(name());
    m_cards->setAccessibleName(tr("Scenarios"));
    m_search->setAccessibleName(tr("Search the scenarios"));
    m_search->setPlaceholderText(tr("Words of a title, an objective, or a rule's number"));
    m_import->setText(tr("I&mport..."));
    m_import->setToolTip(tr("Takes a scenario file over into your folder"));
    m_record->setText(tr("Rec&ord..."));
    m_record->setToolTip(tr("Makes a scenario out of what you do by hand"));
    m_manual->setText(tr("Man&ual"));
    m_manual->setToolTip(tr("Explains this page, the recorder, and the files of scenarios"));
    m_clearSearch->setText(tr("&Clear search"));
    m_learner->retranslate();
    m_details->retranslate();
    m_model->retranslate();
    updateState();
}

} // namespace podesk
