// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace podesk {

/// A question before a step: answers to choose from, hints one by one, and why an answer is right or wrong once it is
/// checked. Can be tried again until it is right.
class QuestionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);
    /// Nothing hides it.
    void ask(const std::optional<ScenarioQuestion>& question);
    bool isAnswered() const { return m_isAnswered; }

Q_SIGNALS:
    /// `atOnce`: at the first attempt.
    void answered(bool right, bool atOnce);
    void hintTaken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addAnswer(int number, const ScenarioQuestion::Answer& answer);
    void check();
    void giveHint();
    void judge();
    QString verdict();
    QString hints() const;
    void retranslate();

    std::optional<ScenarioQuestion> m_question;
    int m_attempts = 0;
    int m_checked = -1; ///< answer that was checked last
    int m_hintsGiven = 0;
    bool m_isAnswered = false;
    QLabel* m_text;
    QWidget* m_answers = nullptr;
    QButtonGroup* m_choices = nullptr;
    QLabel* m_verdict;
    QLabel* m_hint;
    QPushButton* m_check;
    QPushButton* m_hintButton;
    QVBoxLayout* m_column;
};

} // namespace podesk
