// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

namespace podesk {

/// Opens a support case of any kind: the form has the fields that the kind needs, with what there is to choose from.
class OpenCaseDialog : public CommandDialog
{
    Q_OBJECT
public:
    /// `start`: what is filled in at first.
    explicit OpenCaseDialog(CommandRunner* runner, const OpenSupportCase& start = {}, QWidget* parent = nullptr);
    ~OpenCaseDialog() override;

Q_SIGNALS:
    void caseOpened(const QString& number);

protected:
    void perform() override;
    bool isDirty() const override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    void buildForm();
    void wire();
    void loadAccounts();
    void loadAgreement();
    void showKind();
    void review();
    QString obstacle() const;
    OpenSupportCase command() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
