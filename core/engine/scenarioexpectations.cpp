// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/scenarioexpectations.h"

#include "core/exchange/jsonmembers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"-"_s;

/// Compares what is expected of a value with what it is: of objects the members that are named, of lists every entry.
class Comparing
{
public:
    Comparing(QString subject, QList<Mismatch>& into) : m_subject(std::move(subject)), m_into(into) {}

    void compare(const QJsonValue& expected, const QJsonValue& actual, const QString& pointer)
    {
        if (expected.isObject() && actual.isObject()) {
            const QJsonObject members = expected.toObject();
            for (auto it = members.begin(); it != members.end(); ++it)
                compare(it.value(), actual.toObject().value(it.key()), jsonPointer(pointer, it.key()));
            return;
        }
        const QJsonArray entries = expected.toArray();
        const QJsonArray found = actual.toArray();
        if (expected.isArray() && actual.isArray() && entries.size() == found.size()) {
            for (qsizetype i = 0; i < entries.size(); ++i)
                compare(entries.at(i), found.at(i), jsonPointer(pointer, i));
            return;
        }
        const bool isSame =
            expected == actual || (expected.isNull() && actual.isUndefined()) || isSameTime(expected, actual);
        if (!isSame)
            m_into.append(
                {m_subject, pointer, shownValue(expected), actual.isUndefined() ? none : shownValue(actual), {}});
    }

private:
    /// Times may be written shorter than records show them: "2024-06-01".
    static bool isSameTime(const QJsonValue& expected, const QJsonValue& actual)
    {
        const auto wanted = Instant::fromText(expected.toString());
        return wanted && wanted == Instant::fromText(actual.toString());
    }

    QString m_subject;
    QList<Mismatch>& m_into;
};

QString shownTrace(const Trace& trace, const QString& rule)
{
    QStringList verdicts;
    for (const TraceStep& step : trace.steps) {
        if (step.rule == rule)
            verdicts.append((step.subject.isEmpty() ? QString() : step.subject + u": "_s) + verdictText(step.verdict));
    }
    return verdicts.isEmpty() ? none : verdicts.join(u", "_s);
}

/// Looks at one expectation after the other.
class Judging
{
public:
    Judging(EngineClient& client, const StepFacts& facts)
        : m_client(client), m_facts(facts), m_outcome(facts.outcome.value_or(CommandOutcome()))
    {
    }

    QList<Mismatch> mismatches(const QJsonObject& given)
    {
        m_found.clear();
        if (given.contains("record"_L1))
            record(given);
        else if (given.contains("list"_L1))
            list(given);
        else if (given.contains("refused"_L1))
            refused(given);
        else if (given.contains("reply"_L1))
            reply(given);
        else if (given.contains("event"_L1))
            event(given);
        else if (given.contains("mail"_L1))
            mail(given);
        else
            trace(given);
        return m_found;
    }

    /// That the command, and every row of one over many, was done.
    QList<Mismatch> undone()
    {
        m_found.clear();
        if (m_outcome.refusal)
            refusal(*m_outcome.refusal);
        else
            for (const RowOutcome& row : m_outcome.rows) {
                if (row.refusal)
                    refusal(*row.refusal);
            }
        return m_found;
    }

private:
    void refusal(const Error& error) { m_found.append({m_outcome.command, {}, u"done"_s, shown(error), error}); }

    static QString shown(const Error& error)
    {
        return error.rule.isEmpty() ? errorCodeName(error.code) : error.rule + u' ' + errorCodeName(error.code);
    }

    void unreadable(const QString& subject, const Error& error)
    {
        m_found.append({subject, {}, none, errorCodeName(error.code), error});
    }

    void record(const QJsonObject& given)
    {
        const RecordKey key{given.value("record"_L1).toString(), given.value("number"_L1).toString(),
                            given.value("payer"_L1).toString(), given.value("account"_L1).toString(),
                            given.value("as"_L1).toString()};
        const QString subject = key.number.isEmpty() ? key.kind : key.kind + u' ' + key.number;
        const Result<QJsonObject> found = m_client.record(key).result();
        const bool isMissing = !found && found.error().code == ErrorCode::NotFound;
        if (!found && !isMissing)
            return unreadable(subject, found.error());
        const bool shouldExist = given.value("exists"_L1).toBool(true);
        if (shouldExist == isMissing) {
            m_found.append({subject,
                            {},
                            shouldExist ? u"present"_s : u"absent"_s,
                            isMissing ? u"absent"_s : u"present"_s,
                            {}});
        }
        if (found)
            Comparing(subject, m_found).compare(given.value("has"_L1).toObject(), *found, {});
    }

    void list(const QJsonObject& given)
    {
        const ListKind kind = *listKindFromText(given.value("list"_L1).toString());
        const QString text = given.value("query"_L1).toString();
        const QString subject = text.isEmpty() ? listKindText(kind) : listKindText(kind) + u' ' + text;
        const auto query = ListQuery::fromText(kind, text);
        const auto answer = query ? m_client.list(*query).result() : tl::unexpected<Error>(query.error());
        if (!answer)
            return unreadable(subject, answer.error());
        const QList<qint64> ids(answer->ids->begin(), answer->ids->end());
        if (given.contains("count"_L1))
            Comparing(subject, m_found).compare(given.value("count"_L1), qint64(ids.size()), u"/count"_s);
        if (!given.contains("numbers"_L1))
            return;
        const auto rows = m_client.rows(kind, ids).result();
        if (!rows)
            return unreadable(subject, rows.error());
        QJsonArray numbers;
        for (const ListRow& row : *rows) {
            const int at = listFieldIndex(kind, kind == ListKind::Journal ? u"subject" : u"number");
            const auto* number = std::get_if<QString>(&row.cells.at(at));
            numbers.append(number ? *number : QString());
        }
        Comparing(subject, m_found).compare(given.value("numbers"_L1), numbers, u"/numbers"_s);
    }

    void refused(const QJsonObject& given)
    {
        const QString number = given.value("number"_L1).toString();
        QList<Error> refusals = m_outcome.refusals;
        if (m_outcome.refusal)
            refusals.prepend(*m_outcome.refusal);
        if (!number.isEmpty())
            refusals.clear();
        for (const RowOutcome& row : m_outcome.rows) {
            if (row.refusal && (number.isEmpty() || row.number == number))
                refusals.append(*row.refusal);
        }
        oneOf(given, u"refused"_s, refusals);
    }

    void reply(const QJsonObject& given)
    {
        const auto& answer = m_outcome.reply;
        oneOf(given, u"reply"_s, answer ? QList<Error>{*answer} : QList<Error>());
    }

    /// That one of these errors has the rule, and the code where one is named.
    void oneOf(const QJsonObject& given, const QString& member, const QList<Error>& errors)
    {
        const QString rule = given.value(member).toString();
        const QString code = given.value("code"_L1).toString();
        QStringList actual;
        for (const Error& error : errors) {
            if (error.rule == rule && (code.isEmpty() || errorCodeName(error.code) == code))
                return;
            actual.append(shown(error));
        }
        actual.removeDuplicates();
        const QString expected = QStringList{rule, code}.join(u' ').trimmed();
        m_found.append({m_outcome.command,
                        {},
                        member + u' ' + expected,
                        actual.isEmpty() ? u"done"_s : actual.join(u", "_s),
                        errors.isEmpty() ? std::nullopt : std::optional(errors.first())});
    }

    void event(const QJsonObject& given)
    {
        const QString kind = given.value("event"_L1).toString();
        const QString number = given.value("number"_L1).toString();
        const QString how = given.value("how"_L1).toString();
        qint64 times = 0;
        for (const RecordEvent& each : m_facts.events) {
            if (each.kind == kind && (number.isEmpty() || each.number == number) && (how.isEmpty() || each.how == how))
                ++times;
        }
        counted(given, QStringList{kind, number, how}.join(u' ').simplified(), times, {});
    }

    /// That something happened so often, or at least once.
    void counted(const QJsonObject& given, const QString& subject, qint64 times, const QString& instead)
    {
        const bool isCounted = given.contains("times"_L1);
        const qint64 wanted = given.value("times"_L1).toInteger(1);
        if (isCounted ? times == wanted : times > 0)
            return;
        const QString actual =
            instead.isEmpty() ? QString::number(times) : QString::number(times) + u" ("_s + instead + u')';
        m_found.append({subject, {}, isCounted ? QString::number(wanted) : u"1.."_s, actual, {}});
    }

    /// Entries of the outbox about a PO that the step made.
    void mail(const QJsonObject& given)
    {
        const QString order = given.value("mail"_L1).toString();
        qint64 times = 0;
        QStringList others;
        for (const RecordEvent& each : m_facts.events) {
            if (each.kind != "notification"_L1 || each.how != "added"_L1 ||
                each.after.value("order_number"_L1) != order)
                continue;
            const QString kind = each.after.value("kind"_L1).toString();
            const QString outcome = each.after.value("outcome"_L1).toString();
            const QJsonArray to =
                QJsonDocument::fromJson(each.after.value("recipients"_L1).toString().toUtf8()).array();
            const bool isMeant = given.value("kind"_L1).toString(kind) == kind &&
                                 given.value("outcome"_L1).toString(outcome) == outcome &&
                                 (!given.contains("to"_L1) || given.value("to"_L1).toArray() == to);
            times += isMeant ? 1 : 0;
            others.append(QStringList{kind, outcome, to.isEmpty() ? QString() : shownValue(to)}.join(u' ').trimmed());
        }
        const QString subject =
            QStringList{u"mail"_s, order, given.value("kind"_L1).toString(), given.value("outcome"_L1).toString()}.join(
                u' ');
        counted(given, subject.simplified(), times, others.join(u", "_s));
    }

    Result<QList<Trace>> tracesOf(const QString& of, const QString& number, int revision)
    {
        QList<Trace> traces;
        if (of == "invoice"_L1) {
            const auto explanation = m_client.explainInvoice(InvoiceRef{{}, number}, revision).result();
            if (!explanation)
                return tl::unexpected<Error>(explanation.error());
            return QList<Trace>{explanation->trace};
        }
        if (of == "mail"_L1) {
            const auto explanation = m_client.explainNotice(number).result();
            if (!explanation)
                return tl::unexpected<Error>(explanation.error());
            return QList<Trace>{explanation->trace};
        }
        if (of == "checkout"_L1) {
            const auto explanations = m_client.explainCheckout(number).result();
            if (!explanations)
                return tl::unexpected<Error>(explanations.error());
            for (const Explanation& explanation : *explanations)
                traces.append(explanation.trace);
            return traces;
        }
        traces.append(m_outcome.trace);
        for (const RowOutcome& row : m_outcome.rows)
            traces.append(row.trace);
        return traces;
    }

    static bool hasInputs(const TraceStep& step, const QJsonObject& inputs)
    {
        return std::ranges::all_of(inputs.keys(), [&](const QString& name) {
            return std::ranges::any_of(step.inputs, [&](const TraceInput& input) {
                return input.name == name && input.value == inputs.value(name).toString();
            });
        });
    }

    void trace(const QJsonObject& given)
    {
        const QString of = given.value("trace"_L1).toString();
        const QString number = given.value("number"_L1).toString();
        const QString rule = given.value("rule"_L1).toString();
        const QString verdict = given.value("verdict"_L1).toString();
        const QString about = given.value("subject"_L1).toString();
        const QString subject = QStringList{of, number}.join(u' ').trimmed();
        const auto traces = tracesOf(of, number, given.value("revision"_L1).toInt());
        if (!traces)
            return unreadable(subject, traces.error());
        QStringList actual;
        for (const Trace& trace : *traces) {
            for (const TraceStep& step : trace.steps) {
                if (step.rule == rule && verdictText(step.verdict) == verdict &&
                    (about.isEmpty() || step.subject == about) && hasInputs(step, given.value("inputs"_L1).toObject()))
                    return;
            }
            actual.append(shownTrace(trace, rule));
        }
        m_found.append({subject,
                        u'/' + rule,
                        (about.isEmpty() ? QString() : about + u": "_s) + verdict,
                        actual.join(u", "_s),
                        {}});
    }

    EngineClient& m_client;
    const StepFacts& m_facts;
    const CommandOutcome m_outcome; ///< an empty one where nothing was tried
    QList<Mismatch> m_found;
};

/// What one looks at first in a record of this kind.
QStringList telling(const QString& kind)
{
    if (kind == "purchase-order"_L1)
        return {u"status"_s, u"effective"_s, u"expiration"_s, u"value"_s, u"balance"_s};
    if (kind == "invoice"_L1)
        return {u"kind"_s, u"total"_s, u"poNumber"_s, u"outcome"_s, u"revision"_s};
    if (kind == "agreement"_L1)
        return {u"offer"_s, u"total"_s, u"poNumber"_s};
    if (kind == "support-case"_L1)
        return {u"state"_s, u"reply"_s};
    if (kind == "procurement-request"_L1)
        return {u"state"_s, u"orderNumber"_s, u"agreement"_s};
    if (kind == "notification"_L1)
        return {u"purchaseOrder"_s, u"kind"_s, u"outcome"_s, u"recipients"_s};
    return {};
}

} // namespace

QList<ExpectationResult> judged(EngineClient& client, const ScenarioStep& step, const StepFacts& facts)
{
    QList<ExpectationResult> results;
    Judging judging(client, facts);
    const bool expectsRefusal = std::ranges::any_of(
        step.expectations, [](const ScenarioExpectation& each) { return each.given.contains("refused"_L1); });
    if (facts.outcome && !expectsRefusal)
        results.append({{}, {}, judging.undone()});
    for (const ScenarioExpectation& each : step.expectations)
        results.append({each, each.rules.isEmpty() ? step.rules : each.rules, judging.mismatches(each.given)});
    return results;
}

QList<ScenarioExpectation> proposedExpectations(EngineClient& client, const StepFacts& facts)
{
    QList<ScenarioExpectation> proposed;
    QSet<std::pair<QString, QString>> seen;
    for (const RecordEvent& event : facts.events) {
        const QStringList fields = telling(event.kind);
        if (fields.isEmpty() || event.number.isEmpty() || seen.contains({event.kind, event.number}))
            continue;
        seen.insert({event.kind, event.number});
        const RecordKey key{event.kind, event.number, {}, {}, {}};
        const Result<QJsonObject> record = client.record(key).result();
        QJsonObject given{{u"record"_s, event.kind}, {u"number"_s, event.number}};
        if (!record) {
            if (record.error().code != ErrorCode::NotFound)
                continue; // a number that several payers have is left to the author
            given.insert(u"exists"_s, false);
        } else {
            QJsonObject has;
            for (const QString& field : fields)
                has.insert(field, record->value(field));
            given.insert(u"has"_s, has);
        }
        proposed.append({given, {}});
    }
    return proposed;
}

} // namespace podesk
