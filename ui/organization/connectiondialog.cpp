// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"
#include "ui/organization/organizationwords.h"
#include "ui/organization/procurementdialogs.h"
#include "ui/words/recordwords.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

ConnectionDialog::ConnectionDialog(CommandRunner* runner, const WorkspaceFacts& facts,
                                   const std::optional<ProcurementConnection>& before, QWidget* parent)
    : CommandDialog(runner, u"connectionDialog"_s, parent)
    , m_before(before)
    , m_name(new LimitedLineEdit(longestText, this))
    , m_system(new QComboBox(this))
    , m_payer(new QComboBox(this))
    , m_enabled(new QCheckBox(tr("&Enabled"), this))
    , m_testMode(new QCheckBox(tr("&Test mode: requests and orders flow, and nothing is bought (B56)"), this))
    , m_free(new QCheckBox(tr("&Free products need no order (B57)"), this))
    , m_byol(new QCheckBox(tr("Products with one's own &licence need no order (B57)"), this))
    , m_buyer(new LimitedLineEdit(longestText, this))
    , m_supplier(new LimitedLineEdit(longestText, this))
{
    setWindowTitle(before ? tr("Change the connection %1").arg(before->name) : tr("Connect a procurement system"));
    setVerb(before ? tr("Sa&ve") : tr("C&onnect"));
    build(facts);
    fill(before.value_or(ProcurementConnection()));
    for (LimitedLineEdit* edit : {m_name, m_buyer, m_supplier})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionDialog::review);
    for (QCheckBox* box : {m_enabled, m_testMode, m_free, m_byol})
        connect(box, &QCheckBox::toggled, this, &ConnectionDialog::review);
    review();
    (before ? static_cast<QWidget*>(m_enabled) : m_name)->setFocus();
}

void ConnectionDialog::build(const WorkspaceFacts& facts)
{
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    for (const ProcurementSystem system : allProcurementSystems)
        m_system->addItem(procurementSystemWord(system), int(system));
    for (const Account& account : facts.accounts) {
        if (account.kind != AccountKind::Member)
            m_payer->addItem(words::accountText(account), account.number);
        if (m_before ? account.id == m_before->payer : account.kind == AccountKind::Management)
            m_payer->setCurrentIndex(m_payer->count() - 1);
    }
    auto* form = new QFormLayout;
    addField(form, tr("&Name"), m_name, u"connectionName"_s);
    addField(form, tr("&System"), m_system, u"connectionSystem"_s);
    addField(form, tr("Account that &pays"), m_payer, u"connectionPayer"_s)
        ->setNote(tr("Set up once by the account that pays, for everyone it pays for."));
    addField(form, tr("&Buyer ID"), m_buyer, u"buyerId"_s);
    addField(form, tr("Supplier &ID"), m_supplier, u"supplierId"_s);
    const QString fixed = m_before ? tr("Cannot be changed afterwards.") : QString();
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_system, m_payer}) {
        field->setEnabled(!m_before);
        field->setToolTip(fixed);
    }
    m_enabled->setObjectName(u"connectionEnabled"_s);
    m_testMode->setObjectName(u"connectionTestMode"_s);
    m_free->setObjectName(u"preApproveFree"_s);
    m_byol->setObjectName(u"preApproveByol"_s);
    content()->addLayout(form);
    for (QCheckBox* box : {m_enabled, m_testMode, m_free, m_byol})
        content()->addWidget(box);
    content()->addStretch();
}

void ConnectionDialog::fill(const ProcurementConnection& shown)
{
    m_name->setText(shown.name);
    m_system->setCurrentIndex(m_system->findData(int(shown.system)));
    m_enabled->setChecked(shown.enabled);
    m_testMode->setChecked(shown.testMode);
    m_free->setChecked(shown.preApprovesFree);
    m_byol->setChecked(shown.preApprovesByol);
    m_buyer->setText(shown.buyerId);
    m_supplier->setText(shown.supplierId);
}

void ConnectionDialog::review()
{
    if (m_before)
        setObstacle(isDirty() ? QString() : tr("Nothing has been changed yet."));
    else
        setObstacle(m_name->text().trimmed().isEmpty() ? tr("The connection needs a name.") : QString());
}

ConnectionSettings ConnectionDialog::settings() const
{
    return {m_enabled->isChecked(), m_testMode->isChecked(), m_free->isChecked(),
            m_byol->isChecked(),    m_buyer->text(),         m_supplier->text()};
}

bool ConnectionDialog::isDirty() const
{
    const ProcurementConnection was = m_before.value_or(ProcurementConnection());
    return settings() != ConnectionSettings{was.enabled,         was.testMode, was.preApprovesFree,
                                            was.preApprovesByol, was.buyerId,  was.supplierId} ||
           m_name->text() != was.name;
}

void ConnectionDialog::perform()
{
    if (m_before)
        submit(EditProcurementConnection{m_before->name, settings()});
    else
        submit(AddProcurementConnection{m_name->text(), ProcurementSystem(m_system->currentData().toInt()),
                                        m_payer->currentData().toString(), settings()});
}

} // namespace podesk
