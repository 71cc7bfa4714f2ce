// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/lineitemtable.h"

#include "core/rules/ordervalidation.h"
#include "core/rules/totals.h"
#include "ui/details/lineform.h"
#include "ui/details/linesmodel.h"
#include "ui/details/plaintable.h"
#include "ui/details/scrollingform.h"
#include "ui/words/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

QString nextLineNumber(const QList<LineItem>& lines)
{
    QSet<QString> taken;
    for (const LineItem& line : lines)
        taken.insert(line.number);
    for (int number = 1;; ++number) {
        if (const QString text = QString::number(number); !taken.contains(text))
            return text;
    }
}

LineItem proposedLine(const PurchaseOrderHeader& header, const QList<LineItem>& others)
{
    LineItem line;
    line.number = nextLineNumber(others);
    line.start = header.effective;
    line.end = header.expiration;
    line.currency = header.currency;
    line.total.currency = header.currency;
    return line;
}

LineItemTable::LineItemTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new LinesModel(this))
    , m_table(new PlainTable(u"draftLines"_s, tr("Line items"), this))
    , m_form(new LineForm(this))
    , m_scroll(new ScrollingForm(m_form, this))
    , m_empty(new QLabel(tr("No line item yet. A purchase order needs at least one before it can be submitted (B12)."),
                         this))
    , m_add(new QPushButton(tr("&Add line item"), this))
    , m_remove(new QPushButton(tr("&Remove line item"), this))
{
    m_table->setModel(m_model);
    m_empty->setWordWrap(true);
    m_add->setObjectName(u"addLine"_s);
    m_remove->setObjectName(u"removeLine"_s);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_scroll);
    connect(m_add, &QPushButton::clicked, this, [this] { addLine(); });
    connect(m_remove, &QPushButton::clicked, this, &LineItemTable::removeLine);
    connect(m_table, &PlainTable::currentRowChanged, this, &LineItemTable::showRow);
    connect(m_table, &PlainTable::rowOpened, m_form, &LineForm::focusFirst);
    connect(m_form, &LineForm::changed, this, &LineItemTable::takeDraft);
    refresh();
}

void LineItemTable::setOrder(const PurchaseOrderHeader& header)
{
    const PurchaseOrderHeader before = m_order;
    m_order = header;
    QList<LineItem> moved = m_model->lines();
    for (LineItem& line : moved) {
        if (line.start == before.effective)
            line.start = header.effective;
        if (line.end == before.expiration)
            line.end = header.expiration;
        if (line.currency == before.currency) {
            line.currency = header.currency;
            line.total.currency = header.currency;
        }
    }
    m_isShowing = true;
    m_model->setLines(moved);
    m_form->setOrder(header);
    m_isShowing = false;
    showRow(m_table->currentIndex().row());
}

QList<LineItem> LineItemTable::lines() const
{
    return m_model->lines();
}

void LineItemTable::addLine(LineItemType type)
{
    LineItem line = proposedLine(m_order, m_model->lines());
    line.type = type;
    m_model->append(line);
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    refresh();
    m_form->focusFirst();
    Q_EMIT changed();
}

void LineItemTable::removeLine()
{
    if (const int row = m_table->currentIndex().row(); row >= 0) {
        m_model->remove(row);
        refresh();
        showRow(m_table->currentIndex().row());
        (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_add)->setFocus();
        Q_EMIT changed();
    }
}

void LineItemTable::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_isShowing)
        return;
    m_isShowing = true;
    m_form->setOrder(m_order);
    m_form->setDraft(m_model->line(row));
    m_isShowing = false;
    showFindings(m_findings);
}

void LineItemTable::takeDraft()
{
    const int row = m_table->currentIndex().row();
    if (m_isShowing || row < 0)
        return;
    LineItem line = m_form->draft();
    if (const Result<Money> total = rules::lineTotal(line))
        line.total = *total;
    m_model->replace(row, line);
    Q_EMIT changed();
}

void LineItemTable::refresh()
{
    const bool hasLines = m_model->rowCount() > 0;
    m_empty->setVisible(!hasLines);
    m_table->setVisible(hasLines);
    m_scroll->setVisible(hasLines);
    m_remove->setEnabled(hasLines);
    m_remove->setToolTip(hasLines ? QString() : tr("There is no line item to remove."));
}

QString LineItemTable::unreadable() const
{
    return m_model->rowCount() > 0 ? m_form->unreadable() : QString();
}

void LineItemTable::focusFirst()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_add)->setFocus();
}

QList<Error> LineItemTable::showFindings(const QList<Error>& findings)
{
    m_findings = findings;
    const int row = m_table->currentIndex().row();
    QList<Error> ofCurrent;
    QList<Error> others;
    QHash<int, QString> ofRows;
    for (const Error& finding : findings) {
        if (!finding.details.contains(u"line"_s)) {
            others.append(finding);
            continue;
        }
        const int ofRow = finding.details.value(u"row"_s, -1).toInt();
        ofRows.insert(ofRow, words::errorHint(finding));
        if (ofRow == row)
            ofCurrent.append(finding);
    }
    m_model->setProblems(ofRows);
    m_form->showFindings(ofCurrent);
    return others;
}

} // namespace podesk
