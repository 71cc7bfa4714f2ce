// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

class QComboBox;

namespace podesk {

class HintedField;
class LimitedLineEdit;

/// Names a new organisation. It has no account at first.
class AddOrganizationDialog : public CommandDialog
{
    Q_OBJECT
public:
    AddOrganizationDialog(CommandRunner* runner, const WorkspaceFacts& facts, QWidget* parent = nullptr);

protected:
    void perform() override;
    bool isDirty() const override;

private:
    void review();

    QStringList m_taken;
    LimitedLineEdit* m_name;
    HintedField* m_field;
};

/// A new account: the management account of an organisation, a member of one, or one that stands alone.
class AddAccountDialog : public CommandDialog
{
    Q_OBJECT
public:
    /// `organization`: proposed; may be none.
    AddAccountDialog(CommandRunner* runner, const WorkspaceFacts& facts, OrganizationId organization,
                     QWidget* parent = nullptr);

protected:
    void perform() override;
    bool isDirty() const override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    void build(OrganizationId organization);
    void proposeKind();
    void review();
    AccountKind kind() const;
    bool hasManagement(OrganizationId organization) const;

    WorkspaceFacts m_facts;
    LimitedLineEdit* m_number;
    LimitedLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_organization;
    HintedField* m_numberField = nullptr;
    HintedField* m_nameField = nullptr;
    HintedField* m_kindField = nullptr;
    HintedField* m_organizationField = nullptr;
};

/// What the invoices of an account bear: tax registration number and invoice unit.
class AccountBillingDialog : public CommandDialog
{
    Q_OBJECT
public:
    AccountBillingDialog(CommandRunner* runner, const Account& account, QWidget* parent = nullptr);

protected:
    void perform() override;
    bool isDirty() const override;

private:
    void review();

    Account m_account;
    LimitedLineEdit* m_taxNumber;
    LimitedLineEdit* m_unit;
};

} // namespace podesk
