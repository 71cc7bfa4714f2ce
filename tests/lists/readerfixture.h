// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/list/listreader.h"
#include "core/storage/workspace.h"
#include "tests/lists/book.h"

#include <QTemporaryDir>
#include <QtTest>

namespace podesk::test {

using namespace Qt::StringLiterals;

constexpr std::array kinds{ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal, ListKind::Invoices};

/// A reader over a workspace that a book writes into.
class ReaderFixture
{
protected:
    void create()
    {
        auto created =
            storage::Workspace::create(m_folder.filePath(u"lists.podesk"_s), {u"Lists"_s, {}, {}, {}, Quotas::off()});
        QVERIFY(created);
        m_workspace = std::move(*created);
        m_book = std::make_unique<Book>(m_workspace->database());
    }

    void renew()
    {
        inTransaction([this] { m_book->clear(); });
        m_reader = std::make_unique<storage::ListReader>(m_workspace->database());
    }

    /// A transaction around many statements; its commit is what makes them fast.
    void inTransaction(const std::function<void()>& write)
    {
        auto transaction = storage::Transaction::begin(m_workspace->database());
        if (!transaction)
            qFatal("no transaction");
        write();
        if (!transaction->commit())
            qFatal("no commit");
    }

    void fillAll()
    {
        for (const ListKind kind : kinds)
            QVERIFY(m_reader->fill(kind, nullptr));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Workspace> m_workspace;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<storage::ListReader> m_reader;
};

} // namespace podesk::test
