// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementdialog.h"

#include "ui/agreements/agreementrows.h"
#include "ui/checkout/dryrun.h"
#include "ui/common/latest.h"
#include "ui/details/decimaltext.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plainrowstab.h"
#include "ui/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

AgreementDialog::AgreementDialog(CommandRunner* runner, const AgreementView& view, const QString& name, QWidget* parent)
    : AgreementDialog(runner, view, name, forecastColumns(), parent)
{
}

AgreementDialog::AgreementDialog(CommandRunner* runner, const AgreementView& view, const QString& name,
                                 const QList<PlainRowsModel::Column>& columns, QWidget* parent)
    : CommandDialog(runner, name, parent)
    , m_view(view)
    , m_dryRun(new DryRun(runner, this))
    , m_subject(new QLabel(this))
    , m_form(new QFormLayout)
    , m_effect(new QLabel(this))
    , m_documents(new PlainRowsTab(u"forecast"_s, tr("What happens"), {}, columns, this))
{
    m_subject->setObjectName(u"subject"_s);
    m_effect->setObjectName(u"effect"_s);
    for (QLabel* label : {m_subject, m_effect}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setSubject(
        tr("%1: %2 (%3), %4", "agreement, product, offer, term")
            .arg(view.summary.agreement.number, view.summary.product, view.summary.offer, termText(view.summary)));
    m_documents->setVisible(false);
    content()->addWidget(m_subject);
    content()->addLayout(m_form);
    content()->addWidget(m_effect);
    content()->addWidget(m_documents, 1);
    content()->addStretch();
    connect(m_dryRun, &DryRun::answered, this, &AgreementDialog::show);
    connect(client(), &EngineClient::changed, this, [this] {
        if (!m_isSubmitted)
            reload();
    });
    resize(fontMetrics().averageCharWidth() * 116, fontMetrics().height() * 16);
}

void AgreementDialog::setSubject(const QString& text)
{
    m_subject->setText(text);
}

HintedField* AgreementDialog::addRow(const QString& label, QWidget* edit, const QString& field)
{
    auto* hinted = new HintedField(edit, this);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(edit);
    if (edit->accessibleName().isEmpty())
        edit->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(caption, hinted);
    if (!field.isEmpty())
        m_rows.insert(field, hinted);
    return hinted;
}

HintedField* AgreementDialog::addWide(QWidget* edit, const QString& field)
{
    auto* hinted = new HintedField(edit, this);
    m_form->addRow(hinted);
    m_rows.insert(field, hinted);
    return hinted;
}

QLineEdit* AgreementDialog::addAmount(const QString& label)
{
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    addRow(label, m_amount, u"amount"_s)->addBeside(new QLabel(m_view.summary.agreement.total.currency.code(), this));
    connect(m_amount, &QLineEdit::textChanged, this, &AgreementDialog::typed);
    return m_amount;
}

std::optional<QString> AgreementDialog::amount() const
{
    return canonicalDecimal(m_amount->text().trimmed(), QLocale());
}

QString AgreementDialog::amountNeeded()
{
    return tr("An amount such as %1.").arg(QLocale().toString(1234.5, 'f', 2));
}

void AgreementDialog::typed()
{
    m_isTyped = true;
    ask();
}

void AgreementDialog::ask()
{
    for (HintedField* row : std::as_const(m_rows))
        row->setProblem({});
    setProblem({});
    const Wanted asked = wanted();
    if (!asked.command) {
        setObstacle(asked.obstacle);
        if (m_amount && !m_amount->text().isEmpty() && !amount())
            m_rows.value(u"amount"_s)->setProblem(amountNeeded());
        m_effect->clear();
        m_documents->setVisible(false);
        return;
    }
    setObstacle(tr("Finding out what would happen…"));
    m_dryRun->ask(*asked.command);
}

void AgreementDialog::show(const CommandOutcome& outcome)
{
    if (!wanted().command) // what was asked about does not stand there any more
        return;
    if (outcome.refusal) {
        showRefusal(*outcome.refusal);
        m_effect->clear();
        m_documents->setVisible(false);
        return;
    }
    setObstacle({});
    m_effect->setText(effectOf(outcome));
    showDocuments(outcome);
}

void AgreementDialog::showRefusal(const Error& refusal)
{
    setObstacle(words::errorSentence(refusal));
    QString field = refusal.details.value(u"field"_s).toString();
    if (field.startsWith(u'/'))
        field.remove(0, 1);
    // A limit that was passed names what passed it instead of a field.
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.key() == field || (field.isEmpty() && refusal.details.contains(row.key())))
            row.value()->setProblem(words::errorHint(refusal));
    }
}

QString AgreementDialog::effectOf(const CommandOutcome& outcome) const
{
    return outcome.invoices.isEmpty() ? tr("Nothing is invoiced by this.") : QString();
}

void AgreementDialog::showDocuments(const CommandOutcome& outcome)
{
    const QList<InvoiceForecast>& made = outcome.purchase ? outcome.purchase->documents : outcome.invoices;
    m_documents->setRows(forecastRows(made));
    m_documents->setVisible(!made.isEmpty());
}

void AgreementDialog::perform()
{
    const Wanted asked = wanted();
    if (!asked.command)
        return;
    m_isSubmitted = true;
    submit(*asked.command);
}

void AgreementDialog::refusedWith(const CommandOutcome& outcome)
{
    m_isSubmitted = false;
    showRefusal(*outcome.refusal);
    setProblem(words::errorSentence(*outcome.refusal));
}

void AgreementDialog::reload()
{
    whenDone(client()->agreement(m_view.summary.agreement.number), this, [this](const Result<AgreementView>& view) {
        if (!view) {
            setObstacle(words::errorSentence(view.error()));
            return;
        }
        m_view = *view;
        changedElsewhere();
        ask();
    });
}

} // namespace podesk
