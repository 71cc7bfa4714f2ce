// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/supportcasespage.h"

#include "ui/common/commandrunner.h"
#include "ui/common/flowlayout.h"
#include "ui/common/headinglabel.h"
#include "ui/common/wordsign.h"
#include "ui/details/opencasedialog.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/plaintable.h"
#include "ui/details/supportcaserows.h"
#include "ui/details/supportcasetab.h"
#include "ui/lists/emptystate.h"
#include "ui/lists/supportcaseactions.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Of supportDeskColumns().
constexpr int requestColumn = 3;
constexpr int openedColumn = 6;
constexpr int answeredColumn = 7;

} // namespace

SupportCasesPage::SupportCasesPage(CommandRunner* runner, SupportDesk* support, QWidget* parent)
    : WorkspacePage(parent)
    , m_runner(runner)
    , m_actions(new SupportCaseActions(runner, support, this))
    , m_showAll(new QAction(this))
{
    setObjectName(u"supportCasesPage"_s);
    m_showAll->setObjectName(u"showAllCases"_s);
    connect(m_showAll, &QAction::triggered, this, [this] { chooseFilter(0); });
    connect(m_actions, &SupportCaseActions::newCaseRequested, this, [this] { openNew(); });
    connect(m_actions, &SupportCaseActions::followed, this, &SupportCasesPage::followed);
    connect(m_actions, &SupportCaseActions::judged, this, [this] {
        if (m_case)
            m_case->setObstacle(m_actions->answer()->property("obstacle").toString());
    });
    connect(m_runner->client(), &EngineClient::changed, this, [this](const ChangeEvent& event) {
        if (event.everything || event.settingsChanged || !event.invoices.isEmpty())
            outdate();
    });
    addActions(m_actions->menuActions());
    build();
    showCases(); // which says that they are being read
    outdate();
}

/// Made anew when the language changes: every text in it is then asked for again, in one place.
void SupportCasesPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    column->addWidget(buildHeading());
    m_stack = new QStackedWidget(this);
    m_split = new QSplitter(Qt::Vertical, m_stack);
    m_split->setObjectName(u"supportSplitter"_s);
    m_split->setChildrenCollapsible(false);
    m_model = new PlainRowsModel(supportDeskColumns(), m_split);
    m_table = new PlainTable(u"supportCases"_s, tr("Support cases"), m_split);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSigns(1, u"case-state"_s);
    m_table->setFillColumn(requestColumn);
    for (const int moment : {openedColumn, answeredColumn})
        m_table->keepWhole(moment);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_actions->menuActions());
    m_case = new SupportCaseTab(m_split);
    m_split->addWidget(m_table);
    m_split->addWidget(m_case);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({3000, 2000}); // in proportion; a case is more than its row
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setAccessibleName(name());
    m_showAll->setText(tr("Show &all cases"));
    wire();
}

QWidget* SupportCasesPage::buildHeading()
{
    auto* heading = new QWidget(this);
    auto* rows = new QVBoxLayout(heading);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    m_title = new HeadingLabel(1.25, heading);
    m_title->setObjectName(u"supportTitle"_s);
    auto* open = new QToolButton(heading);
    open->setObjectName(u"newCaseButton"_s);
    open->setDefaultAction(m_actions->newCase());
    open->setToolButtonStyle(Qt::ToolButtonTextOnly);
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(open);
    rows->addLayout(first);
    auto* filters = new QWidget(heading);
    filters->setAccessibleName(tr("Quick filters"));
    auto* flow = new FlowLayout(filters);
    m_filters.clear();
    const auto add = [&](const QString& word) {
        auto* button = new QToolButton(filters);
        button->setObjectName(u"caseFilter-"_s + word);
        button->setProperty("word", word);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int index = int(m_filters.size());
        connect(button, &QToolButton::clicked, this, [this, index] { chooseFilter(index); });
        flow->addWidget(button);
        m_filters.append(button);
    };
    add(u"all"_s);
    for (const SupportCaseState state : allSupportCaseStates)
        add(supportCaseStateText(state));
    rows->addWidget(filters);
    return heading;
}

void SupportCasesPage::wire()
{
    connect(m_table, &PlainTable::currentRowChanged, this, [this](int row) {
        const QList<const SupportCaseView*> cases = shown();
        if (row >= 0 && row < cases.size())
            m_current = cases.at(row)->supportCase.number;
        showCurrent();
    });
    connect(m_table, &PlainTable::rowOpened, this, [this] { m_case->setFocus(Qt::OtherFocusReason); });
    connect(m_case, &PairsTab::followed, this, &SupportCasesPage::followed);
    connect(m_case, &SupportCaseTab::answerRequested, m_actions->answer(), &QAction::trigger);
}

void SupportCasesPage::setFacts(const WorkspaceFacts& facts)
{
    m_actions->setClock(facts.clock);
}

void SupportCasesPage::refresh()
{
    m_newest.ask(m_runner->client()->supportDesk(), this, [this](const Result<QList<SupportCaseView>>& cases) {
        m_isLoaded = true;
        m_error = cases ? std::nullopt : std::optional(cases.error());
        m_cases = cases.value_or(QList<SupportCaseView>());
        std::ranges::reverse(m_cases);
        showCases();
    });
}

QList<const SupportCaseView*> SupportCasesPage::shown() const
{
    QList<const SupportCaseView*> cases;
    for (const SupportCaseView& each : m_cases) {
        if (!m_filter || each.supportCase.state == *m_filter)
            cases.append(&each);
    }
    return cases;
}

void SupportCasesPage::showFilters()
{
    const QLocale locale;
    m_title->setText(tr("%1 (%2)", "page, number of records").arg(name(), words::countText(m_cases.size(), locale)));
    for (QToolButton* button : std::as_const(m_filters)) {
        const auto state = supportCaseStateFromText(button->property("word").toString());
        const auto count = std::ranges::count_if(
            m_cases, [&](const SupportCaseView& each) { return !state || each.supportCase.state == *state; });
        const QString word = state ? words::supportCaseStateWord(*state) : tr("All", "cases");
        button->setText(tr("%1 %2", "filter, count").arg(word, words::countText(count, locale)));
        button->setAccessibleName(button->text());
        button->setToolTip(tr("Show only: %1").arg(word));
        button->setChecked(state == m_filter);
        if (state)
            button->setIcon(signIcon(*signOf(u"case-state", supportCaseStateText(*state)), palette()));
    }
}

void SupportCasesPage::sayEmpty()
{
    if (m_error)
        m_empty->say(tr("The cases could not be read"), words::errorSentence(*m_error), {});
    else if (!m_isLoaded)
        m_empty->say(tr("Loading..."), {}, {});
    else if (m_cases.isEmpty())
        m_empty->say(tr("No support cases yet"),
                     tr("Support is asked when an invoice bears no number or a wrong one, for a refund, or for other "
                        "payment terms."),
                     {m_actions->newCase()});
    else
        m_empty->say(tr("No case is in this state"), {}, {m_showAll});
}

void SupportCasesPage::showCases()
{
    showFilters();
    const QString keep = m_awaited.isEmpty() ? m_current : m_awaited;
    QList<PlainRowsModel::Row> rows;
    int row = -1;
    for (const SupportCaseView* each : shown()) {
        if (each->supportCase.number == keep) {
            row = int(rows.size());
            m_awaited.clear();
        }
        rows.append(supportDeskRow(*each));
    }
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_split);
    if (rows.isEmpty() && hadFocus)
        m_filters.first()->setFocus();
    sayEmpty();
    showCurrent();
}

void SupportCasesPage::showCurrent()
{
    const QList<const SupportCaseView*> cases = shown();
    const int row = m_table->currentIndex().row();
    const SupportCaseView* view = row >= 0 && row < cases.size() ? cases.at(row) : nullptr;
    if (view)
        m_current = view->supportCase.number;
    m_case->setVisible(view != nullptr);
    if (view)
        m_case->setCase(*view);
    m_actions->setCase(view);
}

void SupportCasesPage::chooseFilter(int filter)
{
    m_filter = supportCaseStateFromText(m_filters.at(filter)->property("word").toString());
    showCases();
}

void SupportCasesPage::select(const QString& number)
{
    m_awaited = number; // it may not have been read yet
    m_filter.reset();
    showCases();
}

void SupportCasesPage::openNew(const OpenSupportCase& start)
{
    auto* dialog = openDialog<OpenCaseDialog>(m_runner, start, window());
    connect(dialog, &OpenCaseDialog::caseOpened, this, &SupportCasesPage::select);
}

void SupportCasesPage::focusContent()
{
    if (m_stack->currentWidget() == m_split)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (auto* button = m_empty->findChild<QWidget*>(u"empty-newSupportCase"_s))
        button->setFocus(Qt::OtherFocusReason);
}

void SupportCasesPage::focusFilter()
{
    m_filters.first()->setFocus(Qt::OtherFocusReason);
}

void SupportCasesPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        remakeForLanguage();
    else if (event->type() == QEvent::PaletteChange && m_table)
        showCases();
}

void SupportCasesPage::remakeForLanguage()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_case = nullptr;
    m_actions->retranslate();
    build();
    showCases();
    if (hadFocus)
        focusContent();
}

} // namespace podesk
