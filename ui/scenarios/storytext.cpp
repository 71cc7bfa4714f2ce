// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/storytext.h"

#include "ui/common/theme.h"
#include "ui/scenarios/eventwords.h"
#include "ui/scenarios/expectationwords.h"
#include "ui/words/explanationwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QWheelEvent>

#include <cmath>

namespace podesk {

using namespace Qt::StringLiterals;

TextBlock::TextBlock(const QString& name, QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    hide();
}

void TextBlock::tellMarkdown(const QString& markdown)
{
    setMarkdown(markdown);
    setVisible(!markdown.isEmpty());
    fit();
}

void TextBlock::tellHtml(const QString& html)
{
    setHtml(html);
    setVisible(!html.isEmpty());
    fit();
}

void TextBlock::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = int(std::ceil(document()->size().height())) + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void TextBlock::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // for what scrolls around it
}

void TextBlock::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void TextBlock::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

namespace {

constexpr qsizetype mostChanges = 12;

class StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::StoryWords)
public:
    static QString changed() { return tr("What changed"); }
    static QString nothing() { return tr("Nothing was written."); }
    static QString more(qsizetype count) { return tr("and %Ln more change(s)", nullptr, int(count)); }
    static QString expected() { return tr("Expected and found"); }
    static QString wanted() { return tr("What is expected"); }
    static QString anyCommand() { return tr("A command is carried out."); }
    static QString met() { return tr("as expected"); }
    static QString notMet() { return tr("not as expected"); }
    static QString why() { return tr("Why"); }
    static QString trace() { return tr("Open trace"); }
    static QString added() { return tr("added"); }
    static QString removed() { return tr("removed"); }
};

QString coloured(const QString& html, Tone tone, const QPalette& palette)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(toneText(tone, palette).name(), html);
}

QString heading(const QString& text)
{
    return u"<p style=\"margin:8px 0 2px 0\"><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString line(const QString& html)
{
    return u"<p style=\"margin:2px 0 2px 8px\">%1</p>"_s.arg(html);
}

QString changeLine(const ToldChange& change, const QPalette& palette)
{
    using How = ToldChange::How;
    QStringList fields;
    for (const FieldChange& field : change.fields) {
        const QString values = change.how == How::Added ? field.after.toHtmlEscaped()
                                                        : field.before.toHtmlEscaped() + u" → <b>"_s +
                                                              field.after.toHtmlEscaped() + u"</b>"_s;
        fields << field.field.toHtmlEscaped() + u": "_s + values;
    }
    const QString record = u"<b>%1</b>"_s.arg(change.record.toHtmlEscaped());
    const QString details = fields.isEmpty() ? QString() : u"<br/>"_s + fields.join(u"<br/>"_s);
    if (change.how == How::Added)
        return line(coloured(u"+ "_s, Tone::Success, palette) + record + u' ' + StoryWords::added() + details);
    if (change.how == How::Removed)
        return line(coloured(u"− "_s, Tone::Error, palette) + record + u' ' + StoryWords::removed());
    return line(u"~ "_s + record + details);
}

QString resultLine(const ExpectationResult& result, const QPalette& palette)
{
    const QString rules = result.rules.isEmpty() ? QString() : u" (%1)"_s.arg(result.rules.join(u", "_s));
    const QString said = (expectationText(result.expectation) + rules).toHtmlEscaped();
    if (result.isMet())
        return line(coloured(u"✓ "_s + StoryWords::met() + u": "_s, Tone::Success, palette) + said);
    QStringList faults;
    for (const QString& text : mismatchTexts(result))
        faults << text.toHtmlEscaped();
    return line(coloured(u"✗ "_s + StoryWords::notMet() + u": "_s, Tone::Error, palette) + said + u"<br/>"_s +
                faults.join(u"<br/>"_s));
}

} // namespace

QString expectedHtml(const ScenarioStep& step, const std::optional<StepReport>& lastTry, const QPalette& palette)
{
    QString html = heading(StoryWords::wanted());
    if (lastTry) {
        for (const ExpectationResult& result : lastTry->results)
            html += resultLine(result, palette);
        return html;
    }
    for (const ScenarioExpectation& expectation : step.expectations)
        html += line(u"• "_s + expectationText(expectation).toHtmlEscaped());
    return step.expectations.isEmpty() ? html + line(StoryWords::anyCommand().toHtmlEscaped()) : html;
}

QList<StepWhy> whysOf(const PlayedStep& step)
{
    QList<StepWhy> whys;
    const auto& outcome = step.report.facts.outcome;
    if (outcome && outcome->refusal)
        whys.append({words::errorSentence(*outcome->refusal), {}, outcome->refusal, outcome->trace});
    if (outcome) {
        for (const RowOutcome& row : outcome->rows) {
            if (row.refusal)
                whys.append({words::errorSentence(*row.refusal), {}, row.refusal, row.trace});
        }
        if (outcome->reply)
            whys.append({words::errorSentence(*outcome->reply), {}, outcome->reply, outcome->trace});
    }
    for (const Explanation& decision : step.decisions)
        whys.append({words::verdictLine(words::toldDecision(decision)), decision, {}, {}});
    return whys;
}

QString outcomeHtml(const PlayedStep& step, const QPalette& palette)
{
    const QList<ToldChange> changes = toldChanges(step.report.facts.events);
    QString html; // first whether it went as it should: what changed may be long
    if (!step.report.results.isEmpty())
        html += heading(StoryWords::expected());
    for (const ExpectationResult& result : step.report.results)
        html += resultLine(result, palette);
    html += heading(StoryWords::changed());
    if (changes.isEmpty())
        html += line(StoryWords::nothing().toHtmlEscaped());
    for (const ToldChange& change : changes.first(std::min(mostChanges, changes.size())))
        html += changeLine(change, palette);
    if (changes.size() > mostChanges)
        html += line(StoryWords::more(changes.size() - mostChanges).toHtmlEscaped());
    const QList<StepWhy> whys = whysOf(step);
    if (!whys.isEmpty())
        html += heading(StoryWords::why());
    for (qsizetype i = 0; i < whys.size(); ++i) {
        html += line(whys.at(i).verdict.toHtmlEscaped() +
                     u" <a href=\"why:%1\">%2</a>"_s.arg(i).arg(StoryWords::trace().toHtmlEscaped()));
    }
    return html;
}

} // namespace podesk
