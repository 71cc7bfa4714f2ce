// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/movewizard.h"

#include "ui/checkout/dryrun.h"
#include "ui/checkout/steplist.h"
#include "ui/checkout/tracedialog.h"
#include "ui/common/headinglabel.h"
#include "ui/details/checkpointdialog.h"
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/organization/movepreview.h"
#include "ui/organization/movewords.h"
#include "ui/organization/organizationwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class MoveWizard::Private
{
public:
    Account account;
    StepList* list;
    QStackedWidget* steps;
    QComboBox* organization;
    QLabel* payer;
    QLabel* integration;
    MovePreview* preview;
    QLabel* question;
    QLabel* warning;
    QPushButton* checkpoint;
    QLabel* done;
    QLabel* followUp;
    QPushButton* openOrganization;
    QPushButton* openAgreement;
    MovePreview* result;
    QPushButton* back;
    DryRun* dryRun;
    Step step = Step::Where;
    std::optional<CommandOutcome> outlook; ///< of command(); nothing until it has come

    MoveAccount command() const { return {account.number, organization->currentText()}; }

    QString obstacle() const
    {
        if (step == Step::Result)
            return {};
        if (!outlook)
            return MoveWizard::tr("Finding out what would happen…");
        return outlook->refusal ? words::errorSentence(*outlook->refusal) : QString();
    }
};

MoveWizard::MoveWizard(CommandRunner* runner, const WorkspaceFacts& facts, const Account& account, QWidget* parent)
    : CommandDialog(runner, u"moveWizard"_s, parent), d(new Private)
{
    d->account = account;
    setWindowTitle(tr("Move %1 to another organisation").arg(account.name));
    build(facts);
    wire();
    showStep(Step::Where);
    ask();
}

MoveWizard::~MoveWizard() = default;

MoveWizard::Step MoveWizard::step() const
{
    return d->step;
}

void MoveWizard::build(const WorkspaceFacts& facts)
{
    d->list = new StepList({tr("Where to"), tr("What becomes of it"), tr("Confirm"), tr("Result")}, this);
    d->dryRun = new DryRun(runner(), this);
    d->steps = new QStackedWidget(this);
    d->steps->setObjectName(u"steps"_s);
    d->preview = new MovePreview(client(), this);
    d->steps->addWidget(buildWhere(facts));
    d->steps->addWidget(d->preview);
    d->steps->addWidget(buildConfirm());
    d->steps->addWidget(buildResult());
    d->back = new QPushButton(tr("&Back"), this);
    d->back->setObjectName(u"back"_s);
    d->back->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(d->list);
    row->addWidget(d->steps, 1);
    content()->addLayout(row, 1);
    content()->addWidget(d->back, 0, Qt::AlignLeading);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 30);
}

QWidget* MoveWizard::buildWhere(const WorkspaceFacts& facts)
{
    auto* page = new QWidget(this);
    d->organization = new QComboBox(page);
    for (const Organization& organization : facts.organizations) {
        if (organization.id != d->account.organization)
            d->organization->addItem(organization.name, organization.id.value);
    }
    auto* form = new QFormLayout;
    addFact(form, tr("Account"), u"movingAccount"_s, page)->setText(words::accountText(d->account));
    addField(form, tr("Move &to"), d->organization, u"moveTo"_s);
    d->payer = addFact(form, tr("Paid by"), u"movePayer"_s, page);
    d->integration = addFact(form, tr("Billing integration"), u"moveIntegration"_s, page);
    auto* intro = new QLabel(tr("What the account has bought goes along, and the management account of the new "
                                "organisation pays for what is not invoiced yet. Whether the purchase order numbers "
                                "follow depends on the new organisation's billing integration and on the edition of "
                                "the rules; the next step shows it for each agreement."),
                             page);
    intro->setWordWrap(true);
    intro->setMinimumWidth(fontMetrics().averageCharWidth() * 40); // one long word makes no wide window
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(intro);
    column->addLayout(form);
    column->addStretch();
    return page;
}

QWidget* MoveWizard::buildConfirm()
{
    auto* page = new QWidget(this);
    auto* heading = new HeadingLabel(1.15, page);
    heading->setText(tr("Move the account?"));
    d->question = new QLabel(page);
    d->question->setObjectName(u"moveQuestion"_s);
    d->warning = new QLabel(tr("This cannot be undone: the organisations have parted. Save a checkpoint first if you "
                               "want to come back here."),
                            page);
    d->warning->setObjectName(u"moveWarning"_s);
    d->checkpoint = new QPushButton(tr("&Save a checkpoint first..."), page);
    d->checkpoint->setObjectName(u"checkpointFirst"_s);
    d->checkpoint->setAutoDefault(false);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    for (QLabel* label : {d->question, d->warning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(d->checkpoint, 0, Qt::AlignLeading);
    column->addStretch();
    return page;
}

QWidget* MoveWizard::buildResult()
{
    auto* page = new QWidget(this);
    d->done = new HeadingLabel(1.15, page);
    d->done->setObjectName(u"moveDone"_s);
    d->followUp = new QLabel(page);
    d->followUp->setObjectName(u"moveFollowUp"_s);
    for (QLabel* label : {d->done, d->followUp}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    d->result = new MovePreview(client(), page);
    d->result->setObjectName(u"moveOutcome"_s);
    d->openOrganization = new QPushButton(tr("Show the new &organisation"), page);
    d->openOrganization->setObjectName(u"openOrganization"_s);
    d->openAgreement = new QPushButton(tr("Show the selected a&greement"), page);
    d->openAgreement->setObjectName(u"openAgreement"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {d->openOrganization, d->openAgreement}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->done);
    column->addWidget(d->followUp);
    column->addLayout(buttons);
    column->addWidget(d->result, 1);
    return page;
}

void MoveWizard::wire()
{
    connect(d->organization, &QComboBox::currentIndexChanged, this, &MoveWizard::ask);
    connect(d->dryRun, &DryRun::answered, this, &MoveWizard::showPreview);
    connect(d->back, &QPushButton::clicked, this, [this] { showStep(Step(int(d->step) - 1)); });
    connect(d->preview, &MovePreview::whyRequested, this, &MoveWizard::openWhy);
    connect(d->result, &MovePreview::whyRequested, this, &MoveWizard::openWhy);
    connect(d->checkpoint, &QPushButton::clicked, this, [this] { openDialog<CheckpointDialog>(runner(), this); });
    connect(d->openOrganization, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT organizationRequested(OrganizationId(d->organization->currentData().toLongLong()));
    });
    connect(d->openAgreement, &QPushButton::clicked, this, [this] {
        const QString agreement = d->result->agreement();
        accept();
        Q_EMIT followed({RecordLink::Kind::Agreement, agreement});
    });
    // Another window's command, or a checkpoint of this one, may have changed what the move would do.
    connect(client(), &EngineClient::changed, this, [this] {
        if (d->step != Step::Result)
            ask();
    });
}

/// What the move would do, by the command itself, run dry.
void MoveWizard::ask()
{
    d->outlook.reset();
    d->dryRun->ask(d->command());
    showObstacle();
}

void MoveWizard::showPreview(const CommandOutcome& outcome)
{
    if (d->step == Step::Result)
        return;
    d->outlook = outcome;
    if (outcome.move) {
        d->payer->setText(words::accountText(outcome.move->payer));
        d->integration->setText(outcome.move->integrationOn ? tr("✓ On: numbers can follow")
                                                            : tr("– Off: no number follows until it is enabled"));
        d->preview->tell(*outcome.move);
        d->question->setText(moveSentence(*outcome.move) + u' ' + numbersSentence(*outcome.move));
    } else {
        d->payer->setText(u"-"_s);
        d->integration->setText(u"-"_s);
    }
    showObstacle();
}

void MoveWizard::showObstacle()
{
    setObstacle(d->obstacle());
}

void MoveWizard::showStep(Step step)
{
    d->step = step;
    d->steps->setCurrentIndex(int(step));
    d->list->setCurrent(int(step));
    d->back->setVisible(step == Step::Preview || step == Step::Confirm);
    cancelButton()->setVisible(step != Step::Result);
    const std::array verbs{tr("Ne&xt: what becomes of it"), tr("Ne&xt: confirm"), tr("&Move the account"),
                           tr("&Close")};
    setVerb(verbs.at(std::size_t(step)));
    setProblem({});
    showObstacle();
    switch (step) {
    case Step::Where:
        return d->organization->setFocus(Qt::OtherFocusReason);
    case Step::Preview:
        return d->preview->focusFirst();
    case Step::Confirm:
        return d->checkpoint->setFocus(Qt::OtherFocusReason);
    case Step::Result:
        return verbButton()->setFocus(Qt::OtherFocusReason);
    }
}

void MoveWizard::perform()
{
    switch (d->step) {
    case Step::Where:
        return showStep(Step::Preview);
    case Step::Preview:
        return showStep(Step::Confirm);
    case Step::Confirm:
        return submit(d->command());
    case Step::Result:
        return accept();
    }
}

void MoveWizard::succeeded(const CommandOutcome& outcome)
{
    if (outcome.move) {
        d->done->setText(
            tr("%1 is in %2 now.", "account, organisation").arg(outcome.move->account.name, outcome.move->to));
        const QString left = followUpSentence(*outcome.move);
        d->followUp->setText(left.isEmpty() ? tr("Nothing else needs to be done.") : left);
        d->result->tell(*outcome.move);
        d->openAgreement->setVisible(!outcome.move->agreements.isEmpty());
    }
    showStep(Step::Result);
}

void MoveWizard::openWhy(const QString& title, const Telling& telling)
{
    openDialog<TraceDialog>(tr("Why: %1").arg(title), telling, this);
}

} // namespace podesk
