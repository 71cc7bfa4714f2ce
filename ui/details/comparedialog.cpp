// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/comparedialog.h"

#include "ui/common/commandrunner.h"
#include "ui/common/filequestion.h"
#include "ui/common/latest.h"
#include "ui/details/differencerows.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class CompareDialog::Private
{
public:
    CommandRunner* runner;
    QListWidget* from;
    QListWidget* to;
    PlainRowsModel* model;
    PlainTable* table;
    QLabel* summary;
    FieldHint* problem;
    QPushButton* copy;
    QPushButton* save;
    QList<PlainRowsModel::Row> rows;
    Latest newest;

    /// The checkpoint's name; empty is the present.
    static QString nameIn(const QListWidget* list)
    {
        return list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString();
    }
};

CompareDialog::CompareDialog(CommandRunner* runner, QWidget* parent) : QDialog(parent), d(new Private)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare checkpoints"));
    d->runner = runner;
    build();
    connect(d->from, &QListWidget::currentItemChanged, this, &CompareDialog::compare);
    connect(d->to, &QListWidget::currentItemChanged, this, &CompareDialog::compare);
    connect(d->copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(d->save, &QPushButton::clicked, this, &CompareDialog::exportRows);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 34);
    load();
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* across = new QHBoxLayout;
    d->from = addList(across, u"compareFrom"_s, tr("&From"));
    d->to = addList(across, u"compareTo"_s, tr("&To"));
    layout->addLayout(across, 1);
    d->summary = new QLabel(this);
    d->summary->setObjectName(u"compareSummary"_s);
    d->summary->setWordWrap(true);
    d->problem = new FieldHint(this);
    d->model = new PlainRowsModel(differenceColumns(), this);
    d->table = new PlainTable(u"differences"_s, tr("Differences"), this);
    d->table->setModel(d->model);
    d->table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    d->table->wrapColumns({2, 3}); // before and after: of an added record all that it has
    layout->addWidget(d->summary);
    layout->addWidget(d->problem);
    layout->addWidget(d->table, 3);
    auto* buttons = new QDialogButtonBox(this);
    d->copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    d->copy->setObjectName(u"copyDifferences"_s);
    d->copy->setToolTip(tr("Copies every row with the headings; Ctrl+C copies the selected rows"));
    d->save = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    d->save->setObjectName(u"exportDifferences"_s);
    QPushButton* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    for (QPushButton* button : {d->copy, d->save, close})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QListWidget* CompareDialog::addList(QBoxLayout* across, const QString& name, const QString& caption)
{
    auto* column = new QVBoxLayout;
    auto* label = new QLabel(caption, this);
    auto* list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(QString(caption).remove(u'&'));
    label->setBuddy(list);
    column->addWidget(label);
    column->addWidget(list, 1);
    across->addLayout(column, 1);
    return list;
}

void CompareDialog::load()
{
    EngineClient* client = d->runner->client();
    d->newest.ask(client->checkpoints(), this, [this, client](const Result<QList<Checkpoint>>& checkpoints) {
        if (!checkpoints) {
            d->problem->say(FieldHint::Kind::Problem, words::errorSentence(checkpoints.error()));
            return;
        }
        d->newest.ask(client->facts(), this, [this, all = *checkpoints](const Result<WorkspaceFacts>& facts) {
            if (facts)
                fill(all, facts->now);
            else
                d->problem->say(FieldHint::Kind::Problem, words::errorSentence(facts.error()));
        });
    });
}

void CompareDialog::fill(const QList<Checkpoint>& checkpoints, Instant now)
{
    const QSignalBlocker quietFrom(d->from);
    const QSignalBlocker quietTo(d->to);
    for (QListWidget* list : {d->from, d->to}) {
        for (const Checkpoint& each : checkpoints) {
            auto* item =
                new QListWidgetItem(tr("%1 – %2", "checkpoint, when it was made")
                                        .arg(each.name.simplified(), words::dateTimeText(each.madeOn, QLocale())),
                                    list);
            item->setData(Qt::UserRole, each.name);
        }
        auto* present = new QListWidgetItem(tr("Now – %1").arg(words::dateTimeText(now, QLocale())), list);
        present->setData(Qt::UserRole, QString());
    }
    // The newest against the present is what one most often asks.
    d->from->setCurrentRow(std::max(0, d->from->count() - 2));
    d->to->setCurrentRow(d->to->count() - 1);
    d->from->setFocus();
    compare();
}

void CompareDialog::compare()
{
    d->summary->setText(tr("Comparing..."));
    d->newest.ask(d->runner->client()->compare(Private::nameIn(d->from), Private::nameIn(d->to)), this,
                  [this](const Result<Comparison>& comparison) { showComparison(comparison); });
}

void CompareDialog::showComparison(const Result<Comparison>& comparison)
{
    d->problem->say(FieldHint::Kind::Problem, comparison ? QString() : words::errorSentence(comparison.error()));
    d->rows = comparison ? differenceRows(*comparison) : QList<PlainRowsModel::Row>();
    d->model->setRows(d->rows);
    QString summary = !comparison         ? QString()
                      : d->rows.isEmpty() ? tr("Both are the same.")
                                          : tr("%Ln difference(s)", nullptr, int(d->rows.size()));
    if (comparison && comparison->count > comparison->differences.size())
        summary +=
            u' ' +
            tr("Only the first %1 records are shown.").arg(words::countText(comparison->differences.size(), QLocale()));
    d->summary->setText(summary);
    const QString none = d->rows.isEmpty() ? tr("There is no difference to copy.") : QString();
    for (QPushButton* button : {d->copy, d->save}) {
        button->setEnabled(none.isEmpty());
        button->setAccessibleDescription(none);
    }
    d->save->setToolTip(none.isEmpty() ? tr("Writes the rows to a CSV file") : none);
}

void CompareDialog::copy()
{
    QGuiApplication::clipboard()->setText(d->table->wholeText());
}

void CompareDialog::exportRows()
{
    askForFile(this,
               {FileQuestion::For::Saving, u"exportDifferencesDialog"_s, tr("Export the differences"),
                u"differences.csv"_s, tr("Tables (*.csv);;All files (*)"), u"csv"_s},
               this, [this](const QString& path) { write(path); });
}

void CompareDialog::write(const QString& path)
{
    QStringList headings;
    for (const PlainRowsModel::Column& column : differenceColumns())
        headings.append(column.heading);
    QList<QStringList> rows;
    for (const PlainRowsModel::Row& row : std::as_const(d->rows))
        rows.append(row.texts);
    whenDone(d->runner->client()->saveTable(headings, rows, path), this, [this, path](const Result<void>& done) {
        if (done)
            d->summary->setText(tr("Written to “%1”.").arg(path));
        else
            d->problem->say(FieldHint::Kind::Problem, words::errorSentence(done.error()));
    });
}

} // namespace podesk
