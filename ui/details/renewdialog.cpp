// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/renewdialog.h"

#include "core/rules/renewal.h"
#include "ui/details/fieldhint.h"
#include "ui/details/findingscheck.h"
#include "ui/details/monthedit.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString span(Month from, Month to)
{
    const QLocale locale;
    return RenewDialog::tr("%1 – %2", "months: from – to")
        .arg(words::monthText(from, locale), words::monthText(to, locale));
}

} // namespace

class RenewDialog::Private
{
public:
    MonthEdit* effective;
    MonthEdit* expiration;
    HintedField* effectiveField;
    HintedField* expirationField;
    QLabel* note;
    QStandardItemModel* preview;
    FindingsCheck* check;
    Month proposed;

    /// A year further, or as many as it takes to reach the present.
    static Month proposal(Month expiration, Month now)
    {
        Month month = expiration.plus(12);
        while (month < now)
            month = month.plus(12);
        return month;
    }

    void showPreview(const PurchaseOrder& before, const PurchaseOrder& after)
    {
        preview->setRowCount(static_cast<int>(before.lines.size()));
        for (int row = 0; row < preview->rowCount(); ++row) {
            const LineItem& was = before.lines.at(row);
            const LineItem& is = after.lines.at(row);
            const bool moves = was.start != is.start || was.end != is.end;
            const QStringList cells{was.number, words::lineItemTypeWord(was.type), span(was.start, was.end),
                                    moves ? u"→ "_s + span(is.start, is.end) : RenewDialog::tr("stays")};
            for (int column = 0; column < cells.size(); ++column)
                preview->setItem(row, column, new QStandardItem(cells.at(column)));
        }
    }
};

RenewDialog::RenewDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent)
    : OrderDialog(runner, id, u"renewDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Renew purchase order"));
    setVerb(tr("&Renew"));
    build();
    d->check = new FindingsCheck(client(), this);
    connect(d->effective, &MonthEdit::monthChanged, this, &RenewDialog::review);
    connect(d->expiration, &MonthEdit::monthChanged, this, &RenewDialog::review);
    connect(d->check, &FindingsCheck::answered, this, &RenewDialog::showFindings);
}

RenewDialog::~RenewDialog() = default;

void RenewDialog::build()
{
    auto* form = new QFormLayout;
    const auto add = [this, form](const QString& label, const QString& name, MonthEdit*& edit) {
        edit = new MonthEdit(this);
        edit->setObjectName(name);
        edit->setEnabled(false); // until there are months to change
        edit->setAccessibleName(QString(label).remove(u'&'));
        auto* caption = new QLabel(label, this);
        caption->setBuddy(edit);
        auto* field = new HintedField(edit, this);
        form->addRow(caption, field);
        return field;
    };
    d->effectiveField = add(tr("&Effective month"), u"effective"_s, d->effective);
    d->expirationField = add(tr("E&xpiration month"), u"expiration"_s, d->expiration);
    d->note = new QLabel(this);
    d->note->setWordWrap(true);
    // Two lines from the start: the text comes after the layout has been settled.
    d->note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    d->preview = new QStandardItemModel(0, 4, this);
    d->preview->setHorizontalHeaderLabels({tr("Line"), words::fieldHeading(u"type"_s), tr("Now"), tr("Then")});
    auto* table = new PlainTable(u"renewPreview"_s, tr("What happens to the line items"), this);
    table->setModel(d->preview);
    content()->addLayout(form);
    content()->addWidget(d->note);
    content()->addWidget(table, 1);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 24);
}

void RenewDialog::review()
{
    if (!isLoaded())
        return;
    for (const auto& [edit, field] :
         {std::pair(d->effective, d->effectiveField), std::pair(d->expiration, d->expirationField)})
        field->setProblem(edit->month().isValid() ? QString() : tr("A month such as 2024-07."));
    if (!d->effective->month().isValid() || !d->expiration->month().isValid()) {
        setObstacle(tr("Both months are needed."));
        return;
    }
    const PurchaseOrder after = rules::renewed(order(), d->effective->month(), d->expiration->month());
    d->showPreview(order(), after);
    const Status status = after.statusAt(facts().now);
    d->note->setText(tr("Every line's end month moves by as much as the expiration does. Status afterwards: %1.")
                         .arg(words::statusWord(status)));
    d->check->check(after, {});
}

void RenewDialog::showFindings(const QList<Error>& findings)
{
    QString ofExpiration;
    for (const Error& finding : findings) {
        if (finding.code == ErrorCode::MonthsReversed)
            ofExpiration = words::errorHint(finding);
    }
    d->expirationField->setProblem(ofExpiration);
    const bool isSame =
        d->effective->month() == order().header.effective && d->expiration->month() == order().header.expiration;
    setObstacle(isSame ? tr("These are the months it has already.")
                       : (findings.isEmpty() ? QString() : words::errorHint(findings.first())));
}

void RenewDialog::loaded()
{
    setWindowTitle(tr("Renew purchase order %1").arg(order().header.number));
    d->proposed = Private::proposal(order().header.expiration, Month::containing(facts().now));
    d->effective->setMonth(order().header.effective);
    d->expiration->setMonth(d->proposed);
    d->effective->setEnabled(true);
    d->expiration->setEnabled(true);
    d->expiration->setFocus();
    Q_EMIT d->expiration->monthChanged(d->proposed);
}

bool RenewDialog::isDirty() const
{
    return isLoaded() && (d->effective->month() != order().header.effective || d->expiration->month() != d->proposed);
}

void RenewDialog::perform()
{
    submit(RenewPurchaseOrder{reference(), d->effective->month(), d->expiration->month()});
}

} // namespace podesk
