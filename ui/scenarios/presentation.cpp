// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/presentation.h"

#include "ui/common/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int largerBy = 150; // per cent of what one reads at the desk

} // namespace

Presentation::Presentation(QWidget* window, UiSettings* settings, QLabel* sign, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_sign(sign)
    , m_action(new QAction(this))
    , m_leave(new QAction(this))
{
    m_action->setObjectName(u"present"_s);
    m_action->setShortcut(Qt::Key_F11);
    m_action->setCheckable(true);
    m_leave->setObjectName(u"leavePresentation"_s);
    m_leave->setShortcut(Qt::Key_Escape);
    m_leave->setEnabled(false);
    window->addAction(m_action);
    window->addAction(m_leave);
    retranslate();
    sign->hide();
    connect(m_action, &QAction::triggered, this, &Presentation::setOn);
    connect(m_leave, &QAction::triggered, this, [this] { setOn(false); });
}

void Presentation::retranslate()
{
    m_action->setText(tr("Present"));
    m_action->setToolTip(tr("Fill the screen, with larger type (F11)"));
    m_leave->setText(tr("Leave presentation"));
    m_sign->setText(tr("Presentation · Esc to leave"));
    m_sign->setAccessibleName(tr("Presentation mode is on. Press Escape to leave it."));
}

Presentation::~Presentation()
{
    if (m_isOn) // type is larger in the whole program, not in this window alone
        applyTextSize(m_settings->text(u"text-size"_s, u"100"_s).toInt());
}

void Presentation::setOn(bool on)
{
    m_action->setChecked(on);
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_leave->setEnabled(on);
    const int usual = m_settings->text(u"text-size"_s, u"100"_s).toInt();
    applyTextSize(on ? usual * largerBy / 100 : usual);
    m_sign->setVisible(on);
    if (on) {
        m_wasMaximized = m_window->isMaximized();
        m_window->showFullScreen();
    } else if (m_wasMaximized) {
        m_window->showMaximized();
    } else {
        m_window->showNormal();
    }
    Q_EMIT toggled(on);
}

} // namespace podesk
