// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QVBoxLayout;

namespace podesk {

class FieldHint;

/// A dialog that ends in one command: its verb button, the reason while it cannot be pressed, the refusal where one was
/// given, and the question before typed work is thrown away. Open it with openDialog().
class CommandDialog : public QDialog
{
    Q_OBJECT
public:
    CommandDialog(CommandRunner* runner, const QString& name, QWidget* parent);
    void reject() override; ///< Escape, Cancel and the window's close button; asks first when isDirty()

protected:
    bool event(QEvent* event) override;
    CommandRunner* runner() const { return m_runner; }
    EngineClient* client() const { return m_runner->client(); }
    QVBoxLayout* content() const { return m_content; }
    QPushButton* verbButton() const { return m_verb; }
    QPushButton* cancelButton() const { return m_cancel; }

    void setVerb(const QString& text);
    /// Empty: the verb may be pressed. Otherwise it is disabled, and this reason stands beside it.
    void setObstacle(const QString& reason);
    /// A sentence above the buttons, announced; empty takes it away.
    void setProblem(const QString& sentence);
    /// Runs the command; what it refuses goes to refusedWith(), what it did to succeeded().
    void submit(const Command& command);

    virtual void perform() = 0; ///< the verb was pressed
    virtual bool isDirty() const { return false; }
    virtual void succeeded(const CommandOutcome& outcome);
    virtual void refusedWith(const CommandOutcome& outcome);

private:
    CommandRunner* m_runner;
    QVBoxLayout* m_content;
    FieldHint* m_problem;
    FieldHint* m_obstacle;
    QPushButton* m_verb;
    QPushButton* m_cancel;
    bool m_busy = false;
    bool m_asking = false;
    bool m_isObstructed = false;
};

/// Makes a dialog that deletes itself when it closes, and shows it. Never blocks: connect to its signals.
template <class Dialog, class... Arguments>
Dialog* openDialog(Arguments&&... arguments)
{
    auto* dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace podesk
