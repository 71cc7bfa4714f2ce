// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/transactionorder.h"

#include "core/rules/jsonfields.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

QList<TraceInput> limitInputs(int count, int limit)
{
    return {{u"count"_s, QString::number(count)}, {u"limit"_s, QString::number(limit)}};
}

/// G6, for one of the two quotas; true where there is room.
bool askRoom(Tracing& t, TransactionEffect& effect, const QString& subject, int count, int limit, ErrorCode code)
{
    if (t.check("G6"_L1, count < limit, subject, limitInputs(count, limit)))
        return true;
    effect.outcome = PoOutcome::QuotaMet;
    effect.reason = Error{code, u"G6"_s, subject, {{u"limit"_s, limit}, {u"count"_s, count}}};
    return false;
}

bool askQuotas(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    const bool becomesActive = !inputs.order || inputs.order->status == Status::Expired;
    if (becomesActive && inputs.activeLimit &&
        !askRoom(t, effect, subject, inputs.activeOthers, *inputs.activeLimit, ErrorCode::ActiveLimit))
        return false;
    return !inputs.order || !inputs.lineLimit ||
           askRoom(t, effect, subject, inputs.order->lines, *inputs.lineLimit, ErrorCode::LineLimit);
}

/// R45: an expired PO lives again, until its new line ends. R46: its other lines do not.
void revive(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    const QList<TraceInput> months{{u"expiration"_s, inputs.order->expiration.toText()},
                                   {u"end"_s, inputs.end.toText()}};
    effect.revives = t.grant("R45"_L1, true, subject, months);
    if (!effect.revives)
        return;
    effect.expiration = inputs.end;
    effect.keepsOtherLines = t.grant("R46"_L1, true, subject, {{u"lines"_s, QString::number(inputs.order->lines)}});
}

/// G5: the line's months lie inside the PO's, in every status.
void widen(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    const Month expiration = std::max(effect.expiration, inputs.end);
    const Month effective = std::min(effect.effective, inputs.start);
    if (expiration == effect.expiration && effective == effect.effective)
        return;
    const QList<TraceInput> months{{u"start"_s, inputs.start.toText()},
                                   {u"end"_s, inputs.end.toText()},
                                   {u"effective"_s, effect.effective.toText()},
                                   {u"expiration"_s, effect.expiration.toText()}};
    if (!t.grant("G5"_L1, true, subject, months))
        return;
    effect.expiration = expiration;
    effect.effective = effective;
}

void askKnownOrder(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    const Status status = inputs.order->status;
    const bool suspended = status == Status::Suspended || status == Status::SuspendedExpired;
    const QList<TraceInput> asked{{u"status"_s, statusText(status)}};
    // A moved account's number meets the new payer's PO as a purchase does (R34).
    const bool arrives = inputs.moved && !inputs.linked;
    effect.addsLine = t.grant(arrives ? "R34"_L1 : "R28"_L1, true, subject,
                              {{u"lines"_s, QString::number(inputs.order->lines)}});
    if (!effect.addsLine)
        return;
    if (status == Status::Expired)
        revive(t, effect, subject, inputs);
    if (status != Status::Expired || effect.revives)
        widen(t, effect, subject, inputs);
    if (!t.check("R41"_L1, !suspended, subject, asked)) {
        effect.outcome = PoOutcome::Suspended;
        effect.reason = Error{
            ErrorCode::OrderSuspended, u"R41"_s, subject, {{u"number"_s, subject}, {u"status"_s, statusText(status)}}};
    }
}

void askUnknownOrder(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    if (inputs.linked && t.grant("G9"_L1, true, subject, {}))
        return; // deleted since: its number keeps printing (G14), and no invoice brings it back
    effect.createsOrder =
        t.grant("R27"_L1, true, subject, {{u"start"_s, inputs.start.toText()}, {u"end"_s, inputs.end.toText()}});
    effect.addsLine = effect.createsOrder;
    if (!effect.createsOrder)
        return;
    effect.effective = inputs.start;
    effect.expiration = inputs.end;
}

QString flagText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

bool holdBack(TransactionEffect& effect, ErrorCode code, const QString& rule, const QString& subject)
{
    effect.outcome = PoOutcome::NotLinked;
    effect.reason = Error{code, rule, subject, {{u"number"_s, subject}}};
    return false;
}

/// R33, R35: after a move the number follows if the new organisation has the integration; by the newer edition it does not.
bool askMove(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    if (!t.grant("R33"_L1, inputs.edition == Edition::E2024, subject, {{u"edition"_s, editionText(inputs.edition)}}))
        return holdBack(effect, ErrorCode::NumberLeftBehind, u"R33"_s, subject);
    return t.check("R35"_L1, inputs.integrationOn, subject, {{u"integrationOn"_s, flagText(inputs.integrationOn)}}) ||
           holdBack(effect, ErrorCode::IntegrationOff, u"R35"_s, subject);
}

/// G3: may the number be linked to the payer?
bool askIntegration(Tracing& t, TransactionEffect& effect, const QString& subject, const TransactionInputs& inputs)
{
    if (inputs.moved && !inputs.linked)
        return askMove(t, effect, subject, inputs);
    if (t.check("G3"_L1, inputs.integrationOn || inputs.linked, subject,
                {{u"integrationOn"_s, flagText(inputs.integrationOn)}, {u"linked"_s, flagText(inputs.linked)}}))
        return true;
    effect.outcome = PoOutcome::NotLinked;
    effect.reason = Error{ErrorCode::IntegrationOff, u"G3"_s, subject, {}};
    return false;
}

} // namespace

Decision<TransactionEffect> decideTransaction(const TransactionInputs& inputs)
{
    Tracing t;
    TransactionEffect effect;
    const QString subject = shown(inputs.number);
    if (inputs.order) {
        effect.effective = inputs.order->effective;
        effect.expiration = inputs.order->expiration;
    }
    if (!askIntegration(t, effect, subject, inputs))
        return std::move(t).decide(effect);
    if (!inputs.order && inputs.linked) {
        askUnknownOrder(t, effect, subject, inputs);
    } else if (askQuotas(t, effect, subject, inputs)) {
        inputs.order ? askKnownOrder(t, effect, subject, inputs) : askUnknownOrder(t, effect, subject, inputs);
    }
    return std::move(t).decide(effect);
}

QJsonObject TransactionInputs::toJson() const
{
    QJsonObject object{{u"number"_s, number},    {u"start"_s, start.toText()},
                       {u"end"_s, end.toText()}, {u"integrationOn"_s, integrationOn},
                       {u"linked"_s, linked},    {u"activeOthers"_s, activeOthers}};
    if (order)
        object.insert(u"order"_s, QJsonObject{{u"status"_s, statusText(order->status)},
                                              {u"effective"_s, order->effective.toText()},
                                              {u"expiration"_s, order->expiration.toText()},
                                              {u"lines"_s, order->lines}});
    if (moved) {
        object.insert(u"moved"_s, true);
        object.insert(u"edition"_s, editionText(edition));
    }
    if (activeLimit)
        object.insert(u"activeLimit"_s, *activeLimit);
    if (lineLimit)
        object.insert(u"lineLimit"_s, *lineLimit);
    return object;
}

Result<TransactionInputs> TransactionInputs::fromJson(const QJsonObject& object)
{
    JsonFields fields(object);
    TransactionInputs inputs;
    inputs.number = fields.text("number"_L1);
    inputs.start = fields.month("start"_L1);
    inputs.end = fields.month("end"_L1);
    inputs.integrationOn = fields.flag("integrationOn"_L1);
    inputs.linked = fields.flag("linked"_L1);
    inputs.activeOthers = fields.integer("activeOthers"_L1);
    if (fields.has("order"_L1)) {
        JsonFields order(fields.object("order"_L1), fields.pointer("order"_L1));
        inputs.order = NamedOrder{order.word("status"_L1, statusFromText), order.month("effective"_L1),
                                  order.month("expiration"_L1), order.integer("lines"_L1)};
        fields.take(order.error());
    }
    if (fields.has("moved"_L1)) {
        inputs.moved = fields.flag("moved"_L1);
        inputs.edition = fields.word("edition"_L1, editionFromText);
    }
    if (fields.has("activeLimit"_L1))
        inputs.activeLimit = fields.integer("activeLimit"_L1);
    if (fields.has("lineLimit"_L1))
        inputs.lineLimit = fields.integer("lineLimit"_L1);
    if (fields.error())
        return tl::unexpected(*fields.error());
    return inputs;
}

} // namespace podesk::rules
