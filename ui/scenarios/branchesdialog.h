// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/scenarioplay.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace podesk {

class PlainRowsModel;
class PlainTable;

/// The checkpoints and branches of a play: go to one, take one away, and two of them side by side in what their records
/// differ.
class BranchesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BranchesDialog(ScenarioPlay* play, QWidget* parent = nullptr);

Q_SIGNALS:
    void returnRequested(qsizetype mark);

private:
    void build();
    void fill();
    void compare();
    QList<RecordEvent> eventsOf(int choice) const;

    ScenarioPlay* m_play;
    PlainRowsModel* m_marks;
    PlainTable* m_markTable;
    QLabel* m_empty;
    QPushButton* m_return;
    QPushButton* m_remove;
    QComboBox* m_left;
    QComboBox* m_right;
    PlainRowsModel* m_differences;
    PlainTable* m_differenceTable;
    QLabel* m_verdict;
    QWidget* m_comparing;
};

} // namespace podesk
