// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"
#include "core/storage/rowstream.h"

#include <algorithm>
#include <array>
#include <vector>

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
                     u"SELECT c.due_on, COALESCE(a.number, c.number), c.amount_minor, c.currency FROM charges c "
                     "LEFT JOIN agreements a ON a.id = c.agreement_id WHERE c.invoice_id IS NULL AND c.due_on <= ? "
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

/// What stops at the last amount that 64 bits hold: a wrapped figure would look like a plausible one.
void addTo(qint64& sum, qint64 amount)
{
    if (__builtin_add_overflow(sum, amount, &sum))
        sum = amount < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

/// Invoices that come in order of issue, added up by month and currency. Millions pass by, so no text is made of a row:
/// currency and outcome are compared as bytes, with those of the row before first.
class SpendSums
{
public:
    void add(const RowStream& row)
    {
        const Instant issued{row.integer(0)};
        if (issued >= m_end) {
            finishMonth();
            m_month = Month::containing(issued);
            m_end = m_month.end();
        }
        Sum& sum = sumOf(row.text(1));
        addTo(printsNumber(row.text(2)) ? sum.withPo : sum.withoutPo, row.integer(3));
    }

    QList<CommerceStore::Spend> take()
    {
        finishMonth();
        return std::move(m_spend);
    }

private:
    struct Sum
    {
        QByteArray currency;
        qint64 withPo = 0;
        qint64 withoutPo = 0;
    };

    bool printsNumber(QByteArrayView outcome) const
    {
        return std::ranges::any_of(m_printing, [outcome](const QByteArray& word) { return word == outcome; });
    }

    static std::vector<QByteArray> printingOutcomes()
    {
        std::vector<QByteArray> words;
        for (const PoOutcome outcome : allPoOutcomes) {
            if (podesk::printsNumber(outcome))
                words.push_back(poOutcomeText(outcome).toUtf8());
        }
        return words;
    }

    Sum& sumOf(QByteArrayView currency)
    {
        for (Sum& sum : m_sums) {
            if (sum.currency == currency)
                return sum;
        }
        return m_sums.emplace_back(Sum{currency.toByteArray()});
    }

    void finishMonth()
    {
        std::ranges::sort(m_sums, {}, &Sum::currency);
        for (const Sum& sum : m_sums) {
            const auto currency = Currency::fromCode(QString::fromUtf8(sum.currency));
            m_spend.append({m_month, currency.value_or(Currency()), sum.withPo, sum.withoutPo});
        }
        m_sums.clear();
    }

    const std::vector<QByteArray> m_printing = printingOutcomes();
    Month m_month;
    Instant m_end{std::numeric_limits<qint64>::min()};
    std::vector<Sum> m_sums;
    QList<CommerceStore::Spend> m_spend;
};

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
    auto rows = RowStream::open(m_database,
                                u"SELECT issued_on, currency, outcome, total_minor FROM invoices WHERE issued_on >= ? "
                                "ORDER BY issued_on"_s,
                                {from.begin().msecs});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    SpendSums sums;
    for (;;) {
        const Result<bool> valid = rows->next();
        if (!valid)
            return tl::unexpected<Error>(valid.error());
        if (!*valid)
            return sums.take();
        sums.add(*rows);
    }
}

} // namespace podesk::storage
