// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/addorderwizard.h"

#include "ui/common/latest.h"
#include "ui/details/findingscheck.h"
#include "ui/details/lineitemtable.h"
#include "ui/details/neartwin.h"
#include "ui/details/orderform.h"
#include "ui/details/orderrows.h"
#include "ui/details/scrollingform.h"
#include "ui/words/words.h"

#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsProposed = 12;

bool isAboutHeader(const Error& finding)
{
    return !finding.details.contains(u"line"_s) && !finding.details.contains(u"row"_s) &&
           finding.code != ErrorCode::NoLineItem && finding.code != ErrorCode::LineLimit;
}

/// A part that most people leave empty: folded away until its box is ticked.
QGroupBox* foldable(const QString& title, const QString& name, QWidget* inside, QWidget* parent)
{
    auto* box = new QGroupBox(title, parent);
    box->setObjectName(name);
    box->setAccessibleName(QString(title).remove(u'&'));
    box->setCheckable(true);
    box->setFlat(true);
    box->setChecked(false);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(inside);
    // Folded away it is a line with its title, not an empty frame.
    const QMargins open = layout->contentsMargins();
    const int titleHeight = box->fontMetrics().height() * 3 / 2;
    const auto fold = [box, inside, layout, open, titleHeight](bool isOpen) {
        box->setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : titleHeight);
        inside->setVisible(isOpen);
        layout->setContentsMargins(isOpen ? open : QMargins());
    };
    fold(false);
    QObject::connect(box, &QGroupBox::toggled, inside, fold);
    return box;
}

} // namespace

class AddOrderWizard::Private
{
public:
    enum Step { Details, Lines };

    QStackedWidget* steps;
    QList<QLabel*> stepLabels;
    OrderForm* form;
    RowsEditor* contacts;
    RowsEditor* tags;
    QGroupBox* contactsBox;
    QGroupBox* tagsBox;
    LineItemTable* lines;
    QPushButton* back;
    FindingsCheck* check;
    NearTwinCheck* twins;
    WorkspaceFacts facts;
    PurchaseOrderHeader proposal;
    QString proposedPayer;
    std::optional<LineItemType> proposedType; ///< of a line that is still to be added
    QList<Error> findings;
    bool isReady = false;
    bool isJudged = false; ///< the rules have answered once

    QWidget* detailsPage(QWidget* parent)
    {
        auto* page = new QWidget(parent);
        auto* layout = new QVBoxLayout(page);
        form = new OrderForm(OrderForm::Purpose::New, page);
        contacts = new RowsEditor(contactWording(), page);
        tags = new RowsEditor(tagWording(), page);
        for (RowsEditor* editor : {contacts, tags})
            editor->setMinimumHeight(editor->fontMetrics().height() * 9);
        contactsBox = foldable(AddOrderWizard::tr("Co&ntacts (optional; without any, no e-mails are sent)"),
                               u"contactsBox"_s, contacts, page);
        tagsBox = foldable(AddOrderWizard::tr("Ta&gs (optional)"), u"tagsBox"_s, tags, page);
        layout->addWidget(form);
        layout->addWidget(contactsBox);
        layout->addWidget(tagsBox);
        layout->addStretch();
        return new ScrollingForm(page, parent);
    }

    PurchaseOrder draft() const
    {
        PurchaseOrder order;
        order.header = form->draft();
        order.lines = lines->lines();
        if (contactsBox->isChecked())
            order.contacts = contactsOf(contacts->rows());
        if (tagsBox->isChecked())
            order.tags = tagsOf(tags->rows());
        return order;
    }

    QString detailsObstacle() const
    {
        if (!isReady || !isJudged)
            return AddOrderWizard::tr("Loading the workspace…");
        for (const Error& finding : findings) {
            if (isAboutHeader(finding))
                return words::errorHint(finding);
        }
        if (contactsBox->isChecked()) {
            if (const QString finding = reviewContacts(contacts, facts.quotas); !finding.isEmpty())
                return finding;
        }
        return tagsBox->isChecked() ? reviewTags(tags, facts.quotas) : QString();
    }

    QString linesObstacle() const
    {
        if (const QString unreadable = lines->unreadable(); !unreadable.isEmpty())
            return unreadable;
        for (const Error& finding : findings) {
            if (!isAboutHeader(finding))
                return words::errorSentence(finding);
        }
        return detailsObstacle();
    }
};

AddOrderWizard::AddOrderWizard(CommandRunner* runner, QWidget* parent)
    : CommandDialog(runner, u"addOrderWizard"_s, parent), d(new Private)
{
    setWindowTitle(tr("Add purchase order"));
    build();
    wire();
    showStep(Private::Details);
    d->form->setEnabled(false); // what is typed before the proposal arrives would be lost
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (facts)
            begin(*facts);
        else
            setProblem(words::errorSentence(facts.error()));
    });
    whenDone(client()->completions(ListKind::PurchaseOrders, u"bill-from"_s, {}, 100), this,
             [this](const Result<QStringList>& names) {
                 if (names)
                     d->form->setKnownBillFrom(*names);
             });
}

AddOrderWizard::~AddOrderWizard() = default;

void AddOrderWizard::build()
{
    auto* row = new QHBoxLayout;
    auto* side = new QVBoxLayout;
    for (const QString& step : {tr("1  Details"), tr("2  Line items")}) {
        auto* label = new QLabel(step, this);
        d->stepLabels.append(label);
        side->addWidget(label);
    }
    side->addStretch();
    d->steps = new QStackedWidget(this);
    d->steps->setObjectName(u"steps"_s);
    d->steps->addWidget(d->detailsPage(this));
    d->lines = new LineItemTable(this);
    d->steps->addWidget(d->lines);
    row->addLayout(side);
    row->addWidget(d->steps, 1);
    content()->addLayout(row, 1);
    d->back = new QPushButton(tr("Bac&k: details"), this);
    d->back->setObjectName(u"back"_s);
    d->back->setAutoDefault(false);
    content()->addWidget(d->back, 0, Qt::AlignLeft);
    d->check = new FindingsCheck(client(), this);
    d->twins = new NearTwinCheck(client(), this);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
}

void AddOrderWizard::wire()
{
    connect(d->back, &QPushButton::clicked, this, [this] { showStep(Private::Details); });
    connect(d->form, &OrderForm::changed, this, &AddOrderWizard::review);
    connect(d->lines, &LineItemTable::changed, this, &AddOrderWizard::review);
    for (RowsEditor* editor : {d->contacts, d->tags})
        connect(editor, &RowsEditor::changed, this, &AddOrderWizard::review);
    for (QGroupBox* box : {d->contactsBox, d->tagsBox})
        connect(box, &QGroupBox::toggled, this, &AddOrderWizard::review);
    connect(d->twins, &NearTwinCheck::answered, d->form, &OrderForm::setNearTwin);
    connect(d->check, &FindingsCheck::answered, this, [this](const QList<Error>& findings) {
        d->findings = findings;
        d->isJudged = true;
        d->form->showFindings(findings);
        d->lines->showFindings(findings);
        showObstacle();
    });
}

void AddOrderWizard::propose(const QString& payer, const QString& billFrom, LineItemType type)
{
    d->proposal.billFrom = billFrom;
    d->proposedPayer = payer;
    d->proposedType = type;
}

void AddOrderWizard::begin(const WorkspaceFacts& facts)
{
    d->facts = facts;
    d->proposal.effective = Month::containing(facts.now);
    d->proposal.expiration = d->proposal.effective.plus(monthsProposed - 1);
    d->proposal.currency = Currency::fromCode(u"USD").value_or(Currency());
    d->isReady = true;
    d->form->setQuotas(facts.quotas);
    d->form->setAccounts(facts.accounts);
    d->form->setPayer(d->proposedPayer);
    d->contacts->setLimit(facts.quotas.contactsPerOrder);
    d->tags->setLimit(facts.quotas.tagsPerOrder);
    d->form->setEnabled(true);
    d->form->setDraft(d->proposal);
    d->form->focusFirst();
}

void AddOrderWizard::showStep(int step)
{
    d->steps->setCurrentIndex(step);
    for (qsizetype i = 0; i < d->stepLabels.size(); ++i) {
        QFont font = this->font();
        font.setBold(i == step);
        d->stepLabels.at(i)->setFont(font);
        d->stepLabels.at(i)->setAccessibleDescription(i == step ? tr("current step") : QString());
    }
    d->back->setVisible(step == Private::Lines);
    setVerb(step == Private::Details ? tr("Next: &line items") : tr("Submit &purchase order"));
    if (step == Private::Lines) {
        d->lines->setOrder(d->form->draft());
        if (const auto type = std::exchange(d->proposedType, std::nullopt))
            d->lines->addLine(*type);
    }
    setProblem({});
    review();
    if (step == Private::Lines)
        d->lines->focusFirst();
    else
        d->form->focusFirst();
}

void AddOrderWizard::review()
{
    if (!d->isReady) {
        showObstacle();
        return;
    }
    const PurchaseOrder draft = d->draft();
    d->check->check(draft, d->form->payer());
    d->twins->check(draft.header.number);
    showObstacle();
}

void AddOrderWizard::showObstacle()
{
    setObstacle(d->steps->currentIndex() == Private::Details ? d->detailsObstacle() : d->linesObstacle());
}

void AddOrderWizard::perform()
{
    if (d->steps->currentIndex() == Private::Details) {
        showStep(Private::Lines);
        return;
    }
    submit(CreatePurchaseOrder{d->form->payer(), d->draft()});
}

bool AddOrderWizard::isDirty() const
{
    return d->isReady && (d->form->isDirty() || !d->lines->lines().isEmpty() || !d->contacts->rows().isEmpty() ||
                          !d->tags->rows().isEmpty());
}

void AddOrderWizard::succeeded(const CommandOutcome& outcome)
{
    Q_EMIT orderCreated(outcome.created);
    accept();
}

void AddOrderWizard::refusedWith(const CommandOutcome& outcome)
{
    d->findings = outcome.refusals;
    d->form->showFindings(outcome.refusals);
    d->lines->showFindings(outcome.refusals);
    CommandDialog::refusedWith(outcome);
}

} // namespace podesk
