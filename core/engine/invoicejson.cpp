// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordjson.h"
#include "core/exchange/orderjson.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject revisionJson(const InvoiceRevision& revision)
{
    return {{u"revision"_s, revision.revision},
            {u"madeOn"_s, revision.madeOn.toText()},
            {u"poNumber"_s, orNull(revision.poNumber)},
            {u"outcome"_s, poOutcomeText(revision.outcome)}};
}

QJsonObject invoiceLineJson(const InvoiceLine& line)
{
    return {{u"description"_s, line.description}, {u"amount"_s, line.amount.toText()}};
}

} // namespace

QJsonObject invoiceJson(const InvoiceView& view)
{
    const Invoice& invoice = view.invoice;
    return {
        {u"number"_s, invoice.number},
        {u"kind"_s, invoiceKindText(invoice.kind)},
        {u"account"_s, view.account},
        {u"payer"_s, view.payer},
        {u"agreement"_s, unlessEmpty(view.agreement)},
        {u"product"_s, unlessEmpty(view.product)},
        {u"offer"_s, unlessEmpty(view.offer)},
        {u"issuer"_s, invoice.issuer},
        {u"issuedOn"_s, invoice.issuedOn.toText()},
        {u"dueOn"_s, invoice.dueOn.toText()},
        {u"period"_s, invoice.period.toText()},
        {u"taxRegistrationNumber"_s, unlessEmpty(invoice.taxRegistrationNumber)},
        {u"invoiceUnit"_s, unlessEmpty(invoice.invoiceUnit)},
        {u"total"_s, moneyToJson(invoice.total)},
        {u"poNumber"_s, orNull(invoice.current.poNumber)},
        {u"purchaseOrder"_s, orNull(view.orderNumber)},
        {u"lineItem"_s, unlessEmpty(view.lineNumber)},
        {u"outcome"_s, poOutcomeText(invoice.current.outcome)},
        {u"revision"_s, invoice.current.revision},
        {u"revisions"_s, each(view.revisions, revisionJson)},
        {u"lines"_s, each(invoice.lines, invoiceLineJson)},
        {u"cases"_s, each(view.cases, [](const SupportCase& one) { return one.number; })},
        {u"updateStatus"_s, invoice.updateStatus ? QJsonValue(updateStatusText(*invoice.updateStatus)) : QJsonValue()}};
}

} // namespace podesk
