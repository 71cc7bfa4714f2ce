// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordtext.h"

#include "ui/common/listspec.h"
#include "ui/common/recordlistmodel.h"
#include "ui/words/mailwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString oneLine(const QString& text)
{
    constexpr qsizetype longest = 400;
    QString line = text.size() > longest ? text.first(longest) + u'…' : text;
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

QString cellLine(const ListField& field, const ListCell& cell)
{
    const QString line = oneLine(words::cellText(field, cell, QLocale()));
    return line.isEmpty() ? u"-"_s : line; // an empty text is no less none than a missing number
}

QString cellLine(ListKind kind, const ListRow& row, int column)
{
    const ListField& field = listFields(kind)[column];
    if (kind == ListKind::Notifications && field.name == "notice"_L1)
        return oneLine(words::mailSubject(row, QLocale()));
    return cellLine(field, row.cells.value(column));
}

Qt::Alignment alignmentOf(FieldKind kind)
{
    const bool isNumber = kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Decimal;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString spokenRow(ListKind kind, const ListRow& row)
{
    constexpr qsizetype spokenColumns = 6;
    QStringList parts;
    for (const QString& name : listSpec(kind).firstColumns.first(spokenColumns)) {
        const int column = listFieldIndex(kind, name);
        if (column >= row.cells.size())
            continue;
        const QString text = cellLine(kind, row, column);
        if (parts.isEmpty())
            parts << text;
        else if (!std::holds_alternative<std::monostate>(row.cells[column]))
            parts << RecordListModel::tr("%1: %2").arg(words::fieldHeading(kind, name), text);
    }
    return parts.join(u", "_s);
}

QVariant headingData(const ListQuery& query, int section, int role)
{
    const ListField& field = listFields(query.kind)[section];
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(field.kind));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString heading = words::fieldHeading(query.kind, QString(field.name));
    qsizetype key = 0;
    while (key < query.sort.size() && query.sort[key].field != field.name)
        ++key;
    if (key == query.sort.size())
        return heading;
    const bool descending = query.sort[key].descending;
    if (role == Qt::DisplayRole) // the first key has the header's own arrow
        return key == 0 ? heading : RecordListModel::tr("%1 %2").arg(heading, descending ? u"▴2"_s : u"▾2"_s);
    const QString direction =
        descending ? RecordListModel::tr("sorted descending") : RecordListModel::tr("sorted ascending");
    return key == 0 ? RecordListModel::tr("%1, %2").arg(heading, direction)
                    : RecordListModel::tr("%1, %2, second key").arg(heading, direction);
}

} // namespace podesk
