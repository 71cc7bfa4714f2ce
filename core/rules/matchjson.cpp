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
