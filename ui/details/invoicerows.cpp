// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/invoicerows.h"

#include "ui/details/supportcaserows.h"
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
};

QString InvoiceWords::causeOf(const InvoiceRevision& revision, const QList<SupportCase>& cases)
{
    for (const SupportCase& each : cases) {
        if (each.id == revision.supportCase)
            return each.number;
    }
    return tr("first issue");
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
              supportReplyText(*each)},
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
