// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/scenarios/faultsat.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace podesk {

class FieldHint;
class HintedField;
class LimitedTextEdit;

/// What must hold after a step, each in words with a tick: kept, or dropped. The selected one can be changed as it
/// stands in the file.
class ExpectationsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ExpectationsForm(QWidget* parent = nullptr);
    void read(const QList<ScenarioExpectation>& expectations);
    /// Those that are kept.
    QList<ScenarioExpectation> expectations() const;
    /// As seen from the list of those that are kept.
    void showFaults(const FaultsAt& faults);
    /// What was typed is no JSON; empty where all is.
    QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    /// One entry as it stands here: dropped ones stay until the editor closes.
    struct Draft
    {
        ScenarioExpectation expectation;
        QString text;
        bool isKept = true;
        QString problem; ///< that the text is no JSON
    };
    void build();
    void addDraft(const Draft& draft);
    void showRow(int row);
    void takeText();
    void takeTicks();
    void addNew();
    void judge();

    QList<Draft> m_drafts;
    QListWidget* m_list;
    QPushButton* m_add;
    LimitedTextEdit* m_text;
    HintedField* m_textField;
    FieldHint* m_empty;
};

} // namespace podesk
