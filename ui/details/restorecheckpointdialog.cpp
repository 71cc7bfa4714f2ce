// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/restorecheckpointdialog.h"

#include "ui/common/latest.h"
#include "ui/words/words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class RestoreCheckpointDialog::Private
{
public:
    QListWidget* list;
    QPushButton* remove;

    QString chosen() const { return list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString(); }
};

RestoreCheckpointDialog::RestoreCheckpointDialog(CommandRunner* runner, QWidget* parent)
    : CommandDialog(runner, u"restoreCheckpointDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Go back to a checkpoint"));
    setVerb(tr("&Go back to it"));
    auto* intro = new QLabel(tr("Everything done since is taken back, a simulated clock included. Going back is a "
                                "command of its own: it can be undone."),
                             this);
    intro->setWordWrap(true);
    d->list = new QListWidget(this);
    d->list->setObjectName(u"checkpoints"_s);
    d->list->setAccessibleName(tr("Checkpoints"));
    d->remove = new QPushButton(tr("&Remove this checkpoint"), this);
    d->remove->setObjectName(u"removeCheckpoint"_s);
    d->remove->setAutoDefault(false);
    content()->addWidget(intro);
    content()->addWidget(d->list, 1);
    content()->addWidget(d->remove, 0, Qt::AlignLeft);
    connect(d->list, &QListWidget::currentItemChanged, this, [this] { review(); });
    connect(d->list, &QListWidget::itemActivated, this, [this] { perform(); });
    connect(d->remove, &QPushButton::clicked, this, [this] {
        if (!d->chosen().isEmpty())
            submit(RemoveCheckpoint{d->chosen()});
    });
    setObstacle(tr("Loading the checkpoints…"));
    load();
}

RestoreCheckpointDialog::~RestoreCheckpointDialog() = default;

void RestoreCheckpointDialog::load()
{
    whenDone(client()->checkpoints(), this, [this](const Result<QList<Checkpoint>>& checkpoints) {
        if (!checkpoints) {
            setProblem(words::errorSentence(checkpoints.error()));
            return;
        }
        d->list->clear();
        for (const Checkpoint& each : *checkpoints) {
            const QString made = words::dateTimeText(each.madeOn, QLocale());
            auto* item = new QListWidgetItem(
                tr("%1 – %2", "checkpoint, when it was made").arg(each.name.simplified(), made), d->list);
            item->setData(Qt::UserRole, each.name);
        }
        // The newest is what one most often wants.
        d->list->setCurrentRow(d->list->count() - 1);
        d->list->setFocus();
        review();
    });
}

void RestoreCheckpointDialog::review()
{
    const bool hasChoice = !d->chosen().isEmpty();
    d->remove->setEnabled(hasChoice);
    setObstacle(hasChoice ? QString() : tr("There is no checkpoint yet. Save one first."));
}

void RestoreCheckpointDialog::perform()
{
    if (!d->chosen().isEmpty())
        submit(RestoreCheckpoint{d->chosen()});
}

void RestoreCheckpointDialog::succeeded(const CommandOutcome& outcome)
{
    if (outcome.command == definitionOf(RemoveCheckpoint{}).name)
        load();
    else
        accept();
}

} // namespace podesk
