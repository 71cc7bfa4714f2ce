// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/branchesdialog.h"

#include "ui/common/permissions.h"
#include "ui/details/plainrowsmodel.h"
#include "ui/details/plaintable.h"
#include "ui/scenarios/eventwords.h"
#include "ui/scenarios/playmarks.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

BranchesDialog::BranchesDialog(ScenarioPlay* play, QWidget* parent)
    : QDialog(parent)
    , m_play(play)
    , m_marks(
          new PlainRowsModel({{tr("Name")}, {tr("Kind")}, {tr("After step"), true}, {tr("Done by hand"), true}}, this))
    , m_markTable(new PlainTable(u"marks"_s, tr("Checkpoints and branches"), this))
    , m_empty(new QLabel(this))
    , m_return(new QPushButton(tr("&Go there"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_left(new QComboBox(this))
    , m_right(new QComboBox(this))
    , m_differences(new PlainRowsModel({{tr("Record")}, {tr("Field")}, {tr("Left")}, {tr("Right")}}, this))
    , m_differenceTable(new PlainTable(u"differences"_s, tr("What differs"), this))
    , m_verdict(new QLabel(this))
    , m_comparing(new QWidget(this))
{
    setObjectName(u"branchesDialog"_s);
    setWindowTitle(tr("Checkpoints and branches"));
    build();
    connect(m_play, &ScenarioPlay::marksChanged, this, &BranchesDialog::fill);
    connect(m_return, &QPushButton::clicked, this, [this] {
        const QList<int> rows = m_markTable->selectedRowNumbers();
        if (rows.isEmpty())
            return;
        Q_EMIT returnRequested(rows.first());
        accept();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QList<int> rows = m_markTable->selectedRowNumbers();
        if (!rows.isEmpty())
            m_play->removeMark(rows.first());
    });
    connect(m_left, &QComboBox::currentIndexChanged, this, &BranchesDialog::compare);
    connect(m_right, &QComboBox::currentIndexChanged, this, &BranchesDialog::compare);
    fill();
}

void BranchesDialog::build()
{
    m_markTable->setModel(m_marks);
    m_differenceTable->setModel(m_differences);
    m_empty->setObjectName(u"noMarks"_s);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Nothing is remembered yet. “Save as checkpoint…” remembers a moment, “Branch from here…” what "
                        "you try beside the scenario."));
    m_return->setObjectName(u"goToMark"_s);
    m_remove->setObjectName(u"removeMark"_s);
    m_left->setObjectName(u"compareLeft"_s);
    m_left->setAccessibleName(tr("Left side of the comparison"));
    m_right->setObjectName(u"compareRight"_s);
    m_right->setAccessibleName(tr("Right side of the comparison"));
    m_verdict->setObjectName(u"comparison"_s);
    m_verdict->setWordWrap(true);
    auto* markButtons = new QHBoxLayout;
    markButtons->addWidget(m_return);
    markButtons->addWidget(m_remove);
    markButtons->addStretch();
    auto* sides = new QHBoxLayout;
    auto* comparingWord = new QLabel(tr("&Compare"), this);
    comparingWord->setBuddy(m_left);
    sides->addWidget(comparingWord);
    sides->addWidget(m_left, 1);
    sides->addWidget(new QLabel(tr("with"), this));
    sides->addWidget(m_right, 1);
    auto* comparing = new QVBoxLayout(m_comparing);
    comparing->setContentsMargins(0, 0, 0, 0);
    comparing->addLayout(sides);
    comparing->addWidget(m_verdict);
    comparing->addWidget(m_differenceTable, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_markTable, 1);
    column->addLayout(markButtons);
    column->addWidget(m_comparing, 2);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 24);
}

void BranchesDialog::fill()
{
    QList<PlainRowsModel::Row> rows;
    QStringList names{tr("The scenario, as far as it was played")};
    for (const PlayMark& mark : m_play->marks()) {
        const QString kind = mark.kind == PlayMark::Kind::Branch ? tr("branch") : tr("checkpoint");
        rows.append({{mark.name, kind, QString::number(mark.steps), QString::number(mark.byHand.size())}, {}});
        names << mark.name;
    }
    m_marks->setRows(rows);
    m_markTable->fitColumns();
    const bool isEmpty = rows.isEmpty();
    m_empty->setVisible(isEmpty);
    m_markTable->setVisible(!isEmpty);
    m_comparing->setVisible(!isEmpty);
    const QString reason = isEmpty ? tr("Nothing is remembered yet.") : QString();
    sayObstacle(m_return, reason);
    sayObstacle(m_remove, reason);
    for (QComboBox* side : {m_left, m_right}) {
        const QSignalBlocker quiet(side);
        side->clear();
        side->addItems(names);
        side->setCurrentIndex(side == m_right ? int(names.size()) - 1 : 0);
    }
    compare();
}

QList<RecordEvent> BranchesDialog::eventsOf(int choice) const
{
    if (choice > 0)
        return m_play->marks().at(choice - 1).events;
    QList<RecordEvent> events;
    for (const PlayedStep& step : m_play->played())
        events += step.report.facts.events;
    return events;
}

void BranchesDialog::compare()
{
    if (m_play->marks().isEmpty() || m_left->currentIndex() < 0 || m_right->currentIndex() < 0)
        return;
    QList<PlainRowsModel::Row> rows;
    for (const MarkDifference& each :
         differences(eventsOf(m_left->currentIndex()), eventsOf(m_right->currentIndex()))) {
        const QString record = toldRecord(each.kind, each.number);
        if (record.isEmpty() || words::isBookkeeping(each.field) || each.field.endsWith("_id"_L1))
            continue;
        if (each.field.isEmpty()) {
            const auto there = [this](const QJsonValue& is) { return is.toBool() ? tr("there") : tr("not there"); };
            rows.append({{record, u"-"_s, there(each.left), there(each.right)}, {}});
        } else {
            rows.append(
                {{record, words::fieldHeading(each.field), toldValue(each.kind, each.field, each.left, each.record),
                  toldValue(each.kind, each.field, each.right, each.record)},
                 {}});
        }
    }
    m_differences->setRows(rows);
    m_differenceTable->fitColumns();
    m_differenceTable->setVisible(!rows.isEmpty());
    m_verdict->setText(rows.isEmpty() ? tr("No record differs.") : tr("%Ln difference(s)", nullptr, int(rows.size())));
}

} // namespace podesk
