// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/following.h"
#include "core/connect/workspacepeers.h"
#include "core/engine/engineclient.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <unistd.h>

using namespace podesk;
using namespace Qt::StringLiterals;

// A window without a window: holds a workspace as one does, says what it sees and does what it is told.
//
// told   "suspend NUMBER", "activate NUMBER"
// says   "member" or "relay" when it has (re)joined, "did POSITION MSECS", "saw POSITION MSECS NUMBER STATUS"

namespace {

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Says what the rows of an event look like to one who asks for them.
void sayRows(EngineClient& client, const ChangeEvent& event)
{
    QList<qint64> ids;
    for (const PurchaseOrderId id : event.purchaseOrders)
        ids << id.value;
    const auto rows = client.rows(ListKind::PurchaseOrders, ids).result();
    for (const ListRow& row : rows.value_or(QList<ListRow>())) {
        const QString number = std::get<QString>(row.cells[listFieldIndex(ListKind::PurchaseOrders, u"number")]);
        const QString status = std::get<QString>(row.cells[listFieldIndex(ListKind::PurchaseOrders, u"status")]);
        say(u"saw %1 %2 %3 %4"_s.arg(event.position).arg(now()).arg(number, status));
    }
    if (event.everything)
        say(u"saw %1 %2 all -"_s.arg(event.position).arg(now()));
}

void obey(EngineClient& client, const QString& line)
{
    const QStringList words = line.split(u' ');
    const Status to = words[0] == "suspend"_L1 ? Status::Suspended : Status::Active;
    const qint64 began = now();
    const CommandOutcome outcome = client.run(ChangeStatus{{OrderRef{{}, words.value(1), {}, 0}}, to}).result();
    say(outcome.isDone() ? u"did %1 %2"_s.arg(outcome.position).arg(began) : u"refused 0 0"_s);
}

} // namespace

/// podesk_peer WORKSPACE LOOK, with LOOK in milliseconds.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EngineClient client;
    if (!client.open(arguments.value(1)).result())
        return 3;
    const WorkspacePeers* peers =
        followOthers(&client, arguments.value(1), std::chrono::milliseconds(arguments.value(2).toInt()));
    QObject::connect(peers, &WorkspacePeers::heard, &client, [peers](qint64 position) {
        if (position == 0)
            say(peers->isRelay() ? u"relay"_s : u"member"_s);
    });
    QObject::connect(&client, &EngineClient::changed, &client, [&client](const ChangeEvent& event) {
        if (event.elsewhere)
            sayRows(client, event);
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &client, [&client] {
        std::string line;
        if (!std::getline(std::cin, line))
            QCoreApplication::quit();
        else
            obey(client, QString::fromStdString(line));
    });
    say(u"ready"_s);
    return QCoreApplication::exec();
}
