// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listcolumns.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

/// Text fields whose values repeat from record to record.
constexpr std::array repeating{"ship-to"_L1, "bill-to"_L1, "payment-terms"_L1, "tax"_L1};

// Dead rows cost memory and time; clearing them out costs one pass over everything.
constexpr size_t deadRowsKept = 1024;

bool isRepeating(const ListField& field)
{
    const bool text =
        field.kind == FieldKind::Text && std::find(repeating.begin(), repeating.end(), field.name) != repeating.end();
    return text || (field.kind == FieldKind::Word && field.words.isEmpty());
}

bool isNarrow(const ListField& field)
{
    constexpr std::array countNames{"lines"_L1, "contacts"_L1, "charges"_L1, "revision"_L1};
    const bool counts = std::find(countNames.begin(), countNames.end(), field.name) != countNames.end();
    return counts || field.kind == FieldKind::Month || field.kind == FieldKind::Flag || field.kind == FieldKind::Word;
}

template <class T>
void keepRows(std::vector<T>& values, const std::vector<quint32>& rows)
{
    if (values.empty())
        return;
    std::vector<T> kept;
    kept.reserve(rows.size());
    for (const quint32 row : rows)
        kept.push_back(values[row]);
    values = std::move(kept);
}

int textFieldCount(ListKind kind)
{
    const QList<ListField>& fields = listFields(kind);
    const auto texts = std::count_if(fields.begin(), fields.end(), [](const ListField& field) {
        return field.kind == FieldKind::Text && !isRepeating(field);
    });
    return static_cast<int>(texts) + (kind == ListKind::PurchaseOrders ? 1 : 0);
}

std::string tagBytes(const std::vector<std::pair<std::string, std::string>>& tags)
{
    std::string bytes;
    for (const auto& [key, value] : tags) {
        bytes += tagBegin;
        appendFoldedText(bytes, key);
        bytes += tagMiddle;
        appendFoldedText(bytes, value);
    }
    if (!bytes.empty())
        bytes += tagBegin;
    return bytes;
}

} // namespace

void NumberColumn::reserve(size_t rows)
{
    if (m_isNarrow)
        m_narrow.reserve(rows);
    else
        m_wide.reserve(rows);
}

void NumberColumn::append(qint64 value)
{
    if (m_isNarrow)
        m_narrow.push_back(static_cast<qint32>(value));
    else
        m_wide.push_back(value);
}

void NumberColumn::keep(const std::vector<quint32>& rows)
{
    keepRows(m_narrow, rows);
    keepRows(m_wide, rows);
}

void DictionaryColumn::append(const std::string& text)
{
    const auto [known, isNew] = m_known.try_emplace(text, static_cast<quint32>(m_folded.size()));
    if (isNew) {
        m_texts.push_back(text);
        appendFoldedText(m_folded.emplace_back(), text);
    }
    m_codes.push_back(known->second);
}

void DictionaryColumn::keep(const std::vector<quint32>& rows)
{
    keepRows(m_codes, rows);
}

const std::vector<quint32>& DictionaryColumn::ranks() const
{
    if (m_ranks.size() == size())
        return m_ranks;
    std::vector<quint32> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_folded[a] < m_folded[b]; });
    m_ranks.assign(size(), 0);
    for (size_t i = 1; i < order.size(); ++i)
        m_ranks[order[i]] = m_ranks[order[i - 1]] + (m_folded[order[i]] == m_folded[order[i - 1]] ? 0 : 1);
    return m_ranks;
}

void OrderIndex::appendRow(qint64 order)
{
    // Before the first look-up nothing is kept: filling a list must not pay for an index that a quiet list never needs.
    if (m_covered > 0)
        m_added.insert(order, static_cast<quint32>(m_rows));
    ++m_rows;
}

void OrderIndex::clear()
{
    *this = OrderIndex();
}

void OrderIndex::build(const std::vector<qint64>& orders) const
{
    m_sorted.resize(orders.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    if (!std::is_sorted(orders.begin(), orders.end()))
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](quint32 a, quint32 b) { return orders[a] < orders[b]; });
    m_added.clear();
    m_covered = orders.size();
}

std::vector<quint32> OrderIndex::rowsOf(qint64 order, const std::vector<qint64>& orders) const
{
    if (m_covered == 0 || orders.size() - m_covered > std::max<size_t>(1024, m_covered / 8))
        build(orders);
    const auto begin = std::lower_bound(m_sorted.begin(), m_sorted.end(), order,
                                        [&](quint32 row, qint64 wanted) { return orders[row] < wanted; });
    const auto end = std::upper_bound(begin, m_sorted.end(), order,
                                      [&](qint64 wanted, quint32 row) { return wanted < orders[row]; });
    std::vector<quint32> rows(begin, end);
    const auto [first, last] = m_added.equal_range(order);
    rows.insert(rows.end(), first, last);
    return rows;
}

ListColumns::ListColumns(ListKind kind) : m_kind(kind), m_texts(textFieldCount(kind))
{
    placeFields();
}

void ListColumns::placeFields()
{
    const QList<ListField>& fields = listFields(m_kind);
    m_places.resize(static_cast<size_t>(fields.size()));
    for (const bool searched : {true, false}) {
        for (int i = 0; i < fields.size(); ++i) {
            if (fields[i].kind != FieldKind::Text || isRepeating(fields[i]) || fields[i].inTextSearch != searched)
                continue;
            m_places[static_cast<size_t>(i)] = {Place::In::Texts, static_cast<int>(m_textFields.size())};
            m_textFields.push_back(i);
            m_searchedTexts += searched ? 1 : 0;
        }
    }
    if (m_kind == ListKind::PurchaseOrders)
        m_tagText = static_cast<int>(m_textFields.size());
    for (int i = 0; i < fields.size(); ++i) {
        Place& place = m_places[static_cast<size_t>(i)];
        if (fields[i].name == "status"_L1) {
            place = {Place::In::Status, 0};
        } else if (isRepeating(fields[i])) {
            place = {Place::In::Dictionary, static_cast<int>(m_dictionaries.size())};
            m_dictionaries.emplace_back();
        } else if (fields[i].kind != FieldKind::Text) {
            place = {Place::In::Numbers, static_cast<int>(m_numbers.size())};
            m_numbers.emplace_back(isNarrow(fields[i]));
        }
    }
}

void ListColumns::expect(size_t rows)
{
    for (NumberColumn& column : m_numbers)
        column.reserve(rows);
    for (DictionaryColumn& column : m_dictionaries)
        column.reserve(rows);
    m_texts.expect(rows);
    m_ids.reserve(rows);
    m_alive.reserve(rows);
    if (keepsOrders())
        m_orders.reserve(rows);
    if (belongsToOrders())
        m_hasOthers.reserve(rows);
    if (!hasStatus())
        return;
    m_suspended.reserve(rows);
    m_expiration.reserve(rows);
}

void ListColumns::append(const ListRecord& record)
{
    const auto row = static_cast<quint32>(m_ids.size());
    if (m_ascending == m_ids.size() && (m_ids.empty() || m_ids.back() < record.id))
        ++m_ascending;
    m_rowsById.clear();
    m_ids.push_back(record.id);
    m_alive.push_back(1);
    for (size_t field = 0; field < m_places.size(); ++field) {
        const Place place = m_places[field];
        if (place.in == Place::In::Numbers)
            m_numbers[static_cast<size_t>(place.at)].append(record.numbers[field]);
        else if (place.in == Place::In::Dictionary)
            m_dictionaries[static_cast<size_t>(place.at)].append(record.texts[field]);
    }
    for (const int field : m_textFields)
        m_texts.append(record.texts[static_cast<size_t>(field)]);
    if (m_tagText >= 0)
        m_texts.appendFolded(tagBytes(record.tags));
    if (hasStatus()) {
        m_suspended.push_back(record.suspended ? 1 : 0);
        m_expiration.push_back(record.expiration.index);
    }
    if (!belongsToOrders())
        return;
    if (keepsOrders())
        m_orders.push_back(record.order);
    m_orderIndex.appendRow(record.order);
    m_hasOthers.push_back(record.others.isEmpty() ? 0 : 1);
    if (!record.others.isEmpty())
        m_others.insert(row, record.others);
}

void ListColumns::removeOrders(const QList<qint64>& orders)
{
    for (const qint64 order : orders) {
        for (const quint32 row : m_orderIndex.rowsOf(order, owners()))
            removeRow(row);
    }
}

void ListColumns::removeRecords(const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (const auto row = rowOf(id))
            removeRow(static_cast<quint32>(*row));
    }
}

void ListColumns::removeRow(quint32 row)
{
    m_dead += m_alive[row];
    m_alive[row] = 0;
    m_hasOthers[row] = 0;
    m_others.remove(row);
}

QList<qint64> ListColumns::recordsOf(const QList<qint64>& orders) const
{
    QList<qint64> ids;
    for (const qint64 order : orders) {
        for (const quint32 row : m_orderIndex.rowsOf(order, owners())) {
            if (m_alive[row])
                ids << m_ids[row];
        }
    }
    return ids;
}

void ListColumns::tidy()
{
    if (m_dead <= deadRowsKept || m_dead <= rows() / 4)
        return;
    std::vector<quint32> live;
    live.reserve(liveRows());
    const std::vector<quint32>* order = rowsById();
    for (size_t i = 0; i < rows(); ++i) {
        const quint32 row = order ? (*order)[i] : static_cast<quint32>(i);
        if (m_alive[row])
            live.push_back(row);
    }
    keep(live);
}

void ListColumns::keep(const std::vector<quint32>& rows)
{
    QHash<quint32, QList<OtherTotal>> others;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const auto found = m_others.constFind(rows[i]); found != m_others.constEnd())
            others.insert(static_cast<quint32>(i), *found);
    }
    m_others = std::move(others);
    for (NumberColumn& column : m_numbers)
        column.keep(rows);
    for (DictionaryColumn& column : m_dictionaries)
        column.keep(rows);
    m_texts.keep(rows);
    keepRows(m_ids, rows);
    keepRows(m_orders, rows);
    keepRows(m_suspended, rows);
    keepRows(m_expiration, rows);
    keepRows(m_hasOthers, rows);
    m_alive.assign(rows.size(), 1);
    m_dead = 0;
    m_ascending = rows.size();
    m_rowsById.clear();
    m_orderIndex.clear();
    for (const qint64 order : owners())
        m_orderIndex.appendRow(order);
}

const std::vector<quint32>* ListColumns::rowsById() const
{
    if (m_ascending == rows())
        return nullptr;
    if (m_rowsById.size() != rows()) {
        // What was filled stands in order; only what changed since has to be sorted and merged in.
        const auto byId = [this](quint32 a, quint32 b) { return m_ids[a] < m_ids[b]; };
        m_rowsById.resize(rows());
        std::iota(m_rowsById.begin(), m_rowsById.end(), 0U);
        const auto tail = m_rowsById.begin() + static_cast<std::ptrdiff_t>(m_ascending);
        std::stable_sort(tail, m_rowsById.end(), byId);
        std::inplace_merge(m_rowsById.begin(), tail, m_rowsById.end(), byId);
    }
    return &m_rowsById;
}

std::optional<size_t> ListColumns::rowOf(qint64 id) const
{
    const std::vector<quint32>* order = rowsById();
    if (!order) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        const auto row = static_cast<size_t>(found - m_ids.begin());
        return found != m_ids.end() && *found == id && m_alive[row] ? std::optional(row) : std::nullopt;
    }
    auto found = std::lower_bound(order->begin(), order->end(), id,
                                  [this](quint32 row, qint64 wanted) { return m_ids[row] < wanted; });
    for (; found != order->end() && m_ids[*found] == id; ++found) {
        if (m_alive[*found])
            return *found;
    }
    return std::nullopt;
}

void ListColumns::rankTexts() const
{
    for (int text = 0; text < static_cast<int>(m_textFields.size()); ++text)
        m_texts.ranks(text);
}

const DictionaryColumn* ListColumns::currencies() const
{
    const int field = listFieldIndex(m_kind, u"currency");
    return field < 0 ? nullptr : &dictionary(place(field));
}

} // namespace podesk::storage
