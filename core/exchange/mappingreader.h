// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonmembers.h"
#include "core/exchange/mappingdata.h"

namespace podesk {

/// Turns the JSON of a mapping into data, names into positions, and refuses what does not fit.
/// Errors: MissingField, UnknownField, InvalidField, each with a JSON pointer as field.
class MappingReader
{
public:
    Result<ImportMapping::Data> read(const QJsonObject& mapping);

private:
    /// The section that a field stands in: what its columns and "order" refer to.
    struct Section
    {
        int input = 0;
        bool isLine = false;
    };

    void readOrders(const QJsonObject& object, bool hasLineSection);
    void readOrderFields(const QJsonObject& object, const QString& pointer, Section section, bool hasLineSection);
    void readLines(const QJsonObject& object);

    /// Position of the input that a member names, -1 after an error.
    int inputNamed(JsonMembers& members, const QString& name);
    /// Index in the input's uses of the column that a member names, -1 after an error.
    int columnNamed(JsonMembers& members, const QString& name, int input);

    template <class Record>
    QList<BoundField> readFields(JsonMembers& fields, Section section);
    template <class Value>
    FieldSource readSource(const QJsonValue& value, const QString& pointer, Section section);
    template <class Value>
    void readConversions(JsonMembers& members, FieldSource& source);
    template <class Value>
    void readFixedText(JsonMembers& members, const QString& name, QString& into);
    template <class Value>
    void readOrderField(JsonMembers& members, FieldSource& source);
    void readLookup(const QJsonObject& object, const QString& pointer, FieldSource& source);
    template <class Entry, class Read>
    void readList(JsonMembers& fields, const QString& name, Section section, ListSource<Entry>& into, Read read);
    template <class Record>
    QList<BoundField> readTemplate(const QJsonValue& value, const QString& pointer, Section section);

    void keep(const Result<void>& done);

    ImportMapping::Data m_data;
    std::optional<Error> m_error; ///< the first
};

} // namespace podesk
