// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace podesk {

class MonthEdit;
class NumberEntry;

/// A credit memo for a part of an invoice, or for all that is left of it.
class RefundDialog : public AgreementDialog
{
    Q_OBJECT
public:
    RefundDialog(CommandRunner* runner, const AgreementView& view, const Invoice& invoice, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    InvoiceRef m_invoice;
};

/// The seller asks for a variable payment (2026).
class RequestPaymentDialog : public AgreementDialog
{
    Q_OBJECT
public:
    RequestPaymentDialog(CommandRunner* runner, const AgreementView& view, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    QLineEdit* m_name;
    QSpinBox* m_days;
};

/// The answer to a payment that was asked for.
class AnswerPaymentDialog : public AgreementDialog
{
    Q_OBJECT
public:
    AnswerPaymentDialog(CommandRunner* runner, const AgreementView& view, const PaymentRequest& request,
                        QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    QString m_request;
    QComboBox* m_answer;
    NumberEntry* m_entry;
};

/// What was used in a month, as a metering record would bring it.
class RecordUsageDialog : public AgreementDialog
{
    Q_OBJECT
public:
    RecordUsageDialog(CommandRunner* runner, const AgreementView& view, Month month, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;

private:
    MonthEdit* m_month;
    QLineEdit* m_description;
};

} // namespace podesk
