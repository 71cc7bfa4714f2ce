// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/lineroutes.h"

#include "core/rules/ordervalidation.h"
#include "ui/details/decimaltext.h"
#include "ui/scenarios/routes/orderroutes.h"
#include "ui/scenarios/routes/routes.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

void fillTax(Acts& acts, const Tax& tax, Currency currency)
{
    acts.choose(u"lineTax"_s, int(tax.kind));
    if (tax.kind == Tax::Kind::None)
        return;
    QString figure = tax.toText(currency);
    figure.remove(u'%');
    acts.fill(u"taxValue"_s, typedDecimal(figure.trimmed(), QLocale()));
}

/// The details beside the list, on the tab of its line items.
void openLines(Acts& acts)
{
    acts.showTab(u"detailsTabs"_s, u"linesTab"_s);
}

} // namespace

void fillLine(Acts& acts, const LineItem& line, const PurchaseOrderHeader& header)
{
    const Currency currency = line.currency.isValid() ? line.currency : header.currency;
    acts.fill(u"lineNumber"_s, line.number);
    acts.choose(u"lineType"_s, int(line.type));
    acts.fill(u"lineStart"_s, typedMonth(line.start.isValid() ? line.start : header.effective));
    acts.fill(u"lineEnd"_s, typedMonth(line.end.isValid() ? line.end : header.expiration));
    acts.fill(u"lineDescription"_s, line.description);
    acts.choose(u"lineCurrency"_s, currency.code());
    acts.fill(u"lineAmount"_s, typedDecimal(line.amount.toText(currency.digits()), QLocale()));
    acts.fill(u"lineQuantity"_s, QString::number(line.quantity));
    fillTax(acts, line.tax, currency);
    if (rules::offersBalanceTracking(line.type))
        acts.tick(u"balanceTracking"_s, line.balanceTracking);
}

Way wayToAddLine(const Stage& stage, const AddLineItem& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    acts.chooseAction(u"addLineItem"_s);
    fillLine(acts, command.line, stage.now.orders.first().header);
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToEditLine(const Stage& stage, const EditLineItem& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    openLines(acts);
    acts.selectRows(u"lines"_s, 0, {command.lineNumber});
    acts.press(u"editLineItem"_s);
    fillLine(acts, command.line, stage.now.orders.first().header);
    acts.press(u"verb"_s);
    return acts.take();
}

Way wayToRemoveLines(const Stage& stage, const RemoveLineItems& command)
{
    Acts acts(stage);
    if (!selectOrders(acts, 1))
        return std::nullopt;
    openLines(acts);
    acts.selectRows(u"lines"_s, 0, command.lineNumbers);
    acts.press(u"removeLineItems"_s);
    return acts.take();
}

} // namespace podesk
