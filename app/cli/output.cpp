// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString plain(const QString& text)
{
    return words::shownText(text, longestText);
}

void Output::line(const QString& text) const
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Output::document(const QJsonValue& value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented));
}

void Output::problem(const QString& sentence) const
{
    endProgress();
    write(stderr, sentence.toUtf8() + '\n');
}

int Output::refuse(const Error& error) const
{
    problem(words::errorSentence(error));
    if (m_json)
        document(QJsonObject{{u"error"_s, errorToJson(error)}});
    return exitCode(error.code);
}

ProgressSink Output::progress()
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    auto sinceShown = std::make_shared<QElapsedTimer>();
    return [sinceShown](qint64 done, qint64 total) {
        constexpr qint64 width = 40;
        if (total <= 0 || (sinceShown->isValid() && sinceShown->elapsed() < 100))
            return;
        sinceShown->start();
        const qint64 share = std::clamp<qint64>(done * 100 / total, 0, 100);
        const QByteArray bar = QByteArray(share * width / 100, '#').leftJustified(width, '.');
        write(stderr, "\r[" + bar + "] " + QByteArray::number(share) + " %");
    };
}

void Output::endProgress()
{
    if (::isatty(STDERR_FILENO) != 0)
        write(stderr, "\r\033[K");
}

QJsonObject errorToJson(const Error& error)
{
    return {{u"code"_s, errorCodeName(error.code)},
            {u"rule"_s, error.rule},
            {u"subject"_s, error.subject},
            {u"details"_s, QJsonObject::fromVariantMap(error.details)},
            {u"message"_s, words::errorSentence(error)},
            {u"exitCode"_s, exitCode(error.code)}};
}

} // namespace podesk::cli
