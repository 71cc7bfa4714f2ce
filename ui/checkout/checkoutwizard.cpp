// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkoutwizard.h"

#include "ui/checkout/configurestep.h"
#include "ui/checkout/dryrun.h"
#include "ui/checkout/offerstep.h"
#include "ui/checkout/purchaseordersection.h"
#include "ui/checkout/resultstep.h"
#include "ui/checkout/reviewstep.h"
#include "ui/checkout/steplist.h"
#include "ui/checkout/tracedialog.h"
#include "ui/common/latest.h"
#include "ui/common/permissions.h"
#include "ui/details/addorderwizard.h"
#include "ui/details/neartwin.h"
#include "ui/details/scrollingform.h"
#include "ui/help/helpdesk.h"
#include "ui/words/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class CheckoutWizard::Private
{
public:
    StepList* list;
    QStackedWidget* steps;
    OfferStep* offer;
    ConfigureStep* configure;
    ReviewStep* review;
    ResultStep* result;
    QPushButton* back;
    QLabel* acting;
    DryRun* dryRun;
    NearTwinCheck* twins;
    Latest newestView;
    Step step = Step::Offer;
    std::optional<CheckoutView> view;      ///< of the offer that is chosen; nothing until it has come
    std::optional<CommandOutcome> preview; ///< of command(); nothing until it has come
    std::optional<Error> problem;          ///< with the offer itself

    bool isAsking() const { return !problem && (!view || !preview); }

    QString obstacle() const
    {
        if (step == Step::Offer) // which account buys is not known yet
            return offer->hasAccounts() ? QString() : CheckoutWizard::tr("Loading the workspace…");
        if (step == Step::Result)
            return {};
        if (problem)
            return words::errorSentence(*problem);
        if (isAsking())
            return CheckoutWizard::tr("Finding out what would happen…");
        return preview->refusal ? words::errorSentence(*preview->refusal) : QString();
    }
};

CheckoutWizard::CheckoutWizard(CommandRunner* runner, const CatalogueEntry& entry, QWidget* parent)
    : CommandDialog(runner, u"checkoutWizard"_s, parent), d(new Private)
{
    setWindowTitle(tr("Subscribe to %1 (%2)", "product, product family")
                       .arg(entry.product.name, words::productFamilyWord(entry.product.family)));
    build(entry);
    wire();
    showStep(Step::Offer);
    begin();
}

CheckoutWizard::~CheckoutWizard() = default;

void CheckoutWizard::build(const CatalogueEntry& entry)
{
    d->list = new StepList({tr("Offer"), tr("Configure"), tr("Review"), tr("Result")}, this);
    d->offer = new OfferStep(entry, this);
    d->configure = new ConfigureStep(client(), this);
    d->review = new ReviewStep(this);
    d->result = new ResultStep(client(), this);
    d->dryRun = new DryRun(runner(), this);
    d->twins = new NearTwinCheck(client(), this);
    d->steps = new QStackedWidget(this);
    d->steps->setObjectName(u"steps"_s);
    d->steps->addWidget(d->offer);
    d->steps->addWidget(new ScrollingForm(d->configure, this));
    d->steps->addWidget(d->review);
    d->steps->addWidget(d->result);
    const QString identity = runner()->permissions()->identity();
    d->acting = new QLabel(identity.isEmpty() ? QString() : tr("Acting as: %1").arg(identity), this);
    d->acting->setObjectName(u"actingAsLabel"_s);
    d->acting->setTextFormat(Qt::PlainText);
    d->acting->setVisible(!identity.isEmpty());
    d->back = new QPushButton(tr("&Back"), this);
    d->back->setObjectName(u"back"_s);
    d->back->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(d->list);
    row->addWidget(d->steps, 1);
    content()->addWidget(d->acting, 0, Qt::AlignTrailing);
    content()->addLayout(row, 1);
    content()->addWidget(d->back, 0, Qt::AlignLeading);
    resize(fontMetrics().averageCharWidth() * 158, fontMetrics().height() * 40);
}

void CheckoutWizard::wire()
{
    connect(d->back, &QPushButton::clicked, this, [this] { showStep(Step(int(d->step) - 1)); });
    connect(d->offer, &OfferStep::opened, this, [this] {
        if (verbButton()->isEnabled())
            showStep(Step::Configure);
    });
    connect(d->configure, &ConfigureStep::changed, this, [this] {
        d->configure->section()->showWaiting();
        d->twins->check(command().poNumber.value_or(QString()));
        askPreview();
    });
    PurchaseOrderSection* section = d->configure->section();
    connect(d->twins, &NearTwinCheck::answered, section, &PurchaseOrderSection::setNearTwin);
    connect(section, &PurchaseOrderSection::gateWhyRequested, this, &CheckoutWizard::openGateWhy);
    connect(section, &PurchaseOrderSection::ruleRequested, this, [this](const QString& rule) {
        if (HelpDesk* help = HelpDesk::of(this))
            help->openRule(rule);
        else
            openGateWhy();
    });
    connect(d->configure, &ConfigureStep::blanketOrderRequested, this, &CheckoutWizard::addBlanketOrder);
    connect(d->review, &ReviewStep::whyRequested, this, &CheckoutWizard::openWhy);
    connect(d->dryRun, &DryRun::answered, this, &CheckoutWizard::showPreview);
    connect(d->result, &ResultStep::orderRequested, this, [this](PurchaseOrderId order) {
        accept();
        Q_EMIT orderRequested(order);
    });
    connect(d->result, &ResultStep::agreementRequested, this, [this](const QString& number) {
        accept();
        Q_EMIT agreementRequested(number);
    });
    connect(d->result, &ResultStep::invoiceRequested, this, [this](InvoiceId invoice) {
        accept();
        Q_EMIT invoiceRequested(invoice);
    });
    connect(d->result, &ResultStep::advanceRequested, this, [this](Instant to) {
        accept();
        Q_EMIT advanceRequested(to);
    });
    // Another window's command may have changed what this purchase would do.
    connect(client(), &EngineClient::changed, this, [this] {
        if (d->step == Step::Configure || d->step == Step::Review) {
            askFacts();
            askView();
        }
    });
}

void CheckoutWizard::begin()
{
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts) {
            setProblem(words::errorSentence(facts.error()));
            return;
        }
        d->offer->setAccounts(facts->accounts, runner()->permissions()->account());
        showObstacle();
        d->configure->setFacts(*facts);
    });
}

/// Edition and clock may be others than when the checkout opened.
void CheckoutWizard::askFacts()
{
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (facts)
            d->configure->setFacts(*facts);
    });
}

CheckoutWizard::Step CheckoutWizard::step() const
{
    return d->step;
}

bool CheckoutWizard::isAsking() const
{
    return d->isAsking();
}

Subscribe CheckoutWizard::command() const
{
    Subscribe command;
    command.offer = d->offer->offer().code;
    command.account = d->offer->account();
    d->configure->fill(command);
    return command;
}

void CheckoutWizard::showStep(Step step)
{
    const bool isNewOffer = d->step == Step::Offer && step == Step::Configure;
    d->step = step;
    d->steps->setCurrentIndex(int(step));
    d->list->setCurrent(int(step));
    d->back->setVisible(step == Step::Configure || step == Step::Review);
    cancelButton()->setVisible(step != Step::Result);
    const std::array verbs{tr("Ne&xt: configure"), tr("Ne&xt: review"), tr("&Subscribe"), tr("&Close")};
    setVerb(verbs.at(std::size_t(step)));
    setProblem({});
    if (isNewOffer) {
        d->view.reset();
        d->configure->setOffer(d->offer->product(), d->offer->offer());
        d->configure->setBlanketObstacle(runner()->permissions()->obstacle<CreatePurchaseOrder>());
        askView();
    }
    showObstacle();
    switch (step) {
    case Step::Offer:
        return d->offer->focusFirst();
    case Step::Configure:
        return d->configure->focusFirst();
    case Step::Review:
        return d->review->focusFirst();
    case Step::Result:
        return verbButton()->setFocus(Qt::OtherFocusReason);
    }
}

/// How the checkout opens for the chosen offer, and then what it would do.
void CheckoutWizard::askView()
{
    d->problem.reset();
    const Subscribe wanted = command();
    d->newestView.ask(client()->checkout(wanted.offer, wanted.account, runner()->permissions()->identity()), this,
                      [this](const Result<CheckoutView>& view) {
                          if (view) {
                              d->view = *view;
                              d->configure->setView(*view);
                          } else {
                              d->problem = view.error();
                          }
                          askPreview();
                      });
    showObstacle();
}

void CheckoutWizard::askPreview()
{
    d->preview.reset();
    d->dryRun->ask(command());
    showObstacle();
}

void CheckoutWizard::showPreview(const CommandOutcome& outcome)
{
    d->preview = outcome;
    d->configure->showPreview(outcome);
    if (d->view && outcome.purchase)
        d->review->show(*d->view, command(), *outcome.purchase);
    showObstacle();
}

void CheckoutWizard::showObstacle()
{
    setObstacle(d->obstacle());
}

void CheckoutWizard::perform()
{
    switch (d->step) {
    case Step::Offer:
        return showStep(Step::Configure);
    case Step::Configure:
        return showStep(Step::Review);
    case Step::Review:
        return submit(command());
    case Step::Result:
        return accept();
    }
}

bool CheckoutWizard::isDirty() const
{
    return d->step != Step::Result && d->configure->isTyped();
}

void CheckoutWizard::succeeded(const CommandOutcome& outcome)
{
    if (d->view)
        d->result->show(*d->view, outcome);
    showStep(Step::Result);
}

void CheckoutWizard::refusedWith(const CommandOutcome& outcome)
{
    CommandDialog::refusedWith(outcome);
    d->configure->showPreview(outcome);
}

void CheckoutWizard::openWhy(const QString& title, const Telling& telling)
{
    openDialog<TraceDialog>(tr("Why: %1").arg(title), telling, this);
}

/// Paid by the account that pays for this purchase, billed from the seller of this offer.
void CheckoutWizard::addBlanketOrder()
{
    if (!d->view)
        return;
    auto* wizard = openDialog<AddOrderWizard>(runner(), this);
    wizard->propose(d->view->payer.number, d->offer->offer().sellerOfRecord, LineItemType::MarketplaceBlanketUsage);
}

void CheckoutWizard::openGateWhy()
{
    if (!d->view || !d->view->gate.outcome || !d->view->gate.outcome->reason)
        return;
    openWhy(tr("the purchase order field"), tellingOf(*d->view->gate.outcome->reason, d->view->gate.trace));
}

} // namespace podesk
