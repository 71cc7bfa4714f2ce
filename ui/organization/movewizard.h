// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlink.h"
#include "ui/details/commanddialog.h"
#include "ui/details/telling.h"

namespace podesk {

/// A member account goes to another organisation: where to, what becomes of its agreements, charges and purchase
/// orders, the last question, and what is left to do.
class MoveWizard : public CommandDialog
{
    Q_OBJECT
public:
    enum class Step { Where, Preview, Confirm, Result };

    MoveWizard(CommandRunner* runner, const WorkspaceFacts& facts, const Account& account, QWidget* parent = nullptr);
    ~MoveWizard() override;
    Step step() const;

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);
    void organizationRequested(podesk::OrganizationId organization);

protected:
    void perform() override;
    void succeeded(const CommandOutcome& outcome) override;

private:
    class Private;

    void build(const WorkspaceFacts& facts);
    QWidget* buildWhere(const WorkspaceFacts& facts);
    QWidget* buildConfirm();
    QWidget* buildResult();
    void wire();
    void showStep(Step step);
    void ask();
    void showPreview(const CommandOutcome& outcome);
    void showObstacle();
    void openWhy(const QString& title, const Telling& telling);

    std::unique_ptr<Private> d;
};

} // namespace podesk
