// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/headinglabel.h"
#include "ui/common/theme.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new HeadingLabel(1.6, this))
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_recentTitle(new QLabel(this))
    , m_recentLinks(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    m_title->setObjectName(u"startTitle"_s);
    m_text->setObjectName(u"startText"_s);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recentTitle->setObjectName(u"recentTitle"_s);

    auto* flow = new FlowLayout(m_buttons);
    m_return = addButton(u"returnToWorkspace"_s, &StartPage::returnRequested);
    m_retry = addButton(u"retryWorkspace"_s, nullptr);
    m_new = addButton(u"startNew"_s, &StartPage::newRequested);
    m_open = addButton(u"startOpen"_s, &StartPage::openRequested);
    m_demo = addButton(u"startDemo"_s, &StartPage::demoRequested);
    m_scenarios = addButton(u"startScenarios"_s, &StartPage::scenariosRequested);
    m_new->setIcon(themedIcon(u"add"_s));
    m_open->setIcon(themedIcon(u"open"_s));
    m_demo->setIcon(themedIcon(u"activate"_s));
    m_scenarios->setIcon(themedIcon(u"scenarios"_s));
    for (QPushButton* button : {m_return, m_retry, m_new, m_open, m_demo, m_scenarios})
        flow->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT pathRequested(m_path); });

    constexpr int widest = 640;
    auto* block = new QWidget(this);
    block->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(block);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recentLinks);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(block, 4);
    row->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    say();
}

QPushButton* StartPage::addButton(const QString& name, void (StartPage::*signal)())
{
    auto* button = new QPushButton(m_buttons);
    button->setObjectName(name);
    if (signal)
        connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void StartPage::showWelcome(const QStringList& recent)
{
    m_saying = Saying::Welcome;
    m_recent = recent;
    say();
}

void StartPage::showOpening(const QString& path)
{
    m_saying = Saying::Opening;
    m_path = path;
    say();
}

void StartPage::showProblem(const QString& path, const Error& error, bool canReturn)
{
    m_saying = Saying::Problem;
    m_path = path;
    m_error = error;
    m_canReturn = canReturn;
    say();
    (canReturn ? m_return : m_open)->setFocus();
}

void StartPage::say()
{
    const QString file = QFileInfo(m_path).fileName();
    switch (m_saying) {
    case Saying::Welcome:
        m_title->setText(tr("Welcome to PO Desk"));
        m_text->setText(tr("A workspace is one file with purchase orders, their line items and everything that was "
                           "done to them. Create one, open one, or look around in the demo. Scenarios show a case step by "
                           "step, on a workspace of their own."));
        break;
    case Saying::Opening:
        m_title->setText(tr("Opening %1...").arg(file));
        m_text->setText(QDir::toNativeSeparators(m_path));
        break;
    case Saying::Problem:
        m_title->setText(tr("%1 cannot be used").arg(file.isEmpty() ? m_path : file));
        m_text->setText(words::errorSentence(m_error));
        break;
    }
    const bool isProblem = m_saying == Saying::Problem;
    m_buttons->setVisible(m_saying != Saying::Opening);
    m_return->setVisible(isProblem && m_canReturn);
    m_retry->setVisible(isProblem);
    m_demo->setVisible(m_saying == Saying::Welcome);
    m_scenarios->setVisible(m_saying == Saying::Welcome);
    m_return->setText(tr("&Back to the open workspace"));
    m_retry->setText(tr("&Try again"));
    m_new->setText(isProblem ? tr("&New...") : tr("&Create workspace..."));
    m_open->setText(isProblem ? tr("&Open another...") : tr("&Open..."));
    m_demo->setText(tr("Open the &demo"));
    m_scenarios->setText(tr("&Play a scenario"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    showRecent();
}

void StartPage::showRecent()
{
    while (QLayoutItem* item = m_recentLinks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_recentTitle->setVisible(m_saying == Saying::Welcome && !m_recent.isEmpty());
    m_recentTitle->setText(tr("Opened before:"));
    if (m_saying != Saying::Welcome)
        return;
    for (const QString& path : std::as_const(m_recent)) {
        auto* link = new QPushButton(
            fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 560).replace(u'&', u"&&"_s),
            this);
        link->setObjectName(u"recentWorkspace"_s);
        link->setFlat(true);
        link->setStyleSheet(u"text-align: left"_s);
        link->setToolTip(path.toHtmlEscaped());
        link->setAccessibleName(tr("Open %1").arg(path));
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT pathRequested(path); });
        m_recentLinks->addWidget(link);
    }
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace podesk
