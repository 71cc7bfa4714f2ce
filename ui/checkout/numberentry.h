// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/chargenumbers.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace podesk {

class EngineClient;
class NumberChoices;

/// A purchase order number as one gives it for something that will be charged: the text with its length, the payer's
/// purchase orders to choose from, and, where the edition has one, the line of the purchase order.
class NumberEntry : public QWidget
{
    Q_OBJECT
public:
    /// `name`: of the text's field ("poNumber"); its companions are named after it.
    NumberEntry(EngineClient* client, const QString& name, const QString& label, QWidget* parent = nullptr);

    /// Of whose purchase orders one may choose; `alone`: the workspace has no other payer.
    void setPayer(const QString& accountNumber, bool alone);
    void setLineOffered(bool offered);
    /// Closed, it shows the field alone, which then takes no input.
    void setOpen(bool isOpen);
    /// Without a word to anyone.
    void setNumber(const rules::ChargeNumber& number);
    QString text() const;
    /// Empty while no line is offered.
    QString line() const;
    QLineEdit* field() const { return m_number; }
    /// Something at the right end of the row.
    void addBehind(QWidget* widget);

Q_SIGNALS:
    void changed();
    void nothingToChoose();

private:
    void build();
    void showCounter();
    void arrange();

    bool m_isLineOffered = false;
    bool m_isOpen = true;
    QLabel* m_label;
    QLineEdit* m_number;
    QLabel* m_counter;
    QLabel* m_lineLabel;
    QLineEdit* m_line;
    QPushButton* m_choose;
    NumberChoices* m_choices;
};

} // namespace podesk
