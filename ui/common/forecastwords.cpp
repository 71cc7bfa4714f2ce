// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/forecastwords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

namespace {

class ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::ForecastWords)
};

} // namespace

QString forecastSentence(const Forecast& forecast)
{
    QStringList parts;
    if (forecast.invoices > 0)
        parts << ForecastWords::tr("%n invoice(s) are issued", nullptr, int(forecast.invoices));
    if (forecast.expiring > 0)
        parts << ForecastWords::tr("%n purchase order(s) expire", nullptr, int(forecast.expiring));
    if (forecast.ending > 0)
        parts << ForecastWords::tr("%n agreement(s) end", nullptr, int(forecast.ending));
    if (parts.isEmpty())
        return ForecastWords::tr("Nothing is due on the way.");
    return ForecastWords::tr("On the way: %1.", "list of what happens").arg(parts.join(QStringLiteral(", ")));
}

QString forecastEventText(const ForecastEvent& event)
{
    switch (event.kind) {
    case ForecastEvent::Kind::Invoice:
        return ForecastWords::tr("Invoice for %1: %2", "agreement, amount")
            .arg(event.subject, words::moneyText(event.amount, QLocale()));
    case ForecastEvent::Kind::OrderExpires:
        return ForecastWords::tr("%1 expires", "purchase order").arg(event.subject.simplified());
    case ForecastEvent::Kind::AgreementEnds:
        return ForecastWords::tr("%1 ends", "agreement").arg(event.subject);
    }
    return {};
}

} // namespace podesk
