// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/purchasewords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::FieldWords)
public:
    struct Heading
    {
        const char* name; ///< in the spelling of lists: small letters, joined by hyphens
        const char* text;
    };
    static const QHash<QString, const char*>& headings();
};

const QHash<QString, const char*>& FieldWords::headings()
{
    // Lists, records, files and forms name the same thing in four spellings; this is the one table of what it is
    // called.
    static constexpr Heading all[]{
        {"number", QT_TR_NOOP("Number")},
        {"status", QT_TR_NOOP("Status")},
        {"value", QT_TR_NOOP("Value")},
        {"value-minor", QT_TR_NOOP("Value")},
        {"balance", QT_TR_NOOP("Balance")},
        {"balance-minor", QT_TR_NOOP("Balance")},
        {"effective", QT_TR_NOOP("Effective month")},
        {"expires", QT_TR_NOOP("Expiration month")},
        {"expiration", QT_TR_NOOP("Expiration month")},
        {"updated", QT_TR_NOOP("Updated on")},
        {"updated-on", QT_TR_NOOP("Updated on")},
        {"created", QT_TR_NOOP("Created on")},
        {"created-on", QT_TR_NOOP("Created on")},
        {"bill-from", QT_TR_NOOP("Bill from")},
        {"bill-to", QT_TR_NOOP("Bill to")},
        {"ship-to", QT_TR_NOOP("Ship to")},
        {"currency", QT_TR_NOOP("Currency")},
        {"description", QT_TR_NOOP("Description")},
        {"payer", QT_TR_NOOP("Payer account")},
        {"payer-id", QT_TR_NOOP("Payer account")},
        {"payment-terms", QT_TR_NOOP("Payment terms")},
        {"lines", QT_TR_NOOP("Line items")},
        {"line-count", QT_TR_NOOP("Line items")},
        {"contacts", QT_TR_NOOP("Contacts")},
        {"contact-count", QT_TR_NOOP("Contacts")},
        {"tags", QT_TR_NOOP("Tags")},
        {"tag", QT_TR_NOOP("Tags")},
        {"tax-registration-numbers", QT_TR_NOOP("Tax registration numbers")},
        {"tax-numbers", QT_TR_NOOP("Tax registration numbers")},
        {"invoice-units", QT_TR_NOOP("Invoice units")},
        {"suspended", QT_TR_NOOP("Suspended")},
        {"other-totals", QT_TR_NOOP("Totals in other currencies")},
        {"version", QT_TR_NOOP("Version")},
        {"purchase-order", QT_TR_NOOP("Purchase order ID")},
        {"purchase-order-id", QT_TR_NOOP("Purchase order")},
        {"purchase-orders", QT_TR_NOOP("Purchase orders")},
        {"type", QT_TR_NOOP("Line item type")},
        {"start", QT_TR_NOOP("Start month")},
        {"start-month", QT_TR_NOOP("Start month")},
        {"end", QT_TR_NOOP("End month")},
        {"end-month", QT_TR_NOOP("End month")},
        {"amount", QT_TR_NOOP("Amount")},
        {"amount-scaled", QT_TR_NOOP("Amount")},
        {"quantity", QT_TR_NOOP("Quantity")},
        {"tax", QT_TR_NOOP("Tax")},
        {"tax-kind", QT_TR_NOOP("Kind of tax")},
        {"tax-value", QT_TR_NOOP("Tax")},
        {"total", QT_TR_NOOP("Total value")},
        {"total-minor", QT_TR_NOOP("Total value")},
        {"tracked", QT_TR_NOOP("Balance tracking")},
        {"balance-tracking", QT_TR_NOOP("Balance tracking")},
        {"position", QT_TR_NOOP("Position")},
        {"time", QT_TR_NOOP("Time")},
        {"real-time", QT_TR_NOOP("Time")},
        {"simulated-time", QT_TR_NOOP("Simulated time")},
        {"simulated-now", QT_TR_NOOP("Simulated time")},
        {"actor", QT_TR_NOOP("Who")},
        {"command", QT_TR_NOOP("Command")},
        {"payload", QT_TR_NOOP("Command's fields")},
        {"subject", QT_TR_NOOP("Subject")},
        {"undoes", QT_TR_NOOP("Undoes entry")},
        {"edition", QT_TR_NOOP("Rule edition")},
        {"idempotency-key", QT_TR_NOOP("Idempotency key")},
        {"changes", QT_TR_NOOP("Changes")},
        {"previous-hash", QT_TR_NOOP("Hash of the entry before")},
        {"hash", QT_TR_NOOP("Hash")},
        {"name", QT_TR_NOOP("Name")},
        {"email", QT_TR_NOOP("E-mail")},
        {"phone", QT_TR_NOOP("Phone")},
        {"key", QT_TR_NOOP("Key")},
        {"kind", QT_TR_NOOP("Kind")},
        {"issued", QT_TR_NOOP("Issued on")},
        {"issued-on", QT_TR_NOOP("Issued on")},
        {"due", QT_TR_NOOP("Due on")},
        {"due-on", QT_TR_NOOP("Due on")},
        {"period", QT_TR_NOOP("Billing period")},
        {"printed", QT_TR_NOOP("Shows a purchase order")},
        {"po-number", QT_TR_NOOP("Purchase order number")},
        {"linked-order", QT_TR_NOOP("Linked purchase order")},
        {"outcome", QT_TR_NOOP("Reason")},
        {"product", QT_TR_NOOP("Product")},
        {"product-id", QT_TR_NOOP("Product")},
        {"products", QT_TR_NOOP("Products")},
        {"agreement", QT_TR_NOOP("Agreement")},
        {"agreement-id", QT_TR_NOOP("Agreement")},
        {"issuer", QT_TR_NOOP("Billing entity")},
        {"account", QT_TR_NOOP("Account")},
        {"account-id", QT_TR_NOOP("Account")},
        {"line-item", QT_TR_NOOP("Line item")},
        {"line-item-id", QT_TR_NOOP("Line item")},
        {"revision", QT_TR_NOOP("Revision")},
        {"charges", QT_TR_NOOP("Charges")},
        {"charge-count", QT_TR_NOOP("Charges")},
        {"charge-id", QT_TR_NOOP("Charge")},
        {"balance-state", QT_TR_NOOP("State of the balance")},
        {"offer", QT_TR_NOOP("Offer")},
        {"offer-id", QT_TR_NOOP("Offer")},
        {"invoice", QT_TR_NOOP("Invoice")},
        {"invoice-id", QT_TR_NOOP("Invoice")},
        {"invoice-unit", QT_TR_NOOP("Invoice unit")},
        {"tax-number", QT_TR_NOOP("Tax registration number")},
        {"case", QT_TR_NOOP("Support case")},
        {"support-case-id", QT_TR_NOOP("Support case")},
        {"decision-id", QT_TR_NOOP("Decision")},
        {"state", QT_TR_NOOP("State")},
        {"reply", QT_TR_NOOP("Reply")},
        {"opened-by", QT_TR_NOOP("Opened by")},
        {"opened-on", QT_TR_NOOP("Opened on")},
        {"closed-on", QT_TR_NOOP("Closed on")},
        {"made-on", QT_TR_NOOP("Made on")},
        {"enabled-on", QT_TR_NOOP("Enabled on")},
        {"accepted-on", QT_TR_NOOP("Accepted on")},
        {"starts-on", QT_TR_NOOP("Starts on")},
        {"ends-on", QT_TR_NOOP("Ends on")},
        {"linked", QT_TR_NOOP("Number linked")},
        {"statements", QT_TR_NOOP("Policy")},
        {"identities", QT_TR_NOOP("Identities")},
        {"identity", QT_TR_NOOP("Identity")},
        {"confirmed", QT_TR_NOOP("Deletion confirmed")},
        {"code", QT_TR_NOOP("Code")},
        {"vendor", QT_TR_NOOP("Vendor")},
        {"family", QT_TR_NOOP("Product family")},
        {"delivery", QT_TR_NOOP("Delivery")},
        {"months", QT_TR_NOOP("Months")},
        {"unit-price", QT_TR_NOOP("Price")},
        {"unit-price-minor", QT_TR_NOOP("Price")},
        {"amount-minor", QT_TR_NOOP("Amount")},
        {"seller-of-record", QT_TR_NOOP("Seller of record")},
        {"po-line", QT_TR_NOOP("Line of the purchase order")},
        {"usage-po-number", QT_TR_NOOP("Purchase order for usage")},
        {"usage-po-line", QT_TR_NOOP("Line of the purchase order for usage")},
        {"usage-linked", QT_TR_NOOP("Number for usage linked")},
        {"previous-id", QT_TR_NOOP("Earlier agreement")},
        {"net-days", QT_TR_NOOP("Net payment days")},
        {"variable-minor", QT_TR_NOOP("Most in variable payments")},
        {"variable-maximum", QT_TR_NOOP("Most in variable payments")},
        {"original-id", QT_TR_NOOP("Invoice of the credit memo")},
        {"update-status", QT_TR_NOOP("Update status")},
        {"requested-on", QT_TR_NOOP("Requested on")},
        {"approves-on", QT_TR_NOOP("Approves itself on")},
        {"charge", QT_TR_NOOP("Charge")},
        {"charge-po-numbers", QT_TR_NOOP("Purchase orders of the charges")},
        {"payment", QT_TR_NOOP("Payment request")},
        {"answer", QT_TR_NOOP("Answer")},
        {"wait-days", QT_TR_NOOP("Days to wait")},
        {"by", QT_TR_NOOP("Cancelled by")},
        {"month", QT_TR_NOOP("Month")},
        {"schedule", QT_TR_NOOP("Payment schedule")},
        {"inputs", QT_TR_NOOP("Inputs")},
        {"trace", QT_TR_NOOP("Trace")},
        {"id", QT_TR_NOOP("Record")},
        {"next", QT_TR_NOOP("Next number")},
        {"organization", QT_TR_NOOP("Organisation")},
        {"organization-id", QT_TR_NOOP("Organisation")},
        {"first-id", QT_TR_NOOP("First record")},
        {"last-id", QT_TR_NOOP("Last record")},
        {"clock", QT_TR_NOOP("Clock")},
        {"now", QT_TR_NOOP("Now")},
        {"quotas", QT_TR_NOOP("Quotas")},
        {"connection", QT_TR_NOOP("Procurement connection")},
        {"connection-id", QT_TR_NOOP("Procurement connection")},
        {"system", QT_TR_NOOP("Procurement system")},
        {"settings", QT_TR_NOOP("Settings")},
        {"buyer-code", QT_TR_NOOP("Buyer ID")},
        {"supplier-code", QT_TR_NOOP("Supplier ID")},
        {"enabled", QT_TR_NOOP("Enabled")},
        {"test-mode", QT_TR_NOOP("Test mode")},
        {"pre-approves-free", QT_TR_NOOP("Free products are approved beforehand")},
        {"pre-approves-byol", QT_TR_NOOP("Own licenses are approved beforehand")},
        {"estimate", QT_TR_NOOP("Estimate")},
        {"part", QT_TR_NOOP("Part")},
        {"ordered-on", QT_TR_NOOP("Ordered on")},
        {"asks-again", QT_TR_NOOP("Number asked for again")},
        {"request", QT_TR_NOOP("Request")},
        {"invoices", QT_TR_NOOP("Invoices")},
        {"payments", QT_TR_NOOP("Payments")},
        {"terms", QT_TR_NOOP("Payment terms")},
        {"thresholds", QT_TR_NOOP("Notice thresholds")},
        {"aws-thresholds", QT_TR_NOOP("AWS's thresholds")},
        {"on", QT_TR_NOOP("On")},
        {"happened-on", QT_TR_NOOP("On")},
        {"notice", QT_TR_NOOP("Notice")},
        {"result", QT_TR_NOOP("Result")},
        {"recipients", QT_TR_NOOP("Recipients")},
        {"order-number", QT_TR_NOOP("Purchase order ID")},
        {"line-number", QT_TR_NOOP("Line item")},
        {"expiration-set-on", QT_TR_NOOP("Expiration set on")},
        {"format", QT_TR_NOOP("Format")},
        {"to", QT_TR_NOOP("To")},
        {"order", QT_TR_NOOP("Purchase order")},
        {"set", QT_TR_NOOP("Changes")},
        {"line", QT_TR_NOOP("Line item")},
        {"line-numbers", QT_TR_NOOP("Line items")},
        {"contact", QT_TR_NOOP("Contact")},
        {"offers", QT_TR_NOOP("Offers")},
        {"source", QT_TR_NOOP("Source")},
        {"actions", QT_TR_NOOP("Actions")},
        {"effect", QT_TR_NOOP("Effect")},
        {"resource-tag", QT_TR_NOOP("Tag of the purchase order")},
        {"request-tag", QT_TR_NOOP("Tag in the request")},
        {"months-after", QT_TR_NOOP("Months after the start")},
        {"balance-percent", QT_TR_NOOP("Low balance, in percent")},
        {"near-days", QT_TR_NOOP("Near notice, in days")},
        {"middle-months", QT_TR_NOOP("Middle notice, in months")},
        {"far-months", QT_TR_NOOP("Far notice, in months")},
        {"number-length", QT_TR_NOOP("Characters in a number")},
        {"number-characters", QT_TR_NOOP("Only allowed characters")},
        {"active-per-account", QT_TR_NOOP("Active purchase orders per account")},
        {"lines-per-order", QT_TR_NOOP("Line items per purchase order")},
        {"contacts-per-order", QT_TR_NOOP("Contacts per purchase order")},
        {"tags-per-order", QT_TR_NOOP("Tags per purchase order")},
        {"buyer-id", QT_TR_NOOP("Buyer ID")},
        {"supplier-id", QT_TR_NOOP("Supplier ID")},
        {"pre-approve-free", QT_TR_NOOP("Free products are approved beforehand")},
        {"pre-approve-byol", QT_TR_NOOP("Own licenses are approved beforehand")},
        {"tax-registration-number", QT_TR_NOOP("Tax registration number")},
        {"title", QT_TR_NOOP("Title")},
        {"summary", QT_TR_NOOP("Summary")},
        {"objectives", QT_TR_NOOP("What is learnt")},
        {"audience", QT_TR_NOOP("For whom")},
        {"minutes", QT_TR_NOOP("Minutes")},
        {"editions", QT_TR_NOOP("Rule editions")},
        {"rules", QT_TR_NOOP("Rules")},
        {"rule", QT_TR_NOOP("Rule")},
        {"steps", QT_TR_NOOP("Steps")},
        {"narration", QT_TR_NOOP("Narration")},
        {"notes", QT_TR_NOOP("Notes")},
        {"question", QT_TR_NOOP("Question")},
        {"answers", QT_TR_NOOP("Answers")},
        {"hints", QT_TR_NOOP("Hints")},
        {"expect", QT_TR_NOOP("Expectations")},
        {"show", QT_TR_NOOP("What is shown")},
        {"query", QT_TR_NOOP("Search")},
        {"record", QT_TR_NOOP("Record")},
    };
    static const QHash<QString, const char*> table = [] {
        QHash<QString, const char*> byName;
        for (const Heading& heading : all)
            byName.insert(QString::fromLatin1(heading.name), heading.text);
        return byName;
    }();
    return table;
}

} // namespace

QString listSpelling(const QString& field)
{
    QString name;
    for (const QChar c : field) {
        if (c.isUpper() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        name += c == u'_' || c == u' ' ? QChar(u'-') : c.toLower();
    }
    return name;
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Active:
        return FieldWords::tr("Active");
    case Status::Suspended:
        return FieldWords::tr("Suspended", "status");
    case Status::Expired:
        return FieldWords::tr("Expired");
    case Status::SuspendedExpired:
        return FieldWords::tr("Suspended-expired");
    }
    Q_UNREACHABLE();
}

QString lineItemTypeWord(LineItemType type)
{
    switch (type) {
    case LineItemType::All:
        return FieldWords::tr("ALL", "line item type: every charge");
    case LineItemType::MonthlyUsage:
        return FieldWords::tr("AWS Monthly Usage");
    case LineItemType::SubscriptionPurchase:
        return FieldWords::tr("AWS Subscription Purchase");
    case LineItemType::MarketplaceTransaction:
        return FieldWords::tr("AWS Marketplace Transaction");
    case LineItemType::MarketplaceBlanketUsage:
        return FieldWords::tr("AWS Marketplace Blanket Usage");
    case LineItemType::ProfessionalServicesTraining:
        return FieldWords::tr("AWS Professional Services and Training Purchase");
    }
    Q_UNREACHABLE();
}

QString accountKindWord(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Management:
        return FieldWords::tr("Management account");
    case AccountKind::Member:
        return FieldWords::tr("Member account");
    case AccountKind::Standalone:
        return FieldWords::tr("Standalone account");
    }
    Q_UNREACHABLE();
}

QString clockWord(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Real:
        return FieldWords::tr("Real clock");
    case ClockKind::Simulated:
        return FieldWords::tr("Simulated clock");
    }
    Q_UNREACHABLE();
}

QString listName(ListKind kind)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return FieldWords::tr("Purchase orders");
    case ListKind::LineItems:
        return FieldWords::tr("Line items");
    case ListKind::Journal:
        return FieldWords::tr("Journal");
    case ListKind::Invoices:
        return FieldWords::tr("Invoices");
    case ListKind::Notifications:
        return FieldWords::tr("Notifications");
    }
    Q_UNREACHABLE();
}

QString fieldHeading(const QString& field)
{
    const char* text = FieldWords::headings().value(listSpelling(field));
    return text ? FieldWords::tr(text) : field;
}

QString fieldHeading(ListKind kind, const QString& field)
{
    if (field == "number"_L1 && kind == ListKind::PurchaseOrders)
        return FieldWords::tr("Purchase order ID");
    if (field == "number"_L1 && kind == ListKind::LineItems)
        return FieldWords::tr("Line item");
    if (field == "number"_L1 && kind == ListKind::Invoices)
        return FieldWords::tr("Invoice ID");
    return fieldHeading(field);
}

QString wordText(const QString& field, const QString& word)
{
    const QString name = listSpelling(field);
    if (name == "status"_L1) {
        if (const auto status = statusFromText(word))
            return statusWord(*status);
    } else if (name == "type"_L1) {
        if (const auto type = lineItemTypeFromText(word))
            return lineItemTypeWord(*type);
    } else if (name == "command"_L1) {
        return commandName(word);
    }
    if (name == "kind"_L1 || name == "account-kind"_L1) {
        if (const auto kind = accountKindFromText(word))
            return accountKindWord(*kind);
    }
    return purchaseWord(name, word).value_or(word);
}

} // namespace podesk::words
