// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/duplicatedialog.h"

#include "ui/details/fieldhint.h"
#include "ui/details/findingscheck.h"
#include "ui/details/limitededits.h"
#include "ui/details/neartwin.h"
#include "ui/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class DuplicateDialog::Private
{
public:
    QLabel* intro;
    LimitedLineEdit* number;
    HintedField* field;
    FindingsCheck* check;
    NearTwinCheck* twins;
    QString payer;
};

DuplicateDialog::DuplicateDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent)
    : OrderDialog(runner, id, u"duplicateDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Duplicate purchase order"));
    setVerb(tr("&Duplicate"));
    d->intro = new QLabel(this);
    d->intro->setWordWrap(true);
    d->intro->setTextFormat(Qt::PlainText);
    d->number = new LimitedLineEdit(longestNumber, this);
    d->number->setObjectName(u"number"_s);
    d->number->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    d->number->setEnabled(false); // what is typed before the purchase order has come would not be looked at
    d->field = new HintedField(d->number, this);
    d->check = new FindingsCheck(client(), this);
    d->twins = new NearTwinCheck(client(), this);
    auto* form = new QFormLayout;
    auto* label = new QLabel(tr("&New purchase order ID"), this);
    label->setBuddy(d->number);
    d->number->setAccessibleName(tr("New purchase order ID"));
    form->addRow(label, d->field);
    content()->addWidget(d->intro);
    content()->addLayout(form);
    content()->addStretch();
    resize(fontMetrics().averageCharWidth() * 75, fontMetrics().height() * 11);

    connect(d->number, &QLineEdit::textChanged, this, [this] {
        if (!isLoaded())
            return;
        PurchaseOrder draft = order();
        draft.id = {};
        draft.header.number = d->number->text();
        draft.lines.removeIf([](const LineItem& line) { return line.type == LineItemType::MarketplaceTransaction; });
        d->check->check(draft, d->payer);
        d->twins->check(d->number->text());
    });
    connect(d->check, &FindingsCheck::answered, this, [this](const QList<Error>& findings) {
        QString ofNumber;
        for (const Error& finding : findings) {
            if (finding.details.value(u"field"_s) == u"number"_s && !finding.details.contains(u"line"_s))
                ofNumber = words::errorHint(finding);
        }
        d->field->setProblem(d->number->text().isEmpty() ? QString() : ofNumber);
        setObstacle(findings.isEmpty() ? QString() : words::errorHint(findings.first()));
    });
    connect(d->twins, &NearTwinCheck::answered, this, [this](const QString& twin) {
        d->field->setNote(twin.isEmpty() ? QString() : tr("“%1” exists already and looks nearly the same.").arg(twin),
                          FieldHint::Kind::Warning);
    });
}

DuplicateDialog::~DuplicateDialog() = default;

void DuplicateDialog::loaded()
{
    d->payer.clear();
    for (const Account& account : facts().accounts) {
        if (account.id == order().payer)
            d->payer = account.number;
    }
    const auto transactions = std::count_if(order().lines.begin(), order().lines.end(), [](const LineItem& line) {
        return line.type == LineItemType::MarketplaceTransaction;
    });
    QString intro = tr("A copy of %1 with its line items, contacts and tags; it starts as active, with full balances.")
                        .arg(order().header.number);
    if (transactions > 0)
        intro += u' ' + tr("%n Marketplace transaction line(s) stay behind: they belong to a purchase (G7).", nullptr,
                           static_cast<int>(transactions));
    d->intro->setText(intro);
    setObstacle(tr("The copy needs an ID of its own."));
    d->number->setEnabled(true);
    d->number->setFocus();
}

bool DuplicateDialog::isDirty() const
{
    return !d->number->text().isEmpty();
}

void DuplicateDialog::perform()
{
    submit(DuplicatePurchaseOrder{reference(), d->number->text()});
}

void DuplicateDialog::succeeded(const CommandOutcome& outcome)
{
    Q_EMIT orderCreated(outcome.created);
    accept();
}

} // namespace podesk
