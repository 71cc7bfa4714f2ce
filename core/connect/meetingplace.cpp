// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/meetingplace.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// The address of a Unix socket holds 108 bytes on Linux and 104 elsewhere.
constexpr qsizetype longestSocketName = 100;
/// "/podesk-0123456789abcdef-start" with room to spare.
constexpr qsizetype longestName = 36;

/// Whoever may write into the folder could put a socket of theirs where ours is expected.
bool isOursAlone(const QString& folder)
{
    const QFileInfo info(folder);
    const auto strangers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::getuid() && !(info.permissions() & strangers);
}

bool hasRoom(const QString& folder)
{
    return QFile::encodeName(folder).size() + longestName <= longestSocketName;
}

/// The session's folder for such things, or one of our own among the temporary files. QStandardPaths is not asked: it
/// complains on standard error where there is no session.
QString folder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!session.isEmpty() && hasRoom(session) && isOursAlone(session))
        return session;
    const QString own = QDir::tempPath() + u"/podesk-%1"_s.arg(::getuid());
    ::mkdir(QFile::encodeName(own).constData(), S_IRWXU); // fails where it is there already; who owns it is asked next
    return hasRoom(own) && isOursAlone(own) ? own : QString();
}
#else
QString folder()
{
    return QDir::tempPath(); // each user has one of their own
}
#endif

} // namespace

QString canonicalWorkspace(const QString& path)
{
    const QFileInfo file(path);
    if (const QString canonical = file.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString parent = QFileInfo(file.absolutePath()).canonicalFilePath();
    return parent.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(parent).filePath(file.fileName());
}

std::optional<MeetingPlace> MeetingPlace::of(const QString& workspace, const QString& purpose)
{
    const QString where = folder();
    if (where.isEmpty())
        return std::nullopt;
    // Pipes have no folder that would keep users apart.
    const QByteArray named = (QDir::homePath() + u'\n' + canonicalWorkspace(workspace)).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"podesk-%1-%2"_s.arg(QString::fromLatin1(hash), purpose);
#ifdef Q_OS_UNIX
    return MeetingPlace{where + u'/' + name, where + u'/' + name + u".lock"_s};
#else
    return MeetingPlace{name, where + u'/' + name + u".lock"_s};
#endif
}

} // namespace podesk
