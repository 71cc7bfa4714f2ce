// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statements.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of SQL of one kind; a script is read as a row of them.
struct Piece
{
    enum class Kind { Word, Quoted, Comment, Semicolon, Other };
    Kind kind = Kind::Other;
    qsizetype size = 1;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Length of a quoted stretch including both marks; a doubled mark stands for itself. An open one reaches to the end.
qsizetype quotedSize(QStringView text)
{
    const QChar mark = text.front();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) != mark)
            continue;
        if (i + 1 < text.size() && text.at(i + 1) == mark)
            ++i;
        else
            return i + 1;
    }
    return text.size();
}

/// Length up to and including `end`, or to the end of the text.
qsizetype sizeThrough(QStringView text, QStringView end, qsizetype from)
{
    const qsizetype at = text.indexOf(end, from);
    return at < 0 ? text.size() : at + end.size();
}

Piece nextPiece(QStringView text)
{
    const QChar first = text.front();
    if (first == u'\'' || first == u'"')
        return {Piece::Kind::Quoted, quotedSize(text)};
    if (text.startsWith(u"--"))
        return {Piece::Kind::Comment, sizeThrough(text, u"\n", 2)};
    if (text.startsWith(u"/*"))
        return {Piece::Kind::Comment, sizeThrough(text, u"*/", 2)};
    if (first == u';')
        return {Piece::Kind::Semicolon, 1};
    if (!isWordCharacter(first))
        return {Piece::Kind::Other, 1};
    qsizetype size = 1;
    while (size < text.size() && isWordCharacter(text.at(size)))
        ++size;
    return {Piece::Kind::Word, size};
}

} // namespace

QStringList splitStatements(QStringView script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (const QString text = statement.trimmed(); !text.isEmpty())
            statements.append(text);
        statement.clear();
    };
    while (!script.isEmpty()) {
        const Piece piece = nextPiece(script);
        if (piece.kind == Piece::Kind::Semicolon)
            finish();
        else if (piece.kind == Piece::Kind::Comment)
            statement += u' ';
        else
            statement += script.first(piece.size);
        script = script.sliced(piece.size);
    }
    finish();
    return statements;
}

QString withWordReplaced(const QString& statement, QStringView word, const QString& by)
{
    QString result;
    QStringView rest = statement;
    while (!rest.isEmpty()) {
        const Piece piece = nextPiece(rest);
        const QStringView text = rest.first(piece.size);
        const bool replace = piece.kind == Piece::Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
        result += replace ? QStringView(by) : text;
        rest = rest.sliced(piece.size);
    }
    return result;
}

} // namespace podesk::storage
