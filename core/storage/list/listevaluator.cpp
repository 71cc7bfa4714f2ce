// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listevaluator.h"

#include "core/domain/listcondition.h"
#include "core/storage/list/sortrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

using In = ListColumns::Place::In;
using Marks = std::vector<quint8>;

quint64 ascendingKey(qint64 value)
{
    return static_cast<quint64>(value) ^ (quint64(1) << 63);
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

class Evaluator
{
public:
    Evaluator(const ListColumns& columns, const ListQuery& query, Instant now, const std::atomic_bool* cancelled)
        : m_columns(columns), m_query(query), m_now(now), m_cancelled(cancelled), m_matches(columns.alive())
    {
    }

    Result<ListAnswer> run();

private:
    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }

    void applyWord(const QString& word, bool excludes);
    void applyCondition(const ListCondition& condition);
    void applyCounted();
    template <class WordOfRow>
    void countWords(const QStringList& words, const std::vector<quint8>& allowed, WordOfRow wordOfRow);
    void mergeMarks(bool negated);

    void markNumbers(const ListField& field, const ListCondition& condition, const NumberColumn& column);
    void markMoney(const ListField& field, const ListCondition& condition, const NumberColumn& column);
    void markClosedWords(const ListField& field, const ListCondition& condition, const NumberColumn& column);
    void markDictionary(const ListCondition& condition, const DictionaryColumn& column);
    void markTexts(const ListCondition& condition, int text);
    void markTags(const QString& value);

    std::vector<quint32> matchingRows() const;
    void sort(std::vector<quint32>& rows) const;
    void addKeys(const ListSort& sort, const std::vector<quint32>& rows, std::vector<SortKeys>& keys) const;
    void addMoneyKeys(bool descending, const NumberColumn& column, const std::vector<quint32>& rows,
                      std::vector<SortKeys>& keys) const;
    int digitsOf(quint32 currencyCode) const;

    const ListColumns& m_columns;
    const ListQuery& m_query;
    const Instant m_now;
    const std::atomic_bool* m_cancelled;
    Marks m_matches; ///< rows that all conditions so far hold for
    Marks m_marks;   ///< rows that the condition at hand holds for
    QList<WordCount> m_statusCounts;
};

int Evaluator::digitsOf(quint32 currencyCode) const
{
    const auto currency = Currency::fromCode(m_columns.currencies()->text(currencyCode));
    return currency ? currency->digits() : 0;
}

void Evaluator::mergeMarks(bool negated)
{
    const quint8 flip = negated ? 1 : 0;
    for (size_t row = 0; row < m_matches.size(); ++row)
        m_matches[row] &= static_cast<quint8>(m_marks[row] ^ flip);
}

void Evaluator::applyWord(const QString& word, bool excludes)
{
    const std::string needle = foldedBytes(word);
    if (needle.empty())
        return;
    m_marks.assign(m_columns.rows(), 0);
    if (m_columns.searchedTexts() > 0)
        m_columns.texts().markContaining(needle, 0, m_columns.searchedTexts() - 1, m_marks);
    const QList<ListField>& fields = listFields(m_query.kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].inTextSearch && m_columns.place(i).in == In::Dictionary)
            markDictionary({{}, ListCondition::Compare::Contains, false, {word}},
                           m_columns.dictionary(m_columns.place(i)));
    }
    mergeMarks(excludes);
}

void Evaluator::applyCondition(const ListCondition& condition)
{
    const int index = listFieldIndex(m_query.kind, condition.field);
    const ListField& field = listFields(m_query.kind)[index];
    const ListColumns::Place place = m_columns.place(index);
    m_marks.assign(m_columns.rows(), 0);
    if (condition.field == "tag"_L1) {
        for (const QString& value : condition.values)
            markTags(value);
    } else if (place.in == In::Dictionary) {
        markDictionary(condition, m_columns.dictionary(place));
    } else if (place.in == In::Texts) {
        markTexts(condition, place.at);
    } else if (field.kind == FieldKind::Money) {
        markMoney(field, condition, m_columns.numbers(place));
    } else if (comparesByKey(field)) {
        markNumbers(field, condition, m_columns.numbers(place));
    } else {
        markClosedWords(field, condition, m_columns.numbers(place));
    }
    mergeMarks(condition.negated);
}

void Evaluator::markNumbers(const ListField& field, const ListCondition& condition, const NumberColumn& column)
{
    const auto keys = conditionKeys(field, condition, m_now, 0);
    if (!keys)
        return;
    column.visit([&](const auto& values) {
        for (const KeyInterval& interval : keys->intervals) {
            for (size_t row = 0; row < values.size(); ++row)
                m_marks[row] |= static_cast<quint8>(interval.holds(values[row]) && qint64(values[row]) != noNumber);
        }
        for (size_t row = 0; keys->none && row < values.size(); ++row)
            m_marks[row] |= static_cast<quint8>(qint64(values[row]) == noNumber);
    });
}

void Evaluator::markMoney(const ListField& field, const ListCondition& condition, const NumberColumn& column)
{
    const DictionaryColumn& currencies = *m_columns.currencies();
    std::vector<ConditionKeys> keysOf;
    for (quint32 code = 0; code < currencies.size(); ++code)
        keysOf.push_back(conditionKeys(field, condition, m_now, digitsOf(code)).value_or(ConditionKeys()));
    for (size_t row = 0; row < m_marks.size(); ++row) {
        const ConditionKeys& keys = keysOf[currencies.codes()[row]];
        const qint64 minor = column.at(row);
        const bool holds = minor == noNumber ? keys.none
                                             : std::any_of(keys.intervals.begin(), keys.intervals.end(),
                                                           [=](KeyInterval interval) { return interval.holds(minor); });
        m_marks[row] = holds ? 1 : 0;
    }
}

void Evaluator::markClosedWords(const ListField& field, const ListCondition& condition, const NumberColumn& column)
{
    const QStringList words = field.kind == FieldKind::Flag ? QStringList{u"no"_s, u"yes"_s} : field.words;
    for (const QString& value : condition.values) {
        const qint64 wanted = words.indexOf(value);
        for (size_t row = 0; row < m_marks.size(); ++row)
            m_marks[row] |= static_cast<quint8>(column.at(row) == wanted);
    }
}

void Evaluator::markDictionary(const ListCondition& condition, const DictionaryColumn& column)
{
    Marks codeMarks(column.size(), 0);
    for (const QString& value : condition.values) {
        const std::string wanted = foldedBytes(value);
        for (size_t code = 0; code < column.size(); ++code) {
            const std::string& text = column.folded(code);
            const bool whole = condition.compare == ListCondition::Compare::Equal;
            codeMarks[code] |= static_cast<quint8>(whole ? text == wanted : text.find(wanted) != std::string::npos);
        }
    }
    for (size_t row = 0; row < m_marks.size(); ++row)
        m_marks[row] |= codeMarks[column.codes()[row]];
}

void Evaluator::markTexts(const ListCondition& condition, int text)
{
    for (const QString& value : condition.values) {
        const std::string wanted = foldedBytes(value);
        if (condition.compare == ListCondition::Compare::Equal)
            m_columns.texts().markEqual(wanted, text, m_marks);
        else if (wanted.empty())
            m_marks.assign(m_columns.rows(), 1);
        else
            m_columns.texts().markContaining(wanted, text, text, m_marks);
    }
}

void Evaluator::markTags(const QString& value)
{
    const std::string wanted = foldedBytes(value);
    const int text = m_columns.tagText();
    m_columns.texts().markContaining(tagBegin + wanted + tagMiddle, text, text, m_marks);
    // A key may hold an equals sign itself, so each of them may be the one between key and value.
    for (size_t at = wanted.find('='); at != std::string::npos; at = wanted.find('=', at + 1)) {
        const std::string needle = tagBegin + wanted.substr(0, at) + tagMiddle + wanted.substr(at + 1) + tagBegin;
        m_columns.texts().markContaining(needle, text, text, m_marks);
    }
}

/// Counts the rows that carry each word, and keeps those whose word is allowed.
template <class WordOfRow>
void Evaluator::countWords(const QStringList& words, const std::vector<quint8>& allowed, WordOfRow wordOfRow)
{
    std::vector<qint64> counts(allowed.size(), 0);
    for (size_t row = 0; row < m_matches.size(); ++row) {
        const auto at = static_cast<size_t>(wordOfRow(row));
        counts[at] += m_matches[row];
        m_matches[row] &= allowed[at];
    }
    for (size_t i = 0; i < counts.size(); ++i)
        m_statusCounts << WordCount{words[static_cast<qsizetype>(i)], counts[i]};
}

/// The conditions on the field that quick filters count come last: each of its words is counted as if they were not.
void Evaluator::applyCounted()
{
    const int index = countedField(m_query.kind);
    if (index < 0)
        return;
    const ListField& field = listFields(m_query.kind)[index];
    std::vector<quint8> allowed(static_cast<size_t>(field.words.size()), 1);
    for (const ListCondition& condition : m_query.conditions) {
        for (size_t i = 0; i < allowed.size() && condition.field == field.name; ++i) {
            const bool named = condition.values.contains(field.words[static_cast<qsizetype>(i)]);
            allowed[i] &= static_cast<quint8>(named != condition.negated);
        }
    }
    const ListColumns::Place place = m_columns.place(index);
    if (place.in == In::Numbers) {
        const NumberColumn& column = m_columns.numbers(place);
        countWords(field.words, allowed, [&column](size_t row) { return column.at(row); });
        return;
    }
    const Month month = Month::containing(m_now);
    countWords(field.words, allowed, [this, month](size_t row) {
        return statusOf(m_columns.suspended(row), Month{m_columns.expiration(row)}, month);
    });
}

std::vector<quint32> Evaluator::matchingRows() const
{
    std::vector<quint32> rows;
    rows.reserve(static_cast<size_t>(std::count(m_matches.begin(), m_matches.end(), quint8(1))));
    const std::vector<quint32>* order = m_columns.rowsById();
    for (size_t i = 0; i < m_matches.size(); ++i) {
        const quint32 row = order ? (*order)[i] : static_cast<quint32>(i);
        if (m_matches[row])
            rows.push_back(row);
    }
    return rows;
}

void Evaluator::addMoneyKeys(bool descending, const NumberColumn& column, const std::vector<quint32>& rows,
                             std::vector<SortKeys>& keys) const
{
    const DictionaryColumn& currencies = *m_columns.currencies();
    std::vector<int> digits;
    for (quint32 code = 0; code < currencies.size(); ++code)
        digits.push_back(digitsOf(code));
    const int most = digits.empty() ? 0 : *std::max_element(digits.begin(), digits.end());
    std::vector<qint64> factors; // from the currency's minor units to the finest ones there are
    for (const int own : digits)
        factors.push_back(powerOfTen(most - own));
    const auto factorOf = [&](quint32 row) { return factors[currencies.codes()[row]]; };

    bool fits = true;
    SortKeys scaled = sortKeys(rows, descending, [&](quint32 row) -> std::optional<quint64> {
        qint64 amount = 0;
        if (column.at(row) == noNumber)
            return std::nullopt;
        fits = !__builtin_mul_overflow(column.at(row), factorOf(row), &amount) && fits;
        return ascendingKey(amount);
    });
    if (fits) {
        keys.push_back(std::move(scaled));
        return;
    }
    // Amounts that leave 64 bits when scaled: whole units of the coarsest kind, then what lies below them.
    const qint64 unit = powerOfTen(most);
    const auto unitsOf = [&](quint32 row) {
        const qint64 one = unit / factorOf(row);
        return column.at(row) / one - (column.at(row) % one < 0 ? 1 : 0);
    };
    keys.push_back(sortKeys(rows, descending, [&](quint32 row) {
        return column.at(row) == noNumber ? std::nullopt : std::optional(ascendingKey(unitsOf(row)));
    }));
    keys.push_back(sortKeys(rows, descending, [&](quint32 row) -> std::optional<quint64> {
        if (column.at(row) == noNumber)
            return std::nullopt;
        return static_cast<quint64>((column.at(row) - unitsOf(row) * (unit / factorOf(row))) * factorOf(row));
    }));
}

void Evaluator::addKeys(const ListSort& sort, const std::vector<quint32>& rows, std::vector<SortKeys>& keys) const
{
    const int index = listFieldIndex(m_query.kind, sort.field);
    const ListColumns::Place place = m_columns.place(index);
    switch (place.in) {
    case In::Status: {
        const Month month = Month::containing(m_now);
        keys.push_back(sortKeys(rows, sort.descending, [&](quint32 row) {
            const Status status = statusOf(m_columns.suspended(row), Month{m_columns.expiration(row)}, month);
            return std::optional(static_cast<quint64>(status));
        }));
        return;
    }
    case In::Dictionary: {
        const DictionaryColumn& column = m_columns.dictionary(place);
        const std::vector<quint32>& ranks = column.ranks();
        keys.push_back(sortKeys(rows, sort.descending,
                                [&](quint32 row) { return std::optional<quint64>(ranks[column.codes()[row]]); }));
        return;
    }
    case In::Texts: {
        const std::vector<quint32>& ranks = m_columns.texts().ranks(place.at);
        keys.push_back(
            sortKeys(rows, sort.descending, [&](quint32 row) { return std::optional<quint64>(ranks[row]); }));
        return;
    }
    case In::Numbers:
        break;
    }
    const NumberColumn& column = m_columns.numbers(place);
    if (listFields(m_query.kind)[index].kind == FieldKind::Money) {
        addMoneyKeys(sort.descending, column, rows, keys);
        return;
    }
    keys.push_back(sortKeys(rows, sort.descending, [&](quint32 row) {
        return column.at(row) == noNumber ? std::nullopt : std::optional(ascendingKey(column.at(row)));
    }));
}

void Evaluator::sort(std::vector<quint32>& rows) const
{
    std::vector<SortKeys> keys;
    for (const ListSort& sort : m_query.sort) {
        if (isCancelled())
            return;
        addKeys(sort, rows, keys);
    }
    sortByKeys(rows, std::move(keys));
}

Result<ListAnswer> Evaluator::run()
{
    if (const auto checked = checkQuery(m_query); !checked)
        return tl::make_unexpected(checked.error());
    const QStringList words = m_query.words + m_query.excludedWords;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        applyWord(words.at(i), i >= m_query.words.size());
    }
    for (const ListCondition& condition : m_query.conditions) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        if (listFieldIndex(m_query.kind, condition.field) != countedField(m_query.kind))
            applyCondition(condition);
    }
    applyCounted();
    std::vector<quint32> rows = matchingRows();
    ListAnswer answer;
    answer.query = m_query;
    answer.now = m_now;
    answer.totals = totalsOf(m_columns, rows);
    answer.statusCounts = m_statusCounts;
    sort(rows);
    if (isCancelled())
        return fail(ErrorCode::Cancelled);
    auto ids = std::make_shared<std::vector<qint64>>();
    ids->reserve(rows.size());
    for (const quint32 row : rows)
        ids->push_back(m_columns.ids()[row]);
    answer.ids = std::move(ids);
    return answer;
}

} // namespace

Result<ListAnswer> evaluate(const ListColumns& columns, const ListQuery& query, Instant now,
                            const std::atomic_bool* cancelled)
{
    return Evaluator(columns, query, now, cancelled).run();
}

} // namespace podesk::storage
