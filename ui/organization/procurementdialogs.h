// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace podesk {

class DryRun;
class FieldHint;
class HintedField;
class LimitedLineEdit;

/// A new connection to a procurement system, or what of one can be changed.
class ConnectionDialog : public CommandDialog
{
    Q_OBJECT
public:
    ConnectionDialog(CommandRunner* runner, const WorkspaceFacts& facts,
                     const std::optional<ProcurementConnection>& before, QWidget* parent = nullptr);

protected:
    void perform() override;
    bool isDirty() const override;

private:
    void build(const WorkspaceFacts& facts);
    void fill(const ProcurementConnection& shown);
    void review();
    ConnectionSettings settings() const;

    std::optional<ProcurementConnection> m_before;
    LimitedLineEdit* m_name;
    QComboBox* m_system;
    QComboBox* m_payer;
    QCheckBox* m_enabled;
    QCheckBox* m_testMode;
    QCheckBox* m_free;
    QCheckBox* m_byol;
    LimitedLineEdit* m_buyer;
    LimitedLineEdit* m_supplier;
};

/// A dialog that says what its command would do while one still fills it in: the command itself, run dry.
class ForeseeingDialog : public CommandDialog
{
    Q_OBJECT
public:
    ForeseeingDialog(CommandRunner* runner, const QString& name, QWidget* parent);

protected:
    /// Something was changed.
    void review();
    FieldHint* outlook() const { return m_outlook; }
    void perform() override;

    virtual Command command() const = 0;
    virtual QString missing() const = 0; ///< why it cannot be asked yet; empty where it can
    virtual QString sentence(const CommandOutcome& outcome) const = 0;

private:
    void answer(const CommandOutcome& outcome);

    DryRun* m_dryRun;
    FieldHint* m_outlook;
};

/// "Request approval" instead of buying.
class RequestApprovalDialog : public ForeseeingDialog
{
    Q_OBJECT
public:
    RequestApprovalDialog(CommandRunner* runner, const WorkspaceFacts& facts, const ProcurementConnection& connection,
                          const QList<CatalogueEntry>& catalogue, QWidget* parent = nullptr);

protected:
    Command command() const override;
    QString missing() const override;
    QString sentence(const CommandOutcome& outcome) const override;
    bool isDirty() const override;

private:
    void fill(const WorkspaceFacts& facts, const QList<CatalogueEntry>& catalogue);

    ProcurementConnection m_connection;
    QComboBox* m_offer;
    QComboBox* m_account;
    QSpinBox* m_quantity;
    LimitedLineEdit* m_estimate;
};

/// The order that a procurement system sends for a request.
class ReceiveOrderDialog : public ForeseeingDialog
{
    Q_OBJECT
public:
    ReceiveOrderDialog(CommandRunner* runner, const ProcurementRequest& request, const QString& what,
                       QWidget* parent = nullptr);

protected:
    Command command() const override;
    QString missing() const override;
    QString sentence(const CommandOutcome& outcome) const override;
    bool isDirty() const override;

private:
    ProcurementRequest m_request;
    LimitedLineEdit* m_number;
    LimitedLineEdit* m_amount;
};

} // namespace podesk
