// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowcopy.h"

#include "ui/common/latest.h"
#include "ui/words/words.h"

#include <QtCore/QPointer>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 400;

QString quotedIfNeeded(QString text)
{
    const bool needs = std::any_of(text.begin(), text.end(),
                                   [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    return needs ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// What is left to read, and the lines so far.
struct Collection
{
    EngineClient* client;
    ListKind kind;
    QList<qint64> ids;
    QList<int> columns;
    QPointer<QObject> receiver;
    std::function<void(const Result<QStringList>&)> then;
    qsizetype next = 0;
    QStringList lines;
};

void readOn(const std::shared_ptr<Collection>& c)
{
    if (!c->receiver)
        return;
    if (c->next >= c->ids.size()) {
        c->then(c->lines);
        return;
    }
    const QList<qint64> ids = c->ids.sliced(c->next, std::min(rowsAtOnce, c->ids.size() - c->next));
    c->next += ids.size();
    whenDone(c->client->rows(c->kind, ids), c->receiver, [c](const Result<QList<ListRow>>& rows) {
        if (!rows) {
            c->then(tl::unexpected<Error>(rows.error()));
            return;
        }
        for (const ListRow& row : *rows)
            c->lines << spreadsheetLine(c->kind, row, c->columns);
        readOn(c);
    });
}

} // namespace

QString spreadsheetText(const ListField& field, const ListCell& cell)
{
    const auto* amounts = std::get_if<QList<Money>>(&cell);
    if (std::holds_alternative<std::monostate>(cell) || (amounts && amounts->isEmpty()))
        return {};
    if (amounts && amounts->size() == 1)
        return amounts->first().toText().replace(u'.', QLocale().decimalPoint());
    return quotedIfNeeded(words::cellText(field, cell, QLocale()));
}

QString spreadsheetLine(ListKind kind, const ListRow& row, const QList<int>& columns)
{
    QStringList cells;
    for (const int column : columns)
        cells << (column < row.cells.size() ? spreadsheetText(listFields(kind)[column], row.cells[column]) : QString());
    return cells.join(u'\t');
}

QString spreadsheetHeader(ListKind kind, const QList<int>& columns)
{
    QStringList cells;
    for (const int column : columns)
        cells << quotedIfNeeded(words::fieldHeading(kind, QString(listFields(kind)[column].name)));
    return cells.join(u'\t');
}

QList<int> withCurrency(ListKind kind, const QList<int>& columns)
{
    const int currency = listFieldIndex(kind, u"currency");
    const bool hasAmounts = std::any_of(columns.begin(), columns.end(),
                                        [&](int c) { return listFields(kind)[c].kind == FieldKind::Money; });
    return currency >= 0 && hasAmounts && !columns.contains(currency) ? columns + QList<int>{currency} : columns;
}

void collectLines(EngineClient* client, ListKind kind, const QList<qint64>& ids, const QList<int>& columns,
                  QObject* receiver, std::function<void(const Result<QStringList>&)> then)
{
    readOn(std::make_shared<Collection>(Collection{client, kind, ids, columns, receiver, std::move(then), 0, {}}));
}

} // namespace podesk
