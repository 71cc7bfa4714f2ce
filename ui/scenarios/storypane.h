// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/playdirector.h"

#include <QtWidgets/QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace podesk {

class FieldHint;
class HeadingLabel;
class QuestionPanel;
class TextBlock;

/// The step that is told: its title, who does it, the narration, its question; after it what changed, what was expected
/// and why; the trainer's notes when asked for.
class StoryPane : public QWidget
{
    Q_OBJECT
public:
    explicit StoryPane(QWidget* parent = nullptr);
    /// Follows what the director tells. Null: nothing is played.
    void follow(PlayDirector* director, const Scenario& scenario);
    QuestionPanel* question() const { return m_question; }
    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    void answered(bool right, bool atOnce);
    void hintTaken();
    /// Why something in the shown outcome is as it is, by its place among the reasons.
    void whyRequested(qsizetype index);

private:
    void build();
    void tell();
    void refresh();
    void showExpected();
    void sayHeading();
    void retranslate();
    QString situation() const;

    PlayDirector* m_director = nullptr;
    Scenario m_scenario;
    QScrollArea* m_scroll;
    HeadingLabel* m_title;
    QLabel* m_who;
    TextBlock* m_narration;
    QuestionPanel* m_question;
    FieldHint* m_situation;
    QToolButton* m_askExpected;
    FieldHint* m_said;
    TextBlock* m_outcome;
    QToolButton* m_showNotes;
    TextBlock* m_notes;
    const PlayedStep* m_told = nullptr;
    bool m_showsExpected = false; ///< the learner has asked what is to come out
};

} // namespace podesk
