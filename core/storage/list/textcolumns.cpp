// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/textcolumns.h"

#include "core/domain/listquery.h"
#include "core/domain/utf8text.h"
#include "core/storage/list/sortrows.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>

namespace podesk::storage {

namespace {

constexpr char fieldEnd = '\xff';
// After so many rows the length of the others is guessed from theirs.
constexpr size_t rowsToJudgeBy = 1024;
// From here on sorting digit by digit is quicker than by comparing.
constexpr std::ptrdiff_t manyTexts = 4096;

struct SortedText
{
    quint64 key;
    std::string_view text;
    quint32 row;
};

/// Eight bytes of a text from `depth` on as a number that sorts as they do; missing ones count as zero.
quint64 keyAt(std::string_view text, size_t depth)
{
    char bytes[8] = {};
    if (text.size() > depth)
        std::memcpy(bytes, text.data() + depth, std::min<size_t>(8, text.size() - depth));
    return qFromBigEndian<quint64>(bytes);
}

using TextIterator = std::vector<SortedText>::iterator;

void sortByKey(TextIterator begin, TextIterator end)
{
    if (end - begin < manyTexts) {
        std::sort(begin, end, [](const SortedText& a, const SortedText& b) { return a.key < b.key; });
        return;
    }
    std::vector<KeyedRow> keyed;
    keyed.reserve(static_cast<size_t>(end - begin));
    for (auto it = begin; it != end; ++it)
        keyed.push_back({it->key, static_cast<quint32>(it - begin)});
    sortRows(keyed);
    const std::vector<SortedText> texts(begin, end);
    for (const KeyedRow at : keyed)
        *begin++ = texts[at.row];
}

/// Sorts by text, eight bytes at a time: most comparisons are of two numbers and not of two strings.
void sortTexts(TextIterator begin, TextIterator end, size_t depth)
{
    bool same = true;
    for (auto it = begin; it != end; ++it) {
        it->key = keyAt(it->text, depth);
        same = same && it->key == begin->key;
    }
    if (!same)
        sortByKey(begin, end);
    const size_t next = depth + 8;
    while (begin != end) {
        const auto groupEnd =
            std::find_if(begin, end, [key = begin->key](const SortedText& t) { return t.key != key; });
        if (groupEnd - begin > 1) {
            // Texts that end here are the beginnings of the longer ones (a zero byte counts as text, so length
            // decides).
            const auto longer =
                std::partition(begin, groupEnd, [=](const SortedText& t) { return t.text.size() <= next; });
            std::sort(begin, longer,
                      [](const SortedText& a, const SortedText& b) { return a.text.size() < b.text.size(); });
            if (groupEnd - longer > 1)
                sortTexts(longer, groupEnd, next);
        }
        begin = groupEnd;
    }
}

} // namespace

void appendFoldedText(std::string& bytes, std::string_view text)
{
    const size_t before = bytes.size();
    bytes.resize(before + text.size());
    char* out = bytes.data() + before;
    for (const char c : text) {
        if (static_cast<signed char>(c) < 0) {
            bytes.resize(before);
            const QByteArray folded = foldedForSearch(textFromUtf8(text)).toUtf8();
            bytes.append(folded.constData(), static_cast<size_t>(folded.size()));
            return;
        }
        *out++ = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
}

std::string foldedBytes(QStringView text)
{
    return foldedForSearch(text).toUtf8().toStdString();
}

TextColumns::TextColumns(int fields) : m_fields(fields), m_rankings(static_cast<size_t>(fields)) {}

void TextColumns::expect(size_t rows)
{
    m_expected = rows;
    m_starts.reserve(rows + 1);
}

void TextColumns::append(std::string_view text)
{
    appendFoldedText(m_bytes, text);
    finishField();
}

void TextColumns::appendFolded(std::string_view bytes)
{
    m_bytes += bytes;
    finishField();
}

void TextColumns::finishField()
{
    m_bytes += fieldEnd;
    if (++m_written < m_fields)
        return;
    m_written = 0;
    m_starts.push_back(m_bytes.size());
    if (rows() == rowsToJudgeBy && m_expected > rows())
        m_bytes.reserve(m_bytes.size() / rows() * m_expected / 20 * 21);
}

std::string_view TextColumns::field(size_t row, int field) const
{
    const char* begin = m_bytes.data() + m_starts[row];
    const char* const rowEnd = m_bytes.data() + m_starts[row + 1];
    for (;;) {
        const auto* end = static_cast<const char*>(std::memchr(begin, fieldEnd, static_cast<size_t>(rowEnd - begin)));
        if (field-- == 0)
            return {begin, static_cast<size_t>(end - begin)};
        begin = end + 1;
    }
}

size_t TextColumns::rowOf(size_t offset, size_t from) const
{
    // Hits come in ascending order and mostly close together, so look near by before searching far away.
    size_t step = 1;
    while (from + step < m_starts.size() && m_starts[from + step] <= offset) {
        from += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(from + step + 1, m_starts.size()));
    return static_cast<size_t>(std::upper_bound(begin, end, offset) - m_starts.begin()) - 1;
}

void TextColumns::markContaining(std::string_view needle, int first, int last, std::vector<quint8>& marks) const
{
    const char* const base = m_bytes.data();
    const bool everyField = first == 0 && last == m_fields - 1;
    size_t row = 0;
    size_t at = 0;
    while (at < m_bytes.size()) {
        const void* found = ::memmem(base + at, m_bytes.size() - at, needle.data(), needle.size());
        if (!found)
            return;
        at = static_cast<size_t>(static_cast<const char*>(found) - base);
        row = rowOf(at, row);
        const auto hit = everyField ? 0 : std::count(base + m_starts[row], base + at, fieldEnd);
        if (!everyField && hit < first) {
            at = static_cast<size_t>(field(row, first).data() - base);
            continue;
        }
        if (everyField || hit <= last)
            marks[row] = 1;
        at = m_starts[row + 1];
    }
}

void TextColumns::markEqual(std::string_view needle, int field, std::vector<quint8>& marks) const
{
    for (size_t row = 0; row < rows(); ++row)
        marks[row] |= static_cast<quint8>(this->field(row, field) == needle);
}

const std::vector<quint32>& TextColumns::ranks(int field) const
{
    Ranking& ranking = m_rankings[static_cast<size_t>(field)];
    if (ranking.order.size() < rows())
        rankNewRows(field, ranking);
    return ranking.ranks;
}

void TextColumns::rankNewRows(int field, Ranking& ranking) const
{
    // Many new rows are sorted together with the old ones, a few are put in their places.
    if (rows() - ranking.order.size() > ranking.order.size() / 8)
        ranking.order.clear();
    const size_t ranked = ranking.order.size();
    std::vector<SortedText> added;
    added.reserve(rows() - ranked);
    for (size_t row = ranked; row < rows(); ++row)
        added.push_back({0, this->field(row, field), static_cast<quint32>(row)});
    sortTexts(added.begin(), added.end(), 0);

    std::vector<quint32> merged;
    merged.reserve(rows());
    auto from = ranking.order.cbegin();
    for (const SortedText& text : added) {
        const auto place =
            std::upper_bound(from, ranking.order.cend(), text.text,
                             [&](std::string_view value, quint32 row) { return value < this->field(row, field); });
        merged.insert(merged.end(), from, place);
        merged.push_back(text.row);
        from = place;
    }
    merged.insert(merged.end(), from, ranking.order.cend());
    ranking.order = std::move(merged);
    assignRanks(field, ranking, ranked);
}

void TextColumns::assignRanks(int field, Ranking& ranking, size_t ranked) const
{
    const std::vector<quint32> before = std::move(ranking.ranks);
    ranking.ranks.assign(rows(), 0);
    quint32 rank = 0;
    std::optional<std::string_view> previousText; // finding a text is what this takes, so none is looked up twice
    for (size_t i = 1; i < ranking.order.size(); ++i) {
        const quint32 row = ranking.order[i];
        const quint32 previous = ranking.order[i - 1];
        bool same = false;
        if (row < ranked && previous < ranked) {
            same = before[row] == before[previous];
            previousText.reset();
        } else {
            const std::string_view text = this->field(row, field);
            same = text == (previousText ? *previousText : this->field(previous, field));
            previousText = text;
        }
        rank += same ? 0 : 1;
        ranking.ranks[row] = rank;
    }
}

void TextColumns::keep(const std::vector<quint32>& rows)
{
    std::string bytes;
    std::vector<size_t> starts{0};
    starts.reserve(rows.size() + 1);
    for (const quint32 row : rows) {
        bytes.append(m_bytes, m_starts[row], m_starts[row + 1] - m_starts[row]);
        starts.push_back(bytes.size());
    }
    m_bytes = std::move(bytes);
    m_starts = std::move(starts);
    m_rankings.assign(static_cast<size_t>(m_fields), {});
}

} // namespace podesk::storage
