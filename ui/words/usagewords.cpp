// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/usagewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::UsageWords)
public:
    static const char* find(QLatin1StringView what);
};

const char* UsageWords::find(QLatin1StringView what)
{
    struct Entry
    {
        QLatin1StringView what;
        const char* text;
    };
    static constexpr Entry all[]{
        {"podesk-cli"_L1,
         QT_TR_NOOP("Purchase orders as AWS Marketplace and AWS Billing treat them, without a window.")},
        {"exit-codes"_L1, QT_TR_NOOP("Exit codes: 0 done, 1 the answer is no, 2 the call or an input is wrong, "
                                     "3 the workspace cannot be used.")},
        {"new"_L1, QT_TR_NOOP("Make a workspace")},
        {"check"_L1, QT_TR_NOOP("Recompute all that must hold and name what does not")},
        {"backup"_L1, QT_TR_NOOP("Copy a workspace while it is in use")},
        {"list"_L1, QT_TR_NOOP("Show a list")},
        {"compare"_L1, QT_TR_NOOP("Say what is different between two checkpoints, or between one and now")},
        {"compare FROM"_L1, QT_TR_NOOP("Name of a checkpoint")},
        {"compare TO"_L1, QT_TR_NOOP("Name of another checkpoint; the present when left out")},
        {"export"_L1, QT_TR_NOOP("Write a list to a file")},
        {"import"_L1, QT_TR_NOOP("Read records from files by a mapping")},
        {"import purchase-orders"_L1, QT_TR_NOOP("Read purchase orders from files by a mapping")},
        {"run"_L1, QT_TR_NOOP("Carry out commands of the engine, given as JSON")},
        {"advance"_L1, QT_TR_NOOP("Move a simulated clock forward, a day at a time")},
        {"rules"_L1, QT_TR_NOOP("Print every rule: id, source, evidence, editions, and how many tests and scenario steps assert it")},
        {"explain"_L1, QT_TR_NOOP("Say why something is as it is, rule by rule")},
        {"explain invoice"_L1, QT_TR_NOOP("Why an invoice bears its purchase order number, or none")},
        {"explain checkout"_L1,
         QT_TR_NOOP("Which purchase order field a purchase had, and what became of the number")},
        {"explain NUMBER"_L1, QT_TR_NOOP("Number of the invoice, for example INV-1001")},
        {"explain notification"_L1, QT_TR_NOOP("Why a notice was sent, or not")},
        {"explain MAIL"_L1, QT_TR_NOOP("Number of the notice, as the list of notifications has it: MAIL-1")},
        {"explain field"_L1, QT_TR_NOOP("What would change the purchase order field of a checkout")},
        {"explain OFFER"_L1, QT_TR_NOOP("Code of the offer, for example northlight-1y")},
        {"explain --account"_L1, QT_TR_NOOP("Number of the account that buys")},
        {"explain payment"_L1, QT_TR_NOOP("What would change the number of a payment that is still to come")},
        {"explain CHARGE"_L1, QT_TR_NOOP("Number of the charge, as the purchase printed it")},
        {"--wanted"_L1, QT_TR_NOOP("Purchase order number that is to be printed")},
        {"explain next-month"_L1, QT_TR_NOOP("Which invoices will come, and which purchase order numbers they will bear")},
        {"explain --to"_L1, QT_TR_NOOP("Invoices before this time (UTC); to the end of the next month when left out")},
        {"explain AGREEMENT"_L1, QT_TR_NOOP("Number of the agreement, as the purchase printed it")},
        {"scenario"_L1, QT_TR_NOOP("Play, check and make scenario files")},
        {"scenario run"_L1, QT_TR_NOOP("Play scenarios and compare what happens with what they expect")},
        {"scenario check"_L1, QT_TR_NOOP("Say whether scenario files are in order, without playing them")},
        {"scenario new"_L1, QT_TR_NOOP("Make a scenario out of what was done in a workspace")},
        {"scenario list"_L1, QT_TR_NOOP("Print the scenarios that come with the program")},
        {"scenario schema"_L1, QT_TR_NOOP("Print the JSON Schema of scenario files")},
        {"scenario FILE"_L1, QT_TR_NOOP("A scenario file, a folder of them, or the id of one that comes with the program")},
        {"scenario --edition"_L1, QT_TR_NOOP("Only this edition of the rules; otherwise each that a scenario is for")},
        {"scenario OUT"_L1, QT_TR_NOOP("File to write; its name is the scenario's id")},
        {"--junit"_L1, QT_TR_NOOP("Also write the results to this file, as JUnit does")},
        {"--revision"_L1, QT_TR_NOOP("Revision of the invoice; the newest when left out")},
        {"--as"_L1, QT_TR_NOOP("Act as this identity, within its permissions")},
        {"generate"_L1, QT_TR_NOOP("Add made-up purchase orders")},
        {"WORKSPACE"_L1, QT_TR_NOOP("File of the workspace")},
        {"--workspace"_L1, QT_TR_NOOP("File of the workspace")},
        {"--json"_L1, QT_TR_NOOP("Print the result, or the error, as JSON")},
        {"--csv"_L1, QT_TR_NOOP("Print the list as CSV")},
        {"--actor"_L1, QT_TR_NOOP("Who the journal says did it")},
        {"--clock"_L1, QT_TR_NOOP("The wall clock, or one that only moves when told to")},
        {"--at"_L1, QT_TR_NOOP("Where a simulated clock starts")},
        {"--edition"_L1, QT_TR_NOOP("Edition of the rules")},
        {"--quotas"_L1, QT_TR_NOOP("The limits of AWS, or none as for imported books")},
        {"--name"_L1, QT_TR_NOOP("Name of the workspace")},
        {"--account"_L1, QT_TR_NOOP("Number of the account that holds the purchase orders (12 digits)")},
        {"--account-name"_L1, QT_TR_NOOP("Name of that account")},
        {"--demo"_L1, QT_TR_NOOP("Make the demo organisation, always the same")},
        {"--digest"_L1, QT_TR_NOOP("Print one hash over all records but versions and journal")},
        {"backup TO"_L1, QT_TR_NOOP("File to make")},
        {"list LIST"_L1, QT_TR_NOOP("Which list")},
        {"--query"_L1, QT_TR_NOOP("Filter and sort, for example: status:suspended expires:<60d sort:-balance cloud")},
        {"--limit"_L1, QT_TR_NOOP("At most so many records")},
        {"--fields"_L1, QT_TR_NOOP("Columns, joined by commas")},
        {"--format"_L1, QT_TR_NOOP("Format of the file")},
        {"export OUT"_L1, QT_TR_NOOP("File to write, - for standard output")},
        {"--mapping"_L1, QT_TR_NOOP("A mapping file, or podesk-json or podesk-csv")},
        {"--payer"_L1, QT_TR_NOOP("Number of the account that gets the purchase orders")},
        {"--dry-run"_L1, QT_TR_NOOP("Decide and report, but write nothing")},
        {"import INPUT"_L1, QT_TR_NOOP("A file for each input that the mapping names")},
        {"run COMMAND"_L1, QT_TR_NOOP("File with one command or a list of them, - for standard input")},
        {"--list"_L1, QT_TR_NOOP("Print every command with its fields")},
        {"--idempotency-key"_L1,
         QT_TR_NOOP("Do it once however often it is asked; in a list the place is added to the key")},
        {"--to"_L1, QT_TR_NOOP("Time to advance to (UTC)")},
        {"--purchase-orders"_L1, QT_TR_NOOP("How many purchase orders")},
        {"--seed"_L1, QT_TR_NOOP("The same seed gives the same records")},
        {"--help"_L1, QT_TR_NOOP("Print this help and end")},
        {"--version"_L1, QT_TR_NOOP("Print the version and end")},
        {"podesk"_L1, QT_TR_NOOP("Purchase orders as AWS Marketplace and AWS Billing treat them.")},
        {"podesk --workspace"_L1, QT_TR_NOOP("Open this workspace.")},
        {"podesk --demo"_L1, QT_TR_NOOP("Open the demo workspace, made when it is not there yet.")},
        {"podesk --scenario"_L1, QT_TR_NOOP("Play this scenario: an id of one that comes with the program, or a file.")},
        {"podesk --tour"_L1, QT_TR_NOOP("Run the guided tour, its pictures into this folder.")},
        {"podesk --settings"_L1, QT_TR_NOOP("Remember settings in this file.")},
        {"podesk --language"_L1, QT_TR_NOOP("Speak this language: en, de, pseudo.")},
        {"podesk --theme"_L1, QT_TR_NOOP("Look light or dark.")},
        {"podesk FILE"_L1, QT_TR_NOOP("The same as --workspace.")},
        {"Usage"_L1, QT_TR_NOOP("Usage")},
        {"Options"_L1, QT_TR_NOOP("Options")},
        {"Positionals"_L1, QT_TR_NOOP("Arguments")},
        {"Subcommands"_L1, QT_TR_NOOP("Verbs")},
        {"SUBCOMMAND"_L1, QT_TR_NOOP("VERB")},
        {"REQUIRED"_L1, QT_TR_NOOP("needed")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.what == what; });
    return found == std::end(all) ? nullptr : found->text;
}

} // namespace

QString usageText(QLatin1StringView what)
{
    const char* text = UsageWords::find(what);
    return text ? UsageWords::tr(text) : QString();
}

} // namespace podesk::words
