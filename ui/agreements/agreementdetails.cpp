// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementdetails.h"

#include "ui/agreements/agreementactions.h"
#include "ui/agreements/agreementrows.h"
#include "ui/agreements/agreementtab.h"
#include "ui/details/plainrowstab.h"
#include "ui/details/telling.h"
#include "ui/details/whyview.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

using Act = AgreementActions::Act;

AgreementDetails::AgreementDetails(EngineClient* client, AgreementActions* actions, QWidget* parent)
    : QWidget(parent), m_client(client), m_actions(actions)
{
    setObjectName(u"agreementDetails"_s);
    build();
}

void AgreementDetails::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message = new QLabel(this);
    m_message->setObjectName(u"agreementMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setMargin(fontMetrics().height() / 2);
    m_book = new QTabWidget(this);
    m_book->setObjectName(u"agreementTabs"_s);
    m_book->setAccessibleName(tr("Details of the agreement"));
    m_book->setDocumentMode(true);
    m_head =
        new AgreementTab({m_actions->action(Act::Amend), m_actions->action(Act::Replace), m_actions->action(Act::Renew),
                          m_actions->action(Act::Cancel), m_actions->action(Act::RecordUsage)});
    m_book->addTab(m_head, tr("Agreement"));
    buildRows();
    m_book->addTab(buildWhy(), tr("Why"));
    layout->addWidget(m_message);
    layout->addWidget(m_book, 1);
    wire();
    fill();
}

void AgreementDetails::buildRows()
{
    m_charges = new PlainRowsTab(
        u"agreementCharges"_s, tr("Charges of the agreement"),
        tr("Nothing has been charged yet. Usage is charged by the month, once it is recorded."), chargeColumns());
    m_charges->setActions({m_actions->action(Act::ChargeNumber), m_actions->action(Act::UsageNumber)});
    m_payments = new PlainRowsTab(u"agreementPayments"_s, tr("Payments that the seller asked for"),
                                  tr("The seller has not asked for a payment."), paymentColumns());
    m_payments->setActions({m_actions->action(Act::RequestPayment), m_actions->action(Act::AnswerPayment)});
    m_documents = new PlainRowsTab(u"agreementDocuments"_s, tr("Invoices and credit memos of the agreement"),
                                   tr("No invoice has been issued yet."), documentColumns());
    m_documents->setHint(tr("Enter shows the invoice."));
    m_documents->setActions({m_actions->action(Act::Refund)});
    m_history = new PlainRowsTab(u"agreementHistory"_s, tr("What was done about the agreement"), {}, historyColumns());
    m_book->addTab(m_charges, QString());
    m_book->addTab(m_payments, QString());
    m_book->addTab(m_documents, QString());
    m_book->addTab(m_history, tr("Revisions"));
}

QWidget* AgreementDetails::buildWhy()
{
    m_why = new WhyView(WhyView::Records::Linked);
    m_questions = new QComboBox;
    m_questions->setObjectName(u"agreementQuestion"_s);
    m_questions->setAccessibleName(tr("What is asked"));
    m_questions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_why->setLeading(m_questions);
    return m_why;
}

void AgreementDetails::wire()
{
    connect(m_head, &AgreementTab::followed, this, &AgreementDetails::followed);
    connect(m_why, &WhyView::followed, this, &AgreementDetails::followed);
    connect(m_questions, &QComboBox::activated, this, &AgreementDetails::tellWhy);
    connect(m_charges, &PlainRowsTab::currentRowChanged, m_actions, &AgreementActions::setCharge);
    connect(m_payments, &PlainRowsTab::currentRowChanged, m_actions, &AgreementActions::setPayment);
    connect(m_documents, &PlainRowsTab::currentRowChanged, m_actions, &AgreementActions::setDocument);
    connect(m_charges, &PlainRowsTab::rowOpened, this, [this] { m_actions->action(Act::ChargeNumber)->trigger(); });
    connect(m_payments, &PlainRowsTab::rowOpened, this, [this] { m_actions->action(Act::AnswerPayment)->trigger(); });
    connect(m_documents, &PlainRowsTab::rowOpened, this, [this](int row) {
        if (m_view && row < m_view->documents.size())
            Q_EMIT followed({RecordLink::Kind::Invoice, m_view->documents.at(row).number});
    });
}

void AgreementDetails::setAgreement(const std::optional<AgreementView>& view, const QString& problem)
{
    m_isOther = !m_view || !view || m_view->summary.agreement.number != view->summary.agreement.number;
    m_view = view;
    m_problem = problem;
    if (m_isOther)
        m_decisions.clear();
    fill();
}

void AgreementDetails::fill()
{
    m_message->setVisible(!m_view);
    m_book->setVisible(m_view.has_value());
    m_message->setText(m_problem.isEmpty() ? tr("Select an agreement to see what lies behind it.") : m_problem);
    if (!m_view)
        return;
    m_head->setAgreement(*m_view);
    fillRows(m_charges, chargeRows(*m_view));
    fillRows(m_payments, paymentRows(*m_view));
    fillRows(m_documents, documentRows(*m_view));
    fillRows(m_history, historyRows(*m_view));
    m_isOther = false;
    const auto title = [this](QWidget* tab, const QString& name, qsizetype count) {
        m_book->setTabText(m_book->indexOf(tab), tr("%1 (%2)", "tab, counter").arg(name).arg(count));
    };
    title(m_charges, tr("Charges"), m_view->charges.size());
    title(m_payments, tr("Payment requests"), m_view->payments.size());
    title(m_documents, tr("Documents"), m_view->documents.size());
    const bool asksPayments = m_view->offer.variableMaximum || !m_view->payments.isEmpty();
    m_book->setTabVisible(m_book->indexOf(m_payments), asksPayments);
    m_actions->setCharge(m_charges->currentRow());
    m_actions->setPayment(m_payments->currentRow());
    m_actions->setDocument(m_documents->currentRow());
    askWhy();
}

/// Of the same agreement the row that was chosen stays so.
void AgreementDetails::fillRows(PlainRowsTab* tab, const QList<PlainRowsModel::Row>& rows)
{
    const int chosen = m_isOther ? 0 : std::max(0, tab->currentRow());
    tab->setRows(rows);
    if (!rows.isEmpty())
        tab->setCurrentRow(std::min(chosen, int(rows.size()) - 1));
}

void AgreementDetails::askWhy()
{
    m_newest.ask(m_client->explainCheckout(m_view->summary.agreement.number), this,
                 [this](const Result<QList<Explanation>>& decisions) {
                     if (!decisions) {
                         m_why->tellNothing(words::errorSentence(decisions.error()));
                         return;
                     }
                     const int chosen = std::max(0, m_questions->currentIndex());
                     m_decisions = *decisions;
                     m_questions->clear();
                     for (const Explanation& each : std::as_const(m_decisions)) {
                         const QString kind = words::decisionKindWord(each.kind);
                         m_questions->addItem(
                             each.printed
                                 ? tr("%1: %2", "decision, purchase order number").arg(kind, each.printed->simplified())
                                 : kind);
                     }
                     m_questions->setCurrentIndex(std::min(chosen, m_questions->count() - 1));
                     m_questions->setVisible(m_questions->count() > 1);
                     tellWhy();
                 });
}

void AgreementDetails::tellWhy()
{
    const int chosen = m_questions->currentIndex();
    if (chosen < 0 || chosen >= m_decisions.size())
        m_why->tellNothing(tr("No decision about this purchase was kept."));
    else
        m_why->tell(tellingOf(m_decisions.at(chosen)));
}

void AgreementDetails::retranslate()
{
    const int tab = m_book->currentIndex();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    build();
    m_book->setCurrentIndex(tab);
}

} // namespace podesk
