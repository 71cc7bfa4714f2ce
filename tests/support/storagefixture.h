// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inspection.h"
#include "core/storage/journal.h"
#include "core/storage/orderstore.h"
#include "core/storage/workspace.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

/// Fails the test with the error of a Result that must hold a value.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        if (const auto& checked = (result); !checked.has_value())                                                      \
            QFAIL(podesk::test::told(checked.error()).constData());                                                    \
    } while (false)

namespace podesk::test {

/// An error as a line of text: code and details.
inline QByteArray told(const Error& error)
{
    const QJsonObject details = QJsonObject::fromVariantMap(error.details);
    return errorCodeName(error.code).toUtf8() + ' ' + QJsonDocument(details).toJson(QJsonDocument::Compact);
}

/// The name of what a call answered: the error's, or "ok".
template <class T>
QString answerOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok") : errorCodeName(result.error().code);
}

/// The value of a call that cannot fail in this test.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("The test cannot go on: %s", told(result.error()).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline storage::WorkspaceSettings simulatedSettings()
{
    storage::WorkspaceSettings settings;
    settings.name = QStringLiteral("Test");
    settings.clock = ClockKind::Simulated;
    settings.simulatedNow = *Instant::fromText(u"2024-07-01");
    return settings;
}

/// A line whose total fits its price: `cents` each, so many of them, no tax.
inline LineItem lineOf(const QString& number, qint64 cents, qint64 quantity = 1, bool tracked = false)
{
    LineItem line;
    line.number = number;
    line.description = QStringLiteral("line ") + number;
    line.start = Month::of(2024, 1);
    line.end = Month::of(2024, 12);
    line.currency = *Currency::fromCode(u"USD");
    line.amount = {cents * (UnitPrice::one / 100)};
    line.quantity = quantity;
    line.total = {cents * quantity, line.currency};
    line.balanceTracking = tracked;
    if (tracked)
        line.balance = line.total;
    return line;
}

/// A PO of 2024 in US dollars with two lines (one of them tracked), two contacts and two tags.
inline PurchaseOrder orderOf(AccountId payer, const QString& number)
{
    PurchaseOrder order;
    order.payer = payer;
    order.header.number = number;
    order.header.description = QStringLiteral("Über “cloud” 雲");
    order.header.billFrom = QStringLiteral("Amazon Web Services, Inc.");
    order.header.billTo = QStringLiteral("Example Corp");
    order.header.shipTo = QStringLiteral("Example Corp, Berlin");
    order.header.taxRegistrationNumbers = {QStringLiteral("DE123456789")};
    order.header.invoiceUnits = {};
    order.header.effective = Month::of(2024, 1);
    order.header.expiration = Month::of(2024, 12);
    order.header.paymentTerms = QStringLiteral("Net 30");
    order.header.currency = *Currency::fromCode(u"USD");
    order.createdOn = *Instant::fromText(u"2024-01-02T03:04:05.678Z");
    order.updatedOn = order.createdOn;
    order.lines = {lineOf(QStringLiteral("1"), 1000, 3), lineOf(QStringLiteral("2"), 5000, 1, true)};
    order.contacts = {{QStringLiteral("Dana"), QStringLiteral("dana@example.com"), QStringLiteral("1")},
                      {QStringLiteral("Kim"), QStringLiteral("kim@example.com"), {}}};
    order.tags = {{QStringLiteral("team"), QStringLiteral("net")}, {QStringLiteral("cost"), {}}};
    return order;
}

/// A workspace in a folder of its own with one account, and writing in one transaction a call.
class StoredWorkspace
{
public:
    StoredWorkspace()
    {
        workspace = must(storage::Workspace::create(path(), simulatedSettings()));
        write([this](storage::RecordWriter& writer) {
            payer = *storage::OrderStore(database())
                         .insert(writer, Account{{},
                                                 QStringLiteral("111111111111"),
                                                 QStringLiteral("Payer"),
                                                 AccountKind::Standalone,
                                                 {}});
        });
    }

    QString path() const { return dir.filePath(QStringLiteral("test.podesk")); }
    storage::Database& database() { return workspace->database(); }

    /// Runs `work` in a committed transaction; the changes it wrote.
    QList<storage::RecordChange> write(const std::function<void(storage::RecordWriter&)>& work)
    {
        storage::Transaction transaction = must(storage::Transaction::begin(database()));
        storage::RecordWriter writer(database());
        work(writer);
        must(transaction.commit());
        return writer.changes();
    }

    PurchaseOrder insert(const PurchaseOrder& order)
    {
        PurchaseOrder stored;
        write([&](storage::RecordWriter& writer) {
            stored = must(storage::OrderStore(database()).insert(writer, order));
        });
        return stored;
    }

    PurchaseOrder load(PurchaseOrderId id) { return must(storage::OrderStore(database()).load(id)).value(); }
    bool exists(PurchaseOrderId id) { return must(storage::OrderStore(database()).load(id)).has_value(); }
    QString digest() { return must(storage::digest(database())); }
    QList<storage::Finding> findings() { return must(storage::inspect(database())); }

    /// One journal entry with these changes.
    qint64 note(const QString& command, const QList<qint64>& orders, const QList<storage::RecordChange>& changes = {})
    {
        qint64 position = 0;
        write([&](storage::RecordWriter&) {
            storage::JournalRecord record;
            record.actor = QStringLiteral("tester");
            record.command = command;
            record.subject = QStringLiteral("PO");
            record.payload = {{QStringLiteral("big"), Q_INT64_C(9007199254740993)}};
            record.changes = changes;
            position = must(storage::Journal(database()).append(record, orders));
        });
        return position;
    }

    /// Raw SQL past every check of ours and of the database.
    void damage(const QString& sql)
    {
        sqlite3* handle = database().nativeHandle();
        const QByteArray text = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql.toUtf8();
        char* message = nullptr;
        if (sqlite3_exec(handle, text.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("The damage was not done: %s", message);
    }

    void reopen()
    {
        workspace.reset();
        workspace = must(storage::Workspace::open(path()));
    }

    QTemporaryDir dir;
    std::unique_ptr<storage::Workspace> workspace;
    AccountId payer;
};

} // namespace podesk::test
