// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/routes.h"

#include "ui/scenarios/routes/stage.h"

#include <QtCore/QHash>

namespace podesk {

namespace {

using Route = std::function<Way(const Stage&, const Command&)>;

template <class C>
void lead(QHash<QString, Route>& table, Way (*way)(const Stage&, const C&))
{
    table.insert(QString(definitionOf(C{}).name),
                 [way](const Stage& stage, const Command& command) { return way(stage, std::get<C>(command)); });
}

QHash<QString, Route> madeTable()
{
    QHash<QString, Route> table;
    lead(table, wayToChangeStatus);
    lead(table, wayToDelete);
    lead(table, wayToCreate);
    lead(table, wayToEdit);
    lead(table, wayToDuplicate);
    lead(table, wayToRenew);
    lead(table, wayToAddLine);
    lead(table, wayToEditLine);
    lead(table, wayToRemoveLines);
    lead(table, wayToAddContact);
    lead(table, wayToSetContacts);
    lead(table, wayToSetTags);
    lead(table, wayToSubscribe);
    lead(table, wayToAdvance);
    lead(table, wayToEnable);
    lead(table, wayToDisable);
    lead(table, wayToOpenCase);
    lead(table, wayToAnswerCase);
    lead(table, wayToUndo);
    lead(table, wayToRedo);
    return table;
}

} // namespace

Way wayByPages(const Stage& stage, const Command& command)
{
    static const QHash<QString, Route> table = madeTable();
    const Route route = table.value(QString(definitionOf(command).name));
    return route && stage.now.isAllowed() ? route(stage, command) : Way();
}

} // namespace podesk
