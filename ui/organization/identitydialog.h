// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

class QComboBox;

namespace podesk {

class HintedField;
class LimitedLineEdit;
class RowsEditor;

/// Someone new to act as: a name, the account they sit in, and the statements of their policy.
class IdentityDialog : public CommandDialog
{
    Q_OBJECT
public:
    IdentityDialog(CommandRunner* runner, const WorkspaceFacts& facts, QWidget* parent = nullptr);

protected:
    void perform() override;
    bool isDirty() const override;

private:
    void build(const WorkspaceFacts& facts);
    void review();
    QList<PolicyStatement> statements() const;
    QString reviewStatements();

    QStringList m_taken;
    LimitedLineEdit* m_name;
    QComboBox* m_account;
    RowsEditor* m_statements;
    HintedField* m_nameField = nullptr;
};

} // namespace podesk
