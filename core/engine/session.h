// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/workerthread.h"
#include "core/storage/list/listreader.h"

#include <array>
#include <atomic>

namespace podesk {

/// The threads and connections of one open workspace. `storage` owns the writing connection and the Engine; `lists` the columns of the
/// lists; `pages` reads rows, records and histories while a list is being filled; `plans` does long reading work (check, export, import
/// files). Each member below its thread is touched on that thread only.
class Session
{
public:
    explicit Session(WallClock wallClock);
    ~Session();

    /// Opens the reading connections for an engine that has just been made; runs on the storage thread.
    Result<WorkspaceFacts> attach(std::unique_ptr<storage::Workspace> workspace);
    /// Drops everything, each part on its own thread.
    void detach();

    Instant now() const;
    bool isOpen() const { return m_open.load(); }
    static Error notOpen();
    /// That a thread's connection is open, and its file still the one that was opened.
    static Result<void> usable(const std::unique_ptr<storage::Workspace>& workspace);

    /// The list thread's answer, its columns filled first when they are not. Runs on the list thread.
    Result<ListAnswer> answer(const ListQuery& query, const std::shared_ptr<std::atomic_bool>& cancelled);
    Result<void> fill(ListKind kind);

    /// Makes one event of what other programs have committed to the file since the last look; the number of their entries. Runs on the
    /// storage thread.
    Result<qint64> catchUp();

    WallClock wallClock;
    std::function<void(const ChangeEvent&)> onChanged; ///< called on the storage thread
    std::array<std::atomic_bool, listKindCount> filled{}; ///< by ListKind

    std::unique_ptr<Engine> engine; ///< storage thread
    std::unique_ptr<storage::Workspace> listWorkspace; ///< list thread
    std::unique_ptr<storage::ListReader> listReader;
    std::unique_ptr<storage::Workspace> pageWorkspace; ///< page thread
    std::unique_ptr<storage::ListReader> pageReader;
    std::unique_ptr<storage::Workspace> planWorkspace; ///< planning thread
    std::unique_ptr<storage::ListReader> planReader;

    WorkerThread storageThread;
    WorkerThread listThread;
    WorkerThread pageThread;
    WorkerThread planThread;

private:
    void committed(const ChangeEvent& event);
    void tell(const ChangeEvent& event);
    /// The event of entries after the last one told of, up to `position`.
    ChangeEvent madeElsewhere(qint64 position);
    Result<void> openReader(WorkerThread& thread, const QString& path, std::unique_ptr<storage::Workspace>& workspace,
        std::unique_ptr<storage::ListReader>& reader);
    void rememberClock();

    std::atomic_bool m_open{false};
    std::atomic_bool m_simulated{false};
    std::atomic<qint64> m_simulatedNow{0};
    qint64 m_toldOf = 0; ///< storage thread: journal position up to which events went out
    qint64 m_dataVersion = 0; ///< storage thread: of the file when that was so
};

// Long calls of the client, each on the planning thread.
Result<qint64> exportListTo(Session& session, const ListQuery& query, const QStringList& fields, const QList<qint64>& onlyIds, const QString& format,
    const QString& path, const RunOptions& options);
/// Any thread.
Result<qint64> exportRowsTo(ListKind kind, const QList<ListRow>& rows, const QStringList& fields, const QString& format,
                            const QString& path);
Result<qint64> exportOrdersTo(Session& session, const ListQuery& query, const QString& format, const QString& path);
Result<ImportReport> importOrdersFrom(Session& session, const QString& mapping, const QHash<QString, QString>& files, const QString& payer,
    const RunOptions& options);
Result<QStringList> importInputsOf(const QString& mapping);
/// Everything that must hold (storage::inspect), and every stored decision asked again.
Result<QList<CheckFinding>> checkAll(Session& session);
Result<OverviewFigures> overviewOf(Session& session);
Result<void> copySimulatedTo(Session& session, const QString& path);
Result<std::optional<ExpectedNotice>> expectedNoticeOf(Session& session);

// Short calls of the client, each on the page thread.
Result<Invoice> invoiceOf(const InvoiceRef& ref, storage::Database& database);
Result<CheckoutView> checkoutViewOf(Session& session, const QString& offer, const QString& account, const QString& identity);
Result<InvoiceView> invoiceViewOf(Session& session, const InvoiceRef& ref);
/// As pages show it.
JournalEntry entryOf(const storage::JournalRecord& record);
Result<QList<AgreementSummary>> agreementSummariesOf(Session& session);
Result<AgreementView> agreementViewOf(Session& session, const QString& number);
Result<Explanation> explainInvoiceOf(Session& session, const InvoiceRef& ref, int revision);
Result<QList<Explanation>> explainCheckoutOf(Session& session, const QString& agreement);
Result<Explanation> explainNoticeOf(Session& session, const QString& number);
Result<Forecast> forecastUntil(Session& session, Instant to);
Result<QList<SupportCaseView>> supportDeskOf(Session& session);
Result<QList<Checkpoint>> checkpointsOf(Session& session);

/// Fills a new simulated workspace with the demo organisation. Runs on the storage thread.
Result<std::unique_ptr<storage::Workspace>> makeDemo(const QString& path, const WallClock& wallClock);

} // namespace podesk
