// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/rules/ordervalidation.h"
#include "core/storage/commercestore.h"

#include <QtCore/QSet>

namespace podesk {

/// A clock move names so many of the invoices it issued; all are counted.
inline constexpr qsizetype mostInvoicesNamed = 100;
/// The same of notices.
inline constexpr qsizetype mostNoticesNamed = 100;

/// Why a row may not be done by who acts.
struct Denial {
    Error error;
    Trace trace;
};

/// Everything one command works with while its transaction is open.
struct Execution {
    Execution(storage::Database& database, storage::WorkspaceSettings current, Instant clock, const RunOptions& runOptions)
        : db(database), settings(std::move(current)), now(clock), options(runOptions), writer(database), orders(database),
          commerce(database), journal(database)
    {
    }

    storage::Database& db;
    storage::WorkspaceSettings settings;
    Instant now;
    const RunOptions& options;
    storage::RecordWriter writer;
    storage::OrderStore orders;
    storage::CommerceStore commerce;
    storage::Journal journal;

    std::optional<Identity> identity; ///< who acts; nothing: the workspace's owner
    /// Rows of a command over many that the permissions of who acts refuse, by their index.
    QHash<qint64, Denial> denied;

    CommandOutcome outcome;
    QSet<qint64> touched; ///< POs for the journal's index and the change event; those that invoices were linked to are among them
    QList<InvoiceId> invoices; ///< issued or printed anew, for the change event
    QJsonObject payload; ///< what the journal keeps of the command
    /// The purchase comes from a procurement system: its number was given there and not in checkout's field.
    bool byOrder = false;
    qint64 undoes = 0;
    bool clockMoved = false;
    bool settingsChanged = false;
    bool everything = false; ///< too much was taken back to name it in the change event

    Month month() const { return Month::containing(now); }
    bool isCancelled() const { return options.cancelled && options.cancelled->load(); }

    /// Stores the change of a PO and stamps Updated on.
    Result<void> store(const PurchaseOrder& before, PurchaseOrder after);
    /// The same at an earlier moment of the day that a clock move goes through.
    Result<void> store(const PurchaseOrder& before, PurchaseOrder after, Instant at);
    /// Writes the settings that differ from the present ones.
    Result<void> storeSettings(const storage::WorkspaceSettings& changed);
    /// The PO a reference means, with its version checked. Errors: NotFound, VersionConflict (fields as given).
    Result<PurchaseOrder> load(const OrderRef& ref, const std::function<QVariantList(const PurchaseOrder&)>& conflictFields = {});
    /// The payer for a new PO: the account with this number, the one of who acts, or the only one that can pay.
    Result<Account> payer(const QString& number);
    /// Who buys or switches something: the account with this number, else the one of who acts, else the only one that can pay. Nobody acts in
    /// an account that is not theirs. Errors: NotFound, MissingField, InvalidField.
    Result<Account> actingAccount(const QString& number);
    /// Whose POs are asked for this account: the management account of its organisation, or itself. Errors: NotFound.
    Result<Account> payerOf(const Account& account);
    /// Context of the validation rules for a PO of this payer.
    Result<rules::OrderContext> context(AccountId payerId, const PurchaseOrder* before, const QString& newNumber, rules::Origin origin);
    /// Asks the validation rules and takes over their trace; the first refusal is the error.
    Result<PurchaseOrder> validated(const PurchaseOrder& order, const rules::OrderContext& context);
};

/// Who acts, whether they may, and then the command itself. Errors besides the command's: Cancelled, NothingToDo.
Result<void> carryOut(const Command& command, Execution& x);

// One function a command: an error refuses the whole command, and nothing is written.
Result<void> execute(const CreatePurchaseOrder& command, Execution& x);
Result<void> execute(const EditPurchaseOrder& command, Execution& x);
Result<void> execute(const DuplicatePurchaseOrder& command, Execution& x);
Result<void> execute(const RenewPurchaseOrder& command, Execution& x);
Result<void> execute(const ChangeStatus& command, Execution& x);
Result<void> execute(const DeletePurchaseOrders& command, Execution& x);
Result<void> execute(const AddLineItem& command, Execution& x);
Result<void> execute(const EditLineItem& command, Execution& x);
Result<void> execute(const RemoveLineItems& command, Execution& x);
Result<void> execute(const SetContacts& command, Execution& x);
Result<void> execute(const AddContact& command, Execution& x);
Result<void> execute(const SetTags& command, Execution& x);
Result<void> execute(const ImportPurchaseOrders& command, Execution& x);
Result<void> execute(const AdvanceClock& command, Execution& x);
Result<void> execute(const AddOrganization& command, Execution& x);
Result<void> execute(const AddAccount& command, Execution& x);
Result<void> execute(const SetQuotas& command, Execution& x);
Result<void> execute(const SetNoticeThresholds& command, Execution& x);
Result<void> execute(const SetEdition& command, Execution& x);
Result<void> execute(const SaveCheckpoint& command, Execution& x);
Result<void> execute(const RestoreCheckpoint& command, Execution& x);
Result<void> execute(const RemoveCheckpoint& command, Execution& x);
Result<void> execute(const EnableIntegration& command, Execution& x);
Result<void> execute(const DisableIntegration& command, Execution& x);
Result<void> execute(const AddIdentities& command, Execution& x);
Result<void> execute(const EditIdentity& command, Execution& x);
Result<void> execute(const AddProducts& command, Execution& x);
Result<void> execute(const Subscribe& command, Execution& x);
Result<void> execute(const AddProcurementConnection& command, Execution& x);
Result<void> execute(const EditProcurementConnection& command, Execution& x);
Result<void> execute(const RequestApproval& command, Execution& x);
Result<void> execute(const ReceiveProcurementOrder& command, Execution& x);
Result<void> execute(const OpenSupportCase& command, Execution& x);
Result<void> execute(const AnswerSupportCase& command, Execution& x);
Result<void> execute(const MoveAccount& command, Execution& x);
Result<void> execute(const Undo& command, Execution& x);
Result<void> execute(const Redo& command, Execution& x);
Result<void> execute(const RecordUsage& command, Execution& x);
Result<void> execute(const RecordAwsUsage& command, Execution& x);
Result<void> execute(const BuyFromAws& command, Execution& x);
Result<void> execute(const SetAccountBilling& command, Execution& x);
Result<void> execute(const SetChargePurchaseOrder& command, Execution& x);
Result<void> execute(const SetUsagePurchaseOrder& command, Execution& x);
Result<void> execute(const UpdateInvoicePurchaseOrder& command, Execution& x);
Result<void> execute(const RefundInvoice& command, Execution& x);
Result<void> execute(const AmendAgreement& command, Execution& x);
Result<void> execute(const ReplaceAgreement& command, Execution& x);
Result<void> execute(const RenewAgreement& command, Execution& x);
Result<void> execute(const CancelAgreement& command, Execution& x);
Result<void> execute(const RequestPayment& command, Execution& x);
Result<void> execute(const AnswerPayment& command, Execution& x);

/// The entry that Undo (or Redo) would act on; nothing when there is none.
Result<std::optional<storage::JournalHead>> undoTarget(storage::Journal& journal);
Result<std::optional<storage::JournalHead>> redoTarget(storage::Journal& journal);
/// What the user calls an entry: the command behind a chain of undo and redo.
Result<QString> originalCommand(storage::Journal& journal, qint64 position);

/// Resolves each reference of a command to id and number, so that commands run by id and the journal keeps numbers. In commands over
/// many, one that names nothing stays without an id and is refused as a row.
Result<Command> resolved(const Command& command, storage::Database& database);

/// Finds the identity that acts. Errors: NotFound.
Result<void> findIdentity(Execution& x);
/// Asks the permissions of who acts, once for every command; rows of commands over many that are refused stand in `denied` afterwards.
/// Errors: MembersNotServed, ActionDenied.
Result<void> requirePermission(const Command& command, Execution& x);
/// May this identity do what the command is for, tags aside?
bool mayRun(QLatin1StringView command, const Identity& identity, AccountKind account);

} // namespace podesk
