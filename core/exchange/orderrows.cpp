// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderrows.h"

#include "core/exchange/jsonmembers.h"
#include "core/exchange/orderjson.h"
#include "core/exchange/strictjson.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
QString allowedFor(const ValueForm& form)
{
    return allowedValues(form, static_cast<const Value*>(nullptr));
}

Currency currencyOf(const LineItem& line)
{
    return line.currency;
}

Currency currencyOf(const auto&)
{
    return {};
}

/// A template gives an entry only where at least one of its columns does: most rows have no third contact.
bool hasOwnValue(const QList<BoundField>& fields, const InputRows& row)
{
    return std::any_of(fields.begin(), fields.end(), [&](const BoundField& field) {
        return field.source.kind == FieldSource::Kind::Column && !row.cell(field.source.column).isNull;
    });
}

QString valueText(const QString& text)
{
    return text;
}

QString valueText(Month month)
{
    return month.toText();
}

QString valueText(Currency currency)
{
    return currency.code();
}

QString valueText(bool flag)
{
    return flag ? u"yes"_s : u"no"_s;
}

/// Kinds of value that no PO has in its own row, lines alone do.
QString valueText(const auto&)
{
    return {};
}

OrderRow rowOf(const PurchaseOrder& order)
{
    OrderRow row;
    static_cast<PurchaseOrderHeader&>(row) = order.header;
    row.suspended = order.suspended;
    return row;
}

} // namespace

/// A field's text on its way to a value.
struct OrderRows::FieldText
{
    QString text;
    bool isMissing = false;   ///< the column has no value and there is no default
    bool isCanonical = false; ///< comes from the mapping itself, so it is written as in PO JSON
    bool isRefused = false;   ///< a finding says why
};

void RowFindings::refuse(const QString& field, const QString& value, const QString& allowed)
{
    add(field, {ErrorCode::MalformedInput, {}, {}, {{u"value"_s, shownText(value)}, {u"allowed"_s, allowed}}});
}

void RowFindings::add(const QString& field, Error error)
{
    m_isGood = false;
    error.details.insert(u"file"_s, m_file);
    error.details.insert(u"line"_s, m_line);
    error.details.insert(u"field"_s, field);
    m_findings.append({place(field), std::move(error)});
}

OrderRows::FieldText OrderRows::text(const FieldSource& source, const InputRows& row, FieldName name,
                                     RowFindings& findings) const
{
    if (source.kind == FieldSource::Kind::Constant)
        return {source.constant, false, true, false};
    InputCell cell = row.cell(source.column);
    if (!cell.isUtf8) {
        findings.refuse(name.toText(), cell.text, u"utf-8"_s);
        return {{}, false, false, true};
    }
    if (!cell.isNull)
        return converted(source, cell, name, findings);
    return source.fallback ? FieldText{*source.fallback, false, true, false} : FieldText{{}, true, false, false};
}

OrderRows::FieldText OrderRows::converted(const FieldSource& source, const InputCell& cell, FieldName name,
                                          RowFindings& findings) const
{
    FieldText made{cell.text, false, false, false};
    if (source.lookup >= 0) {
        const LookupValues& table = m_lookups.at(source.lookup);
        const QString key = cell.text.trimmed();
        if (!table.values.contains(key) || table.ambiguous.contains(key)) {
            findings.refuse(name.toText(), key, table.name);
            return {{}, false, false, true};
        }
        made.text = table.values.value(key);
    }
    if (!source.values.isEmpty()) {
        const auto found = source.values.constFind(made.text.trimmed());
        if (found == source.values.constEnd() && !source.otherwise) {
            QStringList known = source.values.keys();
            known.sort();
            findings.refuse(name.toText(), made.text, known.join(u" | "_s));
            return {{}, false, false, true};
        }
        return {found == source.values.constEnd() ? *source.otherwise : *found, false, true, false};
    }
    if (source.trims)
        made.text = made.text.trimmed();
    return made;
}

template <class Record>
void OrderRows::fill(const QList<BoundField>& fields, const InputRows& row, const QString& pointer,
                     const OrderRow* order, Record& into, RowFindings& findings) const
{
    static const ValueForm canonical;
    for (const BoundField& field : fields) {
        const FieldTarget<Record>& target = fieldTargets<Record>()[size_t(field.target)];
        const FieldSource& source = field.source;
        const auto assign = [&]<class Value>(Value Record::*member) {
            if (source.kind == FieldSource::Kind::Order) {
                into.*member =
                    order->*std::get<Value OrderRow::*>(fieldTargets<OrderRow>()[size_t(source.orderField)].member);
                return;
            }
            const FieldName name{pointer, target.name};
            const FieldText found = text(source, row, name, findings);
            // No text is an empty text and no tax is none; no month, amount or flag is not a value.
            const bool mayBeMissing = std::is_same_v<Value, QString> || std::is_same_v<Value, Tax>;
            if (found.isRefused || (found.isMissing && mayBeMissing))
                return;
            const ValueForm& form = found.isCanonical ? canonical : source.form;
            if (!readValue(found.text, form, currencyOf(into), into.*member))
                findings.refuse(name.toText(), found.text, allowedFor<Value>(form));
        };
        std::visit(assign, target.member);
    }
}

PurchaseOrder OrderRows::order(const InputRows& row, RowFindings& findings) const
{
    OrderRow header;
    fill(m_mapping.orderFields, row, u"orders."_s, nullptr, header, findings);
    PurchaseOrder order;
    order.header = header;
    order.suspended = header.suspended;
    order.header.taxRegistrationNumbers =
        texts(m_mapping.taxRegistrationNumbers, row, u"orders.taxRegistrationNumbers"_s, findings);
    order.header.invoiceUnits = texts(m_mapping.invoiceUnits, row, u"orders.invoiceUnits"_s, findings);
    order.contacts = parts<Contact>(m_mapping.contacts, row, u"orders.contacts"_s, contactFromJson, findings);
    order.tags = parts<Tag>(m_mapping.tags, row, u"orders.tags"_s, tagFromJson, findings);
    if (m_mapping.linesColumn) {
        const auto read = [&](const QJsonValue& value, const QString& pointer) -> Result<LineItem> {
            if (!value.isObject())
                return tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s));
            return lineFromJson(value.toObject(), order.header, pointer);
        };
        order.lines = jsonParts<LineItem>(*m_mapping.linesColumn, row, u"orders.lines"_s, read, findings);
    }
    return order;
}

LineItem OrderRows::line(const InputRows& row, const PurchaseOrder& order, RowFindings& findings) const
{
    LineItem line;
    line.start = order.header.effective;
    line.end = order.header.expiration;
    line.currency = order.header.currency;
    const OrderRow header = rowOf(order);
    fill(m_mapping.lineFields, row, u"lines."_s, &header, line, findings);
    return line;
}

std::optional<OrderRows::Difference> OrderRows::difference(const PurchaseOrder& left, const PurchaseOrder& right)
{
    const OrderRow leftRow = rowOf(left);
    const OrderRow rightRow = rowOf(right);
    for (const FieldTarget<OrderRow>& target : fieldTargets<OrderRow>()) {
        const QString leftText = std::visit([&](auto member) { return valueText(leftRow.*member); }, target.member);
        const QString rightText = std::visit([&](auto member) { return valueText(rightRow.*member); }, target.member);
        if (leftText != rightText)
            return Difference{u"orders."_s + target.name, leftText, rightText};
    }
    const QJsonObject leftJson = orderToJson(left);
    const QJsonObject rightJson = orderToJson(right);
    for (const QString& list : {u"taxRegistrationNumbers"_s, u"invoiceUnits"_s, u"contacts"_s, u"tags"_s}) {
        if (leftJson.value(list) != rightJson.value(list))
            return Difference{u"orders."_s + list, shownValue(leftJson.value(list)), shownValue(rightJson.value(list))};
    }
    return std::nullopt;
}

std::optional<QString> OrderRows::key(const InputRows& row, int use, const QString& field, RowFindings& findings) const
{
    const InputCell cell = row.cell(use);
    const QString key = cell.text.trimmed();
    if (!cell.isNull && cell.isUtf8 && !key.isEmpty())
        return key;
    findings.refuse(field, cell.text, cell.isUtf8 ? u"..."_s : u"utf-8"_s);
    return std::nullopt;
}

QStringList OrderRows::texts(const ListSource<FieldSource>& source, const InputRows& row, const QString& pointer,
                             RowFindings& findings) const
{
    if (source.jsonColumn) {
        const auto read = [](const QJsonValue& value, const QString& at) -> Result<QString> {
            if (!value.isString())
                return tl::unexpected<Error>(invalidField(at, value, u"\"...\""_s));
            return value.toString();
        };
        return jsonParts<QString>(*source.jsonColumn, row, pointer, read, findings);
    }
    QStringList list;
    for (qsizetype i = 0; i < source.entries.size(); ++i) {
        const QString at = pointer + u'.' + QString::number(i);
        const FieldText found = text(source.entries.at(i), row, {at, {}}, findings);
        if (!found.isMissing && !found.isRefused)
            list << found.text;
    }
    return list;
}

template <class Part, class Read>
QList<Part> OrderRows::parts(const ListSource<QList<BoundField>>& source, const InputRows& row, const QString& pointer,
                             Read read, RowFindings& findings) const
{
    if (source.jsonColumn)
        return jsonParts<Part>(*source.jsonColumn, row, pointer, read, findings);
    QList<Part> list;
    for (qsizetype i = 0; i < source.entries.size(); ++i) {
        if (!hasOwnValue(source.entries.at(i), row))
            continue;
        Part part;
        fill(source.entries.at(i), row, pointer + u'.' + QString::number(i) + u'.', nullptr, part, findings);
        list << part;
    }
    return list;
}

template <class Part, class Read>
QList<Part> OrderRows::jsonParts(int use, const InputRows& row, const QString& pointer, Read read,
                                 RowFindings& findings) const
{
    const InputCell cell = row.cell(use);
    if (cell.isNull)
        return {};
    const Result<QJsonValue> json = cell.isUtf8 ? parseJson(cell.text.toUtf8(), {}) : QJsonValue();
    if (!json || !json->isArray()) {
        findings.refuse(pointer, cell.text, u"[...]"_s);
        return {};
    }
    QList<Part> list;
    const QJsonArray entries = json->toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Result<Part> part = read(entries.at(i), jsonPointer(QString(), i));
        if (part)
            list.append(std::move(*part));
        else
            findings.add(pointer + part.error().details.value(u"field"_s).toString(), part.error());
    }
    return list;
}

} // namespace podesk
