// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/plainrowstab.h"

#include "ui/common/actionbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/details/plaintable.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

PlainRowsTab::PlainRowsTab(const QString& name, const QString& title, const QString& empty,
                           const QList<PlainRowsModel::Column>& columns, QWidget* parent)
    : QWidget(parent)
    , m_model(new PlainRowsModel(columns, this))
    , m_table(new PlainTable(name + u"Rows"_s, title, this))
    , m_empty(new QLabel(empty, this))
    , m_hint(new QLabel(this))
    , m_buttons(new FlowLayout)
{
    setObjectName(name + u"Tab"_s);
    m_table->setModel(m_model);
    for (int column = 0; column < columns.size(); ++column) {
        if (const QString& field = columns.at(column).signField; !field.isEmpty())
            m_table->setSigns(column, field);
    }
    m_empty->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 100);
    layout->addWidget(m_hint);
    layout->addLayout(m_buttons);
    layout->addStretch();
    connect(m_table, &PlainTable::currentRowChanged, this, &PlainRowsTab::currentRowChanged);
    connect(m_table, &PlainTable::rowOpened, this, &PlainRowsTab::rowOpened);
}

void PlainRowsTab::setRows(const QList<PlainRowsModel::Row>& rows)
{
    m_model->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    setFocusProxy(rows.isEmpty() ? nullptr : m_table); // Tab does not get past a hidden one
    m_hint->setVisible(!rows.isEmpty() && !m_hint->text().isEmpty());
}

void PlainRowsTab::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        m_buttons->addWidget(new ActionButton(action, u"tab-"_s, this));
}

int PlainRowsTab::currentRow() const
{
    return m_table->currentIndex().row();
}

void PlainRowsTab::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void PlainRowsTab::setHint(const QString& sentence)
{
    m_hint->setText(sentence);
    m_table->setAccessibleDescription(sentence);
}

} // namespace podesk
