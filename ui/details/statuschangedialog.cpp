// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/statuschangedialog.h"

#include "ui/common/latest.h"
#include "ui/details/plaintable.h"
#include "ui/details/statusrowsmodel.h"
#include "ui/words/words.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

struct Sums
{
    int allowed = 0;
    int refused = 0;
    int matchNothing = 0;
};

Sums sumsOf(const QList<RowOutcome>& rows)
{
    Sums sums;
    for (const RowOutcome& row : rows) {
        ++(row.refusal ? sums.refused : sums.allowed);
        sums.matchNothing += row.matchesNothing ? 1 : 0;
    }
    return sums;
}

} // namespace

class StatusChangeDialog::Private
{
public:
    QList<OrderRef> orders;
    Status to;
    QLabel* summary;
    QLabel* reason; ///< the current row's note in full
    QLabel* followUp;
    StatusRowsModel* model;
    PlainTable* table;
    bool hasRun = false;

    QString title() const
    {
        switch (to) {
        case Status::Active:
            return StatusChangeDialog::tr("Make active");
        case Status::Suspended:
        case Status::SuspendedExpired:
            return StatusChangeDialog::tr("Suspend");
        case Status::Expired:
            return StatusChangeDialog::tr("Change to expired");
        }
        return {};
    }
    QString verb(int count) const
    {
        switch (to) {
        case Status::Active:
            return StatusChangeDialog::tr("&Make %n active", nullptr, count);
        case Status::Suspended:
        case Status::SuspendedExpired:
            return StatusChangeDialog::tr("&Suspend %n", nullptr, count);
        case Status::Expired:
            return StatusChangeDialog::tr("Change %n to &expired", nullptr, count);
        }
        return {};
    }
    void showRows(const QList<RowOutcome>& rows, StatusRowsModel::Tense tense)
    {
        model->setRows(rows, tense);
        // Each reason in full, as high as it needs; of so many that measuring them would be felt, the current one
        // stands below the table.
        constexpr qsizetype mostMeasured = 500;
        const bool isMeasured = rows.size() <= mostMeasured;
        table->verticalHeader()->setSectionResizeMode(isMeasured ? QHeaderView::ResizeToContents
                                                                 : QHeaderView::Interactive);
    }
    void showFollowUp(const Sums& sums)
    {
        followUp->setVisible(sums.matchNothing > 0);
        followUp->setText(StatusChangeDialog::tr(
            "%n active purchase order(s) will match no invoice, because every line item has ended. Renew them to "
            "move the line items' end months (B44).",
            nullptr, sums.matchNothing));
    }
};

StatusChangeDialog::StatusChangeDialog(CommandRunner* runner, const QList<OrderRef>& orders, Status to, QWidget* parent)
    : CommandDialog(runner, u"statusChangeDialog"_s, parent)
    , d(new Private{orders, to, nullptr, nullptr, nullptr, nullptr, nullptr})
{
    setWindowTitle(d->title());
    setVerb(d->verb(static_cast<int>(orders.size())));
    d->summary = new QLabel(this);
    d->summary->setObjectName(u"summary"_s);
    d->summary->setWordWrap(true);
    d->followUp = new QLabel(this);
    d->followUp->setObjectName(u"followUp"_s);
    d->followUp->setWordWrap(true);
    d->followUp->setVisible(false);
    d->reason = new QLabel(this);
    d->reason->setObjectName(u"reason"_s);
    d->reason->setWordWrap(true);
    d->reason->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that the table does not jump from row to row
    d->reason->setTextFormat(Qt::PlainText);
    d->model = new StatusRowsModel(this);
    d->table = new PlainTable(u"statusRows"_s, tr("Effect on each purchase order"), this);
    d->table->setModel(d->model);
    d->table->setWordWrap(true);
    connect(d->table, &PlainTable::currentRowChanged, this, [this](int row) {
        d->reason->setText(row < 0 ? QString() : d->model->index(row, StatusRowsModel::Note).data().toString());
    });
    content()->addWidget(d->summary);
    content()->addWidget(d->table, 1);
    content()->addWidget(d->reason);
    content()->addWidget(d->followUp);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
    setObstacle(tr("Finding out what would happen…"));
    whenDone(runner->preview(ChangeStatus{orders, to}), this,
             [this](const CommandOutcome& outcome) { showPreview(outcome); });
}

StatusChangeDialog::~StatusChangeDialog() = default;

void StatusChangeDialog::showPreview(const CommandOutcome& outcome)
{
    if (outcome.rows.isEmpty() && outcome.refusal) {
        setObstacle(words::errorSentence(*outcome.refusal));
        return;
    }
    d->showRows(outcome.rows, StatusRowsModel::Tense::WouldBe);
    const Sums sums = sumsOf(outcome.rows);
    QString summary = tr("%n purchase order(s) would change.", nullptr, sums.allowed);
    if (sums.refused > 0)
        summary += u' ' + tr("%n would be refused and stay as they are; the reason stands beside each.", nullptr,
                             sums.refused);
    d->summary->setText(summary);
    d->showFollowUp(sums);
    setVerb(d->verb(sums.allowed));
    setObstacle(sums.allowed > 0 ? QString() : tr("None of them can be changed this way."));
    (sums.allowed > 0 ? static_cast<QWidget*>(verbButton()) : d->table)->setFocus();
}

QList<PurchaseOrderId> StatusChangeDialog::refusedOrders() const
{
    QList<PurchaseOrderId> refused;
    if (!d->hasRun) {
        for (const OrderRef& order : d->orders)
            refused.append(order.id);
        return refused;
    }
    for (const RowOutcome& row : d->model->rows()) {
        if (row.refusal)
            refused.append(row.id);
    }
    return refused;
}

void StatusChangeDialog::perform()
{
    if (d->hasRun)
        accept();
    else
        submit(ChangeStatus{d->orders, d->to});
}

void StatusChangeDialog::showResult(const CommandOutcome& outcome)
{
    d->hasRun = true;
    d->showRows(outcome.rows, StatusRowsModel::Tense::Was);
    const Sums sums = sumsOf(outcome.rows);
    QString summary = tr("%n purchase order(s) changed.", nullptr, sums.allowed);
    if (sums.refused > 0)
        summary += u' ' + tr("%n refused; they stay selected in the list.", nullptr, sums.refused);
    d->summary->setText(summary);
    d->showFollowUp(sums);
    setVerb(tr("&Close"));
    cancelButton()->setVisible(false);
    verbButton()->setFocus();
    Q_EMIT statusChanged(refusedOrders());
}

void StatusChangeDialog::succeeded(const CommandOutcome& outcome)
{
    showResult(outcome);
}

void StatusChangeDialog::refusedWith(const CommandOutcome& outcome)
{
    if (outcome.rows.isEmpty()) {
        CommandDialog::refusedWith(outcome);
        return;
    }
    showResult(outcome);
}

} // namespace podesk
