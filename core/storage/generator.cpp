// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/generator.h"

#include "core/storage/generatedorders.h"
#include "core/storage/journal.h"
#include "core/storage/orderstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

// POs that are in memory at a time.
constexpr qint64 batch = 2'000;
constexpr int membersOfOrganization = 3;

QString accountNumber(SeededNumbers& numbers)
{
    return QString::number(numbers.between(100'000'000'000, 999'999'999'999));
}

/// Organisations, each with a management account that pays and members that do not.
Result<void> addAccounts(OrderStore& store, RecordWriter& writer, quint64 seed)
{
    SeededNumbers numbers(seed ^ 0x5eedaccU);
    static const QStringList departments{u"Platform"_s, u"Research"_s, u"Operations"_s};
    for (const QString& name : GeneratedOrders::organizationNames()) {
        const auto organization = store.insert(writer, Organization{{}, name});
        if (!organization)
            return tl::make_unexpected(organization.error());
        const auto payer =
            store.insert(writer, Account{{}, accountNumber(numbers), name, AccountKind::Management, *organization});
        if (!payer)
            return tl::make_unexpected(payer.error());
        for (int i = 0; i < membersOfOrganization; ++i) {
            const auto member = store.insert(
                writer,
                Account{{}, accountNumber(numbers), name + u' ' + departments[i], AccountKind::Member, *organization});
            if (!member)
                return tl::make_unexpected(member.error());
        }
    }
    return {};
}

Result<QList<Account>> payersOf(OrderStore& store)
{
    auto accounts = store.accounts();
    if (accounts)
        accounts->removeIf([](const Account& account) { return account.kind == AccountKind::Member; });
    return accounts;
}

Result<QList<Account>> somebodyWhoPays(OrderStore& store, RecordWriter& writer, quint64 seed)
{
    auto payers = payersOf(store);
    if (!payers || !payers->isEmpty())
        return payers;
    if (const auto added = addAccounts(store, writer, seed); !added)
        return tl::make_unexpected(added.error());
    return payersOf(store);
}

/// Numbers that are given away already, by payer.
using TakenNumbers = QHash<qint64, QSet<QString>>;

Result<TakenNumbers> takenNumbers(OrderStore& store, const QList<Account>& payers)
{
    TakenNumbers taken;
    for (const Account& payer : payers) {
        auto numbers = store.numbersOf(payer.id);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        taken.insert(payer.id.value, std::move(*numbers));
    }
    return taken;
}

/// Writes the POs batch by batch; their ids have no gaps.
Result<QList<qint64>> insertAll(Database& database, RecordWriter& writer, GeneratedOrders& source, TakenNumbers& taken,
                                qint64 count, const std::atomic_bool* cancelled,
                                const std::function<void(qint64, qint64)>& progress)
{
    QList<qint64> ids;
    ids.reserve(count);
    while (ids.size() < count) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return fail(ErrorCode::Cancelled);
        const qint64 size = std::min<qint64>(batch, count - ids.size());
        QList<PurchaseOrder> orders;
        orders.reserve(size);
        for (qint64 i = 0; i < size; ++i) {
            auto order = source.next(ids.size() + i);
            if (!order)
                return tl::make_unexpected(order.error());
            QSet<QString>& numbers = taken[order->payer.value];
            while (numbers.contains(order->header.number))
                order->header.number += u"-2"_s;
            numbers.insert(order->header.number);
            orders << std::move(*order);
        }
        const auto inserted = insertMany(database, writer, orders, cancelled, [](qint64, qint64) {});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
        for (const PurchaseOrderId id : *inserted)
            ids << id.value;
        if (progress)
            progress(ids.size(), count);
    }
    return ids;
}

Result<Generated> generateInTransaction(Workspace& workspace, const Generation& generation,
                                        const std::atomic_bool* cancelled,
                                        const std::function<void(qint64, qint64)>& progress)
{
    Database& database = workspace.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    const auto settings = workspace.settings();
    if (!settings)
        return tl::make_unexpected(settings.error());
    OrderStore store(database);
    RecordWriter writer(database);
    const auto payers = somebodyWhoPays(store, writer, generation.seed);
    if (!payers)
        return tl::make_unexpected(payers.error());
    auto taken = takenNumbers(store, *payers);
    if (!taken)
        return tl::make_unexpected(taken.error());
    GeneratedOrders source(generation.seed, generation.now, *payers);
    const auto ids = insertAll(database, writer, source, *taken, generation.purchaseOrders, cancelled, progress);
    if (!ids)
        return tl::make_unexpected(ids.error());

    JournalRecord record;
    record.actor = generation.actor;
    record.realTime = generation.realTime;
    record.simulatedTime = generation.now;
    record.command = u"generate"_s;
    record.payload = {{u"purchaseOrders"_s, generation.purchaseOrders}, {u"seed"_s, QString::number(generation.seed)}};
    record.edition = settings->edition;
    record.subject = QString::number(generation.seed);
    record.changes = writer.changes();
    Journal journal(database);
    const auto position = journal.append(record, *ids);
    if (!position)
        return tl::make_unexpected(position.error());
    if (const auto committed = transaction->commit(); !committed)
        return tl::make_unexpected(committed.error());
    return Generated{*position, ids->value(0), ids->isEmpty() ? 0 : ids->last()};
}

} // namespace

Result<Generated> generate(Workspace& workspace, const Generation& generation, const std::atomic_bool* cancelled,
                           const std::function<void(qint64, qint64)>& progress)
{
    Database& database = workspace.database();
    if (const auto switched = database.setDurability(Durability::Bulk); !switched)
        return tl::make_unexpected(switched.error());
    const auto generated = generateInTransaction(workspace, generation, cancelled, progress);
    const auto restored = database.setDurability(Durability::Command);
    if (!generated)
        return generated;
    if (!restored)
        return tl::make_unexpected(restored.error());
    return generated;
}

} // namespace podesk::storage
