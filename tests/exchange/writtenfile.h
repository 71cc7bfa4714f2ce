// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ordersource.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <ctime>

namespace podesk::test {

/// Writes bytes into a new file of the folder and gives its path.
inline QString writtenFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

/// Processor time of one call in seconds, which other programs on the machine do not lengthen.
template <class Call>
double processorSeconds(Call call)
{
    const std::clock_t begin = std::clock();
    call();
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// True when `large`, on four times the input of `small`, took clearly less than the sixteen times of a quadratic
/// algorithm.
inline bool growsWithItsInput(double small, double large)
{
    return large < 8 * small + 0.2;
}

/// An error as "code field value -> allowed", for comparisons that a person can read.
inline QString errorText(const Error& error)
{
    const QVariantMap& details = error.details;
    QStringList parts{errorCodeName(error.code)};
    for (const QString& key : {QStringLiteral("field"), QStringLiteral("kind"), QStringLiteral("name"),
                               QStringLiteral("reason"), QStringLiteral("value")}) {
        if (details.contains(key))
            parts << details.value(key).toString();
    }
    if (details.contains(QStringLiteral("allowed")))
        parts << QStringLiteral("->") << details.value(QStringLiteral("allowed")).toString();
    return parts.join(u' ');
}

/// Findings as "file:line error", file without its folder.
inline QStringList findingTexts(const QList<ImportFinding>& findings)
{
    QStringList texts;
    for (const ImportFinding& finding : findings) {
        const QString file = finding.place.file.section(u'/', -1);
        texts << QStringLiteral("%1:%2 %3").arg(file).arg(finding.place.line).arg(errorText(finding.error));
    }
    return texts;
}

/// What a file can say about a PO: without ids, versions, times and everything that is computed.
inline PurchaseOrder asWritten(PurchaseOrder order)
{
    order.id = {};
    order.payer = {};
    order.createdOn = {};
    order.updatedOn = {};
    order.version = 0;
    for (LineItem& line : order.lines) {
        line.id = {};
        line.total = {};
        line.balance.reset();
    }
    return order;
}

inline QStringList numbersOf(const ImportReading& reading)
{
    QStringList list;
    for (const ImportedOrder& imported : reading.orders)
        list << imported.order.header.number;
    return list;
}

} // namespace podesk::test
