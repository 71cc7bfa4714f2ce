// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storagefixture.h"

namespace podesk::test {

/// A database that can hold workspaces. `newLocation` gives a place where none is yet; it lives as long as the backend.
struct StorageBackend
{
    QByteArray name;
    std::function<QString()> newLocation;
};

/// A further database is a further entry; the suite itself knows none of them.
inline std::vector<StorageBackend> storageBackends(const QTemporaryDir& dir)
{
    std::vector<StorageBackend> backends;
    backends.push_back(
        {"sqlite", [&dir, next = 0]() mutable { return dir.filePath(QStringLiteral("w%1.podesk").arg(++next)); }});
    return backends;
}

} // namespace podesk::test
