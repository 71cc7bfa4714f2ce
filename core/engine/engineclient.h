// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mail.h"
#include "core/engine/commands.h"
#include "core/engine/importreport.h"
#include "core/engine/outcome.h"
#include "core/engine/recordchanges.h"
#include "core/engine/recordviews.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace podesk {

struct AgreementSummary;
struct AgreementView;
struct InvoicePreview;
struct LineBurnDown;
struct Remedies;
struct RemedySubject;

/// How a workspace is made.
struct NewWorkspace {
    QString name;
    ClockKind clock = ClockKind::Real;
    std::optional<Instant> at; ///< simulated clocks only; default: midnight UTC of today
    Edition edition = Edition::E2024;
    Quotas quotas;
    QString accountNumber = QStringLiteral("100000000001"); ///< twelve digits: the standalone account whose POs the workspace holds
    QString accountName; ///< default: the workspace's name
};

/// Progress of a long command; called on the storage thread, so bridge it to yours. `total` 0 = not known.
using ProgressSink = std::function<void(qint64 done, qint64 total)>;

/// How one command is run.
struct RunOptions {
    QString actor = QStringLiteral("billing-admin");
    /// Who acts, by the name of an identity of the workspace: permissions are asked then, and the journal keeps the name. Empty: the
    /// workspace's owner, who may do everything. Errors: NotFound.
    QString identity;
    /// A key seen before returns that entry's outcome again instead of doing it twice; another command under it is IdempotencyReused.
    QString idempotencyKey;
    std::shared_ptr<std::atomic_bool> cancelled; ///< set it to true to stop: all of the command is rolled back
    ProgressSink progress;
    bool dryRun = false; ///< decide and report, write nothing
};

/// The facade that pages and the CLI hold: commands in, outcomes and events out, as futures of plain values. Each client owns
/// one workspace with its storage thread and its list thread; several live in one process. Futures finish on those threads, so
/// continue with `.then(context, ...)` in a window or `.result()` in a program without an event loop.
class EngineClient : public QObject
{
    Q_OBJECT
public:
    explicit EngineClient(QObject* parent = nullptr);
    ~EngineClient() override; ///< stops accepting, drains, closes each connection on its own thread

    QFuture<Result<WorkspaceFacts>> create(const QString& path, const NewWorkspace& settings);
    QFuture<Result<WorkspaceFacts>> open(const QString& path);
    QFuture<Result<WorkspaceFacts>> facts();

    QFuture<CommandOutcome> run(Command command, RunOptions options = {});

    /// How long an answer may take: FirstPage gives the plain first page while columns are still being filled (complete = false,
    /// listReady() follows), Complete waits for them.
    enum class Patience { FirstPage, Complete };
    /// A newer list() of the same kind, asked for on the same thread, makes unfinished older ones answer Cancelled.
    QFuture<Result<ListAnswer>> list(const ListQuery& query, Patience patience = Patience::Complete);
    /// Rows of the given ids, in their order; ids that are gone are left out. Ask for a page at a time (a few hundred).
    QFuture<Result<QList<ListRow>>> rows(ListKind kind, QList<qint64> ids);
    QFuture<Result<QList<CurrencyTotals>>> totals(ListKind kind, QList<qint64> ids);
    /// Distinct values of a Word or Text field that begin with or contain the text, for completion; at most `limit`.
    QFuture<Result<QStringList>> completions(ListKind kind, const QString& field, const QString& text, int limit);
    QFuture<Result<PurchaseOrder>> purchaseOrder(PurchaseOrderId id);
    QFuture<Result<PurchaseOrderId>> find(const OrderRef& ref);
    /// Newest first.
    QFuture<Result<QList<JournalEntry>>> history(PurchaseOrderId id, int limit = 500);
    /// Validation as one types: findings of decideOrder for a draft, with this workspace's quotas and numbers.
    QFuture<Result<QList<Error>>> findings(const PurchaseOrder& draft, const QString& payer);

    /// The catalogue in the order of names.
    QFuture<Result<QList<CatalogueEntry>>> catalogue();
    /// The demo catalogue that comes with the program, for AddProducts.
    static QList<CatalogueEntry> shippedCatalogue();
    /// How checkout opens for this offer. `account` as in Subscribe. Errors: NotFound, Ambiguous.
    QFuture<Result<CheckoutView>> checkout(const QString& offer, const QString& account, const QString& identity);
    QFuture<Result<InvoiceView>> invoice(const InvoiceRef& ref);
    /// Every agreement, newest first, and one by its number with what belongs to it (agreementviews.h). Errors: NotFound.
    QFuture<Result<QList<AgreementSummary>>> agreements();
    QFuture<Result<AgreementView>> agreement(const QString& number);
    QFuture<Result<QList<SupportCase>>> supportCases();
    /// The same with the names of what they are about, oldest first.
    QFuture<Result<QList<SupportCaseView>>> supportDesk();
    /// The decision behind an invoice's revision (0 = the newest), or behind a purchase's PO field and number by the agreement's
    /// number: the gate first, then what the number did.
    QFuture<Result<Explanation>> explainInvoice(const InvoiceRef& ref, int revision = 0);
    QFuture<Result<QList<Explanation>>> explainCheckout(const QString& agreement);
    QFuture<Result<ProcurementBooks>> procurement();
    /// The decision behind an entry of the outbox ("MAIL-1"): why it was sent, or not.
    QFuture<Result<Explanation>> explainNotice(const QString& number);
    /// The next mail about an expiration, as things stand; nothing when none is to come, as on the real clock.
    QFuture<Result<std::optional<ExpectedNotice>>> expectedNotice();
    /// In the order they were made.
    QFuture<Result<QList<Checkpoint>>> checkpoints();
    /// What is different at a checkpoint from what was at another; an empty name is the present. Errors: CheckpointUnknown.
    QFuture<Result<Comparison>> compare(const QString& from, const QString& to);
    /// Writes the mail as an .eml file, whole or not at all. Errors: UnwritableFile.
    QFuture<Result<void>> saveMail(const Mail& mail, const QString& path);
    /// Writes a table of texts as CSV. Errors: UnwritableFile.
    QFuture<Result<void>> saveTable(const QStringList& headings, const QList<QStringList>& rows, const QString& path);
    /// What would give it another outcome (remedies.h): searched by trying commands out on this workspace, each time in a transaction
    /// that is rolled back, so that nobody hears of it; other commands have their turn in between. Of the options `cancelled` (the
    /// answer is what was found so far) and `progress` (commands tried, their limit) count. Errors: NotFound, those of reading.
    QFuture<Result<Remedies>> remedies(const RemedySubject& subject, RunOptions options = {});
    /// What moving the clock to `to` would bring, as things stand.
    QFuture<Result<Forecast>> forecast(Instant to);
    /// The invoices that come until then (exclusive; without it: to the end of the next month) and their POs, decided by a run of the
    /// clock that is taken back. Of the options `cancelled` and `progress` (of a day) count. Errors: RealClock, ClockBackwards, Cancelled.
    QFuture<Result<InvoicePreview>> previewInvoices(std::optional<Instant> until = {}, RunOptions options = {});
    /// What became of the balance of each tracked line of a PO. Errors: NotFound.
    QFuture<Result<QList<LineBurnDown>>> burnDown(PurchaseOrderId id);
    QFuture<Result<OverviewFigures>> overview();
    /// Any record as JSON, as scenario files speak of it. Errors: NotFound, Ambiguous, InvalidField (its kind).
    QFuture<Result<QJsonObject>> record(const RecordKey& key);
    /// What commands wrote after a journal position, record by record.
    QFuture<Result<QList<RecordEvent>>> changesSince(qint64 position);
    /// Journal entries after a position, oldest first.
    QFuture<Result<QList<JournalEntry>>> entriesSince(qint64 position, int limit = 500);
    /// Takes back everything after a journal position, the clock included, as if it had never been: for players of scenarios on a
    /// workspace of their own. Errors: NotFound (no such position).
    QFuture<Result<void>> stepBack(qint64 position);
    /// A copy of this workspace on a simulated clock that begins now, with the demo catalogue where it has none: where checkout and
    /// "what if" of imported books happen. The file must not exist.
    QFuture<Result<void>> copySimulated(const QString& toPath);

    /// Writes what a query shows, or only the given ids of it, as "csv" or "json" with these fields (all when empty); the number of rows
    /// written. The file appears whole or not at all, and a former one stays until then. Path "-" is standard output. Of the options
    /// `cancelled` (Cancelled) and `progress` (rows; called on the planning thread) count.
    QFuture<Result<qint64>> exportList(const ListQuery& query, const QStringList& fields, const QList<qint64>& onlyIds, const QString& format,
        const QString& path, RunOptions options = {});
    /// The same for rows of which the workspace knows nothing, such as those of a preview.
    QFuture<Result<qint64>> exportRows(ListKind kind, const QList<ListRow>& rows, const QStringList& fields, const QString& format,
        const QString& path);
    /// Whole POs (lines, contacts, tags included) in a form that the shipped mappings read back unchanged.
    QFuture<Result<qint64>> exportOrders(const ListQuery& query, const QString& format, const QString& path);

    static QStringList shippedMappings();
    /// Input names of a mapping (a shipped one's name or a file), in its order.
    QFuture<Result<QStringList>> importInputs(const QString& mapping);
    /// Reads files by a mapping and imports what the rules accept, in one entry. Errors: those of readPurchaseOrders, Cancelled.
    QFuture<Result<ImportReport>> importOrders(const QString& mapping, const QHash<QString, QString>& files, const QString& payer,
        RunOptions options = {});

    /// A new simulated workspace with the demo organisation: 4 accounts, 40 POs in all four states, always the same.
    QFuture<Result<WorkspaceFacts>> createDemo(const QString& path);
    /// Adds `count` plausible POs from a seed, in one entry.
    QFuture<Result<void>> generate(qint64 count, quint64 seed, RunOptions options = {});

    /// Looks whether other programs have committed to the same file since the last look, and tells of it by changed(), so that lists,
    /// pages and facts follow as after a command of our own. The number of entries they made. Cheap when there are none.
    QFuture<Result<qint64>> catchUp();

    QFuture<Result<QList<CheckFinding>>> check();
    /// Hex SHA-256 over every record except versions, checkpoints and the journal.
    QFuture<Result<QString>> digest();
    /// Works for a workspace whose file was deleted or moved away as well; everything else then answers WorkspaceMissing.
    QFuture<Result<void>> backup(const QString& toPath);

Q_SIGNALS:
    /// After each commit, on this object's thread.
    void changed(const podesk::ChangeEvent& event);
    /// Columns of a list have been filled; an answer that was not complete can be asked again.
    void listReady(podesk::ListKind kind);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk

Q_DECLARE_METATYPE(podesk::ChangeEvent)
