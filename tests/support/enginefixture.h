// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace podesk::test {

/// A workspace in a folder of its own, with calls that wait for their answers.
class TestWorkspace
{
public:
    static NewWorkspace simulated(const QString& day = QStringLiteral("2024-07-01"), const Quotas& quotas = Quotas::aws())
    {
        NewWorkspace wanted;
        wanted.name = QStringLiteral("Test");
        wanted.clock = ClockKind::Simulated;
        wanted.at = Instant::fromText(day);
        wanted.quotas = quotas;
        wanted.accountNumber = QStringLiteral("111111111111");
        return wanted;
    }

    explicit TestWorkspace(const NewWorkspace& wanted = simulated())
    {
        const auto facts = client->create(path(), wanted).result();
        if (!facts)
            qFatal("The test workspace could not be made: %s", qPrintable(errorCodeName(facts.error().code)));
    }

    QString path() const { return dir.filePath(QStringLiteral("test.podesk")); }
    CommandOutcome run(const Command& command, const RunOptions& options = {}) { return client->run(command, options).result(); }
    WorkspaceFacts facts() { return *client->facts().result(); }
    QString digest() { return *client->digest().result(); }
    QList<CheckFinding> findings() { return *client->check().result(); }
    PurchaseOrder order(const QString& number) { return *client->purchaseOrder(*client->find({{}, number, {}, 0}).result()).result(); }
    bool exists(const QString& number) { return client->find({{}, number, {}, 0}).result().has_value(); }
    Status status(const QString& number) { return order(number).statusAt(facts().now); }
    /// Closes and opens the same file again.
    void reopen()
    {
        client = std::make_unique<EngineClient>();
        const auto opened = client->open(path()).result();
        if (!opened)
            qFatal("The test workspace could not be opened again: %s", qPrintable(errorCodeName(opened.error().code)));
    }

    QTemporaryDir dir;
    std::unique_ptr<EngineClient> client = std::make_unique<EngineClient>();
};

inline OrderRef ref(const QString& number, qint64 version = 0)
{
    return {{}, number, {}, version};
}

inline LineItem aLine(const QString& number = QStringLiteral("1"))
{
    LineItem line;
    line.number = number;
    line.type = LineItemType::All;
    line.start = Month::of(2024, 1);
    line.end = Month::of(2024, 12);
    line.amount = {100 * UnitPrice::one};
    line.currency = *Currency::fromCode(u"USD");
    return line;
}

/// An acceptable PO of 2024 with one line of USD 100.00.
inline PurchaseOrder anOrder(const QString& number)
{
    PurchaseOrder order;
    order.header.number = number;
    order.header.billFrom = sellersOfRecord().first();
    order.header.shipTo = QStringLiteral("Warehouse 1");
    order.header.effective = Month::of(2024, 1);
    order.header.expiration = Month::of(2024, 12);
    order.header.currency = *Currency::fromCode(u"USD");
    order.lines = {aLine()};
    return order;
}

inline Command fromJson(const char* json)
{
    const auto command = commandFromJson(QJsonDocument::fromJson(json).object());
    if (!command)
        qFatal("Not a command: %s", json);
    return *command;
}

} // namespace podesk::test
