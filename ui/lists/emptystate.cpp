// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/emptystate.h"

#include "ui/common/actionbutton.h"
#include "ui/common/headinglabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new HeadingLabel(1.25, this)), m_reason(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"emptyTitle"_s);
    m_reason->setObjectName(u"emptyReason"_s);
    for (QLabel* label : {m_title, m_reason}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::say(const QString& title, const QString& reason, const QList<QAction*>& actions)
{
    if (title == m_title->text() && reason == m_reason->text() && actions == m_actions)
        return; // so that a button keeps the focus
    m_actions = actions;
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(reason);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch(1);
    for (QAction* action : actions) {
        auto* button = new ActionButton(action, u"empty-"_s, this);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

} // namespace podesk
