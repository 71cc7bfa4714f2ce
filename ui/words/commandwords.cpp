// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::CommandWords)
public:
    struct Entry
    {
        QLatin1StringView command;
        const char* name;
        const char* done; ///< for one subject, %1
    };
    static const Entry* find(const QString& command);
    static QString doneMany(const QString& command, int count, const QString& to);
    static QString statusDone(const QString& subject, const QString& to);
};

const CommandWords::Entry* CommandWords::find(const QString& command)
{
    static constexpr Entry all[]{
        {"create-purchase-order"_L1, QT_TR_NOOP("Add purchase order"), QT_TR_NOOP("%1 was added.")},
        {"edit-purchase-order"_L1, QT_TR_NOOP("Edit purchase order"), QT_TR_NOOP("%1 was changed.")},
        {"duplicate-purchase-order"_L1, QT_TR_NOOP("Duplicate purchase order"),
         QT_TR_NOOP("%1 was added as a duplicate.")},
        {"renew-purchase-order"_L1, QT_TR_NOOP("Renew purchase order"), QT_TR_NOOP("%1 was renewed.")},
        {"change-status"_L1, QT_TR_NOOP("Change status"), QT_TR_NOOP("The status of %1 was changed.")},
        {"delete-purchase-orders"_L1, QT_TR_NOOP("Delete purchase orders"), QT_TR_NOOP("%1 was deleted.")},
        {"add-line-item"_L1, QT_TR_NOOP("Add line item"), QT_TR_NOOP("A line item was added to %1.")},
        {"edit-line-item"_L1, QT_TR_NOOP("Edit line item"), QT_TR_NOOP("A line item of %1 was changed.")},
        {"remove-line-items"_L1, QT_TR_NOOP("Remove line items"), QT_TR_NOOP("Line items of %1 were removed.")},
        {"set-contacts"_L1, QT_TR_NOOP("Change contacts"), QT_TR_NOOP("The contacts of %1 were changed.")},
        {"add-contact"_L1, QT_TR_NOOP("Add contact"), QT_TR_NOOP("A contact was added to %1.")},
        {"set-tags"_L1, QT_TR_NOOP("Change tags"), QT_TR_NOOP("The tags of %1 were changed.")},
        {"import-purchase-orders"_L1, QT_TR_NOOP("Import purchase orders"), QT_TR_NOOP("%1 was imported.")},
        {"advance-clock"_L1, QT_TR_NOOP("Advance the clock"), QT_TR_NOOP("The clock was advanced to %1.")},
        {"add-organization"_L1, QT_TR_NOOP("Add organisation"), QT_TR_NOOP("The organisation %1 was added.")},
        {"add-account"_L1, QT_TR_NOOP("Add account"), QT_TR_NOOP("The account %1 was added.")},
        {"set-quotas"_L1, QT_TR_NOOP("Change quotas"), QT_TR_NOOP("The quotas were changed.")},
        {"set-notice-thresholds"_L1, QT_TR_NOOP("Change notice thresholds"),
         QT_TR_NOOP("The notice thresholds were changed.")},
        {"set-edition"_L1, QT_TR_NOOP("Change rule edition"), QT_TR_NOOP("The rule edition was changed.")},
        {"save-checkpoint"_L1, QT_TR_NOOP("Save checkpoint"), QT_TR_NOOP("The checkpoint %1 was saved.")},
        {"restore-checkpoint"_L1, QT_TR_NOOP("Restore checkpoint"), QT_TR_NOOP("The checkpoint %1 was restored.")},
        {"remove-checkpoint"_L1, QT_TR_NOOP("Remove checkpoint"), QT_TR_NOOP("The checkpoint %1 was removed.")},
        {"enable-integration"_L1, QT_TR_NOOP("Enable billing integration"),
         QT_TR_NOOP("The billing integration of %1 was enabled.")},
        {"disable-integration"_L1, QT_TR_NOOP("Disable billing integration"),
         QT_TR_NOOP("The billing integration of %1 was disabled.")},
        {"add-identities"_L1, QT_TR_NOOP("Add identities"), QT_TR_NOOP("%1 was added to the identities.")},
        {"edit-identity"_L1, QT_TR_NOOP("Change policy"), QT_TR_NOOP("The policy of %1 was changed.")},
        {"add-products"_L1, QT_TR_NOOP("Add products"), QT_TR_NOOP("%1 was added to the catalogue.")},
        {"subscribe"_L1, QT_TR_NOOP("Subscribe"), QT_TR_NOOP("%1 was bought.")},
        {"open-support-case"_L1, QT_TR_NOOP("Open support case"), QT_TR_NOOP("A support case was opened for %1.")},
        {"answer-support-case"_L1, QT_TR_NOOP("Answer support case"),
         QT_TR_NOOP("The support case for %1 was answered.")},
        {"add-procurement-connection"_L1, QT_TR_NOOP("Connect procurement system"),
         QT_TR_NOOP("The procurement connection %1 was added.")},
        {"edit-procurement-connection"_L1, QT_TR_NOOP("Change procurement connection"),
         QT_TR_NOOP("The procurement connection %1 was changed.")},
        {"request-approval"_L1, QT_TR_NOOP("Request approval"), QT_TR_NOOP("Approval was requested for %1.")},
        {"receive-procurement-order"_L1, QT_TR_NOOP("Receive procurement order"),
         QT_TR_NOOP("The order for %1 was received.")},
        {"record-usage"_L1, QT_TR_NOOP("Record usage"), QT_TR_NOOP("Usage of %1 was recorded.")},
        {"record-aws-usage"_L1, QT_TR_NOOP("Record AWS usage"), QT_TR_NOOP("AWS usage of %1 was recorded.")},
        {"buy-from-aws"_L1, QT_TR_NOOP("Buy from AWS"), QT_TR_NOOP("%1 bought from AWS.")},
        {"set-account-billing"_L1, QT_TR_NOOP("Change tax number and invoice unit"),
         QT_TR_NOOP("The tax number and invoice unit of %1 were changed.")},
        {"set-charge-purchase-order"_L1, QT_TR_NOOP("Change purchase order of a charge"),
         QT_TR_NOOP("The purchase order of %1 was changed.")},
        {"set-usage-purchase-order"_L1, QT_TR_NOOP("Change purchase order of usage"),
         QT_TR_NOOP("The purchase order for the usage of %1 was changed.")},
        {"update-invoice-purchase-order"_L1, QT_TR_NOOP("Update purchase order"),
         QT_TR_NOOP("The purchase order of invoice %1 was updated.")},
        {"refund-invoice"_L1, QT_TR_NOOP("Refund invoice"), QT_TR_NOOP("A credit memo was issued for %1.")},
        {"amend-agreement"_L1, QT_TR_NOOP("Amend agreement"), QT_TR_NOOP("%1 was amended.")},
        {"replace-agreement"_L1, QT_TR_NOOP("Replace agreement"),
         QT_TR_NOOP("The agreement was replaced; %1 was bought.")},
        {"renew-agreement"_L1, QT_TR_NOOP("Renew agreement"),
         QT_TR_NOOP("The agreement was renewed; %1 was bought again.")},
        {"cancel-agreement"_L1, QT_TR_NOOP("Cancel agreement"), QT_TR_NOOP("%1 was cancelled.")},
        {"request-payment"_L1, QT_TR_NOOP("Request payment"), QT_TR_NOOP("A payment was requested for %1.")},
        {"answer-payment"_L1, QT_TR_NOOP("Answer payment request"), QT_TR_NOOP("The payment request %1 was answered.")},
        {"move-account"_L1, QT_TR_NOOP("Move account"), QT_TR_NOOP("The account %1 was moved.")},
        {"copy-workspace"_L1, QT_TR_NOOP("Make simulated copy"), QT_TR_NOOP("The simulated copy was made.")},
        {"create-workspace"_L1, QT_TR_NOOP("Make workspace"), QT_TR_NOOP("The workspace was made.")},
        {"generate"_L1, QT_TR_NOOP("Generate purchase orders"), QT_TR_NOOP("%1 was generated.")},
        {"step-back"_L1, QT_TR_NOOP("Step back"), QT_TR_NOOP("A step of the scenario was taken back.")},
        {"undo"_L1, QT_TR_NOOP("Undo"), QT_TR_NOOP("Undone: %1")},
        {"redo"_L1, QT_TR_NOOP("Redo"), QT_TR_NOOP("Done again: %1")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.command == command; });
    return found == std::end(all) ? nullptr : found;
}

QString CommandWords::statusDone(const QString& subject, const QString& to)
{
    if (to == "active"_L1)
        return tr("%1 was made active.").arg(subject);
    if (to == "suspended"_L1)
        return tr("%1 was suspended.").arg(subject);
    const std::optional<Status> status = statusFromText(to);
    return status ? tr("%1 is now %2.").arg(subject, statusWord(*status))
                  : tr("The status of %1 was changed.").arg(subject);
}

QString CommandWords::doneMany(const QString& command, int count, const QString& to)
{
    if (command == "change-status"_L1) {
        if (to == "active"_L1)
            return tr("%Ln purchase order(s) were made active.", nullptr, count);
        if (to == "suspended"_L1)
            return tr("%Ln purchase order(s) were suspended.", nullptr, count);
        return tr("The status of %Ln purchase order(s) was changed.", nullptr, count);
    }
    if (command == "delete-purchase-orders"_L1)
        return tr("%Ln purchase order(s) were deleted.", nullptr, count);
    if (command == "import-purchase-orders"_L1)
        return tr("%Ln purchase order(s) were imported.", nullptr, count);
    if (command == "generate"_L1)
        return tr("%Ln purchase order(s) were generated.", nullptr, count);
    if (command == "add-identities"_L1)
        return tr("%Ln identity(s) were added.", nullptr, count);
    if (command == "add-products"_L1)
        return tr("%Ln product(s) were added to the catalogue.", nullptr, count);
    return {};
}

} // namespace

QString commandName(const QString& command)
{
    const CommandWords::Entry* entry = CommandWords::find(command);
    return entry ? CommandWords::tr(entry->name) : command;
}

QString doneSentence(const QString& command, const QString& subject, qint64 count, const QString& to)
{
    const int plural = static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
    // One that has a name is named; several are counted.
    if (count != 1 || subject.isEmpty()) {
        if (const QString many = CommandWords::doneMany(command, plural, to); !many.isEmpty())
            return many;
    }
    if (command == "change-status"_L1)
        return CommandWords::statusDone(subject, to);
    if (command == "advance-clock"_L1) {
        const std::optional<Instant> time = Instant::fromText(subject);
        return CommandWords::tr("The clock was advanced to %1.").arg(time ? dateTimeText(*time, QLocale()) : subject);
    }
    const CommandWords::Entry* entry = CommandWords::find(command);
    return entry ? CommandWords::tr(entry->done).replace("%1"_L1, subject) : commandName(command);
}

} // namespace podesk::words
