// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/scenarios/faultsat.h"

#include <QtWidgets/QGroupBox>

class QPushButton;
class QTableWidget;

namespace podesk {

class HintedField;
class LimitedTextEdit;

/// The question that a step asks before it is carried out: its text, answers of which some are right, and hints.
class QuestionForm : public QGroupBox
{
    Q_OBJECT
public:
    explicit QuestionForm(QWidget* parent = nullptr);
    void read(const std::optional<ScenarioQuestion>& question);
    std::optional<ScenarioQuestion> question() const;
    /// As seen from the question.
    void showFaults(const FaultsAt& faults);

Q_SIGNALS:
    void edited();

private:
    void build();
    void addAnswer(const ScenarioQuestion::Answer& answer);
    void removeAnswer();
    void judge();

    LimitedTextEdit* m_text;
    QTableWidget* m_answers;
    QPushButton* m_add;
    QPushButton* m_remove;
    LimitedTextEdit* m_hints;
    HintedField* m_textField;
    HintedField* m_answersField;
    HintedField* m_hintsField;
};

/// What a question lacks to be asked, although a file may say it so.
void addQuestionFaults(const ScenarioQuestion& question, const QString& pointer, FaultsAt& faults);

} // namespace podesk
