// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace podesk::test {

/// What one call of podesk-cli left behind.
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray problems;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject error() const { return json().object().value(u"error").toObject(); }
    QByteArray all() const { return "exit " + QByteArray::number(code) + "\n" + out + problems; }
};

/// podesk-cli in a folder of its own; relative names lie there.
class CliProgram
{
public:
    CliProgram();

    CliAnswer call(const QStringList& arguments, const QByteArray& input = {}) const;
    /// Carries out one command or a list of them, given as JSON.
    CliAnswer run(const QByteArray& json, const QStringList& more = {},
                  const QString& workspace = QStringLiteral("w.podesk")) const;
    /// A simulated workspace at 2024-07-01.
    CliAnswer makeWorkspace(const QString& name = QStringLiteral("w.podesk"),
                            const QString& quotas = QStringLiteral("aws")) const;
    QByteArray digest(const QString& workspace = QStringLiteral("w.podesk")) const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// A create-purchase-order command with one line.
QByteArray createOrder(const QString& number, const QJsonObject& more = {});

} // namespace podesk::test
