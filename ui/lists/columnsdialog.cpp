// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnsdialog.h"

#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/words/words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnRole = Qt::UserRole;

QString headingOf(const ListTable* table, int column)
{
    const ListField& field = listFields(table->records()->kind())[column];
    return words::fieldHeading(table->records()->kind(), QString(field.name));
}

} // namespace

ColumnsDialog::ColumnsDialog(ListTable* table, QWidget* parent)
    : QDialog(parent)
    , m_table(table)
    , m_search(new QLineEdit(this))
    , m_columns(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    auto* column = new QVBoxLayout(this);
    auto* label = new QLabel(tr("&Find a column:"), this);
    label->setBuddy(m_search);
    m_search->setObjectName(u"columnsSearch"_s);
    m_search->setAccessibleName(tr("Find a column"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(label);
    column->addWidget(m_search);

    auto* row = new QHBoxLayout;
    m_columns->setObjectName(u"columnsList"_s);
    m_columns->setAccessibleName(tr("Columns, checked ones show"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    row->addWidget(m_columns, 1);
    auto* side = new QVBoxLayout;
    m_up->setObjectName(u"columnUp"_s);
    m_down->setObjectName(u"columnDown"_s);
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    row->addLayout(side);
    column->addLayout(row, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyColumns"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelColumns"_s);
    QPushButton* reset = buttons->addButton(tr("&Reset"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"resetColumns"_s);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table->header()->resetColumns();
        fill();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::narrow);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnsDialog::updateButtons);
    fill();
    resize(420, 460);
}

void ColumnsDialog::fill()
{
    m_columns->clear();
    const QList<int> shown = m_table->header()->shownColumns();
    for (const int column : m_table->header()->columnOrder()) {
        auto* item = new QListWidgetItem(headingOf(m_table, column), m_columns);
        item->setData(columnRole, column);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
    updateButtons();
}

void ColumnsDialog::narrow(const QString& text)
{
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setHidden(!foldedForSearch(m_columns->item(i)->text()).contains(foldedForSearch(text)));
}

void ColumnsDialog::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

void ColumnsDialog::updateButtons()
{
    const int row = m_columns->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_columns->count());
    bool any = false;
    for (int i = 0; i < m_columns->count(); ++i)
        any = any || m_columns->item(i)->checkState() == Qt::Checked;
    m_apply->setEnabled(any);
    m_apply->setToolTip(any ? QString() : tr("At least one column must show."));
    m_apply->setAccessibleDescription(m_apply->toolTip());
}

void ColumnsDialog::accept()
{
    QList<int> order;
    QList<int> shown;
    for (int i = 0; i < m_columns->count(); ++i) {
        const int column = m_columns->item(i)->data(columnRole).toInt();
        order << column;
        if (m_columns->item(i)->checkState() == Qt::Checked)
            shown << column;
    }
    m_table->header()->setColumns(order, shown);
    QDialog::accept();
}

void fillColumnsMenu(QMenu* menu, ListTable* table)
{
    menu->clear();
    const QList<int> shown = table->header()->shownColumns();
    for (const int column : table->header()->columnOrder()) {
        QAction* action = menu->addAction(headingOf(table, column));
        action->setObjectName(u"column-"_s + QString(listFields(table->records()->kind())[column].name));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList<int>{column});
        QObject::connect(action, &QAction::triggered, table,
                         [table, column](bool on) { table->header()->setColumnShown(column, on); });
    }
    menu->addSeparator();
    QAction* arrange = menu->addAction(ColumnsDialog::tr("&Arrange columns..."));
    arrange->setObjectName(u"arrangeColumns"_s);
    QObject::connect(arrange, &QAction::triggered, table, [table] {
        auto* dialog = new ColumnsDialog(table, table->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QAction* reset = menu->addAction(ColumnsDialog::tr("&Reset columns"));
    reset->setObjectName(u"resetColumnsAction"_s);
    QObject::connect(reset, &QAction::triggered, table->header(), &ListHeader::resetColumns);
}

} // namespace podesk
