// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"

namespace podesk {

// Each command described once: its name, its fields and where they live. Reading, writing and listing commands are three visitors
// over the same description, so that a field cannot be read and not written, or listed and not read.
//
// A visitor has: command(name, undoable), required(name, field), optional(name, field). It may have writes(names ...): the inputs of
// verdicts that the command can make come out otherwise. A command that destroys, or that changes the rules of the workspace and not
// what they are asked about, names none: it is no remedy for anything.

using namespace Qt::StringLiterals;

template<class V, class... Names> void writes(V& v, Names... names)
{
    if constexpr (requires { v.writes(names...); })
        v.writes(names...);
}

template<class V> void describe(V& v, CreatePurchaseOrder& c)
{
    v.command("create-purchase-order"_L1, true);
    writes(v, "candidates"_L1, "left"_L1);
    v.optional("payer"_L1, c.payer);
    v.required("order"_L1, c.order);
}
template<class V> void describe(V& v, EditPurchaseOrder& c)
{
    v.command("edit-purchase-order"_L1, true);
    writes(v, "billFrom"_L1, "taxRegistrationNumbers"_L1, "invoiceUnits"_L1, "effective"_L1, "expiration"_L1, "status"_L1, "expirationDate"_L1, "setOn"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("set"_L1, c.set);
}
template<class V> void describe(V& v, DuplicatePurchaseOrder& c)
{
    v.command("duplicate-purchase-order"_L1, true);
    writes(v, "candidates"_L1, "left"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("number"_L1, c.number);
}
template<class V> void describe(V& v, RenewPurchaseOrder& c)
{
    v.command("renew-purchase-order"_L1, true);
    writes(v, "effective"_L1, "expiration"_L1, "end"_L1, "status"_L1, "expirationDate"_L1, "setOn"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("effective"_L1, c.effective);
    v.required("expiration"_L1, c.expiration);
}
template<class V> void describe(V& v, ChangeStatus& c)
{
    v.command("change-status"_L1, true);
    writes(v, "status"_L1, "from"_L1, "count"_L1, "updatedOn"_L1);
    v.required("purchaseOrders"_L1, c.purchaseOrders);
    v.required("to"_L1, c.to);
}
template<class V> void describe(V& v, DeletePurchaseOrders& c)
{
    v.command("delete-purchase-orders"_L1, false);
    v.required("purchaseOrders"_L1, c.purchaseOrders);
    v.optional("confirmed"_L1, c.confirmed);
}
template<class V> void describe(V& v, AddLineItem& c)
{
    v.command("add-line-item"_L1, true);
    writes(v, "candidates"_L1, "left"_L1, "lines"_L1, "type"_L1, "start"_L1, "end"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("line"_L1, c.line);
}
template<class V> void describe(V& v, EditLineItem& c)
{
    v.command("edit-line-item"_L1, true);
    writes(v, "type"_L1, "start"_L1, "end"_L1, "balance"_L1, "tracked"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("lineNumber"_L1, c.lineNumber);
    v.required("line"_L1, c.line);
}
template<class V> void describe(V& v, RemoveLineItems& c)
{
    v.command("remove-line-items"_L1, true);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("lineNumbers"_L1, c.lineNumbers);
}
template<class V> void describe(V& v, SetContacts& c)
{
    v.command("set-contacts"_L1, true);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("contacts"_L1, c.contacts);
}
template<class V> void describe(V& v, AddContact& c)
{
    v.command("add-contact"_L1, true);
    writes(v, "contacts"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("contact"_L1, c.contact);
}
template<class V> void describe(V& v, SetTags& c)
{
    v.command("set-tags"_L1, true);
    writes(v, "resourceTags"_L1, "updatedOn"_L1);
    v.required("purchaseOrder"_L1, c.purchaseOrder);
    v.required("tags"_L1, c.tags);
}
template<class V> void describe(V& v, ImportPurchaseOrders& c)
{
    v.command("import-purchase-orders"_L1, true);
    v.optional("payer"_L1, c.payer);
    v.required("purchaseOrders"_L1, c.purchaseOrders);
    v.optional("source"_L1, c.source);
}
template<class V> void describe(V& v, AdvanceClock& c)
{
    v.command("advance-clock"_L1, false);
    v.required("to"_L1, c.to);
}
template<class V> void describe(V& v, AddOrganization& c)
{
    v.command("add-organization"_L1, true);
    v.required("name"_L1, c.name);
}
template<class V> void describe(V& v, AddAccount& c)
{
    v.command("add-account"_L1, true);
    v.required("number"_L1, c.number);
    v.required("name"_L1, c.name);
    v.required("kind"_L1, c.kind);
    v.optional("organization"_L1, c.organization);
}
template<class V> void describe(V& v, SetQuotas& c)
{
    v.command("set-quotas"_L1, true);
    v.required("quotas"_L1, c.quotas);
}
template<class V> void describe(V& v, SetNoticeThresholds& c)
{
    v.command("set-notice-thresholds"_L1, true);
    v.required("thresholds"_L1, c.thresholds);
}
template<class V> void describe(V& v, SetEdition& c)
{
    v.command("set-edition"_L1, true);
    v.required("edition"_L1, c.edition);
}
template<class V> void describe(V& v, SaveCheckpoint& c)
{
    v.command("save-checkpoint"_L1, false);
    v.required("name"_L1, c.name);
}
template<class V> void describe(V& v, RestoreCheckpoint& c)
{
    v.command("restore-checkpoint"_L1, true);
    v.required("name"_L1, c.name);
}
template<class V> void describe(V& v, RemoveCheckpoint& c)
{
    v.command("remove-checkpoint"_L1, false);
    v.required("name"_L1, c.name);
}
template<class V> void describe(V& v, EnableIntegration& c)
{
    v.command("enable-integration"_L1, true);
    writes(v, "integrationOn"_L1, "linked"_L1);
    v.optional("account"_L1, c.account);
}
template<class V> void describe(V& v, DisableIntegration& c)
{
    v.command("disable-integration"_L1, true);
    writes(v, "integrationOn"_L1);
    v.optional("account"_L1, c.account);
}
template<class V> void describe(V& v, AddIdentities& c)
{
    v.command("add-identities"_L1, true);
    v.required("identities"_L1, c.identities);
}
template<class V> void describe(V& v, EditIdentity& c)
{
    v.command("edit-identity"_L1, true);
    writes(v, "action"_L1, "allowed"_L1);
    v.required("identity"_L1, c.identity);
    v.required("statements"_L1, c.statements);
}
template<class V> void describe(V& v, AddProducts& c)
{
    v.command("add-products"_L1, true);
    v.required("products"_L1, c.products);
}
template<class V> void describe(V& v, Subscribe& c)
{
    v.command("subscribe"_L1, false);
    v.required("offer"_L1, c.offer);
    v.optional("account"_L1, c.account);
    v.optional("quantity"_L1, c.quantity);
    v.optional("poNumber"_L1, c.poNumber);
    v.optional("poLine"_L1, c.poLine);
    v.optional("usagePoNumber"_L1, c.usagePoNumber);
    v.optional("usagePoLine"_L1, c.usagePoLine);
    v.optional("chargePoNumbers"_L1, c.chargePoNumbers);
    v.optional("start"_L1, c.start);
}
template<class V> void describe(V& v, AddProcurementConnection& c)
{
    v.command("add-procurement-connection"_L1, true);
    v.required("name"_L1, c.name);
    v.required("system"_L1, c.system);
    v.optional("account"_L1, c.account);
    v.optional("settings"_L1, c.settings);
}
template<class V> void describe(V& v, EditProcurementConnection& c)
{
    v.command("edit-procurement-connection"_L1, true);
    v.required("connection"_L1, c.connection);
    v.required("settings"_L1, c.settings);
}
template<class V> void describe(V& v, RequestApproval& c)
{
    v.command("request-approval"_L1, false);
    v.required("connection"_L1, c.connection);
    v.required("offer"_L1, c.offer);
    v.optional("account"_L1, c.account);
    v.optional("quantity"_L1, c.quantity);
    v.optional("estimate"_L1, c.estimate);
}
template<class V> void describe(V& v, ReceiveProcurementOrder& c)
{
    v.command("receive-procurement-order"_L1, false);
    v.required("request"_L1, c.request);
    v.required("number"_L1, c.number);
    v.optional("amount"_L1, c.amount);
}
template<class V> void describe(V& v, OpenSupportCase& c)
{
    v.command("open-support-case"_L1, true);
    writes(v, "number"_L1, "before"_L1, "after"_L1);
    v.required("kind"_L1, c.kind);
    v.optional("invoice"_L1, c.invoice);
    v.optional("agreement"_L1, c.agreement);
    v.optional("number"_L1, c.number);
    v.optional("invoices"_L1, c.invoices);
    v.optional("payments"_L1, c.payments);
    v.optional("account"_L1, c.account);
    v.optional("terms"_L1, c.terms);
}
template<class V> void describe(V& v, MoveAccount& c)
{
    v.command("move-account"_L1, false);
    v.required("account"_L1, c.account);
    v.required("organization"_L1, c.organization);
}
template<class V> void describe(V& v, AnswerSupportCase& c)
{
    v.command("answer-support-case"_L1, false);
    writes(v, "number"_L1, "before"_L1, "after"_L1);
    v.required("case"_L1, c.supportCase);
}
template<class V> void describe(V& v, Undo&) { v.command("undo"_L1, false); }
template<class V> void describe(V& v, Redo&) { v.command("redo"_L1, true); }

template<class V> void describe(V& v, RecordUsage& c)
{
    v.command("record-usage"_L1, true);
    v.required("agreement"_L1, c.agreement);
    v.required("amount"_L1, c.amount);
    v.optional("month"_L1, c.month);
    v.optional("description"_L1, c.description);
}
template<class V> void describe(V& v, RecordAwsUsage& c)
{
    v.command("record-aws-usage"_L1, true);
    v.optional("account"_L1, c.account);
    v.required("amount"_L1, c.amount);
    v.required("currency"_L1, c.currency);
    v.required("issuer"_L1, c.issuer);
    v.optional("month"_L1, c.month);
    v.optional("description"_L1, c.description);
}
template<class V> void describe(V& v, BuyFromAws& c)
{
    v.command("buy-from-aws"_L1, false);
    v.optional("account"_L1, c.account);
    v.required("kind"_L1, c.kind);
    v.required("amount"_L1, c.amount);
    v.required("currency"_L1, c.currency);
    v.required("issuer"_L1, c.issuer);
    v.optional("description"_L1, c.description);
}
template<class V> void describe(V& v, SetAccountBilling& c)
{
    v.command("set-account-billing"_L1, true);
    writes(v, "taxRegistrationNumber"_L1, "invoiceUnit"_L1);
    v.required("account"_L1, c.account);
    v.optional("taxRegistrationNumber"_L1, c.taxRegistrationNumber);
    v.optional("invoiceUnit"_L1, c.invoiceUnit);
}
template<class V> void describe(V& v, SetChargePurchaseOrder& c)
{
    v.command("set-charge-purchase-order"_L1, true);
    writes(v, "number"_L1, "linked"_L1);
    v.required("charge"_L1, c.charge);
    v.required("revision"_L1, c.revision);
    v.optional("poNumber"_L1, c.poNumber);
    v.optional("poLine"_L1, c.poLine);
}
template<class V> void describe(V& v, SetUsagePurchaseOrder& c)
{
    v.command("set-usage-purchase-order"_L1, true);
    writes(v, "number"_L1, "linked"_L1);
    v.required("agreement"_L1, c.agreement);
    v.optional("poNumber"_L1, c.poNumber);
    v.optional("poLine"_L1, c.poLine);
}
template<class V> void describe(V& v, UpdateInvoicePurchaseOrder& c)
{
    v.command("update-invoice-purchase-order"_L1, false);
    writes(v, "number"_L1, "before"_L1, "after"_L1);
    v.required("invoice"_L1, c.invoice);
    v.required("poNumber"_L1, c.poNumber);
}
template<class V> void describe(V& v, RefundInvoice& c)
{
    v.command("refund-invoice"_L1, false);
    v.required("invoice"_L1, c.invoice);
    v.required("amount"_L1, c.amount);
}
template<class V> void describe(V& v, AmendAgreement& c)
{
    v.command("amend-agreement"_L1, false);
    v.required("agreement"_L1, c.agreement);
    v.required("quantity"_L1, c.quantity);
}
template<class V> void describe(V& v, ReplaceAgreement& c)
{
    v.command("replace-agreement"_L1, false);
    v.required("agreement"_L1, c.agreement);
    v.required("offer"_L1, c.offer);
    v.optional("quantity"_L1, c.quantity);
    v.optional("poNumber"_L1, c.poNumber);
}
template<class V> void describe(V& v, RenewAgreement& c)
{
    v.command("renew-agreement"_L1, false);
    v.required("agreement"_L1, c.agreement);
    v.optional("offer"_L1, c.offer);
    v.optional("quantity"_L1, c.quantity);
    v.optional("poNumber"_L1, c.poNumber);
}
template<class V> void describe(V& v, CancelAgreement& c)
{
    v.command("cancel-agreement"_L1, true);
    v.required("agreement"_L1, c.agreement);
    v.optional("by"_L1, c.by);
}
template<class V> void describe(V& v, RequestPayment& c)
{
    v.command("request-payment"_L1, true);
    v.required("agreement"_L1, c.agreement);
    v.required("amount"_L1, c.amount);
    v.optional("name"_L1, c.name);
    v.optional("waitDays"_L1, c.waitDays);
}
template<class V> void describe(V& v, AnswerPayment& c)
{
    v.command("answer-payment"_L1, false);
    v.required("payment"_L1, c.payment);
    v.optional("answer"_L1, c.answer);
    v.optional("poNumber"_L1, c.poNumber);
}

} // namespace podesk
