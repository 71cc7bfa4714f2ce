// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utf8text.h"
#include "core/storage/list/listrecord.h"
#include "core/storage/list/textcolumns.h"

#include <QtCore/QHash>

#include <optional>
#include <unordered_map>

namespace podesk::storage {

/// Integers of one field, four or eight bytes each; noNumber (eight bytes only) is "none".
class NumberColumn
{
public:
    explicit NumberColumn(bool narrow) : m_isNarrow(narrow) {}
    void reserve(size_t rows);
    void append(qint64 value);
    qint64 at(size_t row) const { return m_isNarrow ? m_narrow[row] : m_wide[row]; }
    void keep(const std::vector<quint32>& rows);
    /// Calls with the vector that holds the values, so that loops run over one type.
    template <class Visit>
    void visit(Visit&& visit) const
    {
        m_isNarrow ? visit(m_narrow) : visit(m_wide);
    }

private:
    bool m_isNarrow;
    std::vector<qint32> m_narrow;
    std::vector<qint64> m_wide;
};

/// Texts that repeat: each one once, a code for every row.
class DictionaryColumn
{
public:
    void reserve(size_t rows) { m_codes.reserve(rows); }
    void append(const std::string& text);
    void keep(const std::vector<quint32>& rows);

    size_t size() const { return m_folded.size(); } ///< texts known; some may have lost their last row
    QString text(size_t code) const { return textFromUtf8(m_texts[code]); }
    const std::string& folded(size_t code) const { return m_folded[code]; }
    const std::vector<quint32>& codes() const { return m_codes; }
    /// A number for every code that sorts as the folded text does.
    const std::vector<quint32>& ranks() const;

private:
    std::unordered_map<std::string, quint32> m_known;
    std::vector<std::string> m_texts;
    std::vector<std::string> m_folded;
    std::vector<quint32> m_codes;
    mutable std::vector<quint32> m_ranks;
};

/// Finds the rows of a PO. Rows that came after the last full build are looked up apart.
class OrderIndex
{
public:
    void appendRow(qint64 order);
    void clear();
    /// `orders`: the PO of every row.
    std::vector<quint32> rowsOf(qint64 order, const std::vector<qint64>& orders) const;

private:
    void build(const std::vector<qint64>& orders) const;
    mutable std::vector<quint32> m_sorted; ///< rows by PO
    mutable QMultiHash<qint64, quint32> m_added;
    mutable size_t m_covered = 0;
    size_t m_rows = 0;
};

/// One list in memory: a column for each field, one place a record. A changed record gets a new row, its old one is
/// dead until enough are to be cleared out; so rows are not in order of id once something changed (see rowsById()).
class ListColumns
{
public:
    explicit ListColumns(ListKind kind);

    /// Where a field's values are.
    struct Place
    {
        enum class In { Status, Numbers, Dictionary, Texts };
        In in;
        int at;
    };

    ListKind kind() const { return m_kind; }
    /// So many rows are to come.
    void expect(size_t rows);
    void append(const ListRecord& record);
    /// Takes out every row of these POs.
    void removeOrders(const QList<qint64>& orders);
    /// Takes out these records; ids in ascending order.
    void removeRecords(const QList<qint64>& ids);
    /// Records that belong to these POs or are linked to them.
    QList<qint64> recordsOf(const QList<qint64>& orders) const;
    /// Clears out dead rows when there are many.
    void tidy();

    size_t rows() const { return m_ids.size(); }
    size_t liveRows() const { return m_ids.size() - m_dead; }
    const std::vector<quint8>& alive() const { return m_alive; }
    const std::vector<qint64>& ids() const { return m_ids; }
    /// Rows in ascending order of id, or nothing when they stand in it anyway.
    const std::vector<quint32>* rowsById() const;
    /// The live row of a record, for record ids in ascending order a cheap look-up.
    std::optional<size_t> rowOf(qint64 id) const;

    Place place(int field) const { return m_places[static_cast<size_t>(field)]; }
    const NumberColumn& numbers(Place place) const { return m_numbers[static_cast<size_t>(place.at)]; }
    const DictionaryColumn& dictionary(Place place) const { return m_dictionaries[static_cast<size_t>(place.at)]; }
    const TextColumns& texts() const { return m_texts; }
    int searchedTexts() const { return m_searchedTexts; } ///< the first so many text fields are searched by free words
    int tagText() const { return m_tagText; }             ///< text field with the tags one by one, or -1
    bool suspended(size_t row) const { return m_suspended[row] != 0; }
    qint32 expiration(size_t row) const { return m_expiration[row]; }
    bool hasStatus() const { return m_kind == ListKind::PurchaseOrders || m_kind == ListKind::LineItems; }
    bool belongsToOrders() const { return m_kind != ListKind::Journal; }
    /// The dictionary of currency codes, where the list has one.
    const DictionaryColumn* currencies() const;
    /// What a row has in other currencies; most have nothing, and asking costs next to nothing then.
    const QList<OtherTotal>* others(quint32 row) const
    {
        return m_hasOthers[row] ? &*m_others.constFind(row) : nullptr;
    }
    /// Sorts every text field now, so that nobody waits for it later.
    void rankTexts() const;

    qint64 journalPosition = 0; ///< true as of this entry

private:
    void placeFields();
    void keep(const std::vector<quint32>& rows);
    void removeRow(quint32 row);
    bool keepsOrders() const { return belongsToOrders() && m_kind != ListKind::PurchaseOrders; }
    const std::vector<qint64>& owners() const { return keepsOrders() ? m_orders : m_ids; }

    ListKind m_kind;
    std::vector<Place> m_places;
    std::vector<int> m_textFields; ///< fields in the order of the text columns
    int m_searchedTexts = 0;
    int m_tagText = -1;
    std::vector<NumberColumn> m_numbers;
    std::vector<DictionaryColumn> m_dictionaries;
    TextColumns m_texts;
    std::vector<qint64> m_ids;
    std::vector<qint64> m_orders; ///< where records belong to POs: the PO of each row; for POs the ids say it
    std::vector<quint8> m_alive;
    std::vector<quint8> m_suspended;
    std::vector<qint32> m_expiration;
    std::vector<quint8> m_hasOthers;
    QHash<quint32, QList<OtherTotal>> m_others; ///< by row
    OrderIndex m_orderIndex;
    size_t m_dead = 0;
    size_t m_ascending = 0; ///< so many rows from the first on stand in ascending order of id
    mutable std::vector<quint32> m_rowsById;
};

/// Bytes around a tag's key and value in the tag text: neither is a byte of UTF-8.
inline constexpr char tagBegin = '\xfe';
inline constexpr char tagMiddle = '\xfd';

} // namespace podesk::storage
