// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

class QComboBox;
class QPlainTextEdit;
class QTabWidget;

namespace podesk {

class DryRun;
class ObjectEditor;
class ScrollingForm;

/// "Run command...": any command of the engine, said in a form made of its definition, or as JSON. What cannot be read
/// stands beside its field and cannot be run; what the rules refuse can, for a refusal is an answer too.
class CommandFormDialog : public CommandDialog
{
    Q_OBJECT
public:
    CommandFormDialog(CommandRunner* runner, QWidget* parent);

    QJsonObject command() const;
    void setCommand(const QJsonObject& command);

protected:
    void perform() override;
    bool isDirty() const override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    void build();
    QWidget* buildForm();
    void chooseCommand(const QString& name);
    void putFieldsFirst(QWidget* page);
    QString missing() const;
    void readForm();
    void readJson();
    /// Reads what stands there, says what cannot be read; nothing then.
    std::optional<Command> review();
    void tryIt();
    void showAnswer(const CommandOutcome& outcome);
    bool showProblems(const QList<Error>& errors);

    QComboBox* m_choice = nullptr;
    QTabWidget* m_tabs = nullptr;
    ScrollingForm* m_scroll = nullptr;
    ObjectEditor* m_form = nullptr;
    QPlainTextEdit* m_json = nullptr;
    QPushButton* m_tryIt = nullptr;
    FieldHint* m_verdict = nullptr;
    DryRun* m_dryRun = nullptr;
    QString m_name;
    bool m_isFilling = false;
    bool m_isTyped = false;
};

} // namespace podesk
