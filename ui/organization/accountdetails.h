// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/integrationswitch.h"
#include "ui/organization/organizationtreemodel.h"

#include <QtWidgets/QWidget>

class QLayout;
class QLabel;
class QPushButton;

namespace podesk {

class FieldHint;

/// What there is to know of the organisation or account that is selected in the tree, and its billing integration: what
/// it means, whether it is on, who may switch it.
class AccountDetails : public QWidget
{
    Q_OBJECT
public:
    explicit AccountDetails(QWidget* parent = nullptr);
    void tell(const OrganizationNode& node, const WorkspaceFacts& facts, const Permissions& permissions);

Q_SIGNALS:
    void billingRequested(const podesk::Account& account);
    void switchRequested(const podesk::Command& command);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Fact { Number, Role, Organisation, Payer, Members, TaxNumber, Unit, Terms, FactCount };

    void build();
    QLayout* buildFacts();
    void buildIntegration();
    void retranslate();
    void tellAccount(const Account& account);
    void tellOrganization(OrganizationId id);
    void tellIntegration(const Account* payer, const Permissions& permissions);
    void set(Fact fact, const QString& text);
    QString organizationName(OrganizationId id) const;

    WorkspaceFacts m_facts;
    std::optional<Account> m_account;
    std::optional<IntegrationSwitch> m_switch;
    QLabel* m_heading;
    QLabel* m_about;
    QList<QLabel*> m_captions; ///< in the order of Fact
    QList<QLabel*> m_values;
    QPushButton* m_billing;
    QWidget* m_integration;
    QLabel* m_integrationHeading;
    QLabel* m_state;
    QLabel* m_meaning;
    QLabel* m_who;
    QPushButton* m_switchOver;
    FieldHint* m_obstacle;
};

} // namespace podesk
