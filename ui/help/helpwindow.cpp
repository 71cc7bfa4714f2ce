// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/quietbrowser.h"
#include "ui/common/recordlink.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/help/rulelistmodel.h"
#include "ui/help/rulepage.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(UiSettings* settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_settings(settings)
    , m_rules(new RuleListModel(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_page(new QuietBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    build();
    arrange();
    wire();
    retranslate();
    constexpr QSize first(860, 560);
    if (!restoreGeometry(m_settings->state(objectName())))
        resize(first);
}

HelpWindow::~HelpWindow()
{
    m_settings->setState(objectName(), saveGeometry());
}

void HelpWindow::build()
{
    m_back->setObjectName(u"helpBack"_s);
    m_back->setIcon(themedIcon(u"back"_s));
    m_forward->setObjectName(u"helpForward"_s);
    m_forward->setIcon(themedIcon(u"forward"_s));
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_list->setObjectName(u"helpRules"_s);
    m_list->setModel(m_rules);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->setWordWrap(true);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(fontMetrics().height());
    m_search->installEventFilter(this);
}

void HelpWindow::arrange()
{
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(fontMetrics().height());
    bar->addWidget(m_searchLabel);
    bar->addWidget(m_search, 1);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_nothing, 0, Qt::AlignTop);
    leftColumn->addWidget(m_list, 1);
    auto* sides = new QSplitter(this);
    sides->setObjectName(u"helpSides"_s);
    sides->setChildrenCollapsible(false);
    sides->addWidget(left);
    sides->addWidget(m_page);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(sides, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_page);
    setTabOrder(m_page, m_back);
    setTabOrder(m_back, m_forward);
}

void HelpWindow::wire()
{
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
    connect(m_forward, &QToolButton::clicked, this, &HelpWindow::forward);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HelpWindow::openCurrent);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const auto link = RecordLink::fromHref(url.toString());
        if (link && link->kind == RecordLink::Kind::Rule)
            showRule(link->name);
    });
    const auto on = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::Back, [this] { back(); });
    on(QKeySequence::Forward, [this] { forward(); });
    on(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(Qt::Key_Escape, [this] { close(); });
}

void HelpWindow::showRule(const QString& rule)
{
    const QString wanted = !rule.isEmpty() ? rule : m_place >= 0 ? shownRule() : m_rules->ruleAt(0);
    if (wanted != shownRule()) {
        m_history = m_history.first(m_place + 1);
        m_history.append(wanted);
        go(int(m_history.size()) - 1);
    } else {
        selectShown();
    }
}

void HelpWindow::back()
{
    if (m_place > 0)
        go(m_place - 1);
}

void HelpWindow::forward()
{
    if (m_place + 1 < m_history.size())
        go(m_place + 1);
}

void HelpWindow::go(int place)
{
    m_place = place;
    m_page->setMarkdown(rulePage(shownRule(), helpLanguage()));
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
    selectShown();
}

/// The list follows the page; a search that hides the rule is given up.
void HelpWindow::selectShown()
{
    if (m_rules->rowOf(shownRule()) < 0 && !m_search->text().isEmpty())
        m_search->clear();
    const QModelIndex index = m_rules->index(m_rules->rowOf(shownRule()));
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void HelpWindow::search()
{
    const QString shown = shownRule();
    m_rules->search(m_search->text());
    const bool isEmpty = m_rules->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_list->setCurrentIndex(m_rules->index(std::max(0, m_rules->rowOf(shown))));
}

void HelpWindow::openCurrent()
{
    const QString rule = m_rules->ruleAt(m_list->currentIndex().row());
    if (!rule.isEmpty() && rule != shownRule())
        showRule(rule);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("PO Desk - the rules"));
    m_back->setToolTip(tr("Back (%1)").arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(
        tr("Forward (%1)").arg(QKeySequence(QKeySequence::Forward).toString(QKeySequence::NativeText)));
    m_forward->setAccessibleName(tr("Forward"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setAccessibleName(tr("Search the rules"));
    m_search->setPlaceholderText(tr("Number of a rule, or words"));
    m_list->setAccessibleName(tr("Rules"));
    m_nothing->setText(tr("No rule holds these words."));
    m_page->setAccessibleName(tr("Page of the rule"));
    m_rules->retranslate();
    search();
    if (m_place >= 0)
        go(m_place);
}

} // namespace podesk
