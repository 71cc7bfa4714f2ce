// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariantMap>

#include <tl/expected.hpp>

#include <optional>

namespace podesk {

/// Why something was not done. ui/words has one sentence for each; the compiler lists what is missing there.
/// The comments name the details (keys of Error::details) that the sentence may show.
enum class ErrorCode {
    // The call or an input is wrong (podesk-cli: exit 2).
    InvalidField,          ///< field, value, allowed
    MissingField,          ///< field
    UnknownField,          ///< field, allowed
    UnknownCommand,        ///< value
    MalformedJson,         ///< file, offset, reason
    MalformedQuery,        ///< value, position, allowed; field when that field lacks its value
    UnknownWord,           ///< field, value, allowed
    MalformedInput,        ///< file, line, field, value, allowed
    UnreadableFile,        ///< file, reason
    UnwritableFile,        ///< file, reason
    InputTooLarge,         ///< field, length, limit
    MissingInput,          ///< name: a mapping input that no file was given for
    UnknownInput,          ///< name, allowed
    MalformedCsv,          ///< file, line, reason
    AmountOutOfRange,      ///< value
    CurrencyMismatch,      ///< left, right
    // The answer is no (exit 1).
    NotFound,              ///< kind, value
    Ambiguous,             ///< kind, value, allowed
    VersionConflict,       ///< fields: list of {field, yours, theirs}; version, actor, time
    IdempotencyReused,     ///< key
    NothingToUndo,
    NothingToRedo,
    UndoBlocked,           ///< position, command: the later entry that depends on it
    NotUndoable,           ///< command (delete, clock: G11)
    CheckpointUnknown,     ///< name
    CheckpointExists,      ///< name
    NothingToDo,           ///< command: it would change nothing
    RealClock,             ///< the workspace runs on the wall clock and cannot be advanced
    ClockBackwards,        ///< now, to
    EntryNotSayable,       ///< position, command: a journal entry that no command of a scenario can repeat
    Cancelled,
    // Purchase order and line validation (B1-B12, B14, B15).
    NumberEmpty,           ///< B2
    NumberTooLong,         ///< B2: length, limit
    NumberCharacter,       ///< B3: character, position, allowed
    NumberTaken,           ///< B1: number, payer
    NumberFixed,           ///< B4
    NumberControlCharacter,///< G12: character, position
    MonthsReversed,        ///< effective, expiration
    LineOutsideOrder,      ///< B5: start, end, effective, expiration
    LineMonthsReversed,    ///< start, end
    LineLimit,             ///< B6: limit, count
    ContactLimit,          ///< B7: limit, count
    TagLimit,              ///< B8: limit, count
    ActiveLimit,           ///< B9: limit, count
    TaxNumberNotOffered,   ///< B10: entity
    FieldReadOnly,         ///< B11: field
    NoLineItem,            ///< B12
    BlanketEntity,         ///< B14: entity, allowed
    ServicesEntity,        ///< B15: entity, allowed
    TransactionLineByHand, ///< G7
    LineNumberEmpty,
    LineNumberTaken,       ///< number
    TrackingUnavailable,   ///< R47: a Marketplace line has no balance tracking
    AmountNeeded,          ///< a tracked line that a person types needs an amount above zero (G4)
    AmountNegative,
    AmountDecimals,        ///< value, limit (8)
    QuantityBelowOne,
    TaxNegative,
    BillFromEmpty,
    ShipToEmpty,
    ContactNameEmpty,
    ContactEmailInvalid,   ///< value
    ContactTaken,          ///< value
    TagKeyEmpty,
    TagKeyTaken,           ///< key
    TextTooLong,           ///< field, length, limit
    TextNotUnicode,        ///< field, position: a lone surrogate
    // Status (B36-B44).
    TransitionNotOffered,  ///< from, to, allowed
    // Permissions and the billing integration (section 4, R12-R15, B13, B49, B50).
    MembersNotServed,      ///< B13: account; POs are managed in the payer account
    ActionDenied,          ///< B49, B50, R14: action, identity
    IntegrationByMember,   ///< R12: account
    // Checkout (sections 5.1, 6; R10, R14-R17, R25, R26, R37).
    PoNotOffered,          ///< R10, R37: family, families (the supported ones)
    IntegrationOff,        ///< R15, R26, G3
    SubscribeMissing,      ///< R14, R25: action
    CheckoutNumberEmpty,   ///< R17
    CheckoutNumberTooLong, ///< R17: length, limit
    // Invoices and support cases (section 12, 15.4; R41-R44).
    OrderSuspended,        ///< R41, R44: number, status
    NoPurchaseOrder,       ///< section 12 step 12
    NothingToRegenerate,   ///< number: the invoice bears it already
    CaseClosed,            ///< case, state
    // Support's other cases (section 22).
    NoNumberToChange,      ///< agreement
    NumberUnchanged,       ///< number
    InvoiceOfOther,        ///< invoice, agreement
    NoSchedule,            ///< agreement
    PaymentNotOpen,        ///< charge, open: those that are
    CaseNotOffered,        ///< edition, kind
    TermsUnchanged,        ///< terms
    // Moves between organisations (section 16).
    MoveNotOffered,        ///< account, accountKind
    AlreadyThere,          ///< account, organization
    PayerMissing,          ///< organization
    NumberLeftBehind,      ///< R33: number
    // Procurement systems (section 18).
    ConnectionDisabled,    ///< connection
    RequestClosed,         ///< request, state
    ApprovalMissing,       ///< request: the usage agreement's order has to come first
    OrderAmountDiffers,    ///< amount, requested
    // Agreements and what is charged for them (sections 5, 15; R31, R39, R52, B51, B54, B55).
    OneNumberOnly,         ///< R52
    NumberAfterPurchase,   ///< R31, R39: charge
    ChargeInvoiced,        ///< B55: charge, invoice
    ChargeRevisionStale,   ///< B55: charge, revision, yours
    UsageNotOffered,       ///< family
    PeriodClosed,          ///< month, first, last: the months that are open
    AgreementNotActive,    ///< agreement, state
    PaymentNotOffered,     ///< agreement
    PaymentAboveMaximum,   ///< amount, limit
    PaymentClosed,         ///< payment, state
    QuantityNotRaised,     ///< value, quantity
    AmendmentNotOffered,   ///< agreement
    OfferOfOtherProduct,   ///< offer, product
    CancellationNotOffered,///< agreement, by
    RefundTooLarge,        ///< amount, limit
    UpdateNotOffered,      ///< B54: invoice
    // The workspace cannot be used (exit 3).
    WorkspaceMissing,      ///< path
    WorkspaceExists,       ///< path
    WorkspaceIsDirectory,  ///< path
    WorkspaceNotOurs,      ///< path
    WorkspaceNewer,        ///< path, schema, supported
    WorkspaceReadOnly,     ///< path
    WorkspaceLocked,       ///< path
    WorkspaceFull,         ///< path
    WorkspaceDamaged,      ///< path, reason
    WorkspaceMigration,    ///< path, migration, reason
    WorkspacePragma,       ///< path, pragma, value
    StorageFailed,         ///< reason
};

/// What went wrong, as data. `rule` is the acceptance rule's id ("B3"), empty where none applies; `subject` names the
/// record it is about (a PO number, a line number, a file). No sentence lives here: ui/words makes one.
struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QString rule;
    QString subject;
    QVariantMap details;

    friend bool operator==(const Error&, const Error&) = default;
};

template<class T>
using Result = tl::expected<T, Error>;
using tl::unexpected;

/// Shorthand for the common `return fail(ErrorCode::X, ...)`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QVariantMap details = {}, QString subject = {}, QString rule = {})
{
    return tl::unexpected<Error>(Error{code, std::move(rule), std::move(subject), std::move(details)});
}

/// The process exit code that podesk-cli gives for an error: 1 no, 2 wrong call or input, 3 unusable workspace.
int exitCode(ErrorCode code);

/// Stable text for --json and tests ("number-taken"); never translated.
QString errorCodeName(ErrorCode code);

} // namespace podesk
