// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementrows.h"

#include "core/rules/billing.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class AgreementWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::AgreementWords)
public:
    static QString chargeState(const ChargeOfAgreement& each);
    static QString chargedOn(const Charge& charge);
    static QString changesOf(const JournalEntry& entry, const AgreementView& view);
};

QString AgreementWords::chargeState(const ChargeOfAgreement& each)
{
    return each.charge.invoice.isValid() ? tr("Invoiced", "charge") : tr("To come", "charge");
}

/// Usage has a month; everything else a day.
QString AgreementWords::chargedOn(const Charge& charge)
{
    return charge.period ? words::monthText(*charge.period, QLocale()) : words::dateText(charge.dueOn, QLocale());
}

/// A stored value as one reads it. Times end in "on", amounts in "minor".
QString valueText(const QString& field, const QJsonValue& value, Currency currency)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return u"-"_s;
    if (field.endsWith("_on"_L1))
        return words::dateTimeText({value.toInteger()}, QLocale());
    if (field.endsWith("_minor"_L1))
        return words::moneyText({value.toInteger(), currency}, QLocale());
    if (field == "state"_L1) {
        if (const auto state = agreementStateFromText(value.toString()))
            return words::agreementStateWord(*state);
        if (const auto state = paymentStateFromText(value.toString()))
            return words::paymentStateWord(*state);
    }
    if (value.isBool())
        return value.toBool() ? AgreementWords::tr("yes") : AgreementWords::tr("no");
    return value.isString() ? value.toString().simplified() : QLocale().toString(value.toInteger());
}

/// Whose record a change is of: a charge or a payment is named, the agreement is not.
QString ownerOf(const QJsonObject& change, const AgreementView& view)
{
    const qint64 id = change.value("id"_L1).toInteger();
    const QString table = change.value("table"_L1).toString();
    if (table == "charges"_L1) {
        for (const ChargeOfAgreement& each : view.charges) {
            if (each.charge.id.value == id)
                return each.charge.number;
        }
    }
    if (table == "payment_requests"_L1) {
        for (const PaymentRequest& request : view.payments) {
            if (request.id.value == id)
                return request.number;
        }
    }
    return {};
}

/// What a command changed of the agreement, its charges and its payments, field by field.
QString AgreementWords::changesOf(const JournalEntry& entry, const AgreementView& view)
{
    static const QStringList quiet{u"version"_s,      u"revision"_s,   u"linked"_s,
                                   u"usage_linked"_s, u"invoice_id"_s, u"charge_id"_s};
    QStringList texts;
    for (const QJsonValue& value : entry.changes) {
        const QJsonObject change = value.toObject();
        const QString table = change.value("table"_L1).toString();
        const bool isOurs =
            (table == "agreements"_L1 && change.value("id"_L1).toInteger() == view.summary.agreement.id.value) ||
            !ownerOf(change, view).isEmpty();
        if (!isOurs)
            continue;
        const QJsonObject before = change.value("before"_L1).toObject();
        const QJsonObject after = change.value("after"_L1).toObject();
        const QString owner = ownerOf(change, view);
        if (change.value("kind"_L1) == "insert"_L1 && !owner.isEmpty()) {
            const Currency currency = view.summary.agreement.total.currency;
            texts << tr("%1: %2", "charge or request, amount")
                         .arg(owner, valueText(u"amount_minor"_s, after.value("amount_minor"_L1), currency));
        }
        if (change.value("kind"_L1) != "update"_L1)
            continue;
        for (auto field = after.begin(); field != after.end(); ++field) {
            if (quiet.contains(field.key()) || before.value(field.key()) == field.value())
                continue;
            const Currency currency = view.summary.agreement.total.currency;
            const QString heading = words::fieldHeading(field.key());
            texts << tr("%1: %2 → %3", "field, before, after")
                         .arg(owner.isEmpty() ? heading : owner + u' ' + heading,
                              valueText(field.key(), before.value(field.key()), currency),
                              valueText(field.key(), field.value(), currency));
        }
    }
    return texts.join(u"; "_s);
}

} // namespace

QString termText(const AgreementSummary& summary)
{
    const QLocale locale;
    const Agreement& agreement = summary.agreement;
    const QString start = words::dateText(agreement.start, locale);
    if (summary.isOpenEnded)
        return AgreementWords::tr("from %1", "first day").arg(start);
    return AgreementWords::tr("%1 – %2", "first day, last day")
        .arg(start, words::dateText({agreement.end.msecs - 1}, locale));
}

QString stateText(const AgreementSummary& summary)
{
    return summary.hasRunOut ? AgreementWords::tr("Run out", "agreement")
                             : words::agreementStateWord(summary.agreement.state);
}

QString numberText(const std::optional<QString>& number, bool isLinked)
{
    if (!number)
        return u"-"_s;
    return isLinked ? shownNumber(*number) : AgreementWords::tr("%1 (not linked)").arg(shownNumber(*number));
}

Money refundableOf(const Invoice& invoice, const AgreementView& view)
{
    Money left = invoice.total;
    for (const Invoice& memo : view.documents) {
        if (memo.original == invoice.id && memo.original.isValid())
            left = left.plus(memo.total).value_or(left);
    }
    left.minor = std::max<qint64>(0, left.minor);
    return left;
}

QList<PlainRowsModel::Column> chargeColumns()
{
    return {{AgreementWords::tr("Charge")},
            {words::fieldHeading(u"kind"_s)},
            {AgreementWords::tr("On")},
            {words::fieldHeading(u"amount"_s), true},
            {words::fieldHeading(u"purchase-order-id"_s)},
            {AgreementWords::tr("Line")},
            {words::fieldHeading(u"invoice"_s)},
            {words::fieldHeading(u"state"_s)},
            {words::fieldHeading(u"revision"_s), true}};
}

QList<PlainRowsModel::Row> chargeRows(const AgreementView& view)
{
    QList<PlainRowsModel::Row> rows;
    for (const ChargeOfAgreement& each : view.charges) {
        const Charge& charge = each.charge;
        rows.append({{charge.number, words::chargeKindWord(charge.kind), AgreementWords::chargedOn(charge),
                      words::moneyText(charge.amount, QLocale()), numberText(charge.poNumber, charge.linked),
                      charge.poLine.isEmpty() ? u"-"_s : charge.poLine.simplified(),
                      each.invoice.isEmpty() ? u"-"_s : each.invoice, AgreementWords::chargeState(each),
                      QLocale().toString(charge.revision)},
                     {}});
    }
    return rows;
}

QList<PlainRowsModel::Column> paymentColumns()
{
    return {{AgreementWords::tr("Request")},          {words::fieldHeading(u"name"_s)},
            {words::fieldHeading(u"amount"_s), true}, {words::fieldHeading(u"state"_s)},
            {words::fieldHeading(u"requested-on"_s)}, {words::fieldHeading(u"approves-on"_s)}};
}

QList<PlainRowsModel::Row> paymentRows(const AgreementView& view)
{
    QList<PlainRowsModel::Row> rows;
    for (const PaymentRequest& request : view.payments) {
        const bool isOpen = request.state == PaymentState::PendingApproval;
        rows.append({{request.number, request.name.simplified(), words::moneyText(request.amount, QLocale()),
                      words::paymentStateWord(request.state), words::dateText(request.requestedOn, QLocale()),
                      isOpen ? words::dateText(request.approvesOn, QLocale()) : u"-"_s},
                     {}});
    }
    return rows;
}

QList<PlainRowsModel::Column> documentColumns()
{
    return {{AgreementWords::tr("Document")},
            {words::fieldHeading(u"kind"_s)},
            {words::fieldHeading(u"issued-on"_s)},
            {words::fieldHeading(u"amount"_s), true},
            {words::fieldHeading(u"purchase-order-id"_s)},
            {words::fieldHeading(u"outcome"_s), false, u"outcome"_s}};
}

QList<PlainRowsModel::Row> documentRows(const AgreementView& view)
{
    QList<PlainRowsModel::Row> rows;
    for (const Invoice& invoice : view.documents) {
        const QString outcome = poOutcomeText(invoice.current.outcome);
        rows.append({{invoice.number, words::invoiceKindWord(invoice.kind),
                      words::dateText(invoice.issuedOn, QLocale()), words::moneyText(invoice.total, QLocale()),
                      printedText(invoice.current.poNumber), words::wordText(u"outcome"_s, outcome)},
                     outcome});
    }
    return rows;
}

QList<PlainRowsModel::Column> forecastColumns()
{
    return {{AgreementWords::tr("Document")},
            {AgreementWords::tr("On")},
            {words::fieldHeading(u"amount"_s), true},
            {words::fieldHeading(u"purchase-order-id"_s)},
            {words::fieldHeading(u"outcome"_s)}};
}

QList<PlainRowsModel::Row> forecastRows(const QList<InvoiceForecast>& documents)
{
    QList<PlainRowsModel::Row> rows;
    for (const InvoiceForecast& document : documents) {
        rows.append(
            {{words::invoiceKindWord(document.kind), words::dateText(document.on, QLocale()),
              words::moneyText(document.amount, QLocale()), printedText(document.poNumber), documentReason(document)},
             {}});
    }
    return rows;
}

QList<PlainRowsModel::Column> historyColumns()
{
    return {{words::fieldHeading(u"simulated-time"_s)},
            {words::fieldHeading(u"actor"_s)},
            {words::fieldHeading(u"command"_s)},
            {words::fieldHeading(u"changes"_s)}};
}

/// The acceptance is no command about an agreement that was there; it stands first in time all the same.
QList<PlainRowsModel::Row> historyRows(const AgreementView& view)
{
    QList<PlainRowsModel::Row> rows;
    for (const JournalEntry& entry : view.history) {
        rows.append({{words::dateTimeText(entry.simulatedTime, QLocale()), entry.actor,
                      words::commandName(entry.command), AgreementWords::changesOf(entry, view)},
                     {}});
    }
    const Agreement& agreement = view.summary.agreement;
    rows.append({{words::dateTimeText(agreement.acceptedOn, QLocale()), agreement.actor,
                  AgreementWords::tr("Accepted", "agreement"), view.summary.offer},
                 {}});
    return rows;
}

} // namespace podesk
