// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/includecheck.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::layering {

namespace {

/// What one folder may reach. The longest matching folder counts, so `ui/words` is stricter than `ui`.
struct Room
{
    QString folder;
    QStringList rooms; ///< besides its own
    QStringList qtModules;
};

const QList<Room>& rooms()
{
    static const QStringList widgets{u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Svg"_s};
    static const QList<Room> all{
        {u"core/domain"_s, {}, {u"Core"_s}},
        {u"core/rules"_s, {u"core/domain"_s}, {u"Core"_s}},
        {u"core/storage"_s, {u"core/domain"_s}, {u"Core"_s, u"Sql"_s}},
        {u"core/exchange"_s, {u"core/domain"_s}, {u"Core"_s}},
        {u"core/connect"_s, {u"core/domain"_s, u"core/exchange"_s}, {u"Core"_s, u"Network"_s}},
        {u"core/engine"_s, {u"core/domain"_s, u"core/rules"_s, u"core/storage"_s, u"core/exchange"_s}, {u"Core"_s}},
        {u"ui/words"_s, {u"core/domain"_s, u"core/rules"_s}, {u"Core"_s}},
        {u"ui/overview"_s,
         {u"core/engine"_s, u"core/rules"_s, u"core/domain"_s, u"ui"_s},
         widgets + QStringList{u"Charts"_s}},
        {u"ui"_s, {u"core/engine"_s, u"core/rules"_s, u"core/domain"_s, u"ui"_s}, widgets},
        {u"app/cli"_s, {u"core"_s, u"ui/words"_s}, {u"Core"_s}},
        {u"app/desk"_s, {u"core"_s, u"ui"_s}, {u"Core"_s, u"Gui"_s, u"Widgets"_s}},
    };
    return all;
}

/// Libraries that only one folder may know.
struct OwnedHeader
{
    QString prefix;
    QString folder;
};

const QList<OwnedHeader>& ownedHeaders()
{
    static const QList<OwnedHeader> all{
        {u"sqlite3"_s, u"core/storage"_s}, {u"openssl/"_s, u"core/storage"_s},     {u"csv.h"_s, u"core/exchange"_s},
        {u"CLI/"_s, u"app/cli"_s},         {u"sys/socket.h"_s, u"core/connect"_s}, {u"netinet/"_s, u"core/connect"_s},
        {u"rapidjson/"_s, u"core/exchange"_s}, {u"gmime/"_s, u"core/exchange"_s},
    };
    return all;
}

bool isInside(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

const Room* roomOf(const QString& path)
{
    const auto& all = rooms();
    const auto found = std::ranges::find_if(all, [&](const Room& room) { return isInside(path, room.folder); });
    return found == all.end() ? nullptr : &*found;
}

/// `QtSql/QSqlQuery`, `QtSql`, `QSqlQuery` and `qsqlquery.h` all name the module Sql; anything not Qt's names none.
QString qtModuleOf(const QString& target, const QtHeaders& qtHeaders)
{
    static const QRegularExpression moduleFolder(u"^Qt([A-Z][A-Za-z0-9]*)(/|$)"_s);
    const auto match = moduleFolder.match(target);
    if (match.hasMatch())
        return match.captured(1);
    return qtHeaders.value(target.section(u'/', 0, 0));
}

Findings checkQuoted(const SourceText& source, const Include& include, const Room& room)
{
    static const QRegularExpression generated(u"^(moc_)?[A-Za-z0-9_]+\\.(moc|cpp)$|^ui_[a-z0-9_]+\\.h$"_s);
    if (generated.match(include.target).hasMatch())
        return {};
    if (!roomOf(include.target))
        return source.finding(include.line, u"an include starts at the repository's root: "_s + include.target);
    if (isInside(include.target, room.folder))
        return {};
    // ui allows all its own folders; that a deeper room is stricter concerns what it includes, not who includes it.
    const bool allowed = std::ranges::any_of(room.rooms, [&](const QString& f) { return isInside(include.target, f); });
    return allowed ? Findings{}
                   : source.finding(include.line, u"%1 may not include %2"_s.arg(room.folder, include.target));
}

Findings checkAngled(const SourceText& source, const Include& include, const Room& room, const QtHeaders& qtHeaders)
{
    for (const OwnedHeader& owned : ownedHeaders()) {
        if (include.target.startsWith(owned.prefix) && room.folder != owned.folder)
            return source.finding(include.line, u"only %1 includes %2"_s.arg(owned.folder, include.target));
    }
    if (roomOf(include.target))
        return source.finding(include.line, u"our own headers are included with quotes: "_s + include.target);
    const QString module = qtModuleOf(include.target, qtHeaders);
    if (module.isEmpty() || room.qtModules.contains(module))
        return {};
    return source.finding(include.line, u"%1 may not use Qt%2 (%3)"_s.arg(room.folder, module, include.target));
}

} // namespace

QtHeaders readQtHeaders(const QString& folder)
{
    QtHeaders headers;
    const QDir includes(folder);
    for (const QString& module : includes.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString& header : QDir(includes.filePath(module)).entryList(QDir::Files)) {
            if (!headers.contains(header))
                headers.insert(header, module.sliced(2));
        }
    }
    return headers;
}

Findings checkIncludes(const SourceText& source, const QtHeaders& qtHeaders)
{
    const Room* room = roomOf(source.path);
    if (!room)
        return source.finding(1, u"no room of the house is called so; design.md names them all"_s);
    Findings found;
    for (const Include& include : source.includes) {
        found += include.angled ? checkAngled(source, include, *room, qtHeaders) : checkQuoted(source, include, *room);
    }
    return found;
}

Findings checkFileHead(const SourceText& source)
{
    const auto line = [&](int i) { return i < source.lines.size() ? source.lines.at(i) : QString(); };
    Findings found;
    if (!line(0).startsWith(u"// SPDX-FileCopyrightText: "))
        found += source.finding(1, u"the first line names the copyright (SPDX-FileCopyrightText)"_s);
    if (line(1) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        found += source.finding(2, u"the second line names the licence (SPDX-License-Identifier)"_s);
    if (source.path.endsWith(u".h") && !source.code.contains(u"#pragma once"))
        found += source.finding(3, u"a header says #pragma once"_s);
    return found;
}

Findings checkClock(const SourceText& source)
{
    if (!isInside(source.path, u"core/domain"_s) && !isInside(source.path, u"core/rules"_s))
        return {};
    return source.findInCode(
        u"\\b(currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|"
        "currentSecsSinceEpoch|system_clock|steady_clock|QElapsedTimer|gettimeofday|clock_gettime)\\b"_s,
        u"domain and rules have no clock of their own"_s);
}

} // namespace podesk::layering
