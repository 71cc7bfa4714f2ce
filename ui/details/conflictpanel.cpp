// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/conflictpanel.h"

#include "ui/details/headerfields.h"
#include "ui/words/words.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

enum Choice { Yours, Theirs };
constexpr qsizetype longestShown = 80;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? u"-"_s : (line.size() > longestShown ? line.left(longestShown) + u"…"_s : line);
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent) : QFrame(parent), m_title(new QLabel(this)), m_grid(new QGridLayout(this))
{
    setObjectName(u"conflict"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    setVisible(false);
}

bool ConflictPanel::ask(const QString& question, const QList<Rival>& rivals)
{
    for (const auto& choice : std::as_const(m_choices))
        delete choice.second;
    m_choices.clear();
    while (m_grid->count() > 1) {
        QLayoutItem* item = m_grid->takeAt(1);
        delete item->widget();
        delete item;
    }
    for (const Rival& rival : rivals) {
        auto* mine = new QRadioButton(tr("Yours: %1").arg(shortened(rival.yours)), this);
        auto* other = new QRadioButton(tr("Theirs: %1").arg(shortened(rival.theirs)), this);
        mine->setObjectName(rival.name + u"Yours"_s);
        other->setObjectName(rival.name + u"Theirs"_s);
        mine->setToolTip(rival.yours);
        other->setToolTip(rival.theirs);
        mine->setAccessibleName(rival.heading + u", "_s + mine->text());
        other->setAccessibleName(rival.heading + u", "_s + other->text());
        auto* group = new QButtonGroup(this);
        group->addButton(mine, Yours);
        group->addButton(other, Theirs);
        connect(group, &QButtonGroup::idClicked, this, &ConflictPanel::decided);
        const int row = m_grid->rowCount();
        m_grid->addWidget(new QLabel(rival.heading, this), row, 0);
        m_grid->addWidget(mine, row, 1);
        m_grid->addWidget(other, row, 2);
        m_choices.append({rival.name, group});
    }
    m_title->setText(question);
    setVisible(!m_choices.isEmpty());
    return !m_choices.isEmpty();
}

bool ConflictPanel::ask(const PurchaseOrderHeader& base, const PurchaseOrderHeader& yours,
                        const PurchaseOrderHeader& theirs, const QString& who)
{
    m_base = base;
    m_yours = yours;
    m_theirs = theirs;
    QList<Rival> rivals;
    for (const HeaderField& field : editableHeaderFields()) {
        if (!field.isSame(base, yours) && !field.isSame(base, theirs) && !field.isSame(yours, theirs))
            rivals.append({field.name, words::fieldHeading(field.name), field.text(yours), field.text(theirs)});
    }
    return ask(tr("%1 changed this purchase order while you did. Which value shall stand?").arg(who), rivals);
}

bool ConflictPanel::takesYours(const QString& name) const
{
    return std::ranges::any_of(
        m_choices, [&](const auto& choice) { return choice.first == name && choice.second->checkedId() == Yours; });
}

bool ConflictPanel::isDecided() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
                       [](const auto& choice) { return choice.second->checkedId() >= 0; });
}

PurchaseOrderHeader ConflictPanel::merged() const
{
    PurchaseOrderHeader header = m_theirs;
    for (const HeaderField& field : editableHeaderFields()) {
        bool takesYours = !field.isSame(m_base, m_yours);
        for (const auto& [name, group] : m_choices) {
            if (name == field.name)
                takesYours = group->checkedId() == Yours;
        }
        if (takesYours)
            field.copy(m_yours, header);
    }
    return header;
}

QStringList ConflictPanel::fieldNames() const
{
    QStringList names;
    for (const auto& choice : m_choices)
        names.append(choice.first);
    return names;
}

} // namespace podesk
