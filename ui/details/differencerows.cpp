// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/differencerows.h"

#include "ui/words/recordwords.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::DifferenceWords)
};

void addFields(QList<PlainRowsModel::Row>& rows, const RecordDifference& difference, const QString& name,
               Currency currency)
{
    QStringList fields = difference.before.keys() + difference.after.keys();
    fields.removeDuplicates();
    const auto text = [&](const QString& field, const QJsonObject& side) {
        const words::StoredRecord record{difference.kind, difference.number, side, currency};
        return words::storedText(record, field, QLocale()).simplified();
    };
    for (const QString& field : fields) {
        if (!words::isBookkeeping(field))
            rows.append(
                {{name, words::fieldHeading(field), text(field, difference.before), text(field, difference.after)},
                 {}});
    }
}

} // namespace

QList<PlainRowsModel::Column> differenceColumns()
{
    return {{DifferenceWords::tr("Record")},
            {DifferenceWords::tr("Field")},
            {DifferenceWords::tr("Before")},
            {DifferenceWords::tr("After")}};
}

QList<PlainRowsModel::Row> differenceRows(const Comparison& comparison)
{
    const QString none = u"-"_s;
    QList<PlainRowsModel::Row> rows;
    for (const RecordDifference& each : comparison.differences) {
        if (each.kind == "decision"_L1) // is told where it belongs: as the Why of a record
            continue;
        const QString name = words::recordName(each.kind, each.number, each.parent);
        const Currency currency = Currency::fromCode(each.currency).value_or(Currency());
        if (each.how == "changed"_L1) {
            addFields(rows, each, name, currency);
            continue;
        }
        const bool isAdded = each.how == "added"_L1;
        const QJsonObject& side = isAdded ? each.after : each.before;
        // Written in bulk, they are counted and not kept one by one.
        const QString whole =
            each.records != 1 || side.isEmpty()
                ? words::recordsText(each.records)
                : words::recordSummary({each.kind, each.number, side, currency}, QLocale()).simplified();
        rows.append({{name, words::recordChangeWord(each.how), isAdded ? none : whole, isAdded ? whole : none}, {}});
    }
    return rows;
}

} // namespace podesk
