// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/wordmenu.h"

#include "ui/lists/quickfilters.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace podesk {

using namespace Qt::StringLiterals;

WordMenu::WordMenu(ListKind kind, const QString& field, QWidget* parent) : QToolButton(parent), m_field(field)
{
    m_query.kind = kind;
    setObjectName(u"wordMenu-"_s + field);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"words-"_s + field);
    m_all = menu->addAction(QString());
    m_all->setObjectName(u"word-all"_s);
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT queryRequested(withWordsWanted(m_query, m_field, {})); });
    menu->addSeparator();
    for (const QString& word : listFields(kind)[listFieldIndex(kind, field)].words) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(u"word-"_s + word);
        action->setData(word);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &WordMenu::chosen);
        m_words << action;
    }
    setMenu(menu);
    retranslate();
}

void WordMenu::setQuery(const ListQuery& query)
{
    m_query = query;
    const QStringList wanted = wordsWanted(query, m_field);
    for (QAction* action : std::as_const(m_words))
        action->setChecked(wanted.contains(action->data().toString()));
    retranslate();
}

void WordMenu::chosen()
{
    QStringList wanted;
    for (const QAction* action : std::as_const(m_words)) {
        if (action->isChecked())
            wanted << action->data().toString();
    }
    Q_EMIT queryRequested(withWordsWanted(m_query, m_field, wanted));
}

void WordMenu::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WordMenu::retranslate()
{
    const QStringList wanted = wordsWanted(m_query, m_field);
    const QString heading = words::fieldHeading(m_query.kind, m_field);
    const QString value = wanted.isEmpty()     ? tr("all", "no filter on this field")
                          : wanted.size() == 1 ? words::wordText(m_field, wanted.first())
                                               : tr("%Ln chosen", nullptr, int(wanted.size()));
    const QString text = tr("%1: %2", "field: words that pass").arg(heading, value);
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("Show only some: %1").arg(heading));
    m_all->setText(tr("&All"));
    for (QAction* action : std::as_const(m_words))
        action->setText(words::wordText(m_field, action->data().toString()).replace(u'&', u"&&"_s));
}

} // namespace podesk
