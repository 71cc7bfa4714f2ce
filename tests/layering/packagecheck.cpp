// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/packagecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::layering {

namespace {

const QString listPath = u"resources/packages-debian.txt"_s;
const QString tablePath = u"README.md"_s;

void add(PackageNames& packages, const QStringList& names, const QString& purpose, const QString& path, int line)
{
    const QString place = u"%1:%2: "_s.arg(path).arg(line);
    for (const QString& name : names) {
        if (packages.names.contains(name))
            packages.findings += place + name + u" stands twice"_s;
        packages.names += name;
    }
    if (purpose.trimmed().isEmpty())
        packages.findings += place + names.join(u", "_s) + u" without a purpose"_s;
}

PackageNames sorted(PackageNames packages)
{
    std::sort(packages.names.begin(), packages.names.end());
    return packages;
}

Findings missing(const QStringList& names, const QStringList& from, const QString& path)
{
    Findings found;
    for (const QString& name : names) {
        if (!from.contains(name))
            found += path + u": "_s + name + u" is missing"_s;
    }
    return found;
}

} // namespace

PackageNames readPackageList(const QByteArray& text)
{
    PackageNames packages;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString name = lines[i].section(u'#', 0, 0).simplified().section(u' ', 0, 0);
        if (!name.isEmpty())
            add(packages, {name}, lines[i].section(u'#', 1), listPath, i + 1);
    }
    return sorted(packages);
}

PackageNames readPackageTable(const QByteArray& text)
{
    PackageNames packages;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    qsizetype row = 0;
    while (row < lines.size() && !lines[row].startsWith(u"| package |"))
        ++row;
    for (row += 2; row < lines.size() && lines[row].startsWith(u'|'); ++row) { // after the head and its rule
        const QStringList names = lines[row].section(u'|', 1, 1).simplified().split(u", "_s, Qt::SkipEmptyParts);
        add(packages, names, lines[row].section(u'|', 2, 2), tablePath, static_cast<int>(row) + 1);
    }
    return sorted(packages);
}

Findings checkPackages(const PackageNames& list, const PackageNames& table)
{
    return list.findings + table.findings + missing(list.names, table.names, tablePath) +
           missing(table.names, list.names, listPath);
}

} // namespace podesk::layering
