// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recentactivity.h"

#include "ui/common/headinglabel.h"
#include "ui/common/recordtext.h"
#include "ui/details/plaintable.h"
#include "ui/overview/quietselection.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shownEntries = 8;

} // namespace

/// A few rows of the journal's list in the columns that say what happened.
class RecentModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ListRow>& rows, bool isSimulated)
    {
        QList<int> fields;
        for (const QString& name :
             {isSimulated ? u"simulated-time"_s : u"time"_s, u"command"_s, u"subject"_s, u"actor"_s})
            fields << listFieldIndex(ListKind::Journal, name);
        if (rows == m_rows && fields == m_fields)
            return; // whoever walks through them stays where they are
        beginResetModel();
        m_rows = rows;
        m_fields = fields;
        endResetModel();
    }
    /// The same rows in other words.
    void retranslate()
    {
        beginResetModel();
        endResetModel();
    }
    qint64 positionAt(int row) const { return m_rows[row].id; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_fields.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const int field = m_fields[index.column()];
        return oneLine(
            words::cellText(listFields(ListKind::Journal)[field], m_rows[index.row()].cells[field], QLocale()));
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QAbstractTableModel::headerData(section, orientation, role);
        return words::fieldHeading(ListKind::Journal, QString(listFields(ListKind::Journal)[m_fields[section]].name));
    }

private:
    QList<ListRow> m_rows;
    QList<int> m_fields;
};

RecentActivity::RecentActivity(EngineClient* client, QWidget* parent)
    : QFrame(parent)
    , m_client(client)
    , m_title(new HeadingLabel(1.1, this))
    , m_all(new QToolButton(this))
    , m_table(new PlainTable(u"recentTable"_s, {}, this))
    , m_model(new RecentModel(this))
{
    setObjectName(u"recentActivity"_s);
    build();
    retranslate();
}

void RecentActivity::build()
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    auto* heading = new QHBoxLayout;
    m_title->setObjectName(u"recentTitle"_s);
    m_all->setObjectName(u"allActivity"_s);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_all);
    column->addLayout(heading);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new QuietSelection(m_table);
    column->addWidget(m_table);
    connect(m_all, &QToolButton::clicked, this, &RecentActivity::allRequested);
    connect(m_table, &PlainTable::rowOpened, this, [this](int row) { Q_EMIT entryChosen(m_model->positionAt(row)); });
}

/// An entry's id is its position, and no position is left out.
void RecentActivity::setFacts(const WorkspaceFacts& facts)
{
    QList<qint64> newest;
    for (qint64 position = facts.position; position > 0 && newest.size() < shownEntries; --position)
        newest << position;
    m_latest.ask(m_client->rows(ListKind::Journal, newest), this,
                 [this, isSimulated = facts.clock == ClockKind::Simulated](const Result<QList<ListRow>>& rows) {
                     if (rows)
                         m_model->setRows(*rows, isSimulated);
                     fit();
                 });
}

/// As high as its rows, so that the page scrolls and not a table within it.
void RecentActivity::fit()
{
    m_table->fitColumns();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void RecentActivity::retranslate()
{
    m_title->setText(tr("Recent activity"));
    m_table->setAccessibleName(tr("Recent activity"));
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Shows everything that was done"));
    m_all->setAccessibleName(tr("Shows everything that was done"));
    setAccessibleName(tr("Recent activity"));
    m_model->retranslate();
    fit();
}

void RecentActivity::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace podesk
