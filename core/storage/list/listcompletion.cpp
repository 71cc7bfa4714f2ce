// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/listcompletion.h"

#include "core/domain/listcondition.h"
#include "core/domain/utf8text.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

// Several records may share a text; so many are read for each value wanted.
constexpr size_t rowsPerValue = 4;

/// Values in the order they are to be offered: those that begin with the text first.
class Offered
{
public:
    Offered(const QString& text, int limit) : m_wanted(foldedForSearch(text)), m_limit(limit) {}

    void add(const QString& value)
    {
        const QString folded = foldedForSearch(value);
        if (!folded.contains(m_wanted) || m_seen.contains(value))
            return;
        m_seen.insert(value);
        (folded.startsWith(m_wanted) ? m_beginning : m_holding) << std::pair(folded, value);
    }

    /// In the order of addition.
    QStringList asAdded() const
    {
        QStringList values;
        for (const auto* group : {&m_beginning, &m_holding}) {
            for (const auto& [folded, value] : *group)
                values << value;
        }
        return values.first(std::min<qsizetype>(values.size(), m_limit));
    }

    QStringList sorted()
    {
        std::sort(m_beginning.begin(), m_beginning.end());
        std::sort(m_holding.begin(), m_holding.end());
        return asAdded();
    }

private:
    QString m_wanted;
    int m_limit;
    QSet<QString> m_seen;
    QList<std::pair<QString, QString>> m_beginning;
    QList<std::pair<QString, QString>> m_holding;
};

QStringList dictionaryCompletions(const ListColumns& columns, const DictionaryColumn& column, Offered offered)
{
    std::vector<quint8> used(column.size(), 0);
    for (size_t row = 0; row < columns.rows(); ++row)
        used[column.codes()[row]] |= columns.alive()[row];
    for (size_t code = 0; code < column.size(); ++code) {
        if (used[code])
            offered.add(column.text(code));
    }
    return offered.sorted();
}

Result<QStringList> tagCompletions(Database& database, Offered offered)
{
    const auto read = select(database, u"SELECT DISTINCT key, value FROM tags"_s, {}, [&](const QSqlQuery& query) {
        offered.add(query.value(0).toString());
        offered.add(query.value(0).toString() + u'=' + query.value(1).toString());
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return offered.sorted();
}

/// Rows whose text holds the wanted one, best first.
std::vector<quint32> bestRows(const ListColumns& columns, int text, const std::string& wanted, size_t count)
{
    std::vector<quint8> marks(columns.rows(), wanted.empty() ? 1 : 0);
    if (!wanted.empty())
        columns.texts().markContaining(wanted, text, text, marks);
    const std::vector<quint32>& ranks = columns.texts().ranks(text);
    std::vector<std::pair<quint64, quint32>> found;
    for (quint32 row = 0; row < marks.size(); ++row) {
        if (!marks[row] || !columns.alive()[row])
            continue;
        const bool begins = columns.texts().field(row, text).starts_with(wanted);
        found.emplace_back((quint64(begins ? 0 : 1) << 32) | ranks[row], row);
    }
    const size_t kept = std::min(count, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end());
    std::vector<quint32> rows;
    for (size_t i = 0; i < kept; ++i)
        rows.push_back(found[i].second);
    return rows;
}

} // namespace

Result<QStringList> completionsOf(Database& database, const ListColumns& columns, const QString& field,
                                  const QString& text, int limit)
{
    const ListKind kind = columns.kind();
    const int index = listFieldIndex(kind, field);
    if (index < 0)
        return tl::make_unexpected(checkCondition(kind, {field, ListCondition::Compare::Equal, false, {}}).error());
    const ListField& listField = listFields(kind)[index];
    const ListColumns::Place place = columns.place(index);
    Offered offered(text, limit);
    if (field == "tag"_L1)
        return tagCompletions(database, std::move(offered));
    if (!listField.words.isEmpty() || listField.kind == FieldKind::Flag) {
        for (const QString& word : listField.kind == FieldKind::Flag ? QStringList{u"yes"_s, u"no"_s} : listField.words)
            offered.add(word);
        return offered.asAdded();
    }
    if (place.in == ListColumns::Place::In::Dictionary)
        return dictionaryCompletions(columns, columns.dictionary(place), std::move(offered));
    if (place.in != ListColumns::Place::In::Texts)
        return QStringList();

    const std::string wanted = foldedBytes(text);
    QList<qint64> ids;
    for (const quint32 row : bestRows(columns, place.at, wanted, static_cast<size_t>(limit) * rowsPerValue))
        ids << columns.ids()[row];
    const auto read = readListRecords(database, kind, {ListSelection::By::Ids, ids}, [&](const ListRecord& record) {
        offered.add(textFromUtf8(record.texts[static_cast<size_t>(index)]));
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return offered.sorted();
}

} // namespace podesk::storage
