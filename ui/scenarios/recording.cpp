// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/recording.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString noteName = u"recording.json"_s;

QDir allRecordings()
{
    return QDir(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"recordings"_s));
}

QString noteOf(const QString& workspace)
{
    return QFileInfo(workspace).dir().filePath(noteName);
}

} // namespace

QString newRecordingPath()
{
    const QDir all = allRecordings();
    int highest = 0;
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        highest = std::max(highest, name.toInt());
        QDir folder(all.filePath(name));
        if (!folder.exists(noteName))
            folder.removeRecursively();
    }
    const QString folder = all.filePath(QString::number(highest + 1));
    QDir().mkpath(folder);
    return QDir(folder).filePath(u"recording.podesk"_s);
}

Result<void> noteRecording(const Recording& recording)
{
    const QJsonObject note{
        {u"title"_s, recording.title}, {u"returnTo"_s, recording.returnTo}, {u"since"_s, recording.since}};
    QFile file(noteOf(recording.workspace));
    const QByteArray bytes = QJsonDocument(note).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCode::UnwritableFile, {{u"file"_s, file.fileName()}, {u"reason"_s, file.errorString()}});
}

std::optional<Recording> recordingAt(const QString& workspace)
{
    const QString folder = QFileInfo(workspace).absolutePath();
    QFile file(noteOf(workspace));
    if (!folder.startsWith(allRecordings().absolutePath() + u'/') || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    return Recording{workspace, note.value("title"_L1).toString(), note.value("returnTo"_L1).toString(),
                     note.value("since"_L1).toInteger()};
}

void endRecording(const Recording& recording)
{
    QFile::remove(noteOf(recording.workspace));
}

} // namespace podesk
