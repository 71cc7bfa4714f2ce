// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/fieldvalues.h"
#include "core/exchange/ordersource.h"

#include <variant>

namespace podesk {

// A mapping after it was read and checked (the JSON format: README.md). Names of inputs and columns have become
// positions, constants and inline values are known to fit their fields.

/// A column that some field uses: the mapping's name for it and where it stands.
struct ColumnUse
{
    QString name;
    std::variant<QString, int> place; ///< text of the header row, or position (0-based here, 1-based in the file)
};

struct InputForm
{
    enum class Kind { Table, Json };
    QString name;
    Kind kind = Kind::Table;
    CsvForm csv;
    bool hasHeaderRow = true;
    bool takesRagged = false;
    bool formulaGuard = false;
    QStringList nulls;
    std::optional<QHash<QString, std::variant<QString, int>>> columns; ///< as declared; none: names are header texts
    QList<ColumnUse> uses;
};

/// Two columns of an input as key and value.
struct LookupTable
{
    int input = 0;
    int key = 0;   ///< index in InputForm::uses
    int value = 0; ///< the same
    friend bool operator==(const LookupTable&, const LookupTable&) = default;
};

/// Where a field's value comes from and how it is written there.
struct FieldSource
{
    enum class Kind { Column, Constant, Order };
    Kind kind = Kind::Constant;
    int column = -1; ///< index in InputForm::uses
    QString constant;
    int orderField = -1; ///< index in fieldTargets<OrderRow>(): the same value as the PO's
    bool trims = false;
    std::optional<QString> fallback; ///< where the column has no value
    int lookup = -1;                 ///< index in ImportMapping::Data::lookups
    QHash<QString, QString> values;
    std::optional<QString> otherwise; ///< for what `values` does not have
    ValueForm form;
};

/// The values of a PO that a mapping fills field by field.
struct OrderRow : PurchaseOrderHeader
{
    bool suspended = false;
};

template <class Record>
using FieldMember = std::variant<QString Record::*, Month Record::*, Currency Record::*, bool Record::*,
                                 LineItemType Record::*, UnitPrice Record::*, qint64 Record::*, Tax Record::*>;

/// A field of a PO, a line, a contact or a tag that a mapping can fill, by its name in PO JSON.
template <class Record>
struct FieldTarget
{
    QLatin1StringView name;
    FieldMember<Record> member;
    bool isRequired = false;
};

/// In the order in which they are read: a tax after its line's currency.
template <class Record>
const std::vector<FieldTarget<Record>>& fieldTargets();
template <>
const std::vector<FieldTarget<OrderRow>>& fieldTargets<OrderRow>();
template <>
const std::vector<FieldTarget<LineItem>>& fieldTargets<LineItem>();
template <>
const std::vector<FieldTarget<Contact>>& fieldTargets<Contact>();
template <>
const std::vector<FieldTarget<Tag>>& fieldTargets<Tag>();

struct BoundField
{
    int target = 0; ///< index in fieldTargets<Record>()
    FieldSource source;
};

/// A list of a PO: from a column that holds it as JSON, or one entry for each template.
template <class Entry>
struct ListSource
{
    std::optional<int> jsonColumn;
    QList<Entry> entries;
};

class ImportMapping::Data
{
public:
    QList<InputForm> inputs;
    QList<LookupTable> lookups;

    int ordersInput = 0;
    int ordersKey = -1; ///< index in InputForm::uses; none where nothing is joined
    QList<BoundField> orderFields;
    ListSource<FieldSource> taxRegistrationNumbers;
    ListSource<FieldSource> invoiceUnits;
    ListSource<QList<BoundField>> contacts;
    ListSource<QList<BoundField>> tags;
    std::optional<int> linesColumn; ///< lines as JSON in a column of the PO's row

    bool hasLines = false; ///< a section of its own
    int linesInput = 0;    ///< the same as ordersInput: each row is a line, rows with one key are a PO
    int linesKey = -1;
    QList<BoundField> lineFields;

    int inputIndex(QStringView name) const;
    bool isGrouped() const { return hasLines && linesInput == ordersInput; }
};

} // namespace podesk
