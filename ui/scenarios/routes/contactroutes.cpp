// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/orderrows.h"
#include "ui/scenarios/routes/orderroutes.h"
#include "ui/scenarios/routes/routes.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// From the rows that are there to those that are wanted: what stands at the beginning of both stays.
void retype(Acts& acts, const QString& table, const QList<QStringList>& there, const QList<QStringList>& wanted)
{
    const bool isLonger = wanted.size() >= there.size() && std::equal(there.begin(), there.end(), wanted.begin());
    if (!isLonger)
        acts.clearRows(table, static_cast<int>(there.size()));
    for (const QStringList& row : isLonger ? wanted.mid(there.size()) : wanted)
        acts.addRow(table, row);
}

Way wayToRows(const Stage& stage, const QString& action, const QString& table, const QList<QStringList>& there,
              const QList<QStringList>& wanted)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1) || there == wanted)
        return std::nullopt;
    acts.chooseAction(action);
    retype(acts, table, there, wanted);
    acts.press(u"verb"_s);
    return acts.take();
}

} // namespace

Way wayToAddContact(const Stage& stage, const AddContact& command)
{
    if (stage.now.orders.isEmpty())
        return std::nullopt;
    const QList<Contact> there = stage.now.orders.first().contacts;
    return wayToRows(stage, u"editContacts"_s, contactWording().name, contactRows(there),
                     contactRows(there + QList<Contact>{command.contact}));
}

Way wayToSetContacts(const Stage& stage, const SetContacts& command)
{
    if (stage.now.orders.isEmpty())
        return std::nullopt;
    return wayToRows(stage, u"editContacts"_s, contactWording().name, contactRows(stage.now.orders.first().contacts),
                     contactRows(command.contacts));
}

Way wayToSetTags(const Stage& stage, const SetTags& command)
{
    if (stage.now.orders.isEmpty())
        return std::nullopt;
    return wayToRows(stage, u"editTags"_s, tagWording().name, tagRows(stage.now.orders.first().tags),
                     tagRows(command.tags));
}

} // namespace podesk
