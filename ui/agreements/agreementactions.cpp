// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementactions.h"

#include "ui/agreements/amountdialogs.h"
#include "ui/agreements/numberdialog.h"
#include "ui/agreements/termdialogs.h"
#include "ui/common/permissions.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

using Act = AgreementActions::Act;

QList<Act> allActs()
{
    QList<Act> acts;
    for (std::size_t act = 0; act < AgreementActions::actCount; ++act)
        acts.append(Act(act));
    return acts;
}

} // namespace

AgreementActions::AgreementActions(CommandRunner* runner, QWidget* dialogParent)
    : RowActions(dialogParent), m_runner(runner), m_dialogParent(dialogParent)
{
    static constexpr std::array names{"amendAgreement", "replaceAgreement", "renewAgreement",  "cancelAgreement",
                                      "recordUsage",    "setUsageNumber",   "setChargeNumber", "requestPayment",
                                      "answerPayment",  "refundInvoice"};
    static_assert(names.size() == actCount);
    for (const Act act : allActs()) {
        const bool endsGroup = act == Act::Cancel || act == Act::ChargeNumber;
        QAction* added = add(QString::fromLatin1(names.at(std::size_t(act))), {}, endsGroup);
        m_actions[std::size_t(act)] = added;
        connect(added, &QAction::triggered, this, [this, act] { trigger(act); });
    }
    connect(runner->permissions(), &Permissions::changed, this, [this] { judge(allActs()); });
    retranslate();
}

void AgreementActions::setAgreement(const std::optional<AgreementView>& view)
{
    const bool isSame = m_view && view && m_view->summary.agreement.number == view->summary.agreement.number;
    m_view = view;
    if (!isSame) {
        m_charge = m_payment = m_document = -1;
        for (const Act act : allActs())
            allow(action(act), view ? tr("Finding out whether this can be done…") : tr("Select an agreement first."));
    }
    judge(allActs());
}

void AgreementActions::setCharge(int row)
{
    m_charge = row;
    judge({Act::ChargeNumber});
}

void AgreementActions::setPayment(int row)
{
    m_payment = row;
    judge({Act::AnswerPayment});
}

void AgreementActions::setDocument(int row)
{
    m_document = row;
    judge({Act::Refund});
}

QString AgreementActions::missingChoice(Act act) const
{
    if (!m_view)
        return tr("Select an agreement first.");
    if (act == Act::ChargeNumber && (m_charge < 0 || m_charge >= m_view->charges.size()))
        return tr("Select a charge first.");
    if (act == Act::AnswerPayment && (m_payment < 0 || m_payment >= m_view->payments.size()))
        return tr("Select a payment request first.");
    if (act == Act::Refund && (m_document < 0 || m_document >= m_view->documents.size()))
        return tr("Select an invoice first.");
    return {};
}

std::optional<Command> AgreementActions::probe(Act act) const
{
    if (!missingChoice(act).isEmpty())
        return std::nullopt;
    const Agreement& agreement = m_view->summary.agreement;
    const QString least = Money{1, agreement.total.currency}.toText();
    switch (act) {
    case Act::Amend:
        return AmendAgreement{agreement.number, agreement.quantity + 1};
    case Act::Replace:
        return ReplaceAgreement{agreement.number, m_view->offer.code, agreement.quantity};
    case Act::Renew:
        return RenewAgreement{agreement.number};
    case Act::Cancel: // by whom is chosen in the dialog; the seller can always
        return CancelAgreement{agreement.number, rules::CancelledBy::Seller};
    case Act::RecordUsage:
        return RecordUsage{agreement.number, least};
    case Act::UsageNumber:
        return SetUsagePurchaseOrder{agreement.number, agreement.usagePoNumber, agreement.usagePoLine};
    case Act::ChargeNumber: {
        const Charge& charge = m_view->charges.at(m_charge).charge;
        return SetChargePurchaseOrder{charge.number, charge.revision, charge.poNumber, charge.poLine};
    }
    case Act::RequestPayment:
        return RequestPayment{agreement.number, least, {}};
    case Act::AnswerPayment:
        return AnswerPayment{m_view->payments.at(m_payment).number, PaymentState::Rejected};
    case Act::Refund: {
        const Invoice& invoice = m_view->documents.at(m_document);
        return RefundInvoice{{invoice.id, invoice.number}, Money{1, invoice.total.currency}.toText()};
    }
    }
    Q_UNREACHABLE();
}

void AgreementActions::judge(const QList<Act>& acts)
{
    for (const Act act : acts) {
        m_waiting.removeAll(act);
        if (const QString missing = missingChoice(act); missing.isEmpty())
            m_waiting.append(act);
        else
            allow(action(act), missing);
    }
    if (acts.size() == int(actCount) || !m_isAsking) // what is under way is about what was there before
        askNext();
}

/// One after another, so that the storage thread stays free for commands.
void AgreementActions::askNext()
{
    m_newest.forget();
    m_isAsking = false;
    while (!m_waiting.isEmpty()) {
        const Act act = m_waiting.takeFirst();
        const auto command = probe(act);
        if (!command)
            continue;
        m_isAsking = true;
        m_newest.ask(m_runner->preview(*command), this, [this, act](const CommandOutcome& outcome) {
            // It may have been asked about another row since, or about none.
            if (!m_waiting.contains(act) && missingChoice(act).isEmpty())
                allow(action(act), outcome.refusal ? words::errorSentence(*outcome.refusal) : QString());
            askNext();
        });
        return;
    }
}

void AgreementActions::trigger(Act act)
{
    if (!missingChoice(act).isEmpty())
        return;
    const auto open = [this]<class Dialog, class... More>(std::type_identity<Dialog>, More&&... more) {
        openDialog<Dialog>(m_runner, *m_view, std::forward<More>(more)..., m_dialogParent->window());
    };
    switch (act) {
    case Act::Amend:
        return open(std::type_identity<AmendDialog>());
    case Act::Replace:
        return open(std::type_identity<SuccessorDialog>(), SuccessorDialog::Kind::Replace);
    case Act::Renew:
        return open(std::type_identity<SuccessorDialog>(), SuccessorDialog::Kind::Renew);
    case Act::Cancel:
        return open(std::type_identity<CancelDialog>());
    case Act::RecordUsage:
        return open(std::type_identity<RecordUsageDialog>(), Month::containing(m_now));
    case Act::UsageNumber:
        return open(std::type_identity<NumberDialog>(), QString());
    case Act::ChargeNumber:
        return open(std::type_identity<NumberDialog>(), m_view->charges.at(m_charge).charge.number);
    case Act::RequestPayment:
        return open(std::type_identity<RequestPaymentDialog>());
    case Act::AnswerPayment:
        return open(std::type_identity<AnswerPaymentDialog>(), m_view->payments.at(m_payment));
    case Act::Refund:
        return open(std::type_identity<RefundDialog>(), m_view->documents.at(m_document));
    }
}

void AgreementActions::retranslate()
{
    say(action(Act::Amend), tr("&Amend..."), tr("Adds units for what is left of the term."));
    say(action(Act::Replace), tr("Re&place..."), tr("Starts another offer of the same product now, in its place."));
    say(action(Act::Renew), tr("Re&new..."), tr("Makes a new agreement that starts when this one ends."));
    say(action(Act::Cancel), tr("&Cancel..."), tr("Ends the agreement; shows before what stays paid."));
    say(action(Act::RecordUsage), tr("Record &usage..."), tr("Records what was used in a month."));
    say(action(Act::UsageNumber), tr("P&O of the usage..."), tr("Changes the number that usage is invoiced under."));
    say(action(Act::ChargeNumber), tr("PO of the c&harge..."),
        tr("Changes the number that the selected charge will be invoiced under."));
    say(action(Act::RequestPayment), tr("Re&quest payment..."), tr("Asks for a variable payment, as the seller."));
    say(action(Act::AnswerPayment), tr("An&swer request..."), tr("Approves or rejects the selected payment request."));
    say(action(Act::Refund), tr("Re&fund..."), tr("Gives back a part of the selected invoice by a credit memo."));
    judge(allActs());
}

} // namespace podesk
