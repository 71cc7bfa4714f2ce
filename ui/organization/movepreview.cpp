// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/movepreview.h"

#include "ui/checkout/checkoutwords.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/plaintable.h"
#include "ui/organization/movewords.h"
#include "ui/words/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int afterColumn = 5;

PlainRowsModel::Row rowOf(const MovedAgreement& agreement)
{
    const QLocale locale;
    const auto number = [](const std::optional<InvoiceForecast>& invoice) {
        return invoice ? printedText(invoice->poNumber) : QString();
    };
    const std::optional<InvoiceForecast>& next = agreement.after ? agreement.after : agreement.before;
    return {{agreement.number, agreement.product, next ? words::dateText(next->on, locale) : MovePreview::tr("none"),
             next ? words::moneyText(next->amount, locale) : QString(), number(agreement.before),
             number(agreement.after)},
            agreement.after ? poOutcomeText(agreement.after->outcome) : QString()};
}

} // namespace

MovePreview::MovePreview(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_summary(new QLabel(this))
    , m_agreements(new PlainRowsModel({{tr("Agreement")},
                                       {tr("Product")},
                                       {tr("Next invoice")},
                                       {tr("Amount"), true},
                                       {tr("Number before")},
                                       {tr("Number after"), false, u"outcome"_s}},
                                      this))
    , m_agreementTable(new PlainTable(u"movedAgreements"_s, tr("Agreements of the account"), this))
    , m_sentence(new QLabel(this))
    , m_why(new QPushButton(tr("&Why?"), this))
    , m_chargeCaption(new QLabel(tr("C&harges of the selected agreement"), this))
    , m_charges(new PlainRowsModel(
          {{tr("Charge")}, {tr("Due on")}, {tr("Amount"), true}, {tr("Purchase order")}, {tr("What becomes of it")}},
          this))
    , m_chargeTable(new PlainTable(u"movedCharges"_s, tr("Charges of the selected agreement"), this))
{
    setObjectName(u"movePreview"_s);
    build();
    connect(m_agreementTable, &PlainTable::currentRowChanged, this, &MovePreview::tellAgreement);
    connect(m_agreementTable, &PlainTable::rowOpened, this, &MovePreview::openWhy);
    connect(m_why, &QPushButton::clicked, this, &MovePreview::openWhy);
}

void MovePreview::build()
{
    for (QLabel* label : {m_summary, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    }
    m_summary->setObjectName(u"moveSummary"_s);
    m_sentence->setObjectName(u"moveSentence"_s);
    m_sentence->setMinimumHeight(3 * fontMetrics().lineSpacing()); // so that the tables stay where they are
    m_why->setObjectName(u"moveWhy"_s);
    m_why->setAutoDefault(false);
    m_why->setToolTip(tr("Shows the rules behind the selected agreement's next invoice; Enter in the table does the "
                         "same."));
    m_agreementTable->setModel(m_agreements);
    m_agreementTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_agreementTable->setSigns(afterColumn, u"outcome"_s);
    m_chargeTable->setModel(m_charges);
    m_chargeCaption->setBuddy(m_chargeTable);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_why, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_agreementTable, 3);
    column->addLayout(foot);
    column->addWidget(m_chargeCaption);
    column->addWidget(m_chargeTable, 2);
}

void MovePreview::tell(const MoveOutcome& move)
{
    m_move = move;
    m_summary->setText(moveSentence(move) + u' ' + numbersSentence(move));
    QList<PlainRowsModel::Row> rows;
    for (const MovedAgreement& agreement : move.agreements)
        rows << rowOf(agreement);
    m_agreements->setRows(rows);
    const bool isAny = !rows.isEmpty();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_agreementTable, m_sentence, m_why, m_chargeCaption, m_chargeTable})
        widget->setVisible(isAny);
    tellAgreement(m_agreementTable->currentIndex().row());
}

QString MovePreview::agreement() const
{
    const int row = m_agreementTable->currentIndex().row();
    return row >= 0 && row < m_move.agreements.size() ? m_move.agreements.at(row).number : QString();
}

void MovePreview::tellAgreement(int row)
{
    const bool isThere = row >= 0 && row < m_move.agreements.size();
    m_sentence->setText(isThere ? agreementSentence(m_move.agreements.at(row), m_move) : QString());
    const bool isDecided = isThere && m_move.agreements.at(row).after.has_value();
    m_why->setEnabled(isDecided);
    Q_EMIT agreementChanged();
    if (!isThere) {
        m_newest.forget();
        m_charges->setRows({});
        return;
    }
    const QString number = m_move.agreements.at(row).number;
    m_newest.ask(m_client->agreement(number), this, [this](const Result<AgreementView>& agreement) {
        if (agreement)
            tellCharges(agreement->charges);
        else
            m_sentence->setText(words::errorSentence(agreement.error()));
    });
}

/// What was issued stays (R36); the rest is invoiced to the new payer.
void MovePreview::tellCharges(const QList<ChargeOfAgreement>& charges)
{
    const QLocale locale;
    QList<PlainRowsModel::Row> rows;
    for (const auto& [charge, invoice] : charges) {
        const QString number = charge.poNumber.value_or(QString());
        rows.append({{charge.number, words::dateText(charge.dueOn, locale), words::moneyText(charge.amount, locale),
                      number.isEmpty() ? tr("none") : shownNumber(number),
                      invoice.isEmpty() ? tr("goes along, and %1 pays it").arg(m_move.payer.name)
                                        : tr("stays: issued as %1").arg(invoice)},
                     {}});
    }
    m_charges->setRows(rows);
}

void MovePreview::openWhy()
{
    const int row = m_agreementTable->currentIndex().row();
    if (row < 0 || row >= m_move.agreements.size() || !m_move.agreements.at(row).after)
        return;
    const MovedAgreement& agreement = m_move.agreements.at(row);
    Q_EMIT whyRequested(agreement.number, tellingOf(agreement.after->poNumber.has_value(),
                                                    agreementSentence(agreement, m_move), agreement.after->trace));
}

void MovePreview::focusFirst()
{
    if (m_agreementTable->isVisibleTo(this))
        m_agreementTable->setFocus(Qt::OtherFocusReason);
}

} // namespace podesk
