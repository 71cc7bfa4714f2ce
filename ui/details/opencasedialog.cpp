// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/opencasedialog.h"

#include "ui/common/latest.h"
#include "ui/details/agreementchoices.h"
#include "ui/details/completededit.h"
#include "ui/details/fieldhint.h"
#include "ui/details/scrollingform.h"
#include "ui/details/supportcaserows.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

class OpenCaseDialog::Private
{
public:
    QComboBox* kind;
    FieldHint* help;
    QFormLayout* form;
    static constexpr int fixedRows = 2; ///< the kind, and what it is for
    QHash<QWidget*, QLabel*> captions;  ///< by what stands beside them
    CompletedEdit* invoice;
    CompletedEdit* agreement;
    HintedField* agreementField;
    CompletedEdit* number;
    AgreementChoices* choices;
    QComboBox* account;
    QLineEdit* terms;
    QTimer* pause;
    Latest accounts;
    Latest agreements;

    SupportCaseKind chosen() const { return SupportCaseKind(kind->currentData().toInt()); }
    bool needsInvoice() const
    {
        return chosen() == SupportCaseKind::RegenerateInvoice || chosen() == SupportCaseKind::SetNumber;
    }
    bool needsAccount() const { return chosen() == SupportCaseKind::PayByInvoice; }
    bool needsAgreement() const { return !needsInvoice() && !needsAccount(); }
    bool needsNumber() const
    {
        return chosen() == SupportCaseKind::ChangeNumber || chosen() == SupportCaseKind::SetNumber;
    }
};

OpenCaseDialog::OpenCaseDialog(CommandRunner* runner, const OpenSupportCase& start, QWidget* parent)
    : CommandDialog(runner, u"openCaseDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("New support case"));
    setVerb(tr("&Open the case"));
    buildForm();
    wire();
    d->kind->setCurrentIndex(d->kind->findData(int(start.kind)));
    d->invoice->setText(start.invoice.number);
    d->agreement->setText(start.agreement);
    d->number->setText(start.number);
    showKind();
    loadAccounts();
    loadAgreement();
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 26);
    d->kind->setFocus();
}

OpenCaseDialog::~OpenCaseDialog() = default;

void OpenCaseDialog::buildForm()
{
    auto* page = new QWidget(this);
    d->form = new QFormLayout(page);
    d->kind = new QComboBox(page);
    d->kind->setObjectName(u"caseKind"_s);
    for (const SupportCaseKind kind : allSupportCaseKinds)
        d->kind->addItem(words::supportCaseKindWord(kind), int(kind));
    d->help = new FieldHint(page);
    d->invoice = new CompletedEdit(client(), ListKind::Invoices, u"number"_s, page);
    d->invoice->setObjectName(u"caseInvoice"_s);
    d->agreement = new CompletedEdit(client(), ListKind::Invoices, u"agreement"_s, page);
    d->agreement->setObjectName(u"caseAgreement"_s);
    d->agreementField = new HintedField(d->agreement, page);
    d->number = new CompletedEdit(client(), ListKind::PurchaseOrders, u"number"_s, page);
    d->number->setObjectName(u"caseNumber"_s);
    d->choices = new AgreementChoices(page);
    d->account = new QComboBox(page);
    d->account->setObjectName(u"caseAccount"_s);
    d->terms = new QLineEdit(page);
    d->terms->setObjectName(u"caseTerms"_s);
    d->terms->setPlaceholderText(u"Net 45"_s);
    const auto add = [this, page](const QString& caption, QWidget* field, QWidget* row) {
        auto* label = new QLabel(caption, page);
        label->setBuddy(field);
        field->setAccessibleName(QString(caption).remove(u'&'));
        d->captions.insert(row, label);
    };
    add(tr("&Kind of case"), d->kind, d->kind);
    d->form->addRow(d->captions.value(d->kind), d->kind);
    d->form->addRow(d->help);
    add(tr("&Invoice"), d->invoice, d->invoice);
    add(tr("&Agreement"), d->agreement, d->agreementField);
    add(tr("&Purchase order number"), d->number, d->number);
    add(tr("Acc&ount"), d->account, d->account);
    add(tr("Payment &terms"), d->terms, d->terms);
    content()->addWidget(new ScrollingForm(page, this), 1);
}

void OpenCaseDialog::wire()
{
    d->pause = new QTimer(this);
    d->pause->setSingleShot(true);
    d->pause->setInterval(150);
    connect(d->pause, &QTimer::timeout, this, &OpenCaseDialog::loadAgreement);
    connect(d->kind, &QComboBox::currentIndexChanged, this, &OpenCaseDialog::showKind);
    connect(d->agreement, &QLineEdit::textChanged, d->pause, qOverload<>(&QTimer::start));
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{d->invoice, d->agreement, d->number, d->terms})
        connect(edit, &QLineEdit::textChanged, this, &OpenCaseDialog::review);
    connect(d->account, &QComboBox::currentIndexChanged, this, &OpenCaseDialog::review);
    connect(d->choices, &AgreementChoices::changed, this, &OpenCaseDialog::review);
}

void OpenCaseDialog::loadAccounts()
{
    d->accounts.ask(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts)
            return;
        for (const Account& account : facts->accounts) {
            if (account.kind != AccountKind::Member) // terms belong to who pays
                d->account->addItem(tr("%1 %2", "account number, name").arg(account.number, account.name),
                                    account.number);
        }
        review();
    });
}

/// What can be named of the agreement: its invoices, and its payments that are still to come.
void OpenCaseDialog::loadAgreement()
{
    const QString number = d->agreement->text().trimmed();
    if (number.isEmpty()) {
        d->agreements.forget();
        d->choices->clear();
        d->agreementField->setProblem({});
        return;
    }
    d->agreements.ask(client()->agreement(number), this, [this](const Result<AgreementView>& agreement) {
        d->agreementField->setProblem(agreement ? QString() : words::errorHint(agreement.error()));
        if (agreement)
            d->choices->setAgreement(*agreement);
        else
            d->choices->clear();
        review();
    });
}

void OpenCaseDialog::showKind()
{
    d->help->say(FieldHint::Kind::Note, supportCaseHelp(d->chosen()));
    // Only what is shown is in the form: the one of Qt 6.4 gives a row beside a hidden one the hidden one's height.
    while (d->form->rowCount() > Private::fixedRows) {
        const QFormLayout::TakeRowResult row = d->form->takeRow(Private::fixedRows);
        delete row.labelItem;
        delete row.fieldItem;
    }
    const auto show = [this](QWidget* field, bool isShown) {
        QLabel* caption = d->captions.value(field);
        for (QWidget* part : QList<QWidget*>{caption, field}) {
            if (part)
                part->setVisible(isShown);
        }
        if (isShown && caption)
            d->form->addRow(caption, field);
        else if (isShown)
            d->form->addRow(field);
    };
    show(d->invoice, d->needsInvoice());
    show(d->agreementField, d->needsAgreement());
    show(d->number, d->needsNumber());
    show(d->account, d->needsAccount());
    show(d->terms, d->needsAccount());
    d->choices->setWanted(d->chosen() == SupportCaseKind::ChangeNumber       ? AgreementChoices::Wanted::Invoices
                          : d->chosen() == SupportCaseKind::ReassignPayments ? AgreementChoices::Wanted::Payments
                                                                             : AgreementChoices::Wanted::Nothing);
    show(d->choices, d->choices->wanted() != AgreementChoices::Wanted::Nothing);
    review();
}

QString OpenCaseDialog::obstacle() const
{
    if (d->needsInvoice() && d->invoice->text().trimmed().isEmpty())
        return tr("Name the invoice.");
    if (d->needsAgreement() && d->agreement->text().trimmed().isEmpty())
        return tr("Name the agreement.");
    if (d->needsAgreement() && !d->agreementField->problem().isEmpty())
        return d->agreementField->problem();
    if (d->needsNumber() && d->number->text().trimmed().isEmpty())
        return tr("Say which purchase order number is wanted.");
    if (d->chosen() == SupportCaseKind::ReassignPayments && d->choices->payments().isEmpty())
        return tr("Give at least one payment a number.");
    if (d->needsAccount() && d->account->currentIndex() < 0)
        return tr("There is no account that pays.");
    if (d->needsAccount() && d->terms->text().trimmed().isEmpty())
        return tr("Say which terms are wanted, such as “Net 45”.");
    return {};
}

void OpenCaseDialog::review()
{
    setProblem({});
    setObstacle(obstacle());
}

OpenSupportCase OpenCaseDialog::command() const
{
    OpenSupportCase command;
    command.kind = d->chosen();
    if (d->needsInvoice())
        command.invoice.number = d->invoice->text().trimmed();
    if (d->needsAgreement())
        command.agreement = d->agreement->text().trimmed();
    if (d->needsNumber())
        command.number = d->number->text(); // exactly as typed: the rules judge it
    if (command.kind == SupportCaseKind::ChangeNumber)
        command.invoices = d->choices->invoices();
    if (command.kind == SupportCaseKind::ReassignPayments)
        command.payments = d->choices->payments();
    if (d->needsAccount()) {
        command.account = d->account->currentData().toString();
        command.terms = d->terms->text().trimmed();
    }
    return command;
}

bool OpenCaseDialog::isDirty() const
{
    const OpenSupportCase typed = command();
    return !typed.number.isEmpty() || !typed.payments.isEmpty() || !typed.terms.isEmpty();
}

void OpenCaseDialog::perform()
{
    submit(command());
}

void OpenCaseDialog::succeeded(const CommandOutcome& outcome)
{
    Q_EMIT caseOpened(outcome.supportCase);
    accept();
}

} // namespace podesk
