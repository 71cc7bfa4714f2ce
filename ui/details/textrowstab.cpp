// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/textrowstab.h"

#include "ui/common/permissions.h"
#include "ui/details/plaintable.h"
#include "ui/details/textrowsmodel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

TextRowsTab::TextRowsTab(const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_model(new TextRowsModel(wording.headings, this))
    , m_table(new PlainTable(wording.name + u"Rows"_s, wording.title, this))
    , m_empty(new QLabel(wording.empty, this))
    , m_change(new QPushButton(wording.change, this))
{
    setObjectName(wording.name + u"Tab"_s);
    m_table->setModel(m_model);
    m_empty->setWordWrap(true);
    m_change->setObjectName(wording.name + u"Change"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 100);
    layout->addStretch();
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &TextRowsTab::changeRequested);
    connect(m_table, &PlainTable::rowOpened, this, [this] {
        if (m_change->isEnabled())
            Q_EMIT changeRequested();
    });
}

void TextRowsTab::setObstacle(const QString& reason)
{
    sayObstacle(m_change, reason);
}

void TextRowsTab::setRows(const QList<QStringList>& rows)
{
    if (rows != m_model->rows())
        m_model->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
}

} // namespace podesk
