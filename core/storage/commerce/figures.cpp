// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

#include <QtCore/QMap>

#include <algorithm>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

using Coming = CommerceStore::Coming;
using Event = CommerceStore::Coming::Event;

/// One kind of event: how many there are, and the first of them in order of time.
struct ComingSelect
{
    QString count;
    QString first;
    Event::Kind kind;
    QVariantList range;
};

/// Expiration months that end in (after, until]: months are counted, and each ends where the next one begins.
QVariantList monthsEnding(Instant after, Instant until)
{
    return {qint64(Month::containing(after).index), qint64(Month::containing(until).index)};
}

std::array<ComingSelect, 3> comingSelects(Instant after, Instant until)
{
    return {
        ComingSelect{u"SELECT COUNT(*) FROM charges WHERE invoice_id IS NULL AND due_on <= ?"_s,
                     u"SELECT c.due_on, a.number, c.amount_minor, c.currency FROM charges c "
                     "JOIN agreements a ON a.id = c.agreement_id WHERE c.invoice_id IS NULL AND c.due_on <= ? "
                     "ORDER BY c.due_on, c.id LIMIT ?"_s,
                     Event::Kind::Charge,
                     {until.msecs}},
        ComingSelect{u"SELECT COUNT(*) FROM purchase_orders WHERE expiration >= ? AND expiration < ?"_s,
                     u"SELECT expiration, number FROM purchase_orders WHERE expiration >= ? AND expiration < ? "
                     "ORDER BY expiration, id LIMIT ?"_s,
                     Event::Kind::OrderExpires, monthsEnding(after, until)},
        ComingSelect{u"SELECT COUNT(*) FROM agreements WHERE ends_on > ? AND ends_on <= ?"_s,
                     u"SELECT ends_on, number FROM agreements WHERE ends_on > ? AND ends_on <= ? "
                     "ORDER BY ends_on, id LIMIT ?"_s,
                     Event::Kind::AgreementEnds,
                     {after.msecs, until.msecs}},
    };
}

Instant momentOf(Event::Kind kind, qint64 stored)
{
    return kind == Event::Kind::OrderExpires ? Month{qint32(stored)}.end() : Instant{stored};
}

Result<void> readEvents(Database& database, const ComingSelect& events, int limit, QList<Event>& into)
{
    return select(database, events.first, events.range + QVariantList{limit}, [&](const QSqlQuery& row) {
        Event event{events.kind, momentOf(events.kind, row.value(0).toLongLong()), row.value(1).toString(), {}};
        if (events.kind == Event::Kind::Charge)
            event.amount = {row.value(2).toLongLong(),
                            Currency::fromCode(row.value(3).toString()).value_or(Currency())};
        into.append(event);
        return true;
    });
}

/// Adds the invoices of one month, currency by currency.
Result<void> readSpend(Database& database, Month month, QList<CommerceStore::Spend>& into)
{
    // The outcome says whether a number was printed and stands in the index; the number itself does not.
    const QString sql =
        u"SELECT currency, outcome, SUM(total_minor) FROM invoices WHERE issued_on >= ? AND issued_on < ? "
        "GROUP BY currency, outcome"_s;
    QMap<Currency, CommerceStore::Spend> sums;
    const auto read = select(database, sql, {month.begin().msecs, month.end().msecs}, [&](const QSqlQuery& row) {
        const Currency currency = Currency::fromCode(row.value(0).toString()).value_or(Currency());
        const auto outcome = poOutcomeFromText(row.value(1).toString());
        CommerceStore::Spend& spend = sums[currency];
        const bool withPo = outcome && printsNumber(*outcome);
        (withPo ? spend.withPoMinor : spend.withoutPoMinor) += row.value(2).toLongLong();
        return true;
    });
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        it->month = month;
        it->currency = it.key();
        into.append(*it);
    }
    return read;
}

Result<std::optional<Instant>> firstMoment(Database& database, const QString& sql, const QVariantList& bindings)
{
    const Result<QVariant> value = selectValue(database, sql, bindings);
    if (!value)
        return tl::unexpected<Error>(value.error());
    return value->isNull() ? std::optional<Instant>() : std::optional(Instant{value->toLongLong()});
}

} // namespace

Result<CommerceStore::Coming> CommerceStore::coming(Instant after, Instant until, int limit)
{
    Coming coming;
    const std::array<qint64*, 3> counts{&coming.charges, &coming.expiring, &coming.ending};
    const std::array<ComingSelect, 3> selects = comingSelects(after, until);
    for (size_t i = 0; i < selects.size(); ++i) {
        const Result<qint64> count = commerce::countOf(m_database, selects[i].count, selects[i].range);
        if (!count)
            return tl::unexpected<Error>(count.error());
        *counts[i] = *count;
        if (const auto read = readEvents(m_database, selects[i], limit, coming.events); !read)
            return tl::unexpected<Error>(read.error());
    }
    std::ranges::stable_sort(coming.events, {}, &Event::on);
    coming.events.resize(std::min<qsizetype>(coming.events.size(), limit));
    return coming;
}

Result<std::optional<Instant>> CommerceStore::nextComing(Instant after)
{
    const auto charge = firstMoment(
        m_database, u"SELECT MIN(due_on) FROM charges WHERE invoice_id IS NULL AND due_on > ?"_s, {after.msecs});
    auto expiry = firstMoment(m_database, u"SELECT MIN(expiration) FROM purchase_orders WHERE expiration >= ?"_s,
                              {qint64(Month::containing(after).index)});
    const auto ending =
        firstMoment(m_database, u"SELECT MIN(ends_on) FROM agreements WHERE ends_on > ?"_s, {after.msecs});
    if (expiry && expiry->has_value())
        **expiry = momentOf(Event::Kind::OrderExpires, (*expiry)->msecs);
    std::optional<Instant> next;
    for (const auto* moment : {&charge, &std::as_const(expiry), &ending}) {
        if (!*moment)
            return *moment;
        if (moment->value() && (!next || *moment->value() < *next))
            next = moment->value();
    }
    return next;
}

Result<QList<CommerceStore::Spend>> CommerceStore::spendSince(Month from)
{
    const auto bound = [&](const QString& function) {
        return firstMoment(m_database, u"SELECT %1(issued_on) FROM invoices WHERE issued_on >= ?"_s.arg(function),
                           {from.begin().msecs});
    };
    const auto first = bound(u"MIN"_s);
    const auto last = bound(u"MAX"_s);
    if (!first || !last)
        return tl::unexpected<Error>(first ? last.error() : first.error());
    QList<Spend> spend;
    if (!*first || !*last)
        return spend;
    for (Month month = Month::containing(**first); month <= Month::containing(**last); month = month.plus(1)) {
        if (const auto read = readSpend(m_database, month, spend); !read)
            return tl::unexpected<Error>(read.error());
    }
    return spend;
}

} // namespace podesk::storage
