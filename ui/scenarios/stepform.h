// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/scenarios/faultsat.h"

#include <QtWidgets/QTabWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace podesk {

class ExpectationsForm;
class HintedField;
class LimitedLineEdit;
class LimitedTextEdit;
class QuestionForm;

/// One step of a scenario that is being written: what is told, asked, expected and shown. What is done was recorded and
/// is read here.
class StepForm : public QTabWidget
{
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);
    void read(const ScenarioStep& step);
    void write(ScenarioStep& step) const;
    /// As seen from the step.
    void showFaults(const FaultsAt& faults);
    QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    QWidget* buildTelling();
    QWidget* buildShown();
    void wire();

    LimitedLineEdit* m_title;
    LimitedTextEdit* m_narration;
    LimitedTextEdit* m_notes;
    LimitedLineEdit* m_rules;
    QuestionForm* m_question;
    ExpectationsForm* m_expectations;
    QComboBox* m_page;
    LimitedLineEdit* m_query;
    LimitedLineEdit* m_record;
    QCheckBox* m_why;
    QLabel* m_who;
    QPlainTextEdit* m_command;
    QList<std::pair<QString, HintedField*>> m_fields; ///< by their pointers
};

} // namespace podesk
