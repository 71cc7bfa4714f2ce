// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RuleWords)
public:
    struct Entry
    {
        QLatin1StringView id;
        const char* text;
    };
    static const char* name(const QString& rule);
};

const char* RuleWords::name(const QString& rule)
{
    static constexpr Entry all[]{
        {"R1"_L1, QT_TR_NOOP("An invoice prints the number of the purchase character for character")},
        {"R2"_L1, QT_TR_NOOP("A purchase paid at once is invoiced once, on the day of acceptance")},
        {"R3"_L1, QT_TR_NOOP("Each scheduled payment is invoiced on its own day")},
        {"R4"_L1, QT_TR_NOOP("Pay-as-you-go usage is on the monthly invoice and on no other")},
        {"R5"_L1,
         QT_TR_NOOP("Every invoice of a purchase bears the number given with it, and no other purchase's does")},
        {"R6"_L1, QT_TR_NOOP("SaaS contracts offer a purchase order number")},
        {"R7"_L1, QT_TR_NOOP("Professional services offer a purchase order number")},
        {"R8"_L1, QT_TR_NOOP("Server products with contract pricing offer a purchase order number")},
        {"R9"_L1, QT_TR_NOOP("Annual server products offer one as a private offer with a payment schedule")},
        {"R10"_L1, QT_TR_NOOP("Annual server products offer no purchase order number otherwise")},
        {"R11"_L1, QT_TR_NOOP("The monthly usage invoice never bears the number of a purchase")},
        {"R12"_L1, QT_TR_NOOP("Only the management account sets up the billing integration")},
        {"R13"_L1, QT_TR_NOOP("The billing integration is switched on once, for every account of the organisation")},
        {"R14"_L1, QT_TR_NOOP("A purchase order number needs the permission to subscribe")},
        {"R15"_L1, QT_TR_NOOP("A purchase order number needs the billing integration")},
        {"R16"_L1, QT_TR_NOOP("“Add purchase order number” reveals the field")},
        {"R17"_L1, QT_TR_NOOP("The number at checkout has 1 to 200 characters")},
        {"R18"_L1, QT_TR_NOOP("The number at checkout is free text")},
        {"R19"_L1, QT_TR_NOOP("A member's purchase shows up in the payer's purchase orders")},
        {"R20"_L1, QT_TR_NOOP("A Marketplace invoice is covered by blanket usage lines, and by ALL")},
        {"R21"_L1, QT_TR_NOOP("A Marketplace invoice matches purchase orders billed from its own entity")},
        {"R22"_L1, QT_TR_NOOP("The number of the purchase goes before any blanket purchase order")},
        {"R23"_L1, QT_TR_NOOP("An AWS invoice is covered by lines for its kind of charge, and by ALL")},
        {"R24"_L1, QT_TR_NOOP("A Marketplace invoice matches line items that cover its month")},
        {"R25"_L1, QT_TR_NOOP("A note beside the field names the missing permission")},
        {"R26"_L1, QT_TR_NOOP("A note beside the field asks the management account for the integration")},
        {"R27"_L1, QT_TR_NOOP("An unknown number makes a purchase order with default information and no contacts")},
        {"R28"_L1, QT_TR_NOOP("A known number gets one more line, no second purchase order")},
        {"R29"_L1, QT_TR_NOOP("A purchase order without contacts sends no mail, and the outbox says so")},
        {"R30"_L1, QT_TR_NOOP("A notice goes to the contacts there are when it is due")},
        {"R32"_L1, QT_TR_NOOP("Support changes a wrong number, and the invoices that the case names are printed anew")},
        {"R33"_L1, QT_TR_NOOP("The number of a purchase follows an account to its new organization")},
        {"R34"_L1, QT_TR_NOOP("There a known number gets one more line, no second purchase order")},
        {"R35"_L1, QT_TR_NOOP("It follows only while the new organization has the billing integration")},
        {"R36"_L1, QT_TR_NOOP("What was issued stays in the old organization")},
        {"R31"_L1, QT_TR_NOOP("A number cannot be changed after the purchase")},
        {"R37"_L1, QT_TR_NOOP("Products without a purchase order number name the families that have one")},
        {"R38"_L1, QT_TR_NOOP("A contract with consumption shows its number on the contract part alone")},
        {"R39"_L1, QT_TR_NOOP("Pay as you go gets no purchase order number, not even afterwards")},
        {"R40"_L1, QT_TR_NOOP("A blanket purchase order covers the usage of a contract")},
        {"R41"_L1,
         QT_TR_NOOP("A suspended purchase order's number is not printed; the purchase succeeds and adds its line")},
        {"R42"_L1, QT_TR_NOOP("Making the purchase order active changes no issued invoice")},
        {"R43"_L1, QT_TR_NOOP("A regenerated invoice bears the number of the purchase order that is active now")},
        {"R44"_L1, QT_TR_NOOP("While the purchase order is suspended, regenerating prints no number")},
        {"R45"_L1, QT_TR_NOOP("A purchase makes an expired purchase order active until its new line ends")},
        {"R46"_L1, QT_TR_NOOP("A revived purchase order's other lines keep their months")},
        {"R47"_L1, QT_TR_NOOP("AWS Marketplace lines have no balance tracking")},
        {"R48"_L1, QT_TR_NOOP("A Marketplace line takes nothing from tracked balance")},
        {"R49"_L1, QT_TR_NOOP("An order from a procurement system brings its number to the purchase")},
        {"R50"_L1, QT_TR_NOOP("A payment schedule starts with one line of zero")},
        {"R51"_L1, QT_TR_NOOP("Each scheduled invoice adds one line with its amount")},
        {"R52"_L1, QT_TR_NOOP("One number holds for all payments of a schedule")},
        {"R53"_L1, QT_TR_NOOP("Support gives payments that are still to come other numbers")},
        {"B1"_L1, QT_TR_NOOP("The purchase order ID is unique in the account")},
        {"B2"_L1, QT_TR_NOOP("The purchase order ID has 1 to 100 characters")},
        {"B3"_L1, QT_TR_NOOP("The purchase order ID holds only letters, digits, spaces and _ . : / = + - % @")},
        {"B4"_L1, QT_TR_NOOP("The purchase order ID never changes")},
        {"B5"_L1, QT_TR_NOOP("A line item's months lie within the purchase order's months")},
        {"B6"_L1, QT_TR_NOOP("A purchase order has at most 100 line items")},
        {"B7"_L1, QT_TR_NOOP("A purchase order has at most 20 contacts")},
        {"B8"_L1, QT_TR_NOOP("A purchase order has at most 50 tags")},
        {"B9"_L1, QT_TR_NOOP("An account has at most 100 active purchase orders")},
        {"B10"_L1, QT_TR_NOOP("Tax registration numbers are offered for AWS EMEA SARL alone")},
        {"B11"_L1, QT_TR_NOOP("Bill to, payment terms and currency cannot be typed")},
        {"B12"_L1, QT_TR_NOOP("A purchase order needs a line item to be submitted")},
        {"B13"_L1, QT_TR_NOOP("Member accounts do not manage purchase orders")},
        {"B14"_L1, QT_TR_NOOP("Blanket usage is offered for some sellers of record only")},
        {"B15"_L1, QT_TR_NOOP("AWS Professional Services and Training is offered for AWS Inc. alone")},
        {"B16"_L1, QT_TR_NOOP("A subscription line goes before an ALL line")},
        {"B17"_L1, QT_TR_NOOP("An AWS invoice matches purchase orders billed from its own entity")},
        {"B18"_L1, QT_TR_NOOP("Lines with enough balance for the invoice go first")},
        {"B19"_L1, QT_TR_NOOP("Of several purchase orders the one updated last is taken, then the lowest line number")},
        {"B20"_L1, QT_TR_NOOP("A monthly usage line goes before an ALL line, whatever its balance")},
        {"B21"_L1, QT_TR_NOOP("An AWS invoice matches line items that cover its month")},
        {"B22"_L1, QT_TR_NOOP("Only active purchase orders match")},
        {"B23"_L1, QT_TR_NOOP("A purchase without a number is matched like any other invoice")},
        {"B24"_L1, QT_TR_NOOP("No other purchase order stands in for a suspended one")},
        {"B25"_L1, QT_TR_NOOP("For monthly Marketplace usage a blanket line goes before an ALL line")},
        {"B26"_L1, QT_TR_NOOP("A purchase order with tax registration numbers matches those alone")},
        {"B27"_L1, QT_TR_NOOP("A purchase order with invoice units matches those alone")},
        {"B28"_L1, QT_TR_NOOP("Expired is judged by the billing period, not by the day of printing")},
        {"B29"_L1, QT_TR_NOOP("A matched invoice lowers the balance of a tracked line")},
        {"B30"_L1, QT_TR_NOOP("A line without enough balance still matches when no other has enough")},
        {"B31"_L1, QT_TR_NOOP("A tracked line that drops below the threshold is told of once a crossing")},
        {"B32"_L1, QT_TR_NOOP("A line without balance tracking has no balance to lower")},
        {"B33"_L1, QT_TR_NOOP("Less than a month from its expiration: a week before, and on the date")},
        {"B34"_L1, QT_TR_NOOP("One to three months from its expiration: one month before")},
        {"B35"_L1, QT_TR_NOOP("More than three months from its expiration: two months before")},
        {"B36"_L1, QT_TR_NOOP("An active purchase order can be suspended")},
        {"B37"_L1, QT_TR_NOOP("A suspended purchase order can be made active")},
        {"B38"_L1, QT_TR_NOOP("An expired purchase order can be suspended")},
        {"B39"_L1, QT_TR_NOOP("A suspended-expired purchase order can be set to expired")},
        {"B40"_L1, QT_TR_NOOP("A later expiration month makes an expired purchase order active again")},
        {"B41"_L1, QT_TR_NOOP("A suspended-expired purchase order cannot be made active at once")},
        {"B42"_L1, QT_TR_NOOP("A suspended purchase order stays suspended when its expiration month moves")},
        {"B43"_L1,
         QT_TR_NOOP("Suspended-expired becomes active by Expired, then a new expiration month, then new end months")},
        {"B44"_L1, QT_TR_NOOP("An active purchase order whose line items have ended matches nothing")},
        {"B45"_L1, QT_TR_NOOP("Deleted purchase orders are gone with their contacts, without undo")},
        {"B46"_L1, QT_TR_NOOP("Nothing is deleted without a confirmation")},
        {"B47"_L1, QT_TR_NOOP("Value and balance are the sums over the line items")},
        {"B48"_L1, QT_TR_NOOP("Total value is amount times quantity plus tax")},
        {"B49"_L1, QT_TR_NOOP("A statement that denies wins over every one that allows")},
        {"B50"_L1, QT_TR_NOOP("What no statement allows, with its tags, is denied")},
        {"B51"_L1, QT_TR_NOOP("A credit memo goes where its invoice went")},
        {"B52"_L1, QT_TR_NOOP("For a Marketplace purchase a blanket line goes before an ALL line")},
        {"B56"_L1, QT_TR_NOOP("In test mode requests and orders flow, and nothing is bought")},
        {"B57"_L1, QT_TR_NOOP("Without approval beforehand what is free asks for an order of 0.00")},
        {"B53"_L1, QT_TR_NOOP("Usage with different numbers is on different monthly invoices")},
        {"B54"_L1, QT_TR_NOOP("An issued invoice shows the active purchase order that is chosen for it")},
        {"B55"_L1, QT_TR_NOOP("The number of a charge changes until the charge is invoiced")},
        {"G1"_L1, QT_TR_NOOP("ALL lines cover Marketplace invoices too, as the least specific")},
        {"G2"_L1, QT_TR_NOOP("The status changes only by the listed transitions")},
        {"G3"_L1, QT_TR_NOOP("The integration is asked once, when a number is linked to the payer")},
        {"G4"_L1, QT_TR_NOOP("Amounts have up to 8 decimals; totals are rounded once, half to even")},
        {"G5"_L1, QT_TR_NOOP("A purchase order is widened to the months of its new line")},
        {"G6"_L1, QT_TR_NOOP("A quota never stops a purchase; it keeps the number off the invoice")},
        {"G7"_L1, QT_TR_NOOP("Nobody adds AWS Marketplace Transaction lines by hand")},
        {"G8"_L1, QT_TR_NOOP("Among equally specific lines, one that names the invoice unit goes first")},
        {"G9"_L1, QT_TR_NOOP("An unknown purchase order is made at acceptance, not by a later invoice")},
        {"G11"_L1, QT_TR_NOOP("A delete cannot be undone, nor what something else depends on")},
        {"G12"_L1,
         QT_TR_NOOP("Purchase order IDs are compared character by character; control characters are refused")},
        {"G13"_L1, QT_TR_NOOP("An invoice outside the monthly cycle belongs to the month of its issue")},
        {"G14"_L1, QT_TR_NOOP("The number on an issued invoice is a copy and changes only with a new revision")},
        {"G15"_L1, QT_TR_NOOP("Value and balance are summed for each currency by itself")},
        {"G16"_L1, QT_TR_NOOP("Invoices of a run are made in one order")},
        {"G19"_L1, QT_TR_NOOP("Bill from is an open list; the AWS sellers of record have rules of their own")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.id == rule; });
    return found == std::end(all) ? nullptr : found->text;
}

} // namespace

QString ruleName(const QString& ruleId)
{
    const char* name = RuleWords::name(ruleId);
    return name ? RuleWords::tr(name) : ruleId;
}

} // namespace podesk::words
