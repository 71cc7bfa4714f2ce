// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/storagebackends.h"

namespace podesk::test {

/// What every suite of the contract begins with: a workspace of each backend, one after the other, with a payer.
class ContractTest : public QObject
{
protected:
    ContractTest() : m_backends(storageBackends(m_dir)) {}

    void addBackends()
    {
        QTest::addColumn<int>("backend");
        for (std::size_t i = 0; i < m_backends.size(); ++i)
            QTest::newRow(m_backends[i].name.constData()) << int(i);
    }

    void makeWorkspace()
    {
        QFETCH_GLOBAL(int, backend);
        m_location = m_backends[std::size_t(backend)].newLocation();
        m_workspace = must(storage::Workspace::create(m_location, simulatedSettings()));
        write([this](storage::RecordWriter& writer) {
            const auto organization = must(store().insert(writer, Organization{{}, QStringLiteral("Org")}));
            m_payer = must(store().insert(writer, Account{{},
                                                          QStringLiteral("111111111111"),
                                                          QStringLiteral("Payer"),
                                                          AccountKind::Management,
                                                          organization}));
        });
    }

    storage::Database& database() { return m_workspace->database(); }
    storage::OrderStore store() { return storage::OrderStore(database()); }
    QString digestNow() { return must(storage::digest(database())); }
    PurchaseOrder load(PurchaseOrderId id) { return must(store().load(id)).value(); }

    void reopen()
    {
        m_workspace.reset();
        m_workspace = must(storage::Workspace::open(m_location));
    }

    QList<storage::RecordChange> write(const std::function<void(storage::RecordWriter&)>& work)
    {
        storage::Transaction transaction = must(storage::Transaction::begin(database()));
        storage::RecordWriter writer(database());
        work(writer);
        must(transaction.commit());
        return writer.changes();
    }

    QList<storage::RecordChange> takeBack(const QList<storage::RecordChange>& changes)
    {
        return write([&](storage::RecordWriter& writer) {
            for (auto change = changes.crbegin(); change != changes.crend(); ++change)
                must(writer.revert(*change));
        });
    }

    PurchaseOrder insert(const PurchaseOrder& order)
    {
        PurchaseOrder stored;
        write([&](storage::RecordWriter& writer) { stored = must(store().insert(writer, order)); });
        return stored;
    }

    AccountId addPayer(const QString& number)
    {
        AccountId id;
        write([&](storage::RecordWriter& writer) {
            id = must(store().insert(writer, Account{{}, number, number, AccountKind::Standalone, {}}));
        });
        return id;
    }

    QTemporaryDir m_dir;
    std::vector<StorageBackend> m_backends;
    QString m_location;
    std::unique_ptr<storage::Workspace> m_workspace;
    AccountId m_payer;
};

} // namespace podesk::test
