// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mappingreader.h"

#include "core/exchange/inputforms.h"

#include <type_traits>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonMembers::Need;

template <class Value>
constexpr bool isNumeric =
    std::is_same_v<Value, UnitPrice> || std::is_same_v<Value, qint64> || std::is_same_v<Value, Tax>;

/// Whether a text of the mapping itself fits a field. It is written as in PO JSON, whatever the files look like.
template <class Value>
bool fitsField(const QString& text)
{
    if constexpr (std::is_same_v<Value, Tax>) {
        // How many decimals an absolute tax may have depends on the line's currency.
        return text.isEmpty() || plainDecimal(text.endsWith(u'%') ? QStringView(text).chopped(1) : text, {});
    } else {
        Value ignored{};
        return readValue(text, {}, {}, ignored);
    }
}

template <class Value>
QString allowedInMapping()
{
    return allowedValues({}, static_cast<const Value*>(nullptr));
}

QStringList inputNames(const QList<InputForm>& inputs, InputForm::Kind kind)
{
    QStringList names;
    for (const InputForm& input : inputs) {
        if (input.kind == kind)
            names << input.name;
    }
    return names;
}

} // namespace

Result<ImportMapping::Data> MappingReader::read(const QJsonObject& mapping)
{
    JsonMembers members(mapping, {});
    if (members.integer("version"_L1, 0, Need::Required) != 1)
        members.refuse("version"_L1, u"1"_s);
    members.text("description"_L1);
    members.each("inputs"_L1, m_data.inputs, readInputForm, Need::Required);
    for (qsizetype i = 0; i < m_data.inputs.size(); ++i) {
        const QString& name = m_data.inputs.at(i).name;
        if (m_data.inputIndex(name) != i)
            members.fail(
                invalidField(jsonPointer(jsonPointer(members.pointerTo("inputs"_L1), i), u"name"), name, u"1 x"_s));
    }
    const QJsonObject orders = members.object("orders"_L1, Need::Required);
    const QJsonObject lines = members.object("lines"_L1);
    m_data.hasLines = members.has("lines"_L1);
    keep(members.finish());
    if (!m_error)
        readOrders(orders, m_data.hasLines);
    if (!m_error && m_data.hasLines)
        readLines(lines);
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return m_data;
}

void MappingReader::readOrders(const QJsonObject& object, bool hasLineSection)
{
    const QString pointer = u"/orders"_s;
    JsonMembers members(object, pointer);
    m_data.ordersInput = inputNamed(members, "input"_L1);
    if (m_data.ordersInput < 0)
        return keep(members.finish());
    if (m_data.inputs.at(m_data.ordersInput).kind == InputForm::Kind::Json) {
        // Such a file holds whole POs; there is nothing to map or to join.
        if (hasLineSection)
            members.fail(
                {ErrorCode::UnknownField, {}, {}, {{u"field"_s, u"/lines"_s}, {u"allowed"_s, u"/orders/input"_s}}});
        return keep(members.finish());
    }
    if (hasLineSection || members.has("key"_L1))
        m_data.ordersKey = columnNamed(members, "key"_L1, m_data.ordersInput);
    const QJsonObject fields = members.object("fields"_L1, Need::Required);
    keep(members.finish());
    readOrderFields(fields, jsonPointer(pointer, u"fields"), {m_data.ordersInput, false}, hasLineSection);
}

void MappingReader::readOrderFields(const QJsonObject& object, const QString& pointer, Section section,
                                    bool hasLineSection)
{
    JsonMembers fields(object, pointer);
    m_data.orderFields = readFields<OrderRow>(fields, section);
    const auto readText = [&](const QJsonValue& value, const QString& at) {
        return readSource<QString>(value, at, section);
    };
    const auto readContact = [&](const QJsonValue& value, const QString& at) {
        return readTemplate<Contact>(value, at, section);
    };
    const auto readTag = [&](const QJsonValue& value, const QString& at) {
        return readTemplate<Tag>(value, at, section);
    };
    readList(fields, "taxRegistrationNumbers"_L1, section, m_data.taxRegistrationNumbers, readText);
    readList(fields, "invoiceUnits"_L1, section, m_data.invoiceUnits, readText);
    readList(fields, "contacts"_L1, section, m_data.contacts, readContact);
    readList(fields, "tags"_L1, section, m_data.tags, readTag);
    if (!hasLineSection && fields.has("lines"_L1)) {
        JsonMembers lines(fields.object("lines"_L1), fields.pointerTo("lines"_L1));
        m_data.linesColumn = columnNamed(lines, "jsonColumn"_L1, section.input);
        keep(lines.finish());
    }
    keep(fields.finish());
}

void MappingReader::readLines(const QJsonObject& object)
{
    const QString pointer = u"/lines"_s;
    JsonMembers members(object, pointer);
    m_data.linesInput = inputNamed(members, "input"_L1);
    if (m_data.linesInput < 0)
        return keep(members.finish());
    if (m_data.inputs.at(m_data.linesInput).kind == InputForm::Kind::Json)
        members.refuse("input"_L1, inputNames(m_data.inputs, InputForm::Kind::Table).join(u" | "_s));
    m_data.linesKey = m_data.isGrouped() ? m_data.ordersKey : columnNamed(members, "key"_L1, m_data.linesInput);
    const QJsonObject fieldsObject = members.object("fields"_L1, Need::Required);
    keep(members.finish());
    JsonMembers fields(fieldsObject, jsonPointer(pointer, u"fields"));
    m_data.lineFields = readFields<LineItem>(fields, {m_data.linesInput, true});
    keep(fields.finish());
}

int MappingReader::inputNamed(JsonMembers& members, const QString& name)
{
    const QString wanted = members.text(name, Need::Required);
    const int index = m_data.inputIndex(wanted);
    if (index < 0 && members.isGood()) {
        members.refuse(
            name, (inputNames(m_data.inputs, InputForm::Kind::Table) + inputNames(m_data.inputs, InputForm::Kind::Json))
                      .join(u" | "_s));
    }
    return index;
}

int MappingReader::columnNamed(JsonMembers& members, const QString& name, int input)
{
    const QString column = members.text(name, Need::Required);
    if (!members.isGood())
        return -1;
    InputForm& form = m_data.inputs[input];
    for (qsizetype i = 0; i < form.uses.size(); ++i) {
        if (form.uses.at(i).name == column)
            return int(i);
    }
    if (form.columns && !form.columns->contains(column)) {
        QStringList known = form.columns->keys();
        known.sort();
        members.refuse(name, known.join(u" | "_s));
        return -1;
    }
    form.uses.append({column, form.columns ? form.columns->value(column) : std::variant<QString, int>(column)});
    return int(form.uses.size()) - 1;
}

template <class Record>
QList<BoundField> MappingReader::readFields(JsonMembers& fields, Section section)
{
    QList<BoundField> bound;
    const std::vector<FieldTarget<Record>>& targets = fieldTargets<Record>();
    for (size_t i = 0; i < targets.size(); ++i) {
        const QJsonValue value = fields.value(targets[i].name, targets[i].isRequired ? Need::Required : Need::Optional);
        if (value.isUndefined())
            continue;
        const QString pointer = fields.pointerTo(targets[i].name);
        const auto read = [&]<class Value>(Value Record::*) { return readSource<Value>(value, pointer, section); };
        bound.append({int(i), std::visit(read, targets[i].member)});
    }
    return bound;
}

template <class Value>
FieldSource MappingReader::readSource(const QJsonValue& value, const QString& pointer, Section section)
{
    FieldSource source;
    if (!value.isObject()) {
        keep(tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s)));
        return source;
    }
    JsonMembers members(value.toObject(), pointer);
    if (members.has("constant"_L1)) {
        readFixedText<Value>(members, "constant"_L1, source.constant);
    } else if (section.isLine && members.has("order"_L1)) {
        readOrderField<Value>(members, source);
    } else {
        source.kind = FieldSource::Kind::Column;
        source.column = columnNamed(members, "column"_L1, section.input);
        readConversions<Value>(members, source);
    }
    keep(members.finish());
    return source;
}

template <class Value>
void MappingReader::readFixedText(JsonMembers& members, const QString& name, QString& into)
{
    into = members.text(name);
    if (members.isGood() && !fitsField<Value>(into))
        members.refuse(name, allowedInMapping<Value>());
}

template <class Value>
void MappingReader::readConversions(JsonMembers& members, FieldSource& source)
{
    if (members.has("default"_L1))
        readFixedText<Value>(members, "default"_L1, source.fallback.emplace());
    if (members.has("lookup"_L1))
        readLookup(members.object("lookup"_L1), members.pointerTo("lookup"_L1), source);
    if (members.has("values"_L1)) {
        JsonMembers values(members.object("values"_L1), members.pointerTo("values"_L1));
        for (const QString& word : members.object("values"_L1).keys()) {
            readFixedText<Value>(values, word, source.values[word]);
        }
        keep(values.finish());
        if (members.has("otherwise"_L1))
            readFixedText<Value>(members, "otherwise"_L1, source.otherwise.emplace());
    }
    if constexpr (std::is_same_v<Value, QString>)
        source.trims = members.flag("trim"_L1, false);
    if constexpr (std::is_same_v<Value, Month>) {
        QList<DatePattern> patterns;
        members.each("months"_L1, patterns, [](const QJsonValue& entry, const QString& at) -> Result<DatePattern> {
            const std::optional<DatePattern> pattern = DatePattern::fromText(entry.toString());
            if (!pattern)
                return tl::unexpected<Error>(
                    invalidField(at, entry, u"yyyy MMMM MMM MM M dddd ddd dd d HH H mm m ss s zzz z AP '...'"_s));
            return *pattern;
        });
        source.form.months.assign(patterns.begin(), patterns.end());
    }
    if constexpr (isNumeric<Value>) {
        const Result<DecimalForm> form = readDecimalForm(members.object("decimal"_L1), members.pointerTo("decimal"_L1));
        keep(form.map([](const DecimalForm&) {}));
        source.form.decimal = form.value_or(DecimalForm());
    }
}

template <class Value>
void MappingReader::readOrderField(JsonMembers& members, FieldSource& source)
{
    source.kind = FieldSource::Kind::Order;
    const QString name = members.text("order"_L1);
    const std::vector<FieldTarget<OrderRow>>& targets = fieldTargets<OrderRow>();
    QStringList fitting;
    for (size_t i = 0; i < targets.size(); ++i) {
        if (!std::holds_alternative<Value OrderRow::*>(targets[i].member))
            continue;
        fitting << targets[i].name;
        if (name == targets[i].name)
            source.orderField = int(i);
    }
    if (source.orderField < 0)
        members.refuse("order"_L1, fitting.join(u" | "_s));
}

void MappingReader::readLookup(const QJsonObject& object, const QString& pointer, FieldSource& source)
{
    JsonMembers members(object, pointer);
    LookupTable table;
    table.input = inputNamed(members, "input"_L1);
    if (table.input >= 0 && m_data.inputs.at(table.input).kind == InputForm::Kind::Json)
        members.refuse("input"_L1, inputNames(m_data.inputs, InputForm::Kind::Table).join(u" | "_s));
    if (table.input >= 0) {
        table.key = columnNamed(members, "key"_L1, table.input);
        table.value = columnNamed(members, "value"_L1, table.input);
    }
    keep(members.finish());
    source.lookup = int(m_data.lookups.indexOf(table));
    if (source.lookup < 0) {
        source.lookup = int(m_data.lookups.size());
        m_data.lookups.append(table);
    }
}

template <class Entry, class Read>
void MappingReader::readList(JsonMembers& fields, const QString& name, Section section, ListSource<Entry>& into,
                             Read read)
{
    const QJsonValue value = fields.value(name);
    if (value.isUndefined())
        return;
    const QString pointer = fields.pointerTo(name);
    if (value.isObject()) {
        JsonMembers members(value.toObject(), pointer);
        into.jsonColumn = columnNamed(members, "jsonColumn"_L1, section.input);
        keep(members.finish());
        return;
    }
    if (!value.isArray())
        return fields.refuse(name, u"[...] | {\"jsonColumn\": \"...\"}"_s);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        into.entries.append(read(entries.at(i), jsonPointer(pointer, i)));
}

template <class Record>
QList<BoundField> MappingReader::readTemplate(const QJsonValue& value, const QString& pointer, Section section)
{
    if (!value.isObject()) {
        keep(tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s)));
        return {};
    }
    JsonMembers fields(value.toObject(), pointer);
    QList<BoundField> bound = readFields<Record>(fields, section);
    keep(fields.finish());
    return bound;
}

void MappingReader::keep(const Result<void>& done)
{
    if (!done && !m_error)
        m_error = done.error();
}

} // namespace podesk
