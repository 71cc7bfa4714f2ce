// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace podesk {

class HintedField;
class LimitedLineEdit;
class LimitedTextEdit;
class MonthEdit;

/// The header of a purchase order as a form: new, or an existing one whose number and account data are read-only (B4,
/// B11). Values that nobody touched come back exactly as they were set.
class OrderForm : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { New, Edit };

    explicit OrderForm(Purpose purpose, QWidget* parent = nullptr);

    void setDraft(const PurchaseOrderHeader& header);
    PurchaseOrderHeader draft() const;
    /// Shows these values as if they had been typed: what setDraft() set stays the state to compare with.
    void showDraft(const PurchaseOrderHeader& header);
    bool isDirty() const { return draft() != m_set; }

    /// Accounts that pay; for a new order one of them is chosen here.
    void setAccounts(const QList<Account>& accounts);
    /// The chosen account's number; empty when there is none.
    QString payer() const;
    /// Chooses it; leaves the choice as it is where there is no such account.
    void setPayer(const QString& number);
    void setQuotas(const Quotas& quotas);
    /// Bill from names in use beside the AWS sellers of record.
    void setKnownBillFrom(const QStringList& names);

    /// Shows each finding about the header beside its field. Gives back those about nothing the form shows.
    QList<Error> showFindings(const QList<Error>& findings);
    /// A number that differs from this one only in case, spaces or Unicode form (G12); empty for none.
    void setNearTwin(const QString& number);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    HintedField* add(QFormLayout* form, const QString& label, QWidget* field, const QString& name);
    void addIdentity(QFormLayout* form);
    void addAccountData(QFormLayout* form);
    void fillBillFrom();
    void fill(const PurchaseOrderHeader& header);
    void refresh();
    void touch(const QString& name);
    void showProblems();

    Purpose m_purpose;
    PurchaseOrderHeader m_set;   ///< to compare with
    PurchaseOrderHeader m_shown; ///< what the widgets were filled from
    QSet<QString> m_touched;     ///< fields edited since; an empty one is not scolded before
    QList<Account> m_accounts;
    Quotas m_quotas;
    QStringList m_knownBillFrom;
    bool m_isFilling = false;
    QString m_shownTaxNumbers;
    QString m_shownUnits;

    QComboBox* m_payer = nullptr;
    LimitedLineEdit* m_number = nullptr;
    QLabel* m_counter = nullptr;
    LimitedTextEdit* m_description = nullptr;
    QComboBox* m_billFrom = nullptr;
    LimitedLineEdit* m_taxNumbers = nullptr;
    MonthEdit* m_effective = nullptr;
    MonthEdit* m_expiration = nullptr;
    QLabel* m_billTo = nullptr;
    LimitedTextEdit* m_shipTo = nullptr;
    LimitedLineEdit* m_units = nullptr;
    QLabel* m_terms = nullptr;
    QComboBox* m_currency = nullptr;
    QFormLayout* m_identity = nullptr;
    QHash<QString, HintedField*> m_fields; ///< by the header's field name
    QHash<HintedField*, QString> m_problems;
};

/// Texts that a person lists in one line: separated by commas, semicolons or line ends, outer spaces dropped, empty
/// ones left out.
QStringList listedTexts(const QString& typed);

} // namespace podesk
