// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/headerfields.h"

#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString& text)
{
    return text;
}
QString shown(const QStringList& texts)
{
    return texts.join(u", "_s);
}
QString shown(Month month)
{
    return words::monthText(month, QLocale());
}

template <class T>
HeaderField field(const QString& name, T PurchaseOrderHeader::*member, std::optional<T> HeaderChanges::*change)
{
    return {name, [member](const PurchaseOrderHeader& header) { return shown(header.*member); },
            [member](const PurchaseOrderHeader& a, const PurchaseOrderHeader& b) { return a.*member == b.*member; },
            [member](const PurchaseOrderHeader& from, PurchaseOrderHeader& to) { to.*member = from.*member; },
            [member, change](const PurchaseOrderHeader& from, HeaderChanges& to) { to.*change = from.*member; }};
}

} // namespace

const QList<HeaderField>& editableHeaderFields()
{
    using H = PurchaseOrderHeader;
    using C = HeaderChanges;
    static const QList<HeaderField> fields{
        field(u"description"_s, &H::description, &C::description),
        field(u"billFrom"_s, &H::billFrom, &C::billFrom),
        field(u"shipTo"_s, &H::shipTo, &C::shipTo),
        field(u"taxRegistrationNumbers"_s, &H::taxRegistrationNumbers, &C::taxRegistrationNumbers),
        field(u"invoiceUnits"_s, &H::invoiceUnits, &C::invoiceUnits),
        field(u"effective"_s, &H::effective, &C::effective),
        field(u"expiration"_s, &H::expiration, &C::expiration)};
    return fields;
}

HeaderChanges changesBetween(const PurchaseOrderHeader& before, const PurchaseOrderHeader& after)
{
    HeaderChanges changes;
    for (const HeaderField& field : editableHeaderFields()) {
        if (!field.isSame(before, after))
            field.set(after, changes);
    }
    return changes;
}

} // namespace podesk
