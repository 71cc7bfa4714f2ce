// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderassembly.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Calls `take` for each row. Errors: those of InputRows::next().
template <class Take>
Result<void> forEachRow(Result<std::unique_ptr<InputRows>> rows, Take take)
{
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (;;) {
        const Result<bool> more = (*rows)->next();
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return {};
        take(**rows);
    }
}

/// "orders.csv:12"
QString placeText(const ImportPlace& place)
{
    return place.file.section(u'/', -1) + u':' + QString::number(place.line);
}

} // namespace

Result<ImportReading> OrderAssembly::read()
{
    for (const LookupTable& table : m_mapping.lookups) {
        if (const Result<void> done = readLookup(table); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (const Result<void> done = readOrders(); !done)
        return tl::unexpected<Error>(done.error());
    if (m_mapping.hasLines && !m_mapping.isGrouped()) {
        if (const Result<void> done = readLines(); !done)
            return tl::unexpected<Error>(done.error());
    }
    AcceptedOrders accepted(m_reading);
    for (Draft& draft : m_drafts) {
        if (!draft.isBad)
            accepted.add(std::move(draft.imported));
    }
    accepted.finish();
    return std::move(m_reading);
}

Result<std::unique_ptr<InputRows>> OrderAssembly::open(int input)
{
    const InputForm& form = m_mapping.inputs.at(input);
    return InputRows::open(form, m_inputs.value(form.name), m_progress);
}

Result<void> OrderAssembly::readLookup(const LookupTable& table)
{
    const InputForm& form = m_mapping.inputs.at(table.input);
    LookupValues lookup;
    lookup.name = form.name + u'.' + form.uses.at(table.key).name;
    const Result<void> done = forEachRow(open(table.input), [&](const InputRows& row) {
        RowFindings findings(m_reading.findings, row.path(), row.line());
        if (refuseRagged(row, form.name, findings))
            return;
        const std::optional<QString> key = m_rows.key(row, table.key, lookup.name, findings);
        const InputCell value = row.cell(table.value);
        if (!value.isUtf8)
            findings.refuse(form.name + u'.' + form.uses.at(table.value).name, value.text, u"utf-8"_s);
        if (!key || !value.isUtf8)
            return;
        const auto known = lookup.values.constFind(*key);
        if (known != lookup.values.constEnd() && *known != value.text) {
            findings.refuse(lookup.name, *key, u"1 x"_s);
            lookup.ambiguous.insert(*key);
        }
        lookup.values.insert(*key, value.text);
    });
    m_lookups.append(lookup);
    return done;
}

Result<void> OrderAssembly::readOrders()
{
    return forEachRow(open(m_mapping.ordersInput), [this](const InputRows& row) {
        ++m_reading.rowsRead;
        if (m_mapping.isGrouped())
            addToGroup(row);
        else
            addOrder(row);
    });
}

/// True (and a finding) where a row has more or fewer fields than it should: no cell of it can then be trusted.
bool OrderAssembly::refuseRagged(const InputRows& row, const QString& section, RowFindings& findings) const
{
    if (row.isRagged())
        findings.refuse(section, QString::number(row.fieldCount()), QString::number(row.expectedCount()));
    return row.isRagged();
}

OrderAssembly::Draft* OrderAssembly::draftFor(const QString& key)
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_drafts[*found];
}

void OrderAssembly::addOrder(const InputRows& row)
{
    RowFindings findings(m_reading.findings, row.path(), row.line());
    Draft draft;
    draft.imported.place = findings.place(u"orders"_s);
    std::optional<QString> key;
    if (!refuseRagged(row, u"orders"_s, findings)) {
        if (m_mapping.ordersKey >= 0)
            key = m_rows.key(row, m_mapping.ordersKey, u"orders.key"_s, findings);
        draft.imported.order = m_rows.order(row, findings);
        m_reading.linesRead += draft.imported.order.lines.size();
        for (const LineItem& line : draft.imported.order.lines)
            draft.imported.linePlaces.insert(line.number, findings.place(u"orders.lines"_s));
    }
    Draft* const first = key ? draftFor(*key) : nullptr;
    if (first) {
        nameRepeated(*first, *key, findings);
        return;
    }
    draft.isBad = !findings.isGood();
    if (key)
        m_byKey.insert(*key, m_drafts.size());
    // A bad header with a key stays known, so that its lines are not reported as lines of nothing.
    if (key || !draft.isBad)
        m_drafts.push_back(std::move(draft));
}

/// Which of two headers with one key its lines belong to is a guess, so neither goes in.
void OrderAssembly::nameRepeated(Draft& first, const QString& key, RowFindings& findings)
{
    const ImportPlace& place = first.imported.place;
    findings.refuse(u"orders.key"_s, key, u"1 x ("_s + placeText(place) + u')');
    if (!first.isRepeated)
        RowFindings(m_reading.findings, place.file, place.line)
            .refuse(u"orders.key"_s, key, u"1 x ("_s + placeText(findings.place({})) + u')');
    first.isRepeated = true;
    first.isBad = true;
}

/// A row that is a line and repeats what stands in the header.
void OrderAssembly::addToGroup(const InputRows& row)
{
    ++m_reading.linesRead;
    RowFindings findings(m_reading.findings, row.path(), row.line());
    if (refuseRagged(row, u"orders"_s, findings))
        return;
    const std::optional<QString> key = m_rows.key(row, m_mapping.ordersKey, u"orders.key"_s, findings);
    if (!key)
        return;
    PurchaseOrder order = m_rows.order(row, findings);
    Draft* draft = draftFor(*key);
    if (!draft) {
        m_byKey.insert(*key, m_drafts.size());
        draft = &m_drafts.emplace_back();
        draft->imported.place = findings.place(u"orders"_s);
        draft->imported.order = std::move(order);
    } else if (findings.isGood() && !draft->isBad) {
        const auto difference = OrderRows::difference(draft->imported.order, order);
        if (difference)
            findings.refuse(difference->field, difference->right,
                            difference->left + u" ("_s + placeText(draft->imported.place) + u')');
    }
    addLine(row, *draft, findings);
}

void OrderAssembly::addLine(const InputRows& row, Draft& draft, RowFindings& findings)
{
    LineItem line = m_rows.line(row, draft.imported.order, findings);
    if (findings.isGood()) {
        draft.imported.linePlaces.insert(line.number, findings.place(u"lines"_s));
        draft.imported.order.lines.append(std::move(line));
    } else {
        draft.isBad = true;
    }
}

Result<void> OrderAssembly::readLines()
{
    return forEachRow(open(m_mapping.linesInput), [this](const InputRows& row) {
        ++m_reading.rowsRead;
        ++m_reading.linesRead;
        RowFindings findings(m_reading.findings, row.path(), row.line());
        const bool isRagged = refuseRagged(row, u"lines"_s, findings);
        const std::optional<QString> key = m_rows.key(row, m_mapping.linesKey, u"lines.key"_s, findings);
        Draft* const draft = key ? draftFor(*key) : nullptr;
        if (draft && isRagged)
            draft->isBad = true;
        else if (draft)
            addLine(row, *draft, findings);
        else if (key && !isRagged)
            findings.add(u"lines.key"_s,
                         {ErrorCode::NotFound, {}, {}, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, *key}}});
    });
}

void AcceptedOrders::add(ImportedOrder&& imported)
{
    QVarLengthArray<qint64, 16> differences;
    for (const LineItem& line : imported.order.lines) {
        const Result<qint64> difference = roundingDifference(line.amount, line.quantity, line.currency);
        if (!difference) {
            const ImportPlace place = imported.linePlaces.value(line.number, imported.place);
            RowFindings(m_reading.findings, place.file, place.line).add(u"lines.amount"_s, difference.error());
            return;
        }
        differences.append(*difference);
    }
    for (qsizetype i = 0; i < differences.size(); ++i) {
        m_rounding[imported.order.lines.at(i).currency] -= differences.at(i);
        m_reading.linesRounded += differences.at(i) != 0 ? 1 : 0;
    }
    m_reading.orders.append(std::move(imported));
}

void AcceptedOrders::finish()
{
    QList<Currency> currencies = m_rounding.keys();
    std::sort(currencies.begin(), currencies.end());
    for (const Currency currency : currencies) {
        const UnitPrice sum{m_rounding.value(currency)};
        // Two decimals more than the currency has, so that figures of several files stand in one form.
        m_reading.roundingInAll.append({currency, sum.toText(currency.digits() + 2)});
    }
}

} // namespace podesk
