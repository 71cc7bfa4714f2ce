// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/invoice.h"

#include <QtCore/QJsonObject>
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
    /// As EngineClient::record gives it.
    void setAgreement(const QJsonObject& agreement);
    void clear();

    QStringList invoices() const;
    /// Those that were given a number.
    QList<CasePayment> payments() const;

Q_SIGNALS:
    void changed();

private:
    void addPayment(const QJsonObject& charge);
    void refresh();

    Wanted m_wanted = Wanted::Nothing;
    QJsonObject m_agreement;
    QLabel* m_caption;
    QLabel* m_none;
    QListWidget* m_invoices;
    QWidget* m_payments;
    QFormLayout* m_form;
    QList<std::pair<QString, QLineEdit*>> m_numbers;
};

} // namespace podesk
