// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/wordingcheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::layering {

namespace {

bool isWord(const QString& token)
{
    static const QRegularExpression word(
        u"^[(\\[\"'“]?[A-Za-z](?:[A-Za-z]|['’-](?=[A-Za-z]))+[.:;!?)\\]\"'”…]{0,2}$"_s);
    // "a-z" is a range and "dddd" a date format.
    static const QRegularExpression noWord(u"^[A-Za-z]-[A-Za-z]$|^([A-Za-z])\\1+$"_s);
    return word.match(token).hasMatch() && !noWord.match(token).hasMatch();
}

bool isSmall(const QString& word)
{
    return word == word.toLower();
}

bool isJoining(const QString& word)
{
    static const QStringList joining{u"and"_s, u"or"_s, u"of"_s,  u"for"_s, u"the"_s,
                                     u"de"_s,  u"du"_s, u"van"_s, u"von"_s};
    return joining.contains(word);
}

/// A small word that means something: not "of" or "and", which names have too.
bool speaks(const QString& word)
{
    return isSmall(word) && !isJoining(word);
}

bool isProseRun(const QStringList& run, bool isFirst)
{
    if (run.size() < 2)
        return false;
    for (qsizetype i = 1; i < run.size(); ++i) {
        if (speaks(run.at(i - 1)) && speaks(run.at(i)))
            return true;
    }
    const bool anySpeaks = std::ranges::any_of(run, speaks);
    if (run.size() >= 3 && anySpeaks)
        return true;
    if (isFirst && !isSmall(run.at(0)) && speaks(run.at(1)))
        return true;
    static const QRegularExpression stop(u"[a-z][.!?…][\"'”)]?$"_s);
    return anySpeaks && stop.match(run.last()).hasMatch();
}

bool isExcused(const SourceText& source, const Literal& literal)
{
    static const QRegularExpression excuse(u"// not prose: \\S"_s);
    for (int line = literal.firstLine; line <= literal.lastLine; ++line) {
        if (excuse.match(source.lines.value(line - 1)).hasMatch())
            return true;
    }
    return false;
}

bool isTheDialect(const QString& path)
{
    return path.startsWith(u"core/storage/sqlitedialect.");
}

Findings findStatements(const SourceText& source)
{
    static const QRegularExpression statement(
        u"\\bSELECT\\s.*\\sFROM\\s|\\bINSERT\\s+INTO\\s|\\bUPDATE\\s+\\w+\\s+SET\\s|\\bDELETE\\s+FROM\\s|\\bCREATE\\s+TABLE\\s"_s,
        QRegularExpression::DotMatchesEverythingOption);
    Findings found;
    for (const Literal& literal : source.literals) {
        if (statement.match(literal.text).hasMatch())
            found += source.finding(literal.firstLine, u"SQL lives in core/storage alone: "_s + literal.text.left(60));
    }
    return found;
}

} // namespace

bool isProse(const QString& text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    QStringList run;
    bool first = true;
    for (const QString& token : text.split(spaces, Qt::SkipEmptyParts)) {
        if (isWord(token)) {
            run.append(token);
            continue;
        }
        // "order," still belongs to what stands before it, but nothing after it does.
        if (token.endsWith(u',') && isWord(token.chopped(1)))
            run.append(token.chopped(1));
        if (isProseRun(run, first))
            return true;
        run.clear();
        first = false;
    }
    return isProseRun(run, first);
}

bool isSql(const QString& text)
{
    static const QRegularExpression keyword(
        u"\\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|WITH|FROM|WHERE|AND|OR|ORDER BY|GROUP BY|LIMIT|SET|VALUES|"
        "JOIN|ON|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|RETURNING|UNION|PRAGMA|ATTACH|DETACH|VACUUM|ANALYZE|DESC|ASC|"
        "NULL|PRIMARY KEY|REFERENCES)\\b"_s);
    return keyword.match(text).hasMatch();
}

Findings checkWording(const SourceText& source)
{
    Findings found;
    if (!source.path.startsWith(u"ui/")) {
        found += source.findInCode(
            u"(?<![\\w.>])(?:\\w+::)*(?:tr|trUtf8|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\s*\\("_s,
            u"only ui/ translates"_s);
    }
    if (!source.path.startsWith(u"core/"))
        return found;
    const bool hasSql = source.path.startsWith(u"core/storage/");
    for (const Literal& literal : source.literals) {
        if (!isProse(literal.text) || (hasSql && isSql(literal.text)) || isExcused(source, literal))
            continue;
        found += source.finding(literal.firstLine,
                                u"a sentence for a reader belongs to ui/words: \"%1\""_s.arg(literal.text.left(80)));
    }
    return found;
}

Findings checkPortableSql(const SourceText& source)
{
    if (isTheDialect(source.path))
        return {};
    if (!source.path.startsWith(u"core/storage/") && !source.path.startsWith(u"resources/migrations/"))
        return findStatements(source);
    static const QRegularExpression foreign(
        u"\\b(AUTOINCREMENT|(?:last_insert_)?rowid|LIKE|GLOB|IIF|INSERT\\s+OR|REPLACE\\s+INTO|PRAGMA)\\b|"
        "\\b(datetime|strftime|julianday|unixepoch|ifnull|group_concat|json_each|json_extract)\\s*\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    Findings found;
    for (const Literal& literal : source.literals) {
        const auto match = foreign.match(literal.text);
        if (match.hasMatch()) {
            found +=
                source.finding(literal.firstLine,
                               u"only SQLite understands this; it belongs to the dialect file: "_s + match.captured());
        }
    }
    return found + source.findInCode(u"\\blastInsertId\\b|\\bsqlite3_last_insert_rowid\\b"_s,
                                     u"numbers come from the counters, not from the database"_s);
}

Findings checkVendorNames(const SourceText& source)
{
    static const QRegularExpression names(
        u"(?i:adventure.?works|ProductVendor|SalesTaxRate|\\bship-?methods?\\b|\\bVendor\\.csv|Cargo Transport|"
        "Overseas - Deluxe|Overnight J-Fast|Australia Bike|Allenson|cabinet.office)|"
        "PurchaseOrderHeader\\.csv|PurchaseOrderDetail|PurchaseOrderID|\\bShipMethodID|\\bVendorID|BusinessEntityID|"
        "\\bOrderQty|ReceivedQty|RejectedQty|StockedQty|\\bTaxAmt\\b"_s);
    Findings found;
    for (int i = 0; i < source.lines.size(); ++i) {
        const auto match = names.match(source.lines.at(i));
        if (match.hasMatch())
            found += source.finding(i + 1, u"a name from the interop data: "_s + match.captured());
    }
    return found;
}

} // namespace podesk::layering
