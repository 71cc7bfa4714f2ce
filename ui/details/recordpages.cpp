// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/recordpages.h"

#include <QtWidgets/QTabWidget>

namespace podesk {

RecordPages::RecordPages(CommandRunner* runner, QObject* parent) : QObject(parent), m_runner(runner) {}

void RecordPages::build(QTabWidget* book)
{
    m_book = book;
    m_tabs.clear();
    addTabs();
    for (QWidget* tab : std::as_const(m_tabs))
        book->setTabVisible(book->indexOf(tab), false);
}

void RecordPages::addTab(QWidget* page, const QString& title)
{
    m_tabs.append(page);
    m_book->addTab(page, title);
}

void RecordPages::setTab(QWidget* page, const QString& title, const QString& toolTip)
{
    const int index = m_book->indexOf(page);
    m_book->setTabText(index, title);
    m_book->setTabToolTip(index, toolTip);
}

void RecordPages::refresh()
{
    const bool wasShown = !m_tabs.isEmpty() && m_book->isTabVisible(m_book->indexOf(m_tabs.first()));
    const bool isShown = m_isShowing && hasRecord();
    // Hiding the current tab moves the choice to one that is left.
    if (wasShown && !isShown && m_tabs.contains(m_book->currentWidget()))
        m_chosen = int(m_tabs.indexOf(m_book->currentWidget()));
    for (QWidget* tab : std::as_const(m_tabs))
        m_book->setTabVisible(m_book->indexOf(tab), isShown);
    if (!wasShown && isShown)
        m_book->setCurrentWidget(m_tabs.at(m_chosen));
    if (isShown)
        fill();
}

void RecordPages::begin()
{
    m_isShowing = true;
}

void RecordPages::leave()
{
    m_isShowing = false;
    m_problem.reset();
    forget();
    refresh();
}

void RecordPages::fail(const Error& error)
{
    forget();
    m_problem = error;
    refresh();
    Q_EMIT loaded();
}

void RecordPages::succeed()
{
    m_problem.reset();
    refresh();
    Q_EMIT loaded();
}

QWidget* RecordPages::window() const
{
    return m_book->window();
}

} // namespace podesk
