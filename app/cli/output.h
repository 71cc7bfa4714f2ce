// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/engine/engineclient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace podesk::cli {

/// What a call prints: results to standard output, sentences about problems to standard error, always UTF-8. With
/// `json` the result, or {"error": {...}}, is one JSON document on standard output; the sentence about an error stands
/// on standard error either way.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    void line(const QString& text) const;
    void document(const QJsonValue& value) const;
    void problem(const QString& sentence) const;
    /// Reports why the call ends and gives its exit code.
    int refuse(const Error& error) const;
    /// A bar on standard error while it is a terminal, else nothing. Called on the engine's threads.
    static ProgressSink progress();
    static void endProgress();

private:
    bool m_json;
};

QJsonObject errorToJson(const Error& error);
/// Text of a record that may hold anything, fit for a terminal.
QString plain(const QString& text);

} // namespace podesk::cli
