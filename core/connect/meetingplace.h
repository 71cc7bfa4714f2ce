// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace podesk {

/// Where the programs of one user that mean the same workspace find each other. Two names of one file (a relative
/// path, a symbolic link) lead to the same place; another user's programs never do.
struct MeetingPlace
{
    QString socket; ///< name for QLocalServer and QLocalSocket
    QString lock;   ///< file for the QLockFile that says who may listen there

    /// `purpose` keeps several kinds of meetings on one workspace apart ("start", "peers"). Nothing where no folder
    /// can be had that is this user's alone.
    static std::optional<MeetingPlace> of(const QString& workspace, const QString& purpose);
};

/// The one name of a workspace file, also of one that is not there yet.
QString canonicalWorkspace(const QString& path);

} // namespace podesk
