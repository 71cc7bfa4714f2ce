// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace podesk {

class EngineClient;
class FieldHint;
class NumberChoices;

/// "Purchase order" on the configure page, as the gate has it: a button that reveals the field, a field that takes no
/// input with the reason beside it, or no field and a way to the reason. What it says of a number is what the dry run
/// of the purchase says.
class PurchaseOrderSection : public QGroupBox
{
    Q_OBJECT
public:
    explicit PurchaseOrderSection(EngineClient* client, QWidget* parent = nullptr);

    /// A field that was opened stays so while the gate offers it.
    void setView(const CheckoutView& view);
    void setFacts(const WorkspaceFacts& facts);
    /// What a dry run with number() would do, or why it is refused.
    void showPreview(const CommandOutcome& outcome);
    /// Until the next preview the number is being looked at.
    void showWaiting();
    void setNearTwin(const QString& twin);

    /// Absent: none is given. Empty: the field was opened and left empty.
    std::optional<QString> number() const;
    bool isTyped() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    void gateWhyRequested();
    void ruleRequested(const QString& rule);

private:
    void build();
    void open(bool isOpen);
    void arrange();
    void showCounter();
    QString reasonText() const;

    std::optional<Decision<rules::CheckoutGate>> m_gate;
    NumberChoices* m_choices;
    QPushButton* m_add;
    QWidget* m_field;
    QLabel* m_label;
    QLineEdit* m_number;
    QLabel* m_counter;
    QPushButton* m_choose;
    QPushButton* m_remove;
    FieldHint* m_hint;
    FieldHint* m_twin;
    FieldHint* m_reason;
    QLabel* m_rule; ///< link to the rule's help
    QPushButton* m_why;
    bool m_isOpen = false;
};

} // namespace podesk
