// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementdialog.h"

class QComboBox;
class QSpinBox;

namespace podesk {

class NumberEntry;

/// More units for what is left of the term.
class AmendDialog : public AgreementDialog
{
    Q_OBJECT
public:
    AmendDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    QSpinBox* m_quantity;
};

/// A new agreement of the same product: now, in the place of this one, or when this one ends.
class SuccessorDialog : public AgreementDialog
{
    Q_OBJECT
public:
    enum class Kind { Replace, Renew };
    SuccessorDialog(CommandRunner* runner, const AgreementView& view, Kind kind, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    Kind m_kind;
    QComboBox* m_offer;
    QSpinBox* m_quantity;
    NumberEntry* m_entry;
};

/// Ends an agreement; says what is not charged any more, and what stays paid.
class CancelDialog : public AgreementDialog
{
    Q_OBJECT
public:
    CancelDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;
    void showDocuments(const CommandOutcome& outcome) override;
    bool isDirty() const override { return false; }

private:
    QComboBox* m_by;
};

} // namespace podesk
