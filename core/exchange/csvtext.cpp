// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtext.h"

#include "core/exchange/listexport.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// How many apostrophes stand before a character that starts a formula; nothing where none does.
std::optional<qsizetype> apostrophesBeforeFormula(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    if (count == text.size() || !QStringView(u"=+-@\t\r\n").contains(text[count]))
        return std::nullopt;
    return count;
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto point = std::find(text.begin(), text.end(), u'.');
    const auto decimals = point == text.end() ? point : point + 1;
    const bool hasDecimals = point == text.end() || decimals != text.end();
    return point != text.begin() && hasDecimals && std::all_of(text.begin(), point, isDigit) &&
           std::all_of(decimals, text.end(), isDigit);
}

bool needsQuotes(QStringView cell)
{
    const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
    return std::any_of(cell.begin(), cell.end(), isSpecial) || cell.startsWith(u' ') || cell.endsWith(u' ');
}

/// Not QString::replace(), whose time grows with the square of the number of quotes.
void appendQuoted(QString& record, QStringView cell)
{
    record += u'"';
    for (const QChar character : cell) {
        if (character == u'"')
            record += u'"';
        record += character;
    }
    record += u'"';
}

} // namespace

QString withFormulaGuard(const QString& text)
{
    if (!apostrophesBeforeFormula(text) || isPlainNumber(text))
        return text;
    return u'\'' + text;
}

QString withoutFormulaGuard(const QString& text)
{
    return apostrophesBeforeFormula(text).value_or(0) > 0 ? text.sliced(1) : text;
}

QByteArray csvRecord(const QStringList& cells, bool guardFormulas)
{
    QString record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            record += u',';
        const QString cell = guardFormulas ? withFormulaGuard(cells.at(i)) : cells.at(i);
        // A record of one empty cell would be a blank line, which readers skip.
        if (needsQuotes(cell) || (cells.size() == 1 && cell.isEmpty()))
            appendQuoted(record, cell);
        else
            record += cell;
    }
    return (record + u"\r\n"_s).toUtf8();
}

} // namespace podesk
