// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wholefile.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace podesk {

using namespace Qt::StringLiterals;

Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    // A folder opens and then cannot be read.
    if (!isOpen || (bytes.isEmpty() && file.error() != QFileDevice::NoError))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    return bytes;
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::UnwritableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
}

} // namespace podesk
