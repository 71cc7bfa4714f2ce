// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/invoicematch.h"
#include "core/rules/jsonfields.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> quotaFromText(QStringView text)
{
    for (const ErrorCode code : {ErrorCode::ActiveLimit, ErrorCode::LineLimit}) {
        if (errorCodeName(code) == text)
            return code;
    }
    return std::nullopt;
}

/// What the number of the purchase brings along; most invoices have none, so that what is absent is as it is by
/// default.
void writeTransaction(QJsonObject& object, const MatchQuestion& q)
{
    if (q.transactionNumber)
        object.insert(u"transactionNumber"_s, *q.transactionNumber);
    if (q.linked)
        object.insert(u"linked"_s, true);
    if (q.heldBack != PoOutcome::Transaction)
        object.insert(u"heldBack"_s, poOutcomeText(q.heldBack));
    if (q.quota)
        object.insert(u"quota"_s, errorCodeName(*q.quota));
    if (q.leftBehind)
        object.insert(u"leftBehind"_s, true);
    if (q.quotaLimit != 0)
        object.insert(u"quotaLimit"_s, q.quotaLimit);
    if (q.transactionStatus)
        object.insert(u"transactionStatus"_s, statusText(*q.transactionStatus));
    if (q.transactionOrder.isValid())
        object.insert(u"transactionOrder"_s, q.transactionOrder.value);
    if (q.transactionLine.isValid())
        object.insert(u"transactionLine"_s, q.transactionLine.value);
}

/// An order, a line and whether a balance moves: what both answers that need no search say.
QJsonObject linkToJson(PurchaseOrderId order, LineItemId line, bool moves)
{
    QJsonObject object{{u"moves"_s, moves}};
    if (order.isValid())
        object.insert(u"order"_s, order.value);
    if (line.isValid())
        object.insert(u"line"_s, line.value);
    return object;
}

void writeAnswers(QJsonObject& object, const MatchQuestion& q)
{
    if (q.consumption)
        object.insert(u"consumption"_s, true);
    if (q.original) {
        QJsonObject original = linkToJson(q.original->order, q.original->line, q.original->paid);
        original.insert(u"outcome"_s, poOutcomeText(q.original->outcome));
        if (q.original->printed)
            original.insert(u"printed"_s, *q.original->printed);
        object.insert(u"original"_s, original);
    }
    if (q.chosen) {
        QJsonObject chosen = linkToJson(q.chosen->order, q.chosen->line, q.chosen->pays);
        chosen.insert(u"number"_s, q.chosen->number);
        chosen.insert(u"status"_s, statusText(q.chosen->status));
        object.insert(u"chosen"_s, chosen);
    }
}

QJsonObject questionToJson(const MatchQuestion& q)
{
    QJsonObject object{{u"invoice"_s, q.invoice},
                       {u"edition"_s, editionText(q.edition)},
                       {u"kind"_s, invoiceKindText(q.kind)},
                       {u"issuer"_s, q.issuer},
                       {u"period"_s, q.period.toText()},
                       {u"issued"_s, q.issued.toText()},
                       {u"amount"_s, moneyToJson(q.amount)},
                       {u"taxRegistrationNumber"_s, q.taxRegistrationNumber},
                       {u"invoiceUnit"_s, q.invoiceUnit}};
    writeTransaction(object, q);
    writeAnswers(object, q);
    return object;
}

void readTransaction(JsonFields& fields, MatchQuestion& q)
{
    if (fields.has("transactionNumber"_L1))
        q.transactionNumber = fields.text("transactionNumber"_L1);
    if (fields.has("linked"_L1))
        q.linked = fields.flag("linked"_L1);
    if (fields.has("heldBack"_L1))
        q.heldBack = fields.word("heldBack"_L1, poOutcomeFromText);
    if (fields.has("quota"_L1))
        q.quota = fields.word("quota"_L1, quotaFromText);
    if (fields.has("leftBehind"_L1))
        q.leftBehind = fields.flag("leftBehind"_L1);
    if (fields.has("quotaLimit"_L1))
        q.quotaLimit = fields.integer("quotaLimit"_L1);
    if (fields.has("transactionStatus"_L1))
        q.transactionStatus = fields.word("transactionStatus"_L1, statusFromText);
    if (fields.has("transactionOrder"_L1))
        q.transactionOrder = PurchaseOrderId(fields.number("transactionOrder"_L1));
    if (fields.has("transactionLine"_L1))
        q.transactionLine = LineItemId(fields.number("transactionLine"_L1));
}

void readLink(JsonFields& fields, PurchaseOrderId& order, LineItemId& line, bool& moves)
{
    moves = fields.flag("moves"_L1);
    if (fields.has("order"_L1))
        order = PurchaseOrderId(fields.number("order"_L1));
    if (fields.has("line"_L1))
        line = LineItemId(fields.number("line"_L1));
}

void readAnswers(JsonFields& fields, MatchQuestion& q)
{
    if (fields.has("consumption"_L1))
        q.consumption = fields.flag("consumption"_L1);
    if (fields.has("original"_L1)) {
        JsonFields of(fields.object("original"_L1), fields.pointer("original"_L1));
        MatchOriginal& original = q.original.emplace();
        readLink(of, original.order, original.line, original.paid);
        original.outcome = of.word("outcome"_L1, poOutcomeFromText);
        if (of.has("printed"_L1))
            original.printed = of.text("printed"_L1);
        fields.take(of.error());
    }
    if (fields.has("chosen"_L1)) {
        JsonFields of(fields.object("chosen"_L1), fields.pointer("chosen"_L1));
        MatchChoice& chosen = q.chosen.emplace();
        readLink(of, chosen.order, chosen.line, chosen.pays);
        chosen.number = of.text("number"_L1);
        chosen.status = of.word("status"_L1, statusFromText);
        fields.take(of.error());
    }
}

MatchQuestion questionFromJson(JsonFields& fields)
{
    MatchQuestion q;
    q.invoice = fields.text("invoice"_L1);
    q.edition = fields.word("edition"_L1, editionFromText);
    q.kind = fields.word("kind"_L1, invoiceKindFromText);
    q.issuer = fields.text("issuer"_L1);
    q.period = fields.month("period"_L1);
    q.issued = fields.month("issued"_L1);
    q.amount = fields.money("amount"_L1);
    q.taxRegistrationNumber = fields.text("taxRegistrationNumber"_L1);
    q.invoiceUnit = fields.text("invoiceUnit"_L1);
    readTransaction(fields, q);
    readAnswers(fields, q);
    return q;
}

QJsonObject candidateToJson(const MatchCandidate& c)
{
    QJsonObject object{{u"order"_s, c.order.value},
                       {u"line"_s, c.line.value},
                       {u"orderNumber"_s, c.orderNumber},
                       {u"lineNumber"_s, c.lineNumber},
                       {u"suspended"_s, c.suspended},
                       {u"billFrom"_s, c.billFrom},
                       {u"taxRegistrationNumbers"_s, QJsonArray::fromStringList(c.taxRegistrationNumbers)},
                       {u"invoiceUnits"_s, QJsonArray::fromStringList(c.invoiceUnits)},
                       {u"effective"_s, c.effective.toText()},
                       {u"expiration"_s, c.expiration.toText()},
                       {u"start"_s, c.start.toText()},
                       {u"end"_s, c.end.toText()},
                       {u"type"_s, lineItemTypeText(c.type)},
                       {u"updatedOn"_s, c.updatedOn.toText()}};
    if (c.balance)
        object.insert(u"balance"_s, moneyToJson(*c.balance));
    return object;
}

MatchCandidate candidateFromJson(JsonFields& fields)
{
    MatchCandidate c;
    c.order = PurchaseOrderId(fields.number("order"_L1));
    c.line = LineItemId(fields.number("line"_L1));
    c.orderNumber = fields.text("orderNumber"_L1);
    c.lineNumber = fields.text("lineNumber"_L1);
    c.suspended = fields.flag("suspended"_L1);
    c.billFrom = fields.text("billFrom"_L1);
    c.taxRegistrationNumbers = fields.texts("taxRegistrationNumbers"_L1);
    c.invoiceUnits = fields.texts("invoiceUnits"_L1);
    c.effective = fields.month("effective"_L1);
    c.expiration = fields.month("expiration"_L1);
    c.start = fields.month("start"_L1);
    c.end = fields.month("end"_L1);
    c.type = fields.word("type"_L1, lineItemTypeFromText);
    c.updatedOn = fields.word("updatedOn"_L1, Instant::fromText);
    if (fields.has("balance"_L1))
        c.balance = fields.money("balance"_L1);
    return c;
}

} // namespace

QJsonObject MatchInputs::toJson() const
{
    QJsonArray all;
    for (const MatchCandidate& candidate : candidates)
        all.append(candidateToJson(candidate));
    QJsonObject elsewhere;
    for (auto it = droppedElsewhere.begin(); it != droppedElsewhere.end(); ++it)
        elsewhere.insert(it.key(), it.value());
    return {{u"question"_s, questionToJson(question)}, {u"candidates"_s, all}, {u"droppedElsewhere"_s, elsewhere}};
}

Result<MatchInputs> MatchInputs::fromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    MatchInputs inputs;
    JsonFields question(fields.object("question"_L1), fields.pointer("question"_L1));
    inputs.question = questionFromJson(question);
    fields.take(question.error());
    const QJsonArray all = fields.list("candidates"_L1);
    for (qsizetype at = 0; at < all.size(); ++at) {
        JsonFields candidate(all[at].toObject(), fields.pointer("candidates"_L1) + u'/' + QString::number(at));
        inputs.candidates.append(candidateFromJson(candidate));
        fields.take(candidate.error());
    }
    const QJsonObject elsewhere = fields.object("droppedElsewhere"_L1);
    for (auto it = elsewhere.begin(); it != elsewhere.end(); ++it) {
        if (!it.value().isDouble())
            fields.spoil("droppedElsewhere"_L1);
        inputs.droppedElsewhere.insert(it.key(), it.value().toInteger());
    }
    if (fields.error())
        return tl::unexpected(*fields.error());
    return inputs;
}

} // namespace podesk::rules
