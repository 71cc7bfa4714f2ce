// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace podesk::test {

CliProgram::CliProgram()
{
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

CliAnswer CliProgram::call(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(PODESK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliAnswer answer;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        answer.problems = "did not end by itself: " + process.errorString().toUtf8();
        return answer;
    }
    answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.problems = process.readAllStandardError();
    return answer;
}

CliAnswer CliProgram::run(const QByteArray& json, const QStringList& more, const QString& workspace) const
{
    return call(QStringList{u"run"_s, u"-"_s, u"--workspace"_s, workspace} + more, json);
}

CliAnswer CliProgram::makeWorkspace(const QString& name, const QString& quotas) const
{
    return call({u"new"_s, u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01"_s, u"--quotas"_s, quotas, name});
}

QByteArray CliProgram::digest(const QString& workspace) const
{
    return call({u"check"_s, u"--digest"_s, workspace}).out.trimmed();
}

void CliProgram::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

QByteArray CliProgram::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray createOrder(const QString& number, const QJsonObject& more)
{
    QJsonObject order{
        {u"number"_s, number},
        {u"billFrom"_s, u"Amazon Web Services, Inc."_s},
        {u"shipTo"_s, u"Harbour Street 1"_s},
        {u"effective"_s, u"2024-01"_s},
        {u"expiration"_s, u"2024-12"_s},
        {u"currency"_s, u"USD"_s},
        {u"lines"_s,
         QJsonArray{QJsonObject{
             {u"number"_s, u"1"_s}, {u"type"_s, u"all"_s}, {u"amount"_s, u"100.50"_s}, {u"quantity"_s, 2}}}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"command"_s, u"create-purchase-order"_s}, {u"order"_s, order}}).toJson();
}

} // namespace podesk::test
