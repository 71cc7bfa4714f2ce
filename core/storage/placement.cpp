// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/placement.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> systemFailure(int number, const QString& path)
{
    QVariantMap details{{u"path"_s, path}};
    switch (number) {
    case EEXIST:
    case ENOTEMPTY:
        return fail(ErrorCode::WorkspaceExists, details);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::WorkspaceReadOnly, details);
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::WorkspaceFull, details);
    default:
        details.insert(u"reason"_s, QString::fromLocal8Bit(std::strerror(number)));
        return fail(ErrorCode::StorageFailed, details);
    }
}

/// Renames unless the target exists; 0 or an errno. A link is as atomic where the file system lacks the flag.
int renameWithoutOverwriting(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    return ::unlink(from.constData()) == 0 ? 0 : errno;
}

} // namespace

QString buildingName(const QString& path)
{
    const QFileInfo info(path);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    // The name is cut, so that adding to a long one does not pass the file system's limit.
    return info.absolutePath() + u"/."_s + info.fileName().left(64) + u'.' + unique + u".new"_s;
}

Result<void> placeWithoutOverwriting(const QString& from, const QString& to)
{
    if (const int number = renameWithoutOverwriting(QFile::encodeName(from), QFile::encodeName(to)); number != 0)
        return systemFailure(number, to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

Result<void> placeOver(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(errno, to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

bool isWritableByUs(const QString& path)
{
    // QFileInfo asks for the rights of who started the process, which is somebody else in a changed one.
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Result<void> syncToDisk(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(errno, path);
    const int number = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder; then its entries are written with it anyway.
    return number == 0 || number == EINVAL ? Result<void>() : systemFailure(number, path);
}

} // namespace podesk::storage
