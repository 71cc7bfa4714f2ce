// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/scenarios/faultsat.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace podesk {

class HintedField;
class LimitedLineEdit;
class LimitedTextEdit;

/// What stands on a scenario's card: title, id, for whom, how long, what is learnt, its rules and editions.
class AboutForm : public QWidget
{
    Q_OBJECT
public:
    explicit AboutForm(QWidget* parent = nullptr);
    void read(const Scenario& scenario);
    void write(Scenario& scenario) const;
    void showFaults(const FaultsAt& faults);

Q_SIGNALS:
    void edited();

private:
    QFormLayout* m_form;
    LimitedLineEdit* m_title;
    LimitedLineEdit* m_id;
    LimitedLineEdit* m_audience;
    QSpinBox* m_minutes;
    LimitedTextEdit* m_summary;
    LimitedTextEdit* m_objectives;
    LimitedLineEdit* m_rules;
    QCheckBox* m_in2024;
    QCheckBox* m_in2026;
    QList<std::pair<QString, HintedField*>> m_fields; ///< by their pointers
    HintedField* m_editions;
};

/// Ids as one types them, with commas or blanks between.
QStringList idsOf(const QString& text);
/// Lines without empty ones at the end.
QStringList linesOf(const QString& text);

} // namespace podesk
