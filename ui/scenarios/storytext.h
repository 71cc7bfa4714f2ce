// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/scenarioplay.h"

#include <QtWidgets/QTextBrowser>

namespace podesk {

/// A text as high as what it says, so that what holds it scrolls and not the text in itself.
class TextBlock : public QTextBrowser
{
    Q_OBJECT
public:
    TextBlock(const QString& name, QWidget* parent);
    /// Empty hides it.
    void tellMarkdown(const QString& markdown);
    void tellHtml(const QString& html);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

/// What came of a step, as rich text: what changed, what was expected, and why with links "why:0" to the traces of
/// `whysOf()`.
QString outcomeHtml(const PlayedStep& step, const QPalette& palette);
/// What a step expects, for a learner who asks; after a try, what of it is met.
QString expectedHtml(const ScenarioStep& step, const std::optional<StepReport>& lastTry, const QPalette& palette);
/// Why things in a step are as they are: a refusal first, then the decisions that were taken.
struct StepWhy
{
    QString verdict;
    std::optional<Explanation> explanation;
    std::optional<Error> refusal;
    Trace trace;
};
QList<StepWhy> whysOf(const PlayedStep& step);

} // namespace podesk
