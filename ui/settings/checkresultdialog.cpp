// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/checkresultdialog.h"

#include "ui/common/latest.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/settings/checkfindingsmodel.h"
#include "ui/words/words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class CheckResultDialog::Private
{
public:
    QLabel* verdict;
    FieldHint* problem;
    CheckFindingsModel* model;
    PlainTable* table;
    QProgressBar* progress;
};

CheckResultDialog::CheckResultDialog(EngineClient* client, QWidget* parent) : QDialog(parent), d(new Private)
{
    setObjectName(u"checkResultDialog"_s);
    setWindowTitle(tr("Check the workspace"));
    d->verdict = new QLabel(tr("Recomputing every sum, reference and the journal's chain…"), this);
    d->verdict->setObjectName(u"verdict"_s);
    d->verdict->setWordWrap(true);
    d->problem = new FieldHint(this);
    d->model = new CheckFindingsModel(this);
    d->table = new PlainTable(u"checkFindings"_s, tr("Findings"), this);
    d->table->setModel(d->model);
    d->table->setVisible(false);
    d->progress = new QProgressBar(this);
    d->progress->setRange(0, 0);
    d->progress->setAccessibleName(tr("Checking"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(d->verdict);
    layout->addWidget(d->progress);
    layout->addWidget(d->problem);
    layout->addWidget(d->table, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whenDone(client->check(), this, [this](const Result<QList<CheckFinding>>& findings) {
        d->progress->setVisible(false);
        if (!findings) {
            d->verdict->clear();
            d->problem->say(FieldHint::Kind::Problem, words::errorSentence(findings.error()));
            return;
        }
        d->model->setFindings(*findings);
        d->table->setVisible(!findings->isEmpty());
        if (!findings->isEmpty())
            resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
        d->verdict->setText(findings->isEmpty()
                                ? tr("✓ Nothing is wrong: every sum, reference and the journal's chain hold.")
                                : tr("✗ %n record(s) do not hold. Restore a backup, or report this.", nullptr,
                                     static_cast<int>(findings->size())));
    });
}

CheckResultDialog::~CheckResultDialog() = default;

} // namespace podesk
