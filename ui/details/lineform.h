// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace podesk {

class HintedField;
class LimitedLineEdit;
class MonthEdit;

/// One line item as a form. Offers only the types that the order's Bill from allows (B14, B15, G7), says why balance
/// tracking is not to be had on a Marketplace line (R47), and shows the total as the rules compute it.
class LineForm : public QWidget
{
    Q_OBJECT
public:
    explicit LineForm(QWidget* parent = nullptr);

    /// What the line belongs to: its months bound the line's, its Bill from chooses the types.
    void setOrder(const PurchaseOrderHeader& header);
    void setDraft(const LineItem& line);
    LineItem draft() const;
    bool isDirty() const;
    /// What cannot be read as a value yet; empty when all can. The rules are not asked before.
    QString unreadable() const;

    /// Shows the findings about this line; gives back those about nothing the form shows.
    QList<Error> showFindings(const QList<Error>& findings);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    HintedField* add(QFormLayout* form, const QString& label, QWidget* field, const QString& name);
    void fillTypes();
    void refresh();
    void readAmount();
    void readTax();

    PurchaseOrderHeader m_order;
    LineItem m_set;
    LineItem m_read;                      ///< amount, quantity and tax as last readable
    QHash<QString, QString> m_unreadable; ///< by field name
    bool m_isSetting = false;

    LimitedLineEdit* m_number;
    LimitedLineEdit* m_description;
    QComboBox* m_type;
    MonthEdit* m_start;
    MonthEdit* m_end;
    QCheckBox* m_tracking;
    LimitedLineEdit* m_amount;
    LimitedLineEdit* m_quantity;
    QComboBox* m_taxKind;
    LimitedLineEdit* m_taxValue;
    QComboBox* m_currency;
    QLabel* m_total;
    QHash<QString, HintedField*> m_fields;
    QHash<QString, QString> m_findings; ///< by field name
};

} // namespace podesk
