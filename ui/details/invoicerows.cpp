// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/invoicerows.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class InvoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::InvoiceWords)
public:
    static QString causeOf(const InvoiceRevision& revision, const QList<SupportCase>& cases);
    static QString reply(const SupportCase& answered);
};

QString InvoiceWords::causeOf(const InvoiceRevision& revision, const QList<SupportCase>& cases)
{
    for (const SupportCase& each : cases) {
        if (each.id == revision.supportCase)
            return each.number;
    }
    return tr("first issue");
}

/// What Support wrote back, from the name of the error that a refused case was answered with.
QString InvoiceWords::reply(const SupportCase& answered)
{
    if (answered.state == SupportCaseState::Open)
        return u"-"_s;
    if (answered.state == SupportCaseState::Resolved)
        return tr("The invoice was printed anew.");
    const auto is = [&](ErrorCode code) { return answered.reply == errorCodeName(code); };
    if (is(ErrorCode::OrderSuspended))
        return tr("The purchase order is suspended; make it active first (R44).");
    if (is(ErrorCode::NothingToRegenerate))
        return tr("The invoice bears that number already.");
    if (is(ErrorCode::IntegrationOff))
        return tr("The billing integration was off when the number was to be linked (G3).");
    if (is(ErrorCode::NoPurchaseOrder))
        return tr("Still no purchase order fits this invoice.");
    return tr("A quota still keeps the number off this invoice (G6).");
}

} // namespace

QList<PlainRowsModel::Column> invoiceLineColumns()
{
    return {{words::fieldHeading(u"description"_s)}, {words::fieldHeading(u"amount"_s), true}};
}

QList<PlainRowsModel::Row> invoiceLineRows(const Invoice& invoice)
{
    QList<PlainRowsModel::Row> rows;
    for (const InvoiceLine& line : invoice.lines)
        rows.append({{line.description.simplified(), words::moneyText(line.amount, QLocale())}, {}});
    return rows;
}

QList<PlainRowsModel::Column> revisionColumns()
{
    return {{words::fieldHeading(u"revision"_s)},
            {InvoiceWords::tr("Printed on")},
            {words::fieldHeading(u"purchase-order"_s)},
            {words::fieldHeading(u"outcome"_s), false, u"outcome"_s},
            {InvoiceWords::tr("Because of")}};
}

QList<PlainRowsModel::Row> revisionRows(const InvoiceView& view)
{
    QList<PlainRowsModel::Row> rows;
    for (auto revision = view.revisions.crbegin(); revision != view.revisions.crend(); ++revision) {
        const QString outcome = poOutcomeText(revision->outcome);
        rows.append({{QLocale().toString(revision->revision), words::dateTimeText(revision->madeOn, QLocale()),
                      revision->poNumber.value_or(u"-"_s).simplified(), words::wordText(u"outcome"_s, outcome),
                      InvoiceWords::causeOf(*revision, view.cases)},
                     outcome});
    }
    return rows;
}

QList<PlainRowsModel::Column> supportCaseColumns()
{
    return {{InvoiceWords::tr("Case")},        {words::fieldHeading(u"status"_s), false, u"case-state"_s},
            {InvoiceWords::tr("Opened on")},   {InvoiceWords::tr("Opened by")},
            {InvoiceWords::tr("Answered on")}, {InvoiceWords::tr("Answer")}};
}

QList<PlainRowsModel::Row> supportCaseRows(const QList<SupportCase>& cases)
{
    QList<PlainRowsModel::Row> rows;
    for (auto each = cases.crbegin(); each != cases.crend(); ++each) {
        const QString state = supportCaseStateText(each->state);
        rows.append(
            {{each->number, words::wordText(u"case-state"_s, state), words::dateTimeText(each->openedOn, QLocale()),
              each->openedBy, each->closedOn ? words::dateTimeText(*each->closedOn, QLocale()) : u"-"_s,
              InvoiceWords::reply(*each)},
             state});
    }
    return rows;
}

const SupportCase* openCaseOf(const InvoiceView& view)
{
    const auto found = std::ranges::find(view.cases, SupportCaseState::Open, &SupportCase::state);
    return found == view.cases.end() ? nullptr : &*found;
}

} // namespace podesk
