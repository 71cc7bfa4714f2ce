// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>
#include <QStringView>

#include <optional>

namespace podesk::test {

/// The absolute path of `relative` below `../shared/data`, the real inputs that lie beside a checkout but are never
/// part of it; nothing where that file or folder is missing.
inline std::optional<QString> sharedDataPath(QStringView relative)
{
    const QFileInfo found(QStringLiteral(PODESK_SOURCE_DIR "/../shared/data/") + relative.toString());
    if (!found.exists())
        return std::nullopt;
    return found.canonicalFilePath();
}

/// The absolute path of `relative` inside the checkout.
inline QString sourcePath(QStringView relative)
{
    return QStringLiteral(PODESK_SOURCE_DIR "/") + relative.toString();
}

} // namespace podesk::test

/// Puts the path of a real input into `variable`, or skips the test function where the inputs are not there.
/// `./dev test` names every skipped case before the closing lines, so a machine without them does not look complete.
#define PODESK_SHARED_DATA_OR_SKIP(variable, relative)                                                                 \
    const auto variable##Found = podesk::test::sharedDataPath(relative);                                               \
    if (!variable##Found)                                                                                              \
        QSKIP("skipped: no interop data");                                                                             \
    const QString variable = *variable##Found
