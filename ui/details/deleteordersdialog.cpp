// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/deleteordersdialog.h"

#include "ui/common/latest.h"
#include "ui/details/limitededits.h"
#include "ui/details/plaintable.h"
#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The list answers a page at a time.
constexpr qsizetype rowsAtOnce = 200;
constexpr qsizetype longestCheckpointName = 100;

const std::array shownFields{"number", "status", "lines", "contacts", "value"};

} // namespace

class DeleteOrdersDialog::Private
{
public:
    QList<OrderRef> orders;
    QLabel* summary;
    QStandardItemModel* lost;
    QCheckBox* savesFirst;
    LimitedLineEdit* checkpoint;
    qint64 lines = 0;
    qint64 contacts = 0;

    static QString cell(const ListRow& row, const char* name)
    {
        const int index = listFieldIndex(ListKind::PurchaseOrders, QString::fromLatin1(name));
        return index < 0
                   ? QString()
                   : words::cellText(listFields(ListKind::PurchaseOrders).at(index), row.cells.at(index), QLocale());
    }
    static qint64 number(const ListRow& row, const char* name)
    {
        const int index = listFieldIndex(ListKind::PurchaseOrders, QString::fromLatin1(name));
        const auto* count = index < 0 ? nullptr : std::get_if<qint64>(&row.cells.at(index));
        return count ? *count : 0;
    }

    void add(const QList<ListRow>& rows)
    {
        for (const ListRow& row : rows) {
            QList<QStandardItem*> items;
            for (const char* field : shownFields)
                items.append(new QStandardItem(cell(row, field)));
            lost->appendRow(items);
            lines += number(row, "lines");
            contacts += number(row, "contacts");
        }
        showSummary();
    }

    void showSummary()
    {
        const QString orderText =
            DeleteOrdersDialog::tr("%n purchase order(s)", nullptr, static_cast<int>(orders.size()));
        const QString lineText = DeleteOrdersDialog::tr("%n line item(s)", nullptr, static_cast<int>(lines));
        const QString contactText = DeleteOrdersDialog::tr("%n contact(s)", nullptr, static_cast<int>(contacts));
        summary->setText(DeleteOrdersDialog::tr("%1 with %2 and %3 will be gone for ever, their tags and notices too. "
                                                "This cannot be undone (B45, G11).")
                             .arg(orderText, lineText, contactText));
    }
};

DeleteOrdersDialog::DeleteOrdersDialog(CommandRunner* runner, const QList<OrderRef>& orders, QWidget* parent)
    : CommandDialog(runner, u"deleteOrdersDialog"_s, parent), d(new Private{orders, nullptr, nullptr, nullptr, nullptr})
{
    setWindowTitle(tr("Delete purchase orders"));
    setVerb(tr("&Delete %n purchase order(s)", nullptr, static_cast<int>(orders.size())));
    build();
    // The safe one is the default: Enter at once deletes nothing.
    verbButton()->setDefault(false);
    verbButton()->setAutoDefault(false);
    cancelButton()->setDefault(true);
    cancelButton()->setFocus();
    connect(d->savesFirst, &QCheckBox::toggled, d->checkpoint, &QWidget::setEnabled);
    connect(d->savesFirst, &QCheckBox::toggled, this, [this] { review(); });
    connect(d->checkpoint, &QLineEdit::textChanged, this, [this] { review(); });
    d->showSummary();
    load();
}

DeleteOrdersDialog::~DeleteOrdersDialog() = default;

void DeleteOrdersDialog::build()
{
    d->summary = new QLabel(this);
    d->summary->setObjectName(u"summary"_s);
    d->summary->setWordWrap(true);
    d->lost = new QStandardItemModel(0, static_cast<int>(shownFields.size()), this);
    QStringList headings;
    for (const char* field : shownFields)
        headings.append(words::fieldHeading(QString::fromLatin1(field)));
    d->lost->setHorizontalHeaderLabels(headings);
    auto* table = new PlainTable(u"lostOrders"_s, tr("What will be lost"), this);
    table->setModel(d->lost);
    d->savesFirst = new QCheckBox(tr("&Save a checkpoint first, named"), this);
    d->savesFirst->setObjectName(u"saveCheckpoint"_s);
    d->checkpoint = new LimitedLineEdit(longestCheckpointName, this);
    d->checkpoint->setObjectName(u"checkpointName"_s);
    d->checkpoint->setAccessibleName(tr("Name of the checkpoint"));
    d->checkpoint->setEnabled(false);
    d->checkpoint->setMinimumWidth(fontMetrics().averageCharWidth() * 34); // the proposed name in whole
    auto* checkpoint = new QHBoxLayout;
    checkpoint->addWidget(d->savesFirst);
    checkpoint->addWidget(d->checkpoint, 1);
    content()->addWidget(d->summary);
    content()->addWidget(table, 1);
    content()->addLayout(checkpoint);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 22);
}

/// What will be lost, and a name for the checkpoint that none has yet.
void DeleteOrdersDialog::load()
{
    QList<qint64> ids;
    for (const OrderRef& order : std::as_const(d->orders))
        ids.append(order.id.value);
    for (qsizetype from = 0; from < ids.size(); from += rowsAtOnce) {
        whenDone(client()->rows(ListKind::PurchaseOrders, ids.mid(from, rowsAtOnce)), this,
                 [this](const Result<QList<ListRow>>& rows) {
                     if (rows)
                         d->add(*rows);
                     else
                         setProblem(words::errorSentence(rows.error()));
                 });
    }
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts)
            return;
        const auto count = static_cast<int>(d->orders.size());
        const QString name = count == 1 ? tr("Before deleting %1").arg(d->orders.first().number)
                                        : tr("Before deleting %n purchase order(s)", nullptr, count);
        QString free = name.left(longestCheckpointName - 10);
        for (int number = 2; facts->checkpoints.contains(free); ++number)
            free = tr("%1 (%2)", "checkpoint name (number)").arg(name.left(longestCheckpointName - 10)).arg(number);
        d->checkpoint->setText(free);
    });
}

void DeleteOrdersDialog::review()
{
    const bool lacksName = d->savesFirst->isChecked() && d->checkpoint->text().trimmed().isEmpty();
    setObstacle(lacksName ? tr("The checkpoint needs a name.") : QString());
}

void DeleteOrdersDialog::perform()
{
    if (d->savesFirst->isChecked())
        submit(SaveCheckpoint{d->checkpoint->text()});
    else
        submit(DeletePurchaseOrders{d->orders});
}

void DeleteOrdersDialog::succeeded(const CommandOutcome& outcome)
{
    if (outcome.command != definitionOf(SaveCheckpoint{}).name) {
        accept();
        return;
    }
    d->savesFirst->setChecked(false);
    d->savesFirst->setEnabled(false);
    d->savesFirst->setText(tr("The checkpoint is saved:"));
    submit(DeletePurchaseOrders{d->orders});
}

} // namespace podesk
