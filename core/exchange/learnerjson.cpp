// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/learnerjson.h"

#include "core/exchange/jsonmembers.h"
#include "core/exchange/jsonschema.h"
#include "core/exchange/strictjson.h"
#include "core/exchange/wholefile.h"

#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The counts of an attempt, each with its name in the file.
struct Count
{
    QLatin1StringView name;
    int ScenarioAttempt::*member;
};
constexpr std::array counts{
    Count{"steps"_L1, &ScenarioAttempt::steps},         Count{"done"_L1, &ScenarioAttempt::done},
    Count{"right"_L1, &ScenarioAttempt::right},         Count{"byHand"_L1, &ScenarioAttempt::byHand},
    Count{"questions"_L1, &ScenarioAttempt::questions}, Count{"rightAtOnce"_L1, &ScenarioAttempt::rightAtOnce},
    Count{"hints"_L1, &ScenarioAttempt::hints}};

const JsonSchema& schema()
{
    static const JsonSchema read(
        QJsonDocument::fromJson(bytesOfFile(u":/podesk/scenarios/learner.schema.json"_s).value_or(QByteArray()))
            .object());
    return read;
}

Result<ScenarioAttempt> attemptOf(const QJsonObject& object, const QString& pointer)
{
    ScenarioAttempt attempt;
    const auto at = Instant::fromText(object.value("at"_L1).toString());
    if (!at)
        return tl::unexpected<Error>(
            invalidField(pointer + u"/at"_s, object.value("at"_L1), u"\"YYYY-MM-DD[THH:MM[:SS]Z]\""_s));
    attempt.scenario = object.value("scenario"_L1).toString();
    attempt.at = *at;
    attempt.mode = *playModeFromText(object.value("mode"_L1).toString());
    attempt.edition = *editionFromText(object.value("edition"_L1).toString());
    for (const Count& count : counts)
        attempt.*count.member = object.value(count.name).toInt();
    return attempt;
}

Error inFile(Error error, const QString& fileName)
{
    error.details.insert(u"file"_s, fileName);
    return error;
}

} // namespace

Result<Learner> readLearner(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonValue> document = parseJson(bytes, fileName);
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (const Result<void> fits = schema().check(*document); !fits)
        return tl::unexpected<Error>(inFile(fits.error(), fileName));
    const QJsonObject object = document->toObject();
    Learner learner;
    learner.name = object.value("learner"_L1).toString();
    const QJsonArray attempts = object.value("attempts"_L1).toArray();
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const Result<ScenarioAttempt> attempt = attemptOf(attempts.at(i).toObject(), jsonPointer(u"/attempts"_s, i));
        if (!attempt)
            return tl::unexpected<Error>(inFile(attempt.error(), fileName));
        learner.attempts.append(*attempt);
    }
    return learner;
}

QByteArray writeLearner(const Learner& learner)
{
    QJsonArray attempts;
    for (const ScenarioAttempt& attempt : learner.attempts) {
        QJsonObject object{{u"scenario"_s, attempt.scenario},
                           {u"at"_s, attempt.at.toText()},
                           {u"mode"_s, playModeText(attempt.mode)},
                           {u"edition"_s, editionText(attempt.edition)}};
        for (const Count& count : counts)
            object.insert(count.name, attempt.*count.member);
        attempts.append(object);
    }
    const QJsonObject object{{u"format"_s, learnerFormat}, {u"learner"_s, learner.name}, {u"attempts"_s, attempts}};
    return QJsonDocument(object).toJson();
}

} // namespace podesk
