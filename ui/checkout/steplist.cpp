// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/steplist.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

StepList::StepList(const QStringList& names, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"stepList"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, fontMetrics().averageCharWidth() * 2, 0);
    for (const QString& name : names) {
        auto* label = new QLabel(tr("%1  %2", "number of a step, its name").arg(m_labels.size() + 1).arg(name), this);
        label->setObjectName(u"step%1"_s.arg(m_labels.size() + 1));
        // As wide as when it is bold, so that nothing moves from step to step.
        QFont bold = label->font();
        bold.setBold(true);
        label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(label->text()) + 2);
        m_labels << label;
        column->addWidget(label);
    }
    column->addStretch();
}

void StepList::setCurrent(int step)
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QFont font = this->font();
        font.setBold(i == step);
        m_labels.at(i)->setFont(font);
        m_labels.at(i)->setAccessibleDescription(i == step ? tr("current step") : QString());
    }
    QAccessibleEvent heard(m_labels.at(step), QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

} // namespace podesk
