// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/procurementdialogs.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/dryrun.h"
#include "ui/common/integrationswitch.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"
#include "ui/organization/organizationwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 1'000'000;

} // namespace

ForeseeingDialog::ForeseeingDialog(CommandRunner* runner, const QString& name, QWidget* parent)
    : CommandDialog(runner, name, parent), m_dryRun(new DryRun(runner, this)), m_outlook(new FieldHint(this))
{
    m_outlook->setObjectName(u"outlook"_s);
    connect(m_dryRun, &DryRun::answered, this, &ForeseeingDialog::answer);
    // Another window's command may have changed what this one would do.
    connect(runner->client(), &EngineClient::changed, this, &ForeseeingDialog::review);
}

void ForeseeingDialog::review()
{
    const QString lacking = missing();
    if (!lacking.isEmpty()) {
        m_outlook->say(FieldHint::Kind::Note, {});
        setObstacle(lacking);
        return;
    }
    setObstacle(tr("Finding out what would happen…"));
    m_dryRun->ask(command());
}

void ForeseeingDialog::answer(const CommandOutcome& outcome)
{
    if (!missing().isEmpty())
        return; // changed since
    m_outlook->say(FieldHint::Kind::Note, outcome.refusal ? QString() : sentence(outcome));
    setObstacle(outcome.refusal ? words::errorSentence(*outcome.refusal) : QString());
}

void ForeseeingDialog::perform()
{
    submit(command());
}

RequestApprovalDialog::RequestApprovalDialog(CommandRunner* runner, const WorkspaceFacts& facts,
                                             const ProcurementConnection& connection,
                                             const QList<CatalogueEntry>& catalogue, QWidget* parent)
    : ForeseeingDialog(runner, u"requestApprovalDialog"_s, parent)
    , m_connection(connection)
    , m_offer(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_quantity(new QSpinBox(this))
    , m_estimate(new LimitedLineEdit(longestText, this))
{
    setWindowTitle(tr("Request approval through %1").arg(connection.name));
    setVerb(tr("&Request approval"));
    m_quantity->setRange(1, mostUnits);
    m_offer->setMinimumContentsLength(40);
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(facts, catalogue);
    auto* form = new QFormLayout;
    addField(form, tr("&Offer"), m_offer, u"requestOffer"_s);
    addField(form, tr("&For"), m_account, u"requestAccount"_s);
    addField(form, tr("&Units"), m_quantity, u"requestQuantity"_s);
    addField(form, tr("&Estimate"), m_estimate, u"requestEstimate"_s)
        ->setNote(tr("Only for what is billed by usage: what it is expected to come to, in the offer's currency."));
    content()->addLayout(form);
    content()->addWidget(outlook());
    content()->addStretch();
    connect(m_offer, &QComboBox::currentIndexChanged, this, &RequestApprovalDialog::review);
    connect(m_account, &QComboBox::currentIndexChanged, this, &RequestApprovalDialog::review);
    connect(m_quantity, &QSpinBox::valueChanged, this, &RequestApprovalDialog::review);
    connect(m_estimate, &QLineEdit::textChanged, this, &RequestApprovalDialog::review);
    review();
    m_offer->setFocus();
}

/// For whom: whoever acts asks for their own account, the owner for each that the connection's account pays for.
void RequestApprovalDialog::fill(const WorkspaceFacts& facts, const QList<CatalogueEntry>& catalogue)
{
    for (const CatalogueEntry& entry : catalogue) {
        for (const Offer& offer : entry.offers)
            m_offer->addItem(tr("%1, %2", "product, offer").arg(entry.product.name, offer.name), offer.code);
    }
    const AccountId own = runner()->permissions()->account();
    for (const Account& account : facts.accounts) {
        const Account* payer = payerOf(account, facts.accounts);
        const bool isPaid = payer && payer->id == m_connection.payer;
        if (own.isValid() ? account.id == own : isPaid)
            m_account->addItem(words::accountText(account), account.number);
    }
}

Command RequestApprovalDialog::command() const
{
    return RequestApproval{m_connection.name, m_offer->currentData().toString(), m_account->currentData().toString(),
                           m_quantity->value(), m_estimate->text().trimmed()};
}

QString RequestApprovalDialog::missing() const
{
    return m_offer->count() == 0 ? tr("There is nothing to buy yet.") : QString();
}

QString RequestApprovalDialog::sentence(const CommandOutcome& outcome) const
{
    if (outcome.purchase)
        return tr("Approved beforehand: it is bought at once, without an order.");
    QStringList lines{outcome.requests.size() > 1 ? tr("Two approvals are asked for:") : tr("Approval is asked for:")};
    for (const ProcurementRequest& request : outcome.requests)
        lines << words::requestLine(request, QLocale());
    return lines.join(u'\n');
}

bool RequestApprovalDialog::isDirty() const
{
    return m_quantity->value() != 1 || !m_estimate->text().isEmpty();
}

ReceiveOrderDialog::ReceiveOrderDialog(CommandRunner* runner, const ProcurementRequest& request, const QString& what,
                                       QWidget* parent)
    : ForeseeingDialog(runner, u"receiveOrderDialog"_s, parent)
    , m_request(request)
    , m_number(new LimitedLineEdit(longestText, this))
    , m_amount(new LimitedLineEdit(longestText, this))
{
    setWindowTitle(tr("Receive the order for %1").arg(request.number));
    setVerb(tr("&Receive order"));
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* form = new QFormLayout;
    addFact(form, tr("Requested"), u"requestedWhat"_s, this)->setText(what);
    addFact(form, tr("Part"), u"requestedPart"_s, this)->setText(words::procurementPartWord(request.part));
    addFact(form, tr("Amount"), u"requestedAmount"_s, this)->setText(words::moneyText(request.amount, QLocale()));
    addField(form, tr("&Number of the order"), m_number, u"orderNumber"_s)
        ->setNote(tr("The purchase order number that the invoices are to bear."));
    addField(form, tr("Amount of the &order"), m_amount, u"orderAmount"_s)
        ->setNote(tr("Leave it empty for the amount that was requested."));
    content()->addLayout(form);
    content()->addWidget(outlook());
    content()->addStretch();
    connect(m_number, &QLineEdit::textChanged, this, &ReceiveOrderDialog::review);
    connect(m_amount, &QLineEdit::textChanged, this, &ReceiveOrderDialog::review);
    review();
    m_number->setFocus();
}

Command ReceiveOrderDialog::command() const
{
    return ReceiveProcurementOrder{m_request.number, m_number->text(), m_amount->text().trimmed()};
}

QString ReceiveOrderDialog::missing() const
{
    return m_number->text().isEmpty() ? tr("The order needs its number.") : QString();
}

QString ReceiveOrderDialog::sentence(const CommandOutcome& outcome) const
{
    if (!outcome.requests.isEmpty() && outcome.requests.first().state == ProcurementState::Tested)
        return tr("The connection is in test mode: the order is noted, and nothing is bought (B56).");
    if (!outcome.purchase)
        return tr("The usage agreement is approved. Nothing is invoiced against it; the contract is ordered next.");
    if (outcome.purchase->documents.isEmpty())
        return tr("The purchase is completed. No invoice follows from it by itself.");
    const InvoiceForecast& first = outcome.purchase->documents.first();
    return first.poNumber
               ? tr("The purchase is completed, and its invoices bear %1.").arg(shownNumber(*first.poNumber))
               : tr("The purchase is completed, but its invoices bear no number: %1").arg(documentReason(first));
}

bool ReceiveOrderDialog::isDirty() const
{
    return !m_number->text().isEmpty() || !m_amount->text().isEmpty();
}

} // namespace podesk
