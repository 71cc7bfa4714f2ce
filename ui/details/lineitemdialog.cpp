// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/lineitemdialog.h"

#include "ui/details/findingscheck.h"
#include "ui/details/lineform.h"
#include "ui/details/lineitemtable.h"
#include "ui/details/scrollingform.h"
#include "ui/words/words.h"

#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class LineItemDialog::Private
{
public:
    QString lineNumber;
    LineForm* form;
    FindingsCheck* check;
    LineItem start;

    /// Where the line stands in the draft.
    int row(const PurchaseOrder& order) const
    {
        for (int i = 0; i < order.lines.size(); ++i) {
            if (!lineNumber.isEmpty() && order.lines.at(i).number == lineNumber)
                return i;
        }
        return static_cast<int>(order.lines.size());
    }

    PurchaseOrder draftOf(PurchaseOrder order) const
    {
        const LineItem line = form->draft();
        if (lineNumber.isEmpty()) {
            order.lines.append(line);
            return order;
        }
        for (LineItem& each : order.lines) {
            if (each.number == lineNumber)
                each = line;
        }
        return order;
    }
};

LineItemDialog::LineItemDialog(CommandRunner* runner, PurchaseOrderId id, const QString& lineNumber, QWidget* parent)
    : OrderDialog(runner, id, u"lineItemDialog"_s, parent), d(new Private{lineNumber, nullptr, nullptr, {}})
{
    setWindowTitle(lineNumber.isEmpty() ? tr("Add line item") : tr("Edit line item %1").arg(lineNumber));
    setVerb(lineNumber.isEmpty() ? tr("&Add line item") : tr("Sa&ve line item"));
    d->form = new LineForm(this);
    d->form->setEnabled(false);
    d->check = new FindingsCheck(client(), this);
    content()->addWidget(new ScrollingForm(d->form, this));
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 27);
    connect(d->form, &LineForm::changed, this, [this] {
        if (!isLoaded() || !d->form->isEnabled())
            return;
        if (const QString unreadable = d->form->unreadable(); !unreadable.isEmpty())
            setObstacle(unreadable);
        else
            d->check->check(d->draftOf(order()), {});
    });
    connect(d->check, &FindingsCheck::answered, this, [this](const QList<Error>& findings) {
        const int row = d->row(order());
        QList<Error> ofLine;
        for (const Error& finding : findings) {
            if (finding.details.contains(u"line"_s) && finding.details.value(u"row"_s).toInt() == row)
                ofLine.append(finding);
        }
        d->form->showFindings(ofLine);
        const bool isUnchanged = !d->lineNumber.isEmpty() && d->form->draft() == d->start;
        const QString first =
            findings.isEmpty() ? QString() : words::errorHint(ofLine.isEmpty() ? findings.first() : ofLine.first());
        setObstacle(!d->form->unreadable().isEmpty() ? d->form->unreadable()
                                                     : (isUnchanged ? tr("Nothing has been changed yet.") : first));
    });
}

LineItemDialog::~LineItemDialog() = default;

void LineItemDialog::loaded()
{
    const PurchaseOrder& stored = order();
    const auto line = std::find_if(stored.lines.begin(), stored.lines.end(),
                                   [this](const LineItem& each) { return each.number == d->lineNumber; });
    if (!d->lineNumber.isEmpty() && line == stored.lines.end()) {
        Error gone{
            ErrorCode::NotFound, {}, stored.header.number, {{u"kind"_s, u"line-item"_s}, {u"value"_s, d->lineNumber}}};
        setObstacle(words::errorHint(gone));
        return;
    }
    setWindowTitle(d->lineNumber.isEmpty() ? tr("Add line item to %1").arg(stored.header.number)
                                           : tr("Edit line item %1 of %2").arg(d->lineNumber, stored.header.number));
    d->start = d->lineNumber.isEmpty() ? proposedLine(stored.header, stored.lines) : *line;
    d->form->setOrder(stored.header);
    d->form->setDraft(d->start);
    d->form->setEnabled(true);
    d->form->focusFirst();
    d->check->check(d->draftOf(stored), {});
}

bool LineItemDialog::isDirty() const
{
    return isLoaded() && d->form->isEnabled() && d->form->isDirty();
}

void LineItemDialog::perform()
{
    if (d->lineNumber.isEmpty())
        submit(AddLineItem{reference(), d->form->draft()});
    else
        submit(EditLineItem{reference(), d->lineNumber, d->form->draft()});
}

void LineItemDialog::refusedWith(const CommandOutcome& outcome)
{
    d->form->showFindings(outcome.refusals);
    OrderDialog::refusedWith(outcome);
}

} // namespace podesk
