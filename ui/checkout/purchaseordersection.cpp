// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/purchaseordersection.h"

#include "core/rules/billing.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/numberentry.h"
#include "ui/details/fieldhint.h"
#include "ui/words/words.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QComboBox>
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

/// What the purchase would do to the purchase order of this number.
void sayEffect(FieldHint* hint, const QString& number, const CommandOutcome& outcome, QWidget* field)
{
    const QList<NumberEffect> effects = outcome.purchase ? outcome.purchase->effects : QList<NumberEffect>();
    const auto found = std::ranges::find(effects, number, &NumberEffect::number);
    if (found == effects.end())
        say(hint, FieldHint::Kind::Note, {}, field);
    else
        say(hint, found->effect.reason ? FieldHint::Kind::Warning : FieldHint::Kind::Note,
            effectSentence(number, found->effect), field);
}

} // namespace

PurchaseOrderSection::PurchaseOrderSection(EngineClient* client, QWidget* parent)
    : QGroupBox(tr("Purchase order"), parent)
    , m_add(new QPushButton(tr("&Add purchase order number"), this))
    , m_scopeRow(new QWidget(this))
    , m_scope(new QComboBox(m_scopeRow))
    , m_entry(new NumberEntry(client, u"poNumber"_s, tr("Purchase order &number"), this))
    , m_hint(new FieldHint(this))
    , m_twin(new FieldHint(this))
    , m_usage(new NumberEntry(client, u"usagePoNumber"_s, tr("N&umber for usage"), this))
    , m_usageHint(new FieldHint(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_reason(new FieldHint(this))
    , m_rule(new QLabel(this))
    , m_why(new QPushButton(this))
{
    setObjectName(u"purchaseOrderSection"_s);
    build();
    wire();
    offerScopes();
    arrange();
}

void PurchaseOrderSection::build()
{
    m_add->setObjectName(u"addPoNumber"_s);
    m_scope->setObjectName(u"poScope"_s);
    m_scope->setAccessibleName(tr("The number is for"));
    m_remove->setObjectName(u"removePoNumber"_s);
    m_hint->setObjectName(u"poNumberHint"_s);
    m_twin->setObjectName(u"poNumberTwin"_s);
    m_usageHint->setObjectName(u"usagePoNumberHint"_s);
    m_reason->setObjectName(u"poFieldReason"_s);
    m_rule->setObjectName(u"poFieldRule"_s);
    m_rule->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_why->setObjectName(u"poFieldWhy"_s);
    for (QPushButton* button : {m_add, m_remove, m_why})
        button->setAutoDefault(false);
    auto* caption = new QLabel(tr("The number is &for"), m_scopeRow);
    caption->setBuddy(m_scope);
    auto* scope = new QHBoxLayout(m_scopeRow);
    scope->setContentsMargins(0, 0, 0, 0);
    scope->addWidget(caption);
    scope->addWidget(m_scope);
    scope->addStretch();
    auto* links = new QHBoxLayout;
    links->addWidget(m_add);
    links->addWidget(m_rule);
    links->addWidget(m_why);
    links->addStretch();
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_scopeRow, m_entry, m_hint, m_twin, m_usage, m_usageHint, m_reason})
        column->addWidget(widget);
    column->addLayout(links);
}

void PurchaseOrderSection::wire()
{
    connect(m_add, &QPushButton::clicked, this, [this] { open(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_scope, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT scopeChanged();
        Q_EMIT changed();
    });
    for (NumberEntry* entry : {m_entry, m_usage}) {
        FieldHint* hint = entry == m_entry ? m_hint : m_usageHint;
        connect(entry, &NumberEntry::nothingToChoose, this, [hint, entry] {
            say(hint, FieldHint::Kind::Note, tr("There is no purchase order to choose from yet."), entry->field());
        });
        connect(entry, &NumberEntry::changed, this, &PurchaseOrderSection::changed);
    }
    connect(m_entry->field(), &QLineEdit::textChanged, this, [this] { setNearTwin({}); });
    connect(m_why, &QPushButton::clicked, this, &PurchaseOrderSection::gateWhyRequested);
    connect(m_rule, &QLabel::linkActivated, this, &PurchaseOrderSection::ruleRequested);
}

void PurchaseOrderSection::setOffer(const Product& product, const Offer& offer)
{
    m_hasUsage = rules::hasUsage(product.family);
    m_hasFixed = offer.hasSchedule() || offer.unitPrice.minor > 0;
    m_hasEach = offer.schedule.size() > 1 || (m_hasFixed && (m_hasUsage || offer.variableMaximum));
    m_usage->setNumber({});
    offerScopes();
    arrange();
}

void PurchaseOrderSection::setFacts(const WorkspaceFacts& facts)
{
    const auto pays = [](const Account& account) { return account.kind != AccountKind::Member; };
    m_isAlone = std::ranges::count_if(facts.accounts, pays) <= 1;
    const bool isOther = facts.edition != m_edition;
    m_edition = facts.edition;
    for (NumberEntry* entry : {m_entry, m_usage}) {
        entry->setPayer(m_payer, m_isAlone);
        entry->setLineOffered(m_edition == Edition::E2026);
    }
    if (!isOther)
        return;
    offerScopes();
    arrange();
}

void PurchaseOrderSection::setView(const CheckoutView& view)
{
    m_gate = view.gate;
    m_payer = view.payer.number;
    for (NumberEntry* entry : {m_entry, m_usage})
        entry->setPayer(m_payer, m_isAlone);
    arrange();
}

void PurchaseOrderSection::offerScopes()
{
    m_scope->clear();
    m_scope->addItem(tr("all charges"), int(Scope::All));
    if (m_edition == Edition::E2024)
        return;
    if (m_hasUsage && m_hasFixed)
        m_scope->addItem(tr("fixed charges, another one for usage"), int(Scope::FixedAndUsage));
    if (m_hasEach)
        m_scope->addItem(tr("each charge by itself"), int(Scope::Each));
}

PurchaseOrderSection::Scope PurchaseOrderSection::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

/// What there is on the page follows from the gate, and from what the number is for.
void PurchaseOrderSection::arrange()
{
    const auto field = m_gate && m_gate->outcome ? std::optional(m_gate->outcome->field) : std::nullopt;
    const bool isOffered = field == rules::PoField::Offered;
    const bool isDisabled = field == rules::PoField::Disabled;
    m_isOpen = m_isOpen && isOffered;
    const bool isEach = givesEach();
    const bool hasOne = m_isOpen && !isEach;
    // Beside the field that it takes away, or beside the choice where there is none.
    if (isEach && m_remove->parentWidget() != m_scopeRow)
        m_scopeRow->layout()->addWidget(m_remove);
    else if (!isEach && m_remove->parentWidget() != m_entry)
        m_entry->addBehind(m_remove);
    m_add->setVisible(isOffered && !m_isOpen);
    m_remove->setVisible(m_isOpen);
    m_scopeRow->setVisible(m_isOpen && m_scope->count() > 1);
    m_entry->setVisible(hasOne || isDisabled);
    m_entry->setOpen(m_isOpen);
    m_hint->setVisible(m_isOpen && !m_hint->sentence().isEmpty());
    m_twin->setVisible(hasOne && !m_twin->sentence().isEmpty());
    const bool hasUsage = m_isOpen && scope() == Scope::FixedAndUsage;
    m_usage->setVisible(hasUsage);
    m_usageHint->setVisible(hasUsage && !m_usageHint->sentence().isEmpty());
    m_entry->field()->setEnabled(!isDisabled);
    arrangeReason();
}

void PurchaseOrderSection::arrangeReason()
{
    const bool isDisabled = m_gate && m_gate->outcome && m_gate->outcome->field == rules::PoField::Disabled;
    const std::optional<Error> reason = m_gate && m_gate->outcome ? m_gate->outcome->reason : std::nullopt;
    const QString sentence = reason ? words::errorHint(*reason) : QString();
    m_reason->say(isDisabled ? FieldHint::Kind::Warning : FieldHint::Kind::Note, sentence);
    m_reason->setVisible(!sentence.isEmpty());
    m_entry->field()->setToolTip(sentence);
    m_entry->field()->setAccessibleDescription(isDisabled ? sentence : m_hint->sentence());
    m_usage->field()->setAccessibleDescription(m_usageHint->sentence());
    const QString rule = reason ? reason->rule : QString();
    m_rule->setVisible(isDisabled && !rule.isEmpty());
    m_rule->setText(u"<a href=\"%1\">%2</a>"_s.arg(
        rule, tr("Rule %1: %2", "id, name").arg(rule, words::ruleName(rule).toHtmlEscaped())));
    m_rule->setAccessibleName(tr("Help on rule %1").arg(rule));
    m_why->setVisible(reason.has_value());
    m_why->setText(isDisabled ? tr("&Why?") : tr("&Why is there no PO option?"));
}

void PurchaseOrderSection::open(bool isOpen)
{
    m_isOpen = isOpen;
    if (!isOpen) {
        m_entry->setNumber({});
        m_usage->setNumber({});
        m_scope->setCurrentIndex(0);
        for (FieldHint* hint : {m_hint, m_twin, m_usageHint})
            hint->say(FieldHint::Kind::Note, {});
    }
    arrange();
    Q_EMIT scopeChanged();
    (isOpen ? static_cast<QWidget*>(m_entry->field()) : m_add)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PurchaseOrderSection::showWaiting()
{
    if (m_isOpen && m_hint->kind() == FieldHint::Kind::Problem)
        say(m_hint, FieldHint::Kind::Note, tr("Looking at the number…"), m_entry->field());
}

void PurchaseOrderSection::showPreview(const CommandOutcome& outcome)
{
    if (!m_isOpen)
        return;
    const auto isAboutNumber = [](const Error& error) {
        return error.details.value(u"field"_s).toString() == "poNumber"_L1;
    };
    const auto found = std::ranges::find_if(outcome.refusals, isAboutNumber);
    const QString typed = m_entry->text();
    const bool isBad = !rules::decideCheckoutNumber(typed).isAllowed();
    if (givesEach()) {
        say(m_hint, FieldHint::Kind::Note,
            tr("Type the numbers beside the charges below. A charge without one is invoiced without it."), m_scope);
    } else if (found != outcome.refusals.end() && (isBad || scope() == Scope::All)) {
        const bool isEmpty = typed.isEmpty();
        say(m_hint, isEmpty ? FieldHint::Kind::Note : FieldHint::Kind::Problem, words::errorHint(*found),
            m_entry->field());
    } else {
        sayEffect(m_hint, typed, outcome, m_entry->field());
    }
    showUsage(outcome);
    arrange();
}

/// A refusal does not say which of several numbers it means; the rule does, asked about this one.
void PurchaseOrderSection::showUsage(const CommandOutcome& outcome)
{
    if (scope() != Scope::FixedAndUsage)
        return;
    const QString typed = m_usage->text();
    const Decision<QString> decision = rules::decideCheckoutNumber(typed);
    if (decision.isAllowed())
        sayEffect(m_usageHint, typed, outcome, m_usage->field());
    else
        say(m_usageHint, typed.isEmpty() ? FieldHint::Kind::Note : FieldHint::Kind::Problem,
            words::errorHint(decision.refusals.first()), m_usage->field());
}

void PurchaseOrderSection::setNearTwin(const QString& twin)
{
    const QString sentence =
        twin.isEmpty() ? QString()
                       : tr("There is a purchase order “%1”, which differs only in case, spaces or the form of its "
                            "characters. It is another one (G12).")
                             .arg(shownNumber(twin));
    say(m_twin, FieldHint::Kind::Warning, sentence, m_entry->field());
    m_twin->setVisible(m_isOpen && !givesEach() && !sentence.isEmpty());
}

void PurchaseOrderSection::fill(Subscribe& command) const
{
    if (!m_isOpen || givesEach())
        return;
    command.poNumber = m_entry->text();
    command.poLine = m_entry->line();
    if (scope() != Scope::FixedAndUsage)
        return;
    command.usagePoNumber = m_usage->text();
    command.usagePoLine = m_usage->line();
}

bool PurchaseOrderSection::isTyped() const
{
    return m_isOpen && (!m_entry->text().isEmpty() || !m_usage->text().isEmpty());
}

void PurchaseOrderSection::focusFirst()
{
    if (m_isOpen)
        (givesEach() ? static_cast<QWidget*>(m_scope) : m_entry->field())->setFocus(Qt::OtherFocusReason);
    else if (m_add->isVisibleTo(this))
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace podesk
