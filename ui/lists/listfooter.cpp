// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfooter.h"

#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<CurrencyTotals>& totals)
{
    QStringList parts;
    for (const CurrencyTotals& total : totals)
        parts << words::totalsText(total, QLocale())
                     .replace(u' ', QChar::Nbsp); // a line breaks between totals, never inside one
    return parts.join(u"; "_s);
}

} // namespace

ListFooter::ListFooter(QWidget* parent) : QWidget(parent), m_selected(new QLabel(this)), m_all(new QLabel(this))
{
    setObjectName(u"listFooter"_s);
    m_selected->setObjectName(u"selectedTotals"_s);
    m_all->setObjectName(u"allTotals"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    for (QLabel* label : {m_selected, m_all}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_all->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_selected, 1);
    row->addWidget(m_all, 1);
    say();
}

void ListFooter::setAll(qint64 records, const QList<CurrencyTotals>& totals)
{
    m_allRecords = records;
    m_allTotals = totals;
    say();
}

void ListFooter::setSelected(qint64 records, const QList<CurrencyTotals>& totals)
{
    m_selectedRecords = records;
    m_selectedTotals = totals;
    say();
}

QString ListFooter::selectedText() const
{
    return joined(m_selectedTotals);
}

void ListFooter::say()
{
    const QString selected = joined(m_selectedTotals);
    const QString all = joined(m_allTotals);
    const QString selectedCount = tr("%Ln selected", nullptr, int(m_selectedRecords));
    const QString allCount = tr("All %1", "number of records").arg(words::countText(m_allRecords, QLocale()));
    m_selected->setText(m_selectedRecords == 0 ? QString()
                        : selected.isEmpty()   ? selectedCount
                                               : tr("%1: %2").arg(selectedCount, selected));
    m_all->setText(all.isEmpty() ? allCount : tr("%1: %2").arg(allCount, all));
    m_selected->setAccessibleName(m_selectedRecords == 0 ? tr("Nothing selected") : m_selected->text());
    m_all->setAccessibleName(m_all->text());
}

void ListFooter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace podesk
