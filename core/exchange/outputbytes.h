// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QFileDevice>

namespace podesk {

/// Writes all bytes or says why not. Errors: UnwritableFile (file, reason).
inline Result<void> writeBytes(QIODevice& out, const QByteArray& bytes)
{
    using namespace Qt::StringLiterals;
    if (out.write(bytes) == bytes.size())
        return {};
    const auto* file = qobject_cast<const QFileDevice*>(&out);
    return fail(ErrorCode::UnwritableFile,
                {{u"file"_s, file ? file->fileName() : QString()}, {u"reason"_s, out.errorString()}});
}

} // namespace podesk
