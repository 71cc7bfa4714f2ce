// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/junitreport.h"

#include "app/cli/output.h"
#include "ui/words/scenariowords.h"
#include "ui/words/words.h"

#include <QtCore/QSaveFile>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

void writeCase(QXmlStreamWriter& xml, const PlayedScenario& played, qsizetype index)
{
    const ScenarioStep& step = played.scenario.steps.at(index);
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, played.scenario.id + u'.' + editionText(played.report.edition));
    xml.writeAttribute(u"name"_s, u"%1 %2"_s.arg(index + 1).arg(step.title));
    if (index >= played.report.steps.size()) {
        // The step at which playing stopped for a reason of its own is an error; what comes after was not reached.
        const bool isStop = played.report.error && index == played.report.steps.size();
        xml.writeStartElement(isStop ? u"error"_s : u"skipped"_s);
        if (isStop)
            xml.writeAttribute(u"message"_s, words::errorSentence(*played.report.error));
        xml.writeEndElement();
    } else if (const StepReport& report = played.report.steps.at(index); !report.holds()) {
        const QStringList lines = mismatchLines(report);
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, lines.value(0));
        xml.writeCharacters(lines.join(u'\n'));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter& xml, const PlayedScenario& played)
{
    const auto& steps = played.report.steps;
    const auto failures = std::ranges::count_if(steps, [](const StepReport& step) { return !step.holds(); });
    const qsizetype all = played.scenario.steps.size();
    const qsizetype errors = played.report.error ? 1 : 0;
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, played.scenario.title);
    xml.writeAttribute(u"tests"_s, QString::number(all));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, QString::number(errors));
    xml.writeAttribute(u"skipped"_s, QString::number(all - steps.size() - errors));
    xml.writeAttribute(u"time"_s, QString::number(played.msecs / 1000) + u'.' +
                                      QString::number(played.msecs % 1000).rightJustified(3, u'0'));
    for (qsizetype i = 0; i < all; ++i)
        writeCase(xml, played, i);
    xml.writeEndElement();
}

} // namespace

QStringList mismatchLines(const StepReport& step)
{
    QStringList lines;
    for (const ExpectationResult& result : step.results) {
        for (const Mismatch& each : result.mismatches) {
            lines.append(words::scenarioMismatch(plain(each.subject), plain(each.field), plain(each.expected),
                                                 plain(each.actual),
                                                 each.error ? words::errorSentence(*each.error) : QString()));
        }
    }
    return lines;
}

Result<void> writeJunit(const QList<PlayedScenario>& played, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QXmlStreamWriter xml(&file);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeStartElement(u"testsuites"_s);
        for (const PlayedScenario& each : played)
            writeSuite(xml, each);
        xml.writeEndDocument();
        if (file.commit())
            return {};
    }
    return fail(ErrorCode::UnwritableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
}

} // namespace podesk::cli
