// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/accountdialogs.h"

#include "core/domain/accountnumber.h"
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

QLabel* introduction(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

AddOrganizationDialog::AddOrganizationDialog(CommandRunner* runner, const WorkspaceFacts& facts, QWidget* parent)
    : CommandDialog(runner, u"addOrganizationDialog"_s, parent), m_name(new LimitedLineEdit(longestName, this))
{
    setWindowTitle(tr("Add an organisation"));
    setVerb(tr("&Add organisation"));
    for (const Organization& organization : facts.organizations)
        m_taken << organization.name;
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* form = new QFormLayout;
    m_field = addField(form, tr("&Name"), m_name, u"organizationName"_s);
    content()->addWidget(introduction(
        tr("An organisation has one management account, which pays for its members and keeps their purchase orders. "
           "Add that account next."),
        this));
    content()->addLayout(form);
    content()->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &AddOrganizationDialog::review);
    review();
    m_name->setFocus();
}

void AddOrganizationDialog::review()
{
    const QString taken = tr("There is an organisation of this name already.");
    const bool isTaken = m_taken.contains(m_name->text());
    m_field->setProblem(isTaken ? taken : QString());
    setObstacle(isTaken                              ? taken
                : m_name->text().trimmed().isEmpty() ? tr("The organisation needs a name.")
                                                     : QString());
}

void AddOrganizationDialog::perform()
{
    submit(AddOrganization{m_name->text()});
}

bool AddOrganizationDialog::isDirty() const
{
    return !m_name->text().isEmpty();
}

AddAccountDialog::AddAccountDialog(CommandRunner* runner, const WorkspaceFacts& facts, OrganizationId organization,
                                   QWidget* parent)
    : CommandDialog(runner, u"addAccountDialog"_s, parent)
    , m_facts(facts)
    , m_number(new LimitedLineEdit(longestName, this))
    , m_name(new LimitedLineEdit(longestName, this))
    , m_kind(new QComboBox(this))
    , m_organization(new QComboBox(this))
{
    setWindowTitle(tr("Add an account"));
    setVerb(tr("&Add account"));
    build(organization);
    proposeKind();
    connect(m_number, &QLineEdit::textChanged, this, &AddAccountDialog::review);
    connect(m_name, &QLineEdit::textChanged, this, &AddAccountDialog::review);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddAccountDialog::review);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &AddAccountDialog::proposeKind);
    review();
    m_number->setFocus();
}

void AddAccountDialog::build(OrganizationId organization)
{
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    for (const AccountKind kind : {AccountKind::Member, AccountKind::Management, AccountKind::Standalone})
        m_kind->addItem(words::accountKindWord(kind), int(kind));
    for (const Organization& one : std::as_const(m_facts.organizations))
        m_organization->addItem(one.name, one.id.value);
    m_organization->setCurrentIndex(std::max(0, m_organization->findData(organization.value)));
    if (!organization.isValid() || m_facts.organizations.isEmpty())
        m_kind->setCurrentIndex(m_kind->findData(int(AccountKind::Standalone)));
    auto* form = new QFormLayout;
    m_numberField = addField(form, tr("Account n&umber"), m_number, u"accountNumber"_s);
    m_nameField = addField(form, tr("&Name"), m_name, u"accountName"_s);
    m_organizationField = addField(form, tr("&Organisation"), m_organization, u"accountOrganization"_s);
    m_kindField = addField(form, tr("&Role"), m_kind, u"accountKind"_s);
    m_kindField->setNote(tr("A member's purchases go to the purchase orders of the management account."));
    content()->addLayout(form);
    content()->addStretch();
}

AccountKind AddAccountDialog::kind() const
{
    return AccountKind(m_kind->currentData().toInt());
}

bool AddAccountDialog::hasManagement(OrganizationId organization) const
{
    return std::ranges::any_of(m_facts.accounts, [organization](const Account& account) {
        return account.kind == AccountKind::Management && account.organization == organization;
    });
}

/// An organisation's first account is the one that pays.
void AddAccountDialog::proposeKind()
{
    if (kind() != AccountKind::Standalone) {
        const bool isLed = hasManagement(OrganizationId(m_organization->currentData().toLongLong()));
        m_kind->setCurrentIndex(m_kind->findData(int(isLed ? AccountKind::Member : AccountKind::Management)));
    }
    review();
}

void AddAccountDialog::review()
{
    const bool isAlone = kind() == AccountKind::Standalone;
    m_organization->setEnabled(!isAlone && m_organization->count() > 0);
    m_organization->setToolTip(isAlone ? tr("A standalone account is in no organisation.") : QString());
    const QString number = m_number->text();
    const bool isTaken =
        std::ranges::any_of(m_facts.accounts, [&number](const Account& account) { return account.number == number; });
    QString wrong;
    if (isTaken)
        wrong = tr("There is an account of this number already.");
    else if (!number.isEmpty() && !isAccountNumber(number))
        wrong = tr("An account number has twelve digits.");
    m_numberField->setProblem(wrong);
    QString second;
    if (kind() == AccountKind::Management && hasManagement(OrganizationId(m_organization->currentData().toLongLong())))
        second = tr("This organisation has its management account already.");
    m_kindField->setProblem(second);
    QString missing;
    if (number.isEmpty())
        missing = tr("The account needs a number of twelve digits.");
    else if (m_name->text().trimmed().isEmpty())
        missing = tr("The account needs a name.");
    else if (!isAlone && m_organization->count() == 0)
        missing = tr("There is no organisation yet: add one first, or choose a standalone account.");
    setObstacle(!wrong.isEmpty() ? wrong : !second.isEmpty() ? second : missing);
}

void AddAccountDialog::perform()
{
    submit(AddAccount{m_number->text(), m_name->text(), kind(),
                      kind() == AccountKind::Standalone ? QString() : m_organization->currentText()});
}

bool AddAccountDialog::isDirty() const
{
    return !m_number->text().isEmpty() || !m_name->text().isEmpty();
}

void AddAccountDialog::refusedWith(const CommandOutcome& outcome)
{
    CommandDialog::refusedWith(outcome);
    if (outcome.refusal->details.value(u"field"_s).toString() == "/number"_L1)
        m_numberField->setProblem(words::errorHint(*outcome.refusal));
}

AccountBillingDialog::AccountBillingDialog(CommandRunner* runner, const Account& account, QWidget* parent)
    : CommandDialog(runner, u"accountBillingDialog"_s, parent)
    , m_account(account)
    , m_taxNumber(new LimitedLineEdit(longestName, this))
    , m_unit(new LimitedLineEdit(longestName, this))
{
    setWindowTitle(tr("Billing details of %1").arg(account.name));
    setVerb(tr("Sa&ve"));
    m_taxNumber->setText(account.taxRegistrationNumber);
    m_taxNumber->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_unit->setText(account.invoiceUnit);
    auto* form = new QFormLayout;
    addField(form, tr("&Tax registration number"), m_taxNumber, u"taxNumber"_s);
    addField(form, tr("&Invoice unit"), m_unit, u"invoiceUnit"_s)
        ->setNote(tr("An account is in one invoice unit at most."));
    content()->addWidget(introduction(
        tr("Invoices bear both from now on, and a purchase order that names others does not match them. Issued "
           "invoices stay as they are."),
        this));
    content()->addLayout(form);
    content()->addStretch();
    connect(m_taxNumber, &QLineEdit::textChanged, this, &AccountBillingDialog::review);
    connect(m_unit, &QLineEdit::textChanged, this, &AccountBillingDialog::review);
    review();
    m_taxNumber->setFocus();
}

void AccountBillingDialog::review()
{
    setObstacle(isDirty() ? QString() : tr("Nothing has been changed yet."));
}

bool AccountBillingDialog::isDirty() const
{
    return m_taxNumber->text() != m_account.taxRegistrationNumber || m_unit->text() != m_account.invoiceUnit;
}

void AccountBillingDialog::perform()
{
    submit(SetAccountBilling{m_account.number, m_taxNumber->text(), m_unit->text()});
}

} // namespace podesk
