// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/inputrows.h"

#include <QtCore/QSet>

namespace podesk {

/// Key and value columns of an input, in memory.
struct LookupValues
{
    QHash<QString, QString> values;
    QSet<QString> ambiguous; ///< keys with two different values
    QString name;            ///< "input.column", for reports
};

/// Collects what is wrong with one row.
class RowFindings
{
public:
    RowFindings(QList<ImportFinding>& findings, QString file, qint64 line)
        : m_findings(findings), m_file(std::move(file)), m_line(line)
    {
    }

    /// MalformedInput (file, line, field, value, allowed).
    void refuse(const QString& field, const QString& value, const QString& allowed);
    /// Any other error, at this place.
    void add(const QString& field, Error error);
    bool isGood() const { return m_isGood; }
    ImportPlace place(const QString& field) const { return {m_file, m_line, field}; }

private:
    QList<ImportFinding>& m_findings;
    QString m_file;
    qint64 m_line = 0;
    bool m_isGood = true;
};

/// Makes records of the domain from the rows of one input.
class OrderRows
{
public:
    OrderRows(const ImportMapping::Data& mapping, const QList<LookupValues>& lookups)
        : m_mapping(mapping), m_lookups(lookups)
    {
    }

    /// Everything of a PO that stands in its own row; `lines` too where they stand there as JSON.
    PurchaseOrder order(const InputRows& row, RowFindings& findings) const;
    LineItem line(const InputRows& row, const PurchaseOrder& order, RowFindings& findings) const;
    /// The first field in which two POs of order() differ, with the value on either side.
    struct Difference
    {
        QString field;
        QString left;
        QString right;
    };
    static std::optional<Difference> difference(const PurchaseOrder& left, const PurchaseOrder& right);
    /// The key that joins, without the blanks of fixed-width columns; nothing (and a finding) when there is none.
    std::optional<QString> key(const InputRows& row, int use, const QString& field, RowFindings& findings) const;

private:
    struct FieldText;
    /// Put together only when a report needs it: rows are many, findings are few.
    struct FieldName
    {
        const QString& section;
        QLatin1StringView name;
        QString toText() const { return section + name; }
    };
    template <class Record>
    void fill(const QList<BoundField>& fields, const InputRows& row, const QString& pointer, const OrderRow* order,
              Record& into, RowFindings& findings) const;
    FieldText text(const FieldSource& source, const InputRows& row, FieldName name, RowFindings& findings) const;
    FieldText converted(const FieldSource& source, const InputCell& cell, FieldName name, RowFindings& findings) const;
    QStringList texts(const ListSource<FieldSource>& source, const InputRows& row, const QString& pointer,
                      RowFindings& findings) const;
    template <class Part, class Read>
    QList<Part> parts(const ListSource<QList<BoundField>>& source, const InputRows& row, const QString& pointer,
                      Read read, RowFindings& findings) const;
    template <class Part, class Read>
    QList<Part> jsonParts(int use, const InputRows& row, const QString& pointer, Read read,
                          RowFindings& findings) const;

    const ImportMapping::Data& m_mapping;
    const QList<LookupValues>& m_lookups;
};

} // namespace podesk
