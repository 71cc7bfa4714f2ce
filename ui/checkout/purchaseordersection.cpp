// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/purchaseordersection.h"

#include "core/rules/ruletext.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/numberchoices.h"
#include "ui/details/fieldhint.h"
#include "ui/words/words.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// A sentence that is new is heard; the field keeps the focus while it changes.
void say(FieldHint* hint, FieldHint::Kind kind, const QString& sentence, QWidget* field)
{
    const bool isNews = hint->sentence() != sentence && !sentence.isEmpty();
    hint->say(kind, sentence);
    hint->setAccessibleName(sentence);
    if (isNews && field->hasFocus()) {
        QAccessibleEvent heard(field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&heard);
    }
}

} // namespace

PurchaseOrderSection::PurchaseOrderSection(EngineClient* client, QWidget* parent)
    : QGroupBox(tr("Purchase order"), parent)
    , m_add(new QPushButton(tr("&Add purchase order number"), this))
    , m_field(new QWidget(this))
    , m_label(new QLabel(tr("Purchase order &number"), m_field))
    , m_number(new QLineEdit(m_field))
    , m_counter(new QLabel(m_field))
    , m_choose(new QPushButton(tr("Choose &existing"), m_field))
    , m_remove(new QPushButton(tr("&Remove"), m_field))
    , m_hint(new FieldHint(this))
    , m_twin(new FieldHint(this))
    , m_reason(new FieldHint(this))
    , m_rule(new QLabel(this))
    , m_why(new QPushButton(this))
{
    setObjectName(u"purchaseOrderSection"_s);
    m_choices = new NumberChoices(client, m_number);
    build();
    connect(m_add, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_number->setFocus(Qt::OtherFocusReason);
        m_choices->showAll();
    });
    connect(m_choices, &NumberChoices::chosen, m_number, &QLineEdit::setText);
    connect(m_choices, &NumberChoices::nothingToChoose, this, [this] {
        say(m_hint, FieldHint::Kind::Note, tr("There is no purchase order to choose from yet."), m_number);
    });
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        showCounter();
        setNearTwin({});
        Q_EMIT changed();
    });
    connect(m_why, &QPushButton::clicked, this, &PurchaseOrderSection::gateWhyRequested);
    connect(m_rule, &QLabel::linkActivated, this, &PurchaseOrderSection::ruleRequested);
    arrange();
}

void PurchaseOrderSection::build()
{
    m_add->setObjectName(u"addPoNumber"_s);
    m_number->setObjectName(u"poNumber"_s);
    m_number->setAccessibleName(tr("Purchase order number"));
    m_label->setBuddy(m_number);
    m_counter->setObjectName(u"poNumberCounter"_s);
    m_choose->setObjectName(u"choosePoNumber"_s);
    m_remove->setObjectName(u"removePoNumber"_s);
    m_hint->setObjectName(u"poNumberHint"_s);
    m_twin->setObjectName(u"poNumberTwin"_s);
    m_reason->setObjectName(u"poFieldReason"_s);
    m_rule->setObjectName(u"poFieldRule"_s);
    m_rule->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_why->setObjectName(u"poFieldWhy"_s);
    for (QPushButton* button : {m_add, m_choose, m_remove, m_why})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_number, 1);
    row->addWidget(m_counter);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    auto* links = new QHBoxLayout;
    links->addWidget(m_add);
    links->addWidget(m_rule);
    links->addWidget(m_why);
    links->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    for (FieldHint* hint : {m_hint, m_twin, m_reason})
        column->addWidget(hint);
    column->addLayout(links);
}

void PurchaseOrderSection::setFacts(const WorkspaceFacts& facts)
{
    const auto pays = [](const Account& account) { return account.kind != AccountKind::Member; };
    m_choices->setAlone(std::ranges::count_if(facts.accounts, pays) <= 1);
}

void PurchaseOrderSection::setView(const CheckoutView& view)
{
    m_gate = view.gate;
    m_choices->setPayer(view.payer.number);
    arrange();
}

/// What there is on the page follows from the gate alone.
void PurchaseOrderSection::arrange()
{
    const auto field = m_gate && m_gate->outcome ? std::optional(m_gate->outcome->field) : std::nullopt;
    const bool isOffered = field == rules::PoField::Offered;
    const bool isDisabled = field == rules::PoField::Disabled;
    m_isOpen = m_isOpen && isOffered;
    m_add->setVisible(isOffered && !m_isOpen);
    m_field->setVisible(m_isOpen || isDisabled);
    m_hint->setVisible(m_isOpen && !m_hint->sentence().isEmpty());
    m_twin->setVisible(m_isOpen && !m_twin->sentence().isEmpty());
    m_number->setEnabled(!isDisabled);
    m_counter->setVisible(m_isOpen);
    m_choose->setVisible(m_isOpen);
    m_remove->setVisible(m_isOpen);
    const std::optional<Error> reason = m_gate && m_gate->outcome ? m_gate->outcome->reason : std::nullopt;
    const QString sentence = reason ? words::errorHint(*reason) : QString();
    m_reason->say(isDisabled ? FieldHint::Kind::Warning : FieldHint::Kind::Note, sentence);
    m_reason->setVisible(!sentence.isEmpty());
    m_number->setToolTip(sentence);
    m_number->setAccessibleDescription(isDisabled ? sentence : m_hint->sentence());
    const QString rule = reason ? reason->rule : QString();
    m_rule->setVisible(isDisabled && !rule.isEmpty());
    m_rule->setText(u"<a href=\"%1\">%2</a>"_s.arg(
        rule, tr("Rule %1: %2", "id, name").arg(rule, words::ruleName(rule).toHtmlEscaped())));
    m_rule->setAccessibleName(tr("Help on rule %1").arg(rule));
    m_why->setVisible(reason.has_value());
    m_why->setText(isDisabled ? tr("&Why?") : tr("&Why is there no PO option?"));
    showCounter();
}

void PurchaseOrderSection::open(bool isOpen)
{
    m_isOpen = isOpen;
    if (!isOpen) {
        const QSignalBlocker quiet(m_number);
        m_number->clear();
        m_hint->say(FieldHint::Kind::Note, {});
        m_twin->say(FieldHint::Kind::Note, {});
    }
    arrange();
    (isOpen ? static_cast<QWidget*>(m_number) : m_add)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PurchaseOrderSection::showCounter()
{
    const int length = rules::codePointCount(m_number->text());
    const bool isOver = length > rules::longestCheckoutNumber;
    const QString count = tr("%1/%2", "length, limit").arg(length).arg(rules::longestCheckoutNumber);
    m_counter->setText(isOver ? u"✗ "_s + count : count);
    m_counter->setAccessibleName(tr("%1 of %2 characters").arg(length).arg(rules::longestCheckoutNumber));
}

void PurchaseOrderSection::showWaiting()
{
    if (m_isOpen && m_hint->kind() == FieldHint::Kind::Problem)
        say(m_hint, FieldHint::Kind::Note, tr("Looking at the number…"), m_number);
}

void PurchaseOrderSection::showPreview(const CommandOutcome& outcome)
{
    if (!m_isOpen)
        return;
    const auto isAboutNumber = [](const Error& error) {
        return error.details.value(u"field"_s).toString() == "poNumber"_L1;
    };
    const auto found = std::ranges::find_if(outcome.refusals, isAboutNumber);
    if (found != outcome.refusals.end()) {
        const bool isEmpty = m_number->text().isEmpty();
        say(m_hint, isEmpty ? FieldHint::Kind::Note : FieldHint::Kind::Problem, words::errorHint(*found), m_number);
    } else if (outcome.purchase && outcome.purchase->effect) {
        const rules::TransactionEffect& effect = *outcome.purchase->effect;
        say(m_hint, effect.reason ? FieldHint::Kind::Warning : FieldHint::Kind::Note,
            effectSentence(m_number->text(), effect), m_number);
    } else {
        say(m_hint, FieldHint::Kind::Note, {}, m_number);
    }
    arrange();
}

void PurchaseOrderSection::setNearTwin(const QString& twin)
{
    const QString sentence =
        twin.isEmpty() ? QString()
                       : tr("There is a purchase order “%1”, which differs only in case, spaces or the form of its "
                            "characters. It is another one (G12).")
                             .arg(shownNumber(twin));
    say(m_twin, FieldHint::Kind::Warning, sentence, m_number);
    m_twin->setVisible(m_isOpen && !sentence.isEmpty());
}

std::optional<QString> PurchaseOrderSection::number() const
{
    return m_isOpen ? std::optional(m_number->text()) : std::nullopt;
}

bool PurchaseOrderSection::isTyped() const
{
    return m_isOpen && !m_number->text().isEmpty();
}

void PurchaseOrderSection::focusFirst()
{
    if (m_isOpen)
        m_number->setFocus(Qt::OtherFocusReason);
    else if (m_add->isVisibleTo(this))
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace podesk
