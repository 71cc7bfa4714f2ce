// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"

#include <QtCore/QFile>

#include <algorithm>
#include <vector>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

struct TableEntry
{
    quint32 packed;
    quint8 digits;
};

std::optional<quint32> packedCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    quint32 packed = 0;
    for (const QChar letter : code) {
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        packed = packed << 8 | letter.unicode();
    }
    return packed;
}

std::vector<TableEntry> readTable()
{
    QFile file(u":/podesk/currency/iso4217.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing: %s", qUtf8Printable(file.fileName()));
    std::vector<TableEntry> table;
    const QString text = QString::fromLatin1(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const auto packed = packedCode(line.left(3));
        if (packed && line.size() == 5)
            table.push_back({*packed, static_cast<quint8>(line.back().digitValue())});
    }
    std::ranges::sort(table, {}, &TableEntry::packed);
    return table;
}

/// Sorted by code, read once from the compiled-in text.
const std::vector<TableEntry>& currencyTable()
{
    static const std::vector<TableEntry> table = readTable();
    return table;
}

const TableEntry* findEntry(quint32 packed)
{
    const auto& table = currencyTable();
    const auto found = std::ranges::lower_bound(table, packed, {}, &TableEntry::packed);
    return found != table.end() && found->packed == packed ? &*found : nullptr;
}

QString unpackedCode(quint32 packed)
{
    const char16_t letters[]{static_cast<char16_t>(packed >> 16 & 0xff), static_cast<char16_t>(packed >> 8 & 0xff),
                             static_cast<char16_t>(packed & 0xff)};
    return QStringView(letters, 3).toString();
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const auto packed = packedCode(code);
    const TableEntry* entry = packed ? findEntry(*packed) : nullptr;
    if (!entry)
        return std::nullopt;
    return Currency(entry->packed, entry->digits);
}

QStringList Currency::codes()
{
    QStringList all;
    for (const TableEntry& entry : currencyTable())
        all.append(unpackedCode(entry.packed));
    return all;
}

QString Currency::code() const
{
    return isValid() ? unpackedCode(m_packed) : QString();
}

Currency Currency::fromPacked(quint32 packed)
{
    const TableEntry* entry = findEntry(packed);
    return entry ? Currency(entry->packed, entry->digits) : Currency();
}

} // namespace podesk
