// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reportwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ReportWords)
};

int plural(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString workspaceMade(const QString& path)
{
    return ReportWords::tr("The workspace “%1” was made.").arg(path);
}

QString backupMade(const QString& path)
{
    return ReportWords::tr("The backup “%1” was made.").arg(path);
}

QString recordCount(ListKind kind, qint64 count)
{
    switch (kind) {
    case ListKind::PurchaseOrders:
        return ReportWords::tr("%Ln purchase order(s)", nullptr, plural(count));
    case ListKind::LineItems:
        return ReportWords::tr("%Ln line item(s)", nullptr, plural(count));
    case ListKind::Journal:
        return ReportWords::tr("%Ln journal entry(s)", nullptr, plural(count));
    case ListKind::Invoices:
        return ReportWords::tr("%Ln invoice(s)", nullptr, plural(count));
    case ListKind::Notifications:
        return ReportWords::tr("%Ln notification(s)", nullptr, plural(count));
    }
    Q_UNREACHABLE();
}

QString exported(ListKind kind, qint64 count, const QString& path)
{
    return ReportWords::tr("Written to “%1”: %2.").arg(path, recordCount(kind, count));
}

QString nothingWritten()
{
    return ReportWords::tr("Dry run: nothing was written.");
}

QString matchesNothing(const QString& number)
{
    return ReportWords::tr("%1 is active but matches no invoice: every line item has ended (B44).").arg(number);
}

QString documentLine(const QString& number, Instant on, const QString& amount, const QString& poNumber,
                     const QLocale& locale)
{
    const QString what = number.isEmpty() ? ReportWords::tr("Invoice to come") : number;
    const QString day = dateText(on, locale);
    return poNumber.isEmpty()
               ? ReportWords::tr("%1 of %2: %3, no purchase order number.").arg(what, day, amount)
               : ReportWords::tr("%1 of %2: %3, purchase order number %4.").arg(what, day, amount, poNumber);
}

QString previewedSum(qint64 invoices, Money withPo, Money withoutPo, const QLocale& locale)
{
    return ReportWords::tr("%1: %2 with a purchase order number, %3 without.", "n invoices: amounts")
        .arg(recordCount(ListKind::Invoices, invoices), moneyText(withPo, locale), moneyText(withoutPo, locale));
}

QString nothingPreviewed(Instant until, const QLocale& locale)
{
    return ReportWords::tr("As things stand, no invoice will be issued before %1.").arg(dateText(until, locale));
}

QString agreementMade(const QString& agreement, Instant start, Instant end, const QLocale& locale)
{
    return ReportWords::tr("Agreement %1, from %2 to %3.")
        .arg(agreement, dateText(start, locale), dateText(end, locale));
}

QString invoicesIssued(qint64 count)
{
    return ReportWords::tr("%Ln invoice(s) were issued in all.", nullptr, plural(count));
}

QString noticeLine(const Notification& notice, const QLocale& locale)
{
    const QString what = notice.number.isEmpty() ? ReportWords::tr("Notice to come") : notice.number;
    const QString about = notice.kind == NotificationKind::Expiration
                              ? ReportWords::tr("%1 expires at the end of %2")
                                    .arg(shownText(notice.orderNumber), monthText(notice.expiration, locale))
                              : ReportWords::tr("%1, line item %2, has a balance of %3")
                                    .arg(shownText(notice.orderNumber), shownText(notice.lineNumber),
                                         notice.balance ? moneyText(*notice.balance, locale) : QString());
    const QString result = notice.outcome == NotificationOutcome::Sent
                               ? ReportWords::tr("sent to %1").arg(shownText(notice.recipients.join(u", "_s)))
                               : notificationOutcomeWord(notice.outcome);
    return ReportWords::tr("%1 of %2: %3; %4.").arg(what, dateText(notice.on, locale), about, result);
}

QString moveLine(const QString& agreement, const QString& product, const QString& number, const QString& after)
{
    const QString what = ReportWords::tr("%1 (%2)").arg(agreement, shownText(product));
    if (number.isEmpty())
        return ReportWords::tr("%1: bought without a purchase order number.").arg(what);
    if (after.isEmpty())
        return ReportWords::tr("%1: bought with %2; the next invoice bears no number.").arg(what, shownText(number));
    return ReportWords::tr("%1: bought with %2; the next invoice bears %3.").arg(what, shownText(number), shownText(after));
}

QString nothingToCome(const QString& agreement, const QString& product)
{
    return ReportWords::tr("%1 (%2): no invoice is to come.").arg(agreement, shownText(product));
}

QString requestLine(const ProcurementRequest& request, const QLocale& locale)
{
    const QString what = request.number.isEmpty() ? ReportWords::tr("Request to come") : request.number;
    return ReportWords::tr("%1: %2, %3, %4.")
        .arg(what, procurementPartWord(request.part), moneyText(request.amount, locale),
             procurementStateWord(request.state));
}

QString noticesMade(qint64 count)
{
    return ReportWords::tr("%Ln notice(s) in all.", nullptr, plural(count));
}

QString chargeNamed(const QString& number)
{
    return ReportWords::tr("Its number: %1").arg(number);
}

QString updateFailed(const QString& what)
{
    return ReportWords::tr("The invoice was left as it is: %1").arg(what);
}

QString supportCaseNamed(const QString& number)
{
    return ReportWords::tr("Support case: %1").arg(number);
}

QString supportReply(const QString& what)
{
    return ReportWords::tr("Support could not do what was asked: %1").arg(what);
}

QString importRead(qint64 rows, qint64 lines)
{
    return ReportWords::tr("Read: %Ln row(s), %1.", nullptr, plural(rows))
        .replace("%1"_L1, recordCount(ListKind::LineItems, lines));
}

QString importDone(qint64 orders, qint64 lines, bool dryRun)
{
    const QString what = recordCount(ListKind::PurchaseOrders, orders);
    const QString with = recordCount(ListKind::LineItems, lines);
    return dryRun ? ReportWords::tr("Would be imported: %1, %2.").arg(what, with)
                  : ReportWords::tr("Imported: %1, %2.").arg(what, with);
}

QString importLeftOut(qint64 findings)
{
    return ReportWords::tr("Left out for %Ln finding(s):", nullptr, plural(findings));
}

QString importRounded(qint64 lines, const QString& inAll)
{
    return ReportWords::tr("Rounding changed the total of %Ln line item(s), by %1 in all.", nullptr, plural(lines))
        .replace("%1"_L1, inAll);
}

QString importTotal(const CurrencyTotals& totals, const QLocale& locale)
{
    return ReportWords::tr("Total: %1").arg(totalsText(totals, locale));
}

QString invariantName(const QString& invariant)
{
    struct Entry
    {
        QLatin1StringView id;
        const char* text;
    };
    static constexpr Entry all[]{
        {"line-total"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Total value of a line item")},
        {"line-balance"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Balance of a line item")},
        {"order-value"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Value of a purchase order")},
        {"order-balance"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Balance of a purchase order")},
        {"count"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Counts of a purchase order")},
        {"months"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Order of months")},
        {"reference"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Reference to another record")},
        {"number-unique"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Number that must be unique")},
        {"counter"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Counter of numbers")},
        {"journal-chain"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Hash chain of the journal")},
        {"journal-gap"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Gap in the journal")},
        {"setting"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Setting of the workspace")},
        {"enumeration"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Word out of a fixed list")},
        {"json"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "List kept as JSON")},
        {"range"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Number outside its range")},
        {"agreement-total"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Total of an agreement")},
        {"charge-currency"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Currency of a charge")},
        {"charge-invoice"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Invoice of a charge")},
        {"charge-amount"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Amount of a charge")},
        {"invoice-total"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Total of an invoice")},
        {"invoice-currency"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Currency of an invoice")},
        {"invoice-outcome"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Purchase order number of an invoice")},
        {"invoice-revision"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Revisions of an invoice")},
        {"case-state"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "State of a support case")},
        {"decision-replay"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Decision that, asked again, says something else")},
        {"notice-recipients"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Recipients of a notice")},
        {"notice-number"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Number of a notice")},
        {"notice-decision"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Decision behind a notice")},
        {"notice-order"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Purchase order of a notice")},
        {"notice-line"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Line item of a notice")},
        {"notice-outcome"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Result of a notice")},
        {"notice-distance"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Day an expiration was set")},
        {"case-subject"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "What a support case is about")},
        {"request-state"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "State of a request")},
        {"request-agreement"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Agreement of a request")},
        {"file"_L1, QT_TRANSLATE_NOOP("podesk::words::ReportWords", "Pages of the file")},
    };
    const auto found = std::ranges::find_if(all, [&](const Entry& entry) { return entry.id == invariant; });
    return found == std::end(all) ? invariant : ReportWords::tr(found->text);
}

QString checkPassed()
{
    return ReportWords::tr("Checked: everything holds.");
}

QString checkFound(qint64 findings)
{
    return ReportWords::tr("Checked: %Ln record(s) do not hold.", nullptr, plural(findings));
}

QString checkFinding(const QString& invariant, const QString& record, const QString& expected, const QString& actual)
{
    return ReportWords::tr("%1: %2: expected %3, found %4.")
        .arg(record, invariantName(invariant), expected.isEmpty() ? u"-"_s : expected,
             actual.isEmpty() ? u"-"_s : actual);
}

QString rulesProven(qsizetype proven, qsizetype all)
{
    return ReportWords::tr("%1 of %2 rules have a test or a scenario step that asserts them; the two numbers count these.")
        .arg(proven)
        .arg(all);
}

QString callProblem(const QString& what, const QString& verb)
{
    const QString help = verb.isEmpty() ? u"podesk-cli --help"_s : u"podesk-cli %1 --help"_s.arg(verb);
    return ReportWords::tr("The call cannot be understood: %1 (see %2)").arg(what, help);
}

} // namespace podesk::words
