// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/editorderdialog.h"

#include "ui/common/latest.h"
#include "ui/details/conflictpanel.h"
#include "ui/details/findingscheck.h"
#include "ui/details/headerfields.h"
#include "ui/details/orderform.h"
#include "ui/details/scrollingform.h"
#include "ui/words/words.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class EditOrderDialog::Private
{
public:
    OrderForm* form;
    ConflictPanel* conflict;
    FindingsCheck* check;
    QString obstacle; ///< what the rules say to the draft as a whole
    bool isRebasing = false;
    QString otherActor;
    PurchaseOrderHeader base;
    PurchaseOrderHeader yours;

    QString obstacleNow(const PurchaseOrderHeader& stored) const
    {
        if (conflict->isAsking() && !conflict->isDecided())
            return EditOrderDialog::tr("Choose a value for each field that two people changed.");
        if (!conflict->isAsking() && form->draft() == stored)
            return EditOrderDialog::tr("Nothing has been changed yet.");
        return obstacle;
    }
};

EditOrderDialog::EditOrderDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent)
    : OrderDialog(runner, id, u"editOrderDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Edit purchase order"));
    setVerb(tr("Sa&ve changes"));
    d->conflict = new ConflictPanel(this);
    d->form = new OrderForm(OrderForm::Purpose::Edit, this);
    d->form->setEnabled(false);
    d->check = new FindingsCheck(client(), this);
    content()->addWidget(d->conflict);
    content()->addWidget(new ScrollingForm(d->form, this), 1);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
    connect(d->form, &OrderForm::changed, this, [this] {
        if (!isLoaded())
            return;
        PurchaseOrder draft = order();
        draft.header = d->form->draft();
        d->check->check(draft, {});
        setObstacle(d->obstacleNow(order().header));
    });
    connect(d->conflict, &ConflictPanel::decided, this, [this] { setObstacle(d->obstacleNow(order().header)); });
    connect(d->check, &FindingsCheck::answered, this, [this](const QList<Error>& findings) {
        d->form->showFindings(findings);
        d->obstacle = findings.isEmpty() ? QString() : words::errorHint(findings.first());
        setObstacle(d->obstacleNow(order().header));
    });
}

EditOrderDialog::~EditOrderDialog() = default;

void EditOrderDialog::loaded()
{
    setWindowTitle(tr("Edit purchase order %1").arg(order().header.number));
    if (d->isRebasing) {
        d->isRebasing = false;
        d->form->setEnabled(false);
        if (!d->conflict->ask(d->base, d->yours, order().header, d->otherActor)) {
            // The two changes do not touch each other: both can stand.
            d->form->setEnabled(true);
            const PurchaseOrderHeader merged = d->conflict->merged();
            d->form->setDraft(order().header);
            d->form->showDraft(merged);
            setProblem(tr("%1 changed other fields of this purchase order meanwhile. Save again to keep both changes.")
                           .arg(d->otherActor));
        }
        setObstacle(d->obstacleNow(order().header));
        return;
    }
    d->conflict->setVisible(false);
    d->form->setEnabled(true);
    d->form->setDraft(order().header);
    d->form->focusFirst();
    whenDone(client()->completions(ListKind::PurchaseOrders, u"bill-from"_s, {}, 100), this,
             [this](const Result<QStringList>& names) {
                 if (names)
                     d->form->setKnownBillFrom(*names);
             });
}

bool EditOrderDialog::isDirty() const
{
    return isLoaded() && (d->conflict->isAsking() || d->form->isDirty());
}

void EditOrderDialog::perform()
{
    const PurchaseOrderHeader wanted = d->conflict->isAsking() ? d->conflict->merged() : d->form->draft();
    d->base = order().header;
    d->yours = wanted;
    const HeaderChanges changes = changesBetween(order().header, wanted);
    if (changes == HeaderChanges()) {
        accept(); // every choice fell for their value, which stands already
        return;
    }
    submit(EditPurchaseOrder{reference(), changes});
}

void EditOrderDialog::refusedWith(const CommandOutcome& outcome)
{
    if (outcome.refusal->code != ErrorCode::VersionConflict) {
        d->form->showFindings(outcome.refusals);
        OrderDialog::refusedWith(outcome);
        return;
    }
    d->otherActor = outcome.refusal->details.value(u"actor"_s, tr("Someone else")).toString();
    d->isRebasing = true;
    load();
}

} // namespace podesk
