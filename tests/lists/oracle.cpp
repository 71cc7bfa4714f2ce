// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/oracle.h"

#include "tests/lists/oraclerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::test {

namespace {

using Compare = ListCondition::Compare;
std::optional<QDateTime> relative(const QString& text, Instant now)
{
    bool isNumber = false;
    const int count = text.chopped(1).toInt(&isNumber);
    if (!isNumber || text.size() < 2)
        return std::nullopt;
    const QDateTime time = now.toDateTime();
    switch (text.back().unicode()) {
    case u'd':
        return time.addDays(count);
    case u'w':
        return time.addDays(7 * count);
    case u'm':
        return time.addMonths(count);
    default:
        return std::nullopt;
    }
}

/// First and last millisecond that a date of any precision stands for.
std::pair<qint64, qint64> timeRange(const QString& text)
{
    const auto begin = [](int year, int month, int day) { return QDate(year, month, day).startOfDay(Qt::UTC); };
    const QStringList parts = text.left(10).split(u'-');
    if (parts.size() == 1)
        return {begin(parts[0].toInt(), 1, 1).toMSecsSinceEpoch(),
                begin(parts[0].toInt() + 1, 1, 1).toMSecsSinceEpoch() - 1};
    const QDateTime first = begin(parts[0].toInt(), parts[1].toInt(), parts.size() == 3 ? parts[2].toInt() : 1);
    if (parts.size() == 2)
        return {first.toMSecsSinceEpoch(), first.addMonths(1).toMSecsSinceEpoch() - 1};
    if (text.size() == 10)
        return {first.toMSecsSinceEpoch(), first.addDays(1).toMSecsSinceEpoch() - 1};
    const QTime time = QTime::fromString(text.mid(11), u"HH:mm"_s);
    const qint64 minute = first.toMSecsSinceEpoch() + time.msecsSinceStartOfDay();
    return {minute, minute + 59'999};
}

bool compares(Compare compare, Wide value, Wide low, Wide high)
{
    switch (compare) {
    case Compare::Less:
        return value < low;
    case Compare::LessOrEqual:
        return value <= high;
    case Compare::Greater:
        return value > high;
    case Compare::GreaterOrEqual:
        return value >= low;
    default:
        return value >= low && value <= high;
    }
}

Wide amountOf(const QString& text)
{
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.mid(negative ? 1 : 0).split(u'.');
    const Wide value =
        Wide(parts[0].toLongLong()) * hundredMillion + parts.value(1).leftJustified(8, u'0').toLongLong();
    return negative ? -value : value;
}

bool monthHolds(const ListField& field, Compare compare, Month month, const QString& value, Instant now)
{
    const QString text = month.toText();
    if (value.size() == 4 && value.toInt() > 0)
        return compares(compare, text.first(4).toInt(), value.toInt(), value.toInt());
    if (value.size() == 7 && value[4] == u'-')
        return compares(compare, text.compare(value), 0, 0);
    const auto point = relative(value, now);
    const auto [low, high] =
        point ? std::pair(point->toMSecsSinceEpoch(), point->toMSecsSinceEpoch()) : timeRange(value);
    if (compare == Compare::Equal)
        return Instant{low}.toDateTime().toString(u"yyyy-MM"_s) == text;
    const QDateTime first = QDate(month.year(), month.month(), 1).startOfDay(Qt::UTC);
    const qint64 moment = field.endOfMonth ? first.addMonths(1).toMSecsSinceEpoch() - 1 : first.toMSecsSinceEpoch();
    return compares(compare, moment, low, high);
}

bool timeHolds(Compare compare, Wide msecs, const QString& value, Instant now)
{
    if (const auto point = relative(value, now)) {
        if (compare == Compare::Equal)
            return Instant{static_cast<qint64>(msecs)}.date() == point->date();
        return compares(compare, msecs, point->toMSecsSinceEpoch(), point->toMSecsSinceEpoch());
    }
    const auto [low, high] = timeRange(value);
    return compares(compare, msecs, low, high);
}

bool valueHolds(const ListField& field, Compare compare, const Cell& cell, const QString& value, Instant now)
{
    switch (field.kind) {
    case FieldKind::Month:
        return value != u"none"_s && monthHolds(field, compare, *cell.month, value, now);
    case FieldKind::Instant:
        return value != u"none"_s && timeHolds(compare, *cell.number, value, now);
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Decimal:
        if (value == u"none"_s || !cell.number)
            return value == u"none"_s && !cell.number;
        return compares(compare, *cell.number, amountOf(value), amountOf(value));
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::Flag:
        break;
    }
    const QString have = foldedForSearch(cell.text);
    const QString wanted = foldedForSearch(value);
    return compare == Compare::Contains ? have.contains(wanted) : have == wanted;
}

bool tagHolds(const QList<Tag>& tags, const QString& value)
{
    const QString wanted = foldedForSearch(value);
    return std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) {
        const QString key = foldedForSearch(tag.key);
        return wanted == key || wanted == key + u'=' + foldedForSearch(tag.value);
    });
}

bool holds(const Record& record, const ListCondition& condition, ListKind kind, Instant now)
{
    const ListField& field = listFields(kind)[listFieldIndex(kind, condition.field)];
    const Cell cell = record.cells.value(QString(field.name));
    bool any = false;
    if (condition.field == u"tag"_s) {
        for (const QString& value : condition.values)
            any = any || tagHolds(record.tags, value);
    } else if (condition.compare == Compare::Between) {
        any = (cell.number || cell.month) &&
              valueHolds(field, Compare::GreaterOrEqual, cell, condition.values[0], now) &&
              valueHolds(field, Compare::LessOrEqual, cell, condition.values[1], now);
    } else {
        for (const QString& value : condition.values)
            any = any || valueHolds(field, condition.compare, cell, value, now);
    }
    return any != condition.negated;
}

bool holdsWord(const Record& record, const QString& word, ListKind kind)
{
    for (const ListField& field : listFields(kind)) {
        if (field.inTextSearch &&
            foldedForSearch(record.cells.value(QString(field.name)).text).contains(foldedForSearch(word)))
            return true;
    }
    return false;
}

/// Below zero, zero or above; records without a value come last either way.
int ordered(const Record& a, const Record& b, const ListSort& sort, ListKind kind)
{
    const ListField& field = listFields(kind)[listFieldIndex(kind, sort.field)];
    const Cell left = a.cells.value(sort.field);
    const Cell right = b.cells.value(sort.field);
    const auto sign = [&](auto x, auto y) { return (x < y ? -1 : x > y ? 1 : 0) * (sort.descending ? -1 : 1); };
    if (field.kind == FieldKind::Month)
        return sign(left.month->index, right.month->index);
    if (field.kind == FieldKind::Flag)
        return sign(left.text == u"yes"_s, right.text == u"yes"_s);
    if (!field.words.isEmpty())
        return sign(field.words.indexOf(left.text), field.words.indexOf(right.text));
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Word)
        return sign(foldedForSearch(left.text).toUcs4(), foldedForSearch(right.text).toUcs4());
    if (!left.number || !right.number)
        return int(!left.number) - int(!right.number);
    return sign(*left.number, *right.number);
}

QList<CurrencyTotals> totalsOf(const QList<Record>& records)
{
    QList<CurrencyTotals> totals;
    for (const QString& code : {u"EUR"_s, u"JPY"_s, u"KWD"_s, u"USD"_s}) {
        CurrencyTotals sum{*Currency::fromCode(code), 0, 0, std::nullopt, false};
        Wide value = 0;
        Wide balance = 0;
        bool tracked = false;
        for (const Record& record : records) {
            for (const auto& [amount, recordBalance] : record.sums) {
                if (amount.currency != sum.currency)
                    continue;
                ++sum.records;
                value += amount.minor;
                balance += recordBalance.value_or(0);
                tracked = tracked || recordBalance;
            }
        }
        sum.overflow = value > std::numeric_limits<qint64>::max() || balance > std::numeric_limits<qint64>::max();
        if (!sum.overflow) {
            sum.valueMinor = static_cast<qint64>(value);
            if (tracked)
                sum.balanceMinor = static_cast<qint64>(balance);
        }
        if (sum.records > 0)
            totals << sum;
    }
    return totals;
}

ListCell moneyCell(const QList<std::pair<Money, std::optional<qint64>>>& sums, bool balances)
{
    QList<Money> money;
    for (const auto& [value, balance] : sums) {
        if (!balances)
            money << value;
        else if (balance)
            money << Money{*balance, value.currency};
    }
    // The first is the PO's own currency where it has lines in it; the others follow by code.
    if (money.isEmpty())
        return {};
    return money;
}

ListCell shownCell(const ListField& field, const Record& record)
{
    const Cell cell = record.cells.value(QString(field.name));
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Word:
    case FieldKind::Decimal:
        return cell.text;
    case FieldKind::Month:
        return *cell.month;
    case FieldKind::Flag:
        return cell.text == u"yes"_s;
    case FieldKind::Instant:
        return Instant{static_cast<qint64>(*cell.number)};
    case FieldKind::Integer:
        return cell.number ? ListCell(static_cast<qint64>(*cell.number / hundredMillion)) : ListCell();
    case FieldKind::Money:
        break;
    }
    return moneyCell(record.sums, field.name == "balance"_L1);
}

/// The field whose words quick filters count, and those words.
std::pair<QString, QStringList> countedWords(ListKind kind)
{
    QStringList words;
    if (kind == ListKind::Journal)
        return {};
    if (kind == ListKind::Invoices) {
        for (const PoOutcome outcome : allPoOutcomes)
            words << poOutcomeText(outcome);
        return {u"outcome"_s, words};
    }
    for (const Status status : allStatuses)
        words << statusText(status);
    return {u"status"_s, words};
}

} // namespace

OracleAnswer oracleAnswer(const Book& book, const ListQuery& query, Instant now)
{
    OracleAnswer answer;
    const auto [counted, countedOnes] = countedWords(query.kind);
    QMap<QString, qint64> counts;
    QList<Record> found;
    for (const Record& record : recordsOf(book, query.kind, now)) {
        bool others = true;
        bool status = true;
        for (const ListCondition& condition : query.conditions)
            (condition.field == counted ? status : others) &= holds(record, condition, query.kind, now);
        for (const QString& word : query.words)
            others = others && holdsWord(record, word, query.kind);
        for (const QString& word : query.excludedWords)
            others = others && !holdsWord(record, word, query.kind);
        if (others)
            ++counts[record.cells.value(counted).text];
        if (others && status)
            found << record;
    }
    std::stable_sort(found.begin(), found.end(), [&](const Record& a, const Record& b) {
        for (const ListSort& sort : query.sort) {
            if (const int order = ordered(a, b, sort, query.kind); order != 0)
                return order < 0;
        }
        return false;
    });
    for (const Record& record : found)
        answer.ids.push_back(record.id);
    answer.totals = totalsOf(found);
    for (const QString& word : countedOnes)
        answer.statusCounts << WordCount{word, counts.value(word)};
    return answer;
}

QList<ListRow> oracleRows(const Book& book, ListKind kind, Instant now)
{
    QList<ListRow> rows;
    for (const Record& record : recordsOf(book, kind, now)) {
        ListRow row{record.id, {}, record.order};
        for (const ListField& field : listFields(kind))
            row.cells << shownCell(field, record);
        rows << row;
    }
    return rows;
}

} // namespace podesk::test
