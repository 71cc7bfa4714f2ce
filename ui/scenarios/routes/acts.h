// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/workspacepage.h"
#include "ui/scenarios/routes/act.h"
#include "ui/scenarios/routes/stage.h"

#include <QtCore/QVariant>

class QComboBox;
class QTableView;

namespace podesk {

/// Writes down acts one after the other, by the object names of widgets; nothing is done yet.
class Acts
{
public:
    explicit Acts(const Stage& stage) : m_stage(stage) {}
    QList<Act> take() { return std::move(m_acts); }

    void goTo(Place place);
    void press(const QString& button);
    /// The same button, again and again on the pages of a wizard: until the page of this number is there.
    void pressToPage(const QString& button, const QString& pages, int page);
    void fill(const QString& field, const QString& text);
    /// An entry of a box by its data, or by its text where it has none.
    void choose(const QString& box, const QVariant& entry);
    void tick(const QString& box, bool isTicked);
    /// Adds a row to a table that is edited in place.
    void addRow(const QString& table, const QStringList& cells);
    /// Takes all rows out of such a table.
    void clearRows(const QString& table, int rows);
    void showTab(const QString& tabs, const QString& page);
    /// Makes these records the selected ones of a list that shows them all.
    void selectRecords(ListKind kind, const QList<qint64>& ids, const QString& query);
    /// Rows of a small table by the text of a column.
    void selectRows(const QString& table, int column, const QStringList& texts);
    /// An action on the selected rows: its button, or else the context menu of the list.
    void chooseAction(const QString& action);
    /// Moves the day of an open calendar to this one, once the button beside it can be pressed.
    void chooseDay(const QString& calendar, const QString& button, QDate day);
    /// The workspace's owner is the empty name.
    void actAs(const QString& identity);
    void add(Act act) { m_acts.append(std::move(act)); }

    const Stage& stage() const { return m_stage; }

private:
    Stage m_stage;
    QList<Act> m_acts;
};

/// What a widget is called on the screen.
QString shownName(const QWidget* widget);

} // namespace podesk
