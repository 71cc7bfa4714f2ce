// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace podesk {

/// What a support case can name of an agreement: invoices to be printed anew, or payments that get numbers of their
/// own.
class AgreementChoices : public QWidget
{
    Q_OBJECT
public:
    enum class Wanted { Nothing, Invoices, Payments };
    explicit AgreementChoices(QWidget* parent = nullptr);
    void setWanted(Wanted wanted);
    Wanted wanted() const { return m_wanted; }
    void setAgreement(const AgreementView& agreement);
    void clear();

    QStringList invoices() const;
    /// Those that were given a number.
    QList<CasePayment> payments() const;

Q_SIGNALS:
    void changed();

private:
    void setCharges(const QString& agreement, const QList<ChargeOfAgreement>& charges);
    void addPayment(const Charge& charge);
    void refresh();

    Wanted m_wanted = Wanted::Nothing;
    QString m_agreement; ///< number; empty: none is named
    QList<ChargeOfAgreement> m_charges;
    QLabel* m_caption;
    QLabel* m_none;
    QListWidget* m_invoices;
    QWidget* m_payments;
    QFormLayout* m_form;
    QList<std::pair<QString, QLineEdit*>> m_numbers;
};

} // namespace podesk
