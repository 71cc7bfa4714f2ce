// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ErrorWords)
public:
    static QString hint(const Error& error);
    static QString place(const Error& error);

private:
    static QString kindNoun(const QString& kind);
    static QString conflict(const Error& error, const ErrorDetails& d);
    static QString invalid(const ErrorDetails& d);
    static QString unknownField(const ErrorDetails& d);
    static QString allowed(const ErrorDetails& d);
    static QString because(const ErrorDetails& d);
};

QString ErrorWords::kindNoun(const QString& kind)
{
    if (kind == "purchase-order"_L1)
        return tr("purchase order");
    if (kind == "line-item"_L1)
        return tr("line item");
    if (kind == "payer-account"_L1)
        return tr("account that can hold purchase orders");
    if (kind == "account"_L1)
        return tr("account");
    if (kind == "organization"_L1)
        return tr("organisation");
    if (kind == "journal-entry"_L1)
        return tr("journal entry");
    if (kind == "mapping"_L1)
        return tr("mapping");
    if (kind == "scenario"_L1)
        return tr("scenario");
    return kind;
}

QString ErrorWords::invalid(const ErrorDetails& d)
{
    const QString given = d.given("value"_L1);
    if (!d.has("field"_L1))
        return tr("The value “%1” does not fit.").arg(given);
    return d.has("value"_L1) && given.isEmpty() ? tr("%1 cannot be empty.").arg(d.field("field"_L1))
                                                : tr("%1 cannot be “%2”.").arg(d.field("field"_L1), given);
}

/// The name as it was written: there is no heading for it.
QString ErrorWords::unknownField(const ErrorDetails& d)
{
    const QString pointer = d.text("field"_L1);
    if (!pointer.startsWith(u'/') || d.has("file"_L1))
        return tr("There is no field “%1”.").arg(pointer);
    const QString where = d.around("field"_L1);
    const QString sentence = tr("There is no field “%1”.").arg(pointer.section(u'/', -1));
    return where.isEmpty() ? sentence : tr("%1: %2", "place, sentence").arg(where, sentence);
}

/// What stands behind most sentences about input: the values that would have been taken.
QString ErrorWords::allowed(const ErrorDetails& d)
{
    if (!d.has("allowed"_L1))
        return {};
    // A blank among characters would not be seen.
    return u' ' + tr("Allowed: %1.").arg(d.allowed("allowed"_L1).replace(u"U+0020"_s, tr("space", "character")));
}

QString ErrorWords::because(const ErrorDetails& d)
{
    return d.has("reason"_L1) ? u' ' + tr("Reason: %1.").arg(d.text("reason"_L1)) : QString();
}

QString ErrorWords::conflict(const Error& error, const ErrorDetails& d)
{
    QString sentence = d.has("actor"_L1) ? tr("Changed meanwhile by %1 on %2 (version %3).")
                                               .arg(d.text("actor"_L1), d.time("time"_L1), d.text("version"_L1))
                                         : tr("Changed meanwhile (version %1).").arg(d.text("version"_L1));
    const QVariantList fields = error.details.value(u"fields"_s).toList();
    for (const QVariant& entry : fields) {
        const QVariantMap field = entry.toMap();
        sentence += u' ' + tr("%1: yours “%2”, now “%3”.")
                               .arg(fieldHeading(field.value(u"field"_s).toString()),
                                    shownText(field.value(u"yours"_s).toString()),
                                    shownText(field.value(u"theirs"_s).toString()));
    }
    return sentence;
}

// One switch without a default, so that the compiler names a code without a sentence.
QString ErrorWords::hint(const Error& error)
{
    const ErrorDetails d(error);
    switch (error.code) {
    case ErrorCode::InvalidField:
        return invalid(d) + allowed(d);
    case ErrorCode::MissingField:
        return tr("%1 is missing.").arg(d.field("field"_L1)) + allowed(d);
    case ErrorCode::UnknownField:
        return unknownField(d) + allowed(d);
    case ErrorCode::UnknownCommand:
        return tr("There is no command “%1”.").arg(d.text("value"_L1)) + allowed(d);
    case ErrorCode::MalformedJson:
        return tr("This is not valid JSON at byte %1.").arg(d.text("offset"_L1)) + because(d);
    case ErrorCode::MalformedQuery:
        if (d.has("field"_L1))
            return tr("“%1:” lacks its value.").arg(d.text("field"_L1)) + allowed(d);
        return tr("The query cannot be read at position %1: “%2”.").arg(d.text("position"_L1), d.text("value"_L1)) +
               allowed(d);
    case ErrorCode::UnknownWord:
        return tr("%1 has no value “%2”.").arg(d.field("field"_L1), d.text("value"_L1)) + allowed(d);
    case ErrorCode::MalformedInput:
        return tr("The value “%1” does not fit.").arg(d.text("value"_L1)) + allowed(d);
    case ErrorCode::UnreadableFile:
        return tr("The file “%1” cannot be read.").arg(d.text("file"_L1)) + because(d);
    case ErrorCode::UnwritableFile:
        return tr("The file “%1” cannot be written.").arg(d.text("file"_L1)) + because(d);
    case ErrorCode::InputTooLarge:
        return tr("%1 is too large: %2; at most %3 are allowed.")
            .arg(d.field("field"_L1), d.text("length"_L1), d.text("limit"_L1));
    case ErrorCode::MissingInput:
        return tr("The mapping needs a file for its input “%1”; give it as %1=FILE.").arg(d.text("name"_L1));
    case ErrorCode::UnknownInput:
        return tr("The mapping has no input “%1”.").arg(d.text("name"_L1)) + allowed(d);
    case ErrorCode::MalformedCsv:
        return tr("The table cannot be read from here on.") + because(d);
    case ErrorCode::AmountOutOfRange:
        return d.has("value"_L1) ? tr("The amount “%1” is larger than this program can count.").arg(d.text("value"_L1))
                                 : tr("The amount is larger than this program can count.");
    case ErrorCode::CurrencyMismatch:
        return tr("%1 and %2 cannot be added: two currencies never add.").arg(d.text("left"_L1), d.text("right"_L1));
    case ErrorCode::NotFound:
        return tr("There is no %1 “%2”.").arg(kindNoun(d.text("kind"_L1)), d.text("value"_L1)) + allowed(d);
    case ErrorCode::Ambiguous:
        return tr("More than one %1 is called “%2”; name the payer as well: %3.")
            .arg(kindNoun(d.text("kind"_L1)), d.text("value"_L1), d.allowed("allowed"_L1));
    case ErrorCode::VersionConflict:
        return conflict(error, d);
    case ErrorCode::IdempotencyReused:
        return tr("The idempotency key “%1” already belongs to another command; choose a new one.")
            .arg(d.text("key"_L1));
    case ErrorCode::NothingToUndo:
        return tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo.");
    case ErrorCode::UndoBlocked:
        return tr("This cannot be undone: the later entry %1 (%2) depends on it; undo that one first.")
            .arg(d.text("position"_L1), d.command("command"_L1));
    case ErrorCode::NotUndoable:
        return tr("“%1” cannot be undone; a checkpoint saved before it can be restored.").arg(d.command("command"_L1));
    case ErrorCode::CheckpointUnknown:
        return tr("There is no checkpoint “%1”.").arg(d.text("name"_L1));
    case ErrorCode::CheckpointExists:
        return tr("A checkpoint “%1” exists already; choose another name.").arg(d.text("name"_L1));
    case ErrorCode::NothingToDo:
        return tr("“%1” would change nothing.").arg(d.command("command"_L1));
    case ErrorCode::RealClock:
        return tr("This workspace runs on the real clock, which cannot be advanced; use a simulated workspace.");
    case ErrorCode::ClockBackwards:
        return tr("The clock stands at %1 and only moves forward; %2 is not later.")
            .arg(d.time("now"_L1), d.time("to"_L1));
    case ErrorCode::EntryNotSayable:
        return tr("Entry %1 of the journal, “%2”, cannot be a step of a scenario: no command repeats it.")
            .arg(d.text("position"_L1), d.command("command"_L1));
    case ErrorCode::Cancelled:
        return tr("Cancelled; nothing was written.");
    case ErrorCode::NumberEmpty:
        return tr("Enter a purchase order ID; it needs at least one character.");
    case ErrorCode::NumberTooLong:
        return tr("The purchase order ID has %1 characters; at most %2 are allowed.")
            .arg(d.text("length"_L1), d.text("limit"_L1));
    case ErrorCode::NumberCharacter:
        return tr("The purchase order ID holds “%1” at position %2.")
                   .arg(d.character("character"_L1), d.text("position"_L1)) +
               allowed(d);
    case ErrorCode::NumberTaken:
        return d.has("payer"_L1)
                   ? tr("The purchase order ID “%1” exists already in account %2; it must be unique there.")
                         .arg(d.text("number"_L1), d.text("payer"_L1))
                   : tr("The purchase order ID “%1” exists already in this account; it must be unique there.")
                         .arg(d.text("number"_L1));
    case ErrorCode::NumberFixed:
        return tr("The purchase order ID cannot change; duplicate the purchase order under another ID instead.");
    case ErrorCode::NumberControlCharacter:
        return tr("The purchase order ID holds the control character %1 at position %2; control characters are not "
                  "allowed.")
            .arg(d.character("character"_L1), d.text("position"_L1));
    case ErrorCode::MonthsReversed:
        return tr("The expiration month %1 lies before the effective month %2; it must be the same or later.")
            .arg(d.month("expiration"_L1), d.month("effective"_L1));
    case ErrorCode::LineOutsideOrder:
        return tr("The line item runs from %1 to %2; it must lie within the purchase order's months, %3 to %4.")
            .arg(d.month("start"_L1), d.month("end"_L1), d.month("effective"_L1), d.month("expiration"_L1));
    case ErrorCode::LineMonthsReversed:
        return tr("The end month %1 lies before the start month %2; it must be the same or later.")
            .arg(d.month("end"_L1), d.month("start"_L1));
    case ErrorCode::LineLimit:
        return tr("%1 line items are too many; a purchase order may have %2.")
            .arg(d.text("count"_L1), d.text("limit"_L1));
    case ErrorCode::ContactLimit:
        return tr("%1 contacts are too many; a purchase order may have %2.")
            .arg(d.text("count"_L1), d.text("limit"_L1));
    case ErrorCode::TagLimit:
        return tr("%1 tags are too many; a purchase order may have %2.").arg(d.text("count"_L1), d.text("limit"_L1));
    case ErrorCode::ActiveLimit:
        return tr("%1 active purchase orders would be too many; an account may have %2. Suspended and expired ones do "
                  "not count.")
            .arg(d.text("count"_L1), d.text("limit"_L1));
    case ErrorCode::TaxNumberNotOffered:
        return tr("Tax registration numbers are only for Bill from Amazon Web Services EMEA SARL, not for “%1”.")
            .arg(d.text("entity"_L1));
    case ErrorCode::FieldReadOnly:
        return tr("%1 comes with the account and cannot be typed.").arg(d.field("field"_L1));
    case ErrorCode::NoLineItem:
        return tr("A purchase order needs at least one line item.");
    case ErrorCode::BlanketEntity:
        return tr("Blanket usage is not offered for Bill from “%1”.").arg(d.text("entity"_L1)) + allowed(d);
    case ErrorCode::ServicesEntity:
        return tr("AWS Professional Services and Training is not offered for Bill from “%1”.")
                   .arg(d.text("entity"_L1)) +
               allowed(d);
    case ErrorCode::TransactionLineByHand:
        return tr("AWS Marketplace Transaction lines come with a purchase; nobody can add them by hand.");
    case ErrorCode::LineNumberEmpty:
        return tr("Enter a line item number.");
    case ErrorCode::LineNumberTaken:
        return tr("The line item number “%1” exists already in this purchase order.").arg(d.text("number"_L1));
    case ErrorCode::TrackingUnavailable:
        return tr("AWS Marketplace lines have no balance tracking.");
    case ErrorCode::AmountNeeded:
        return tr("A line item with balance tracking needs an amount above zero.");
    case ErrorCode::AmountNegative:
        return tr("The amount must be zero or above.");
    case ErrorCode::AmountDecimals:
        return tr("The amount “%1” is not a plain decimal number with at most %2 decimals.")
            .arg(d.text("value"_L1), d.text("limit"_L1));
    case ErrorCode::QuantityBelowOne:
        return tr("The quantity must be a whole number of at least 1.");
    case ErrorCode::TaxNegative:
        return tr("The tax must be zero or above.");
    case ErrorCode::BillFromEmpty:
        return tr("Choose or enter who the bill comes from (Bill from).");
    case ErrorCode::ShipToEmpty:
        return tr("Enter a Ship to address.");
    case ErrorCode::ContactNameEmpty:
        return tr("Enter the contact's name.");
    case ErrorCode::ContactEmailInvalid:
        return tr("“%1” is not an e-mail address like name@example.com.").arg(d.text("value"_L1));
    case ErrorCode::ContactTaken:
        return tr("The contact “%1” is on this purchase order already.").arg(d.text("value"_L1));
    case ErrorCode::TagKeyEmpty:
        return tr("Enter a tag key.");
    case ErrorCode::TagKeyTaken:
        return tr("The tag key “%1” is on this purchase order already.").arg(d.text("key"_L1));
    case ErrorCode::TextTooLong:
        return tr("%1 has %2 characters; at most %3 are allowed.")
            .arg(d.field("field"_L1), d.text("length"_L1), d.text("limit"_L1));
    case ErrorCode::TextNotUnicode:
        return tr("%1 holds half a character (a lone surrogate) at position %2, which is not valid text.")
            .arg(d.field("field"_L1), d.text("position"_L1));
    case ErrorCode::TransitionNotOffered:
        if (d.text("from"_L1) == d.text("to"_L1))
            return tr("It is %1 already.").arg(d.status("from"_L1));
        return d.has("allowed"_L1) ? tr("From %1 it cannot become %2; it can become: %3.")
                                         .arg(d.status("from"_L1), d.status("to"_L1), d.statuses("allowed"_L1))
                                   : tr("From %1 it cannot become %2.").arg(d.status("from"_L1), d.status("to"_L1));
    case ErrorCode::MembersNotServed:
    case ErrorCode::ActionDenied:
    case ErrorCode::IntegrationByMember:
    case ErrorCode::PoNotOffered:
    case ErrorCode::IntegrationOff:
    case ErrorCode::SubscribeMissing:
    case ErrorCode::CheckoutNumberEmpty:
    case ErrorCode::CheckoutNumberTooLong:
    case ErrorCode::OrderSuspended:
    case ErrorCode::NoPurchaseOrder:
    case ErrorCode::NothingToRegenerate:
    case ErrorCode::CaseClosed:
    case ErrorCode::NoNumberToChange:
    case ErrorCode::NumberUnchanged:
    case ErrorCode::InvoiceOfOther:
    case ErrorCode::NoSchedule:
    case ErrorCode::PaymentNotOpen:
    case ErrorCode::CaseNotOffered:
    case ErrorCode::TermsUnchanged:
    case ErrorCode::MoveNotOffered:
    case ErrorCode::AlreadyThere:
    case ErrorCode::PayerMissing:
    case ErrorCode::NumberLeftBehind:
    case ErrorCode::ConnectionDisabled:
    case ErrorCode::RequestClosed:
    case ErrorCode::ApprovalMissing:
    case ErrorCode::OrderAmountDiffers:
    case ErrorCode::OneNumberOnly:
    case ErrorCode::NumberAfterPurchase:
    case ErrorCode::ChargeInvoiced:
    case ErrorCode::ChargeRevisionStale:
    case ErrorCode::UsageNotOffered:
    case ErrorCode::PeriodClosed:
    case ErrorCode::AgreementNotActive:
    case ErrorCode::PaymentNotOffered:
    case ErrorCode::PaymentAboveMaximum:
    case ErrorCode::PaymentClosed:
    case ErrorCode::QuantityNotRaised:
    case ErrorCode::AmendmentNotOffered:
    case ErrorCode::OfferOfOtherProduct:
    case ErrorCode::CancellationNotOffered:
    case ErrorCode::RefundTooLarge:
    case ErrorCode::UpdateNotOffered:
        return purchaseHint(error);
    case ErrorCode::WorkspaceMissing:
        return d.has("path"_L1) ? tr("There is no workspace “%1”.").arg(d.text("path"_L1))
                                : tr("No workspace is open.");
    case ErrorCode::WorkspaceExists:
        return tr("“%1” exists already and was left as it is.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceIsDirectory:
        return tr("“%1” is a folder, not a workspace file.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceNotOurs:
        return tr("“%1” is not a workspace of this program.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceNewer:
        return tr("“%1” was written by a newer version (schema %2; this one knows up to %3).")
            .arg(d.text("path"_L1), d.text("schema"_L1), d.text("supported"_L1));
    case ErrorCode::WorkspaceReadOnly:
        return tr("“%1” cannot be written to; it is read-only.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceLocked:
        return tr("“%1” is in use by another program; try again when that is finished.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceFull:
        return tr("There is no space left for “%1”; nothing was written.").arg(d.text("path"_L1));
    case ErrorCode::WorkspaceDamaged:
        return tr("“%1” is damaged.").arg(d.text("path"_L1)) + because(d);
    case ErrorCode::WorkspaceMigration:
        return tr("“%1” could not be brought to the present schema (%2).")
                   .arg(d.text("path"_L1), d.text("migration"_L1)) +
               because(d);
    case ErrorCode::WorkspacePragma:
        return tr("“%1” cannot be used safely: the database answered “%3” to %2.")
            .arg(d.text("path"_L1), d.text("pragma"_L1), d.text("value"_L1));
    case ErrorCode::StorageFailed:
        return tr("The workspace could not be read or written.") + because(d);
    }
    Q_UNREACHABLE();
}

/// Where it is: "orders.csv:12: Amount: ", "PO-77: Line item 3: "; nothing that the hint says itself.
QString ErrorWords::place(const Error& error)
{
    const ErrorDetails d(error);
    const QString said = hint(error);
    QString place;
    if (!error.subject.isEmpty() && !said.contains(shownText(error.subject)))
        place += shownText(error.subject) + u": "_s;
    if (d.has("file"_L1) && !said.contains(d.text("file"_L1)))
        place += (d.count("line"_L1) > 0 ? d.text("file"_L1) + u':' + d.text("line"_L1) : d.text("file"_L1)) + u": "_s;
    else if (d.has("line"_L1) && !d.has("file"_L1) && d.text("line"_L1) != error.subject)
        place += tr("Line item %1").arg(d.text("line"_L1)) + u": "_s;
    if (error.code == ErrorCode::MalformedInput && d.has("field"_L1))
        place += d.field("field"_L1) + u": "_s;
    return place;
}

} // namespace

QString errorHint(const Error& error)
{
    return ErrorWords::hint(error);
}

QString errorSentence(const Error& error)
{
    const QString sentence = ErrorWords::place(error) + ErrorWords::hint(error);
    return error.rule.isEmpty() ? sentence : sentence + u" ("_s + error.rule + u')';
}

} // namespace podesk::words
