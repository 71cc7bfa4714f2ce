// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>
#include <string_view>
#include <vector>

namespace podesk::storage {

/// The text of several fields for every row, folded for searching, in one UTF-8 buffer: a search runs over it once.
/// Each field ends with a byte that UTF-8 does not have, so nothing is found across two fields.
class TextColumns
{
public:
    explicit TextColumns(int fields);

    /// So many rows are to come: makes room for them once it is known how long they are.
    void expect(size_t rows);

    /// The next field of the row being written; a row is complete after as many as there are fields.
    void append(std::string_view text);
    void appendFolded(std::string_view bytes);

    size_t rows() const { return m_starts.size() - 1; }
    int fields() const { return m_fields; }
    std::string_view field(size_t row, int field) const;

    /// Sets marks[row] for every row where one of the fields `first` to `last` holds the needle (folded, not empty).
    void markContaining(std::string_view needle, int first, int last, std::vector<quint8>& marks) const;
    /// Sets marks[row] where the whole field is the needle.
    void markEqual(std::string_view needle, int field, std::vector<quint8>& marks) const;

    /// A number for every row that sorts as the field's text does (code points); equal texts have equal numbers.
    /// Computed when first asked for; rows that came since are merged in.
    const std::vector<quint32>& ranks(int field) const;

    /// Keeps only these rows, in this order.
    void keep(const std::vector<quint32>& rows);

private:
    struct Ranking
    {
        std::vector<quint32> order; ///< rows by text
        std::vector<quint32> ranks; ///< by row
    };
    size_t rowOf(size_t offset, size_t from) const;
    void finishField();
    void rankNewRows(int field, Ranking& ranking) const;
    void assignRanks(int field, Ranking& ranking, size_t ranked) const;

    int m_fields;
    size_t m_expected = 0;
    int m_written = 0; ///< fields of the unfinished row
    std::string m_bytes;
    std::vector<size_t> m_starts{0};
    mutable std::vector<Ranking> m_rankings;
};

/// Appends the folded form of a text in UTF-8.
void appendFoldedText(std::string& bytes, std::string_view text);
std::string foldedBytes(QStringView text);

} // namespace podesk::storage
