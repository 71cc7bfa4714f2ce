// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outcomes.h"

#include "core/exchange/orderjson.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

QJsonObject rowToJson(const RowOutcome& row)
{
    QJsonObject object{{u"number"_s, row.number},
                       {u"done"_s, !row.refusal.has_value()},
                       {u"before"_s, statusText(row.before)},
                       {u"after"_s, statusText(row.after)},
                       {u"matchesNothing"_s, row.matchesNothing}};
    if (row.refusal)
        object.insert(u"error"_s, errorToJson(*row.refusal));
    return object;
}

} // namespace

QJsonObject documentToJson(const InvoiceForecast& document)
{
    QJsonObject object{{u"kind"_s, invoiceKindText(document.kind)},
                       {u"on"_s, document.on.toText()},
                       {u"total"_s, moneyToJson(document.amount)},
                       {u"issuer"_s, document.issuer},
                       {u"product"_s, document.subject},
                       {u"outcome"_s, poOutcomeText(document.outcome)},
                       {u"poNumber"_s, document.poNumber ? QJsonValue(*document.poNumber) : QJsonValue()}};
    if (!document.number.isEmpty())
        object.insert(u"number"_s, document.number);
    if (document.reason)
        object.insert(u"reason"_s, errorToJson(*document.reason));
    return object;
}

namespace {

QJsonArray documentsToJson(const QList<InvoiceForecast>& documents)
{
    QJsonArray list;
    for (const InvoiceForecast& document : documents)
        list.append(documentToJson(document));
    return list;
}

/// What is needed to give a charge another number: its own, and the revision that was seen.
QJsonArray chargesToJson(const QList<Charge>& charges)
{
    QJsonArray list;
    for (const Charge& charge : charges) {
        list.append(QJsonObject{{u"number"_s, charge.number},
                                {u"revision"_s, charge.revision},
                                {u"kind"_s, chargeKindText(charge.kind)},
                                {u"on"_s, charge.dueOn.toText()},
                                {u"total"_s, moneyToJson(charge.amount)},
                                {u"poNumber"_s, charge.poNumber ? QJsonValue(*charge.poNumber) : QJsonValue()}});
    }
    return list;
}

QJsonObject purchaseToJson(const PurchaseOutcome& purchase)
{
    QJsonObject object{{u"total"_s, moneyToJson(purchase.total)},
                       {u"start"_s, purchase.start.toText()},
                       {u"end"_s, purchase.end.toText()},
                       {u"field"_s, rules::poFieldText(purchase.gate.field)},
                       {u"documents"_s, documentsToJson(purchase.documents)}};
    if (!purchase.agreement.isEmpty())
        object.insert(u"agreement"_s, purchase.agreement);
    if (!purchase.charges.isEmpty())
        object.insert(u"charges"_s, chargesToJson(purchase.charges));
    if (purchase.effect) {
        object.insert(u"purchaseOrder"_s, QJsonObject{{u"created"_s, purchase.effect->createsOrder},
                                                      {u"lineAdded"_s, purchase.effect->addsLine},
                                                      {u"revived"_s, purchase.effect->revives},
                                                      {u"outcome"_s, poOutcomeText(purchase.effect->outcome)}});
    }
    return object;
}

QJsonObject moveToJson(const MoveOutcome& move)
{
    QJsonArray agreements;
    for (const MovedAgreement& each : move.agreements) {
        agreements.append(QJsonObject{{u"agreement"_s, each.number},
                                      {u"product"_s, each.product},
                                      {u"poNumber"_s, each.poNumber ? QJsonValue(*each.poNumber) : QJsonValue()},
                                      {u"before"_s, each.before ? QJsonValue(documentToJson(*each.before)) : QJsonValue()},
                                      {u"after"_s, each.after ? QJsonValue(documentToJson(*each.after)) : QJsonValue()}});
    }
    return {{u"account"_s, move.account.number}, {u"from"_s, move.from},
            {u"to"_s, move.to},                  {u"payer"_s, move.payer.number},
            {u"integrationOn"_s, move.integrationOn}, {u"agreements"_s, agreements}};
}

void printMove(const MoveOutcome& move, Output& out)
{
    for (const MovedAgreement& each : move.agreements) {
        if (!each.after) {
            out.line(words::nothingToCome(each.number, each.product));
            continue;
        }
        QString line = words::moveLine(each.number, each.product, each.poNumber.value_or(QString()),
                                       each.after->poNumber.value_or(QString()));
        if (each.after->reason)
            line += u' ' + words::errorSentence(*each.after->reason);
        out.line(line);
    }
}

QJsonObject requestToJson(const ProcurementRequest& request)
{
    QJsonObject object{{u"part"_s, procurementPartText(request.part)},
                       {u"total"_s, moneyToJson(request.amount)},
                       {u"state"_s, procurementStateText(request.state)},
                       {u"orderNumber"_s, request.orderNumber}};
    if (!request.number.isEmpty())
        object.insert(u"number"_s, request.number);
    return object;
}

QJsonObject noticeToJson(const Notification& notice)
{
    QJsonObject object{{u"notice"_s, notificationKindText(notice.kind)},
                       {u"on"_s, notice.on.toText()},
                       {u"result"_s, notificationOutcomeText(notice.outcome)},
                       {u"purchaseOrder"_s, notice.orderNumber},
                       {u"recipients"_s, QJsonArray::fromStringList(notice.recipients)},
                       {u"expiration"_s, notice.expiration.toText()},
                       {u"awsThresholds"_s, notice.awsThresholds}};
    if (!notice.number.isEmpty())
        object.insert(u"number"_s, notice.number);
    if (notice.kind == NotificationKind::Balance)
        object.insert(u"lineItem"_s, notice.lineNumber);
    if (notice.balance)
        object.insert(u"balance"_s, moneyToJson(*notice.balance));
    if (notice.total)
        object.insert(u"total"_s, moneyToJson(*notice.total));
    return object;
}

/// What a command bought, issued, or asked Support for.
void addDocuments(QJsonObject& object, const CommandOutcome& outcome)
{
    if (outcome.purchase)
        object.insert(u"purchase"_s, purchaseToJson(*outcome.purchase));
    if (!outcome.invoices.isEmpty())
        object.insert(u"invoices"_s, documentsToJson(outcome.invoices));
    if (outcome.invoicesIssued > 0)
        object.insert(u"invoicesIssued"_s, outcome.invoicesIssued);
    if (outcome.move)
        object.insert(u"move"_s, moveToJson(*outcome.move));
    QJsonArray requests;
    for (const ProcurementRequest& request : outcome.requests)
        requests.append(requestToJson(request));
    if (!requests.isEmpty())
        object.insert(u"requests"_s, requests);
    QJsonArray notices;
    for (const Notification& notice : outcome.notices)
        notices.append(noticeToJson(notice));
    if (!notices.isEmpty())
        object.insert(u"notices"_s, notices);
    if (outcome.noticesMade > 0)
        object.insert(u"noticesMade"_s, outcome.noticesMade);
    if (!outcome.charge.isEmpty())
        object.insert(u"charge"_s, outcome.charge);
    if (!outcome.supportCase.isEmpty())
        object.insert(u"supportCase"_s, outcome.supportCase);
    if (outcome.reply)
        object.insert(u"reply"_s, errorToJson(*outcome.reply));
}

bool hasRefusedRow(const CommandOutcome& outcome)
{
    return std::ranges::any_of(outcome.rows, [](const RowOutcome& row) { return row.refusal.has_value(); });
}

void printRows(const CommandOutcome& outcome, Output& out)
{
    for (const RowOutcome& row : outcome.rows) {
        if (row.refusal) {
            out.problem(words::errorSentence(*row.refusal));
            continue;
        }
        const QString to = outcome.command == "change-status"_L1 ? statusText(row.after) : QString();
        out.line(words::doneSentence(outcome.command, plain(row.number), 1, to));
        if (row.matchesNothing)
            out.line(words::matchesNothing(plain(row.number)));
    }
}

void printDocument(const InvoiceForecast& document, Output& out)
{
    const QString amount = words::moneyText(document.amount, QLocale());
    const QString number = document.poNumber ? plain(*document.poNumber) : QString();
    QString line = words::documentLine(document.number, document.on, amount, number, QLocale());
    if (document.reason)
        line += u' ' + words::errorSentence(*document.reason);
    out.line(line);
}

void printDocuments(const CommandOutcome& outcome, Output& out)
{
    if (outcome.purchase && !outcome.purchase->agreement.isEmpty())
        out.line(words::agreementMade(outcome.purchase->agreement, outcome.purchase->start, outcome.purchase->end,
                                      QLocale()));
    // A purchase tells of the invoices that are still to come, too.
    const QList<InvoiceForecast>& documents = outcome.purchase ? outcome.purchase->documents : outcome.invoices;
    for (const InvoiceForecast& document : documents)
        printDocument(document, out);
    if (outcome.invoicesIssued > documents.size())
        out.line(words::invoicesIssued(outcome.invoicesIssued));
    if (outcome.move)
        printMove(*outcome.move, out);
    for (const ProcurementRequest& request : outcome.requests)
        out.line(words::requestLine(request, QLocale()));
    for (const Notification& notice : outcome.notices)
        out.line(words::noticeLine(notice, QLocale()));
    if (outcome.noticesMade > outcome.notices.size())
        out.line(words::noticesMade(outcome.noticesMade));
    if (!outcome.charge.isEmpty())
        out.line(words::chargeNamed(outcome.charge));
    if (!outcome.supportCase.isEmpty())
        out.line(words::supportCaseNamed(outcome.supportCase));
    if (outcome.reply)
        out.line(outcome.command == "update-invoice-purchase-order"_L1
                     ? words::updateFailed(words::errorSentence(*outcome.reply))
                     : words::supportReply(words::errorSentence(*outcome.reply)));
}

} // namespace

QJsonObject outcomeToJson(const CommandOutcome& outcome)
{
    QJsonObject object{{u"command"_s, outcome.command},
                       {u"done"_s, outcome.isDone()},
                       {u"position"_s, outcome.position},
                       {u"subject"_s, outcome.subject},
                       {u"trace"_s, outcome.trace.toJson()}};
    if (!outcome.undone.isEmpty())
        object.insert(u"undone"_s, outcome.undone);
    QJsonArray rows;
    for (const RowOutcome& row : outcome.rows)
        rows.append(rowToJson(row));
    if (!rows.isEmpty())
        object.insert(u"rows"_s, rows);
    if (outcome.refusal)
        object.insert(u"error"_s, errorToJson(*outcome.refusal));
    QJsonArray refusals;
    for (const Error& refusal : outcome.refusals)
        refusals.append(errorToJson(refusal));
    if (!refusals.isEmpty())
        object.insert(u"refusals"_s, refusals);
    addDocuments(object, outcome);
    return object;
}

int report(const CommandOutcome& outcome, Output& out)
{
    if (!outcome.rows.isEmpty()) {
        printRows(outcome, out);
    } else if (outcome.refusal) {
        const QList<Error> all = outcome.refusals.isEmpty() ? QList<Error>{*outcome.refusal} : outcome.refusals;
        for (const Error& error : all)
            out.problem(words::errorSentence(error));
    } else if (!outcome.undone.isEmpty()) {
        out.line(
            words::doneSentence(outcome.command, words::doneSentence(outcome.undone, plain(outcome.subject), 1), 1));
    } else {
        const qint64 count = outcome.rowsImported > 0 ? outcome.rowsImported : 1;
        out.line(words::doneSentence(outcome.command, plain(outcome.subject), count));
        printDocuments(outcome, out);
    }
    if (outcome.refusal)
        return exitCode(outcome.refusal->code);
    return hasRefusedRow(outcome) ? 1 : 0;
}

} // namespace podesk::cli
