// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/numberdialog.h"

#include "ui/agreements/agreementrows.h"
#include "ui/checkout/checkoutwords.h"
#include "ui/checkout/numberentry.h"
#include "ui/details/conflictpanel.h"
#include "ui/details/fieldhint.h"
#include "ui/words/words.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"poNumber"_s;

QString shownWithLine(const rules::ChargeNumber& number)
{
    const QString text = numberText(number.number, true);
    return number.line.isEmpty() ? text
                                 : NumberDialog::tr("%1, line %2", "number, line").arg(text, number.line.simplified());
}

} // namespace

NumberDialog::NumberDialog(CommandRunner* runner, const AgreementView& view, const QString& charge, QWidget* parent)
    : AgreementDialog(runner, view, u"numberDialog"_s, parent)
    , m_charge(charge)
    , m_entry(new NumberEntry(client(), field, tr("Purchase order &number"), this))
    , m_conflict(new ConflictPanel(this))
{
    setWindowTitle(charge.isEmpty() ? tr("Purchase order of the usage")
                                    : tr("Purchase order of charge %1").arg(charge));
    setVerb(tr("&Change"));
    m_base = stored();
    m_entry->setPayer(view.summary.payer.number, false);
    m_entry->setLineOffered(true);
    m_entry->setNumber(m_base.number);
    for (const ChargeOfAgreement& each : view.charges) {
        if (each.charge.number == charge)
            setSubject(tr("%1 of %2, due on %3", "kind of charge, amount, day")
                           .arg(words::chargeKindWord(each.charge.kind),
                                words::moneyText(each.charge.amount, QLocale()),
                                words::dateText(each.charge.dueOn, QLocale())));
    }
    HintedField* row = addWide(m_entry, field);
    row->setNote(tr("Left empty, it is invoiced without a number of the purchase."));
    content()->insertWidget(2, m_conflict);
    connect(m_entry, &NumberEntry::changed, this, &NumberDialog::typed);
    connect(m_conflict, &ConflictPanel::decided, this, &NumberDialog::settle);
    ask();
    m_entry->field()->setFocus();
    m_entry->field()->selectAll();
}

NumberDialog::Stored NumberDialog::stored() const
{
    const Agreement& agreement = view().summary.agreement;
    if (m_charge.isEmpty())
        return {{agreement.usagePoNumber, agreement.usagePoLine}, 0, agreement.usageLinked};
    for (const ChargeOfAgreement& each : view().charges) {
        if (each.charge.number == m_charge)
            return {{each.charge.poNumber, each.charge.poLine}, each.charge.revision, each.charge.linked};
    }
    return {};
}

rules::ChargeNumber NumberDialog::entered() const
{
    const QString text = m_entry->text();
    return {text.isEmpty() ? std::nullopt : std::optional(text), m_entry->line()};
}

AgreementDialog::Wanted NumberDialog::wanted() const
{
    if (m_conflict->isAsking())
        return {{}, tr("Choose which number shall stand.")};
    const rules::ChargeNumber number = entered();
    // One that was left behind by a move is entered again as it is.
    if (number == m_base.number && (m_base.isLinked || !number.number))
        return {{}, tr("This is the number that is there already.")};
    if (m_charge.isEmpty())
        return {SetUsagePurchaseOrder{view().summary.agreement.number, number.number, number.line}};
    return {SetChargePurchaseOrder{m_charge, m_base.revision, number.number, number.line}};
}

QString NumberDialog::effectOf(const CommandOutcome&) const
{
    const QString before = shownWithLine(m_base.number);
    const QString after = shownWithLine(entered());
    return m_charge.isEmpty()
               ? tr("Months that are not invoiced yet: %1 → %2.", "number before, after").arg(before, after)
               : tr("Invoiced under: %1 → %2.", "number before, after").arg(before, after);
}

/// Somebody else's value is not written over without a word, nor is one's own thrown away.
void NumberDialog::changedElsewhere()
{
    const Stored now = stored();
    if (now.number == m_base.number && now.revision == m_base.revision)
        return;
    const rules::ChargeNumber yours = entered();
    if (yours == m_base.number || yours == now.number) {
        m_base = now;
        m_entry->setNumber(now.number);
        return;
    }
    m_base = now;
    m_conflict->ask(tr("Somebody else changed this number while you did. Which one shall stand?"),
                    {{field, words::fieldHeading(u"po-number"_s), shownWithLine(yours), shownWithLine(now.number)}});
}

void NumberDialog::settle()
{
    if (!m_conflict->takesYours(field))
        m_entry->setNumber(m_base.number);
    m_conflict->hide();
    ask();
    m_entry->field()->setFocus();
}

void NumberDialog::refusedWith(const CommandOutcome& outcome)
{
    AgreementDialog::refusedWith(outcome);
    if (outcome.refusal->code == ErrorCode::ChargeRevisionStale)
        reload();
}

} // namespace podesk
