// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/quickfilters.h"

#include "ui/common/flowlayout.h"
#include "ui/common/statusdelegate.h"
#include "ui/lists/querywords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The condition that quick filters speak for: alternatives of the status field, not negated.
bool isStatusCondition(const ListCondition& condition, const QString& field)
{
    return condition.field == field && !condition.negated && condition.compare == ListCondition::Compare::Equal;
}

} // namespace

QuickFilters::QuickFilters(ListKind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    m_query.kind = kind;
    setObjectName(u"quickFilters"_s);
    auto* flow = new FlowLayout(this);
    const auto field = statusField(kind);
    if (!field)
        return;
    for (const QString& word : listFields(kind)[listFieldIndex(kind, *field)].words) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"quickFilter-"_s + word);
        button->setProperty("word", word);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, &QuickFilters::toggled);
        flow->addWidget(button);
        m_buttons << button;
    }
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
    QStringList pressed;
    const QString field = statusField(m_kind).value_or(QString());
    for (const ListCondition& condition : query.conditions) {
        if (isStatusCondition(condition, field))
            pressed << condition.values;
    }
    for (QToolButton* button : std::as_const(m_buttons))
        button->setChecked(pressed.contains(button->property("word").toString()));
}

void QuickFilters::toggled()
{
    const QString field = statusField(m_kind).value_or(QString());
    ListCondition wanted{field, ListCondition::Compare::Equal, false, {}};
    for (const QToolButton* button : std::as_const(m_buttons)) {
        if (button->isChecked())
            wanted.values << button->property("word").toString();
    }
    ListQuery query = m_query;
    const auto ours = [&](const ListCondition& condition) { return isStatusCondition(condition, field); };
    query.conditions.removeIf(ours);
    if (!wanted.values.isEmpty())
        query.conditions.prepend(wanted);
    Q_EMIT queryRequested(query);
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
    const QString field = statusField(m_kind).value_or(QString());
    for (QToolButton* button : std::as_const(m_buttons)) {
        const QString word = button->property("word").toString();
        const auto found =
            std::find_if(m_counts.begin(), m_counts.end(), [&](const WordCount& count) { return count.word == word; });
        const QString name = words::wordText(field, word);
        const QString text =
            found == m_counts.end() ? name : tr("%1 %2").arg(name, words::countText(found->count, QLocale()));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tr("Show only: %1").arg(name));
        if (const auto status = statusFromText(word))
            button->setIcon(statusIcon(*status, palette()));
    }
}

} // namespace podesk
