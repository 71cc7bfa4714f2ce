// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/findingsview.h"

#include "ui/details/findingsmodel.h"
#include "ui/details/plaintable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

FindingsView::FindingsView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_table(new PlainTable(u"findings"_s, tr("Findings by file, line and field"), this))
    , m_sentence(new QLabel(this))
{
    m_table->setModel(m_model);
    m_sentence->setObjectName(u"finding"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = new QPushButton(tr("C&opy findings"), this);
    copy->setObjectName(u"copyFindings"_s);
    copy->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    connect(m_table, &PlainTable::currentRowChanged, this, [this](int row) {
        m_sentence->setText(row < 0 ? QString() : m_model->index(row, FindingsModel::Problem).data().toString());
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->allText()); });
}

void FindingsView::setFindings(const QList<ImportReport::Finding>& findings)
{
    m_model->setFindings(findings);
}

} // namespace podesk
