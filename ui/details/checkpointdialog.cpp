// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/checkpointdialog.h"

#include "ui/common/latest.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

} // namespace

class CheckpointDialog::Private
{
public:
    LimitedLineEdit* name;
    HintedField* field;
    QStringList taken;
};

CheckpointDialog::CheckpointDialog(CommandRunner* runner, QWidget* parent)
    : CommandDialog(runner, u"checkpointDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Save a checkpoint"));
    setVerb(tr("&Save checkpoint"));
    auto* intro = new QLabel(tr("A checkpoint names the workspace as it is now. You can go back to it later, even past "
                                "a deleted purchase order."),
                             this);
    intro->setWordWrap(true);
    d->name = new LimitedLineEdit(longestName, this);
    d->name->setObjectName(u"checkpointName"_s);
    d->name->setAccessibleName(tr("Name"));
    d->name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    d->field = new HintedField(d->name, this);
    auto* label = new QLabel(tr("&Name"), this);
    label->setBuddy(d->name);
    auto* form = new QFormLayout;
    form->addRow(label, d->field);
    content()->addWidget(intro);
    content()->addLayout(form);
    content()->addStretch();
    const auto review = [this] {
        const bool isTaken = d->taken.contains(d->name->text());
        const Error taken{ErrorCode::CheckpointExists, {}, {}, {{u"name"_s, d->name->text()}}};
        d->field->setProblem(isTaken ? words::errorHint(taken) : QString());
        setObstacle(isTaken ? words::errorHint(taken)
                            : (d->name->text().trimmed().isEmpty() ? tr("The checkpoint needs a name.") : QString()));
    };
    connect(d->name, &QLineEdit::textChanged, this, review);
    review();
    whenDone(client()->facts(), this, [this, review](const Result<WorkspaceFacts>& facts) {
        if (facts)
            d->taken = facts->checkpoints;
        review();
    });
    d->name->setFocus();
}

CheckpointDialog::~CheckpointDialog() = default;

bool CheckpointDialog::isDirty() const
{
    return !d->name->text().isEmpty();
}

void CheckpointDialog::perform()
{
    submit(SaveCheckpoint{d->name->text()});
}

} // namespace podesk
