// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"

#include <QtWidgets/QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace podesk {

class EngineClient;
class FieldHint;
class NumberEntry;

/// The box "Purchase order" of the configure step: the gate's answer, the field that "Add purchase order number"
/// reveals, what the number is for (2026), and what the dry run of the purchase says.
class PurchaseOrderSection : public QGroupBox
{
    Q_OBJECT
public:
    /// What numbers are given for (section 6); in the older edition always the whole purchase.
    enum class Scope { All, FixedAndUsage, Each };

    explicit PurchaseOrderSection(EngineClient* client, QWidget* parent = nullptr);

    /// Numbers are for all its charges until one says otherwise.
    void setOffer(const Product& product, const Offer& offer);
    /// A field that was opened stays so while the gate offers it.
    void setView(const CheckoutView& view);
    void setFacts(const WorkspaceFacts& facts);
    /// What a dry run with these numbers would do, or why it is refused.
    void showPreview(const CommandOutcome& outcome);
    /// Until the next preview the number is being looked at.
    void showWaiting();
    void setNearTwin(const QString& twin);

    /// The numbers that stand here; those of each charge stand beside the charges.
    void fill(Subscribe& command) const;
    /// Each charge is to have a number of its own.
    bool givesEach() const { return m_isOpen && scope() == Scope::Each; }
    bool isTyped() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// What numbers are given for is another thing now.
    void scopeChanged();
    void gateWhyRequested();
    void ruleRequested(const QString& rule);

private:
    void build();
    void wire();
    Scope scope() const;
    void offerScopes();
    void open(bool isOpen);
    void arrange();
    void arrangeReason();
    void showUsage(const CommandOutcome& outcome);

    std::optional<Decision<rules::CheckoutGate>> m_gate;
    Edition m_edition = Edition::E2024;
    bool m_isAlone = true;
    QString m_payer;
    bool m_hasUsage = false;
    bool m_hasFixed = false;
    bool m_hasEach = false;
    QPushButton* m_add;
    QWidget* m_scopeRow;
    QComboBox* m_scope;
    NumberEntry* m_entry;
    FieldHint* m_hint;
    FieldHint* m_twin;
    NumberEntry* m_usage;
    FieldHint* m_usageHint;
    QPushButton* m_remove;
    FieldHint* m_reason;
    QLabel* m_rule; ///< link to the rule's help
    QPushButton* m_why;
    bool m_isOpen = false;
};

} // namespace podesk
