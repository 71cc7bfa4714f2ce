// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace podesk::layering {

/// One line of a report: `path:line: what is wrong`.
using Findings = QStringList;

/// A string literal, with neighbours that the compiler would join already joined. Lines count from 1.
struct Literal
{
    int firstLine = 0;
    int lastLine = 0;
    QString text;
};

/// An `#include`. `angled` tells <...> from "...".
struct Include
{
    int line = 0;
    bool angled = false;
    QString target;
};

/// A source file taken apart as far as the checks need it, without knowing C++ beyond its tokens.
struct SourceText
{
    QString path;      ///< relative to the repository, with slashes
    QStringList lines; ///< as they stand in the file
    QString code;      ///< comments and the contents of literals blanked, line breaks kept
    QList<Literal> literals;
    QList<Include> includes;

    /// The folder that decides what the file may include: `core/domain`, `ui/words`, `ui/shell`, `app/cli`, ...
    QString room() const;
    Findings finding(int line, const QString& what) const;
    /// One finding for each match of `pattern` in the code, outside comments and literals.
    Findings findInCode(const QString& pattern, const QString& what) const;
    int lineOf(qsizetype codeOffset) const;
};

SourceText readSource(const QString& path, const QByteArray& bytes);

/// An SQL script with its `--` comments blanked, as one literal a line.
SourceText readSqlScript(const QString& path, const QByteArray& bytes);

} // namespace podesk::layering
