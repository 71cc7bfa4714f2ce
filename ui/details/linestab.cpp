// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/linestab.h"

#include "ui/common/permissions.h"
#include "ui/details/linesmodel.h"
#include "ui/details/plaintable.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

LinesTab::LinesTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new LinesModel(this))
    , m_table(new PlainTable(u"lines"_s, tr("Line items"), this))
    , m_empty(new QLabel(tr("This purchase order cannot match anything yet: it has no line item."), this))
    , m_add(new QPushButton(tr("Add line item…"), this))
    , m_edit(new QPushButton(tr("Edit line item…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"linesTab"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_add->setObjectName(u"addLineItem"_s);
    m_edit->setObjectName(u"editLineItem"_s);
    m_remove->setObjectName(u"removeLineItems"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &LinesTab::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selectedNumbers().value(0)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selectedNumbers()); });
    connect(m_table, &PlainTable::rowOpened, this, [this](int row) {
        if (m_obstacles.edit.isEmpty())
            Q_EMIT editRequested(m_model->line(row).number);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { refresh(); });
    refresh();
}

void LinesTab::setOrder(const PurchaseOrder& order)
{
    m_model->setLines(order.lines);
    refresh();
}

void LinesTab::setObstacles(const Obstacles& obstacles)
{
    m_obstacles = obstacles;
    refresh();
}

QStringList LinesTab::selectedNumbers() const
{
    QStringList numbers;
    for (const int row : m_table->selectedRowNumbers())
        numbers.append(m_model->line(row).number);
    return numbers;
}

void LinesTab::refresh()
{
    const qsizetype selected = selectedNumbers().size();
    m_empty->setVisible(m_model->rowCount() == 0);
    const QString choose = tr("Select a line item first.");
    const QString one = selected == 0  ? choose
                        : selected > 1 ? tr("One line item at a time can be edited.")
                                       : QString();
    // B12 is the rule's to refuse; the button tells beforehand.
    const bool isLast = selected > 0 && selected == m_model->rowCount();
    const QString some =
        selected == 0 ? choose : (isLast ? tr("A purchase order keeps at least one line item (B12).") : QString());
    sayObstacle(m_add, m_obstacles.add);
    sayObstacle(m_edit, m_obstacles.edit.isEmpty() ? one : m_obstacles.edit);
    sayObstacle(m_remove, m_obstacles.remove.isEmpty() ? some : m_obstacles.remove);
}

} // namespace podesk
