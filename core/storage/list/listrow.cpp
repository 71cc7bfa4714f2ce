// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/utf8text.h"
#include "core/storage/list/listrecord.h"
#include "core/storage/list/textcolumns.h"

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

Status statusOfRecord(const ListRecord& record, Instant now)
{
    return statusOf(record.suspended, record.expiration, Month::containing(now));
}

/// One entry a currency, the record's own first; the own one is left out where only others have something to say.
ListCell moneyCell(const ListRecord& record, int field, bool isBalance, Currency own)
{
    QList<Money> sums;
    const qint64 number = record.numbers[static_cast<size_t>(field)];
    if (number != noNumber && (number != 0 || isBalance || record.others.isEmpty()))
        sums << Money{number, own};
    for (const OtherTotal& other : record.others) {
        if (!isBalance)
            sums << Money{other.valueMinor, other.currency};
        else if (other.balanceMinor)
            sums << Money{*other.balanceMinor, other.currency};
    }
    if (sums.isEmpty())
        return {};
    return sums;
}

ListCell numberCell(const ListField& field, qint64 number)
{
    if (number == noNumber)
        return {};
    switch (field.kind) {
    case FieldKind::Month:
        return Month{static_cast<qint32>(number)};
    case FieldKind::Instant:
        return Instant{number};
    case FieldKind::Flag:
        return number != 0;
    default:
        return number;
    }
}

} // namespace

int countedField(ListKind kind)
{
    if (kind == ListKind::Notifications)
        return listFieldIndex(kind, u"result");
    return listFieldIndex(kind, kind == ListKind::Invoices ? u"outcome" : u"status");
}

Currency currencyOf(const std::string& code)
{
    return Currency::fromCode(textFromUtf8(code)).value_or(Currency());
}

ListRow listRow(ListKind kind, const ListRecord& record, Instant now)
{
    const QList<ListField>& fields = listFields(kind);
    const int currencyField = listFieldIndex(kind, u"currency");
    const Currency own = currencyField < 0 ? Currency() : currencyOf(record.texts[static_cast<size_t>(currencyField)]);
    ListRow row{record.id, {}, record.order};
    row.cells.reserve(fields.size());
    for (int i = 0; i < fields.size(); ++i) {
        const ListField& field = fields[i];
        const auto place = static_cast<size_t>(i);
        if (field.name == "status"_L1)
            row.cells << statusText(statusOfRecord(record, now));
        else if (field.kind == FieldKind::Word && !field.words.isEmpty())
            row.cells << field.words.value(record.numbers[place]);
        else if (field.kind == FieldKind::Text || field.kind == FieldKind::Word || field.kind == FieldKind::Decimal)
            row.cells << textFromUtf8(record.texts[place]);
        else if (field.kind == FieldKind::Money)
            row.cells << moneyCell(record, i, field.name == "balance"_L1, own);
        else
            row.cells << numberCell(field, record.numbers[place]);
    }
    return row;
}

} // namespace podesk::storage
