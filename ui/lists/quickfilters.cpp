// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/quickfilters.h"

#include "ui/common/flowlayout.h"
#include "ui/common/listspec.h"
#include "ui/common/wordsign.h"
#include "ui/lists/wordmenu.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

bool wantsWords(const ListCondition& condition, const QString& field)
{
    return condition.field == field && !condition.negated && condition.compare == ListCondition::Compare::Equal;
}

} // namespace

QStringList wordsWanted(const ListQuery& query, const QString& field)
{
    QStringList wanted;
    for (const ListCondition& condition : query.conditions) {
        if (wantsWords(condition, field))
            wanted << condition.values;
    }
    return wanted;
}

ListQuery withWordsWanted(ListQuery query, const QString& field, const QStringList& words)
{
    query.conditions.removeIf([&](const ListCondition& condition) { return wantsWords(condition, field); });
    if (!words.isEmpty())
        query.conditions.prepend({field, ListCondition::Compare::Equal, false, words});
    return query;
}

QuickFilters::QuickFilters(ListKind kind, QWidget* parent) : QWidget(parent), m_field(listSpec(kind).buttonField)
{
    m_query.kind = kind;
    setObjectName(u"quickFilters"_s);
    auto* flow = new FlowLayout(this);
    const int field = listFieldIndex(kind, m_field);
    for (const QString& word : field < 0 ? QStringList() : listFields(kind)[field].words) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"quickFilter-"_s + word);
        button->setProperty("word", word);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, &QuickFilters::toggled);
        flow->addWidget(button);
        m_buttons << button;
    }
    if (const QString other = listSpec(kind).menuField; !other.isEmpty()) {
        m_menu = new WordMenu(kind, other, this);
        connect(m_menu, &WordMenu::queryRequested, this, &QuickFilters::queryRequested);
        flow->addWidget(m_menu);
    }
    setVisible(!m_buttons.isEmpty() || m_menu);
    retranslate();
}

void QuickFilters::setCounts(const QList<WordCount>& counts)
{
    m_counts = counts;
    retranslate();
}

void QuickFilters::setQuery(const ListQuery& query)
{
    m_query = query;
    const QStringList pressed = wordsWanted(query, m_field);
    for (QToolButton* button : std::as_const(m_buttons))
        button->setChecked(pressed.contains(button->property("word").toString()));
    if (m_menu)
        m_menu->setQuery(query);
}

void QuickFilters::toggled()
{
    QStringList wanted;
    for (const QToolButton* button : std::as_const(m_buttons)) {
        if (button->isChecked())
            wanted << button->property("word").toString();
    }
    Q_EMIT queryRequested(withWordsWanted(m_query, m_field, wanted));
}

void QuickFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void QuickFilters::retranslate()
{
    setAccessibleName(tr("Quick filters"));
    for (QToolButton* button : std::as_const(m_buttons)) {
        const QString word = button->property("word").toString();
        const auto found =
            std::find_if(m_counts.begin(), m_counts.end(), [&](const WordCount& count) { return count.word == word; });
        const QString name = words::wordText(m_field, word);
        const QString text =
            found == m_counts.end() ? name : tr("%1 %2").arg(name, words::countText(found->count, QLocale()));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tr("Show only: %1").arg(name));
        if (const auto sign = signOf(m_field, word))
            button->setIcon(signIcon(*sign, palette()));
    }
}

} // namespace podesk
