// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/configurestep.h"

#include "core/rules/billing.h"
#include "ui/checkout/chargesmodel.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/purchaseordersection.h"
#include "ui/common/headinglabel.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnits = 1'000'000;

} // namespace

ConfigureStep::ConfigureStep(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_quantity(new QSpinBox(this))
    , m_startsLater(new QCheckBox(tr("Starts &later, on"), this))
    , m_start(new QDateEdit(this))
    , m_section(new PurchaseOrderSection(client, this))
    , m_charges(new ChargesModel(this))
    , m_chargeTable(new PlainTable(u"paymentDates"_s, tr("Payments"), this))
    , m_chargeHint(new FieldHint(this))
    , m_usage(new FieldHint(this))
    , m_addBlanket(new QPushButton(tr("Create b&lanket usage PO..."), this))
{
    setObjectName(u"configureStep"_s);
    build();
    wire();
    arrange();
}

void ConfigureStep::build()
{
    auto* heading = new HeadingLabel(1.15, this);
    heading->setText(tr("Configure your software subscription"));
    m_quantity->setObjectName(u"quantity"_s);
    m_quantity->setAccessibleName(tr("Units"));
    m_quantity->setRange(1, mostUnits);
    m_quantity->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_quantity->setGroupSeparatorShown(true);
    m_startsLater->setObjectName(u"startsLater"_s);
    m_startsLater->setToolTip(tr("The agreement is signed now and starts on that day. Payments may fall before it."));
    m_start->setObjectName(u"startDate"_s);
    m_start->setAccessibleName(tr("First day of the agreement"));
    m_start->setCalendarPopup(true);
    m_chargeTable->setModel(m_charges);
    m_chargeTable->setFillColumn(ChargesModel::Number);
    m_chargeTable->setMinimumHeight(fontMetrics().height() * 7);
    m_chargeTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                   QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_chargeHint->setObjectName(u"chargeNumbersHint"_s);
    m_usage->setObjectName(u"usageNote"_s);
    m_addBlanket->setObjectName(u"addBlanketOrder"_s);
    m_addBlanket->setAutoDefault(false);
    auto* units = new QHBoxLayout;
    units->addWidget(m_quantity);
    units->addSpacing(fontMetrics().averageCharWidth() * 3);
    units->addWidget(m_startsLater);
    units->addWidget(m_start);
    units->addStretch();
    auto* form = new QFormLayout;
    auto* caption = new QLabel(tr("&Units"), this);
    caption->setBuddy(m_quantity);
    form->addRow(caption, units);
    m_length = addFact(form, tr("Contract length"), u"length"_s);
    m_price = addFact(form, tr("Price of one unit"), u"unitPrice"_s);
    m_total = addFact(form, tr("Total"), u"total"_s);
    m_payments = addFact(form, tr("Payments"), u"payments"_s);
    m_payments->setWordWrap(true);
    m_buyer = addFact(form, tr("Bought by"), u"boughtBy"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_section);
    column->addWidget(m_chargeTable, 100);
    column->addWidget(m_chargeHint);
    column->addWidget(m_usage);
    column->addWidget(m_addBlanket, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void ConfigureStep::wire()
{
    connect(m_quantity, &QSpinBox::valueChanged, this, &ConfigureStep::changed);
    connect(m_startsLater, &QCheckBox::toggled, this, [this](bool isLater) {
        m_start->setEnabled(isLater);
        Q_EMIT changed();
    });
    connect(m_start, &QDateEdit::dateChanged, this, [this] {
        if (m_startsLater->isChecked())
            Q_EMIT changed();
    });
    connect(m_section, &PurchaseOrderSection::changed, this, &ConfigureStep::changed);
    connect(m_section, &PurchaseOrderSection::scopeChanged, this, &ConfigureStep::arrange);
    connect(m_charges, &ChargesModel::numbersChanged, this, &ConfigureStep::changed);
    connect(m_addBlanket, &QPushButton::clicked, this, &ConfigureStep::blanketOrderRequested);
}

QLabel* ConfigureStep::addFact(QFormLayout* form, const QString& caption, const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(caption);
    form->addRow(caption, label);
    return label;
}

void ConfigureStep::setFacts(const WorkspaceFacts& facts)
{
    m_edition = facts.edition;
    m_section->setFacts(facts);
    m_start->setMinimumDate(facts.now.toDateTime().date().addDays(1));
    m_start->setEnabled(m_startsLater->isChecked());
    showUsageNote();
    arrange();
}

void ConfigureStep::setOffer(const Product& product, const Offer& offer)
{
    m_months = offer.months;
    m_family = product.family;
    m_hasSchedule = offer.hasSchedule();
    m_length->setText(lengthText(m_months));
    m_price->setText(words::moneyText(offer.unitPrice, QLocale()));
    m_payments->setText(paymentsText(product, offer));
    m_charges->setOffer(product, offer);
    m_section->setOffer(product, offer);
    m_total->setText(u"-"_s);
    showUsageNote();
    arrange();
}

/// What becomes of invoices for usage: in the older edition no number of the purchase is ever on them.
void ConfigureStep::showUsageNote()
{
    QString note;
    const bool isOld = m_edition == Edition::E2024;
    if (rules::isPayAsYouGo(m_family))
        note = isOld ? tr("What is used is invoiced monthly. Those invoices match purchase orders with a line item for "
                          "Marketplace blanket usage.")
                     : tr("What is used is invoiced monthly, under the number for it. Without one, invoices match "
                          "purchase orders with a line item for Marketplace blanket usage.");
    else if (rules::hasUsage(m_family))
        note = isOld ? tr("Usage beyond the contract is invoiced monthly. Those invoices never carry this number; "
                          "they match purchase orders with a line item for Marketplace blanket usage (R11).")
                     : tr("Usage beyond the contract is invoiced monthly, under the number for it. Without one, "
                          "invoices match purchase orders with a line item for Marketplace blanket usage.");
    m_usage->say(FieldHint::Kind::Note, note);
    m_addBlanket->setVisible(!note.isEmpty());
}

/// Dates are worth a table where there are several, and where each has a number.
void ConfigureStep::arrange()
{
    const bool isEach = m_section->givesEach();
    m_charges->setEditable(isEach);
    m_chargeTable->setTabKeyNavigation(isEach);
    // Alone, dates and amounts are read across more easily when they stand together.
    m_chargeTable->setMaximumWidth(isEach ? QWIDGETSIZE_MAX : fontMetrics().averageCharWidth() * 60);
    m_chargeTable->setVisible(m_hasSchedule || isEach);
    m_chargeHint->setVisible(isEach && !m_chargeHint->sentence().isEmpty());
}

void ConfigureStep::setBlanketObstacle(const QString& reason)
{
    sayObstacle(m_addBlanket, reason);
}

void ConfigureStep::setView(const CheckoutView& view)
{
    const QString buyer = words::accountText(view.buyer);
    m_buyer->setText(view.payer.id == view.buyer.id ? buyer
                                                    : tr("%1; paid by %2").arg(buyer, words::accountText(view.payer)));
    m_section->setView(view);
    arrange();
}

void ConfigureStep::showPreview(const CommandOutcome& outcome)
{
    m_section->showPreview(outcome);
    const QString problem = m_section->givesEach() ? m_charges->problem() : QString();
    const QString effects = m_section->givesEach() ? effectsText(outcome) : QString();
    m_chargeHint->say(problem.isEmpty() ? FieldHint::Kind::Note : FieldHint::Kind::Problem,
                      problem.isEmpty() ? effects : problem);
    m_chargeTable->setAccessibleDescription(m_chargeHint->sentence());
    arrange();
    if (!outcome.purchase)
        return;
    const PurchaseOutcome& purchase = *outcome.purchase;
    const QLocale locale;
    m_total->setText(words::moneyText(purchase.total, locale));
    const Instant last{purchase.end.msecs - 1}; // the end is the first moment after it
    m_length->setText(
        tr("%1, from %2 to %3", "length, first day, last day")
            .arg(lengthText(m_months), words::dateText(purchase.start, locale), words::dateText(last, locale)));
    m_charges->setPayments(purchase.documents);
}

void ConfigureStep::fill(Subscribe& command) const
{
    command.quantity = m_quantity->value();
    if (m_startsLater->isChecked())
        command.start = Instant::fromDate(m_start->date());
    m_section->fill(command);
    if (!m_section->givesEach())
        return;
    command.chargePoNumbers = m_charges->payments();
    command.usagePoNumber = m_charges->usage().number;
    command.usagePoLine = m_charges->usage().line;
    command.poNumber = m_charges->later().number;
    command.poLine = m_charges->later().line;
}

bool ConfigureStep::isTyped() const
{
    return m_quantity->value() != 1 || m_startsLater->isChecked() || m_section->isTyped() ||
           (m_section->givesEach() && m_charges->hasNumber());
}

void ConfigureStep::focusFirst()
{
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

} // namespace podesk
