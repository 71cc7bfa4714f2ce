// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/accountdetails.h"

#include "ui/common/headinglabel.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/organization/organizationwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

AccountDetails::AccountDetails(QWidget* parent)
    : QWidget(parent)
    , m_heading(new HeadingLabel(1.15, this))
    , m_about(new QLabel(this))
    , m_billing(new QPushButton(this))
    , m_integration(new QWidget(this))
    , m_integrationHeading(new HeadingLabel(1.0, m_integration))
    , m_state(new QLabel(m_integration))
    , m_meaning(new QLabel(m_integration))
    , m_who(new QLabel(m_integration))
    , m_switchOver(new QPushButton(m_integration))
    , m_obstacle(new FieldHint(m_integration))
{
    setObjectName(u"accountDetails"_s);
    build();
    retranslate();
    connect(m_billing, &QPushButton::clicked, this, [this] {
        if (m_account)
            Q_EMIT billingRequested(*m_account);
    });
    connect(m_switchOver, &QPushButton::clicked, this, [this] {
        if (m_switch)
            Q_EMIT switchRequested(m_switch->command());
    });
}

void AccountDetails::build()
{
    m_heading->setObjectName(u"accountHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_about->setObjectName(u"accountAbout"_s);
    m_about->setWordWrap(true);
    m_billing->setObjectName(u"changeBilling"_s);
    buildIntegration();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addLayout(buildFacts());
    column->addWidget(m_billing, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(m_integration);
    column->addStretch();
}

/// A grid, as what is not known of the one selected is hidden, and a QFormLayout does not bear that (see addFact).
QLayout* AccountDetails::buildFacts()
{
    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    const auto side = Qt::Alignment(style()->styleHint(QStyle::SH_FormLayoutLabelAlignment, nullptr, this));
    for (const QString& name : {u"factNumber"_s, u"factRole"_s, u"factOrganization"_s, u"factPayer"_s, u"factMembers"_s,
                                u"factTaxNumber"_s, u"factUnit"_s, u"factTerms"_s}) {
        const int row = int(m_values.size());
        m_captions << new QLabel(this);
        m_values << factLabel(name, name, this);
        facts->addWidget(m_captions.last(), row, 0, side | Qt::AlignTop);
        facts->addWidget(m_values.last(), row, 1);
    }
    return facts;
}

void AccountDetails::buildIntegration()
{
    m_integration->setObjectName(u"integrationBox"_s);
    m_state->setObjectName(u"integrationState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_meaning->setObjectName(u"integrationMeaning"_s);
    m_who->setObjectName(u"integrationWho"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_switchOver->setObjectName(u"switchIntegration"_s);
    m_obstacle->setObjectName(u"integrationObstacle"_s);
    auto* column = new QVBoxLayout(m_integration);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_integrationHeading);
    for (QLabel* label : {m_state, m_meaning, m_who}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_switchOver, 0, Qt::AlignLeading);
    column->addWidget(m_obstacle);
}

void AccountDetails::retranslate()
{
    const QStringList captions{tr("Account number"), tr("Role"),         tr("Organisation"),
                               tr("Paid by"),        tr("Accounts"),     tr("Tax registration number"),
                               tr("Invoice unit"),   tr("Payment terms")};
    for (int fact = 0; fact < FactCount; ++fact) {
        m_values.at(fact)->setAccessibleName(captions.at(fact));
        m_captions.at(fact)->setText(captions.at(fact));
    }
    m_billing->setText(tr("Change &billing details..."));
    m_integrationHeading->setText(tr("Billing integration"));
    m_meaning->setText(
        tr("The service-linked role AWSServiceRoleForMarketplacePurchaseOrders lets AWS Marketplace see and change the "
           "purchase orders of the account that pays. While it is there, a purchase order number can be given at "
           "checkout. Without it one can still buy, but without a number. A number that was linked once keeps "
           "printing."));
}

void AccountDetails::set(Fact fact, const QString& text)
{
    m_values.at(fact)->setText(text);
    for (QLabel* label : {m_captions.at(fact), m_values.at(fact)})
        label->setVisible(!text.isEmpty());
}

QString AccountDetails::organizationName(OrganizationId id) const
{
    const auto found = std::ranges::find(m_facts.organizations, id, &Organization::id);
    return found == m_facts.organizations.end() ? QString() : found->name;
}

void AccountDetails::tell(const OrganizationNode& node, const WorkspaceFacts& facts, const Permissions& permissions)
{
    m_facts = facts;
    m_account.reset();
    for (int fact = 0; fact < FactCount; ++fact)
        set(Fact(fact), {});
    m_about->setText({});
    const Account* payer = nullptr;
    if (node.kind == OrganizationNode::Kind::Account) {
        const auto found = std::ranges::find(m_facts.accounts, node.account, &Account::id);
        if (found != m_facts.accounts.end()) {
            payer = payerOf(*found, m_facts.accounts);
            tellAccount(*found);
        }
    } else if (node.kind == OrganizationNode::Kind::Organization) {
        const auto found = std::ranges::find_if(m_facts.accounts, [&node](const Account& account) {
            return account.kind == AccountKind::Management && account.organization == node.organization;
        });
        payer = found == m_facts.accounts.end() ? nullptr : &*found;
        tellOrganization(node.organization);
    } else {
        m_heading->setText(tr("Standalone accounts"));
        m_about->setText(tr("Each of them pays for itself, keeps its own purchase orders and sets up its own billing "
                            "integration. Select one to see it."));
    }
    m_about->setVisible(!m_about->text().isEmpty());
    m_billing->setVisible(m_account.has_value());
    m_integration->setVisible(node.kind == OrganizationNode::Kind::Account ||
                              node.kind == OrganizationNode::Kind::Organization);
    tellIntegration(payer, permissions);
}

void AccountDetails::tellAccount(const Account& account)
{
    m_account = account;
    m_heading->setText(account.name);
    set(Number, account.number);
    set(Role, words::accountKindWord(account.kind));
    set(Organisation, organizationName(account.organization));
    const Account* payer = payerOf(account, m_facts.accounts);
    set(Payer, !payer                    ? tr("Nobody: the organisation has no management account.")
               : payer->id == account.id ? tr("Itself")
                                         : words::accountText(*payer));
    set(TaxNumber, account.taxRegistrationNumber.isEmpty() ? tr("None") : account.taxRegistrationNumber);
    set(Unit, account.invoiceUnit.isEmpty() ? tr("None") : account.invoiceUnit);
    set(Terms, account.paymentTerms);
}

void AccountDetails::tellOrganization(OrganizationId id)
{
    m_heading->setText(organizationName(id));
    qint64 members = 0;
    const Account* management = nullptr;
    for (const Account& account : std::as_const(m_facts.accounts)) {
        if (account.organization != id || account.kind == AccountKind::Standalone)
            continue;
        ++members;
        if (account.kind == AccountKind::Management)
            management = &account;
    }
    set(Payer, management ? words::accountText(*management) : tr("Nobody: add a management account."));
    set(Members, QLocale().toString(members));
}

void AccountDetails::tellIntegration(const Account* payer, const Permissions& permissions)
{
    m_switch.reset();
    m_switchOver->setVisible(payer != nullptr);
    if (!payer) {
        m_state->setText(tr("– Not set up: there is no management account that could do it."));
        m_who->setText({});
        m_obstacle->say(FieldHint::Kind::Note, {});
        return;
    }
    const bool isOn = m_facts.integrations.contains(payer->id);
    const QString name = words::accountText(*payer);
    m_state->setText(isOn ? tr("✓ On for everything that %1 pays for.").arg(name)
                          : tr("– Off for everything that %1 pays for.").arg(name));
    m_who->setText(payer->kind == AccountKind::Standalone
                       ? tr("A standalone account sets it up for itself.")
                       : tr("Only the management account %1 sets it up, once; it then holds for every account of the "
                            "organisation (R12, R13).")
                             .arg(payer->number));
    m_switchOver->setText(isOn ? tr("&Disable the integration") : tr("&Enable the integration"));
    QString obstacle = tr("%1 acts in another organisation.").arg(permissions.identity());
    const QList<IntegrationSwitch> switches = integrationSwitches(m_facts, permissions);
    for (const IntegrationSwitch& each : switches) {
        if (each.payer.id != payer->id)
            continue;
        m_switch = each;
        obstacle = each.obstacle;
    }
    sayObstacle(m_switchOver, obstacle);
    m_obstacle->say(FieldHint::Kind::Note, obstacle);
}

void AccountDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // what depends on the selection is told again by the page
}

} // namespace podesk
